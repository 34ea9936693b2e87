/** A living room, cut away, with its hall and front door: how people live who do or do not let each other in. */
import type { Board } from './board.ts';
import { HUISKAMER_PROPS } from './huiskamer-props.ts';
import { roomBoard } from './room-board.ts';

/** Anybody may live here. */
const FOLK = { ages: [1, 1, 4, 2], kit: 'kettle', doors: [[19.4, 1.2]] } as const satisfies Board['spots'][string]['folk'];

const SPOTS: Board['spots'] = {
  bank: {
    stand: [9.3, 6.4],
    look: [7.8, 2.6],
    meet: [6.4, 4],
    flag: [10.4, 2.2],
    kit: [11, 3],
    folk: FOLK,
    stands: [
      { at: [6.2, 8], facing: 'br' },
      { at: [4.4, 6.4], facing: 'br' },
      { at: [11.4, 4], facing: 'bl' },
      { at: [2.6, 2.4], facing: 'r' },
    ],
    apart: [
      { at: [13, 3.2], facing: 'r' },
      { at: [12.6, 6.6], facing: 'l' },
    ],
  },
  keukentafel: {
    stand: [8.8, 13.8],
    look: [11, 11.6],
    meet: [11.6, 11.2],
    flag: [14.8, 9],
    kit: [15.6, 12],
    folk: FOLK,
    stands: [
      { at: [9, 10.4], facing: 'r' },
      { at: [14.6, 13.4], facing: 'bl' },
      { at: [12.4, 15.2], facing: 'br' },
      { at: [14.8, 9.8], facing: 'bl' },
    ],
    apart: [
      { at: [15.6, 15.8], facing: 'r' },
      { at: [8.6, 16], facing: 'l' },
    ],
  },
  raam: {
    stand: [4.2, 12.8],
    look: [3.6, 11.4],
    meet: [3, 11],
    flag: [2, 14.8],
    kit: [6.4, 14.4],
    folk: FOLK,
    stands: [
      { at: [3, 13.2], facing: 'br' },
      { at: [1.6, 8.6], facing: 'l' },
      { at: [5.2, 10.4], facing: 'bl' },
      { at: [6.4, 12.6], facing: 'bl' },
    ],
    apart: [
      { at: [1.3, 11.6], facing: 'bl' },
      { at: [1.4, 13.6], facing: 'bl' },
    ],
  },
  voordeur: {
    stand: [19.6, 4.2],
    look: [19.8, 3.4],
    meet: [19.6, 3],
    flag: [22.6, 4.6],
    kit: [22.6, 7.6],
    folk: FOLK,
    stands: [
      { at: [19.2, 2.6], facing: 'l' },
      { at: [21.4, 3.6], facing: 'bl' },
      { at: [21, 6.4], facing: 'br' },
      { at: [20.4, 9.8], facing: 'br' },
    ],
    apart: [
      { at: [23, 7.6], facing: 'r' },
      { at: [19.2, 11.4], facing: 'l' },
    ],
  },
};

export const HUISKAMER: Board = roomBoard({
  id: 'huiskamer',
  shell: {
    width: 24,
    depth: 17,
    height: 5.4,
    skirting: '#F4ECDC',
    floors: [
      { plot: [0, 0, 17, 17], kinds: { low: 'oak', middle: 'oak', high: 'oak' } },
      { plot: [17, 0, 7, 17], kinds: { low: 'tiles', middle: 'tiles', high: 'tiles' } },
    ],
    stands: [
      [3.7, 0.4, 4.6, 1.7],
      [9.8, 11.2, 3.4, 2],
      [9.6, 0.4, 3, 0.8],
      [13, 0.4, 3.6, 1],
      [16.8, 0, 0.4, 6],
      [16.8, 9, 0.4, 8],
      [21.9, 12.5, 1.9, 3.8],
    ],
    beyond: [
      [26, 1, 12, 16],
      [-16, 2, 13, 14],
      [3, -14, 12, 11],
      [16, -14, 9, 11],
      [2, 21, 20, 10],
    ],
  },
  title: 'WOONKAMER',
  focus: [12, 8.6],
  entry: [19.4, 1.6],
  spots: SPOTS,
  props: HUISKAMER_PROPS,
  solid: [
    [3.6, 0.3, 4.8, 1.9],
    [9.7, 10, 3.6, 2.2],
    [16.7, 0, 0.6, 6.2],
    [16.7, 8.8, 0.6, 8.2],
    [9.4, 0.2, 7.4, 1.2],
    [21.8, 12.4, 2.2, 4],
  ],
  room: {
    mood: 'participation',
    windows: [{ id: 'window-0', at: [0, 14.4], side: 'R', w: 6.8, h: 2.9, z: 1.3, cloth: '#C98F6F', reach: 9 }],
    lived: true,
    heart: 'keukentafel',
    own: { at: [9.6, 4.2], facing: 'bl' },
  },
});
