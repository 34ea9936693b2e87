/** The desk: one board lies on it. What is wanted comes to stand there, in another season or on another board if need be. */
import { boardOf } from './boards/index.ts';
import type { Cast, TownPlan } from './plan/town-plan.ts';
import { mapShot, overviewShot } from './camera-stops.ts';
import { Foresight } from './foresight.ts';
import { liesSnow } from './plan/reading.ts';
import { toScreen } from './projection.ts';
import { boundsOf, castFor, Setting } from './setting.ts';
import type { Clock } from './stage/clock.ts';
import type { Aim, Director } from './stage/director.ts';
import { Grounds } from './stage/grounds.ts';
import { Hanging } from './stage/hanging.ts';
import type { Drawing } from './stage/renderer.ts';
import { Sharpness, type Near } from './stage/sharpness.ts';
import { breathe } from './stage/slices.ts';
import type { TownOptions } from './town.ts';
import { aimOf, boardFor, type Wanted } from './wanted.ts';

interface DeskParts {
  readonly options: TownOptions;
  readonly drawing: Drawing;
  readonly software: boolean;
  readonly dpr: number;
  readonly director: Director;
  readonly clock: Clock;
  /** A board makes way: what is written over it goes first. */
  readonly onLeave: () => void;
  /** Another board stands. */
  readonly onStand: () => void;
}

export class Desk {
  setting: Setting;
  private readonly parts: DeskParts;
  private readonly sharpness: Sharpness;
  private readonly hanging: Hanging;
  /** Board and season that are to be seen. */
  private sight = '';
  private calm: boolean;
  private refining = false;
  private ended = false;
  private readonly grounds = new Grounds();
  private readonly foresight: Foresight;
  /** A still lies there, and what comes is not to be seen yet. */
  private hidden = false;
  /** Something else is wanted before that was seen: it will not be. */
  private left = false;
  private wanted: Wanted | null = null;

  constructor(parts: DeskParts) {
    const { options, drawing, software, dpr } = parts;
    const { first } = options;
    this.parts = parts;
    this.calm = options.reducedMotion;
    this.sharpness = new Sharpness(software, dpr);
    this.foresight = new Foresight(options, this.grounds, (cast) => this.farOf(cast));
    this.setting = this.set(first === undefined ? boardOf(options.board).id : boardFor(first, options.places));
    this.hanging = new Hanging(drawing.game.canvas, options.parent);
  }

  private get stage(): Setting['stage'] {
    return this.setting.stage;
  }

  /** How sharp a whole board is drawn. */
  private farOf({ board }: Cast): number {
    const { view } = this.parts.director;
    const bounds = boundsOf(board);
    // Panels come and go over the map, and it is drawn before they do.
    const { zoom } = bounds.whole === true ? mapShot(view, bounds) : overviewShot(view, bounds, toScreen(board.focus, 1.4));
    return this.sharpness.ofBoard(zoom, board.room !== undefined);
  }

  private set(board: string): Setting {
    const { options, drawing, software, dpr, director, clock } = this.parts;
    const cast = castFor(options, board);
    const far = this.farOf(cast);
    return new Setting(cast, {
      scene: drawing.scene,
      software,
      calm: this.calm,
      dpr,
      far,
      wake: () => clock.wake(),
      hold: (on) => clock.hold(on),
      draw: () => this.draw(),
      onHidden: () => this.stand(),
      grounds: this.grounds,
      toView: (at) => director.toView(at),
    });
  }

  /** A whole picture while nobody sees it. */
  async draw(): Promise<void> {
    await this.parts.drawing.drawWhole(() => {
      if (!this.ended) this.parts.clock.render(performance.now());
    });
  }

  /** Where the camera stands for what is wanted, as far as it is on this board. */
  aimOf(wanted: Wanted): Aim {
    return aimOf(wanted, this.setting, this.parts.director.view);
  }

  holds(wanted: Wanted): boolean {
    return this.boardFor(wanted) === this.setting.board.id;
  }

  private boardFor(wanted: Wanted): string {
    return boardFor(wanted, this.parts.options.places);
  }

  private planOf({ snapshot, offered }: Wanted): TownPlan {
    return this.setting.plan(snapshot, offered);
  }

  /** Board, snow and half a year: whether one picture must give way to another for it. */
  private sightOf(wanted: Wanted): string {
    const { snapshot } = wanted;
    const board = this.boardFor(wanted);
    return `${board} ${boardOf(board).room === undefined && liesSnow(snapshot)} ${snapshot.after}`;
  }

  /** Whether what is wanted comes by a fade: then the camera stays where it is until nobody sees it. */
  fades(wanted: Wanted): boolean {
    return this.hidden || this.sightOf(wanted) !== this.sight;
  }

