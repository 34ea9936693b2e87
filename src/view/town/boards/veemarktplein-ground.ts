/** The ground of the Veemarktplein: streets, square, lawns, canal. */
import type { GroundLayout, Plot } from '../draw/ground/layout.ts';

const WIDTH = 68;
const DEPTH = 60;
const SQUARE: Plot = [17.6, 17.6, 35.2, 28.6];

export const VEEMARKT_GROUND: GroundLayout = {
  width: WIDTH,
  depth: DEPTH,
  title: 'ROMMELSTEIN  —  VEEMARKTPLEIN',
  surface: [
    { kind: 'garden', plot: [0.6, 0.6, 13, 12.6] },
    { kind: 'garden', plot: [0.6, 13, 2.2, 27] },
    { kind: 'garden', plot: [14, 0.6, 53, 2.1] },
    { kind: 'garden', plot: [0.6, 56.4, 16, 3] },
    { kind: 'street', plot: [14.2, 14.2, WIDTH - 14.2, 3], upright: false },
    { kind: 'street', plot: [14.2, 14.2, 3, 36], upright: true },
    { kind: 'street', plot: [53.2, 17, 3, 30], upright: true },
    { kind: 'street', plot: [14.2, 46.6, WIDTH - 14.2, 3.6], upright: false },
    { kind: 'kerb', plot: [17.4, 17.4, 35.6, 29] },
    { kind: 'kerb', plot: [56.4, 17.4, WIDTH - 56.4, 29] },
    { kind: 'crossing', plot: [31, 46.7, 5.2, 3.4] },
    { kind: 'parking', plot: [56.6, 31, WIDTH - 57, 2.8], bays: 5 },
    { kind: 'square', plot: SQUARE },
    { kind: 'band', plot: [34.1, 17.6, 0.3, 28.6] },
    { kind: 'band', plot: [52.2, 17.6, 0.3, 28.6] },
    { kind: 'band', plot: [17.6, 32.2, 35.2, 0.3] },
    { kind: 'playground', plot: [19, 19, 14.4, 12.4] },
    { kind: 'lawn', plot: [36, 19, 14.6, 6.2] },
    { kind: 'lawn', plot: [19, 37.6, 7, 7] },
    { kind: 'lawn', plot: [17.2, 50.6, WIDTH - 19, 3.2] },
  ],
  open: [SQUARE],
  chalk: [23, 33.6],
  canal: [17.4, 54.6, WIDTH - 17.4, 4.4],
  puddles: [
    { at: [44.6, 41.2], size: 1 },
    { at: [24.6, 34.6], size: 0.6 },
    { at: [36.2, 43.4], size: 0.4 },
  ],
  tracks: {
    alone: [
      [
        [57.8, 31],
        [55, 30.4],
        [54, 36],
        [46, 37.4],
        [36, 36.4],
        [31, 34],
      ],
      [
        [60.4, 45.4],
        [60.4, 47.8],
        [67.6, 48.4],
      ],
    ],
    together: [
      [
        [12.6, 26],
        [16, 27],
        [18.4, 35],
        [30, 37],
        [38, 41.4],
      ],
      [
        [31.8, 12.4],
        [33, 15.4],
        [34.6, 19],
        [34.8, 31],
        [37.6, 36.6],
      ],
      [
        [54.8, 13.6],
        [54.6, 20],
        [53.6, 33],
        [50, 36.4],
      ],
      [
        [13.2, 48.4],
        [17, 47.4],
        [27, 46.6],
        [34, 43.6],
      ],
      [
        [60, 45.4],
        [55, 47],
        [50, 43.4],
      ],
      [
        [22.4, 12.6],
        [24, 16.8],
        [26, 22],
        [27, 28],
      ],
      [
        [35.6, 41.2],
        [42, 41.6],
        [50.6, 41.2],
      ],
      [
        [35.4, 36.6],
        [42, 36.4],
        [50.6, 36.8],
      ],
    ],
  },
};
