/** The maquette: a desk with a board on it, camera, flags and clock around one Phaser game. Phaser only draws; what is drawn is decided in `plan/`. */
import type Phaser from 'phaser';
import type { TownSnapshot } from '../../core/session/view.ts';
import { toWorld, type Insets } from './camera-stops.ts';
import { Desk } from './desk.ts';
import { listenTo, type Size } from './hands.ts';
import { Lettering } from './lettering.ts';
import type { Pixel } from './projection.ts';
import { startOf, type Setting } from './setting.ts';
import { Clock } from './stage/clock.ts';
import { Director, type Aim } from './stage/director.ts';
import { photograph } from './stage/photograph.ts';
import { chooseRenderer, healAfterLoss, makeGame, type Drawing, type RendererChoice } from './stage/renderer.ts';
import type { Attended, Town, TownOptions } from './town.ts';
import { looked, type Wanted } from './wanted.ts';

export class Maquette implements Town {
  private readonly options: TownOptions;
  private readonly game: Phaser.Game;
  private readonly director: Director;
  private readonly clock: Clock;
  private readonly desk: Desk;
  private readonly dpr: number;
  private readonly letGo: () => void;
  private readonly lettering: Lettering;
  private calm: boolean;
  private shown = '';
  /** Under the pointer. @unit px at zoom 1 */
  private hovered: Pixel | null = null;
  private wanted: Wanted | null = null;
  private turn: Promise<void> = Promise.resolve();
  private ended = false;

  private constructor(options: TownOptions, drawing: Drawing, { choice, dpr }: { readonly choice: RendererChoice; readonly dpr: number }) {
    const { game, scene } = drawing;
    const { parent } = options;
    const { software } = choice;
    this.options = options;
    this.game = game;
    this.dpr = dpr;
    this.calm = options.reducedMotion;
    this.director = new Director(scene.cameras.main, startOf(options, dpr));
    this.clock = new Clock(
      game,
      { tick: (now) => this.tick(now), glide: (now) => this.glide(now), restless: () => this.restless() },
      software,
    );
    const { director, clock } = this;
    this.lettering = new Lettering({ options, director, setting: () => this.setting });
    this.desk = new Desk({
      options,
      drawing,
      software,
      dpr,
      director,
      clock,
      onLeave: () => this.lettering.clear(),
      onStand: () => this.attendAgain(),
    });
    const handled = {
      resized: (size: Size) => this.resize(size),
      moved: () => this.moved(),
      tap: (at: Pixel) => this.tap(at),
      hover: (at: Pixel | null) => this.hover(at),
    };
    this.letGo = listenTo({ canvas: game.canvas, parent, director }, handled);
  }

  /** @param letters what signs are written with: they may still be on their way while the rest begins */
  static async open(options: TownOptions, letters: Promise<void>): Promise<Maquette> {
    const choice = chooseRenderer();
    const dpr = choice.software ? 1 : Math.min(2, globalThis.devicePixelRatio || 1);
    const drawing = await makeGame(options.parent, choice.type, dpr);
    const maquette = new Maquette(options, drawing, { choice, dpr });
    healAfterLoss(drawing.game, () => maquette.clock.wake());
    await letters;
    await (options.first === undefined ? maquette.desk.layEmpty() : maquette.begin(options.first));
    await maquette.desk.draw();
    maquette.clock.begin();
    return maquette;
  }

  /** Straight to what is wanted: there is nothing to be seen before it. Resolves when ground and buildings stand; the rest comes in its turn. */
  private begin(wanted: Wanted): Promise<void> {
    const { snapshot, offered } = wanted;
    this.shown = JSON.stringify([snapshot, offered]);
    this.wanted = wanted;
    return new Promise((resolve, reject) => {
      const seen = (): void => {
        this.attend(wanted);
        this.stage.stir(performance.now());
        resolve();
      };
      this.turn = this.desk.begin(wanted, seen).catch((error: unknown) => {
        console.error('town view', error);
        reject(error instanceof Error ? error : new Error('The first board could not be laid.'));
      });
      void this.rest(false);
    });
  }

  /** Once what is wanted stands. */
  private async rest(faded: boolean): Promise<void> {
    const { turn } = this;
    await turn;
    // Something else is wanted by now.
    if (this.turn !== turn || this.ended) return;
    if (faded) this.attendAgain();
    if (!this.director.moving) await this.desk.refine(turn);
    this.desk.foresee();
  }

  private get setting(): Setting {
    return this.desk.setting;
  }

  private get stage(): Setting['stage'] {
    return this.setting.stage;
  }

  private get flags(): Setting['flags'] {
    return this.setting.flags;
  }

  private tap(at: Pixel): void {
    const place = this.flags.at(at);
    if (place !== null) this.options.onPlace(place);
  }

  private hover(at: Pixel | null): void {
    const place = at === null ? null : this.flags.at(at);
    this.game.canvas.style.cursor = place === null ? '' : 'pointer';
    this.hovered = at === null ? null : toWorld(this.director.view, this.director.shot, at);
    this.point(place);
  }

  point(place: string | null): void {
    if (this.ended) return;
    if (this.flags.point(place, this.calm)) {
      this.name();
      this.clock.wake();
    }
    this.layBare();
  }

