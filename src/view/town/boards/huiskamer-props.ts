/** What stands in the living room: it goes with participation, ties and trust of those who live there. */
import type { Grade } from '../draw/interior/shell.ts';
import { PAPER } from '../draw/palette.ts';
import type { Facing } from '../draw/people/peg.ts';
import type { PropRule, Spot } from './board.ts';
import { chair, fixed, graded, lowWall, span, type ChairLook } from './room-rules.ts';

const KITCHEN: ChairLook = { colour: '#C08A5A', style: 'wood' };
const UP: Readonly<Record<Grade, number>> = { low: 0, middle: 0.55, high: 1 };
const FROM: Readonly<Record<Grade, readonly Grade[]>> = { low: ['low', 'middle', 'high'], middle: ['middle', 'high'], high: ['high'] };

/** Chairs are pulled up to the table as people have more to do with each other. */
function kitchen(): PropRule[] {
  const chairs: readonly (readonly [Spot, Facing, Grade])[] = [
    [[10.6, 9.4], 'l', 'low'],
    [[12.4, 12.9], 'br', 'middle'],
    [[12.6, 9.4], 'l', 'middle'],
    [[10.5, 12.9], 'br', 'high'],
    [[14, 11.2], 'bl', 'high'],
    [[9, 11.2], 'r', 'high'],
  ];
  return [
    ...graded(
      'ties',
      { id: 'table', at: [11.5, 11.1] },
      {
        low: { kind: 'kitchen-table', cups: 1, post: 5, cloth: false },
        middle: { kind: 'kitchen-table', cups: 3, post: 2, cloth: false },
        high: { kind: 'kitchen-table', cups: 6, post: 0, cloth: true },
      },
    ),
    ...chairs.flatMap(([at, facing, from], index) => chair(`chair-${index}`, at, facing, { ...KITCHEN, rule: span('ties', FROM[from]) })),
    // Somebody has turned away from the others.
    ...chair('turned', [7.4, 14.6], 'l', { ...KITCHEN, rule: { ...span('tension', ['high']), seats: [] } }),
    // Chairs that nobody needs stand with their backs to the wall.
    ...chair('spare-0', [15.9, 2.9], 'bl', { ...KITCHEN, rule: { ...span('ties', ['low']), seats: [] } }),
    ...chair('spare-1', [15.9, 4.4], 'bl', { ...KITCHEN, rule: { ...span('ties', ['low', 'middle']), seats: [] } }),
    ...graded(
      'participation',
      { id: 'lamp', at: [11.5, 11.1], depth: 200 },
      {
        low: { kind: 'pendant', lit: false, colour: '#B9A78C' },
        middle: { kind: 'pendant', lit: true, colour: '#C9A579' },
        high: { kind: 'pendant', lit: true, colour: PAPER.mustard },
      },
    ),
    ...graded(
      'participation',
      { id: 'lamp-light', at: [11.5, 11.1], depth: -1 },
      { middle: { kind: 'glow', r: 4, strength: 0.22 }, high: { kind: 'glow', r: 6.5, strength: 0.5 } },
    ),
  ];
}

function sitting(): PropRule[] {
  return [
    ...graded(
      'participation',
      {
        id: 'sofa',
        at: [6, 1.4],
        seats: [
          { at: [5.1, 1.9], facing: 'l' },
          { at: [6.7, 1.9], facing: 'l' },
        ],
      },
      {
        low: { kind: 'sofa', colour: '#8C8F84', cushions: false, facing: 'l' },
        middle: { kind: 'sofa', colour: '#7F917A', cushions: false, facing: 'l' },
        high: { kind: 'sofa', colour: PAPER.moss, cushions: true, facing: 'l' },
      },
    ),
    ...graded(
      'participation',
      { id: 'rug', at: [6.2, 4.4], depth: -1.5 },
      {
        low: { kind: 'rug', rx: 3.4, ry: 2.2, colour: '#A9A096', square: true },
        middle: { kind: 'rug', rx: 3.4, ry: 2.2, colour: '#B99D8C', square: true },
        high: { kind: 'rug', rx: 3.4, ry: 2.2, colour: '#C0705A', square: true },
      },
    ),
    ...graded(
      'trust',
      { id: 'coffee-table', at: [6.3, 4.5], hides: ['koffie'] },
      {
        low: { kind: 'low-table', cups: 0, r: 1 },
        middle: { kind: 'low-table', cups: 2, r: 1 },
        high: { kind: 'low-table', cups: 4, r: 1 },
      },
    ),
    fixed('coffee', [6.3, 4.5], { kind: 'low-table', cups: 5, r: 1 }, { shows: ['koffie'] }),
  ];
}

