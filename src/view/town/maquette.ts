/** The maquette: stage, camera, flags and clock around one Phaser game. Phaser only draws; what is drawn is decided in `plan/`. */
import type Phaser from 'phaser';
import type { TownSnapshot } from '../../core/session/view.ts';
import { boardOf } from './boards/index.ts';
import { isSmall, overviewShot, toWorld, type Insets } from './camera-stops.ts';
import { namesOn, roomFor } from './names.ts';
import { toScreen, type Pixel } from './projection.ts';
import { boardToShow } from './plan/cast.ts';
import { castFor, boundsOf, Setting } from './setting.ts';
import { Clock } from './stage/clock.ts';
import { Director, type Aim } from './stage/director.ts';
import { Labels } from './stage/labels.ts';
import { photograph } from './stage/photograph.ts';
import { Pointer } from './stage/pointer.ts';
import { chooseRenderer, healAfterLoss, makeGame, type RendererChoice } from './stage/renderer.ts';
import type { Attended, Town, TownOptions } from './town.ts';

/** Sharpest bake, of a whole board and of what is near: more costs memory and is not seen. */
const SHARPEST = { software: { board: 1.5, near: 2 }, card: { board: 2, near: 2.4 } } as const;

/** The lamp falls off towards the corners of the desk; one plain gradient, outside the canvas. */
function addVignette(parent: HTMLElement): HTMLElement {
  const shade = document.createElement('div');
  shade.setAttribute('aria-hidden', 'true');
  shade.style.cssText =
    'position:absolute;inset:0;pointer-events:none;background:radial-gradient(ellipse at 46% 42%,rgba(90,76,88,0) 52%,rgba(90,76,88,.2) 100%)';
  parent.append(shade);
  return shade;
}

/** What is to be seen. */
interface Wanted {
  readonly snapshot: TownSnapshot;
  readonly offered: readonly string[];
}

export class Maquette implements Town {
  private readonly options: TownOptions;
  private readonly game: Phaser.Game;
  private readonly scene: Phaser.Scene;
  private readonly director: Director;
  private readonly clock: Clock;
  private readonly dpr: number;
  private readonly software: boolean;
  private readonly closers: (() => void)[] = [];
  private readonly labels: Labels;
  private setting: Setting;
  private calm: boolean;
  private shown = '';
  private attended: Attended | null = null;
  /** Under the pointer. @unit px at zoom 1 */
  private hovered: Pixel | null = null;
  private wanted: Wanted | null = null;
  private turn: Promise<void> = Promise.resolve();
  private refining = false;
  private ended = false;

  private constructor(options: TownOptions, parts: { game: Phaser.Game; scene: Phaser.Scene; choice: RendererChoice; dpr: number }) {
    const { game, scene, choice, dpr } = parts;
    const { parent } = options;
    this.options = options;
    this.game = game;
    this.scene = scene;
    this.dpr = dpr;
    this.software = choice.software;
    this.calm = options.reducedMotion;
    const board = boardOf(options.board);
    const view = { width: parent.clientWidth, height: parent.clientHeight, clear: { top: 0, right: 0, bottom: 0, left: 0 } };
    const start = { view, bounds: boundsOf(board), focus: toScreen(board.focus, 1.4), dpr, calm: this.calm };
    this.director = new Director(scene.cameras.main, start);
    this.setting = this.set(board.id);
    this.labels = new Labels(parent);
    this.clock = new Clock(
      game,
      { tick: (now) => this.stage.tick(now), glide: (now) => this.glide(now), restless: () => this.restless() },
      choice.software,
    );
    this.bind(parent);
  }

  static async open(options: TownOptions): Promise<Maquette> {
    const choice = chooseRenderer();
    const dpr = choice.software ? 1 : Math.min(2, globalThis.devicePixelRatio || 1);
    const { parent } = options;
    if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
    const { game, scene } = await makeGame(parent, choice.type, dpr);
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    game.canvas.style.touchAction = 'none';
    const maquette = new Maquette(options, { game, scene, choice, dpr });
    healAfterLoss(game, () => maquette.clock.wake());
    await maquette.setting.layEmpty();
    maquette.clock.render(performance.now());
    maquette.clock.begin();
    return maquette;
  }

  private get stage(): Setting['stage'] {
    return this.setting.stage;
  }

