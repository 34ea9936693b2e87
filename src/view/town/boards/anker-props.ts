/** The small things around Het Anker: forecourt, park, stop, shops and ball court. */
import { PAPER } from '../draw/palette.ts';
import { seeded } from '../seeded.ts';
import type { PropRule, Spot } from './board.ts';
import { switchbox } from './street-rules.ts';

const SWEPT = 36;

function scatter(kind: 'scrap' | 'tuft', count: number, until: number): PropRule[] {
  const chance = seeded(kind === 'scrap' ? 25 : 28);
  return Array.from({ length: count }, (_, at): PropRule => {
    const shops = at % 4 === 3;
    const spot: Spot = shops ? [4 + chance() * 31, 52.8 + chance() * 3.6] : [13.6 + chance() * 19, 22.4 + chance() * 15.2];
    return {
      id: `${kind}-${at}`,
      sprite: { kind, seed: at + 5 },
      at: spot,
      until: kind === 'scrap' ? until - 12 + (at / count) * 24 : until,
      winter: false,
    };
  });
}

const RUBBISH: PropRule[] = (
  [
    ['pile', [31, 35.6], 40],
    ['cans', [41.6, 25.6], 34],
    ['glass', [44, 45.9], 30],
    ['cans', [28.8, 36.6], 38],
    ['pile', [33.4, 52.8], 32],
    ['nappies', [30, 53.4], 28],
  ] as const
).flatMap(([waste, at, until], index): PropRule[] => [
  { id: `waste-${index}`, sprite: { kind: 'waste', waste, seed: index * 5 + 2 }, at, until, hides: ['rommel'] },
  { id: `waste-shown-${index}`, sprite: { kind: 'waste', waste, seed: index * 5 + 2 }, at, shows: ['rommel'] },
]);

const NEGLECT: PropRule[] = [
  ...scatter('scrap', 44, SWEPT),
  ...scatter('tuft', 26, SWEPT),
  ...RUBBISH,
  { id: 'trolley', sprite: { kind: 'trolley' }, at: [27.6, 25.4], until: SWEPT },
  { id: 'trolley-pond', sprite: { kind: 'trolley' }, at: [48.6, 22.6], z: -0.4, until: 46 },
  { id: 'fallen-bike', sprite: { kind: 'bike', colour: '#7F8583', fallen: true }, at: [36.8, 27.4], until: 30 },
  { id: 'full-bin-0', sprite: { kind: 'bin', full: true }, at: [24.4, 37.2], until: 34, size: [2, 2] },
  { id: 'full-bin-1', sprite: { kind: 'bin', full: true }, at: [13.8, 38], until: 38, size: [2, 2] },
];

const SEATS: PropRule[] = [
  {
    id: 'parkbank-broken',
    sprite: { kind: 'bench', colour: '#9A948B', axis: 'x', broken: true },
    at: [41.6, 21],
    until: 32,
    size: [3.6, 1.4],
  },
  { id: 'parkbank', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [41.6, 21], from: 32, size: [3.6, 1.4] },
  { id: 'bench-pond', sprite: { kind: 'bench', colour: PAPER.teal, axis: 'x' }, at: [56, 32.6], from: 48, size: [3.6, 1.4] },
  { id: 'bench-court', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'y' }, at: [40.2, 47.6], from: 40, size: [1.4, 3.6] },
  { id: 'bench-fore', sprite: { kind: 'bench', colour: PAPER.mustard, axis: 'x' }, at: [28.6, 24], from: 44, size: [3.6, 1.4] },
];

const planter = ([id, from]: readonly [number, number], at: Spot, [w, d]: Spot, colour: string): PropRule => ({
  id: `planter-${id}`,
  sprite: { kind: 'planter', w, d, colour, seed: id * 9 + from, grown: from > 66 ? 1.5 : 1.1 },
  at,
  from,
  size: [w + 0.6, d + 0.6],
});

