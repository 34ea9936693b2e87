/** What is known when a run begins: every fact of the scenario laid out, every quantity as the file says. */
import { MANAGER_STATES, PHASES, quantities, TEAM_STATES } from '../../model/index.ts';
import { startSituation } from '../compile.ts';
import { CARE_WEEKS, summaryPaths } from '../events.ts';
import type { ScenarioFile } from '../schema.ts';
import { readQuantity } from '../situation.ts';
import { APPROACHES, bits } from './assume.ts';
import { BROKEN, KEPT, Known, Layout, MADE, NO, NOT_MADE, YES } from './known.ts';

/** Quantities that move with time and choices: all but the week, the hours and the last day. */
export function movingQuantities(file: ScenarioFile): readonly string[] {
  const { model } = startSituation(file, 0);
  const derived = file.groups.flatMap(({ id }) => [`group.${id}.carrying`, `group.${id}.readiness`]);
  return [...new Set([...Object.keys(quantities(model)), ...summaryPaths(model), ...derived, 'team.climate'])];
}

/** The week that the model stands in half a year after the last day. */
export const weekAfterCare = (file: ScenarioFile): number => file.weeks + 1 + CARE_WEEKS;

export function layOut(file: ScenarioFile): Layout {
  const layout = new Layout(file.groups.map((one) => one.id));
  const remembered = (kind: string, ids: readonly string[]): void => ids.forEach((id) => layout.answer(`${kind} ${id}`, NO | YES));
  const options = file.scenes.flatMap((one) => one.options);
  const visits = file.places.flatMap((one) => one.visits);
  const idsOf = (list: readonly { id: string }[]): string[] => list.map((one) => one.id);
  remembered('signal', idsOf(file.signals));
  remembered('visited', idsOf(file.places));
  remembered('visit', idsOf(visits));
  remembered('played', idsOf(file.scenes));
  remembered('chosen', idsOf(options));
  remembered(
    'flag',
    [...options, ...visits].flatMap((one) => one.effects.flatMap((effect) => ('flag' in effect ? [effect.flag] : []))),
  );
  for (const { id } of file.promises) layout.answer(`promise ${id}`, NOT_MADE | MADE | KEPT | BROKEN);
  layout.answer('team', bits(TEAM_STATES, TEAM_STATES));
  layout.answer('manager', bits(MANAGER_STATES, MANAGER_STATES));
  for (const { id } of file.groups) {
    layout.answer(`phase ${id}`, bits(PHASES, PHASES));
    layout.answer(`approach ${id}`, bits(APPROACHES, APPROACHES));
    layout.answer(`margin ${id}`, 7);
    layout.range(`demand ${id}`, 0, 100);
  }
  // Of the week that goes on.
  layout.answer('interrupted', NO | YES);
  layout.answer('walked', NO | YES);
  for (const one of movingQuantities(file)) {
    layout.range(one, 0, 100);
    layout.range(`lastDay.${one}`, 0, 100);
  }
  for (const one of ['groups.carried', 'groups.dropped']) layout.range(one, 0, file.groups.length);
  layout.range('week', 1, weekAfterCare(file));
  layout.range('hours', 0, Infinity);
  // The position of the scene that is open, −1 for none; and of each scene, to compare it with.
  layout.range('open', -1, file.scenes.length - 1);
  file.scenes.forEach(({ id }, at) => layout.range(`scene ${id}`, at, at));
  return layout;
}

export function beginning(file: ScenarioFile, layout: Layout): Known {
  const start = startSituation(file, 0);
  const known = Known.anything(layout);
  for (const name of layout.names()) {
    // No, not made, apart, harmonie: what a run begins with is the first answer.
    if (!name.startsWith('margin ')) known.setAnswers(name, 1);
  }
  known.setAnswers('team', bits(TEAM_STATES, [start.story.team]));
  known.setAnswers('manager', bits(MANAGER_STATES, [start.story.manager]));
  for (const { id, demand } of file.groups) {
    known.setAnswers(`approach ${id}`, bits(APPROACHES, ['none']));
    known.setRange(`demand ${id}`, demand, demand);
  }
  for (const one of movingQuantities(file)) {
    const now = readQuantity(start, one);
    known.setRange(one, now, now);
    known.setRange(`lastDay.${one}`, 0, 0);
  }
  known.setRange('week', 1, 1);
  known.setRange('hours', 0, 0);
  known.setRange('open', -1, -1);
  return known;
}
