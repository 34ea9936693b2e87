/** The Slachthuisbuurt: community house Het Anker with its roof lifted off, the park, a row of shops, a ball court, the bus. */
import { FLAT_DEPTH, FLAT_HEIGHT, FLAT_LENGTH } from '../draw/buildings/flat.ts';
import { PAPER } from '../draw/palette.ts';
import { ANKER_GROUND } from './anker-ground.ts';
import { ANKER_HOUSE } from './anker-house.ts';
import { ANKER_PROPS } from './anker-props.ts';
import type { Board, BuildingPlan, Household } from './board.ts';

const live = (threshold: number): Household => ({ group: '', threshold });

const ROWS: Board['rows'] = [
  {
    at: [38, 2.2],
    house: { eaves: 5.7, brick: PAPER.brickDark, roof: PAPER.clay, door: PAPER.mustard, style: 1, seed: 51, solar: true },
    household: live(0.26),
    tub: PAPER.teal,
  },
  {
    at: [44, 2.2],
    house: { eaves: 5.6, brick: PAPER.brickRose, roof: PAPER.clay, door: PAPER.teal, style: 0, seed: 56, flowers: true, dormer: true },
    household: live(0.44),
    tub: PAPER.kraft,
  },
  {
    at: [50, 2.2],
    house: { eaves: 5.8, brick: PAPER.brickDark, roof: PAPER.slate, door: PAPER.tomato, style: 2, seed: 61, flag: true },
    household: live(0.6),
    tub: PAPER.plum,
  },
  {
    at: [56, 2.2],
    house: { eaves: 5.66, brick: PAPER.brickRed, roof: PAPER.clay, door: PAPER.indigo, style: 1, seed: 66, flowers: true, solar: true },
    household: live(0.36),
    tub: PAPER.kraft,
  },
];

const flat = (
  y: number,
  { panel, seed, end }: { panel: string; seed: number; end?: true },
  thresholds: readonly number[],
): Board['flats'][number] => ({
  at: [3, y],
  size: [FLAT_DEPTH, FLAT_LENGTH],
  h: FLAT_HEIGHT,
  look: { kind: 'flat-stair', flat: { panel, seed, ...(end === true ? { end } : {}) } },
  households: thresholds.map(live),
});

function shop(
  id: string,
  x: number,
  look: { sign: string; band: string; colour: string },
  use: BuildingPlan['use'] = 'shop',
): BuildingPlan {
  const block = { kind: 'shop', w: 9, d: 7.4, h: 3.3, seed: x, ...look } as const;
  return { id, at: [x, 44.6], size: [9, 7.4], h: 3.5, use, look: { kind: 'block', block } };
}

