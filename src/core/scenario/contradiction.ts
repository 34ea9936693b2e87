/** Conditions that can never hold together, whatever the run: seen from the conditions alone. */
import type { Condition } from './conditions.ts';

/** The same question asked for an answer that excludes another. */
export function isContradiction(conditions: readonly Condition[]): boolean {
  return conditions.some((one, at) => isImpossible(one) || conditions.slice(at + 1).some((other) => exclude(one, other)));
}

function isImpossible(one: Condition): boolean {
  if ('quantity' in one) return (one.atLeast ?? -Infinity) >= (one.below ?? Infinity);
  if ('week' in one) return one.week[0] > one.week[1];
  if ('any' in one) return one.any.length > 0 && one.any.every(isImpossible);
  return false;
}

function exclude(one: Condition, other: Condition): boolean {
  if ('not' in one && !('not' in other)) return isNotOf(one, other);
  if ('not' in other && !('not' in one)) return isNotOf(other, one);
  if ('quantity' in one && 'quantity' in other && one.quantity === other.quantity) {
    const atLeast = Math.max(one.atLeast ?? -Infinity, other.atLeast ?? -Infinity);
    return atLeast >= Math.min(one.below ?? Infinity, other.below ?? Infinity);
  }
  if ('week' in one && 'week' in other) return one.week[0] > other.week[1] || other.week[0] > one.week[1];
  if ('scene' in one && 'scene' in other) return one.scene !== other.scene;
  return answersExclude(one, other);
}

/** `not` of just this condition. */
function isNotOf({ not }: Extract<Condition, { not: unknown }>, other: Condition): boolean {
  return not.length === 1 && JSON.stringify(not[0]) === JSON.stringify(other);
}

const apart = (one: readonly string[], other: readonly string[]): boolean => !one.some((answer) => other.includes(answer));

/** One thing that has one answer at a time. */
function answersExclude(one: Condition, other: Condition): boolean {
  if ('team' in one && 'team' in other) return apart(one.team, other.team);
  if ('manager' in one && 'manager' in other) return apart(one.manager, other.manager);
  if ('margin' in one && 'margin' in other) return one.margin === other.margin && apart(one.is, other.is);
  if ('phase' in one && 'phase' in other) return one.phase === other.phase && apart(one.is, other.is);
  if ('approach' in one && 'approach' in other) return one.approach === other.approach && apart(one.is, other.is);
  return false;
}
