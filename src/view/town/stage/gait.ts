/** How things arrive and how pegs walk: hops of 0.55 u, a little tilt, a drop of 1.2 u that settles (art bible § 7, § 13). */
import type { Spot } from '../projection.ts';
import type { Facing } from '../draw/people/peg.ts';
import { facingOf } from '../plan/facing.ts';
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

/** The ways one looks on a route, each once. */
export function facingsOn(way: readonly Spot[]): readonly Facing[] {
  const facings = way.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = way[index] ?? [x, y];
    return facingOf([x - fromX, y - fromY]);
  });
  return [...new Set(facings)];
}

export interface Gait {
  /** On wheels one neither hops nor steps. */
  readonly rolls: boolean;
  /** Called when the peg has to look another way, or puts the other foot forward. */
  readonly turn: (facing: Facing, foot: 1 | 2) => void;
}

export function makeWalk(actor: Actor, way: readonly Spot[], { rolls, turn }: Gait): Walk {
  const length = lengthOf(way);
  const hops = Math.max(1, Math.round(length / HOP));
  let before = '';
  const step = (share: number) => {
    const { at, heading } = along(way, length * share);
    const facing = facingOf(heading);
    const foot = rolls || Math.floor(share * hops) % 2 === 0 ? 1 : 2;
    if (`${facing}${foot}` !== before) {
      before = `${facing}${foot}`;
      turn(facing, foot);
    }
    actor.put(at);
    const phase = rolls ? 0 : share * hops * Math.PI;
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
