/** The maquette: stage, camera, flags and clock around one Phaser game. Phaser only draws; what is drawn is decided in `plan/`. */
import Phaser from 'phaser';
import type { TownSnapshot } from '../../core/session/view.ts';
import type { Board } from './boards/board.ts';
import { isSmall, toWorld, type Bounds, type Insets } from './camera-stops.ts';
import { groundFrame } from './draw/ground/ground.ts';
import { planTown, type Cast, type TownPlan } from './plan/town-plan.ts';
import { toScreen, type Pixel } from './projection.ts';
import { Clock } from './stage/clock.ts';
import { Director, type Aim } from './stage/director.ts';
import { Flags } from './stage/flags.ts';
import { photograph } from './stage/photograph.ts';
import { Pointer } from './stage/pointer.ts';
import { allowMultiply, chooseRenderer, type RendererChoice } from './stage/renderer.ts';
import { Slices } from './stage/slices.ts';
import { Stage } from './stage/stage.ts';
import type { Town, TownOptions } from './town.ts';

/** Sharpest bake: more costs memory and is not seen. */
const SHARPEST = 2.4;
/** Roofs rise above the back edge of the board. @unit px */
const ROOFS = 88;

function boundsOf(board: Board): Bounds {
  const { left, top, width, height } = groundFrame(board.ground);
  return { left, top: top - ROOFS, right: left + width, bottom: top + height };
}

function makeGame(parent: HTMLElement, choice: RendererChoice, dpr: number): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve) => {
    const scene = new Phaser.Scene('town');
    const game = new Phaser.Game({
      type: choice.type,
      parent,
      width: Math.max(1, parent.clientWidth * dpr),
      height: Math.max(1, parent.clientHeight * dpr),
      backgroundColor: '#E2DFD8',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
      // phaser#7372: batches over several textures tear rotated sprites.
      render: { antialias: true, roundPixels: false, maxTextures: 1 },
      scene: Object.assign(scene, { create: () => resolve({ game, scene }) }),
    });
  });
}

/** The lamp falls off towards the corners of the desk; one plain gradient, outside the canvas. */
function addVignette(parent: HTMLElement): HTMLElement {
  const shade = document.createElement('div');
  shade.setAttribute('aria-hidden', 'true');
  shade.style.cssText =
    'position:absolute;inset:0;pointer-events:none;background:radial-gradient(ellipse at 46% 42%,rgba(90,76,88,0) 52%,rgba(90,76,88,.2) 100%)';
  parent.append(shade);
  return shade;
}

export class Maquette implements Town {
  private readonly options: TownOptions;
  private readonly cast: Cast;
  private readonly game: Phaser.Game;
  private readonly stage: Stage;
  private readonly director: Director;
  private readonly flags: Flags;
  private readonly clock: Clock;
  private readonly dpr: number;
  private readonly software: boolean;
  private readonly far: number;
  private readonly closers: (() => void)[] = [];
  private calm: boolean;
  private shown = '';
  private snapshot: TownSnapshot | null = null;
  private offered: readonly string[] = [];
  private plan: TownPlan | null = null;
  private turn: Promise<void> = Promise.resolve();
  private refining = false;
  private ended = false;

  private constructor(
    options: TownOptions,
    board: Board,
    parts: { game: Phaser.Game; scene: Phaser.Scene; choice: RendererChoice; dpr: number },
  ) {
    const { game, scene, choice, dpr } = parts;
    const { parent } = options;
    this.options = options;
    this.game = game;
    this.dpr = dpr;
    this.software = choice.software;
    this.calm = options.reducedMotion;
    this.cast = { board, people: options.people, homes: options.homes };
    const view = { width: parent.clientWidth, height: parent.clientHeight, clear: { top: 0, right: 0, bottom: 0, left: 0 } };
    const focus = this.focusOf(null);
    this.director = new Director(scene.cameras.main, { view, bounds: boundsOf(board), focus, dpr, calm: this.calm });
    this.far = this.bakeScale(this.director.shot.zoom);
    const wake = () => this.clock.wake();
    this.stage = new Stage(scene, { board, software: choice.software, calm: this.calm, far: this.far, wake });
    const toView = (at: Pixel) => this.director.toView(at);
    this.flags = new Flags({ scene, board, motions: this.stage.motions, scale: Math.min(2, dpr * 1.2), toView });
    this.clock = new Clock(
      game,
      { tick: (now) => this.stage.tick(now), glide: (now) => this.glide(now), restless: () => this.restless() },
      choice.software,
    );
    this.bind(parent);
  }

  static async open(options: TownOptions, board: Board, empty: TownSnapshot): Promise<Maquette> {
    const choice = chooseRenderer();
    const dpr = choice.software ? 1 : Math.min(2, globalThis.devicePixelRatio || 1);
    const { parent } = options;
    if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
    const { game, scene } = await makeGame(parent, choice, dpr);
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
    game.canvas.style.touchAction = 'none';
    allowMultiply(game);
    const maquette = new Maquette(options, board, { game, scene, choice, dpr });
    await maquette.build(empty);
    return maquette;
  }