  /** Desk, ground and buildings alone. */
  async layEmpty(): Promise<void> {
    this.sight = `${this.setting.board.id} false false`;
    await this.setting.layEmpty();
  }

  /** Another board is wanted: nothing more is put down on this one, and if nobody saw it yet nobody will. */
  leave(wanted: Wanted): void {
    if (this.holds(wanted)) return;
    this.stage.queue.clear();
    this.left = this.hidden;
  }

  /** The first of all, on a desk that nobody sees yet. @param seen once ground and buildings stand */
  async begin(wanted: Wanted, seen: () => void): Promise<void> {
    this.wanted = wanted;
    this.sight = this.sightOf(wanted);
    const plan = this.planOf(wanted);
    this.hanging.light(plan.dusk ? 'dusk' : 'day');
    this.parts.director.setBounds(this.setting.bounds);
    this.parts.director.cut(this.aimOf(wanted));
    const goesOn = (): boolean => {
      if (!this.ended) seen();
      return !this.ended;
    };
    await this.setting.lay(plan, goesOn, this.glimpse());
  }

  async show(wanted: Wanted, first: boolean): Promise<void> {
    const fades = this.fades(wanted);
    // The board that is here was given up half laid.
    const half = this.left;
    this.wanted = wanted;
    this.left = false;
    // Until another board stands, or this one in another season, a still of what was there lies on the desk.
    if (fades && !this.hidden) this.keepStill();
    this.sight = this.sightOf(wanted);
    try {
      if (this.holds(wanted) && !half) await this.stage.perform(this.planOf(wanted), first);
      else await this.move(wanted);
    } finally {
      if (!this.left) {
        await this.rise();
        this.hanging.dropStill();
      }
    }
  }

  /** What is seen first of a board that is still to be drawn; null where all of it is waited for. */
  private glimpse(): Near | null {
    const { view, shot } = this.parts.director;
    return this.setting.bounds.closest === undefined ? this.sharpness.glimpse(view, shot, this.setting.far) : null;
  }

  /** While the player reads: draws what they will most likely see next. */
  foresee(): void {
    if (!this.ended && this.wanted !== null) this.foresight.look(this.wanted, this.setting.board.id);
  }

  /** A card forgets its picture after the task that drew it. */
  private keepStill(): void {
    this.parts.director.halt();
    this.parts.clock.render(performance.now());
    this.hanging.keepStill();
    this.hidden = true;
  }

  /** Nobody sees the board: camera and light of what is wanted. */
  private stand(): void {
    const { wanted } = this;
    if (wanted === null || this.ended) return;
    this.hanging.light(this.planOf(wanted).dusk ? 'dusk' : 'day');
    this.parts.director.cut(this.aimOf(wanted));
    this.stage.follow();
  }

  /** What is on the desk now comes up: what was written over the last picture goes. */
  private async rise(): Promise<void> {
    if (!this.hidden || this.ended) return;
    // Panels may have come or gone since.
    this.stand();
    this.hidden = false;
    this.parts.onLeave();
    await this.stage.curtain(1);
    if (!this.ended) this.parts.onStand();
  }

  /** Clears the desk and sets another board on it. */
  private async move(wanted: Wanted): Promise<void> {
    const { director } = this.parts;
    await this.stage.curtain(0);
    if (this.ended) return;
    this.setting.destroy();
    this.setting = this.set(this.boardFor(wanted));
    director.setBounds(this.setting.bounds);
    this.stand();
    await breathe();
    const plan = this.planOf(wanted);
    await breathe();
    if (this.ended || this.left) return;
    let risen: Promise<void> = Promise.resolve();
    const seen = (): boolean => {
      if (this.left) return false;
      risen = this.rise();
      return true;
    };
    await this.setting.lay(plan, seen, this.glimpse());
    if (this.ended) return;
    this.stage.follow();
    this.stage.stir(performance.now());
    await risen;
  }

  /** Bakes sharper pictures for a close camera, after it has come to rest and what was asked for stands. */
  async refine(stands: Promise<void>): Promise<void> {
    if (this.refining || this.ended) return;
    this.refining = true;
    try {
      await stands;
      const { shot, view } = this.parts.director;
      await this.stage.refine(this.sharpness.near(view, shot, this.setting.far));
    } catch (error) {
      // The pictures of the overview do; the next time the camera rests it is tried again.
      console.error('town view', error);
    } finally {
      this.refining = false;
    }
  }

  setCalm(on: boolean): void {
    this.calm = on;
    this.stage.setCalm(on);
  }

  clear(): void {
    this.ended = true;
    this.grounds.clear();
    this.hanging.down();
    this.setting.destroy();
  }
}
