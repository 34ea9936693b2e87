/** Every kind of thing that can stand on a board: how much room it takes, how it is drawn, what shadow it brings. */
import type { Caster, Plot } from './ground/layout.ts';
import { castShadow, touchGround } from './ground/shadows.ts';
import { drawBlock, type Block } from './buildings/block.ts';
import { drawFlatStair, FLAT_DEPTH, FLAT_LENGTH, type FlatStair } from './buildings/flat.ts';
import { drawGalleryBay, GALLERY_DEPTH, GALLERY_HEIGHT, GALLERY_WIDTH, type GalleryBay } from './buildings/gallery.ts';
import { drawPorch, drawShellHouse, SHELL_WALL, type ShellHouse } from './buildings/shell-house.ts';
import { drawTower, TOWER_DEPTH, TOWER_WIDTH, type Tower } from './buildings/tower.ts';
import { drawQuarter, type Quarter } from './buildings/quarter.ts';
import { drawHall, type Hall } from './buildings/hall.ts';
import type { Home } from './buildings/openings.ts';
import { drawRowHouse, type RowHouse } from './buildings/row-house.ts';
import { drawSchool } from './buildings/school.ts';
import { cutLamplight } from './panes.ts';
import { cut, frameOf, laySoft, makeCanvas, openBrush, type Baked, type Extent, type Frame, type Sheet } from './paper.ts';
import { Pen, type Brush } from './pen.ts';
import { screenX, screenY, type Spot } from '../projection.ts';
import { drawPeg, drawPlayerRing, type Peg } from './people/peg.ts';
import * as civic from './props/civic.ts';
import * as commons from './props/commons.ts';
import { drawCastle, drawPodium } from './props/fair.ts';
import { ROOM_CATALOG, type RoomKinds } from './interior/kinds.ts';
import * as feast from './props/feast.ts';
import * as plants from './props/plants.ts';
import * as play from './props/play.ts';
import * as shopfront from './props/shopfront.ts';
import * as street from './props/street.ts';
import { drawTree, type Tree } from './props/trees.ts';

interface Kinds extends RoomKinds {
  'row-house': { house: RowHouse; home: Home };
  'flat-stair': { flat: FlatStair; homes: readonly Home[] };
  'gallery-bay': { flat: GalleryBay; homes: readonly Home[] };
  tower: { tower: Tower; home: Home };
  'shell-house': { house: ShellHouse; home: Home };
  porch: { sign: string; home: Home };
  quarter: { quarter: Quarter; home: Home };
  hall: { hall: Hall; home: Home };
  school: { home: Home };
  block: { block: Block; home: Home };
  tree: Tree;
  planter: plants.Planter;
  reeds: { seed: number };
  tuft: { seed: number };
  lamp: street.Lamp;
  bench: street.Bench;
  bike: street.Bike;
  bin: { full: boolean };
  bags: { seed: number };
  scrap: { seed: number };
  mattress: object;
  trolley: object;
  notice: { notes: number; life: number };
  car: { colour: string };
  duck: object;
  boat: { colour: string };
  gate: object;
  swings: play.Swings;
  slide: { life: number };
  seesaw: { colour: string };
  sandbox: object;
  snowman: object;
  table: feast.Table;
  parasol: { colour: string };
  stall: { colour: string; seed: number };
  hen: { colour: string; worn: boolean };
  waste: { waste: commons.Waste; seed: number };
  brooms: object;
  notes: { wide: number; count: number; seed: number };
  switchbox: civic.Switchbox;
  stool: { colour: string };
  fence: commons.Fence;
  tape: { axis: 'x' | 'y'; length: number };
  cellar: { lit: number };
  sorting: object;
  bus: object;
  shelter: { whole: boolean };
  goal: { way: 1 | -1; net: boolean };
  'shutter-wall': { length: number };
  workbench: { busy: boolean };
  hedge: { length: number; life: number };
  terrace: { colour: string };
  crates: { seed: number };
  'shop-board': { colour: string };
  allotment: shopfront.Allotment;
  castle: object;
  podium: object;
  string: feast.HungString;
  fire: object;
  pool: object;
  panes: { of: Lit; behind: readonly Neighbour[] };
  stacked: { seed: number };
  kit: { kit: feast.Kit };
  tag: object;
  flag: object;
  peg: { peg: Peg };
}

