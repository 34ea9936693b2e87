/** Spots of the Veemarktplein, and the casting by hand of the groups of its own scenario. */
import type { Board } from './board.ts';

export const VEEMARKT_SPOTS: Board['spots'] = {
  bankje: {
    stand: [38.8, 35.6],
    look: [40, 34.4],
    meet: [42.2, 35.8],
    flag: [43.4, 32.8],
    kit: [45.8, 35],
    seats: [
      { at: [40.2, 33.6], facing: 'r' },
      { at: [41.9, 33.5], facing: 'l' },
    ],
    folk: {
      ages: [1, 8, 0, 0],
      kit: 'repair',
      doors: [
        [12.8, 18],
        [12.8, 26],
      ],
    },
  },
  speelhoek: {
    stand: [27.2, 33.2],
    look: [25.5, 27.6],
    meet: [27, 30],
    flag: [32.4, 32.8],
    kit: [20.6, 30.4],
    folk: {
      ages: [5, 1, 5, 1],
      kit: 'toys',
      doors: [
        [22.6, 12.6],
        [34.6, 12.6],
      ],
    },
  },
  schoolhek: {
    stand: [15.7, 47.8],
    meet: [16.6, 43.6],
    flag: [14.3, 41.2],
    kit: [18.4, 48.6],
    folk: {
      ages: [4, 0, 5, 1],
      kit: 'toys',
      doors: [
        [16.6, 12.6],
        [28.6, 12.6],
      ],
    },
  },
  kruidenier: {
    stand: [60.4, 47.4],
    meet: [63.4, 47.6],
    flag: [56.6, 46],
    kit: [58, 49.4],
    folk: {
      ages: [0, 1, 3, 2],
      kit: 'pots',
      doors: [
        [40.6, 12.6],
        [12.8, 34],
      ],
    },
  },
  portiek: {
    stand: [14.8, 27.2],
    meet: [15.6, 22.6],
    flag: [13.2, 30],
    kit: [13.6, 20.6],
    folk: {
      ages: [0, 0, 2, 6],
      kit: 'chairs',
      doors: [
        [12.8, 18],
        [12.8, 26],
        [12.8, 34],
      ],
    },
  },
  rijtje: {
    stand: [27, 14.8],
    meet: [36, 15.2],
    flag: [30.6, 13.1],
    kit: [39.4, 13.4],
    folk: {
      ages: [2, 1, 6, 0],
      kit: 'pots',
      doors: [
        [16.6, 12.6],
        [32.4, 12.6],
        [40.6, 12.6],
      ],
    },
  },
  hal: {
    stand: [51.8, 13.8],
    look: [54.6, 12],
    meet: [46.4, 16],
    flag: [53.4, 14.6],
    kit: [58.6, 14.2],
    folk: {
      ages: [0, 1, 2, 2],
      kit: 'kettle',
      doors: [
        [12.8, 26],
        [12.8, 34],
      ],
    },
  },
  kantoor: {
    stand: [54.6, 29.6],
    look: [58.3, 28.8],
    meet: [52.8, 28.4],
    flag: [57, 31],
    kit: [50.4, 24.2],
    folk: { ages: [0, 0, 3, 1], kit: 'chairs', doors: [[54.6, 29.6]] },
  },
};

export const VEEMARKT_GROUPS: Board['groups'] = {
  speeltuin: {
    size: 14,
    ages: [5, 1, 5, 1],
    doors: [
      [22.6, 12.6],
      [34.6, 12.6],
    ],
    kit: 'toys',
  },
  flat: {
    size: 16,
    ages: [0, 0, 2, 6],
    doors: [
      [12.8, 18],
      [12.8, 26],
      [12.8, 34],
    ],
    kit: 'chairs',
  },
  rijtje: {
    size: 12,
    ages: [2, 1, 6, 0],
    doors: [
      [16.6, 12.6],
      [32.4, 12.6],
      [40.6, 12.6],
    ],
    kit: 'pots',
  },
  jongeren: {
    size: 9,
    ages: [1, 8, 0, 0],
    doors: [
      [12.8, 18],
      [12.8, 26],
    ],
    kit: 'repair',
  },
  stanley: { size: 1, ages: [0, 0, 1, 0], doors: [[12.8, 26]], kit: 'kettle' },
  feestclub: { size: 3, ages: [0, 0, 0, 1], doors: [[12.8, 34]], kit: 'rack' },
};
