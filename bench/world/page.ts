/** The page that is measured: the maquette's own stage with 120 people, with its baked floor, without one, and with 4,080 loose tiles. */
import '@fontsource-variable/bricolage-grotesque';
import '../../scripts/gallery/whole-page.css';
import Phaser from 'phaser';
import { openTown } from '../../src/view/town/index.ts';
import { Grounds } from '../../src/view/town/stage/grounds.ts';
import { Setting, castFor } from '../../src/view/town/setting.ts';
import type { TownPlan } from '../../src/view/town/plan/town-plan.ts';
import { makeCanvas, openBrush } from '../../src/view/town/draw/paper.ts';
import { makeGame } from '../../src/view/town/stage/renderer.ts';
import { screenX, screenY } from '../../src/view/town/projection.ts';
import { BOARD_IDS } from '../../src/core/scenario/look.ts';
import type { Season, TownSnapshot } from '../../src/core/session/view.ts';
import { GROUPS, PLACES, snapshotAt } from '../../scripts/gallery/states.ts';

/**
 * A scene to be timed: as it is, without a floor, or with its floor in single tiles; `stock` are those tiles as Phaser draws them,
 * the whole picture each time.
 */
export type Floor = 'baked' | 'none' | 'tiles' | 'stock';

export interface Frames {
  /** Median script of one step of the game. @unit ms */
  readonly script: number;
  /** Pictures a second when one follows on the other, drawing included. */
  readonly perSecond: number;
  /** Drawn in all, those to warm up included. */
  readonly drawn: number;
}

export interface Reading {
  readonly people: number;
  readonly things: number;
  readonly tiles: number;
  readonly renderer: string;
}

/** What is there after a change of place. */
export interface Switches {
  readonly board: string;
  readonly textures: number;
  /** Textures that the graphics card holds for us; 0 without a card. */
  readonly onCard: number;
  readonly objects: number;
}

export interface WorldBench {
  open(renderer: 'canvas' | 'webgl'): Promise<Reading>;
  frames(floor: Floor, count: number): Frames;
  switch(season?: Season): Promise<Switches>;
}

declare global {
  interface Window {
    worldBench: WorldBench;
    /** Told when ground and buildings of a new board are ready to be seen; the rest waits until it was noted. */
    boardSeen?: () => Promise<void>;
  }
}

const PEOPLE = 120;
/** Pictures before those that are timed. */
const WARM = 4;
const OPTIONS = { people: [], places: PLACES, groups: GROUPS, reducedMotion: false, onPlace: () => undefined, board: 'veemarktplein' };