/** A thing to be drawn, as data; equal data is one picture. */
export type Sprite = { readonly [K in keyof Kinds]: { readonly kind: K } & Readonly<Kinds[K]> & Sheltered }[keyof Kinds];

/** What can have light behind its windows. */
export type Lit = Extract<Sprite, { readonly home: Home } | { readonly homes: readonly Home[] }>;

/** Another building or a tree, as far off as this. */
export interface Neighbour {
  readonly of: Lit | Extract<Sprite, { readonly kind: 'tree' }>;
  readonly by: Spot;
}

/** `dry`: under a roof, where no snow falls. */
interface Sheltered {
  readonly dry?: true;
}
/** A building or flat without the state of who lives or works in it. */
type Without<S, Key extends string> = S extends unknown ? Omit<S, Key> : never;
export type BuildingLook = Without<Extract<Sprite, { readonly home: Home }>, 'home'>;
export type FlatLook = Without<Extract<Sprite, { readonly homes: readonly Home[] }>, 'homes'>;
type SpriteOf<K extends keyof Kinds> = { readonly kind: K } & Readonly<Kinds[K]> & Sheltered;

interface Entry<K extends keyof Kinds> {
  readonly extent: (sprite: SpriteOf<K>) => Extent;
  readonly draw: (pen: Pen, sprite: SpriteOf<K>) => void;
  readonly shadow?: (sprite: SpriteOf<K>) => Caster;
  readonly grain?: number;
}

const around = (x: number, y: number, z: number, pad = 8): (() => Extent) => {
  const extent: Extent = { x: [-x, x], y: [-y, y], z: [0, z], pad };
  return () => extent;
};
const shade = (w: number, d: number, h: number): (() => Caster) => {
  const caster: Caster = { kind: 'box', plot: [-w / 2, -d / 2, w, d], h };
  return () => caster;
};