  private get flags(): Setting['flags'] {
    return this.setting.flags;
  }

  private set(board: string): Setting {
    const { scene, software, calm, dpr, director } = this;
    const { focus, room } = boardOf(board);
    const { zoom } = overviewShot(director.view, boundsOf(boardOf(board)), toScreen(focus, 1.4));
    // A room is small, and always near: baked once at the sharpest, in the place of once more when the camera has come to rest.
    const far = this.bakeScale(zoom, room === undefined ? this.sharpest.board : this.sharpest.near);
    const toView = (at: Pixel) => this.director.toView(at);
    const [wake, hold] = [() => this.clock.wake(), (on: boolean) => this.clock.hold(on)];
    return new Setting(castFor(this.options, board), { scene, software, calm, dpr, far, wake, hold, toView });
  }

  /** Quarter steps, so that a small difference in size does not bake everything anew. */
  private bakeScale(zoom: number, most: number): number {
    return Math.min(most, Math.max(0.75, Math.ceil(zoom * this.dpr * 4 - 0.4) / 4));
  }

  private get sharpest(): { readonly board: number; readonly near: number } {
    return SHARPEST[this.software ? 'software' : 'card'];
  }

  private bind(parent: HTMLElement): void {
    const { canvas } = this.game;
    const shade = addVignette(parent);
    const resize = new ResizeObserver(() => this.resize());
    resize.observe(parent);
    const pointer = new Pointer(canvas, {
      tap: (at) => this.tap(at),
      hover: (at) => this.hover(at),
      drag: (by) => {
        this.director.drag(by);
        this.moved();
      },
      pinch: (factor, middle) => {
        this.director.pinch(factor, middle);
        this.moved();
      },
      wheel: (way, at) => {
        this.director.step(way, at, performance.now());
        this.moved();
      },
    });
    this.closers.push(
      () => pointer.close(),
      () => resize.disconnect(),
      () => shade.remove(),
    );
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
    const { snapshot } = this.wanted ?? {};
    const spots = [snapshot?.talk ?? snapshot?.at, this.flags.pointed].flatMap((place) => {
      const spot = this.setting.layoutOf(place ?? '');
      return spot === undefined ? [] : [spot.stand, spot.meet];
    });
    if (this.stage.vellum.look(spots, this.hovered, this.calm)) this.clock.wake();
  }

  private resize(): void {
    const { parent } = this.options;
    const [width, height] = [parent.clientWidth, parent.clientHeight];
    if (width < 2 || height < 2 || this.ended) return;
    if (width === this.director.view.width && height === this.director.view.height) return;
    this.game.scale.resize(Math.round(width * this.dpr), Math.round(height * this.dpr));
    this.director.refit({ width, height }, performance.now(), false);
    // The canvas is empty now.
    this.clock.hold(false);
    this.moved();
  }

  private glide(now: number): boolean {
    const moved = this.director.glide(now);
    if (moved) {
      this.flags.size(this.director.shot.zoom);
      this.stage.follow();
      this.name();
      if (!this.director.moving) void this.refine();
    }
    return moved;
  }

  private restless(): boolean {
    return this.stage.busy || this.director.moving;
  }

  private moved(): void {
    this.stage.follow();
    this.name();
    this.flags.size(this.director.shot.zoom);
    this.stage.stir(performance.now());
    this.clock.wake();
    if (!this.director.moving) void this.refine();
  }

  /** Bakes sharper pictures for a close camera, after it has come to rest. */
  private async refine(): Promise<void> {
    if (this.refining || this.ended) return;
    this.refining = true;
    await this.turn;
    const { shot, view } = this.director;
    const wanted = this.bakeScale(shot.zoom, this.sharpest.near);
    if (wanted <= this.setting.far * 1.15) await this.stage.refine(null);
    else {
      const corner = toWorld(view, shot, { x: -view.width * 0.06, y: -view.height * 0.06 });
      const frame = { left: corner.x, top: corner.y, width: (view.width * 1.12) / shot.zoom, height: (view.height * 1.12) / shot.zoom };
      await this.stage.refine({ frame, scale: wanted });
    }
    this.refining = false;
  }

