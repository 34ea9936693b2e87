/** The Willemsplein in Nederrijn: a gallery flat of nine storeys with its chute, and a square from its foot to the street. */
import { GALLERY_DEPTH, GALLERY_HEIGHT, GALLERY_HOMES, GALLERY_WIDTH } from '../draw/buildings/gallery.ts';
import { TOWER_DEPTH, TOWER_WIDTH } from '../draw/buildings/tower.ts';
import { PAPER } from '../draw/palette.ts';
import { seeded } from '../seeded.ts';
import type { Board, FlatPlan, Household } from './board.ts';
import { WILLEMS_GROUND } from './willemsplein-ground.ts';
import { WILLEMS_PROPS } from './willemsplein-props.ts';

/** Every home its own threshold: what wakes first lies scattered over the whole front. */
function households(seed: number): Household[] {
  const chance = seeded(seed);
  return Array.from({ length: GALLERY_HOMES }, () => ({ group: '', threshold: Math.round((0.2 + chance() * 0.52) * 100) / 100 }));
}

const bay = (x: number, panel: string, seed: number, end = false): FlatPlan => ({
  at: [x, 2.2],
  size: [GALLERY_WIDTH, GALLERY_DEPTH],
  h: GALLERY_HEIGHT,
  look: { kind: 'gallery-bay', flat: { panel, seed, ...(end ? { end } : {}) } },
  households: households(seed),
});

const FLAT_DOORS = [
  [29.4, 12.4],
  [16, 11.8],
  [40, 11.8],
] as const;

const SPOTS: Board['spots'] = {
  plein: {
    stand: [31, 33.4],
    meet: [34.4, 34],
    flag: [28.6, 32],
    kit: [24.8, 35.4],
    folk: { ages: [1, 1, 5, 1], kit: 'pots', doors: [[40, 11.8]] },
  },
  bankje: {
    stand: [33.2, 26.8],
    look: [34.6, 25.4],
    meet: [37, 27.4],
    flag: [38.6, 23.4],
    kit: [39.4, 28.4],
    seats: [
      { at: [34.2, 24.6], facing: 'r' },
      { at: [35.9, 24.5], facing: 'l' },
    ],
    folk: {
      ages: [0, 2, 3, 3],
      kit: 'chairs',
      doors: [
        [16, 11.8],
        [40, 11.8],
      ],
    },
  },
  perk: {
    stand: [19.6, 29.4],
    look: [20.4, 27],
    meet: [23.4, 29.8],
    flag: [17, 21.6],
    kit: [17.4, 33],
    folk: { ages: [1, 0, 3, 3], kit: 'pots', doors: [[16, 11.8]] },
  },
  school: {
    stand: [47.2, 29.6],
    look: [49.2, 28.4],
    meet: [44.8, 28],
    flag: [49.6, 31.4],
    kit: [45.6, 30.6],
    folk: {
      ages: [4, 0, 5, 1],
      kit: 'toys',
      doors: [
        [49.6, 28.4],
        [44, 12.2],
      ],
    },
  },
  supermarkt: {
    stand: [15.6, 24.2],
    look: [14.2, 22.6],
    meet: [16.6, 18.4],
    flag: [13.8, 28],
    kit: [15, 16.2],
    folk: { ages: [0, 2, 3, 2], kit: 'chairs', doors: [[13.4, 22]] },
  },
  koker: {
    stand: [33, 16],
    look: [31.6, 13.6],
    meet: [35.6, 18.4],
    flag: [31.2, 12.6],
    kit: [40.8, 14.4],
    folk: { ages: [0, 1, 4, 2], kit: 'pots', doors: FLAT_DOORS },
  },
  galerij: {
    stand: [43, 14.8],
    look: [43.4, 12.4],
    meet: [44.6, 17.4],
    flag: [46, 12.2],
    kit: [46.8, 14.6],
    folk: {
      ages: [1, 0, 4, 4],
      kit: 'chairs',
      doors: [
        [40, 11.8],
        [46, 11.8],
        [16, 11.8],
      ],
    },
  },
  portiek: {
    stand: [25.6, 15.4],
    look: [26.6, 13.4],
    meet: [23.6, 18.6],
    flag: [25.6, 12.6],
    kit: [22.4, 13.6],
    folk: { ages: [1, 1, 3, 4], kit: 'kettle', doors: FLAT_DOORS },
  },
  kelder: {
    stand: [18.6, 16],
    look: [18.6, 13.4],
    meet: [20.6, 18.6],
    flag: [15.6, 14.8],
    kit: [15.6, 14.4],
    folk: { ages: [1, 8, 0, 0], kit: 'repair', doors: [[18.3, 13.6]] },
  },
};

const SUPER = {
  kind: 'shop',
  w: 10,
  d: 15,
  h: 3.5,
  colour: '#E2DACB',
  band: PAPER.mustard,
  sign: 'Buurtsuper',
  seed: 19,
  front: 'R',
} as const;
const SCHOOL = { kind: 'school', w: 13, d: 10.6, h: 3.5, colour: '#EDE4D3', band: PAPER.teal, sign: 'De Rijnoever', seed: 37 } as const;

