/**
 * All of Rommelstein as a printed sheet on the desk: canal, railway, church and streets in bare board, and on it the neighbourhoods as small
 * models. From here places on several boards are chosen; its spots are the places of the scenario themselves.
 */
import type { QuarterKind } from '../draw/buildings/quarter.ts';
import type { Block, GroundLayout, Plot, Townscape } from '../draw/ground/layout.ts';
import type { Frame } from '../draw/paper.ts';
import type { CastPlace } from '../plan/cast.ts';
import { screenX, screenY } from '../projection.ts';
import type { Board, BuildingPlan, Spot, SpotLayout } from './board.ts';

export const OVERVIEW = 'rommelstein';

/** From one street to the next, and how wide a street is. @unit u */
const [PITCH_X, PITCH_Y, STREET] = [10, 8, 1.5];
/** The sheet, and what of it must be seen: all neighbourhoods with their flags. @unit px at zoom 1 */
const SHEET: Frame = { left: -730, top: 210, width: 1560, height: 850 };
const SEEN: Frame = { left: -386, top: 362, width: 966, height: 542 };
/** Row of the grid that the water takes, and the one before which the railway runs. */
const [WATER_ROW, RAIL_ROW] = [8, 2];

/** A card of this size in the middle of so many blocks. */
function plotAt([i, j]: Spot, [across, down]: Spot, [w, d]: Spot): Plot {
  const [wide, deep] = [across * PITCH_X - STREET, down * PITCH_Y - STREET];
  return [i * PITCH_X + STREET + (wide - w) / 2, j * PITCH_Y + STREET + (deep - d) / 2, w, d];
}

interface Lot {
  /** Blocks that it takes: the first, and how many each way. */
  readonly from: Spot;
  readonly blocks: Spot;
  readonly size: Spot;
  /** What is written on the edge of its card. */
  readonly sign: string;
}

const QUARTERS: Readonly<Record<QuarterKind, Lot>> = {
  veemarktplein: { from: [3, 6], blocks: [2, 2], size: [16, 12], sign: 'VEEMARKTPLEIN' },
  willemsplein: { from: [5, 3], blocks: [2, 2], size: [14, 12], sign: 'NEDERRIJN' },
  anker: { from: [6, 6], blocks: [2, 2], size: [16, 12], sign: 'SLACHTHUISBUURT' },
  kantoor: { from: [5, 5], blocks: [1, 1], size: [8.6, 6.6], sign: 'WELZIJN' },
  huiskamer: { from: [5, 9], blocks: [1, 1], size: [6.4, 6], sign: '' },
  vergaderkamer: { from: [8, 5], blocks: [1, 1], size: [6.4, 5.6], sign: '' },
  station: { from: [3, 2], blocks: [2, 1], size: [12, 6], sign: 'STATION' },
};
const LOTS = Object.entries(QUARTERS).map(([id, { from, blocks, size, sign }]) => ({
  id: id as QuarterKind,
  from,
  blocks,
  sign,
  plot: plotAt(from, blocks, size),
}));

/** What stands between the neighbourhoods, where it is no street of houses: by block. */
const SPECIAL: Readonly<Record<string, Block['kind']>> = {
  '4 5': 'church',
  '5 6': 'pond',
  '5 7': 'park',
  '7 3': 'works',
  '7 4': 'works',
  '8 3': 'works',
  '2 7': 'park',
  '3 5': 'houses',
  '8 7': 'field',
  '8 6': 'park',
  '3 4': 'park',
  '3 9': 'field',
  '6 9': 'pond',
  '2 5': 'field',
  '4 10': 'strips',
  '7 9': 'works',
};

/** Deterministic, and unlike its neighbours. */
const seedAt = (i: number, j: number): number => (((i * 7 + j * 13) % 23) + 23) % 23;

function kindAt(i: number, j: number): Block['kind'] {
  const special = SPECIAL[`${i} ${j}`];
  if (special !== undefined) return special;
  // Outside the town, behind the railway and beyond the water: fields, works and a few streets.
  const seed = seedAt(i, j);
  if (j <= 0 || j >= 11) return seed % 4 === 0 ? 'houses' : 'strips';
  if (j === 1) return seed % 3 === 0 ? 'houses' : 'works';
  return seed % 9 === 4 ? 'park' : 'houses';
}

const isOnSheet = ([x, y, w, d]: Plot): boolean =>
  screenX(x + w, y) > SHEET.left &&
  screenX(x, y + d) < SHEET.left + SHEET.width &&
  screenY(x + w, y + d) > SHEET.top &&
  screenY(x, y, 3) < SHEET.top + SHEET.height;

function blocksOf(): Block[] {
  const blocks: Block[] = [];
  for (let i = -6; i <= 16; i += 1)
    for (let j = -6; j <= 18; j += 1) {
      const plot = plotAt([i, j], [1, 1], [PITCH_X - STREET, PITCH_Y - STREET]);
      const taken = LOTS.some(
        ({ from, blocks: [across, down] }) => i >= from[0] && i < from[0] + across && j >= from[1] && j < from[1] + down,
      );
      if (taken || j === WATER_ROW || !isOnSheet(plot)) continue;
      blocks.push({ kind: kindAt(i, j), plot, seed: seedAt(i, j) + 3 });
    }
  for (const { from, blocks: many } of LOTS) {
    const plot = plotAt(from, many, [many[0] * PITCH_X - STREET, many[1] * PITCH_Y - STREET]);
    blocks.push({ kind: 'paved', plot, seed: 1 });
  }
  return blocks;
}

