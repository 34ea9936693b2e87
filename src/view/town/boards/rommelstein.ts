/**
 * All of Rommelstein on one desk: the neighbourhoods as small models, the office, the station and the canal. From here places on
 * several boards are chosen; its spots are the places of the scenario themselves.
 */
import type { Quarter, QuarterKind } from '../draw/buildings/quarter.ts';
import type { GroundLayout } from '../draw/ground/layout.ts';
import type { CastPlace } from '../plan/cast.ts';
import type { Board, BuildingPlan, Plot, Spot, SpotLayout } from './board.ts';

export const OVERVIEW = 'rommelstein';
const [WIDTH, DEPTH] = [68, 58];

/** Where each neighbourhood lies, and what is written on the edge of its sheet. */
const QUARTERS: Readonly<Partial<Record<QuarterKind, { readonly plot: Plot; readonly sign: string }>>> = {
  veemarktplein: { plot: [24, 17, 16, 12], sign: 'VEEMARKTPLEIN' },
  willemsplein: { plot: [46, 8, 14, 12], sign: 'NEDERRIJN' },
  anker: { plot: [8, 33, 16, 12], sign: 'SLACHTHUISBUURT' },
  kantoor: { plot: [44, 30, 8.6, 6.6], sign: 'WELZIJN' },
  huiskamer: { plot: [32, 36, 6.4, 6], sign: '' },
  vergaderkamer: { plot: [56, 28, 6.4, 5.6], sign: '' },
  station: { plot: [6, 7, 12, 6], sign: 'STATION' },
};

const GROUND: GroundLayout = {
  width: WIDTH,
  depth: DEPTH,
  title: 'ROMMELSTEIN',
  surface: [
    { kind: 'garden', plot: [0.6, 0.6, 21, 13] },
    { kind: 'garden', plot: [45.6, 0.6, 21.8, 6.6] },
    { kind: 'garden', plot: [1, 32.6, 6, 15] },
    { kind: 'lawn', plot: [24.6, 40.4, 18, 2.6] },
    { kind: 'lawn', plot: [45.4, 22, 17, 5.4] },
    { kind: 'lawn', plot: [2, 16.6, 2.4, 12.6] },
    { kind: 'street', plot: [0, 14, WIDTH, 1.6], upright: false },
    { kind: 'street', plot: [0, 30.4, WIDTH, 1.4], upright: false },
    { kind: 'street', plot: [0, 48.4, WIDTH, 1.8], upright: false },
    { kind: 'street', plot: [22.2, 0, 1.4, 48.4], upright: true },
    { kind: 'street', plot: [43.4, 0, 1.4, 48.4], upright: true },
    { kind: 'lawn', plot: [1.4, 50.6, WIDTH - 2.8, 1.6] },
  ],
  open: [],
  canal: [0, 52.6, WIDTH, 3.4],
  puddles: [],
  tracks: { alone: [], together: [] },
};

/** Streets of other houses in between: unpainted, the town that this story is not about. */
const HOUSES: readonly Plot[] = [
  [24, 2.6, 8.4, 7.4],
  [34.4, 2.6, 8.4, 7.4],
  [5, 17.4, 8, 11],
  [14.6, 17.4, 7.4, 11],
  [27.6, 33.4, 3, 6],
  [42, 19.6, 3, 7.4],
  [63, 9, 4, 11],
  [27, 43.6, 8, 4],
  [38, 43.6, 8, 4],
  [49, 40, 8, 7.4],
  [59, 37.6, 7.4, 10],
];

const building = (id: string, [x, y, w, d]: Plot, quarter: Omit<Quarter, 'w' | 'd'>, use: BuildingPlan['use']): BuildingPlan => ({
  id,
  at: [x, y],
  size: [w, d],
  use,
  look: { kind: 'quarter', quarter: { ...quarter, w, d } },
});

/** Feet of flags around a sheet: along its two near edges first, then on it; a finger apart. */
function feetOf([x, y, w, d]: Plot): Spot[] {
  const along = (from: number, to: number) =>
    Array.from({ length: Math.max(1, Math.floor((to - from) / 4.4) + 1) }, (_, step) => from + step * 4.4);
  return [
    ...along(x + 1.6, x + w - 1.4).map((at): Spot => [at, y + d + 1.2]),
    ...along(y + 1.4, y + d - 4.6).map((at): Spot => [x + w + 1.2, at]),
    ...along(x + 3.4, x + w - 3).map((at): Spot => [at, y + d - 4.2]),
    ...along(x + 3.4, x + w - 3).map((at): Spot => [at, y + 3]),
  ];
}

function spotAt(foot: Spot): SpotLayout {
  return { stand: [foot[0] + 0.4, foot[1] + 1.2], meet: foot, flag: foot, kit: foot };
}

/** The map for one scenario. Boards that the map does not show lie at the office. */
export function overviewOf(places: readonly CastPlace[]): Board {
  const taken = new Map<string, number>();
  const spots = places.map(({ id, board }): [string, SpotLayout] => {
    const known = QUARTERS[board as QuarterKind] === undefined ? 'kantoor' : (board as QuarterKind);
    const feet = feetOf(QUARTERS[known]?.plot ?? [30, 28, 8, 8]);
    const turn = taken.get(known) ?? 0;
    taken.set(known, turn + 1);
    return [id, spotAt(feet[turn % feet.length] ?? [34, 30])];
  });
  const named = Object.entries(QUARTERS).map(([id, { plot, sign }], seed) =>
    building(id, plot, { quarter: id as QuarterKind, sign, seed }, id === 'station' ? 'school' : id === 'kantoor' ? 'office' : 'quarter'),
  );
  const others = HOUSES.map((plot, seed) => building(`houses-${seed}`, plot, { quarter: 'houses', sign: '', seed: seed + 3 }, 'school'));
  return {
    id: OVERVIEW,
    ground: GROUND,
    roofs: 40,
    focus: [34, 27],
    rows: [],
    flats: [],
    buildings: [...named, ...others],
    trees: [],
    lamps: [],
    strings: [],
    props: [{ id: 'boat', sprite: { kind: 'boat', colour: '#CF563B' }, at: [40, 54.4], z: -1.1 }],
    casters: [...named, ...others].map(({ at, size }) => ({
      kind: 'box',
      plot: [at[0] + 0.4, at[1] + 0.4, size[0] - 0.8, size[1] - 0.8],
      h: 1,
    })),
    spots: Object.fromEntries(spots),
    groups: {},
    passers: [],
    entry: [34, 31],
    middle: [34, 31],
    commons: [[34, 31]],
    solid: [],
    unseen: [],
  };
}
