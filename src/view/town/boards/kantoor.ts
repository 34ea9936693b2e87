/** The office of the welfare institution, cut away: team room, glass room of the manager, coffee corner, talk room, front desk. */
import { PAPER } from '../draw/palette.ts';
import type { Board, PropRule, SpotLayout } from './board.ts';
import { KANTOOR_PROPS } from './kantoor-props.ts';
import { roomBoard } from './room-board.ts';

/** Those who work here. */
const FOLK = { ages: [0, 1, 5, 1], kit: 'chairs', doors: [[24.6, 22.4]] } as const satisfies SpotLayout['folk'];

const SPOTS: Board['spots'] = {
  teamtafel: {
    stand: [13.2, 14.8],
    look: [16.4, 12],
    meet: [17, 11.4],
    flag: [13.6, 8.2],
    kit: [20.8, 15.4],
    folk: FOLK,
    stands: [
      { at: [20.6, 14.6], facing: 'bl' },
      { at: [13.6, 7.4], facing: 'l' },
      { at: [21.2, 8.2], facing: 'l' },
      { at: [17.2, 16.2], facing: 'br' },
      { at: [19.4, 16.4], facing: 'br' },
    ],
    apart: [
      { at: [12.6, 17.8], facing: 'l' },
      { at: [21.4, 17.2], facing: 'r' },
    ],
  },
  bureau: {
    stand: [6.4, 15],
    look: [6.6, 13.4],
    meet: [6.6, 12.4],
    flag: [6.6, 9.6],
    kit: [11.6, 19],
    folk: FOLK,
    stands: [
      { at: [6.5, 12.9], facing: 'r' },
      { at: [7.6, 15.2], facing: 'bl' },
      { at: [6.4, 18.4], facing: 'r' },
      { at: [6.4, 7.8], facing: 'l' },
      { at: [11.6, 14.2], facing: 'bl' },
      { at: [11.8, 9.2], facing: 'bl' },
    ],
    apart: [
      { at: [1.6, 14.6], facing: 'bl' },
      { at: [1.6, 20.2], facing: 'bl' },
    ],
  },
  koffie: {
    stand: [7.4, 3.4],
    look: [5.4, 2.8],
    meet: [5, 2.6],
    flag: [7, 1],
    kit: [7.6, 1],
    folk: FOLK,
    stands: [
      { at: [3.4, 2.7], facing: 'r' },
      { at: [5.4, 2.5], facing: 'bl' },
      { at: [4.4, 3.9], facing: 'br' },
      { at: [9.4, 2.6], facing: 'bl' },
      { at: [2, 3.4], facing: 'r' },
      { at: [10.8, 3.6], facing: 'bl' },
    ],
    apart: [
      { at: [1.5, 2.5], facing: 'bl' },
      { at: [12, 2], facing: 'r' },
    ],
  },
  'glazen-kamer': {
    stand: [28, 5.4],
    look: [28.8, 3.2],
    meet: [29.6, 4.6],
    flag: [26.4, 1.4],
    kit: [33, 6.4],
    folk: FOLK,
    stands: [
      { at: [31.6, 6.2], facing: 'br' },
      { at: [26.6, 3.6], facing: 'r' },
      { at: [33, 3.4], facing: 'bl' },
      { at: [29.4, 6.4], facing: 'br' },
    ],
    apart: [{ at: [27, 1.4], facing: 'bl' }],
  },
  spreekkamer: {
    stand: [28.8, 12.8],
    look: [29.4, 11.4],
    meet: [29.6, 11.2],
    flag: [32.6, 9.4],
    kit: [33, 13.6],
    folk: FOLK,
    seats: [
      { at: [27.4, 11.2], facing: 'r' },
      { at: [29.8, 9.4], facing: 'l' },
    ],
    stands: [
      { at: [32.2, 11], facing: 'bl' },
      { at: [31.4, 13.2], facing: 'br' },
      { at: [26.4, 9.4], facing: 'r' },
    ],
    apart: [{ at: [33, 13.2], facing: 'r' }],
  },
  gang: {
    stand: [24.4, 21],
    look: [24, 20],
    meet: [25.6, 19.6],
    flag: [24, 17.4],
    kit: [21, 23],
    folk: FOLK,
    stands: [
      { at: [25.4, 18.4], facing: 'l' },
      { at: [26, 22.6], facing: 'bl' },
      { at: [22.2, 22.8], facing: 'r' },
      { at: [24.2, 16], facing: 'l' },
      { at: [19.4, 21.4], facing: 'r' },
    ],
    apart: [
      { at: [18.4, 23], facing: 'l' },
      { at: [32.4, 22.8], facing: 'r' },
    ],
  },
  printer: {
    stand: [12.4, 22.4],
    look: [13, 21],
    meet: [12.8, 21.4],
    flag: [15.4, 20],
    kit: [17, 22.6],
    folk: FOLK,
    stands: [
      { at: [14.6, 22.8], facing: 'bl' },
      { at: [11.2, 21], facing: 'r' },
      { at: [16.4, 21.6], facing: 'bl' },
      { at: [10.4, 22.8], facing: 'r' },
    ],
    apart: [{ at: [8.6, 22.8], facing: 'l' }],
  },
  balie: {
    stand: [29, 21.4],
    look: [29.6, 19.6],
    meet: [29.4, 20],
    flag: [33, 17],
    kit: [33, 22],
    folk: FOLK,
    stands: [
      { at: [31.2, 21.2], facing: 'br' },
      { at: [27.2, 20.8], facing: 'r' },
      { at: [32.6, 19.6], facing: 'bl' },
    ],
    apart: [{ at: [33, 23], facing: 'r' }],
  },
};