/** Seats that tell who faces whom. */
function seats(): PropRule[] {
  return [
    // Turned to the window, half turned, or into the circle.
    ...graded(
      'trust',
      { id: 'armchair', at: [2.8, 10.6], seats: [{ at: [2.8, 10.6], facing: 'br' }] },
      { low: { kind: 'armchair', colour: '#8E8A80', facing: 'br' } },
    ),
    ...graded(
      'trust',
      { id: 'armchair-near', at: [2.6, 5], seats: [{ at: [2.6, 5], facing: 'r' }] },
      {
        middle: { kind: 'armchair', colour: '#A3937F', facing: 'r' },
        high: { kind: 'armchair', colour: '#C6933F', facing: 'r' },
      },
    ),
    ...chair('own-chair', [9.6, 4.2], 'bl', { colour: PAPER.teal, style: 'wood', rule: { seats: [] } }),
    // The worker's chair half a year later: what light there is falls on it.
    fixed('own-light', [9.5, 4.2], { kind: 'glow', r: 2.6, strength: 0.9, colour: '#F4F8FC' }, { depth: -1, after: true }),
  ];
}

function walls(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'photos', at: [2.9, 0], depth: 0.2 },
      {
        low: { kind: 'photos', side: 'L', count: 1, life: 0 },
        middle: { kind: 'photos', side: 'L', count: 3, life: 0.5 },
        high: { kind: 'photos', side: 'L', count: 6, life: 1 },
      },
    ),
    ...graded(
      'tension',
      { id: 'television', at: [11, 0.9] },
      { low: { kind: 'television', on: false }, middle: { kind: 'television', on: false }, high: { kind: 'television', on: true } },
    ),
    ...graded(
      'participation',
      { id: 'sideboard', at: [14.7, 0.8] },
      {
        low: { kind: 'sideboard', life: 0 },
        middle: { kind: 'sideboard', life: 0.4 },
        high: { kind: 'sideboard', life: 1 },
      },
    ),
  ];
}

/** What thrives, or does not, in a corner. */
function corners(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'floor-lamp', at: [1.3, 2.4] },
      {
        low: { kind: 'floor-lamp', lit: false },
        middle: { kind: 'floor-lamp', lit: false },
        high: { kind: 'floor-lamp', lit: true },
      },
    ),
    ...(
      [
        [[1.5, 16], 1.1],
        [[15.6, 16], 0.8],
      ] as const
    ).flatMap(([at, size], seed) =>
      graded(
        'participation',
        { id: `plant-${seed}`, at },
        {
          low: { kind: 'pot-plant', up: UP.low, seed, size },
          middle: { kind: 'pot-plant', up: UP.middle, seed, size },
          high: { kind: 'pot-plant', up: UP.high, seed, size },
        },
      ),
    ),
  ];
}

function hall(): PropRule[] {
  const card = { h: 1.1, colour: '#EDE3D0' };
  const front = { kind: 'wall-door', side: 'L', colour: '#4F6B63', behind: '#C9D3D4', front: true } as const;
  const inner = { kind: 'door-frame', axis: 'y', colour: '#D8C19A' } as const;
  return [
    ...lowWall('wall-back', [17, 0.2], [17, 6.2], card),
    ...lowWall('wall-front', [17, 8.8], [17, 17], card),
    ...graded(
      'trust',
      { id: 'inner-door', at: [17, 7.5] },
      {
        low: { ...inner, ajar: 'shut' },
        middle: { ...inner, ajar: 'ajar' },
        high: { ...inner, ajar: 'open' },
      },
    ),
    ...graded(
      'trust',
      { id: 'front-door', at: [18.4, 0], depth: 0.4 },
      {
        low: { ...front, ajar: 'shut' },
        middle: { ...front, ajar: 'ajar' },
        high: { ...front, ajar: 'open' },
      },
    ),
  ];
}

