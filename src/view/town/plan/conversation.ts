/** The worker, and those who are in conversation with them. */
import type { Seat, Spot } from '../boards/board.ts';
import { AIDS } from '../draw/people/hand-props.ts';
import type { Facing } from '../draw/people/peg.ts';
import { lifeOf, nearestDoor } from './dress.ts';
import { facingOf, facingWorker, NEARNESS } from './facing.ts';
import { toward } from './gathering.ts';
import { bearingOf } from './luggage.ts';
import { levelOf, type Level } from './reading.ts';
import { seatsAt, type Scene } from './scene.ts';
import type { CastMember, PersonPlan } from './town-plan.ts';

/** Right and left of the worker, then beyond those two: in a row, so that nobody's tag lies over another's head. */
const SIDES: readonly [Spot, Spot, Spot, Spot] = [
  [0.78, -0.62],
  [-0.62, 0.78],
  [1.6, -0.96],
  [-0.96, 1.6],
];

/** A seat for those who hang about at the bench anyway, and talk sitting down. */
function seatOf(scene: Scene, { group, look }: CastMember): Seat | null {
  const { cast, room, reading } = scene;
  const spot = cast.board.spots[reading.talk ?? ''];
  const athome = reading.shows.has('kring') || (group !== null && cast.homes[group] === reading.talk);
  if (!athome || spot === undefined || look.prop === 'wheelchair') return null;
  return seatsAt(scene, spot).find(({ at }) => !room.isTaken(at)) ?? null;
}

/** From a bench one can only look to the front. */
function facingFrom({ at, facing }: Seat, worker: Spot, trust: Level): Facing {
  if (facing !== 'l' && facing !== 'r') return facing;
  return trust !== 'low' && worker[0] < at[0] ? 'l' : 'r';
}

function planSpeaker(scene: Scene, person: CastMember, [sx, sy]: Spot, worker: Spot): PersonPlan {
  const { reading, cast, room } = scene;
  const state = reading.everybody.get(person.group ?? '');
  const trust = levelOf(state?.trust ?? 60);
  const reach = NEARNESS[trust] + 0.7;
  const wanted: Spot = [worker[0] + sx * reach, worker[1] + sy * reach];
  const seat = seatOf(scene, person);
  const at = seat?.at ?? room.find({ around: wanted, clearance: 0.9, fromWorker: reach - 0.15 }) ?? wanted;
  room.take(at, seat === null ? 2.6 : 0.8);
  const own = person.look.prop ?? 'none';
  const life = state === undefined ? 1 : lifeOf(state, person.id);
  const lean = seat !== null ? 0 : trust === 'low' ? -4 : trust === 'high' ? 3 : 0;
  const door = nearestDoor(cast.board.groups[person.group ?? '']?.doors ?? [cast.board.entry], at);
  const facing = seat === null ? facingWorker(at, worker, trust) : facingFrom(seat, worker, trust);
  const prop = seat === null || AIDS.has(own) || own === 'phone' || own === 'cup' ? own : 'none';
  return {
    id: person.id,
    group: person.group,
    peg: { look: person.look, life, facing, prop, lean, ...(seat === null ? {} : { sit: true }) },
    at,
    door,
    speaks: true,
  };
}

/** Speakers stand on the screen left and right of the worker, as near as they trust. */
export function planSpeakers(scene: Scene): PersonPlan[] {
  const { reading, cast, worker } = scene;
  const { speakers } = reading.snapshot;
  if (reading.talk === null || worker === null) return [];
  return speakers.flatMap((id, index) => {
    const person = cast.people.find((member) => member.id === id);
    return person === undefined ? [] : [planSpeaker(scene, person, SIDES[index % SIDES.length] ?? SIDES[0], worker)];
  });
}

export const WORKER_ID = 'worker';

export function planWorker({ worker, reading, cast }: Pick<Scene, 'worker' | 'reading' | 'cast'>): PersonPlan[] {
  if (worker === null) return [];
  const place = cast.board.spots[reading.at ?? ''];
  const facing = reading.talk === null && place !== undefined ? facingOf(toward(worker, place.meet)) : 'r';
  const look: CastMember['look'] = {
    age: 'adult',
    form: 'coat',
    wood: 'beech',
    hair: 'bob',
    hairColour: 'dark',
    coat: 'teal',
    collar: 'scarf',
  };
  const peg = { look, life: 1, facing: facing.startsWith('b') ? 'r' : facing, ...bearingOf(reading), player: true } as const;
  return [{ id: WORKER_ID, group: null, peg, at: worker, door: cast.board.entry, speaks: false }];
}