const CARE: PropRule[] = [
  planter([1, 40], [14, 22.6], [1.2, 1.2], PAPER.teal),
  planter([2, 42], [24.6, 22.6], [1.2, 1.2], PAPER.teal),
  // On a market day a stall stands here.
  { ...planter([3, 54], [32, 27.4], [1.2, 3], PAPER.plum), hides: ['markt'] },
  planter([4, 62], [14.2, 35.6], [1.4, 3], PAPER.kraft),
  planter([5, 70], [29, 37], [3, 1.1], PAPER.tomato),
  planter([6, 74], [8, 53.4], [3, 1.1], PAPER.mustard),
  planter([7, 58], [27.6, 53.4], [3, 1.1], PAPER.teal),
  { id: 'bin-0', sprite: { kind: 'bin', full: false }, at: [24.4, 37.2], from: 34, size: [1, 1] },
  { id: 'bin-1', sprite: { kind: 'bin', full: false }, at: [13.8, 38], from: 38, size: [1, 1] },
  { id: 'bin-2', sprite: { kind: 'bin', full: false }, at: [44.4, 21.4], from: 40, size: [1, 1] },
  { id: 'parasol', sprite: { kind: 'parasol', colour: PAPER.teal }, at: [29.8, 29.4], from: 72, size: [3, 3], winter: false },
  { id: 'hopper', sprite: { kind: 'hen', colour: PAPER.sky, worn: false }, at: [44, 33.4], from: 44, size: [1.4, 1] },
  { id: 'hopper-worn', sprite: { kind: 'hen', colour: '#A9B0AE', worn: true }, at: [44, 33.4], until: 44, size: [1.4, 1] },
  { id: 'seesaw', sprite: { kind: 'seesaw', colour: PAPER.tomato }, at: [48, 35], from: 56, size: [5, 1] },
  { id: 'hedge-0', sprite: { kind: 'hedge', length: 5, life: 0 }, at: [34.6, 16], until: 45 },
  { id: 'hedge-0-cut', sprite: { kind: 'hedge', length: 5, life: 1 }, at: [34.6, 16], from: 45 },
  { id: 'hedge-1', sprite: { kind: 'hedge', length: 6, life: 0 }, at: [58, 37.4], until: 45, depth: 97 },
  { id: 'hedge-1-cut', sprite: { kind: 'hedge', length: 6, life: 1 }, at: [58, 37.4], from: 45, depth: 97 },
];

const bike = (id: number, at: Spot, colour: string, from = 0): PropRule => ({
  id: `bike-${id}`,
  sprite: { kind: 'bike', colour, crate: id % 2 === 0 },
  at,
  from,
});

/** Before the shops, where people stop: a table at the baker's, crates at the grocer's, a bench for who waits. */
const SHOPFRONT: PropRule[] = [
  { id: 'terrace-0', sprite: { kind: 'terrace', colour: PAPER.tomato }, at: [6, 55.4], from: 44, size: [3.4, 1.4], winter: false },
  { id: 'terrace-1', sprite: { kind: 'terrace', colour: PAPER.teal }, at: [10.4, 55.6], from: 64, size: [3.4, 1.4], winter: false },
  { id: 'board-baker', sprite: { kind: 'shop-board', colour: PAPER.brickDark }, at: [3.8, 53.2], from: 30 },
  { id: 'crates', sprite: { kind: 'crates', seed: 3 }, at: [31, 53.2], from: 36, size: [3.4, 1.8] },
  { id: 'board-grocer', sprite: { kind: 'shop-board', colour: PAPER.pine }, at: [33.8, 53.4], from: 52 },
  { id: 'bench-shops', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [15.4, 53.2], from: 38, size: [3.6, 1.4] },
  { id: 'bench-shops-2', sprite: { kind: 'bench', colour: PAPER.indigo, axis: 'x' }, at: [27, 55.9], from: 74, size: [3.6, 1.4] },
  bike(5, [18.8, 53], PAPER.teal, 36),
  bike(6, [20, 53.1], PAPER.tomato, 54),
  bike(7, [21.2, 53], PAPER.mustard, 72),
  { id: 'bin-shops', sprite: { kind: 'bin', full: false }, at: [35.2, 55.8], from: 44, size: [1, 1] },
  { id: 'bin-shops-full', sprite: { kind: 'bin', full: true }, at: [34.8, 55.6], until: 44, size: [2, 2] },
];

