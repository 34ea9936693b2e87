/**
 * Our own clock in the place of Phaser's: it steps the game only when something moved, and sleeps when nothing does.
 * Phaser's loop is put to sleep at the start; `Game.step` is its public single step.
 */
import type Phaser from 'phaser';

export interface Clockwork {
  /** One tick of the world, twelve times a second. Returns whether a picture is due. */
  readonly tick: (now: number) => boolean;
  /** Between ticks: the camera. Returns whether a picture is due. */
  readonly glide: (now: number) => boolean;
  /** Whether anything will still move. */
  readonly restless: () => boolean;
}

const WORLD_STEP = 1000 / 12;

export class Clock {
  private readonly game: Phaser.Game;
  private readonly works: Clockwork;
  private readonly software: boolean;
  private request = 0;
  private lastTick = 0;
  private lastStep = 0;
  private stopped = true;
  private due = true;
  private held = false;

  constructor(game: Phaser.Game, works: Clockwork, software: boolean) {
    this.game = game;
    this.works = works;
    this.software = software;
    game.loop.sleep();
  }

  /** Nothing is drawn before this: the first picture is a whole one. */
  begin(): void {
    this.stopped = false;
    this.wake();
  }

  /** No pictures, while nobody sees what is laid; or again as ever. */
  hold(on: boolean): void {
    this.held = on;
    if (!on) this.wake();
  }

  /** Something changed: show it, and keep going while it moves. */
  wake(): void {
    this.due = true;
    if (this.request === 0 && !this.stopped) this.request = requestAnimationFrame(this.frame);
  }

  private readonly frame = (now: number): void => {
    this.request = 0;
    if (this.stopped) return;
    const ticks = now - this.lastTick >= WORLD_STEP - 2;
    if (ticks) {
      this.lastTick = now;
      this.due = this.works.tick(now) || this.due;
    }
    if (!this.software || ticks) this.due = this.works.glide(now) || this.due;
    if (this.due && !this.held && (!this.software || ticks)) {
      this.due = false;
      this.render(now);
    }
    if ((this.due && !this.held) || this.works.restless()) this.request = requestAnimationFrame(this.frame);
  };

  render(now: number): void {
    const delta = Math.min(100, now - this.lastStep);
    this.lastStep = now;
    this.game.step(now, delta);
  }

  stop(): void {
    this.stopped = true;
    cancelAnimationFrame(this.request);
  }
}
