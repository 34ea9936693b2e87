/** The ground of the Willemsplein: one square from the foot of the flat to the street, a schoolyard, a car park, a strip of green. */
import type { GroundLayout, Plot } from '../draw/ground/layout.ts';

const WIDTH = 66;
const DEPTH = 57;
const SQUARE: Plot = [13, 11.2, 36.6, 30.8];
const YARD: Plot = [51, 21.4, 13.6, 12.4];

export const WILLEMS_GROUND: GroundLayout = {
  width: WIDTH,
  depth: DEPTH,
  title: 'ROMMELSTEIN  —  WILLEMSPLEIN, NEDERRIJN',
  surface: [
    { kind: 'garden', plot: [0.6, 0.6, WIDTH - 1.2, 7.6] },
    { kind: 'garden', plot: [0.6, 8, 2, 22] },
    { kind: 'street', plot: [0, 43.4, WIDTH, 4], upright: false },
    { kind: 'parking', plot: [1.4, 31, 11, 11], bays: 5 },
    { kind: 'kerb', plot: [12.8, 11, 37, 31.4] },
    { kind: 'crossing', plot: [24, 43.5, 5.2, 3.8] },
    { kind: 'square', plot: SQUARE },
    { kind: 'band', plot: [13, 15.4, 36.6, 0.3] },
    { kind: 'band', plot: [24.4, 15.4, 0.3, 26.6] },
    { kind: 'band', plot: [40.6, 15.4, 0.3, 26.6] },
    { kind: 'band', plot: [13, 31, 36.6, 0.3] },
    { kind: 'playground', plot: [41.4, 32, 7.4, 8.4] },
    { kind: 'square', plot: YARD },
    { kind: 'kerb', plot: YARD },
    { kind: 'lawn', plot: [51, 35, 13.8, 7.2] },
    { kind: 'lawn', plot: [1.2, 48.4, WIDTH - 2.4, 7.4] },
    {
      kind: 'path',
      way: [
        [8, 48.6],
        [14, 51.4],
        [30, 52.2],
        [46, 51],
        [58, 52.6],
        [65.6, 52],
      ],
      width: 1.3,
    },
  ],
  open: [SQUARE, YARD],
  chalk: [53.6, 22.4],
  puddles: [
    { at: [33.6, 14.6], size: 0.8 },
    { at: [20.6, 36.6], size: 0.9 },
    { at: [43.6, 24.6], size: 0.5 },
  ],
  tracks: {
    alone: [
      [
        [27, 13],
        [30, 16],
        [31.4, 14.2],
      ],
      [
        [13.6, 22],
        [17, 26],
        [24, 38],
        [26, 44.6],
      ],
    ],
    together: [
      [
        [26.4, 12.6],
        [29, 20],
        [33, 27],
        [36, 32],
      ],
      [
        [18.6, 14.6],
        [22, 22],
        [29, 30],
        [36, 33.4],
      ],
      [
        [13.4, 22.4],
        [22, 28],
        [34, 33],
      ],
      [
        [49.6, 28],
        [44, 30],
        [37.4, 33],
      ],
      [
        [26.6, 45],
        [29, 39],
        [35, 34],
      ],
      [
        [44, 12.4],
        [43, 20],
        [40, 27],
        [37, 32],
      ],
    ],
  },
};
