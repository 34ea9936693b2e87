/** How things arrive and how pegs walk: hops of 0.55 u, a little tilt, a drop of 1.2 u that settles (art bible § 7, § 13). */
import type { Spot } from '../projection.ts';
import type { Facing } from '../draw/people/peg.ts';
import { facingOf } from '../plan/people.ts';
import { along, lengthOf } from '../plan/route.ts';
import type { Actor } from './actor.ts';

const DROP = 1.2;
const HOP = 0.55;
const HOP_HEIGHT = 2.6;
/** @unit ms per u; long ways go faster, nobody waits long. */
const PACE = 210;
const LONGEST = 3400;

export interface Walk {
  readonly duration: number;
  readonly step: (share: number) => void;
}

/** @param turn called when the peg has to look another way */
export function makeWalk(actor: Actor, way: readonly Spot[], turn: (facing: Facing) => void): Walk {
  const length = lengthOf(way);
  const hops = Math.max(1, Math.round(length / HOP));
  let facing: Facing | null = null;
  const step = (share: number) => {
    const { at, heading } = along(way, length * share);
    const next = facingOf(heading);
    if (next !== facing) {
      facing = next;
      turn(next);
    }
    actor.put(at);
    const phase = share * hops * Math.PI;
    actor.image.y -= Math.abs(Math.sin(phase)) * HOP_HEIGHT;
    actor.image.setAngle(Math.sin(phase) * 3).setAlpha(Math.min(1, 0.2 + share * 6));
  };
  return { duration: Math.max(250, Math.min(LONGEST, length * PACE)), step };
}

export function dropIn(actor: Actor, share: number): void {
  const fallen = Math.min(1, share / 0.8);
  const settle = share > 0.8 ? Math.sin(((share - 0.8) / 0.2) * Math.PI) * 0.14 : 0;
  actor.image.setAlpha(Math.min(1, share * 3));
  actor.put(actor.standing.at, DROP * (1 - fallen ** 2) + settle);
}

/** Loss is shown: what goes is lifted off the board. */
export function liftAway(actor: Actor, share: number): void {
  actor.image.setAlpha(1 - share ** 2);
  actor.put(actor.standing.at, DROP * 1.6 * share);
}
