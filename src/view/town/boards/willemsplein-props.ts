/** The small things of the Willemsplein: what lies beside the chute, what people put there in its place, and what the story sets out. */
import { PAPER } from '../draw/palette.ts';
import type { Waste } from '../draw/props/commons.ts';
import { seeded } from '../seeded.ts';
import type { PropRule, Seat, Spot } from './board.ts';
import { switchbox } from './street-rules.ts';

const SWEPT = 36;

/** Litter drifts from the chute over the square: thick at its foot, thin at the street. */
function drift(kind: 'scrap' | 'tuft', count: number, until: number): PropRule[] {
  const chance = seeded(kind === 'scrap' ? 15 : 18);
  return Array.from({ length: count }, (_, at): PropRule => {
    const far = kind === 'scrap' ? chance() ** 1.7 : chance();
    const spot: Spot = [15 + chance() * 33, 12.4 + far * 28];
    const limit = kind === 'scrap' ? until - 12 + (at / count) * 24 : until;
    return { id: `${kind}-${at}`, sprite: { kind, seed: at + 11 }, at: spot, until: limit, winter: false, hides: ['bezems'] };
  });
}

const waste = (id: string, kind: Waste, at: Spot, until: number): PropRule => ({
  id: `waste-${id}`,
  sprite: { kind: 'waste', waste: kind, seed: id.length * 3 + until },
  at,
  until,
  hides: ['bezems'],
  ...(kind === 'pile' ? { size: [3.4, 2] as const } : {}),
});

/** The same heap, whatever people do: the story puts it there. */
const shown = (rule: PropRule): PropRule => {
  const { until: _, hides: _also, ...rest } = rule;
  return { ...rest, id: `shown-${rule.id}`, shows: ['rommel'], hides: ['bezems'] };
};

const HEAPS: PropRule[] = [
  waste('a', 'pile', [32.6, 12], 62),
  waste('ab', 'pile', [34.8, 13.2], 34),
  waste('abc', 'nappies', [31.4, 14.2], 44),
  waste('abcd', 'nappies', [36.2, 12.2], 24),
  waste('abcde', 'cans', [28.4, 14], 40),
  waste('abcdef', 'cans', [41.2, 20.4], 36),
  waste('abcdefg', 'glass', [37, 30.4], 30),
  waste('abcdefgh', 'glass', [33.4, 15.6], 46),
  waste('abcdefghi', 'cans', [20.4, 15.6], 34),
];

/** Where people stood at midnight; the bed is out of their way. */
const MIDNIGHT = [
  [22, 28, 15, 12],
  [27, 16, 20, 22],
] as const;

/** The morning of the first of January, before anybody takes a broom: red paper over the square, and half a sofa that is nobody's. */
function newYear(): PropRule[] {
  const chance = seeded(71);
  const paper = Array.from({ length: 46 }, (_, at): PropRule => {
    const [x, y, w, d] = MIDNIGHT[at % 3 === 0 ? 1 : 0];
    const spot: Spot = [x + chance() * w, y + chance() * d];
    return { id: `bangers-${at}`, sprite: { kind: 'bangers', seed: at % 8, dry: true }, at: spot, shows: ['vuurwerk'], hides: ['bezems'] };
  });
  const sofa: PropRule = {
    id: 'half-sofa',
    sprite: { kind: 'sofa', colour: '#8C7A6E', cushions: false, facing: 'l', half: true },
    at: [30.4, 24.6],
    shows: ['vuurwerk'],
    size: [3, 2.4],
  };
  return [sofa, ...paper];
}

const NEGLECT: PropRule[] = [
  ...drift('scrap', 44, SWEPT),
  ...drift('tuft', 26, SWEPT),
  ...HEAPS,
  // Once more for the story, at levels where the first have gone.
  ...HEAPS.map((heap) => ({ ...shown(heap), at: [heap.at[0] + 0.3, heap.at[1] + 0.5] as Spot })),
  { id: 'mattress', sprite: { kind: 'mattress' }, at: [38.6, 12.2], until: 30, size: [3.4, 1.6], hides: ['bezems'] },
  { id: 'trolley', sprite: { kind: 'trolley' }, at: [15.2, 28.6], until: SWEPT },
  { id: 'trolley-2', sprite: { kind: 'trolley' }, at: [29.4, 33.6], until: 24 },
  { id: 'fallen-bike', sprite: { kind: 'bike', colour: '#7F8583', fallen: true }, at: [22.2, 16.4], until: 30 },
  { id: 'wreck', sprite: { kind: 'car', colour: '#A7A099' }, at: [7, 35.4], until: 70 },
];

