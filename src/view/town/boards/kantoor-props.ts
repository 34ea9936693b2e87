/** What stands and hangs in the office, and how it changes with the climate of the team and the pressure on the manager. */
import type { Grade } from '../draw/interior/shell.ts';
import { PAPER } from '../draw/palette.ts';
import type { Sprite } from '../draw/catalog.ts';
import type { PropRule, Spot } from './board.ts';
import { VISITORS } from './kantoor-visitors.ts';
import { chair, fixed, glassWall, graded, lowWall, span, type ChairLook } from './room-rules.ts';

const OFFICE: ChairLook = { colour: '#6F8C8B', style: 'office' };
const GUEST: ChairLook = { colour: '#C9A579', style: 'wood' };
const LIFE: Readonly<Record<Grade, number>> = { low: 0, middle: 0.55, high: 1 };

const by = (look: (life: number) => Sprite): Readonly<Record<Grade, Sprite>> => ({
  low: look(LIFE.low),
  middle: look(LIFE.middle),
  high: look(LIFE.high),
});

const DESKS: readonly Spot[] = [
  [4, 6.6],
  [9.2, 6.6],
  [4, 12],
  [9.2, 12],
  [4, 17.4],
  [9.2, 17.4],
];

function desk([x, y]: Spot, index: number): PropRule[] {
  const at: Spot = [x, y];
  const papers = (sheets: number, strips: number): Sprite => ({ kind: 'desk-papers', papers: sheets, strips, seed: index + 2 });
  return [
    ...graded(
      'climate',
      { id: `desk-${index}`, at },
      by((life) => ({ kind: 'desk', own: life > 0.5 || (life > 0 && index % 2 === 0), life, seed: index })),
    ),
    ...graded(
      'pressure',
      { id: `papers-${index}`, at, depth: x + y + 0.1 },
      {
        low: papers(1 + (index % 3), 0),
        middle: papers(4 + ((index * 3) % 5), index % 2),
        high: papers(13 + ((index * 5) % 7), 3 + (index % 4)),
      },
    ),
    ...chair(`desk-chair-${index}`, [x - 0.1, y + 1.8], 'br', OFFICE),
  ];
}

const TABLE: Spot = [17, 11.4];

/** Chairs round the table: all of them, most, or three that do not look at each other. */
function tableChairs(): PropRule[] {
  const ring = [
    { at: [17, 8], facing: 'l', from: 'low' },
    { at: [19.8, 9.2], facing: 'bl', from: 'middle' },
    { at: [20.4, 11.6], facing: 'bl', from: 'high' },
    { at: [19.2, 14], facing: 'br', from: 'middle' },
    { at: [16.8, 14.8], facing: 'br', from: 'low' },
    { at: [14.4, 9.2], facing: 'r', from: 'middle' },
    { at: [14.8, 13.8], facing: 'r', from: 'high' },
  ] as const;
  const grades = { low: ['low', 'middle', 'high'], middle: ['middle', 'high'], high: ['high'] } as const;
  return ring.flatMap(({ at, facing, from }, index) =>
    chair(`ring-${index}`, at, facing, { ...OFFICE, rule: { ...span('climate', grades[from]), hides: ['kring'] } }),
  );
}

/** A ring without a table, when the story asks for one. */
function openRing(): PropRule[] {
  const ring = [
    { at: [17, 8.2], facing: 'l' },
    { at: [19.2, 9.2], facing: 'bl' },
    { at: [20.2, 11.4], facing: 'bl' },
    { at: [19.2, 13.6], facing: 'br' },
    { at: [17, 14.6], facing: 'br' },
    { at: [14.8, 13.6], facing: 'r' },
    { at: [14.8, 9.2], facing: 'l' },
  ] as const;
  return ring.flatMap(({ at, facing }, index) => chair(`kring-${index}`, at, facing, { ...GUEST, rule: { shows: ['kring'] } }));
}

function teamTable(): PropRule[] {
  const top = (on: 'piles' | 'papers' | 'mugs' | 'shared', life: number): Sprite => ({ kind: 'round-table', r: 2.2, on, life });
  const base = { id: 'team-table', at: TABLE, hides: ['kring'] } as const;
  return [
    ...graded('climate', base, { low: top('piles', 0), middle: top('mugs', 0.55), high: top('shared', 1) }),
    fixed('cake', [17.2, 11.8], { kind: 'cake' }, { z: 1.16, depth: 28.9, shows: ['taart'] }),
    ...graded(
      'climate',
      { id: 'rug', at: TABLE, depth: -1.5 },
      {
        middle: { kind: 'rug', rx: 3.6, ry: 3.2, colour: '#B7A99B' },
        high: { kind: 'rug', rx: 5, ry: 4.6, colour: '#CF8F7E' },
      },
    ),
    ...graded(
      'climate',
      { id: 'lamp', at: TABLE, depth: 200 },
      {
        low: { kind: 'pendant', lit: false, colour: '#8B9393' },
        middle: { kind: 'pendant', lit: true, colour: '#6F9090' },
        high: { kind: 'pendant', lit: true, colour: PAPER.teal },
      },
    ),
    ...graded(
      'climate',
      { id: 'lamp-light', at: TABLE, depth: -1 },
      { middle: { kind: 'glow', r: 5, strength: 0.2 }, high: { kind: 'glow', r: 7, strength: 0.5 } },
    ),
  ];
}

