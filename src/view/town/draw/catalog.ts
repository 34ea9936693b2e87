/** Every kind of thing that can stand on a board; small things out of doors and in a room have a list of their own beside them. */
import type { Plot } from './ground/layout.ts';
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
import type { EntryOf } from './entry.ts';
import { ROOM_CATALOG, type RoomKinds } from './interior/kinds.ts';
import { PROP_CATALOG, type PropKinds } from './props/kinds.ts';

interface Kinds extends PropKinds, RoomKinds {
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
  panes: { of: Lit; behind: readonly Neighbour[] };
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

type Entry<K extends keyof Kinds> = EntryOf<SpriteOf<K>>;

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
    extent: ({ quarter: { w, d } }) => ({ x: [-0.4, w + 0.6], y: [-0.4, d + 0.6], z: [0, 8] }),
    draw: (pen, { quarter, home }) => drawQuarter(pen, quarter, home),
  },
  hall: { extent: () => ({ x: [-0.5, 17.6], y: [0, 12], z: [0, 9] }), draw: (pen, { hall, home }) => drawHall(pen, hall, home) },
  school: { extent: () => ({ x: [-0.5, 11], y: [-0.5, 16], z: [0, 15.5] }), draw: (pen, { home }) => drawSchool(pen, home) },
  block: {
    extent: ({ block }) => ({ x: [0, block.w + 1.4], y: [0, block.d + 1.8], z: [0, block.h + 1.9] }),
    draw: (pen, { block, home }) => drawBlock(pen, block, home),
  },
  panes: { extent: ({ of }) => extentOf(of), draw: (pen, { of }) => drawInto(pen, of), grain: 0 },
  peg: {
    extent: ({ peg }) => ({ x: [0, 0], y: [0, 0], z: [0, peg.prop === 'umbrella' ? 3 : 2.6], pad: 27 }),
    draw: ({ brush }, { peg }) => {
      if (peg.player === true) drawPlayerRing(brush);
      drawPeg(brush, peg);
    },
    grain: 0.28,
  },
  ...PROP_CATALOG,
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
  const { width, height, paint, originX, originY } = cutSprite(sprite, scale, snow);
  const canvas = makeCanvas(width, height);
  paint(openBrush(canvas), [0, 0]);
  return { canvas, originX, originY, scale };
}