/** A feast, and as many more of the same people as make 120, spread over the board. */
function crowded(plan: TownPlan): TownPlan {
  const people = [...plan.people];
  for (let index = 0; people.length < PEOPLE; index += 1) {
    const one = plan.people[index % plan.people.length];
    if (one === undefined) break;
    people.push({ ...one, id: `more-${index}`, at: [16 + ((index * 7.3) % 40), 20 + ((index * 5.1) % 26)] });
  }
  return { ...plan, people };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What is measured of the maquette and no business of the game. */
interface Insides {
  show(snapshot: TownSnapshot): void;
  readonly turn: Promise<void>;
  readonly game: Phaser.Game;
}

/** Between the two acts of laying a board the driver may look at its clock. */
function tellWhenSeen(): void {
  const { lay } = Setting.prototype;
  Setting.prototype.lay = function (this: Setting, plan, seen) {
    let noted: Promise<void> | undefined;
    const { stage } = this;
    const perform = stage.perform.bind(stage);
    stage.perform = async (...of) => {
      await noted;
      await perform(...of);
    };
    return lay.call(this, plan, () => {
      const goesOn = seen?.() ?? true;
      noted = window.boardSeen?.();
      return goesOn;
    });
  };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

class Bench implements WorldBench {
  private game: Phaser.Game | null = null;
  private scene: Phaser.Scene | null = null;
  private setting: Setting | null = null;
  private town: Insides | null = null;
  private turns = 0;
  private readonly floor = new Map<Floor, readonly Phaser.GameObjects.Image[]>();

  async open(renderer: 'canvas' | 'webgl'): Promise<Reading> {
    const parent = document.querySelector<HTMLElement>('#board');
    if (parent === null) throw new Error('no place for the board');
    const { game, scene } = await makeGame(parent, renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL, 1);
    game.loop.sleep();
    const camera = scene.cameras.main;
    const setting = new Setting(castFor({ ...OPTIONS, parent }, 'veemarktplein'), {
      scene,
      software: renderer === 'canvas',
      calm: false,
      dpr: 1,
      far: 1,
      wake: () => undefined,
      hold: () => undefined,
      draw: () => Promise.resolve(),
      onHidden: () => undefined,
      grounds: new Grounds(),
      toView: (at) => at,
    });
    const plan = crowded(setting.plan(snapshotAt(95, { shows: ['menigte', 'lange-tafel'], at: 'bankje' })));
    await setting.lay(plan);
    const { left, right, top, bottom } = setting.bounds;
    camera.centerOn((left + right) / 2, (top + bottom) / 2).setZoom(0.9);
    Object.assign(this, { game, scene, setting });
    const ground = scene.children.list.filter((one) => (one as Phaser.GameObjects.Image).depth < -1.5);
    this.floor.set('baked', ground as Phaser.GameObjects.Image[]);
    this.floor.set('tiles', this.layTiles(setting.board.ground.width, setting.board.ground.depth));
    const tiles = this.floor.get('tiles')?.length ?? 0;
    return {
      people: plan.people.length,
      things: plan.things.length,
      tiles,
      renderer: game.renderer.type === Phaser.CANVAS ? 'canvas' : 'webgl',
    };
  }

  /** The same floor as single sprites of 1 u, as a tile map would have them. */
  private layTiles(width: number, depth: number): Phaser.GameObjects.Image[] {
    const { scene } = this;
    if (scene === null) return [];
    const canvas = makeCanvas(24, 12);
    const brush = openBrush(canvas);
    brush.fillStyle = '#D5CCBC';
    brush.beginPath();
    brush.moveTo(12, 0);
    brush.lineTo(24, 6);
    brush.lineTo(12, 12);
    brush.lineTo(0, 6);
    brush.fill();
    scene.textures.addCanvas('bench-tile', canvas);
    const tiles: Phaser.GameObjects.Image[] = [];
    for (let x = 0; x < width; x += 1)
      for (let y = 0; y < depth; y += 1) tiles.push(scene.add.image(screenX(x, y), screenY(x, y) + 6, 'bench-tile').setDepth(x + y - 400));
    return tiles;
  }

  private people(): Phaser.GameObjects.Image[] {
    const all = this.scene?.children.list ?? [];
    return (all as Phaser.GameObjects.Image[]).filter((one) => 'frame' in one && one.frame.name.includes('"kind":"peg"'));
  }

  private show(floor: Floor): void {
    // Out of the list, not only out of sight: what is not shown is not looked at either.
    for (const [name, images] of this.floor)
      for (const image of images)
        if (name === floor || (name === 'tiles' && floor === 'stock')) image.addToDisplayList();
        else image.removeFromDisplayList();
  }

  /** Nothing that the maquette does to draw less. @returns a function that gives it back */
  private drawAsPhaserDoes(): () => void {
    const { game, scene } = this;
    if (game === null || scene === null) return () => undefined;
    const { cameras } = scene;
    const [ours, hooks] = [cameras.getVisibleChildren, game.renderer.listeners(Phaser.Renderer.Events.RENDER)];
    ({ getVisibleChildren: cameras.getVisibleChildren } = Object.getPrototypeOf(cameras) as typeof cameras);
    for (const hook of hooks) game.renderer.off(Phaser.Renderer.Events.RENDER, hook);
    return () => {
      cameras.getVisibleChildren = ours;
      for (const hook of hooks) game.renderer.on(Phaser.Renderer.Events.RENDER, hook);
    };
  }

  frames(floor: Floor, count: number): Frames {
    const { game, setting } = this;
    if (game === null || setting === null) throw new Error('open the world first');
    this.show(floor);
    const restore = floor === 'stock' ? this.drawAsPhaserDoes() : () => undefined;
    const { renderer } = game;
    // What the card still has to draw is not script: it is waited for outside of what is timed, and counted in the pictures a second.
    const drain = (): void => {
      if ('gl' in renderer) renderer.gl.readPixels(0, 0, 1, 1, renderer.gl.RGBA, renderer.gl.UNSIGNED_BYTE, new Uint8Array(4));
      else (game.context as CanvasRenderingContext2D).getImageData(0, 0, 1, 1);
    };
    const people = this.people();
    const script: number[] = [];
    let now = performance.now();
    const step = (): void => {
      now += 83;
      const began = performance.now();
      for (const [index, person] of people.entries()) person.setAngle(Math.sin(now / 600 + index) * 1.6);
      game.step(now, 83);
      script.push(performance.now() - began);
      drain();
    };
    for (let warm = 0; warm < WARM; warm += 1) step();
    script.length = 0;
    const began = performance.now();
    for (let frame = 0; frame < count; frame += 1) step();
    restore();
    return { script: median(script), perSecond: (count / (performance.now() - began)) * 1000, drawn: WARM + count };
  }

  /** The real maquette, sent to the next board in the next season. */
  async switch(always?: Season): Promise<Switches> {
    const parent = document.querySelector<HTMLElement>('#board');
    if (parent === null) throw new Error('no place for the board');
    this.town ??= (await openTown({ ...OPTIONS, reducedMotion: true, parent })) as unknown as Insides;
    const { town } = this;
    this.turns += 1;
    const board = BOARD_IDS[this.turns % BOARD_IDS.length] ?? 'veemarktplein';
    const season = always ?? SEASONS[this.turns % SEASONS.length] ?? 'summer';
    const sky = this.turns % 5 === 0 ? 'rain' : season === 'winter' ? 'snow' : 'clear';
    town.show(snapshotAt(20 + ((this.turns * 37) % 75), { board, season, sky, week: this.turns }));
    await town.turn;
    const { textures, renderer, scene } = town.game;
    return {
      board,
      textures: Object.keys(textures.list).length,
      onCard: 'glTextureWrappers' in renderer ? renderer.glTextureWrappers.length : 0,
      objects: scene.scenes[0]?.children.length ?? 0,
    };
  }
}

tellWhenSeen();
window.worldBench = new Bench();