const BED: PropRule[] = [
  {
    id: 'bed-bare',
    sprite: { kind: 'planter', w: 7.4, d: 3.6, colour: PAPER.brickRose, seed: 4, grown: 0.06 },
    at: [20.4, 24.6],
    until: 26,
    size: [8.2, 4.4],
    depth: 44,
  },
  {
    id: 'bed-sown',
    sprite: { kind: 'planter', w: 7.4, d: 3.6, colour: PAPER.brickRose, seed: 9, grown: 0.42 },
    at: [20.4, 24.6],
    from: 26,
    until: 64,
    size: [8.2, 4.4],
    depth: 44,
  },
  {
    id: 'bed',
    sprite: { kind: 'planter', w: 7.4, d: 3.6, colour: PAPER.brickRose, seed: 9, grown: 1.2 },
    at: [20.4, 24.6],
    from: 64,
    size: [8.2, 4.4],
    depth: 44,
  },
];

const hen = (id: number, at: Spot, colour: string): PropRule[] => [
  { id: `hen-${id}-worn`, sprite: { kind: 'hen', colour: id === 1 ? '#B8AE9A' : colour, worn: id === 1 }, at, until: 38, size: [1.4, 1] },
  { id: `hen-${id}`, sprite: { kind: 'hen', colour, worn: false }, at, from: 38, size: [1.4, 1] },
];

const PLAY: PropRule[] = [...hen(0, [43.4, 34.4], PAPER.mustard), ...hen(1, [46.4, 36], PAPER.tomato), ...hen(2, [43.8, 38], PAPER.sky)];

const SEATS: PropRule[] = [
  {
    id: 'bankje-broken',
    sprite: { kind: 'bench', colour: '#9A948B', axis: 'x', broken: true },
    at: [35, 24],
    until: 32,
    size: [3.6, 1.4],
  },
  { id: 'bankje', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [35, 24], from: 32, size: [3.6, 1.4] },
  { id: 'bench-south', sprite: { kind: 'bench', colour: PAPER.teal, axis: 'x' }, at: [20.4, 39.6], from: 44, size: [3.6, 1.4] },
  { id: 'bench-east', sprite: { kind: 'bench', colour: PAPER.mustard, axis: 'y' }, at: [47.6, 24.2], from: 62, size: [1.4, 3.6] },
  { id: 'bench-green', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [38, 50.4], size: [3.6, 1.4] },
];

const planter = ([id, from]: readonly [number, number], at: Spot, [w, d]: Spot, colour: string): PropRule => ({
  id: `planter-${id}`,
  sprite: { kind: 'planter', w, d, colour, seed: id * 7 + from, grown: from > 66 ? 1.5 : 1.1 },
  at,
  from,
  size: [w + 0.6, d + 0.6],
});

/** Boxes that the story has put out, whether anybody plants them further or not. */
const BOXES: PropRule[] = (
  [
    [16.4, 20.6],
    [25.6, 24.4],
    [16.4, 28.4],
    [37.8, 30.6],
  ] as Spot[]
).map((at, index) => ({
  id: `box-${index}`,
  sprite: { kind: 'planter', w: 1.5, d: 1.5, colour: PAPER.kraft, seed: 60 + index, grown: 0.9 },
  at,
  shows: ['bakken'],
  size: [2, 2],
}));

