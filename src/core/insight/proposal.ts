/**
 * Whose run a decision is made otherwise in: of those that took what most took the one in which there is most to see. Where hardly
 * anything would have changed in any of these, of all that came to it.
 */
import type { CoursePlayer } from './course.ts';
import { influenceAt, type Influence } from './influence.ts';
import type { OwnMoves } from './own-moves.ts';
import { byWorth } from './worth.ts';

/** A run that came to a decision. */
interface Came {
  readonly choice: string;
  readonly own: OwnMoves;
}

export interface Proposed<P extends Came> {
  readonly plan: P;
  readonly influence: Influence;
}

/** @param usual what most took there */
export function proposed<P extends Came>(
  player: CoursePlayer,
  plans: readonly P[],
  { scene, usual }: { readonly scene: string; readonly usual: string | null },
): Proposed<P> | null {
  const best = (of: readonly P[]): Proposed<P> | undefined =>
    of.flatMap((plan) => studied(player, plan, scene) ?? []).toSorted((a, b) => byWorth(a.influence.worth, b.influence.worth))[0];
  const first = best(plans.filter((one) => one.choice === usual));
  if (first && first.influence.worth.kind !== 'slight') return first;
  const other = best(plans.filter((one) => one.choice !== usual));
  return (other && (!first || other.influence.worth.kind !== 'slight') ? other : first) ?? null;
}

/** Null for a run that was not played to its end, or did not come to it. */
function studied<P extends Came>(player: CoursePlayer, plan: P, scene: string): Proposed<P> | null {
  const course = player.play(plan.own, { asFarAsPlayed: true, bare: true });
  const at = course.decisions.findIndex((one) => one.scene === scene);
  return at < 0 || course.ending === null ? null : { plan, influence: influenceAt(player, plan.own, course, at) };
}