const CATALOG: { readonly [K in keyof Kinds]: Entry<K> } = {
  'row-house': {
    extent: () => ({ x: [0, 6.4], y: [0, 10], z: [0, 13.4], pad: 8 }),
    draw: (pen, { house, home }) => drawRowHouse(pen, house, home),
  },
  'flat-stair': {
    extent: () => ({ x: [0, FLAT_DEPTH + 1.4], y: [0, FLAT_LENGTH], z: [0, 14] }),
    draw: (pen, { flat, homes }) => drawFlatStair(pen, flat, homes),
  },
  'gallery-bay': {
    extent: () => ({ x: [0, GALLERY_WIDTH + 0.4], y: [0, GALLERY_DEPTH + 0.4], z: [0, GALLERY_HEIGHT + 1.4] }),
    draw: (pen, { flat, homes }) => drawGalleryBay(pen, flat, homes),
  },
  tower: {
    extent: () => ({ x: [0, TOWER_WIDTH + 0.4], y: [0, TOWER_DEPTH + 1.6], z: [0, GALLERY_HEIGHT + 2.6] }),
    draw: (pen, { tower, home }) => drawTower(pen, tower, home),
  },
  'shell-house': {
    extent: ({ house }) => ({ x: [-0.6, house.w + 0.2], y: [-0.6, house.d + 0.2], z: [0, SHELL_WALL + 0.2] }),
    draw: (pen, { house, home }) => drawShellHouse(pen, house, home),
  },
  porch: {
    extent: () => ({ x: [-0.4, 7.6], y: [-0.3, 1], z: [0, 4.2] }),
    draw: (pen, { sign, home }) => drawPorch(pen, { sign, home, shut: home.curtain === 'shut' }),
  },
  quarter: {
    extent: ({ quarter: { w, d } }) => ({ x: [-0.4, w + 0.6], y: [-0.4, d + 0.6], z: [0, 7] }),
    draw: (pen, { quarter, home }) => drawQuarter(pen, quarter, home),
  },
  hall: { extent: () => ({ x: [-0.5, 17.6], y: [0, 12], z: [0, 9] }), draw: (pen, { hall, home }) => drawHall(pen, hall, home) },
  school: { extent: () => ({ x: [-0.5, 11], y: [-0.5, 16], z: [0, 15.5] }), draw: (pen, { home }) => drawSchool(pen, home) },
  block: {
    extent: ({ block }) => ({ x: [0, block.w + 1.4], y: [0, block.d + 1.8], z: [0, block.h + 1.9] }),
    draw: (pen, { block, home }) => drawBlock(pen, block, home),
  },
  tree: {
    extent: ({ h, r }) => ({ x: [-r - 0.5, r + 0.5], y: [-r - 0.5, r + 0.5], z: [0, h + 1.4], pad: 10 }),
    draw: drawTree,
  },
  planter: {
    extent: ({ w, d }) => ({ x: [-w / 2 - 0.3, w / 2 + 1], y: [-d / 2 - 0.5, d / 2 + 0.3], z: [0, 2.4] }),
    draw: plants.drawPlanter,
    shadow: ({ w, d }) => ({ kind: 'box', plot: [-w / 2, -d / 2, w, d], h: 1.2 }),
  },
  reeds: { extent: around(1.4, 0.8, 2.8), draw: (pen, { seed }) => plants.drawReeds(pen, seed) },
  tuft: { extent: around(0.6, 0.6, 1.2, 2), draw: (pen, { seed }) => plants.drawTuft(pen, seed) },
  lamp: { extent: around(1.4, 1.4, 8, 12), draw: street.drawLamp },
  bench: {
    extent: around(2, 2, 2),
    draw: street.drawBench,
    shadow: ({ axis }) => (axis === 'x' ? shade(3.2, 0.8, 0.8) : shade(0.8, 3.2, 0.8))(),
  },
  bike: { extent: around(1.5, 1.2, 2.2), draw: street.drawBike, shadow: shade(1.8, 0.2, 0.8) },
  bin: { extent: around(1.6, 1.4, 3.2), draw: (pen, { full }) => street.drawBin(pen, full), shadow: shade(0.7, 0.7, 1.2) },
  bags: { extent: around(1.4, 1.2, 1.6), draw: (pen, { seed }) => street.drawBags(pen, seed), shadow: shade(0.8, 0.5, 0.5) },
  scrap: { extent: around(0.6, 0.6, 0.6, 2), draw: (pen, { seed }) => street.drawScrap(pen, seed) },
  mattress: { extent: around(2, 1.2, 2.6), draw: street.drawMattress, shadow: shade(3, 0.8, 1.6) },
  trolley: { extent: around(1.2, 0.8, 2), draw: street.drawTrolley, shadow: shade(1.3, 0.5, 1) },
  notice: { extent: around(1.5, 0.8, 3.2), draw: street.drawNotice, shadow: shade(2.2, 0.2, 2.4) },
  car: { extent: around(2.6, 1.4, 2.2), draw: (pen, { colour }) => street.drawCar(pen, colour), shadow: shade(4.4, 1.9, 1.1) },
  duck: { extent: around(0.8, 0.6, 1), draw: street.drawDuck },
  boat: { extent: around(2.8, 1.2, 1.4), draw: (pen, { colour }) => street.drawBoat(pen, colour) },
  gate: { extent: around(1.8, 3.6, 2.4), draw: street.drawGate },
  swings: { extent: around(3, 1.6, 4.4), draw: play.drawSwings },
  slide: { extent: () => ({ x: [-1.6, 1.6], y: [-1.6, 4.6], z: [0, 6] }), draw: (pen, { life }) => play.drawSlide(pen, life) },
  seesaw: { extent: around(2.7, 0.7, 2.4), draw: (pen, { colour }) => play.drawSeesaw(pen, colour), shadow: shade(4.6, 0.4, 0.6) },
  sandbox: { extent: around(2, 2, 1.4), draw: play.drawSandbox },
  snowman: { extent: around(1, 1, 2.6, 12), draw: play.drawSnowman, shadow: shade(1, 1, 1.6) },
  table: {
    extent: ({ length }) => ({ x: [-length / 2 - 0.3, length / 2 + 1], y: [-1.9, 1.6], z: [0, 2.6] }),
    draw: feast.drawTable,
    shadow: ({ length }) => ({ kind: 'box', plot: [-length / 2, -0.75, length, 1.5], h: 1 }),
  },
  parasol: {
    extent: around(2.8, 2.8, 5.4),
    draw: (pen, { colour }) => feast.drawParasol(pen, colour),
    shadow: () => ({ kind: 'disc', at: [0, 0], z: 3.7, r: 2, trunk: true }),
  },
  stall: { extent: around(2.6, 1.8, 4.2), draw: feast.drawStall, shadow: shade(3.4, 2, 2.4) },
  hen: { extent: around(1, 0.8, 2.2, 12), draw: commons.drawHen, shadow: shade(0.8, 0.4, 0.8) },
  waste: {
    extent: around(2.2, 1.6, 2),
    draw: commons.drawWaste,
    shadow: ({ waste }) => (waste === 'pile' ? shade(3, 1.6, 0.7) : shade(1, 0.7, 0.3))(),
  },
  brooms: { extent: around(2.2, 1, 2.8), draw: commons.drawBrooms, shadow: shade(2.2, 0.3, 1.4) },
  notes: { extent: ({ wide }) => ({ x: [0, wide + 0.6], y: [-0.2, 0.2], z: [0, 1.6] }), draw: commons.drawNotes },
  switchbox: { extent: around(1.2, 0.7, 2), draw: civic.drawSwitchbox, shadow: shade(1.9, 0.7, 1) },
  stool: { extent: around(0.8, 0.8, 1), draw: (pen, { colour }) => commons.drawStool(pen, colour), shadow: shade(0.6, 0.6, 0.5) },
  fence: {
    extent: ({ axis, length, mesh }) => ({
      x: [-0.3, axis === 'x' ? length + 0.3 : 0.3],
      y: [-0.3, axis === 'y' ? length + 0.3 : 0.3],
      z: [0, mesh === true ? 3.4 : 1.8],
    }),
    draw: commons.drawFence,
    grain: 0.2,
  },
  tape: {
    extent: ({ axis, length }) => ({
      x: [-0.5, axis === 'x' ? length + 0.5 : 0.5],
      y: [-0.5, axis === 'y' ? length + 0.5 : 0.5],
      z: [0, 1.8],
    }),
    draw: commons.drawTape,
    grain: 0.2,
  },
  cellar: { extent: () => ({ x: [-0.4, 4], y: [-0.3, 3.4], z: [-1, 2.4] }), draw: commons.drawCellar },
  sorting: { extent: around(2.4, 0.9, 2), draw: commons.drawSorting, shadow: shade(4, 0.9, 1.3) },
  bus: { extent: around(6, 1.6, 3.6), draw: civic.drawBus, shadow: shade(11, 2.3, 2.6) },
  shelter: { extent: around(4, 1.2, 3.8), draw: civic.drawShelter, shadow: shade(5, 1.4, 2.4) },
  goal: { extent: around(1.2, 1.8, 2), draw: civic.drawGoal },
  'shutter-wall': {
    extent: ({ length }) => ({ x: [-0.2, length + 0.2], y: [-0.3, 0.4], z: [0, 2.9] }),
    draw: civic.drawShutterWall,
  },
  workbench: { extent: around(2.1, 0.9, 2), draw: civic.drawWorkbench, shadow: shade(3.8, 1.2, 1) },
  hedge: { extent: ({ length }) => ({ x: [-0.2, length + 0.2], y: [-0.6, 0.6], z: [0, 1.3] }), draw: civic.drawHedge },
  terrace: { extent: around(1.8, 1, 1.8), draw: shopfront.drawTerrace, shadow: shade(2.8, 0.9, 0.7) },
  crates: { extent: around(1.7, 1, 1.4), draw: shopfront.drawCrates, shadow: shade(3, 1.4, 0.7) },
  'shop-board': { extent: around(0.8, 0.6, 1.7), draw: shopfront.drawShopBoard, shadow: shade(1, 0.6, 0.7) },
  allotment: { extent: around(3.4, 2, 2.2), draw: shopfront.drawAllotment, shadow: shade(6.2, 3, 0.4) },
  castle: { extent: around(2.4, 2, 3.2), draw: drawCastle, shadow: shade(4, 3, 2) },
  podium: { extent: around(2.4, 1.6, 4), draw: drawPodium, shadow: shade(4, 2.4, 1) },
  string: {
    extent: ({ to: [x, y] }) => ({
      x: [Math.min(0, x) - 0.2, Math.max(0, x) + 0.2],
      y: [Math.min(0, y) - 0.2, Math.max(0, y) + 0.2],
      z: [3, 6.6],
    }),
    draw: feast.drawString,
    grain: 0,
  },
  fire: { extent: around(2, 2, 3.4, 20), draw: feast.drawFire, grain: 0.2 },
  pool: { extent: around(3.4, 3.4, 0.4), draw: feast.drawPool, grain: 0 },
  panes: { extent: ({ of }) => extentOf(of), draw: (pen, { of }) => drawInto(pen, of), grain: 0 },
  stacked: { extent: around(1.8, 1.2, 2.2), draw: (pen, { seed }) => feast.drawStacked(pen, seed), shadow: shade(2.2, 1.2, 1) },
  kit: { extent: around(1.8, 1.2, 4), draw: (pen, { kit }) => feast.drawKit(pen, kit), shadow: shade(1.6, 0.7, 0.8) },
  tag: { extent: () => ({ x: [0, 0], y: [0, 0], z: [0, 0], pad: 20 }), draw: feast.drawTag, grain: 0 },
  flag: { extent: () => ({ x: [-0.6, 0.6], y: [-0.6, 0.6], z: [0, 3.4], pad: 10 }), draw: feast.drawFlag, grain: 0 },
  peg: {
    extent: ({ peg }) => ({ x: [0, 0], y: [0, 0], z: [0, peg.prop === 'umbrella' ? 3 : 2.6], pad: 27 }),
    draw: ({ brush }, { peg }) => {
      if (peg.player === true) drawPlayerRing(brush);
      drawPeg(brush, peg);
    },
    grain: 0.28,
  },
  ...ROOM_CATALOG,
};