  /** Quarter steps, so that a small difference in size does not bake everything anew. */
  private bakeScale(zoom: number): number {
    return Math.min(this.software ? 1.5 : 2, Math.max(0.75, Math.ceil(zoom * this.dpr * 4 - 0.4) / 4));
  }

  private async build(empty: TownSnapshot): Promise<void> {
    await this.stage.ground.layDesk(new Slices());
    const plan = planTown(empty, this.cast);
    const buildings = plan.things.filter(({ sprite }) =>
      ['row-house', 'flat-stair', 'hall', 'school', 'block', 'tree'].includes(sprite.kind),
    );
    await this.stage.perform({ ...plan, things: buildings, people: [] });
    this.clock.render(performance.now());
    this.clock.begin();
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
      pinch: (factor, at) => {
        this.director.pinch(factor, at);
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
    if (!this.flags.hover(at, this.calm)) return;
    this.game.canvas.style.cursor = at !== null && this.flags.at(at) !== null ? 'pointer' : '';
    this.clock.wake();
  }

  private resize(): void {
    const { parent } = this.options;
    const [width, height] = [parent.clientWidth, parent.clientHeight];
    if (width < 2 || height < 2 || this.ended) return;
    if (width === this.director.view.width && height === this.director.view.height) return;
    this.game.scale.resize(Math.round(width * this.dpr), Math.round(height * this.dpr));
    this.director.refit({ width, height }, performance.now(), false);
    this.moved();
  }

  private glide(now: number): boolean {
    const moved = this.director.glide(now);
    if (moved) {
      this.flags.size(this.director.shot.zoom);
      this.stage.follow();
      if (!this.director.moving) void this.refine();
    }
    return moved;
  }

  private restless(): boolean {
    return this.stage.busy || this.director.moving;
  }

  private moved(): void {
    this.stage.follow();
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
    const wanted = Math.min(this.software ? 2 : SHARPEST, Math.ceil(shot.zoom * this.dpr * 4 - 0.4) / 4);
    if (wanted <= this.far * 1.15) await this.stage.refine(null);
    else {
      const corner = toWorld(view, shot, { x: -view.width * 0.06, y: -view.height * 0.06 });
      const frame = { left: corner.x, top: corner.y, width: (view.width * 1.12) / shot.zoom, height: (view.height * 1.12) / shot.zoom };
      await this.stage.refine({ frame, scale: wanted });
    }
    this.refining = false;
  }

  private focusOf(snapshot: TownSnapshot | null): Pixel {
    const { places, middle } = this.cast.board;
    const place = places[snapshot?.talk ?? snapshot?.at ?? ''];
    if (place === undefined) return toScreen([middle[0] - 4, middle[1] - 5], 1.4);
    const talks = snapshot !== null && snapshot.talk !== null;
    return toScreen(talks ? (place.look ?? place.stand) : place.stand, 1.4);
  }

  private aimOf(snapshot: TownSnapshot): Aim {
    const focus = this.focusOf(snapshot);
    if (snapshot.after) return { kind: 'overview', focus: this.focusOf(null) };
    if (snapshot.talk !== null) return { kind: 'talk', focus };
    const points = this.offered.flatMap((id) => {
      const place = this.cast.board.places[id];
      return place === undefined ? [] : [toScreen(place.flag)];
    });
    if (points.length > 0 && isSmall(this.director.view)) return { kind: 'choice', points };
    return snapshot.at !== null && isSmall(this.director.view) ? { kind: 'place', focus } : { kind: 'overview', focus };
  }

  show(snapshot: TownSnapshot): void {
    const key = JSON.stringify(snapshot);
    if (key === this.shown || this.ended) return;
    this.shown = key;
    const plan = planTown(snapshot, this.cast);
    const first = this.plan === null;
    this.plan = plan;
    this.snapshot = snapshot;
    this.director.point(this.aimOf(snapshot), performance.now());
    this.flags.size(this.director.shot.zoom);
    this.stage.follow();
    // A picture that fails must not keep the next ones from being shown.
    this.turn = this.turn
      .then(() => (this.ended || this.plan !== plan ? undefined : this.stage.perform(plan, first)))
      .catch((error: unknown) => console.error('town view', error));
    void this.turn.then(() => (this.director.moving ? undefined : this.refine()));
    this.stage.stir(performance.now());
    this.clock.wake();
  }

  offer(places: readonly string[]): void {
    if (this.ended) return;
    this.flags.offer(places, this.calm);
    this.offered = [...places];
    if (this.snapshot !== null) this.director.point(this.aimOf(this.snapshot), performance.now());
    this.flags.size(this.director.shot.zoom);
    this.clock.wake();
  }

  keepClear(insets: Insets): void {
    this.director.refit({ clear: { ...insets } }, performance.now(), this.plan !== null);
    this.moved();
  }

  setReducedMotion(on: boolean): void {
    this.calm = on;
    this.director.calm = on;
    this.stage.setCalm(on);
    this.clock.wake();
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
    this.stage.destroy();
    this.clock.stop();
    this.game.destroy(true);
    // Phaser tears down in its next step, and its loop is asleep.
    this.game.step(performance.now(), 0);
  }
}
