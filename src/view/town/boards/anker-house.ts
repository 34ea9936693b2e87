/** What stands in the rooms of Het Anker: out of the cupboard and on the table as people make it their house. */
import type { Chair } from '../draw/interior/seats.ts';
import { PAPER } from '../draw/palette.ts';
import type { Facing } from '../draw/people/peg.ts';
import type { PropRule, Spot } from './board.ts';
import { chair, fixed, lowWall } from './room-rules.ts';

const WALL = { h: 0.75, colour: '#F3EADA' } as const;
const CHAIR: Pick<Chair, 'colour' | 'style'> = { colour: PAPER.kraft, style: 'wood' };

/** Out of the weather: no snow on it. */
const indoors = (rules: readonly PropRule[]): PropRule[] => rules.map((rule) => ({ ...rule, sprite: { ...rule.sprite, dry: true } }));

const WALLS: PropRule[] = [
  ...lowWall('front-west', [3, 21], [15.6, 21], WALL),
  ...lowWall('front-east', [22.8, 21], [31, 21], WALL),
  ...lowWall('east', [31, 3], [31, 21], WALL),
  ...lowWall('hall-south', [3, 16], [7.6, 16], WALL),
  ...lowWall('hall-south-2', [10.6, 16], [17, 16], WALL),
  ...lowWall('hall-east', [17, 3], [17, 6], WALL),
  ...lowWall('hall-east-2', [17, 8.4], [17, 16], WALL),
  ...lowWall('kitchen-south', [17, 11], [24, 11], WALL),
  ...lowWall('kitchen-east', [24, 3], [24, 11], WALL),
  ...lowWall('care-south', [17, 16], [19, 16], WALL),
  ...lowWall('care-south-2', [21.4, 16], [24, 16], WALL),
  ...lowWall('shop-south', [24, 13], [25.6, 13], WALL),
  ...lowWall('shop-south-2', [28.4, 13], [31, 13], WALL),
];

/** Chairs round a table in the hall, and from when on they are out. */
const AT_TABLE: readonly (readonly [Spot, Facing, number])[] = [
  [[6.6, 5.6], 'l', 30],
  [[9, 5.6], 'l', 44],
  [[6.6, 8.8], 'br', 38],
  [[9, 8.8], 'br', 58],
  [[12.6, 9.4], 'l', 50],
  [[14.6, 11.4], 'bl', 62],
  [[12.6, 13.2], 'br', 68],
  [[10.8, 11.4], 'r', 56],
];

const RING: readonly (readonly [Spot, Facing])[] = [
  [[9.6, 6.6], 'l'],
  [[12, 7.6], 'bl'],
  [[13, 10], 'bl'],
  [[12, 12.4], 'br'],
  [[9.6, 13.4], 'br'],
  [[7.2, 12.4], 'r'],
  [[6.2, 10], 'r'],
  [[7.2, 7.6], 'l'],
];

const HALL: PropRule[] = [
  ...AT_TABLE.flatMap(([at, facing, from], index) =>
    chair(`hall-chair-${index}`, at, facing, { ...CHAIR, rule: { from, hides: ['kring'] } }),
  ),
  ...RING.flatMap(([at, facing], index) => chair(`ring-${index}`, at, facing, { ...CHAIR, rule: { shows: ['kring'] } })),
  fixed(
    'hall-table',
    [7.8, 7.2],
    { kind: 'kitchen-table', cups: 4, post: 0, cloth: true },
    { from: 30, hides: ['kring'], size: [3.6, 2.2] },
  ),
  fixed('hall-round', [12.6, 11.3], { kind: 'round-table', r: 1.3, on: 'mugs', life: 1 }, { from: 50, hides: ['kring'], size: [2.8, 2.8] }),
  fixed('ring-table', [9.6, 10], { kind: 'low-table', cups: 5, r: 0.9 }, { shows: ['kring'], size: [2, 2] }),
  fixed('ring-rug', [9.6, 10], { kind: 'rug', rx: 3.4, ry: 3.4, colour: '#C98B6C' }, { shows: ['kring'], depth: 6.4 }),
  fixed('stacks', [4.4, 14.6], { kind: 'chair-stack', chairs: 5, colour: PAPER.kraft }, { until: 62, size: [1.4, 1.4] }),
  fixed('stacks-2', [6, 14.6], { kind: 'chair-stack', chairs: 4, colour: PAPER.kraft }, { until: 40, size: [1.4, 1.4] }),
  fixed('boxes', [13.8, 5.4], { kind: 'boxes', count: 4, seed: 2 }, { until: 34, size: [2, 2] }),
  fixed('sideboard', [14.2, 3.9], { kind: 'sideboard', life: 1 }, { from: 34, size: [3.4, 1.2] }),
  fixed('plant', [4, 4.2], { kind: 'pot-plant', up: 1, seed: 1, size: 0.9 }, { from: 40 }),
  fixed('plant-droops', [4, 4.2], { kind: 'pot-plant', up: 0, seed: 1, size: 0.9 }, { until: 40 }),
  fixed('glow', [8.4, 8], { kind: 'glow', r: 6, strength: 0.4 }, { from: 56, depth: 6.6 }),
];