const SPOTS: Board['spots'] = {
  ingang: {
    stand: [19.4, 24.4],
    look: [19.2, 22.6],
    meet: [22.4, 26],
    flag: [16, 23.4],
    kit: [25.2, 25],
    folk: { ages: [1, 1, 4, 2], kit: 'chairs', doors: [[19.2, 21.8]] },
  },
  zaal: {
    stand: [10.8, 10.4],
    look: [9.6, 9.6],
    meet: [9.6, 12.6],
    flag: [12.4, 6.6],
    kit: [15, 14.4],
    folk: {
      ages: [0, 0, 3, 5],
      kit: 'kettle',
      doors: [
        [12.4, 27],
        [19.2, 21.8],
      ],
    },
  },
  keuken: {
    stand: [20, 7.4],
    meet: [20.6, 9],
    flag: [21.6, 6],
    kit: [18.4, 9.8],
    folk: { ages: [0, 1, 4, 2], kit: 'pots', doors: [[19.2, 21.8]] },
  },
  werkplaats: {
    stand: [26.4, 7.6],
    meet: [27.6, 10],
    flag: [29.2, 6.2],
    kit: [25.6, 9.8],
    folk: { ages: [0, 3, 4, 1], kit: 'repair', doors: [[19.2, 21.8]] },
  },
  beheer: {
    stand: [18.8, 14],
    look: [20.2, 14],
    meet: [19.4, 17.6],
    flag: [22.6, 14.4],
    kit: [23, 17.8],
    folk: { ages: [0, 0, 3, 2], kit: 'chairs', doors: [[19.2, 21.8]] },
  },
  park: {
    stand: [45.6, 31.6],
    look: [48, 29.4],
    meet: [48.4, 33],
    flag: [49.6, 29.6],
    kit: [40, 33.4],
    folk: {
      ages: [7, 2, 2, 0],
      kit: 'toys',
      doors: [
        [40.4, 12],
        [52.4, 12],
      ],
    },
  },
  parkbank: {
    stand: [40.8, 23.6],
    look: [42, 22.4],
    meet: [43, 24.6],
    flag: [44.6, 19.6],
    kit: [38, 21.4],
    seats: [
      { at: [40.8, 21.6], facing: 'r' },
      { at: [42.5, 21.5], facing: 'l' },
    ],
    folk: { ages: [0, 3, 2, 3], kit: 'kettle', doors: [[46.4, 12]] },
  },
  trapveld: {
    stand: [44.4, 50],
    look: [46.6, 50],
    meet: [50.4, 50.2],
    flag: [41, 52.8],
    kit: [39.6, 50.8],
    folk: { ages: [3, 8, 0, 0], kit: 'toys', doors: [[12.8, 35]] },
  },
  winkelcentrum: {
    stand: [18.6, 54.6],
    look: [18.6, 52.6],
    meet: [22, 55],
    flag: [14.4, 54],
    kit: [24.4, 53.6],
    folk: { ages: [0, 1, 3, 3], kit: 'chairs', doors: [[12.8, 35]] },
  },
  bushalte: {
    stand: [27, 37.6],
    look: [27.8, 36.8],
    meet: [24, 35.6],
    flag: [34.4, 38.4],
    kit: [21, 37.4],
    folk: {
      ages: [0, 2, 2, 3],
      kit: 'rack',
      doors: [
        [12.8, 35],
        [12.8, 27],
      ],
    },
  },
  straat: {
    stand: [50.6, 14],
    look: [50.6, 12],
    meet: [47, 13.6],
    flag: [54.6, 12.2],
    kit: [43, 12.6],
    folk: {
      ages: [2, 1, 5, 2],
      kit: 'pots',
      doors: [
        [39.2, 12],
        [45.2, 12],
        [54.4, 12],
        [57.2, 12],
      ],
    },
  },
  portiek: {
    stand: [14.8, 31.4],
    look: [13.2, 31],
    meet: [15.4, 27.6],
    flag: [13.2, 27.6],
    kit: [13.8, 33.2],
    folk: {
      ages: [0, 1, 3, 4],
      kit: 'chairs',
      doors: [
        [12.8, 27],
        [12.8, 35],
      ],
    },
  },
};

