/** The ground around Het Anker: the floors of the house, its forecourt, the park with its pond, a lane, a street, a ball court. */
import type { GroundLayout, Plot } from '../draw/ground/layout.ts';

const WIDTH = 68;
const DEPTH = 58;
const FORECOURT: Plot = [13, 21.6, 20.4, 16.6];
const SHOPS: Plot = [3, 52.4, 33, 4.4];

export const ANKER_GROUND: GroundLayout = {
  width: WIDTH,
  depth: DEPTH,
  title: 'ROMMELSTEIN  —  HET ANKER, SLACHTHUISBUURT',
  surface: [
    { kind: 'garden', plot: [0.6, 0.6, 66.8, 1.6] },
    { kind: 'garden', plot: [0.6, 2, 1.6, 36] },
    { kind: 'street', plot: [32.6, 11.8, WIDTH - 32.6, 2.8], upright: false },
    { kind: 'lawn', plot: [34.4, 15.4, 32.6, 22.6] },
    { kind: 'garden', plot: [32, 2, 5.6, 9.4] },
    { kind: 'street', plot: [0, 39.6, WIDTH, 3.8], upright: false },
    { kind: 'crossing', plot: [19.4, 39.7, 5.2, 3.6] },
    { kind: 'square', plot: FORECOURT },
    { kind: 'band', plot: [22.9, 21.6, 0.3, 16.6] },
    { kind: 'band', plot: [13, 29.6, 20.4, 0.3] },
    { kind: 'square', plot: SHOPS },
    { kind: 'kerb', plot: [2.4, 43.8, 34.4, 13.2] },
    { kind: 'lawn', plot: [38.4, 44.2, 28.6, 12.6] },
    { kind: 'court', plot: [42, 45.2, 17, 9.8] },
    {
      kind: 'path',
      way: [
        [33.4, 31],
        [38.6, 30.6],
        [43, 28.4],
        [45, 24],
        [48, 18.6],
        [54, 16.6],
        [60, 18.4],
        [62.8, 23.4],
        [60.4, 29],
        [53, 31.4],
        [45, 30.2],
        [42.6, 28.6],
      ],
      width: 1.6,
    },
    {
      kind: 'path',
      way: [
        [53, 31.2],
        [54, 35],
        [53.6, 39.4],
      ],
      width: 1.4,
    },
    {
      kind: 'path',
      way: [
        [48, 18.8],
        [46.6, 16.4],
        [46.4, 14.4],
      ],
      width: 1.4,
    },
    { kind: 'floor', plot: [3, 3, 28, 18], paper: '#D8C7A4', laid: 'tiles' },
    { kind: 'floor', plot: [3, 3, 14, 13], paper: '#D6B585', laid: 'boards' },
    { kind: 'floor', plot: [17, 3, 7, 8], paper: '#C9CFC4', laid: 'tiles' },
    { kind: 'floor', plot: [24, 3, 7, 10], paper: '#B9B2A6', laid: 'plain' },
    { kind: 'floor', plot: [17, 11, 7, 5], paper: '#C6B7A8', laid: 'plain' },
  ],
  open: [FORECOURT, SHOPS],
  chalk: [14.4, 28],
  ponds: [{ at: [53.4, 23.6], rx: 6.6, ry: 4.4 }],
  puddles: [
    { at: [26.4, 34.4], size: 0.8 },
    { at: [16.4, 36.2], size: 0.6 },
    { at: [31.6, 54.4], size: 0.5 },
  ],
  tracks: {
    alone: [
      [
        [14.4, 27.4],
        [17, 31],
        [20, 37],
        [21.6, 40],
      ],
      [
        [46.4, 14.6],
        [46.6, 18],
        [43, 22.4],
      ],
    ],
    together: [
      [
        [14.4, 27],
        [17.6, 24.6],
        [19.2, 22],
      ],
      [
        [21.8, 44],
        [21, 36],
        [20, 28],
        [19.2, 22],
      ],
      [
        [33.6, 31],
        [27, 28],
        [19.6, 22.4],
      ],
      [
        [46.4, 14.6],
        [47, 18],
        [44, 26],
        [38, 30.6],
        [33.6, 31],
      ],
      [
        [53.6, 39],
        [53, 32],
        [45, 30.4],
      ],
    ],
  },
};