export function keyOf(sprite: Sprite): string {
  return JSON.stringify(sprite);
}

/** The rectangle that a thing takes on the screen, around its own place. */
export function screenFrame<K extends keyof Kinds>(sprite: SpriteOf<K>): Frame {
  return frameOf(extentOf(sprite));
}

function extentOf<K extends keyof Kinds>(sprite: SpriteOf<K>): Extent {
  const entry: Entry<K> = CATALOG[sprite.kind];
  return entry.extent(sprite);
}

/** Walls and fences throw no shadow of their own, yet nobody walks through them: whether they begin at their place or lie around it. */
const BARRIERS: Readonly<Partial<Record<Sprite['kind'], 'from' | 'around'>>> = {
  fence: 'from',
  tape: 'from',
  hedge: 'from',
  'shutter-wall': 'from',
  'low-wall': 'around',
  glass: 'around',
};
/** Of a barrier. @unit u */
const THICKNESS = 0.4;

export const isBarrier = ({ kind }: Sprite): boolean => BARRIERS[kind] !== undefined;

/** Ground that a thing takes, around its own place: what throws the shadow of a box stands in the way. */
export function footprintOf<K extends keyof Kinds>(sprite: SpriteOf<K>): Plot | null {
  const barrier = BARRIERS[sprite.kind];
  if (barrier !== undefined && 'length' in sprite) {
    const length = Number(sprite.length);
    const start = barrier === 'from' ? 0 : -length / 2;
    const upright = 'axis' in sprite && sprite.axis === 'y';
    return upright ? [-THICKNESS / 2, start, THICKNESS, length] : [start, -THICKNESS / 2, length, THICKNESS];
  }
  const entry: Entry<K> = CATALOG[sprite.kind];
  const caster = entry.shadow?.(sprite);
  return caster?.kind === 'box' ? caster.plot : null;
}

