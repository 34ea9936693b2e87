/** The Veemarktplein: a square with a play corner, flat, terraced houses, school, shop, office and the old market hall. */
import { PAPER } from '../draw/palette.ts';
import { FLAT_DEPTH, FLAT_HEIGHT, FLAT_LENGTH } from '../draw/buildings/flat.ts';
import { VEEMARKT_GROUND } from './veemarktplein-ground.ts';
import { VEEMARKT_PROPS } from './veemarktplein-props.ts';
import { VEEMARKT_GROUPS, VEEMARKT_SPOTS } from './veemarktplein-spots.ts';
import type { Board, Household } from './board.ts';

const live = (group: string, threshold: number): Household => ({ group, threshold });

const ROWS: Board['rows'] = [
  {
    at: [15.5, 3],
    house: { eaves: 5.7, brick: PAPER.brickRed, roof: PAPER.clay, door: PAPER.teal, style: 0, seed: 11, solar: true, flowers: true },
    household: live('rijtje', 0.22),
    tub: PAPER.kraft,
  },
  {
    at: [21.5, 3],
    house: { eaves: 5.82, brick: PAPER.brickRose, roof: PAPER.slate, door: PAPER.mustard, style: 1, seed: 16, dormer: true },
    household: live('speeltuin', 0.4),
    tub: PAPER.plum,
  },
  {
    at: [27.5, 3],
    house: { eaves: 5.64, brick: PAPER.brickDark, roof: PAPER.clay, door: PAPER.indigo, style: 2, seed: 21, flowers: true, flag: true },
    household: live('rijtje', 0.62),
    tub: PAPER.kraft,
  },
  {
    at: [33.5, 3],
    house: { eaves: 5.8, brick: PAPER.brickOchre, roof: PAPER.slate, door: PAPER.tomato, style: 1, seed: 26, solar: true },
    household: live('speeltuin', 0.34),
    tub: PAPER.teal,
  },
  {
    at: [39.5, 3],
    house: { eaves: 5.7, brick: PAPER.brickRed, roof: PAPER.anthracite, door: PAPER.moss, style: 0, seed: 31, dormer: true, flowers: true },
    household: live('rijtje', 0.55),
    tub: PAPER.kraft,
  },
];

const FLATS: Board['flats'] = [
  {
    at: [3, 14],
    size: [FLAT_DEPTH, FLAT_LENGTH],
    h: FLAT_HEIGHT,
    look: { kind: 'flat-stair', flat: { panel: PAPER.teal, seed: 100 } },
    households: [
      live('flat', 0.2),
      live('flat', 0.45),
      live('jongeren', 0.7),
      live('flat', 0.3),
      live('flat', 0.58),
      live('feestclub', 0.52),
    ],
  },
  {
    at: [3, 22],
    size: [FLAT_DEPTH, FLAT_LENGTH],
    h: FLAT_HEIGHT,
    look: { kind: 'flat-stair', flat: { panel: PAPER.mustard, seed: 131 } },
    households: [
      live('flat', 0.28),
      live('jongeren', 0.4),
      live('flat', 0.72),
      live('stanley', 0.38),
      live('flat', 0.66),
      live('jongeren', 0.55),
    ],
  },
  {
    at: [3, 30],
    size: [FLAT_DEPTH, FLAT_LENGTH],
    h: FLAT_HEIGHT,
    look: { kind: 'flat-stair', flat: { panel: PAPER.brickRose, seed: 162, end: true } },
    households: [
      live('flat', 0.24),
      live('flat', 0.35),
      live('jongeren', 0.6),
      live('feestclub', 0.26),
      live('flat', 0.48),
      live('flat', 0.42),
    ],
  },
];

