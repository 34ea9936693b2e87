/** What stands in the meeting room: the ring closes with the ties, the plan fills with participation, the door is trust. */
import type { Grade } from '../draw/interior/shell.ts';
import { PAPER } from '../draw/palette.ts';
import type { Facing } from '../draw/people/peg.ts';
import type { PropRule, Spot } from './board.ts';
import { chair, fixed, graded, lowWall, span, turnedBench, type ChairLook } from './room-rules.ts';

const SEAT: ChairLook = { colour: '#B98E5E', style: 'wood' };
const FROM: Readonly<Record<Grade, readonly Grade[]>> = { low: ['low', 'middle', 'high'], middle: ['middle', 'high'], high: ['high'] };
const MIDDLE: Spot = [9.4, 9.4];

/** Nine seats of a closed ring; with few ties three of them stand there, far from each other. */
const RING: readonly (readonly [Spot, Facing, Grade])[] = [
  [[6.7, 6.7], 'r', 'low'],
  [[9.1, 5.7], 'l', 'high'],
  [[11.6, 6.3], 'l', 'middle'],
  [[13.0, 8.4], 'bl', 'low'],
  [[12.8, 11.0], 'bl', 'high'],
  [[11.0, 12.8], 'br', 'middle'],
  [[8.4, 13.0], 'br', 'low'],
  [[6.3, 11.6], 'r', 'high'],
  [[5.7, 9.1], 'r', 'middle'],
];

function ring(): PropRule[] {
  return RING.flatMap(([at, facing, from], index) => [
    ...chair(`ring-${index}`, at, facing, { ...SEAT, rule: { ...span('ties', FROM[from]), hides: ['kring'] } }),
    ...chair(`kring-${index}`, at, facing, { ...SEAT, rule: { shows: ['kring'] } }),
  ]);
}

/** Chairs that were not needed: stacked by the wall. */
function stacks(): PropRule[] {
  const pile = (chairs: number) => ({ kind: 'chair-stack', chairs, colour: SEAT.colour }) as const;
  return [
    ...graded('ties', { id: 'stack-0', at: [17, 1.4], hides: ['kring'] }, { low: pile(5), middle: pile(3) }),
    ...graded('ties', { id: 'stack-1', at: [15.6, 1.2], hides: ['kring'] }, { low: pile(4) }),
  ];
}

function walls(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'plan', at: [6.4, 0], depth: 0.2, hides: ['plan'] },
      {
        low: { kind: 'plan-sheet', filled: 0 },
        middle: { kind: 'plan-sheet', filled: 1 },
        high: { kind: 'plan-sheet', filled: 3 },
      },
    ),
    fixed('plan-shown', [6.4, 0], { kind: 'plan-sheet', filled: 3 }, { depth: 0.2, shows: ['plan'] }),
    ...graded(
      'trust',
      { id: 'flip', at: [13.4, 1.6], hides: ['plan'] },
      {
        low: { kind: 'flip-over', face: 'blank' },
        middle: { kind: 'flip-over', face: 'words' },
        high: { kind: 'flip-over', face: 'words' },
      },
    ),
    fixed('flip-shown', [13.4, 1.6], { kind: 'flip-over', face: 'words' }, { shows: ['plan'] }),
    ...graded(
      'participation',
      { id: 'urn', at: [3.2, 1.2], hides: ['koffie'] },
      {
        low: { kind: 'urn-table', cups: 8, steam: false },
        middle: { kind: 'urn-table', cups: 5, steam: true },
        high: { kind: 'urn-table', cups: 2, steam: true },
      },
    ),
    fixed('urn-shown', [3.2, 1.2], { kind: 'urn-table', cups: 6, steam: true }, { shows: ['koffie'] }),
    ...(
      [
        [[1.4, 17.4], 1.1],
        [[25.8, 18], 0.9],
      ] as const
    ).flatMap(([at, size], seed) =>
      graded(
        'participation',
        { id: `plant-${seed}`, at },
        {
          low: { kind: 'pot-plant', up: 0, seed, size },
          middle: { kind: 'pot-plant', up: 0.55, seed, size },
          high: { kind: 'pot-plant', up: 1, seed, size },
        },
      ),
    ),
  ];
}

function middle(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'rug', at: MIDDLE, depth: -1.5 },
      {
        middle: { kind: 'rug', rx: 2.6, ry: 2.6, colour: '#B7A48C' },
        high: { kind: 'rug', rx: 3, ry: 3, colour: '#C98B6C' },
      },
    ),
    ...graded(
      'trust',
      { id: 'low-table', at: MIDDLE },
      {
        low: { kind: 'low-table', cups: 0, r: 0.8 },
        middle: { kind: 'low-table', cups: 3, r: 0.9 },
        high: { kind: 'low-table', cups: 6, r: 0.9 },
      },
    ),
    ...graded(
      'participation',
      { id: 'lamp-light', at: MIDDLE, depth: -1 },
      { middle: { kind: 'glow', r: 5, strength: 0.18 }, high: { kind: 'glow', r: 8, strength: 0.45 } },
    ),
    ...graded(
      'participation',
      { id: 'lamp', at: MIDDLE, depth: 200 },
      {
        low: { kind: 'pendant', lit: false, colour: '#A79E90' },
        middle: { kind: 'pendant', lit: true, colour: '#A98F6C' },
        high: { kind: 'pendant', lit: true, colour: PAPER.kraft },
      },
    ),
    ...graded(
      'participation',
      { id: 'table', at: [15.4, 17.2] },
      {
        low: { kind: 'kitchen-table', cups: 0, post: 4, cloth: false },
        middle: { kind: 'kitchen-table', cups: 2, post: 2, cloth: false },
        high: { kind: 'kitchen-table', cups: 4, post: 0, cloth: false },
      },
    ),
    // Somebody has turned away from the others.
    ...chair('turned', [3.2, 12.4], 'bl', { ...SEAT, rule: { ...span('tension', ['high']), seats: [] } }),
    ...chair('table-0', [14.6, 15.5], 'l', SEAT),
    ...chair('table-1', [16.2, 15.5], 'l', { ...SEAT, rule: span('participation', FROM.middle) }),
    ...chair('table-2', [15.4, 18.5], 'br', SEAT),
  ];
}

