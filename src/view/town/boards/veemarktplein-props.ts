/** The small things of the Veemarktplein, and between which levels of participation each of them stands. */
import { PAPER } from '../draw/palette.ts';
import { seeded } from '../seeded.ts';
import type { PropRule, Spot } from './board.ts';
import { switchbox } from './street-rules.ts';

const LOW = 34;

/** Scatters small litter over the square, the same every time. */
function scatter(kind: 'scrap' | 'tuft', count: number, until: number): PropRule[] {
  const chance = seeded(kind === 'scrap' ? 5 : 8);
  return Array.from({ length: count }, (_, at): PropRule => {
    const spot: Spot = [18 + chance() * 34, 18.4 + chance() * 27];
    // The last scraps go one by one while the square wakes, so that sweeping is seen.
    const limit = kind === 'scrap' ? until - 14 + (at / count) * 28 : until;
    return { id: `${kind}-${at}`, sprite: { kind, seed: at + 3 }, at: spot, until: limit, winter: false };
  });
}

const NEGLECT: PropRule[] = [
  ...scatter('scrap', 46, LOW),
  ...scatter('tuft', 34, LOW),
  { id: 'mattress', sprite: { kind: 'mattress' }, at: [46.6, 30.6], until: 28, size: [3.4, 1.6] },
  { id: 'trolley', sprite: { kind: 'trolley' }, at: [22.2, 34.4], until: LOW },
  { id: 'fallen-bike', sprite: { kind: 'bike', colour: '#7F8583', fallen: true }, at: [39.4, 42.8], until: 30 },
  { id: 'wreck', sprite: { kind: 'car', colour: '#A7A099' }, at: [20, 16.2], until: 70, size: [4.8, 2.2] },
  ...(
    [
      [33.2, 29],
      [49.8, 43.6],
      [20.4, 45.2],
      [15.2, 20.6],
    ] as Spot[]
  ).map((at, index): PropRule => ({
    id: `full-bin-${index}`,
    sprite: { kind: 'bin', full: true },
    at,
    until: LOW + index * 2,
    size: [2, 2],
  })),
  ...(
    [
      [13.4, 21],
      [13.5, 30.8],
      [31.2, 33.4],
      [48, 31.4],
      [19.2, 36.4],
    ] as Spot[]
  ).map((at, index): PropRule => ({ id: `bags-${index}`, sprite: { kind: 'bags', seed: index }, at, until: LOW - index * 2 })),
];

const SEATS: PropRule[] = [
  {
    id: 'bankje-broken',
    sprite: { kind: 'bench', colour: '#9A948B', axis: 'x', broken: true },
    at: [41, 33],
    until: 30,
    size: [3.6, 1.4],
  },
  { id: 'bankje', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [41, 33], from: 30, size: [3.6, 1.4] },
  {
    id: 'bench-broken',
    sprite: { kind: 'bench', colour: '#9A948B', axis: 'x', broken: true },
    at: [36.6, 26.6],
    until: 38,
    size: [3.6, 1.4],
  },
  { id: 'bench-north', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [36.6, 26.6], from: 38, size: [3.6, 1.4] },
  { id: 'bench-lawn', sprite: { kind: 'bench', colour: PAPER.teal, axis: 'x' }, at: [44.4, 26.8], from: 40, size: [3.6, 1.4] },
  { id: 'bench-west', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'y' }, at: [28.4, 40], from: 45, size: [1.4, 3.6] },
  { id: 'bench-east', sprite: { kind: 'bench', colour: PAPER.mustard, axis: 'y' }, at: [50, 29.4], from: 78, size: [1.4, 3.6] },
];

const planter = (id: string, at: Spot, style: { w: number; d: number; colour: string; from: number }): PropRule => ({
  id: `planter-${id}`,
  sprite: {
    kind: 'planter',
    w: style.w,
    d: style.d,
    colour: style.colour,
    seed: id.length * 7 + style.from,
    grown: style.from > 70 ? 1.5 : 1.1,
  },
  at,
  from: style.from,
  size: [style.w + 0.6, style.d + 0.6],
});

