/** A building turns to tracing paper while somebody looks at what is behind it. */
import { covers, hides, type Hider } from '../plan/hiding.ts';
import type { Pixel, Spot } from '../projection.ts';
import type { Actor } from './actor.ts';
import type { Motions } from './motion.ts';

/** How much of it is still to be seen. */
const SHEER = 0.26;
const SPEED = 220;

export interface VellumRail {
  readonly hiders: readonly Hider[];
  readonly motions: Motions;
  readonly actors: ReadonlyMap<string, Actor>;
}

export class Vellum {
  private readonly rail: VellumRail;
  private sheer: ReadonlySet<string> = new Set();

  constructor(rail: VellumRail) {
    this.rail = rail;
  }

  /**
   * @param spots what must be seen: where is talked, what is pointed at
   * @param pointer a point of the picture that is hovered over: lays bare what is behind, if anything is
   * @returns whether anything changes
   */
  look(spots: readonly Spot[], pointer: Pixel | null, calm: boolean): boolean {
    const { hiders } = this.rail;
    const wanted = new Set(hiders.filter((one) => spots.some((spot) => hides(one, spot))).map(({ id }) => id));
    for (const hider of hiders) if (pointer !== null && covers(hider, pointer) && this.hidesAnything(hider)) wanted.add(hider.id);
    const changed = [...new Set([...wanted, ...this.sheer])].filter((id) => wanted.has(id) !== this.sheer.has(id));
    this.sheer = wanted;
    for (const id of changed) this.turn(id, wanted.has(id), calm);
    return changed.length > 0;
  }

  /** How much of a thing that comes in is to be seen. */
  alphaOf(id: string): number {
    return this.sheer.has(id.replace(/^panes-/, '')) ? SHEER : 1;
  }

  private hidesAnything(hider: Hider): boolean {
    for (const { person, spot, standing } of this.rail.actors.values())
      if ((person || standing.sprite.kind === 'bike') && hides(hider, spot)) return true;
    return false;
  }

  private turn(id: string, sheer: boolean, calm: boolean): void {
    // The building itself, and the light in its windows.
    const images = [id, `panes-${id}`].flatMap((one) => this.rail.actors.get(one)?.image ?? []);
    const from = images[0]?.alpha ?? 1;
    const to = sheer ? SHEER : 1;
    const step = (share: number) => {
      for (const image of images) image.setAlpha(from + (to - from) * share);
    };
    this.rail.motions.start({ name: `vellum:${id}`, duration: calm ? 0 : SPEED, step }, performance.now());
  }
}