export const WILLEMSPLEIN: Board = {
  id: 'willemsplein',
  ground: WILLEMS_GROUND,
  roofs: 208,
  focus: [31, 27],
  rows: [],
  flats: [bay(9.6, PAPER.teal, 300), bay(17.6, PAPER.teal, 331), bay(31.6, PAPER.brickRose, 362), bay(39.6, PAPER.brickRose, 393, true)],
  buildings: [
    {
      id: 'tower',
      at: [25.6, 2],
      size: [TOWER_WIDTH, TOWER_DEPTH],
      h: GALLERY_HEIGHT + 1.7,
      use: 'school',
      look: { kind: 'tower', tower: { colour: PAPER.brickOchre, sign: '9' } },
    },
    { id: 'shop', at: [2.6, 14], size: [10, 15], h: 3.8, use: 'shop', look: { kind: 'block', block: SUPER } },
    { id: 'school', at: [51.4, 9.6], size: [13, 10.6], h: 3.6, use: 'school', look: { kind: 'block', block: SCHOOL } },
  ],
  trees: [
    { at: [4, 4], h: 6.2, r: 2.1, colour: PAPER.moss, shape: 'round' },
    { at: [6.6, 10], h: 5.6, r: 1.4, colour: PAPER.lime, shape: 'birch' },
    { at: [52.6, 4], h: 6.6, r: 2.2, colour: PAPER.moss, shape: 'branchy' },
    { at: [58.6, 4.6], h: 6, r: 1.5, colour: PAPER.lime, shape: 'birch' },
    { at: [63.4, 5.6], h: 5.8, r: 1.9, colour: PAPER.olive, shape: 'round' },
    { at: [29, 25], h: 6.8, r: 2.3, colour: PAPER.moss, shape: 'plane' },
    { at: [48.2, 12.8], h: 5.8, r: 1.9, colour: PAPER.olive, shape: 'branchy' },
    { at: [15.4, 39], h: 5.6, r: 1.9, colour: PAPER.sage, shape: 'branchy' },
    { at: [54, 38.4], h: 5.6, r: 1.9, colour: PAPER.olive, shape: 'plane' },
    { at: [60.4, 39.4], h: 4.8, r: 1.7, colour: PAPER.olive, shape: 'branchy' },
    { at: [4, 51.4], h: 5, r: 1.3, colour: PAPER.lime, shape: 'birch' },
    { at: [19, 49.8], h: 5, r: 1.7, colour: PAPER.olive, shape: 'round' },
    { at: [33, 54], h: 4.6, r: 1.6, colour: PAPER.sage, shape: 'branchy' },
    { at: [48, 53.6], h: 4, r: 1.4, colour: PAPER.olive, shape: 'willow' },
    { at: [64, 49.6], h: 4.8, r: 1.5, colour: PAPER.moss, shape: 'branchy' },
    { at: [4.2, 54.4], h: 3, r: 0.9, colour: PAPER.moss, shape: 'fruit' },
    { at: [24, 50.2], h: 5, r: 1.2, colour: PAPER.lime, shape: 'birch' },
  ],
  lamps: [
    [24.2, 14.8],
    [35.8, 20.6],
    [24.6, 31.2],
    [40.8, 31.2],
    [48.8, 21.6],
    [16.2, 35.6],
    [33.4, 42.4],
    [48.8, 41],
  ],
  deadLamp: 1,
  strings: [
    [
      [24.6, 31.2],
      [40.8, 31.2],
    ],
    [
      [35.8, 20.6],
      [40.8, 31.2],
    ],
    [
      [24.2, 14.8],
      [35.8, 20.6],
    ],
    [
      [24.6, 31.2],
      [33.4, 42.4],
    ],
    [
      [16.2, 35.6],
      [24.6, 31.2],
    ],
    [
      [35.8, 20.6],
      [48.8, 21.6],
    ],
    [
      [33.4, 42.4],
      [48.8, 41],
    ],
  ],
  bench: { whole: 'bankje', broken: 'bankje-broken', lamp: 1 },
  rift: { at: [27, 27], axis: 'y', length: 13 },
  notice: [21.4, 31.6],
  table: [27.2, 37.8],
  feast: { table: [25.4, 37.6], parts: 4, bunting: [0, 3], swept: [13, 11, 37, 32] },
  props: WILLEMS_PROPS,
  casters: [],
  spots: SPOTS,
  groups: {},
  passers: [
    { id: 'passer-shop', at: [14.2, 18.6], prop: 'bag', facing: 'r', ages: [0, 0, 1, 1] },
    { id: 'passer-child', at: [57, 24.6], prop: 'ball', facing: 'l', ages: [1, 0, 0, 0], winter: false },
    { id: 'passer-garden', at: [14.6, 55], prop: 'can', facing: 'bl', ages: [0, 0, 1, 2], from: 45 },
    { id: 'passer-field-0', at: [55, 50.4], prop: 'ball', facing: 'r', ages: [2, 1, 0, 0], from: 35, winter: false },
    { id: 'passer-field-1', at: [58.8, 49.6], prop: 'none', facing: 'bl', ages: [2, 1, 0, 0], from: 55, winter: false },
    { id: 'passer-street', at: [40, 45.8], prop: 'bag', facing: 'r', ages: [0, 1, 1, 0], from: 40 },
  ],
  entry: [30, 42.8],
  middle: [37, 34],
  commons: [
    [29.6, 23],
    [44.6, 22],
    [26.2, 28.6],
    [20, 19.6],
    [38.4, 31.8],
    [44.6, 18.4],
  ],
  solid: [
    [9.6, 2.2, 38, 8.2],
    [25.6, 2, 6, 10.2],
    [2.6, 14, 10.2, 15],
    [51.4, 9.6, 13, 10.8],
  ],
  unseen: [
    [0, 0, 66, 11.4],
    [0, 0, 13, 43],
    [50.4, 8, 16, 35],
    [0, 47.6, 66, 10],
    [64, 0, 3, 57],
    [16.2, 10, 4.4, 4],
  ],
};