export const ANKER: Board = {
  id: 'anker',
  ground: ANKER_GROUND,
  roofs: 70,
  focus: [30, 27],
  rows: ROWS,
  flats: [
    flat(23, { panel: PAPER.mustard, seed: 210 }, [0.24, 0.52, 0.4, 0.66, 0.32, 0.58]),
    flat(31, { panel: PAPER.indigo, seed: 241, end: true }, [0.3, 0.46, 0.7, 0.22, 0.5, 0.38]),
  ],
  buildings: [
    { id: 'house', at: [3, 3], size: [1, 1], use: 'hall', look: { kind: 'shell-house', house: { w: 28, d: 18, sign: 'HET ANKER' } } },
    { id: 'porch', at: [15.6, 21], size: [1.4, 2.4], use: 'hall', look: { kind: 'porch', sign: 'HET ANKER' } },
    shop('baker', 3.4, { sign: 'Bakker', band: PAPER.brickRed, colour: '#E2D6C2' }),
    shop('barber', 13.4, { sign: 'Kapsalon', band: PAPER.indigo, colour: '#DED5C8' }, 'trade'),
    shop('grocer', 23.4, { sign: 'Toko', band: PAPER.moss, colour: '#E4DAC6' }),
  ],
  trees: [
    { at: [34.6, 4.6], h: 6.2, r: 2.1, colour: PAPER.moss, shape: 'branchy' },
    { at: [65, 6], h: 6, r: 1.5, colour: PAPER.lime, shape: 'birch' },
    { at: [37.4, 18.4], h: 6.8, r: 2.2, colour: PAPER.moss, shape: 'plane' },
    { at: [61.8, 15.9], h: 6, r: 2, colour: PAPER.olive, shape: 'branchy' },
    { at: [64.6, 19], h: 6.6, r: 2.1, colour: PAPER.moss, shape: 'plane' },
    { at: [65, 28], h: 5.8, r: 2, colour: PAPER.sage, shape: 'branchy' },
    { at: [60.4, 32.2], h: 4.2, r: 1.5, colour: PAPER.olive, shape: 'willow' },
    { at: [38.4, 36], h: 5.4, r: 1.9, colour: PAPER.olive, shape: 'branchy' },
    { at: [36.2, 24.8], h: 5.6, r: 1.4, colour: PAPER.lime, shape: 'birch' },
    { at: [63, 47.4], h: 5, r: 1.7, colour: PAPER.moss, shape: 'branchy' },
    { at: [64, 54], h: 4.8, r: 1.2, colour: PAPER.lime, shape: 'birch' },
    { at: [28, 27.4], h: 5.6, r: 1.9, colour: PAPER.moss, shape: 'branchy' },
    { at: [24.6, 55.8], h: 3, r: 0.9, colour: PAPER.moss, shape: 'fruit' },
    { at: [13.6, 55.9], h: 2.8, r: 0.85, colour: PAPER.olive, shape: 'fruit' },
  ],
  lamps: [
    [14, 29.4],
    [25, 29.2],
    [34, 33],
    [24.6, 38.8],
    [44.6, 26.6],
    [47.6, 17.4],
    [37.4, 44.6],
    [33.2, 22.4],
  ],
  deadLamp: 4,
  strings: [
    [
      [14, 29.4],
      [25, 29.2],
    ],
    [
      [25, 29.2],
      [33.2, 22.4],
    ],
    [
      [25, 29.2],
      [34, 33],
    ],
    [
      [14, 29.4],
      [24.6, 38.8],
    ],
    [
      [34, 33],
      [44.6, 26.6],
    ],
    [
      [44.6, 26.6],
      [47.6, 17.4],
    ],
  ],
  bench: { whole: 'parkbank', broken: 'parkbank-broken', lamp: 4 },
  rift: { at: [23, 24.6], axis: 'y', length: 12.4 },
  notice: [25.6, 21.9],
  table: [18.4, 32.6],
  tableIn: { at: [6.2, 7.2], parts: 3 },
  feast: { table: [16.8, 32.4], parts: 4, bunting: [0, 3], swept: [13, 21, 21, 18] },
  props: [...ANKER_HOUSE, ...ANKER_PROPS],
  casters: [
    { kind: 'box', plot: [2.5, 2.5, 28.5, 0.5], h: 3.5 },
    { kind: 'box', plot: [2.5, 2.5, 0.5, 18.5], h: 3.5 },
  ],
  spots: SPOTS,
  groups: {},
  passers: [
    { id: 'passer-shop', at: [9, 54.6], prop: 'bag', facing: 'l', ages: [0, 0, 1, 1] },
    { id: 'passer-child', at: [52, 48], prop: 'ball', facing: 'bl', ages: [1, 0, 0, 0], winter: false },
    { id: 'passer-baker', at: [8.2, 56], prop: 'cup', facing: 'br', ages: [0, 0, 1, 2], from: 60 },
    { id: 'passer-toko', at: [29.6, 54.9], prop: 'bag', facing: 'bl', ages: [0, 1, 2, 1], from: 50 },
    { id: 'passer-park', at: [61.4, 27.2], prop: 'none', facing: 'l', ages: [0, 0, 1, 1], from: 40 },
  ],
  entry: [22, 39],
  middle: [20.6, 29],
  commons: [
    [28, 30.4],
    [17, 26.6],
    [8, 11],
    [45.4, 24.8],
    [26.4, 34.6],
    [42, 31],
  ],
  solid: [
    [3, 23, 9, 16],
    [38, 2.2, 24, 9],
    [3.4, 44.6, 29, 7.4],
    [2, 2, 29, 1],
    [2, 2, 1, 19],
  ],
  unseen: [
    [0, 0, 68, 3.6],
    [31, 0, 37, 11.8],
    [0, 0, 3.6, 58],
    [0, 21.4, 12.8, 22.4],
    [0, 43.4, 33, 9.4],
    [66, 0, 2, 58],
    [46.4, 18.8, 14, 9.6],
    [3, 20, 12.8, 2.2],
    [22.6, 20, 9.6, 2.2],
    [30.4, 3, 1.6, 18],
    [16.4, 3, 1.2, 13],
    [17, 10.4, 7, 1.2],
    [23.4, 3, 1.2, 10],
    [3, 15.4, 14, 1.2],
    [17, 15.4, 7, 1.2],
    [0, 57, 68, 1],
  ],
};
