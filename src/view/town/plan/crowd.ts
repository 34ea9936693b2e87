/** A crowd that the story brings together: neighbours of all groups around the table and over the square. */
import type { Spot } from '../boards/board.ts';
import { seedOf } from '../seeded.ts';
import { tableParts } from './feast.ts';
import { gather, type Stand } from './gathering.ts';
import { drawNeighbour } from './neighbours.ts';
import type { Scene } from './people.ts';
import type { GroupState } from './reading.ts';
import type { CastMember, PersonPlan } from './town-plan.ts';

const CROWD = 24;
/** Child, young, adult, elder: all ages, whoever they belong to. */
const AGES = [3, 2, 4, 2] as const;
const IN_HAND = ['plate', 'cup', 'none', 'none', 'plate', 'none'] as const;

function seatAtTable({ room, seats, reading, cast }: Scene, count: number): Stand[] {
  const [x = 0, y = 0] = tableParts(reading, cast.board)[0] ?? [];
  return seats.splice(0, count).map((at, index): Stand => {
    const near = at[1] > y;
    const side = (Math.round(at[0] - x) + index) % 2 === 0;
    room.take(at, 0.5);
    return { at, look: [0, near ? -1 : 1], sit: true, seatFacing: near ? (side ? 'bl' : 'br') : side ? 'l' : 'r' };
  });
}

function spotsOf({ reading, cast }: Scene): readonly Spot[] {
  const { board } = cast;
  const parts = tableParts(reading, board);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [board.middle, ...board.commons];
  const middle = (first[0] + last[0]) / 2;
  return [[middle, first[1] + 3.6], [last[0] + 4, last[1]], [middle - 3, first[1] - 3.6], [first[0] + 2, first[1] + 3.8], board.middle];
}

function standAround(scene: Scene, count: number): Stand[] {
  const spots = spotsOf(scene);
  const stands: Stand[] = [];
  for (let turn = 0; stands.length < count && turn < spots.length * 2; turn += 1) {
    const size = Math.min(count - stands.length, 3 + (turn % 3));
    const around = spots[turn % spots.length] ?? scene.cast.board.middle;
    stands.push(...gather(scene, size, 'high', { around, clearance: 1, seed: turn % 2, fromWorker: 2.4 }));
  }
  return stands.map((stand, index) => ({ ...stand, prop: IN_HAND[index % IN_HAND.length] ?? 'none' }));
}

type Dress = (scene: Scene, state: GroupState, member: CastMember, stand: Stand) => PersonPlan;

export function planCrowd(scene: Scene, dress: Dress): PersonPlan[] {
  const groups = [...scene.reading.groups.values()].filter(({ phase, id }) => phase !== 'dropped-out' && scene.cast.board.groups[id]);
  if (!scene.reading.shows.has('menigte') || groups.length === 0) return [];
  const seated = seatAtTable(scene, Math.round(CROWD * 0.4));
  return [...seated, ...standAround(scene, CROWD - seated.length)].flatMap((stand, index) => {
    const state = groups[index % groups.length];
    if (state === undefined) return [];
    const id = `crowd-${index}`;
    const look = drawNeighbour(`${id}-${seedOf(id) % 7}`, AGES);
    return [dress(scene, state, { id, group: state.id, look }, stand)];
  });
}
