/** Draws a plan, and stages the difference between two plans one thing at a time (art bible § 8, § 13). */
import type Phaser from 'phaser';
import type { Board, Spot } from '../boards/board.ts';
import { hidersOf } from '../plan/hiding.ts';
import type { TownPlan } from '../plan/town-plan.ts';
import { Curtain } from './curtain.ts';
import { GroundLayer } from './ground-layer.ts';
import type { Grounds } from './grounds.ts';
import { deskColour, gradeOf, toTint } from './light.ts';
import { Motions } from './motion.ts';
import { Queue } from './queue.ts';
import { Rain } from './rain.ts';
import type { Near } from './sharpness.ts';
import { Slices } from './slices.ts';
import { Troupe } from './troupe.ts';
import { VEIL, Veil } from './veil.ts';
import { Vellum } from './vellum.ts';

export interface StageOptions {
  readonly board: Board;
  readonly software: boolean;
  /** No idle motion, no hops, no drops. */
  readonly calm: boolean;
  /** Bake scale of the overview. */
  readonly far: number;
  /** Something changed that must be shown. */
  readonly wake: () => void;
  /** Nothing is to be seen for a while, or again. */
  readonly hold: (on: boolean) => void;
  /** Draws everything anew, while nobody sees it. */
  readonly draw: () => Promise<void>;
  /** Nobody sees the board: it turns to another season, and the camera may stand elsewhere at once. */
  readonly onHidden: () => void;
  readonly grounds: Grounds;
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
  readonly queue = new Queue();
  private readonly troupe: Troupe;
  readonly rain: Rain;
  private readonly drape: Curtain;
  private readonly veil: Veil;
  private readonly scene: Phaser.Scene;
  private readonly options: StageOptions;
  private plan: TownPlan | null = null;
  private working: Promise<void> | null = null;
  private gap = 0;
  private gone = false;
  private tint = 0xffffff;
  private swaysUntil = 0;

  constructor(scene: Phaser.Scene, options: StageOptions) {
    const { board, far, wake, hold, draw, calm } = options;
    const { motions } = this;
    this.scene = scene;
    this.options = options;
    this.ground = new GroundLayer(scene, board, options.grounds);
    this.rain = new Rain(scene, options.software);
    this.veil = new Veil(scene);
    this.troupe = new Troupe({ scene, board, motions, far, wake, alphaOf: (id) => this.vellum.alphaOf(id) }, calm);
    this.vellum = new Vellum({ hiders: hidersOf(board), motions, actors: this.troupe.actors });
    this.drape = new Curtain({ sheets: [scene.game.canvas, ...(this.rain.pane === null ? [] : [this.rain.pane.canvas])], hold, draw });
  }

  /**
   * Shows a plan: at once and in slices when quiet or across a change of season, else one change after another. Across a change of season
   * the board goes, and whoever asked for it has it come up again.
   */
  async perform(plan: TownPlan, quiet = true): Promise<void> {
    const before = this.plan;
    const turn = before !== null && (before.snow !== plan.snow || before.after !== plan.after);
    this.gap = 0;
    if (turn) {
      await this.curtain(0);
      if (!this.gone) this.options.onHidden();
    }
    if (this.gone) return;
    this.troupe.plan(plan, this.options.software ? VEIL : 0);
    this.plan = plan;
    this.troupe.silent = quiet || turn;
    if (this.troupe.silent) this.setLight();
    await this.changeGround(before, plan);
    this.rain.set(plan.rain ? 'rain' : plan.flakes ? 'snow' : null);
    this.enqueue();
    const work = this.work();
    if (this.troupe.silent) await work;
    this.troupe.silent = false;
  }

  /** Before a board is laid: the part of it that the camera sees, and what stands there. */
  async glimpse(plan: TownPlan, { frame, scale }: Near): Promise<void> {
    this.gap = 0;
    this.troupe.plan(plan, this.options.software ? VEIL : 0);
    this.plan = plan;
    this.troupe.silent = true;
    this.setLight();
    await this.ground.refine(plan.ground, scale, { part: frame, slices: new Slices() });
    if (this.gone) return;
    this.ground.setTint(this.tint);
    this.rain.set(plan.rain ? 'rain' : plan.flakes ? 'snow' : null);
    this.enqueue();
    await this.work();
    this.troupe.silent = false;
    // Its ground is still to come.
    this.plan = null;
  }