const CARE: PropRule[] = [
  planter([1, 40], [43.8, 13.2], [3, 1.1], PAPER.teal),
  planter([2, 48], [38.2, 13], [3, 1.1], PAPER.mustard),
  planter([3, 54], [30.6, 20], [1.3, 3], PAPER.plum),
  planter([4, 56], [14.6, 13.2], [1.3, 1.3], PAPER.teal),
  planter([5, 66], [28, 40.6], [3, 1.1], PAPER.tomato),
  planter([6, 72], [38.6, 40.6], [3, 1.1], PAPER.kraft),
  planter([7, 78], [48.4, 17.4], [1.3, 3], PAPER.kraft),
  { id: 'sorting', sprite: { kind: 'sorting' }, at: [34.2, 12.4], from: 62, size: [4.6, 1.6] },
  { id: 'bin-0', sprite: { kind: 'bin', full: true }, at: [37.6, 26.2], until: 36, size: [2, 2] },
  { id: 'bin-1', sprite: { kind: 'bin', full: false }, at: [37.6, 26.2], from: 36, size: [1, 1] },
  { id: 'bin-2', sprite: { kind: 'bin', full: true }, at: [15, 31], until: 40, size: [2, 2] },
  { id: 'bin-3', sprite: { kind: 'bin', full: false }, at: [15, 31], from: 40, size: [1, 1] },
  { id: 'brooms', sprite: { kind: 'brooms' }, at: [37.6, 16.4], from: 46, size: [3.6, 1.4], hides: ['bezems'] },
  { id: 'brooms-out', sprite: { kind: 'brooms' }, at: [37.6, 16.4], shows: ['bezems'], size: [3.6, 1.4] },
  { id: 'bags-filled', sprite: { kind: 'bags', seed: 2 }, at: [40.6, 16.6], shows: ['bezems'] },
  { id: 'bags-filled-2', sprite: { kind: 'bags', seed: 5 }, at: [41.6, 17.2], shows: ['bezems'] },
  { id: 'parasol', sprite: { kind: 'parasol', colour: PAPER.mustard }, at: [28.4, 36.4], from: 74, size: [3, 3], winter: false },
];

/** Notes between the hatch and the door: of people, from 50 on, or because the story hangs them there. */
const NOTES: PropRule[] = [
  {
    id: 'notes',
    sprite: { kind: 'notes', wide: 3.4, count: 5, seed: 6 },
    at: [33.6, 10.16],
    z: 1,
    from: 50,
    hides: ['briefjes'],
    depth: 42,
  },
  { id: 'notes-many', sprite: { kind: 'notes', wide: 6, count: 10, seed: 6 }, at: [33.2, 10.16], z: 0.9, shows: ['briefjes'], depth: 42 },
  { id: 'notes-door', sprite: { kind: 'notes', wide: 2.6, count: 4, seed: 8 }, at: [22.4, 10.16], z: 1, shows: ['briefjes'], depth: 34 },
];

/** A circle of stools and crates before the bench. */
const RING: readonly (readonly [Spot, Seat['facing'], string])[] = [
  [[2.4, 0], 'bl', PAPER.kraft],
  [[1.7, 1.7], 'bl', PAPER.teal],
  [[0, 2.4], 'br', PAPER.mustard],
  [[-1.7, 1.7], 'br', PAPER.kraft],
  [[-2.4, 0], 'r', PAPER.plum],
  [[-1.7, -1.7], 'r', PAPER.tomato],
  [[0, -2.4], 'l', PAPER.kraft],
  [[1.7, -1.7], 'l', PAPER.sky],
];

const CIRCLE: PropRule[] = RING.map(([[dx, dy], facing, colour], index) => {
  const at: Spot = [33 + dx, 30.4 + dy];
  return { id: `stool-${index}`, sprite: { kind: 'stool', colour }, at, shows: ['kring'], seats: [{ at: [at[0], at[1] + 0.05], facing }] };
});

const bike = (id: number, at: Spot, colour: string, from = 0): PropRule => ({
  id: `bike-${id}`,
  sprite: { kind: 'bike', colour, crate: id % 3 === 0 },
  at,
  from,
});