function deadlines(): PropRule[] {
  return [
    ...graded(
      'pressure',
      { id: 'board-strips', at: [8, 0], depth: 0.3 },
      { middle: { kind: 'board-strips', strips: 5 }, high: { kind: 'board-strips', strips: 14 } },
    ),
    ...graded(
      'pressure',
      { id: 'clock', at: [16.6, 0], depth: 0.2 },
      {
        low: { kind: 'clock', alarm: 0 },
        middle: { kind: 'clock', alarm: 1 },
        high: { kind: 'clock', alarm: 2 },
      },
    ),
  ];
}

function walls(): PropRule[] {
  return [
    ...graded(
      'climate',
      { id: 'counter', at: [3.5, 0.85], depth: 3.4 },
      {
        low: { kind: 'counter', mugs: 1, life: 0 },
        middle: { kind: 'counter', mugs: 3, life: 0.55 },
        high: { kind: 'counter', mugs: 6, life: 1 },
      },
    ),
    ...graded(
      'climate',
      { id: 'mugs', at: [1.4, 0], depth: 0.4 },
      {
        low: { kind: 'mug-shelf', mugs: 2, life: 0 },
        middle: { kind: 'mug-shelf', mugs: 4, life: 0.55 },
        high: { kind: 'mug-shelf', mugs: 7, life: 1 },
      },
    ),
    ...graded(
      'climate',
      { id: 'board', at: [8, 0], depth: 0.2, hides: ['grafiek'] },
      {
        low: { kind: 'whiteboard', face: 'chart' },
        middle: { kind: 'whiteboard', face: 'mixed' },
        high: { kind: 'whiteboard', face: 'sketch' },
      },
    ),
    fixed('board-chart', [8, 0], { kind: 'whiteboard', face: 'chart' }, { depth: 0.2, shows: ['grafiek'] }),
    ...graded(
      'climate',
      { id: 'coats', at: [19, 0], depth: 0.4 },
      {
        low: { kind: 'coat-rack', side: 'L', coats: 2 },
        middle: { kind: 'coat-rack', side: 'L', coats: 4 },
        high: { kind: 'coat-rack', side: 'L', coats: 6 },
      },
    ),
  ];
}

function plants(): PropRule[] {
  const spots: readonly (readonly [Spot, number])[] = [
    [[1.4, 3.9], 1.15],
    [[23.6, 1.4], 1.15],
    [[1.3, 23], 0.9],
    [[33, 15.9], 0.9],
  ];
  return spots.flatMap(([at, size], seed) =>
    graded(
      'climate',
      { id: `plant-${seed}`, at },
      by((life) => ({ kind: 'pot-plant', up: life, seed, size })),
    ),
  );
}

/** Paper that found no desk any more. */
function floorPiles(): PropRule[] {
  const spots: readonly (readonly [Spot, number])[] = [
    [[12, 6], 14],
    [[6.7, 17], 11],
    [[12.2, 12.8], 9],
    [[20.2, 18.8], 12],
    [[6.6, 6.4], 7],
  ];
  return spots.flatMap(([at, sheets], seed): PropRule[] => [
    {
      id: `floor-pile-${seed}`,
      at,
      sprite: { kind: 'pile', sheets, seed: seed + 3 },
      ...span('pressure', seed < 1 ? ['middle', 'high'] : ['high']),
      hides: ['stapels'],
    },
    { id: `shown-pile-${seed}`, at, sprite: { kind: 'pile', sheets: sheets + 5, seed: seed + 3 }, shows: ['stapels'] },
  ]);
}

