/**
 * What the player will most likely see next, drawn while they read: from every board one comes back to the map of the town, and its ground
 * is the dearest part of it.
 */
import { boardOf } from './boards/index.ts';
import { OVERVIEW } from './boards/rommelstein.ts';
import type { Cast } from './plan/town-plan.ts';
import { planTown } from './plan/town-plan.ts';
import { castFor } from './setting.ts';
import { groundOf, nameOf } from './stage/ground-layer.ts';
import type { Grounds } from './stage/grounds.ts';
import { Slices } from './stage/slices.ts';
import type { TownOptions } from './town.ts';
import type { Wanted } from './wanted.ts';

export class Foresight {
  private readonly grounds: Grounds;
  private readonly farOf: (cast: Cast) => number;
  /** Null where all places lie on one board, and the map is never seen. */
  private readonly map: Cast | null;

  constructor(options: TownOptions, grounds: Grounds, farOf: (cast: Cast) => number) {
    this.grounds = grounds;
    this.farOf = farOf;
    const boards = new Set(options.places.map(({ board }) => boardOf(board).id));
    this.map = boards.size > 1 ? castFor(options, OVERVIEW) : null;
  }

  /** @param here board that is on the desk */
  look({ snapshot }: Wanted, here: string): void {
    const { map, grounds } = this;
    if (map === null || here === OVERVIEW || snapshot.after) return;
    const { ground } = planTown(snapshot, map);
    const scale = this.farOf(map);
    if (grounds.has(nameOf(map.board, ground, scale))) return;
    groundOf(grounds, map.board, ground, { scale, slices: new Slices(true) }).catch((error: unknown) => console.error('town view', error));
  }
}