export const VEEMARKTPLEIN: Board = {
  id: 'veemarktplein',
  ground: VEEMARKT_GROUND,
  roofs: 88,
  focus: [38, 38.8],
  rows: ROWS,
  flats: FLATS,
  buildings: [
    { id: 'hall', at: [48.5, 2.6], size: [17, 12], use: 'hall', look: { kind: 'hall', hall: { sign: 'DE HAL' } } },
    { id: 'school', at: [3, 44.2], size: [10, 15], use: 'school', look: { kind: 'school' } },
    {
      id: 'shop',
      at: [57.4, 35.8],
      size: [9.4, 9],
      h: 3.7,
      use: 'shop',
      look: {
        kind: 'block',
        block: { kind: 'shop', w: 9.4, d: 9, h: 3.4, colour: '#DDD3C2', band: PAPER.brickRed, sign: 'De Kruidenier', seed: 9 },
      },
    },
    {
      id: 'office',
      at: [57.4, 20.6],
      size: [9, 8.6],
      h: 5,
      use: 'office',
      look: {
        kind: 'block',
        block: { kind: 'office', w: 9, d: 8.6, h: 4.6, colour: '#E4DACA', band: PAPER.teal, sign: 'Welzijn Rommelstein', seed: 21 },
      },
    },
  ],
  trees: [
    { at: [4, 4], h: 6.5, r: 2.2, colour: PAPER.moss, shape: 'round' },
    { at: [8.5, 7.5], h: 5.8, r: 1.4, colour: PAPER.lime, shape: 'birch' },
    { at: [11.5, 3], h: 6, r: 2, colour: PAPER.moss, shape: 'branchy' },
    { at: [4.5, 10.5], h: 5.2, r: 1.8, colour: PAPER.sage, shape: 'round' },
    { at: [38.6, 23], h: 6.2, r: 2.1, colour: PAPER.moss, shape: 'branchy' },
    { at: [43.2, 22.6], h: 6.6, r: 2.1, colour: PAPER.moss, shape: 'plane' },
    { at: [48.4, 20.4], h: 5.8, r: 1.4, colour: PAPER.lime, shape: 'birch' },
    { at: [20.8, 39.4], h: 6.6, r: 2.1, colour: PAPER.olive, shape: 'plane' },
    { at: [23.4, 42.6], h: 6.4, r: 2.1, colour: PAPER.sage, shape: 'branchy' },
    { at: [30.4, 52.2], h: 6.4, r: 0.95, colour: PAPER.moss, shape: 'poplar' },
    { at: [25, 52.4], h: 4, r: 1.3, colour: PAPER.olive, shape: 'willow' },
    { at: [38, 52.2], h: 6.6, r: 0.95, colour: PAPER.sage, shape: 'poplar' },
    { at: [43, 52.2], h: 7.2, r: 1, colour: PAPER.moss, shape: 'poplar' },
    { at: [54.6, 52.6], h: 4.2, r: 1.4, colour: PAPER.olive, shape: 'willow' },
    { at: [65.6, 52.4], h: 4.6, r: 1.6, colour: PAPER.olive, shape: 'branchy' },
    { at: [15.2, 57.8], h: 3, r: 0.9, colour: PAPER.moss, shape: 'fruit' },
  ],
  lamps: [
    [33.9, 18.2],
    [52, 26],
    [33.9, 33.4],
    [52, 38.6],
    [17.9, 36.6],
    [40, 45.6],
    [27, 45.6],
  ],
  deadLamp: 3,
  strings: [
    [
      [33.9, 33.4],
      [52, 38.6],
    ],
    [
      [33.9, 33.4],
      [52, 26],
    ],
    [
      [33.9, 18.2],
      [33.9, 33.4],
    ],
    [
      [17.9, 36.6],
      [33.9, 33.4],
    ],
    [
      [33.9, 18.2],
      [52, 26],
    ],
    [
      [40, 45.6],
      [52, 38.6],
    ],
    [
      [27, 45.6],
      [33.9, 33.4],
    ],
  ],
  bench: { whole: 'bankje', broken: 'bankje-broken', lamp: 2 },
  rift: { at: [34.2, 33.8], axis: 'y', length: 11 },
  notice: [37.2, 45.6],
  play: { swings: [23.6, 22], slide: [29.6, 22.4], by: 'speeltuin' },
  table: [36.8, 39.8],
  feast: {
    table: [25.4, 38.6],
    parts: 5,
    bunting: [3, 6],
    castle: [46.8, 43],
    podium: [47.8, 37.4],
    swept: [18, 26, 34, 20],
  },
  props: VEEMARKT_PROPS,
  casters: [
    { kind: 'box', plot: [56.5, 3.4, 9, 9.2], h: 4.2, ridge: 3.6, axis: 'y' },
    { kind: 'box', plot: [48.5, 4, 8, 8.6], h: 3.4 },
    { kind: 'box', plot: [3, 44.2, 10, 15], h: 5.8, ridge: 2.4, axis: 'y' },
  ],
  spots: VEEMARKT_SPOTS,
  groups: VEEMARKT_GROUPS,
  passers: [
    { id: 'passer-shop', at: [64.6, 46.8], prop: 'bag', facing: 'l', ages: [0, 0, 1, 0] },
    { id: 'passer-child', at: [25.6, 24.8], prop: 'none', facing: 'bl', ages: [1, 0, 0, 0], winter: false },
    { id: 'passer-street', at: [33.4, 49.4], prop: 'bag', facing: 'l', ages: [0, 0, 1, 1], from: 40 },
  ],
  entry: [54.6, 29.6],
  middle: [42, 43.8],
  commons: [
    [29.6, 36.6],
    [47.4, 42.8],
    [36.2, 43.6],
    [47.6, 28.4],
    [24.2, 36],
    [41.4, 28],
  ],
  solid: [
    [15.5, 3, 30, 9],
    [3, 14, 9, 24],
    [3, 44.2, 10, 15],
    [48.5, 2.6, 17.2, 10],
    [57.4, 20.6, 9, 8.6],
    [57.4, 35.8, 9.4, 9],
  ],
  unseen: [
    [0, 0, 68, 12.2],
    [0, 0, 12.6, 60],
    [12, 36.4, 2.4, 24],
    [17, 50.4, 51, 10],
    [56.6, 31.4, 12, 4.4],
    [53, 31.2, 3.6, 4.6],
    [66.4, 12, 2, 48],
    [56.4, 17.6, 11, 12],
    [52.6, 17.6, 4, 6.8],
    [54.2, 17.6, 2.4, 8.4],
    [55.4, 17.6, 1.4, 10],
  ],
};