/** What people brought in and left, so that the house is theirs: a piano, books, a corner for the children, a coat rack that is full. */
const BROUGHT: PropRule[] = [
  fixed('books', [3.7, 9.2], { kind: 'bookcase', life: 1, papers: 0 }, { from: 46, hides: ['rolluik'], size: [1.2, 4] }),
  fixed('play-corner', [5.8, 13], { kind: 'play-corner', out: true }, { from: 62, hides: ['kring', 'rolluik'], size: [4.2, 3.2] }),
  fixed('piano', [10.6, 3.8], { kind: 'piano', open: true }, { from: 54, size: [3, 1.4] }),
  fixed('piano-shut', [10.6, 3.8], { kind: 'piano', open: false }, { until: 54, size: [3, 1.4] }),
  fixed('leaflets', [12.4, 16.8], { kind: 'leaflets', taken: 0 }, { until: 46, size: [1.8, 0.8] }),
  fixed('leaflets-taken', [12.4, 16.8], { kind: 'leaflets', taken: 0.7 }, { from: 46, size: [1.8, 0.8] }),
  fixed('pram', [8.2, 19], { kind: 'pram', colour: PAPER.indigo }, { from: 48, size: [2, 1.2] }),
  fixed('pram-2', [10.6, 19.4], { kind: 'pram', colour: PAPER.tomato }, { from: 70, size: [2, 1.2] }),
  fixed('kitchen-plant', [18.2, 9.8], { kind: 'pot-plant', up: 1, seed: 6, size: 0.6 }, { from: 58 }),
];

const KITCHEN: PropRule[] = [
  fixed('counter', [20.4, 4], { kind: 'counter', mugs: 2, life: 0.1 }, { until: 42, size: [5.2, 1.8] }),
  fixed('counter-used', [20.4, 4], { kind: 'counter', mugs: 7, life: 1 }, { from: 42, size: [5.2, 1.8] }),
  fixed('urn', [22.8, 9.4], { kind: 'urn-table', cups: 5, steam: true }, { from: 50, size: [1.6, 1.4] }),
  fixed('crate', [22.9, 7], { kind: 'crate', papers: 0, seed: 3 }, { until: 50 }),
];

const WORKSHOP: PropRule[] = [
  fixed('workbench', [27.4, 4.2], { kind: 'workbench', busy: false }, { until: 38, size: [4, 1.6] }),
  fixed('workbench-busy', [27.4, 4.2], { kind: 'workbench', busy: true }, { from: 38, size: [4, 1.6] }),
  fixed('half-done', [29.4, 8.2], { kind: 'kit', kit: 'repair' }, { from: 46, size: [2, 1] }),
  fixed('shelves', [30, 11.2], { kind: 'bookcase', life: 0.4, papers: 2 }, { size: [1.2, 3] }),
  fixed('store', [25.4, 11.4], { kind: 'boxes', count: 3, seed: 5 }, { until: 56 }),
];

const CARETAKER: PropRule[] = [
  fixed('desk', [21.4, 12.6], { kind: 'workbench', busy: true }, { size: [4, 1.6] }),
  ...chair('desk-chair', [21.2, 14], 'br', { colour: PAPER.teal, style: 'office' }),
];

const FOYER: PropRule[] = [
  fixed('reception', [27, 17.6], { kind: 'reception', life: 0.2 }, { until: 44, size: [4.6, 1.6] }),
  fixed('reception-used', [27, 17.6], { kind: 'reception', life: 1 }, { from: 44, size: [4.6, 1.6] }),
  fixed(
    'sofa',
    [4.2, 18.4],
    { kind: 'sofa', colour: PAPER.plum, cushions: true, facing: 'r' },
    { from: 48, size: [1.8, 3.6], seats: [{ at: [4.3, 18.2], facing: 'r' }] },
  ),
  fixed('mat', [19.2, 20], { kind: 'mat', post: 2 }, { until: 40, depth: 38 }),
  fixed('mat-clean', [19.2, 20], { kind: 'mat', post: 0 }, { from: 40, depth: 38 }),
  fixed('foyer-plant', [13.6, 19.6], { kind: 'pot-plant', up: 1, seed: 4, size: 0.8 }, { from: 52 }),
  fixed('roller', [7.6, 15.7], { kind: 'shutter-wall', length: 3 }, { shows: ['rolluik'], depth: 26 }),
  fixed('roller-hall', [3.2, 9.8], { kind: 'shutter-wall', length: 13.6 }, { shows: ['rolluik'], depth: 19.6, size: [0.4, 0.4] }),
];

export const ANKER_HOUSE: readonly PropRule[] = [
  ...WALLS,
  ...indoors([...HALL, ...BROUGHT, ...KITCHEN, ...WORKSHOP, ...CARETAKER, ...FOYER]),
];
