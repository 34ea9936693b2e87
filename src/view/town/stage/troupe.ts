/** All things and people on a board: each is brought from how it stood to how the plan has it (art bible § 8, § 13). */
import type Phaser from 'phaser';
import type { Board, Spot } from '../boards/board.ts';
import { keyOf, type Sprite } from '../draw/catalog.ts';
import type { Frame } from '../draw/paper.ts';
import type { Facing } from '../draw/people/peg.ts';
import { Ways } from '../plan/route.ts';
import type { PersonPlan, TownPlan } from '../plan/town-plan.ts';
import { Actor, lay } from './actor.ts';
import { dropIn, facingsOn, liftAway, makeWalk } from './gait.ts';
import { GLOWING } from './light.ts';
import type { Motions } from './motion.ts';
import { groupOf, plannedOf, stagingOrder, type Planned } from './order.ts';
import { coatOf, paintOf } from './paint.ts';
import { Pictures, type Picture } from './pictures.ts';
import type { Slices } from './slices.ts';

export interface TroupeRail {
  readonly scene: Phaser.Scene;
  readonly board: Board;
  readonly motions: Motions;
  /** Bake scale of the overview. */
  readonly far: number;
  readonly wake: () => void;
  /** How much of a thing that comes in is to be seen. */
  readonly alphaOf: (id: string) => number;
}

export class Troupe {
  readonly actors = new Map<string, Actor>();
  /** What comes and goes does so at once. */
  silent = true;
  /** No hops, no drops. */
  calm: boolean;
  private readonly rail: TroupeRail;
  private readonly pictures: Pictures;
  private planned: ReadonlyMap<string, Planned> = new Map();
  private things: TownPlan['things'] = [];
  private snow = false;
  /** Over the board as planned, from the first who walks. */
  private ways: Ways | null = null;
  private nearScale = 1;
  private tint = 0xffffff;
  private gone = false;

  constructor(rail: TroupeRail, calm: boolean) {
    this.rail = rail;
    this.calm = calm;
    this.pictures = new Pictures(rail.scene.textures);
  }

  /** @param veil as `plannedOf` */
  plan(plan: TownPlan, veil: number): void {
    this.tidy();
    this.planned = plannedOf(plan, veil);
    this.things = plan.things;
    this.snow = plan.snow;
    this.ways = null;
  }

  /** Lets go of the pictures of weeks that have passed; what moves still is put where it was going. */
  private tidy(): void {
    if (!this.pictures.crowded) return;
    this.rail.motions.finish();
    const shown = [...this.actors.values()].map((actor) => [actor.standing.sprite, this.scaleOf(actor)] as const);
    const dispose = this.pictures.renew(shown, this.snow);
    for (const actor of this.actors.values()) lay(actor.image, this.pictureOf(actor.standing.sprite, actor));
    this.pictures.refresh();
    dispose();
  }

  /** Ids of all that differs from the plan, in the order of staging: loss first, then the street from the back, then the people. */
  changes(): readonly string[] {
    return stagingOrder(this.actors, this.planned, ({ sprite }) => this.keyOf(sprite));
  }

  groupOf(id: string): string | null {
    return groupOf(this.planned.get(id) ?? this.actors.get(id)?.standing);
  }

  /** Where those of a group are now, also while they walk. */
  spotsOf(group: string): Spot[] {
    return [...this.actors.values()].flatMap(({ person, standing, spot }) => (person && groupOf(standing) === group ? [spot] : []));
  }

  light(tint: number): void {
    this.tint = tint;
    for (const { image, standing } of this.actors.values()) this.paint(image, standing.sprite);
  }

  private paint(image: Phaser.GameObjects.Image, sprite: Sprite): void {
    image.setTint(GLOWING.has(sprite.kind) ? 0xffffff : this.tint);
  }

  private keyOf(sprite: Sprite): string {
    return keyOf(sprite) + (this.snow ? '*' : '');
  }

  private scaleOf(actor: { readonly near: boolean }): number {
    return actor.near ? this.nearScale : this.rail.far;
  }

  private pictureOf(sprite: Sprite, actor: { readonly near: boolean }): Picture {
    return this.pictures.get(sprite, this.scaleOf(actor), this.snow);
  }

  /** Sends what was baked to the graphics card. */
  publish(): void {
    this.pictures.refresh();
    this.rail.wake();
  }

  start(name: string, duration: number, step: (share: number) => void, done?: () => void): void {
    if (this.silent || this.gone) {
      step(1);
      done?.();
      return;
    }
    this.rail.motions.start({ name, duration, step, ...(done === undefined ? {} : { done }) }, performance.now());
    this.rail.wake();
  }

  /** Bakes what one will look like; only what is large takes more than one slice. */
  async prepare(id: string, slices: Slices): Promise<void> {
    const planned = this.planned.get(id);
    if (planned === undefined) return;
    const scale = this.scaleOf(this.actors.get(id) ?? { near: false });
    await this.pictures.prepare(planned.sprite, { scale, snow: this.snow, slices });
  }

  /** Brings one to its place in the plan. */
  settle(id: string): void {
    const actor = this.actors.get(id);
    const planned = this.planned.get(id);
    if (planned === undefined && actor !== undefined) this.leave(actor);
    else if (planned !== undefined && actor === undefined) this.enter(id, planned);
    else if (planned !== undefined && actor !== undefined) this.change(actor, planned);
  }