const SOLID: Board['solid'] = [
  [0.8, 0, 5.2, 1.7],
  [2.1, 5.6, 3.8, 2],
  [2.1, 11, 3.8, 2],
  [2.1, 16.4, 3.8, 2],
  [7.4, 5.6, 3.6, 2],
  [7.4, 11, 3.6, 2],
  [7.4, 16.4, 3.6, 2],
  [14.6, 9, 4.8, 4.8],
  [22, 17, 1.3, 4],
  [27, 18, 4.6, 1.4],
  [28, 2.2, 4, 2],
];

const WALLS: readonly PropRule[] = KANTOOR_PROPS;

export const KANTOOR: Board = roomBoard({
  id: 'kantoor',
  shell: {
    width: 34,
    depth: 24,
    height: 5.8,
    skirting: PAPER.teal,
    floors: [
      { plot: [0, 0, 34, 24], kinds: { low: 'carpet', middle: 'patched', high: 'birch' } },
      { plot: [25, 0, 9, 7.4], kinds: { low: 'carpet', middle: 'carpet', high: 'oak' } },
      { plot: [24.6, 15, 9.4, 9], kinds: { low: 'lino', middle: 'lino', high: 'lino' } },
    ],
    stands: [
      [0.9, 0, 5, 1.6],
      [2.2, 5.7, 3.6, 1.9],
      [2.2, 11.1, 3.6, 1.9],
      [2.2, 16.5, 3.6, 1.9],
      [7.4, 5.7, 3.6, 1.9],
      [7.4, 11.1, 3.6, 1.9],
      [7.4, 16.5, 3.6, 1.9],
      [28.2, 2.2, 3.6, 1.9],
      [22, 17, 1.2, 4],
      [27.2, 18, 4.4, 1.3],
    ],
    beyond: [
      [36, 2, 14, 10],
      [36, 13, 14, 14],
      [-22, 2, 18, 11],
      [-22, 14, 18, 12],
      [2, -17, 14, 13],
      [17, -17, 18, 13],
      [4, 28, 12, 12],
      [18, 28, 16, 12],
    ],
  },
  title: 'WELZIJN ROMMELSTEIN  —  TEAM WEST',
  focus: [16, 11.4],
  entry: [33.4, 22.6],
  spots: SPOTS,
  props: WALLS,
  solid: SOLID,
  room: {
    mood: 'climate',
    windows: [
      { id: 'window-0', at: [0, 22.4], side: 'R', w: 4.6, h: 2.6, z: 1.7, blinds: 'pressure', reach: 6.5 },
      { id: 'window-1', at: [0, 15.6], side: 'R', w: 4.6, h: 2.6, z: 1.7, blinds: 'pressure', reach: 6.5 },
      { id: 'window-2', at: [0, 8.8], side: 'R', w: 4.6, h: 2.6, z: 1.7, blinds: 'pressure', reach: 6.5 },
    ],
    staff: {
      size: 6,
      manager: 'ruud',
      at: {
        low: ['bureau', 'bureau', 'bureau', 'bureau', 'bureau', 'gang'],
        middle: ['teamtafel', 'koffie', 'koffie', 'bureau', 'teamtafel', 'bureau'],
        high: ['teamtafel', 'teamtafel', 'teamtafel', 'teamtafel', 'koffie', 'teamtafel'],
      },
      boss: {
        low: { at: [30, 1.5], facing: 'l', sit: true },
        middle: { at: [26.2, 8.4], facing: 'l' },
        high: { at: [6.5, 14.2], facing: 'bl' },
      },
      host: { at: [29.4, 17.2], facing: 'l' },
    },
    heart: 'teamtafel',
    glass: 'glazen-kamer',
    own: { at: [13.4, 11.4], facing: 'r' },
  },
});
