/** Those whom the story brings together: a crowd around the table and over the square, and who comes for castle and stage. */
import type { Spot } from '../boards/board.ts';
import { seedOf } from '../seeded.ts';
import { sitAtTable } from './at-table.ts';
import { dress } from './dress.ts';
import { tableParts } from './feast.ts';
import { gather, toward, type Stand } from './gathering.ts';
import { drawNeighbour } from './neighbours.ts';
import type { Scene } from './scene.ts';
import { standingProps } from './things.ts';
import type { PersonPlan } from './town-plan.ts';

const CROWD = 24;
/** Child, young, adult, elder: all ages, whoever they belong to. */
const AGES = [3, 2, 4, 2] as const;
const IN_HAND = ['plate', 'cup', 'none', 'none', 'plate', 'none'] as const;

function spotsOf({ reading, cast }: Scene): readonly Spot[] {
  const { board } = cast;
  const parts = tableParts(reading, board);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [board.middle, ...board.commons];
  const middle = (first[0] + last[0]) / 2;
  // On the near side a few steps off: the table is to be seen.
  return [[middle, first[1] + 5.6], [last[0] + 4, last[1]], [middle - 3, first[1] - 3.6], [first[0] + 1, first[1] + 5.8], board.middle];
}

function standAround(scene: Scene, count: number): Stand[] {
  const spots = spotsOf(scene);
  const stands: Stand[] = [];
  for (let turn = 0; stands.length < count && turn < spots.length * 2; turn += 1) {
    const size = Math.min(count - stands.length, 3 + (turn % 3));
    const around = spots[turn % spots.length] ?? scene.cast.board.middle;
    stands.push(...gather(scene, size, 'high', { around, clearance: 1.2, seed: turn % 2, fromWorker: 2.4 }));
  }
  return stands.map((stand, index) => ({ ...stand, prop: IN_HAND[index % IN_HAND.length] ?? 'none' }));
}

/** Where people stand before a thing, from its middle. */
const BEFORE = {
  castle: [
    [-3, 0.4],
    [-3.2, -0.8],
    [-2.8, 1.6],
  ],
  podium: [
    [-3.4, 0.6],
    [-3.2, -0.8],
    [-4.6, 0.2],
    [-3.6, 2],
    [-4.8, 1.6],
  ],
  stall: [
    [-0.8, 2.6],
    [0.7, 2.8],
  ],
} as const satisfies Record<string, readonly Spot[]>;

interface Guest {
  readonly stand: Stand;
  readonly child?: true;
}

function standBefore({ room }: Scene, thing: keyof typeof BEFORE, [x, y]: Spot): Guest[] {
  return BEFORE[thing].flatMap(([dx, dy]): Guest[] => {
    const at = room.find({ around: [x + dx, y + dy], clearance: 0.9, fromWorker: 2.4 });
    if (at === null) return [];
    room.take(at, 0.8);
    return [{ stand: { at, look: toward(at, [x, y]) }, ...(thing === 'castle' ? { child: true } : {}) }];
  });
}

/** At most this many on the seats of a circle, beside those who are in conversation. */
const IN_RING = 5;

/** Who comes for what the story sets out: children to the castle, an audience to the stage, customers to stalls, a circle of chairs taken. */
function planGuests(scene: Scene): Guest[] {
  const { reading, cast, room } = scene;
  const { castle, podium } = reading.shows.has('feest') ? (cast.board.feast ?? {}) : {};
  const told = standingProps(reading, cast).filter(({ shows }) => shows !== undefined);
  const ring = told.flatMap(({ shows = [], seats = [] }) => (shows.includes('kring') ? seats : [])).filter(({ at }) => !room.isTaken(at));
  return [
    ...(castle === undefined ? [] : standBefore(scene, 'castle', castle)),
    ...(podium === undefined ? [] : standBefore(scene, 'podium', podium)),
    ...told.flatMap(({ sprite, at }) => (sprite.kind === 'stall' ? standBefore(scene, 'stall', at) : [])),
    ...ring.slice(0, IN_RING).map(({ at, facing }): Guest => {
      room.take(at, 0.8);
      return { stand: { at, look: [0, 1], sit: true, seatFacing: facing } };
    }),
  ];
}

export function planCrowd(scene: Scene): PersonPlan[] {
  const { shows, groups: all } = scene.reading;
  const groups = [...all.values()].filter(({ phase, id }) => phase !== 'dropped-out' && scene.cast.board.groups[id]);
  if (groups.length === 0) return [];
  const seated = shows.has('menigte') ? sitAtTable(scene, Math.round(CROWD * 0.4)) : [];
  const crowd = shows.has('menigte') ? [...seated, ...standAround(scene, CROWD - seated.length)] : [];
  const everybody = [
    ...planGuests(scene).map(({ stand, child }, index) => ({ stand, id: `guest-${index}`, ages: child ? ([1, 0, 0, 0] as const) : AGES })),
    ...crowd.map((stand, index) => ({ stand, id: `crowd-${index}`, ages: AGES })),
  ];
  return everybody.flatMap(({ stand, id, ages }, index) => {
    const state = groups[index % groups.length];
    if (state === undefined) return [];
    const look = drawNeighbour(`${id}-${seedOf(id) % 7}`, ages);
    return [dress(scene, state, { id, group: state.id, look }, stand)];
  });
}