function corridor(): PropRule[] {
  const card = { h: 1.2, colour: '#E9DFCC' };
  const door = { kind: 'door-frame', axis: 'y', colour: '#C9A06A' } as const;
  return [
    ...lowWall('wall-back', [18.6, 0.2], [18.6, 7.9], card),
    ...lowWall('wall-front', [18.6, 10.5], [18.6, 19], card),
    ...graded(
      'trust',
      { id: 'door', at: [18.6, 9.2], hides: ['deur-dicht'] },
      {
        low: { ...door, ajar: 'shut' },
        middle: { ...door, ajar: 'ajar' },
        high: { ...door, ajar: 'open' },
      },
    ),
    fixed('door-shut', [18.6, 9.2], { ...door, ajar: 'shut' }, { shows: ['deur-dicht'] }),
    ...turnedBench('bench', [25.6, 6.2], PAPER.ply),
    fixed('exit', [23.2, 0], { kind: 'wall-door', side: 'L', ajar: 'shut', colour: '#7C8F8B', behind: '#C9D3D4' }, { depth: 0.4 }),
    ...graded(
      'participation',
      { id: 'coats', at: [19.4, 0], depth: 0.4 },
      {
        low: { kind: 'coat-rack', side: 'L', coats: 1 },
        middle: { kind: 'coat-rack', side: 'L', coats: 4 },
        high: { kind: 'coat-rack', side: 'L', coats: 6 },
      },
    ),
    ...graded(
      'participation',
      { id: 'boots', at: [19.6, 0.5], winter: true },
      {
        low: { kind: 'boots', pairs: 1 },
        middle: { kind: 'boots', pairs: 3 },
        high: { kind: 'boots', pairs: 5 },
      },
    ),
    // The worker's chair half a year later: what light there is falls on it.
    fixed('own-light', [20.6, 15.4], { kind: 'glow', r: 2.8, strength: 0.9, colour: '#F4F8FC' }, { depth: -1, after: true }),
    ...chair('own-chair', [20.6, 15.4], 'br', { colour: PAPER.teal, style: 'wood', rule: { seats: [] } }),
  ];
}

/** Who is expected: a cake, a corner for children, sheets kept on the wall; or a projector that tells them what will happen. */
function welcome(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'play-corner', at: [5.2, 16.6] },
      { low: { kind: 'play-corner', out: false }, middle: { kind: 'play-corner', out: true }, high: { kind: 'play-corner', out: true } },
    ),
    fixed('cake', [16, 17.2], { kind: 'cake' }, { ...span('participation', ['high']), z: 1.16, depth: 33.2 }),
    ...graded(
      'participation',
      { id: 'sheets', at: [0, 4.1], depth: 0.2 },
      { middle: { kind: 'wall-sheets', side: 'R', count: 1 }, high: { kind: 'wall-sheets', side: 'R', count: 2 } },
    ),
    ...graded('trust', { id: 'projector', at: [4.4, 10.6], hides: ['kring'] }, { low: { kind: 'projector', on: true } }),
    ...graded(
      'trust',
      { id: 'projector-away', at: [1.6, 10.6] },
      { middle: { kind: 'projector', on: false }, high: { kind: 'projector', on: false } },
    ),
    // Chairs along the window, for those who look on.
    ...chair('bench-0', [1.3, 6.4], 'r', { ...SEAT, rule: { ...span('ties', ['low']), seats: [] } }),
    ...chair('bench-1', [1.3, 8], 'r', { ...SEAT, rule: { ...span('ties', ['low', 'middle']), seats: [] } }),
  ];
}

/** What those who came left in the corridor. */
function arrivals(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'leaflets', at: [20.4, 6.2] },
      { low: { kind: 'leaflets', taken: 0 }, middle: { kind: 'leaflets', taken: 0.4 }, high: { kind: 'leaflets', taken: 0.75 } },
    ),
    fixed('pram', [22.8, 14.2], { kind: 'pram', colour: PAPER.indigo }, span('participation', ['middle', 'high'])),
    fixed('bike', [22.4, 17.8], { kind: 'bike', colour: PAPER.tomato }, span('participation', ['high'])),
    ...graded('participation', { id: 'shoes', at: [19.4, 11.2] }, { high: { kind: 'shoes', pairs: 3 } }),
  ];
}

export const VERGADERKAMER_PROPS: readonly PropRule[] = [
  ...walls(),
  ...middle(),
  ...ring(),
  ...stacks(),
  ...corridor(),
  ...welcome(),
  ...arrivals(),
];