function managerRoom(): PropRule[] {
  const blinds = { low: 0, middle: 0.22, high: 1 };
  return [
    fixed('boss-desk', [30, 3.2], { kind: 'desk', own: true, life: 0.7, seed: 3, behind: true }),
    ...chair('boss-chair', [30, 1.5], 'l', { colour: '#5A5F68', style: 'office' }),
    ...graded(
      'pressure',
      { id: 'boss-papers', at: [30, 3.2], depth: 33.3 },
      {
        low: { kind: 'desk-papers', papers: 2, strips: 0, seed: 9 },
        middle: { kind: 'desk-papers', papers: 7, strips: 2, seed: 9 },
        high: { kind: 'desk-papers', papers: 22, strips: 8, seed: 9 },
      },
    ),
    ...glassWall('glass-side', [25, 0.1], [25, 7.4], blinds),
    ...glassWall('glass-front', [27.4, 7.4], [34, 7.4], blinds),
    ...chair('boss-guest', [31, 5.4], 'br', GUEST),
  ];
}

function talkRoom(): PropRule[] {
  const card = { h: 1.1, colour: '#E9E0CF' };
  const door = (ajar: 'open' | 'ajar' | 'shut'): Sprite => ({ kind: 'door-frame', axis: 'y', ajar, colour: '#C9A579' });
  return [
    ...lowWall('talk-front', [25, 14.8], [34, 14.8], card),
    ...lowWall('talk-side', [25, 11], [25, 14.8], card),
    ...graded('tension', { id: 'talk-door', at: [25, 9.6] }, { low: door('open'), middle: door('ajar'), high: door('shut') }),
    // Somebody has turned away from the others.
    ...chair('turned', [21.6, 14.6], 'r', { ...OFFICE, rule: { ...span('tension', ['high']), seats: [] } }),
    fixed('talk-table', [29.8, 11.6], { kind: 'low-table', cups: 2, r: 0.9 }),
    fixed('talk-seat-0', [27.4, 11.2], { kind: 'armchair', colour: '#8A9E8F', facing: 'r' }),
    fixed('talk-seat-1', [29.8, 9.4], { kind: 'armchair', colour: '#B98E7C', facing: 'l' }),
  ];
}

function frontDesk(): PropRule[] {
  return [
    ...graded(
      'climate',
      { id: 'reception', at: [29.4, 18.8] },
      by((life) => ({ kind: 'reception', life })),
    ),
    ...graded(
      'pressure',
      { id: 'copier', at: [13.6, 21] },
      {
        low: { kind: 'printer', paper: 1 },
        middle: { kind: 'printer', paper: 4 },
        high: { kind: 'printer', paper: 9 },
      },
    ),
    ...graded(
      'climate',
      { id: 'bookcase', at: [22.6, 19] },
      by((life) => ({ kind: 'bookcase', life, papers: life < 0.5 ? 6 : 0 })),
    ),
    ...graded(
      'climate',
      { id: 'flip', at: [21.6, 5.6], hides: ['grafiek'] },
      {
        low: { kind: 'flip-over', face: 'blank' },
        middle: { kind: 'flip-over', face: 'blank' },
        high: { kind: 'flip-over', face: 'words' },
      },
    ),
    fixed('flip-chart', [21.6, 5.6], { kind: 'flip-over', face: 'chart' }, { shows: ['grafiek'] }),
    ...(
      [
        [11.8, 3.2],
        [20.6, 21.6],
        [32.8, 6.4],
      ] as const
    ).map((at, seed) => fixed(`crate-${seed}`, at, { kind: 'crate', papers: 3 + seed, seed }, { shows: ['dozen'] })),
  ];
}

/** The worker's chair, in the worker's colour; half a year later nobody has taken it. */
function ownChair(): PropRule[] {
  const own: ChairLook = { colour: PAPER.teal, style: 'office' };
  return [
    ...chair('own-chair', [13.4, 11.4], 'r', { ...own, rule: { seats: [], hides: ['lege-stoel'] } }),
    // Half a year later: what light there is falls on it.
    fixed(
      'own-light',
      [13.4, 11.4],
      { kind: 'glow', r: 2.4, strength: 0.9, colour: '#F4F8FC' },
      { depth: -0.9, after: true, hides: ['lege-stoel'] },
    ),
    // Drawn back from the table, in the light, where everybody sees who is not there.
    ...chair('empty-chair', [18.6, 15.8], 'br', { ...own, rule: { seats: [], shows: ['lege-stoel'] } }),
    fixed('empty-light', [18.6, 15.8], { kind: 'glow', r: 2.2, strength: 0.7 }, { depth: -0.9, shows: ['lege-stoel'] }),
  ];
}

export const KANTOOR_PROPS: readonly PropRule[] = [
  ...walls(),
  ...deadlines(),
  ...DESKS.flatMap(desk),
  ...teamTable(),
  ...tableChairs(),
  ...openRing(),
  ...plants(),
  ...floorPiles(),
  ...managerRoom(),
  ...talkRoom(),
  ...frontDesk(),
  ...ownChair(),
  ...VISITORS,
];