  private enter(id: string, planned: Planned): void {
    const { person } = planned;
    const image = this.rail.scene.add.image(0, 0, '__DEFAULT');
    const actor = new Actor(image, id, planned, person !== undefined);
    actor.key = this.keyOf(planned.sprite);
    lay(image, this.pictureOf(planned.sprite, actor));
    this.paint(image, planned.sprite);
    this.actors.set(id, actor);
    actor.put(planned.at);
    if (this.silent) {
      image.setAlpha(this.rail.alphaOf(id));
      return;
    }
    if (this.calm) this.start(`enter:${id}`, 200, (share) => image.setAlpha(share));
    else if (person !== undefined && person.door !== person.at) this.comeOut(actor, person);
    else this.start(`enter:${id}`, 300, (share) => dropIn(actor, share));
  }

  private comeOut(actor: Actor, person: PersonPlan): void {
    actor.image.setAlpha(0);
    this.walk(actor, this.wayTo(person.door, person.at), person);
  }

  private wayTo(from: Spot, to: Spot): readonly Spot[] {
    this.ways ??= new Ways(this.rail.board, this.things);
    return this.ways.find(from, to);
  }

  private leave(actor: Actor): void {
    const { id, image } = actor;
    this.actors.delete(id);
    const remove = () => image.destroy();
    this.rail.motions.stop(`walk:${id}`);
    if (this.silent) remove();
    else if (this.calm || actor.person) this.start(`leave:${id}`, this.calm ? 200 : 700, (share) => image.setAlpha(1 - share), remove);
    else this.start(`leave:${id}`, 360, (share) => liftAway(actor, share), remove);
  }

  private change(actor: Actor, planned: Planned): void {
    const before = actor.standing;
    const moves = before.at.join() !== planned.at.join();
    actor.standing = planned;
    if (moves && planned.person !== undefined && !this.silent && !this.calm) {
      this.walk(actor, this.wayTo(actor.spot, planned.at), planned.person);
      return;
    }
    if (moves || before.z !== planned.z) {
      actor.put(planned.at);
      if (!this.silent) this.start(`enter:${actor.id}`, 200, (share) => actor.image.setAlpha(share));
    }
    this.repaint(actor, before.sprite);
  }

  /** From unpainted to painted the colour climbs from hem to collar; paint that is lost fades slowly. */
  private repaint(actor: Actor, before: Sprite): void {
    const { sprite } = actor.standing;
    const key = this.keyOf(sprite);
    if (key === actor.key) return;
    actor.key = key;
    const { image } = actor;
    const old = { texture: image.texture.key, frame: image.frame.name, x: image.originX, y: image.originY, scale: image.scaleX };
    lay(image, this.pictureOf(sprite, actor));
    if (this.silent) return;
    const gain = paintOf(sprite) - paintOf(before);
    const { duration, step, done } = coatOf(this.rail.scene, image, { old, gain, calm: this.calm });
    this.start(`paint:${actor.id}`, duration, step, done);
  }

  private walk(actor: Actor, way: readonly Spot[], person: PersonPlan): void {
    const { image } = actor;
    const picture = (facing: Facing, foot: 1 | 2) => {
      const peg = { ...person.peg, facing, sit: false, wave: false, talks: false, lean: 0, step: foot };
      return this.pictureOf({ kind: 'peg', peg }, actor);
    };
    // All pictures of the walk at once, so that they go to the graphics card together.
    for (const facing of facingsOn(way)) for (const foot of [1, 2] as const) picture(facing, foot);
    this.pictures.refresh();
    const turn = (facing: Facing, foot: 1 | 2) => {
      lay(image, picture(facing, foot));
      this.pictures.refresh();
    };
    const { duration, step } = makeWalk(actor, way, { rolls: person.peg.prop === 'wheelchair', turn });
    this.start(`walk:${actor.id}`, duration, step, () => {
      const { sprite, at } = actor.standing;
      actor.put(at);
      actor.key = this.keyOf(sprite);
      image.setAngle(0).setAlpha(1);
      lay(image, this.pictureOf(sprite, actor));
      this.pictures.refresh();
    });
  }

  /**
   * Whoever a close camera sees is baked at its scale, people first.
   * @param goes whether it is still wanted
   */
  async sharpen(
    { left, top, width, height }: Frame,
    scale: number,
    { slices, goes }: { slices: Slices; goes: () => boolean },
  ): Promise<void> {
    this.nearScale = scale;
    const seen = [...this.actors.values()].filter(({ image }) => {
      const bounds = image.getBounds();
      return bounds.right > left && bounds.left < left + width && bounds.bottom > top && bounds.top < top + height;
    });
    for (const actor of seen.toSorted((a, b) => Number(b.person) - Number(a.person))) {
      await this.pictures.prepare(actor.standing.sprite, { scale, snow: this.snow, slices });
      if (this.gone || !goes()) return;
      this.show(actor, true);
      await slices.pause(() => this.pictures.refresh());
    }
    this.publish();
  }

  /** Back to the pictures of the overview. */
  blur(): void {
    for (const actor of this.actors.values()) if (actor.near) this.show(actor, false);
  }

  private show(actor: Actor, near: boolean): void {
    if (actor.image.isCropped || this.actors.get(actor.id) !== actor) return;
    actor.near = near;
    lay(actor.image, this.pictureOf(actor.standing.sprite, actor));
  }

  sway(now: number): void {
    for (const actor of this.actors.values()) if (actor.person && !this.rail.motions.has(`walk:${actor.id}`)) actor.sway(now);
  }

  setCalm(on: boolean): void {
    this.calm = on;
    if (on) for (const { image } of this.actors.values()) image.setAngle(0);
  }

  destroy(): void {
    this.gone = true;
    for (const { image } of this.actors.values()) image.destroy();
    this.actors.clear();
    this.pictures.destroy();
  }
}