  private aimOf({ snapshot, offered }: Wanted): Aim {
    const { setting } = this;
    const focus = setting.focusOf(snapshot);
    if (snapshot.after) return { kind: 'overview', focus: setting.focusOf(null) };
    if (snapshot.talk !== null) return { kind: 'talk', focus };
    const points = offered.flatMap((id) => {
      const spot = setting.layoutOf(id);
      return spot === undefined ? [] : [toScreen(spot.flag)];
    });
    if (points.length > 0 && isSmall(this.director.view)) return { kind: 'choice', points };
    return snapshot.at !== null && isSmall(this.director.view) ? { kind: 'place', focus } : { kind: 'overview', focus };
  }

  show(snapshot: TownSnapshot, offered: readonly string[] = []): void {
    const key = JSON.stringify([snapshot, offered]);
    if (key === this.shown || this.ended) return;
    this.shown = key;
    const first = this.wanted === null;
    const wanted = { snapshot, offered };
    this.wanted = wanted;
    if (this.isHere(wanted)) this.attend(wanted);
    // A picture that fails must not keep the next ones from being shown.
    this.turn = this.turn
      .then(() => (this.ended || this.wanted !== wanted ? undefined : this.carryOut(wanted, first)))
      .catch((error: unknown) => console.error('town view', error));
    void this.turn.then(() => (this.director.moving ? undefined : this.refine()));
    this.stage.stir(performance.now());
    this.clock.wake();
  }

  settled(): Promise<void> {
    return this.turn;
  }

  lookAt(attended: Attended | null): void {
    if (this.ended || attended === this.attended || this.wanted === null) return;
    this.attended = attended;
    this.stage.queue.attend(attended?.group ?? null);
    const spot = this.setting.homeOf(attended?.group ?? '');
    const aim = spot === undefined || this.calm ? this.aimOf(this.wanted) : ({ kind: 'shot', focus: toScreen(spot.meet, 1.4) } as const);
    this.director.point(aim, performance.now());
    this.name();
    this.clock.wake();
  }

  /** Where places of several boards are on offer, the map of the whole town; else the board where the worker is. */
  private boardFor({ snapshot, offered }: Wanted): string {
    const boards = this.options.places.flatMap(({ id, board }) => (offered.includes(id) ? [boardOf(board).id] : []));
    return boardToShow(boardOf(snapshot.board).id, boards);
  }

  private isHere(wanted: Wanted): boolean {
    return this.boardFor(wanted) === this.setting.board.id;
  }

  private name(): void {
    const { setting, attended, director } = this;
    const { nameOf } = this.options;
    this.labels.show(namesOn({ setting, nameOf, attended, toView: (at) => director.toView(at) }), roomFor(director.view));
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

  private async carryOut(wanted: Wanted, first: boolean): Promise<void> {
    if (this.isHere(wanted)) await this.stage.perform(this.setting.plan(wanted.snapshot), first);
    else await this.move(wanted);
  }

  /** Clears the desk and sets another board on it. */
  private async move(wanted: Wanted): Promise<void> {
    await this.stage.curtain(0);
    if (this.ended) return;
    this.labels.clear();
    this.setting.destroy();
    this.setting = this.set(this.boardFor(wanted));
    this.director.setBounds(this.setting.bounds);
    this.director.cut(this.aimOf(wanted));
    let risen: Promise<void> = Promise.resolve();
    await this.setting.lay(this.setting.plan(wanted.snapshot), () => {
      if (!this.ended) risen = this.stage.curtain(1);
    });
    if (this.ended) return;
    this.stage.follow();
    this.stage.stir(performance.now());
    await risen;
    if (this.wanted !== null && this.isHere(this.wanted)) this.attend(this.wanted);
  }

  keepClear(insets: Insets): void {
    this.director.refit({ clear: { ...insets } }, performance.now(), this.wanted !== null);
    this.moved();
  }

  setReducedMotion(on: boolean): void {
    this.calm = on;
    this.director.calm = on;
    this.stage.setCalm(on);
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
    return photograph(this.game, { clear: this.director.view.clear, dpr: this.dpr }, () => this.clock.wake());
  }

  destroy(): void {
    if (this.ended) return;
    this.ended = true;
    for (const close of this.closers) close();
    this.labels.destroy();
    this.setting.destroy();
    this.clock.stop();
    this.game.destroy(true);
    // Phaser tears down in its next step, and its loop is asleep.
    this.game.step(performance.now(), 0);
  }
}