function drawInto<K extends keyof Kinds>(pen: Pen, sprite: SpriteOf<K>): void {
  const entry: Entry<K> = CATALOG[sprite.kind];
  entry.draw(pen, sprite);
}

const darkened = (home: Home): Home => ({ ...home, lit: 0 });

/** The same building with all its lamps out. */
function unlit(sprite: Lit): Lit {
  return 'homes' in sprite ? { ...sprite, homes: sprite.homes.map(darkened) } : { ...sprite, home: darkened(sprite.home) };
}

/** A sprite as a drawing that can be laid on a page. */
export function cutSprite<K extends keyof Kinds>(sprite: SpriteOf<K>, scale: number, snow: boolean): Sheet {
  const entry: Entry<K> = CATALOG[sprite.kind];
  const frame = screenFrame(sprite);
  if ('of' in sprite) {
    const { of, behind } = sprite as unknown as SpriteOf<'panes'>;
    const draw = (what: Lit) => (brush: Brush) => drawShape(brush, what, snow);
    const hide = (brush: Brush) => {
      for (const { of: other, by } of behind) {
        brush.save();
        brush.translate(screenX(...by), screenY(...by, 0));
        drawShape(brush, other, snow);
        brush.restore();
      }
    };
    return cutLamplight(frame, scale, { on: draw(of), off: draw(unlit(of)), hide });
  }
  return cut(frame, scale, (brush) => drawSprite(brush, sprite, { frame, snow }), entry.grain ?? 0.5);
}

