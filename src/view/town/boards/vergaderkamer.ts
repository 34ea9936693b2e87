/** A meeting room, cut away, with the corridor outside and the door through which the worker leaves. */
import type { Board } from './board.ts';
import { roomBoard } from './room-board.ts';
import { VERGADERKAMER_PROPS } from './vergaderkamer-props.ts';

const FOLK = { ages: [0, 1, 4, 2], kit: 'kettle', doors: [[24.2, 1.6]] } as const satisfies Board['spots'][string]['folk'];

const SPOTS: Board['spots'] = {
  kring: {
    stand: [12.9, 12.9],
    look: [10.4, 10.4],
    meet: [9.4, 9.4],
    flag: [9.4, 9.4],
    kit: [15, 4],
    folk: FOLK,
    stands: [
      { at: [5, 13.4], facing: 'r' },
      { at: [13.8, 6], facing: 'bl' },
      { at: [4.4, 6.6], facing: 'r' },
      { at: [9.6, 14.8], facing: 'br' },
    ],
    apart: [
      { at: [1.4, 5.2], facing: 'bl' },
      { at: [16.6, 3.4], facing: 'r' },
      { at: [2, 17.2], facing: 'l' },
    ],
  },
  tafel: {
    stand: [12.2, 17.4],
    look: [14, 16],
    meet: [15.4, 16.8],
    flag: [17.2, 13.6],
    kit: [17.4, 17.6],
    folk: FOLK,
    stands: [
      { at: [12.6, 15.4], facing: 'r' },
      { at: [17.7, 15], facing: 'bl' },
      { at: [17.9, 17.2], facing: 'bl' },
    ],
    apart: [{ at: [9.4, 17.8], facing: 'l' }],
  },
  deur: {
    stand: [20.6, 10.4],
    look: [18.2, 9.8],
    meet: [19.6, 9.2],
    flag: [20.8, 6.6],
    kit: [20.4, 13.4],
    folk: FOLK,
    stands: [
      { at: [16.8, 9.4], facing: 'r' },
      { at: [20.4, 8.2], facing: 'l' },
      { at: [21.8, 12], facing: 'bl' },
    ],
    apart: [{ at: [21.6, 14.6], facing: 'l' }],
  },
  gang: {
    stand: [23, 11.4],
    look: [21.8, 10.6],
    meet: [21.4, 9.6],
    flag: [22.8, 15.6],
    kit: [25.6, 14],
    folk: FOLK,
    seats: [
      { at: [25.4, 5.4], facing: 'bl' },
      { at: [25.4, 7], facing: 'bl' },
    ],
    stands: [
      { at: [22.6, 6.4], facing: 'r' },
      { at: [24.8, 12.6], facing: 'bl' },
      { at: [21.8, 4.2], facing: 'r' },
    ],
    apart: [
      { at: [24.2, 17.2], facing: 'r' },
      { at: [20.6, 17.4], facing: 'l' },
    ],
  },
  koffie: {
    stand: [5.8, 3.4],
    look: [4.6, 2.8],
    meet: [4, 2.8],
    flag: [1.4, 3],
    kit: [6, 1.4],
    folk: FOLK,
    stands: [
      { at: [3.2, 3], facing: 'r' },
      { at: [4.9, 2.9], facing: 'bl' },
      { at: [2.4, 4.6], facing: 'r' },
      { at: [7.4, 3], facing: 'bl' },
    ],
    apart: [{ at: [1.2, 2], facing: 'bl' }],
  },
};

export const VERGADERKAMER: Board = roomBoard({
  id: 'vergaderkamer',
  shell: {
    width: 27,
    depth: 19,
    height: 5.6,
    skirting: '#C9A579',
    floors: [
      { plot: [0, 0, 18.6, 19], kinds: { low: 'carpet', middle: 'oak', high: 'birch' } },
      { plot: [18.6, 0, 8.4, 19], kinds: { low: 'lino', middle: 'lino', high: 'lino' } },
    ],
    stands: [
      [1.7, 0.6, 3, 1.2],
      [13.7, 16.2, 3.4, 2],
      [18.4, 0, 0.4, 7.8],
      [18.4, 10.6, 0.4, 8.4],
    ],
    beyond: [
      [29, 1, 12, 9],
      [29, 11, 12, 8],
      [-18, 2, 14, 15],
      [2, -15, 15, 12],
      [18, -15, 9, 12],
      [3, 23, 20, 11],
    ],
  },
  title: 'VERGADERKAMER',
  focus: [13, 9.6],
  entry: [24.2, 2],
  spots: SPOTS,
  props: VERGADERKAMER_PROPS,
  solid: [
    [1.6, 0.4, 3.2, 1.6],
    [13.6, 16.1, 3.6, 2.2],
    [18.3, 0, 0.6, 7.9],
    [18.3, 10.5, 0.6, 8.5],
    [25, 4, 1.4, 4.4],
  ],
  room: {
    mood: 'participation',
    windows: [
      { id: 'window-0', at: [0, 16.6], side: 'R', w: 5, h: 2.7, z: 1.6, blinds: 'tension', reach: 8 },
      { id: 'window-1', at: [0, 9.4], side: 'R', w: 5, h: 2.7, z: 1.6, blinds: 'tension', reach: 8 },
    ],
    heart: 'kring',
    outside: { shows: 'deur-dicht', seat: { at: [25.4, 6.2], facing: 'bl' } },
    own: { at: [20.6, 15.4], facing: 'br' },
  },
});
