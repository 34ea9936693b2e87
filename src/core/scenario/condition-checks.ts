/** Conditions that say nothing: that exclude one another, or always hold. */
import { conditionLists } from './condition-lists.ts';
import type { Condition } from './conditions.ts';
import type { Fault } from './findings.ts';
import { Logic } from './possible/logic.ts';
import type { ScenarioFile } from './schema.ts';

type Path = readonly (string | number)[];

export function checkConditions(file: ScenarioFile): Fault[] {
  const logic = new Logic(file);
  return conditionLists(file).flatMap(({ path, when, weeks }) => {
    const single = when.flatMap((one, at) => checkOne(logic, one, [...path, at]));
    if (single.some((one) => one.code === 'SC-214') || !logic.excludes(when, weeks)) return single;
    const [message, hint] =
      when.length === 1
        ? ['this never holds in the weeks of the scene', 'Change its weeks, or those of the scene']
        : ['these conditions exclude one another', 'No run can meet them all: take one out'];
    return [...single, { code: 'SC-214' as const, path, message, hint }];
  });
}

/** By itself, and all that is nested in it. */
function checkOne(logic: Logic, one: Condition, path: Path): Fault[] {
  const [key, list] = 'any' in one ? (['any', one.any] as const) : 'not' in one ? (['not', one.not] as const) : [];
  const nested = key ? list.flatMap((inner, at) => checkOne(logic, inner, [...path, key, at])) : [];
  if (nested.length > 0) return nested;
  if (logic.excludes([one]))
    return [{ code: 'SC-214', path, message: 'this can never hold', hint: 'Look at its bounds: quantities lie from 0 to 100' }];
  if (logic.alwaysHolds(one))
    return [{ code: 'SC-222', path, message: 'this always holds, and so says nothing', hint: 'Leave it out, or ask for less' }];
  return [];
}

/** Paths of lists of conditions in which something was found: what hangs on them needs no second finding. */
export function pathsFound(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(faults.filter((one) => one.code === 'SC-214').map(({ path }) => path.slice(0, path.lastIndexOf('when') + 1).join('.')));
}