/** Everything that can be drawn. */
export const KINDS = Object.keys(CATALOG) as readonly Sprite['kind'][];

/** The drawing calls of a sprite without its shadow, around its own origin. */
export function drawShape<K extends keyof Kinds>(brush: Brush, sprite: SpriteOf<K>, snow: boolean): void {
  drawInto(new Pen(brush, snow && sprite.dry !== true), sprite);
}

/** With its shadow. */
function drawSprite<K extends keyof Kinds>(brush: Brush, sprite: SpriteOf<K>, { frame, snow }: { frame: Frame; snow: boolean }): void {
  const entry: Entry<K> = CATALOG[sprite.kind];
  const caster = entry.shadow?.(sprite);
  if (caster !== undefined) {
    laySoft(brush, frame, { coarseness: 1.6, opacity: snow ? 0.26 : 0.36 }, (mask) => castShadow(mask, caster));
    if (caster.kind === 'box') laySoft(brush, frame, { coarseness: 3, opacity: 0.14 }, (mask) => touchGround(mask, caster));
  }
  drawShape(brush, sprite, snow);
}

/** A sprite on a canvas of its own. */
export function bakeSprite(sprite: Sprite, scale: number, snow: boolean): Baked {
  const { width, height, paint, ...rest } = cutSprite(sprite, scale, snow);
  const canvas = makeCanvas(width, height);
  paint(openBrush(canvas), [0, 0]);
  return { ...rest, canvas };
}
