/** A member of a group in a place: painted or not, what is in their hands, how they lean and look. */
import type { Board, Spot } from '../boards/board.ts';
import { AIDS, type Prop } from '../draw/people/hand-props.ts';
import { seedOf } from '../seeded.ts';
import { facingOf, facingWorker, leanOf } from './facing.ts';
import { underTarp } from './feast.ts';
import type { Stand } from './gathering.ts';
import { levelOf, type GroupState } from './reading.ts';
import { distance, isInside } from './room.ts';
import type { Scene } from './scene.ts';
import { tensionLevel } from './tension.ts';
import type { CastMember, PersonPlan } from './town-plan.ts';

/** How far the worker's presence turns people. @unit u */
const SIGHT = 8;

/** Painted or not: everyone has a threshold of their own, and taking part brings it nearer. */
export function lifeOf(state: GroupState, id: string): number {
  const threshold = 0.2 + (seedOf(id) % 53) / 100;
  const nearer = { apart: 0, curious: 0.06, joins: 0.2, 'thinks-along': 0.32, carries: 0.5, 'dropped-out': 0 }[state.phase];
  const over = state.participation / 100 + nearer - threshold;
  if (over < 0) return 0;
  return over < 0.07 ? 0.5 : 1;
}

/** Between the viewer and a conversation, where an umbrella would hide it. */
function standsBefore([x, y]: Spot, [wx, wy]: Spot): boolean {
  const nearer = x + y - wx - wy;
  return nearer > 0 && nearer < 9 && Math.abs(x - y - wx + wy) < 5;
}

/** On the floor of a house that stands open to the eye. */
export function underRoof({ ground }: Board, at: Spot): boolean {
  return ground.surface.some((patch) => patch.kind === 'floor' && isInside(at, patch.plot));
}

function holds(member: CastMember, stand: Stand, rain: boolean): Prop {
  const own = member.look.prop ?? 'none';
  if (AIDS.has(own)) return own;
  if (member.look.age === 'child') return seedOf(member.id) % 3 === 0 && stand.sit !== true ? 'ball' : 'none';
  if (rain && seedOf(member.id) % 5 < 3) return 'umbrella';
  if (stand.prop !== undefined && stand.prop !== 'none') return stand.prop;
  return stand.sit === true ? 'none' : own;
}

export function nearestDoor(doors: readonly Spot[], at: Spot): Spot {
  return doors.toSorted((a, b) => distance(a, at) - distance(b, at))[0] ?? at;
}

export function dress(scene: Scene, state: GroupState, member: CastMember, stand: Stand): PersonPlan {
  const { cast, worker } = scene;
  const trust = levelOf(state.trust);
  const near = worker !== null && stand.sit !== true && distance(stand.at, worker) < SIGHT;
  const facing = stand.seatFacing ?? (near && worker !== null ? facingWorker(stand.at, worker, trust) : facingOf(stand.look));
  const hides = scene.reading.talk !== null && worker !== null && standsBefore(stand.at, worker);
  const dry = underRoof(cast.board, stand.at) || underTarp(scene.reading, cast.board, stand.at);
  const prop = holds(member, stand, scene.reading.rain && !hides && !dry);
  const wheels = prop === 'wheelchair';
  return {
    id: member.id,
    group: state.id,
    peg: {
      look: member.look,
      life: lifeOf(state, member.id),
      facing,
      prop,
      sit: stand.sit === true && !wheels,
      wave: trust === 'high' && near && worker !== null && prop === 'none' && distance(stand.at, worker) < 4 && seedOf(member.id) % 3 === 0,
      lean: leanOf(trust, near, state.phase === 'apart' || tensionLevel(scene.reading) === 'high'),
    },
    at: stand.at,
    door: nearestDoor(cast.board.groups[state.id]?.doors ?? [], stand.at),
    speaks: false,
  };
}