/** What those who came in left in the hall. */
function arrivals(): PropRule[] {
  return [
    ...graded(
      'ties',
      { id: 'coats', at: [21, 0], depth: 0.4 },
      {
        low: { kind: 'coat-rack', side: 'L', coats: 1 },
        middle: { kind: 'coat-rack', side: 'L', coats: 3 },
        high: { kind: 'coat-rack', side: 'L', coats: 6 },
      },
    ),
    ...graded(
      'ties',
      { id: 'boots', at: [21.2, 0.5], winter: true },
      {
        low: { kind: 'boots', pairs: 1 },
        middle: { kind: 'boots', pairs: 2 },
        high: { kind: 'boots', pairs: 4 },
      },
    ),
    ...graded(
      'participation',
      { id: 'mat', at: [19.5, 1.2], depth: -1 },
      {
        low: { kind: 'mat', post: 7 },
        middle: { kind: 'mat', post: 2 },
        high: { kind: 'mat', post: 0 },
      },
    ),
    fixed('bike', [18.6, 14.6], { kind: 'bike', colour: PAPER.brickRed }, span('participation', ['high'])),
  ];
}

/** Boxes and letters: by themselves where somebody lives withdrawn, or because the story brings them. */
function clutter(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'boxes', at: [14.6, 15.2], hides: ['dozen'] },
      { low: { kind: 'boxes', count: 3, seed: 1 }, middle: { kind: 'boxes', count: 1, seed: 1 } },
    ),
    fixed('boxes-shown', [14.6, 15.2], { kind: 'boxes', count: 3, seed: 2 }, { shows: ['dozen'] }),
    fixed('boxes-hall', [22.4, 9.6], { kind: 'boxes', count: 3, seed: 1 }, { shows: ['dozen'] }),
    ...graded('participation', { id: 'letters', at: [14.4, 0.8], depth: 16 }, { low: { kind: 'post', letters: 9 } }).map((rule) => ({
      ...rule,
      z: 1.3,
    })),
    fixed('letters-shown', [12, 11], { kind: 'post', letters: 12 }, { z: 1.16, depth: 23.2, shows: ['post'] }),
    fixed('letters-floor', [8.4, 8.6], { kind: 'post', letters: 7 }, { shows: ['post'] }),
  ];
}

/** How the days go in this house: washing, toys, homework, shoes, what waits on the stairs. */
function daily(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'laundry', at: [4.4, 15.6] },
      {
        low: { kind: 'laundry', hung: 1, heap: 3 },
        middle: { kind: 'laundry', hung: 4, heap: 1 },
        high: { kind: 'laundry', hung: 8, heap: 0 },
      },
    ),
    ...graded(
      'participation',
      { id: 'toys', at: [6.6, 9.6] },
      { low: { kind: 'toys', out: false }, middle: { kind: 'toys', out: true }, high: { kind: 'toys', out: true } },
    ),
    ...graded('trust', { id: 'homework', at: [12.4, 11.4], depth: 23.4 }, { middle: { kind: 'homework' }, high: { kind: 'homework' } }).map(
      (rule) => ({ ...rule, z: 1.16, hides: ['post'] as const }),
    ),
    ...graded(
      'participation',
      { id: 'book-shelf', at: [0, 6.4], depth: 0.3 },
      {
        low: { kind: 'book-shelf', side: 'R', life: 0 },
        middle: { kind: 'book-shelf', side: 'R', life: 0.5 },
        high: { kind: 'book-shelf', side: 'R', life: 1 },
      },
    ),
    ...graded(
      'ties',
      { id: 'shoes', at: [17.6, 9.6] },
      { low: { kind: 'shoes', pairs: 1 }, middle: { kind: 'shoes', pairs: 3 }, high: { kind: 'shoes', pairs: 6 } },
    ),
    ...graded(
      'trust',
      { id: 'stairs', at: [22.9, 14.4] },
      {
        low: { kind: 'stairs', load: 'bags' },
        middle: { kind: 'stairs', load: 'nothing' },
        high: { kind: 'stairs', load: 'things' },
      },
    ),
    fixed('pram', [22.6, 9.4], { kind: 'pram', colour: PAPER.indigo }, { ...span('participation', ['middle', 'high']), hides: ['dozen'] }),
  ];
}

export const HUISKAMER_PROPS: readonly PropRule[] = [
  ...walls(),
  ...corners(),
  ...sitting(),
  ...seats(),
  ...kitchen(),
  ...hall(),
  ...arrivals(),
  ...clutter(),
  ...daily(),
];