  /** The board fades from the desk (0), to make way for another one, or comes up (1). */
  async curtain(alpha: 0 | 1): Promise<void> {
    if (!this.gone) await this.drape.fade(alpha, this.troupe.calm);
  }

  private setLight(): void {
    if (this.plan === null) return;
    const grade = gradeOf(this.plan);
    if (this.options.software) this.veil.lay(toTint(grade));
    else this.tint = toTint(grade);
    this.ground.setTint(this.tint);
    this.troupe.light(this.tint);
    this.scene.cameras.main.setBackgroundColor(deskColour(this.options.software ? [255, 255, 255] : grade));
    this.options.wake();
  }

  private async changeGround(before: TownPlan | null, plan: TownPlan): Promise<void> {
    if (before !== null && JSON.stringify(before.ground) === JSON.stringify(plan.ground)) return;
    const show = await this.ground.prepare(plan.ground, this.options.far, new Slices());
    if (this.gone || this.plan !== plan) return;
    const { fade, done } = show();
    this.ground.setTint(this.tint);
    this.troupe.start('ground', this.troupe.calm ? 200 : 900, fade, done);
  }

  private enqueue(): void {
    this.queue.load(this.troupe.changes(), (id) => this.troupe.groupOf(id));
    if (this.troupe.silent) return;
    this.gap = Math.max(24, Math.min(this.troupe.calm ? 24 : 90, 5200 / Math.max(1, this.queue.length)));
  }

  private work(): Promise<void> {
    this.working ??= this.workOff().finally(() => (this.working = null));
    return this.working;
  }

  private async workOff(): Promise<void> {
    const slices = new Slices();
    let published = 0;
    const publish = (rest = 0) => {
      if (performance.now() - published < rest) return;
      published = performance.now();
      this.troupe.publish();
    };
    while (this.queue.length > 0 && !this.gone) {
      const id = this.queue.next(this.gap === 0);
      if (id !== undefined) {
        await this.troupe.prepare(id, slices);
        if (this.gone) return;
        this.troupe.settle(id);
      }
      if (this.gap === 0) {
        await slices.pause(() => publish(150));
        continue;
      }
      publish(PUBLISHING);
      await wait(this.gap);
    }
    publish();
    if (!this.gone && !this.troupe.silent) this.setLight();
  }

  /** Bakes what a close camera sees at its own scale; null goes back to the overview. */
  async refine(view: Near | null): Promise<void> {
    if (view === null) {
      this.troupe.blur();
      this.ground.dropDetail();
      this.options.wake();
      return;
    }
    const { plan } = this;
    const slices = new Slices();
    const goes = (): boolean => !this.gone && this.plan === plan;
    await this.troupe.sharpen(view.frame, view.scale, { slices, goes });
    if (plan === null || !goes()) return;
    if (await this.ground.refine(plan.ground, view.scale, { part: view.frame, slices })) this.ground.setTint(this.tint);
    this.options.wake();
  }

  spotsOf(group: string): readonly Spot[] {
    return this.troupe.spotsOf(group);
  }

  setCalm(on: boolean): void {
    if (on) this.motions.finish();
    this.troupe.setCalm(on);
    this.options.wake();
  }

  /** Idle motion goes on for a while after something happened, then the model stands still and the machine rests. */
  stir(now: number): void {
    this.swaysUntil = now + 30_000;
  }

  private get sways(): boolean {
    return !this.options.software && !this.troupe.calm && performance.now() < this.swaysUntil;
  }

  /** Rain goes on as long as idle motion would; beside the canvas renderer it gets a third of its pictures. */
  private get rains(): boolean {
    return this.rain.falls && !this.troupe.calm && performance.now() < this.swaysUntil;
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
    this.troupe.sway(now);
    return true;
  }

  get busy(): boolean {
    return this.motions.busy || this.sways || this.rains;
  }

  destroy(): void {
    this.gone = true;
    this.queue.clear();
    this.motions.finish();
    this.troupe.destroy();
    this.rain.destroy();
    this.veil.destroy();
    this.ground.destroy();
  }
}
