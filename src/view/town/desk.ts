/** The desk: one board lies on it. What is wanted comes to stand there, in another season or on another board if need be. */
import { boardOf } from './boards/index.ts';
import { overviewShot } from './camera-stops.ts';
import { toScreen } from './projection.ts';
import { boundsOf, castFor, Setting } from './setting.ts';
import type { Clock } from './stage/clock.ts';
import type { Aim, Director } from './stage/director.ts';
import { Hanging } from './stage/hanging.ts';
import type { Drawing } from './stage/renderer.ts';
import { Sharpness } from './stage/sharpness.ts';
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

  constructor(parts: DeskParts) {
    const { options, drawing, software, dpr } = parts;
    this.parts = parts;
    this.calm = options.reducedMotion;
    this.sharpness = new Sharpness(software, dpr);
    this.setting = this.set(boardOf(options.board).id);
    this.hanging = new Hanging(drawing.game.canvas, options.parent);
  }

  private get stage(): Setting['stage'] {
    return this.setting.stage;
  }

  private set(board: string): Setting {
    const { options, drawing, software, dpr, director, clock } = this.parts;
    const { focus, room } = boardOf(board);
    const { zoom } = overviewShot(director.view, boundsOf(boardOf(board)), toScreen(focus, 1.4));
    const far = this.sharpness.ofBoard(zoom, room !== undefined);
    return new Setting(castFor(options, board), {
      scene: drawing.scene,
      software,
      calm: this.calm,
      dpr,
      far,
      wake: () => clock.wake(),
      hold: (on) => clock.hold(on),
      draw: () => this.draw(),
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

  async show(wanted: Wanted, first: boolean): Promise<void> {
    const { snow, after, dusk } = this.setting.plan(wanted.snapshot);
    const sight = `${this.boardFor(wanted)} ${snow} ${after}`;
    // Until another board stands, or this one in another season, a still of what was there lies on the desk.
    if (!first && sight !== this.sight) this.keepStill();
    this.sight = sight;
    this.hanging.light(dusk ? 'dusk' : 'day');
    try {
      if (this.holds(wanted)) await this.stage.perform(this.setting.plan(wanted.snapshot), first);
      else await this.move(wanted);
    } finally {
      this.hanging.dropStill();
    }
  }

  /** A card forgets its picture after the task that drew it. */
  private keepStill(): void {
    this.parts.clock.render(performance.now());
    this.hanging.keepStill();
  }

  /** Clears the desk and sets another board on it. */
  private async move(wanted: Wanted): Promise<void> {
    const { director, onLeave, onStand } = this.parts;
    await this.stage.curtain(0);
    if (this.ended) return;
    onLeave();
    this.setting.destroy();
    this.setting = this.set(this.boardFor(wanted));
    director.setBounds(this.setting.bounds);
    director.cut(this.aimOf(wanted));
    await breathe();
    const plan = this.setting.plan(wanted.snapshot);
    await breathe();
    if (this.ended) return;
    let risen: Promise<void> = Promise.resolve();
    await this.setting.lay(plan, () => {
      if (!this.ended) risen = this.stage.curtain(1);
    });
    if (this.ended) return;
    this.stage.follow();
    this.stage.stir(performance.now());
    await risen;
    if (!this.ended) onStand();
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
    this.hanging.down();
    this.setting.destroy();
  }
}