const TOWN: Townscape = {
  sheet: SHEET,
  blocks: blocksOf(),
  water: [-60, WATER_ROW * PITCH_Y + STREET + 0.9, 220, 4.6],
  rail: [-60, RAIL_ROW * PITCH_Y - 0.4, 220, 1.9],
  bridges: [3, 5, 8].map((i) => i * PITCH_X),
};

const [WIDTH, DEPTH] = [100, 90];
const GROUND: GroundLayout = {
  width: WIDTH,
  depth: DEPTH,
  title: 'ROMMELSTEIN',
  surface: [],
  open: [],
  puddles: [],
  tracks: { alone: [], together: [] },
  town: TOWN,
};

/** How far feet of flags stand apart, so that a finger finds each. @unit CSS px */
const FINGER = 47;
/** As they stand where there is room. @unit u */
const APART = 4.4;
/** One u along an edge of the board. @unit px at zoom 1 */
const ALONG = 13.4;

/**
 * Feet of flags at a card, for so many: from its near corner along both near edges, then once more behind those. The farther the camera, the
 * wider apart, so that on the screen there is always a finger's breadth between two.
 */
function feetOf([x, y, w, d]: Plot, many: number, zoom: number): readonly Spot[] {
  const step = Math.max(APART, FINGER / (ALONG * zoom));
  const back = Math.max(APART, FINGER / (12 * zoom));
  const feet: Spot[] = [];
  for (let row = 0; feet.length < many; row += 1) {
    const [right, front] = [x + w + 0.9 - row * back, y + d + 0.9 - row * back];
    const reach = (length: number) => Math.max(1, Math.floor((length + 1.6) / step));
    const most = Math.max(reach(w), reach(d));
    if (row === 0) feet.push([right, front]);
    for (let at = row === 0 ? 1 : 0; at <= most; at += 1) {
      if (at <= reach(w)) feet.push([right - at * step, front]);
      if (at > 0 && at <= reach(d)) feet.push([right, front - at * step]);
    }
  }
  return feet.slice(0, many);
}

/** The card that the places of a board stand at. Boards that the map does not show lie at the office. */
function lotOf(board: string): (typeof LOTS)[number] {
  const own = LOTS.find(({ id }) => id === board) ?? LOTS.find(({ id }) => id === 'kantoor');
  if (own === undefined) throw new Error('The map has no office.');
  return own;
}

/** The worker's pin stands at the left corner of the card, where no flag is. */
const pinAt = ([x, y, , d]: Plot): Spot => [x + 0.7, y + d - 0.7];

/** Where each place has its flag, and the worker's pin its place, when the camera is so near. */
export function spotsOf(places: readonly CastPlace[], zoom: number): Readonly<Record<string, SpotLayout>> {
  const spots: Record<string, SpotLayout> = {};
  for (const lot of LOTS) {
    const here = places.filter(({ board }) => lotOf(board) === lot);
    const feet = feetOf(lot.plot, here.length, zoom);
    const [x, y, w, d] = lot.plot;
    here.forEach(({ id }, at) => {
      const flag = feet[at] ?? pinAt(lot.plot);
      spots[id] = { stand: flag, meet: [x + w / 2, y + d / 2], flag, kit: pinAt(lot.plot) };
    });
  }
  return spots;
}

/** Where the worker's pin stands who is nowhere in particular: at the office. */
export const AT_OFFICE: Spot = pinAt(lotOf('kantoor').plot);

function buildingOf({ id, plot: [x, y, w, d], sign }: (typeof LOTS)[number], seed: number, places: readonly CastPlace[]): BuildingPlan {
  return {
    id,
    at: [x, y],
    size: [w, d],
    use: id === 'station' ? 'school' : id === 'kantoor' ? 'office' : 'quarter',
    look: { kind: 'quarter', quarter: { quarter: id, w, d, sign, seed } },
    places: places.flatMap((place) => (lotOf(place.board).id === id ? [place.id] : [])),
  };
}

/** The map for one scenario. */
export function overviewOf(places: readonly CastPlace[]): Board {
  return {
    id: OVERVIEW,
    ground: GROUND,
    roofs: 0,
    seen: SEEN,
    focus: [WIDTH / 2, DEPTH / 2],
    rows: [],
    flats: [],
    buildings: LOTS.map((lot, seed) => buildingOf(lot, seed, places)),
    trees: [],
    lamps: [],
    strings: [],
    props: [{ id: 'boat', sprite: { kind: 'boat', colour: '#CF563B' }, at: [66, 67.4], z: -1.1, winter: false }],
    casters: LOTS.map(({ plot: [x, y, w, d] }) => ({ kind: 'box', plot: [x, y, w, d], h: 1 })),
    spots: spotsOf(places, 1),
    groups: {},
    passers: [],
    entry: AT_OFFICE,
    middle: AT_OFFICE,
    commons: [AT_OFFICE],
    solid: [],
    unseen: [],
  };
}