const AROUND: PropRule[] = [
  bike(0, [16.4, 12.4], PAPER.indigo),
  bike(1, [14.6, 19.4], PAPER.tomato, 30),
  bike(2, [14.4, 25.6], PAPER.teal, 44),
  bike(3, [49, 36.4], PAPER.mustard, 50),
  bike(4, [49.2, 38], PAPER.plum, 60),
  bike(5, [49.4, 39.6], PAPER.teal, 74),
  { id: 'cellar', sprite: { kind: 'cellar', lit: 0 }, at: [16.6, 10.1], until: 42, size: [4, 4.6], depth: 27 },
  { id: 'cellar-lit', sprite: { kind: 'cellar', lit: 0.9 }, at: [16.6, 10.1], from: 42, size: [4, 4.6], depth: 27 },
  { id: 'gate', sprite: { kind: 'gate' }, at: [50.6, 28.6], size: [0.6, 6] },
  { id: 'fence-back', sprite: { kind: 'fence', axis: 'y', length: 4.2, colour: PAPER.anthracite }, at: [50.6, 21.4] },
  { id: 'fence-front', sprite: { kind: 'fence', axis: 'x', length: 13.8, colour: PAPER.anthracite }, at: [50.8, 34.2], depth: 92 },
  { id: 'fence-near', sprite: { kind: 'fence', axis: 'y', length: 2.4, colour: PAPER.anthracite }, at: [50.6, 31.8] },
  { id: 'car-0', sprite: { kind: 'car', colour: '#8FA2A8' }, at: [7.4, 39.6] },
  { id: 'car-1', sprite: { kind: 'car', colour: '#B9B2A6' }, at: [52.4, 45.4], size: [4.8, 2.2] },
  { id: 'seesaw', sprite: { kind: 'seesaw', colour: PAPER.tomato }, at: [58.6, 30.6], from: 48, size: [5, 1] },
];

/** The strip of green beyond the street: a garden that is shared, somewhere to sit, a field of two jumpers. */
const GREEN: PropRule[] = [
  ...switchbox([14.6, 40.8]),
  { id: 'garden-wild', sprite: { kind: 'allotment', grown: 0 }, at: [10.6, 53.9], until: 34, size: [6.6, 3.4] },
  { id: 'garden-sown', sprite: { kind: 'allotment', grown: 1 }, at: [10.6, 53.9], from: 34, until: 64, size: [6.6, 3.4] },
  { id: 'garden', sprite: { kind: 'allotment', grown: 2 }, at: [10.6, 53.9], from: 64, size: [6.6, 3.4] },
  { id: 'bench-garden', sprite: { kind: 'bench', colour: PAPER.teal, axis: 'x' }, at: [17, 54.4], from: 50, size: [3.6, 1.4] },
  { id: 'trolley-green', sprite: { kind: 'trolley' }, at: [24.4, 54.2], until: 40 },
  { id: 'waste-green', sprite: { kind: 'waste', waste: 'cans', seed: 5 }, at: [55.4, 50.2], until: 38, hides: ['bezems'] },
  { id: 'tuft-green-0', sprite: { kind: 'tuft', seed: 61 }, at: [27, 50.4], until: SWEPT },
  { id: 'tuft-green-1', sprite: { kind: 'tuft', seed: 64 }, at: [52, 54.6], until: SWEPT },
  { id: 'goal-green', sprite: { kind: 'goal', way: 1, net: false }, at: [51.6, 49.8], from: 30, depth: 101.2 },
  { id: 'goal-green-2', sprite: { kind: 'goal', way: -1, net: false }, at: [61.6, 49.8], from: 30, depth: 111.2 },
  { id: 'bench-field', sprite: { kind: 'bench', colour: PAPER.ply, axis: 'x' }, at: [56.6, 54.6], from: 46, size: [3.6, 1.4] },
  bike(6, [61, 54.4], PAPER.mustard, 52),
  bike(7, [62.6, 54.8], PAPER.sky, 66),
];

const WINTER: PropRule[] = [
  { id: 'fire', sprite: { kind: 'fire' }, at: [33.4, 30.6], from: 46, winter: true, size: [2, 2] },
  { id: 'snowman', sprite: { kind: 'snowman' }, at: [56, 27.4], from: 40, winter: true, size: [1.6, 1.6] },
];

export const WILLEMS_PROPS: readonly PropRule[] = [
  ...NEGLECT,
  ...newYear(),
  ...BED,
  ...PLAY,
  ...SEATS,
  ...BOXES,
  ...CARE,
  ...NOTES,
  ...CIRCLE,
  ...AROUND,
  ...GREEN,
  ...WINTER,
];