/** The market before the house. */
const MARKET: PropRule[] = (
  [
    [[16.6, 26.6], PAPER.teal],
    [[21.4, 33.4], PAPER.tomato],
    [[27.4, 32.8], PAPER.mustard],
    [[31, 25.6], PAPER.plum],
  ] as const
).map(([at, colour], index) => ({
  id: `market-${index}`,
  sprite: { kind: 'stall', colour, seed: index + 2 },
  at,
  shows: ['markt'],
  size: [4, 3],
}));

const STOP: PropRule[] = [
  ...switchbox([32.2, 23]),
  { id: 'shelter-cracked', sprite: { kind: 'shelter', whole: false }, at: [30.4, 38.7], until: 44, size: [5.4, 1.6] },
  { id: 'shelter', sprite: { kind: 'shelter', whole: true }, at: [30.4, 38.7], from: 44, size: [5.4, 1.6] },
  { id: 'bus', sprite: { kind: 'bus' }, at: [32.6, 41.5], shows: ['bus'], size: [11.4, 3] },
  { id: 'car-0', sprite: { kind: 'car', colour: '#B9B2A6' }, at: [50, 41.6], size: [4.8, 2.2] },
  { id: 'car-1', sprite: { kind: 'car', colour: '#8FA2A8' }, at: [57.4, 13.1], size: [4.8, 2.2] },
];

const COURT: PropRule[] = [
  { id: 'mesh-back', sprite: { kind: 'fence', axis: 'x', length: 17, colour: PAPER.anthracite, mesh: true }, at: [42, 45.2], depth: 88 },
  {
    id: 'mesh-west-0',
    sprite: { kind: 'fence', axis: 'y', length: 3.2, colour: PAPER.anthracite, mesh: true },
    at: [42, 45.2],
    depth: 88.4,
  },
  { id: 'mesh-west-1', sprite: { kind: 'fence', axis: 'y', length: 3.4, colour: PAPER.anthracite, mesh: true }, at: [42, 51.6], depth: 95 },
  { id: 'mesh-east-0', sprite: { kind: 'fence', axis: 'y', length: 5, colour: PAPER.anthracite, mesh: true }, at: [59, 45.2], depth: 107 },
  {
    id: 'mesh-east-1',
    sprite: { kind: 'fence', axis: 'y', length: 4.8, colour: PAPER.anthracite, mesh: true },
    at: [59, 50.2],
    depth: 112,
  },
  { id: 'goal-west', sprite: { kind: 'goal', way: 1, net: true }, at: [43.4, 50.1], from: 36 },
  { id: 'goal-west-bare', sprite: { kind: 'goal', way: 1, net: false }, at: [43.4, 50.1], until: 36 },
  { id: 'goal-east', sprite: { kind: 'goal', way: -1, net: true }, at: [57.6, 50.1], from: 36 },
  { id: 'goal-east-bare', sprite: { kind: 'goal', way: -1, net: false }, at: [57.6, 50.1], until: 36 },
];

const AROUND: PropRule[] = [
  bike(0, [26.4, 22.4], PAPER.tomato),
  bike(1, [27.6, 22.5], PAPER.indigo, 40),
  bike(2, [28.8, 22.4], PAPER.teal, 62),
  bike(3, [39.4, 45.2], PAPER.mustard, 46),
  bike(4, [11, 53], PAPER.plum, 30),
  ...(
    [
      [50.6, 24],
      [55.4, 22.4],
      [56.4, 24.8],
    ] as Spot[]
  ).map((at, index): PropRule => ({ id: `duck-${index}`, sprite: { kind: 'duck' }, at, z: -0.5, from: 30 + index * 8, winter: false })),
  ...(
    [
      [48.4, 25.8],
      [57.6, 21],
    ] as Spot[]
  ).map((at, index): PropRule => ({ id: `reeds-${index}`, sprite: { kind: 'reeds', seed: 30 + index * 7 }, at, z: -0.3, from: 30 })),
];

const WINTER: PropRule[] = [{ id: 'snowman', sprite: { kind: 'snowman' }, at: [47.4, 33.6], from: 40, winter: true, size: [1.6, 1.6] }];

export const ANKER_PROPS: readonly PropRule[] = [
  ...NEGLECT,
  ...SEATS,
  ...CARE,
  ...SHOPFRONT,
  ...MARKET,
  ...STOP,
  ...COURT,
  ...AROUND,
  ...WINTER,
];
