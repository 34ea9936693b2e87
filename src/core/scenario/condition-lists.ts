/** Every list of conditions of a scenario with the path to it: for checks that look at all of them. */
import type { Condition } from './conditions.ts';
import type { ScenarioEffect, ScenarioFile } from './schema.ts';
import { lineLists } from './texts.ts';

export interface ConditionList {
  readonly path: readonly (string | number)[];
  readonly when: readonly Condition[];
  /** In which they are asked, where the file says so. */
  readonly weeks?: readonly [number, number];
}

export function conditionLists(file: ScenarioFile): ConditionList[] {
  const lists: ConditionList[] = [{ path: ['walksEnd'], when: file.walksEnd }];
  const add = (when: readonly Condition[], path: readonly (string | number)[], weeks?: readonly [number, number]): void => {
    if (when.length > 0) lists.push({ path: [...path, 'when'], when, ...(weeks ? { weeks } : {}) });
  };
  const addEffects = (effects: readonly ScenarioEffect[], path: readonly (string | number)[]): void =>
    effects.forEach(({ when }, at) => add(when, [...path, 'effects', at]));
  file.places.forEach((place, p) =>
    place.visits.forEach((visit, v) => {
      add(visit.when, ['places', p, 'visits', v]);
      addEffects(visit.effects, ['places', p, 'visits', v]);
    }),
  );
  file.shows.forEach(({ when }, at) => add(when, ['shows', at]));
  file.scenes.forEach((scene, s) => {
    add(scene.when, ['scenes', s], scene.week);
    scene.options.forEach((option, o) => {
      add(option.when, ['scenes', s, 'options', o]);
      addEffects(option.effects, ['scenes', s, 'options', o]);
    });
  });
  file.endings.forEach(({ when }, at) => add(when, ['endings', at]));
  for (const { path, lines } of lineLists(file)) lines.forEach(({ when }, at) => add(when, [...path, at]));
  return lists;
}