const CARE: PropRule[] = [
  ...(
    [
      [33.2, 29],
      [50.6, 44.6],
      [20.4, 45.4],
    ] as Spot[]
  ).map((at, index): PropRule => ({ id: `bin-${index}`, sprite: { kind: 'bin', full: false }, at, from: LOW + index * 2, size: [1, 1] })),
  planter('a', [36.4, 30], { w: 3, d: 1.2, colour: PAPER.kraft, from: 44 }),
  planter('ab', [40.6, 30], { w: 3, d: 1.2, colour: PAPER.kraft, from: 48 }),
  planter('abc', [20.2, 34.6], { w: 1.4, d: 3, colour: PAPER.plum, from: 60 }),
  planter('abcd', [51.2, 42], { w: 1.4, d: 3, colour: PAPER.teal, from: 62 }),
  planter('abcde', [44.8, 30], { w: 3, d: 1.2, colour: PAPER.kraft, from: 70 }),
  planter('abcdef', [31.4, 44.6], { w: 3, d: 1.2, colour: PAPER.mustard, from: 75 }),
  planter('abcdefg', [47, 45.2], { w: 3, d: 1.2, colour: PAPER.tomato, from: 78 }),
  planter('hall-1', [47.4, 14.2], { w: 1.2, d: 1.2, colour: PAPER.teal, from: 40 }),
  planter('hall-22', [56.2, 14.4], { w: 1.2, d: 1.2, colour: PAPER.teal, from: 42 }),
  { id: 'seesaw', sprite: { kind: 'seesaw', colour: PAPER.tomato }, at: [23.6, 28], from: 40, by: 'speeltuin', size: [5, 1] },
  { id: 'sandbox', sprite: { kind: 'sandbox' }, at: [30.6, 28.6], from: 58, by: 'speeltuin', size: [3.6, 3.6], depth: 57 },
  { id: 'parasol', sprite: { kind: 'parasol', colour: PAPER.teal }, at: [47.6, 33.4], from: 72, size: [3, 3], winter: false },
  { id: 'stall', sprite: { kind: 'stall', colour: PAPER.teal, seed: 3 }, at: [29.8, 42.6], from: 76, size: [4, 3] },
];

const bike = (id: number, at: Spot, colour: string, from: number): PropRule => ({
  id: `bike-${id}`,
  sprite: { kind: 'bike', colour, crate: at[0] > 50 },
  at,
  from,
});

const TRAFFIC: PropRule[] = [
  bike(0, [63, 13.8], PAPER.tomato, 40),
  bike(1, [64.2, 14.1], PAPER.indigo, 46),
  bike(2, [65.4, 13.8], PAPER.teal, 80),
  bike(3, [14.2, 42], PAPER.mustard, 60),
  bike(4, [35, 17.9], PAPER.plum, 75),
  bike(5, [57.2, 45.4], PAPER.teal, 0),
  bike(6, [65, 45.6], PAPER.moss, 50),
  bike(7, [66, 45.9], PAPER.indigo, 80),
  { id: 'car-office', sprite: { kind: 'car', colour: '#8FA2A8' }, at: [64, 32.6] },
  { id: 'car-street', sprite: { kind: 'car', colour: '#B9B2A6' }, at: [46.4, 48.6], size: [4.8, 2.2] },
  ...switchbox([27.6, 45.5]),
  { id: 'gate', sprite: { kind: 'gate' }, at: [14, 48.6], size: [0.6, 6] },
];

const WATER: PropRule[] = [
  { id: 'boat-grey', sprite: { kind: 'boat', colour: '#8D8880' }, at: [47, 56.8], z: -1.1, until: 50 },
  { id: 'boat', sprite: { kind: 'boat', colour: PAPER.tomato }, at: [47, 56.8], z: -1.1, from: 50 },
  ...(
    [
      [36, 57],
      [52, 56],
      [37.4, 57.6],
    ] as Spot[]
  ).map((at, index): PropRule => ({ id: `duck-${index}`, sprite: { kind: 'duck' }, at, z: -1.1, from: 30, winter: false })),
  ...(
    [
      [20, 55.2],
      [31, 55.2],
      [58, 55.2],
    ] as Spot[]
  ).map((at, index): PropRule => ({ id: `reeds-${index}`, sprite: { kind: 'reeds', seed: 20 + index * 11 }, at, z: -1, from: 30 })),
];

const WINTER: PropRule[] = [
  { id: 'fire', sprite: { kind: 'fire' }, at: [31.6, 37], from: 46, winter: true, size: [2, 2] },
  { id: 'snowman', sprite: { kind: 'snowman' }, at: [27.6, 25.4], from: 40, by: 'speeltuin', winter: true, size: [1.6, 1.6] },
];

export const VEEMARKT_PROPS: readonly PropRule[] = [...NEGLECT, ...SEATS, ...CARE, ...TRAFFIC, ...WATER, ...WINTER];
