/** One thing of a plan. */
import type { Spot } from '../boards/board.ts';
import type { Sprite } from '../draw/catalog.ts';
import { depthOf } from '../projection.ts';
import type { ThingPlan } from './town-plan.ts';

interface Place {
  readonly at: Spot;
  readonly z?: number;
  readonly depth?: number;
}

export function thing(id: string, sprite: Sprite, place: Place): ThingPlan {
  const { at, z = 0, depth = depthOf(...at) } = place;
  return { id, sprite, at, z, depth };
}
