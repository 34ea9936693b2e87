/** Draws a plan, and stages the difference between two plans one thing at a time (art bible § 8, § 13). */
import type Phaser from 'phaser';
import type { Board, Spot } from '../boards/board.ts';
import { keyOf, type Sprite } from '../draw/catalog.ts';
import type { Frame } from '../draw/paper.ts';
import type { Facing } from '../draw/people/peg.ts';
import { hidersOf } from '../plan/hiding.ts';
import { Ways } from '../plan/route.ts';
import type { PersonPlan, TownPlan } from '../plan/town-plan.ts';
import { Actor, lay } from './actor.ts';
import { dropIn, facingsOn, liftAway, makeWalk } from './gait.ts';
import { Curtain } from './curtain.ts';
import { GroundLayer } from './ground-layer.ts';
import { deskColour, GLOWING, gradeOf, toTint } from './light.ts';
import { Motions } from './motion.ts';
import { groupOf, plannedOf, stagingOrder, type Planned } from './order.ts';
import { Pictures } from './pictures.ts';
import { Queue } from './queue.ts';
import { Rain } from './rain.ts';
import { Slices } from './slices.ts';
import { coatOf, paintOf } from './paint.ts';
import { VEIL, Veil } from './veil.ts';
import { Vellum } from './vellum.ts';

export interface StageOptions {
  readonly board: Board;
  readonly software: boolean;
  /** No idle motion, no hops, no drops. */
  calm: boolean;
  /** Bake scale of the overview. */
  far: number;
  /** Something changed that must be shown. */
  readonly wake: () => void;
  /** Nothing is to be seen for a while, or again. */
  readonly hold: (on: boolean) => void;
}

/** A page of pictures is dear to send to the graphics card: as often as the world ticks, and no oftener. @unit ms */
const PUBLISHING = 80;

function wait(duration: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, duration);
  });
}

export class Stage {
  readonly motions = new Motions();
  readonly ground: GroundLayer;
  /** Buildings in the front, turned to tracing paper where they hide what is looked at. */
  readonly vellum: Vellum;
  private readonly rain: Rain;
  private readonly drape: Curtain;
  private readonly veil: Veil;
  private readonly scene: Phaser.Scene;
  private readonly options: StageOptions;
  private readonly pictures: Pictures;
  private readonly actors = new Map<string, Actor>();
  private planned: ReadonlyMap<string, Planned> = new Map();
  private plan: TownPlan | null = null;
  /** Over the board as planned, from the first who walks. */
  private ways: Ways | null = null;
  readonly queue = new Queue();
  private working: Promise<void> | null = null;
  private silent = true;
  private gap = 0;
  private gone = false;
  private tint = 0xffffff;
  private swaysUntil = 0;

  constructor(scene: Phaser.Scene, options: StageOptions) {
    this.scene = scene;
    this.options = options;
    this.pictures = new Pictures(scene.textures);
    this.ground = new GroundLayer(scene, options.board);
    this.rain = new Rain(scene);
    this.veil = new Veil(scene);
    this.vellum = new Vellum({ hiders: hidersOf(options.board), motions: this.motions, actors: this.actors });
    this.drape = new Curtain({ camera: scene.cameras.main, motions: this.motions, wake: options.wake, hold: options.hold });
  }

  private get snow(): boolean {
    return this.plan?.snow === true;
  }

  private keyOf(sprite: Sprite): string {
    return keyOf(sprite) + (this.snow ? '*' : '');
  }

  private now(): number {
    return performance.now();
  }

  private start(name: string, duration: number, step: (share: number) => void, done?: () => void): void {
    const instant = this.silent || this.gone;
    if (instant) {
      step(1);
      done?.();
      return;
    }
    this.motions.start({ name, duration, step, ...(done === undefined ? {} : { done }) }, this.now());
    this.options.wake();
  }

  /** Shows a plan: at once and in slices when quiet or across a change of season, else one change after another. */
  async perform(plan: TownPlan, quiet = true): Promise<void> {
    const before = this.plan;
    const turn = before !== null && (before.snow !== plan.snow || before.after !== plan.after);
    this.gap = 0;
    if (turn) await this.curtain(0);
    if (this.gone) return;
    this.tidy();
    this.plan = plan;
    this.ways = null;
    this.silent = quiet || turn;
    this.planned = plannedOf(plan, this.options.software ? VEIL : 0);
    if (this.silent) this.setLight();
    await this.changeGround(before, plan);
    this.rain.set(plan.rain ? 'rain' : plan.flakes ? 'snow' : null);
    this.enqueue();
    const work = this.work();
    if (turn) {
      await work;
      this.silent = false;
      await this.curtain(1);
    } else if (this.silent) await work;
    this.silent = false;
  }