  /** What stands before a talk, before a place that is pointed at, or over who is hovered over. */
  private layBare(): void {
    const spots = looked(this.wanted, this.flags.pointed, this.setting);
    if (this.stage.vellum.look(spots, this.hovered, this.calm)) this.clock.wake();
  }

  private resize({ width, height }: Size): void {
    if (this.ended) return;
    this.game.scale.resize(Math.round(width * this.dpr), Math.round(height * this.dpr));
    this.director.refit({ width, height }, performance.now(), false);
    this.moved();
  }

  private tick(now: number): boolean {
    const moved = this.stage.tick(now);
    // Whoever walks takes the pin along.
    if (moved && this.lettering.films) this.name();
    return moved;
  }

  private glide(now: number): boolean {
    const moved = this.director.glide(now);
    if (moved) {
      this.flags.size(this.director.shot.zoom);
      this.stage.follow();
      this.name();
      if (!this.director.moving) void this.desk.refine(this.turn);
    }
    return moved;
  }

  private restless(): boolean {
    return this.stage.busy || this.director.moving;
  }

  private moved(): void {
    // What is seen is a still of the last board.
    if (this.wanted !== null && this.desk.fades(this.wanted)) return;
    this.stage.follow();
    this.name();
    this.flags.size(this.director.shot.zoom);
    this.stage.stir(performance.now());
    this.clock.wake();
    if (!this.director.moving) void this.desk.refine(this.turn);
  }

  show(snapshot: TownSnapshot, offered: readonly string[] = []): void {
    const key = JSON.stringify([snapshot, offered]);
    if (key === this.shown || this.ended) return;
    this.shown = key;
    const first = this.wanted === null;
    const wanted = { snapshot, offered };
    this.wanted = wanted;
    // What comes by a fade has its camera and flags when nobody sees the last picture any more.
    const fades = this.desk.fades(wanted);
    if (!fades) this.attend(wanted);
    // What is still being put down on a board that goes away is not waited for.
    else this.desk.leave(wanted);
    // A picture that fails must not keep the next ones from being shown.
    this.turn = this.turn
      .then(() => (this.ended || this.wanted !== wanted ? undefined : this.desk.show(wanted, first)))
      .catch((error: unknown) => console.error('town view', error));
    void this.rest(fades);
    this.stage.stir(performance.now());
    this.clock.wake();
  }

  settled(): Promise<void> {
    return this.turn;
  }

  lookAt(attended: Attended | null): void {
    if (this.ended || this.wanted === null || !this.lettering.attend(attended)) return;
    // Where they are on a board that is still to come is found when it stands.
    if (this.desk.fades(this.wanted)) return;
    this.lettering.find(this.wanted);
    this.director.point(this.aimOf(this.wanted), performance.now());
    this.name();
    this.clock.wake();
  }

  /** At the group that a film looks at, if it lives here; else at what is wanted. */
  private aimOf(wanted: Wanted): Aim {
    return (this.calm ? null : this.lettering.aim) ?? this.desk.aimOf(wanted);
  }

  private name(): void {
    // Names stay with the picture that they were written over.
    if (this.wanted === null || !this.desk.fades(this.wanted)) this.lettering.write();
  }

  /** Camera and flags go along at once; people and things follow in their turn. */
  private attend(wanted: Wanted): void {
    this.director.point(this.aimOf(wanted), performance.now());
    this.flags.offer(wanted.offered, this.calm);
    this.flags.size(this.director.shot.zoom);
    this.stage.follow();
    this.name();
    this.layBare();
    this.clock.wake();
  }

  /** Another board stands: what is wanted by now may be on it. */
  private attendAgain(): void {
    if (this.wanted === null || this.desk.fades(this.wanted)) return;
    // Panels may have moved while nothing was to be seen.
    this.director.refit({}, performance.now(), true);
    this.lettering.find(this.wanted);
    this.attend(this.wanted);
  }

  keepClear(insets: Insets): void {
    if (this.wanted !== null && this.desk.fades(this.wanted)) this.director.remember({ ...insets });
    else this.director.refit({ clear: { ...insets } }, performance.now(), this.wanted !== null);
    this.moved();
  }

  setReducedMotion(on: boolean): void {
    this.calm = on;
    this.director.calm = on;
    this.desk.setCalm(on);
    this.clock.wake();
  }

  zoom(way: 1 | -1): void {
    const { width, height } = this.director.view;
    this.director.step(way, { x: width / 2, y: height / 2 }, performance.now());
    this.moved();
  }

  pan(by: Pixel): void {
    this.director.drag(by);
    this.moved();
  }

  async picture(): Promise<Blob | null> {
    await this.turn;
    if (this.ended) return null;
    return photograph(this.game, { clear: this.director.view.clear, dpr: this.dpr, before: this.stage.rain.pane?.canvas ?? null }, () =>
      this.clock.wake(),
    );
  }

  destroy(): void {
    if (this.ended) return;
    this.ended = true;
    this.letGo();
    this.lettering.destroy();
    this.desk.clear();
    this.clock.stop();
    this.game.destroy(true);
    // Phaser tears down in its next step, and its loop is asleep.
    this.game.step(performance.now(), 0);
  }
}