  /** Lets go of the pictures of weeks that have passed; what moves still is put where it was going. */
  private tidy(): void {
    if (!this.pictures.crowded) return;
    this.motions.finish();
    const shown = [...this.actors.values()].map((actor) => [actor.standing.sprite, this.scaleOf(actor)] as const);
    const dispose = this.pictures.renew(shown, this.snow);
    for (const actor of this.actors.values()) lay(actor.image, this.pictures.get(actor.standing.sprite, this.scaleOf(actor), this.snow));
    this.pictures.refresh();
    dispose();
  }

  /** The board fades from the desk (0), to make way for another one, or comes up (1). */
  async curtain(alpha: number): Promise<void> {
    if (!this.gone) await this.drape.fade(alpha, this.options.calm);
  }

  private setLight(): void {
    if (this.plan === null) return;
    const grade = gradeOf(this.plan);
    if (this.options.software) this.veil.lay(toTint(grade));
    else this.tint = toTint(grade);
    this.ground.setTint(this.tint);
    for (const actor of this.actors.values()) this.paint(actor.image, actor.standing.sprite);
    this.scene.cameras.main.setBackgroundColor(deskColour(this.options.software ? [255, 255, 255] : grade));
    this.options.wake();
  }

  private paint(image: Phaser.GameObjects.Image, sprite: Sprite): void {
    image.setTint(GLOWING.has(sprite.kind) ? 0xffffff : this.tint);
  }

  private async changeGround(before: TownPlan | null, plan: TownPlan): Promise<void> {
    if (before !== null && JSON.stringify(before.ground) === JSON.stringify(plan.ground)) return;
    const show = await this.ground.prepare(plan.ground, this.options.far, new Slices());
    if (this.gone || this.plan !== plan) return;
    const { fade, done } = show();
    this.ground.setTint(this.tint);
    this.start('ground', this.options.calm ? 200 : 900, fade, done);
  }

  /** What differs, in the order of staging: loss first, then the street from the back, then the people. */
  private enqueue(): void {
    const order = stagingOrder(this.actors, this.planned, ({ sprite }) => this.keyOf(sprite));
    this.queue.load(order, (id) => groupOf(this.planned.get(id) ?? this.actors.get(id)?.standing));
    if (!this.silent) this.gap = Math.max(24, Math.min(this.options.calm ? 24 : 90, 5200 / Math.max(1, this.queue.length)));
  }

  private work(): Promise<void> {
    this.working ??= this.workOff().finally(() => (this.working = null));
    return this.working;
  }

  private async workOff(): Promise<void> {
    const slices = new Slices();
    let published = 0;
    const publish = (rest = 0) => {
      if (this.now() - published < rest) return;
      published = this.now();
      this.pictures.refresh();
      this.options.wake();
    };
    while (this.queue.length > 0 && !this.gone) {
      const id = this.queue.next(this.gap === 0);
      if (id !== undefined) this.settle(id);
      if (this.gap === 0) {
        await slices.pause(() => publish(150));
        continue;
      }
      publish(PUBLISHING);
      await wait(this.gap);
    }
    publish();
    if (!this.gone && !this.silent) this.setLight();
  }

  /** Brings one id to its place in the plan. */
  private settle(id: string): void {
    const actor = this.actors.get(id);
    const planned = this.planned.get(id);
    if (planned === undefined && actor !== undefined) this.leave(actor);
    else if (planned !== undefined && actor === undefined) this.enter(id, planned);
    else if (planned !== undefined && actor !== undefined) this.change(actor, planned);
  }

  private scaleOf(actor: { readonly near: boolean }): number {
    return actor.near ? this.nearScale : this.options.far;
  }

  private nearScale = 1;

  private enter(id: string, planned: Planned): void {
    const { person } = planned;
    const image = this.scene.add.image(0, 0, '__DEFAULT');
    const actor = new Actor(image, id, planned, person !== undefined);
    actor.key = this.keyOf(planned.sprite);
    lay(image, this.pictures.get(planned.sprite, this.options.far, this.snow));
    this.paint(image, planned.sprite);
    this.actors.set(id, actor);
    actor.put(planned.at);
    if (this.silent) {
      image.setAlpha(this.vellum.alphaOf(id));
      return;
    }
    if (this.options.calm) this.start(`enter:${id}`, 200, (share) => image.setAlpha(share));
    else if (person !== undefined && person.door !== person.at) this.comeOut(actor, person);
    else this.start(`enter:${id}`, 300, (share) => dropIn(actor, share));
  }

  private comeOut(actor: Actor, person: PersonPlan): void {
    actor.image.setAlpha(0);
    this.walk(actor, this.wayTo(person.door, person.at), person);
  }

  private wayTo(from: Spot, to: Spot): readonly Spot[] {
    this.ways ??= new Ways(this.options.board, this.plan?.things ?? []);
    return this.ways.find(from, to);
  }

  private leave(actor: Actor): void {
    const { id, image } = actor;
    this.actors.delete(id);
    const remove = () => image.destroy();
    this.motions.stop(`walk:${id}`);
    if (this.silent) remove();
    else if (this.options.calm || actor.person)
      this.start(`leave:${id}`, this.options.calm ? 200 : 700, (share) => image.setAlpha(1 - share), remove);
    else this.start(`leave:${id}`, 360, (share) => liftAway(actor, share), remove);
  }

  private change(actor: Actor, planned: Planned): void {
    const before = actor.standing;
    const moves = before.at.join() !== planned.at.join();
    actor.standing = planned;
    if (moves && planned.person !== undefined && !this.silent && !this.options.calm) {
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
    lay(image, this.pictures.get(sprite, this.scaleOf(actor), this.snow));
    if (this.silent) return;
    const gain = paintOf(sprite) - paintOf(before);
    const { duration, step, done } = coatOf(this.scene, image, { old, gain, calm: this.options.calm });
    this.start(`paint:${actor.id}`, duration, step, done);
  }

  private walk(actor: Actor, way: readonly Spot[], person: PersonPlan): void {
    const { image } = actor;
    const picture = (facing: Facing, foot: 1 | 2) => {
      const peg = { ...person.peg, facing, sit: false, wave: false, talks: false, lean: 0, step: foot };
      return this.pictures.get({ kind: 'peg', peg }, this.scaleOf(actor), this.snow);
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
      lay(image, this.pictures.get(sprite, this.scaleOf(actor), this.snow));
      this.pictures.refresh();
    });
  }

  /** Bakes what a close camera sees at its own scale; null goes back to the overview. */
  async refine(view: { readonly frame: Frame; readonly scale: number } | null): Promise<void> {
    const slices = new Slices();
    if (view === null) {
      for (const actor of this.actors.values()) this.sharpen(actor, false);
      this.ground.dropDetail();
      this.options.wake();
      return;
    }
    this.nearScale = view.scale;
    const { plan } = this;
    const { left, top, width, height } = view.frame;
    const seen = [...this.actors.values()].filter(({ image }) => {
      const bounds = image.getBounds();
      return bounds.right > left && bounds.left < left + width && bounds.bottom > top && bounds.top < top + height;
    });
    for (const actor of seen.toSorted((a, b) => Number(b.person) - Number(a.person))) {
      if (this.gone || this.plan !== plan) return;
      this.sharpen(actor, true);
      await slices.pause(() => this.pictures.refresh());
    }
    this.pictures.refresh();
    this.options.wake();
    if (plan !== null && (await this.ground.refine(plan.ground, view.scale, { part: view.frame, slices }))) this.ground.setTint(this.tint);
    this.options.wake();
  }

  private sharpen(actor: Actor, near: boolean): void {
    if (actor.near === near && !near) return;
    if (actor.image.isCropped || this.actors.get(actor.id) !== actor) return;
    actor.near = near;
    lay(actor.image, this.pictures.get(actor.standing.sprite, this.scaleOf(actor), this.snow));
  }

  setCalm(on: boolean): void {
    this.options.calm = on;
    if (on) {
      this.motions.finish();
      for (const actor of this.actors.values()) actor.image.setAngle(0);
    }
    this.options.wake();
  }

  /** Idle motion goes on for a while after something happened, then the model stands still and the machine rests. */
  stir(now: number): void {
    this.swaysUntil = now + 30_000;
  }

  get sways(): boolean {
    return !this.options.software && !this.options.calm && this.now() < this.swaysUntil;
  }

  /** Rain goes on as long as idle motion would; the canvas renderer gets a third of its pictures. */
  private get rains(): boolean {
    return this.rain.falls && !this.options.calm && this.now() < this.swaysUntil;
  }

  /** The camera moved: what hangs before it goes along. */
  follow(): void {
    this.rain.place();
  }

  tick(now: number): boolean {
    const wet = this.rains && this.rain.tick(this.options.software ? 3 : 1);
    const moved = this.motions.busy || wet;
    this.motions.tick(now);
    if (!this.sways) return moved;
    for (const actor of this.actors.values()) if (actor.person && !this.motions.has(`walk:${actor.id}`)) actor.sway(now);
    return true;
  }

  get busy(): boolean {
    return this.motions.busy || this.sways || this.rains;
  }

  destroy(): void {
    this.gone = true;
    this.queue.clear();
    this.motions.finish();
    for (const { image } of this.actors.values()) image.destroy();
    this.actors.clear();
    this.rain.set(null);
    this.veil.destroy();
    this.ground.destroy();
    this.pictures.destroy();
  }
}
