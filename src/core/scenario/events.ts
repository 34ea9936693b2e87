/** What an event does to the situation: pure functions that the machine's named actions call. */
import { quantities, quantity, step, type ModelInput, type ModelState } from '../model/index.ts';
import type { Option, Place, ScenarioFile, Scene, ScenarioEffect, Visit } from './schema.ts';
import { allHold, type Situation, type Story } from './situation.ts';

/** Weeks after the worker has left [AC-1]. @unit weeks */
export const CARE_WEEKS = 26;

/** A walk is at most a working day long. @unit minutes @source design choice */
export const LONGEST_WALK = 480;

/** A kept promise gives, a broken one costs trust of whom it was made to [PM-1]. @unit points @source C24, C96; figures design choice */
export const KEPT = 4;
export const BROKEN = -8;
/** What a kept or broken promise rests on [PM-1]. */
export const promiseClaims = (): readonly string[] => ['C24', 'C96'];

export function visitNow(situation: Situation, place: Place): Visit | undefined {
  const { visits } = situation.story;
  return place.visits.find((one) => (one.repeats || !visits.includes(one.id)) && allHold(situation, one.when));
}

export function visitPlace(file: ScenarioFile, situation: Situation, placeId: string): Situation {
  const place = file.places.find((one) => one.id === placeId);
  if (!place) return situation;
  const visit = visitNow(situation, place);
  const inputs: ModelInput[] = [{ kind: 'visit', groups: place.meets, minutes: place.minutes }];
  const story: Story = {
    ...situation.story,
    walk: [...situation.story.walk, place.id],
    visited: including(situation.story.visited, place.id),
    visits: visit ? including(situation.story.visits, visit.id) : situation.story.visits,
  };
  const effects = (visit?.effects ?? []).filter((one) => allHold(situation, one.when));
  const found = (visit?.signals ?? []).map((signal): ScenarioEffect => ({ signal, when: [] }));
  return remember(file, { ...situation, story }, { effects: [...found, ...effects], inputs });
}

export function endWalk(situation: Situation): Situation {
  const { story, model } = situation;
  return quiet({ ...situation, story: { ...story, walk: [], walked: [...story.walked, model.week] } });
}

export function openScene(situation: Situation, scene: Scene): Situation {
  const { story, model } = situation;
  const interrupted = scene.kind === 'interruption' ? [...story.interrupted, model.week] : story.interrupted;
  return { ...situation, story: { ...story, scene: scene.id, next: null, played: [...story.played, scene.id], interrupted } };
}

export function groupsOn(file: ScenarioFile, option: Option): readonly string[] {
  return option.on === 'all' ? file.groups.map((one) => one.id) : option.on;
}

export function takeOption(file: ScenarioFile, situation: Situation, option: Option): Situation {
  const { stance, demand, minutes, competences } = option;
  const act: ModelInput = { kind: 'act', stance, groups: groupsOn(file, option), demand, minutes, competences };
  const { story } = situation;
  const next: Story = { ...story, scene: null, next: option.goto ?? null, chosen: including(story.chosen, option.id) };
  const effects = option.effects.filter((one) => allHold(situation, one.when, demand));
  return remember(file, { ...situation, story: next }, { effects, inputs: [act] });
}

export function passWeek(situation: Situation): Situation {
  const { state, effects } = step(situation.model, [{ kind: 'week' }]);
  return { model: state, story: { ...situation.story, before: metersOf(situation.model) }, moved: effects, found: [] };
}

/** The last day is kept, the worker leaves, and half a year passes in one event [AC-1]. */
export function passCare(situation: Situation): Situation {
  const inputs: ModelInput[] = [{ kind: 'leave' }, ...Array.from({ length: CARE_WEEKS }, (): ModelInput => ({ kind: 'week' }))];
  const { state, effects } = step(situation.model, inputs);
  const before = metersOf(situation.model);
  return { model: state, story: { ...situation.story, before, lastDay: summary(situation.model) }, moved: effects, found: [] };
}

const MEANS = ['strength', 'ownership', 'ties', 'trust', 'participation', 'carrying', 'readiness'];

/** Paths of what the last day and half a year later are summed up in: stored quantities and the means over groups. */
export function summaryPaths(model: ModelState): readonly string[] {
  return [...Object.keys(quantities(model)), ...MEANS.map((key) => `groups.${key}`)];
}

/** Stored quantities and the means over groups, by path. */
export function summary(model: ModelState): Record<string, number> {
  return Object.fromEntries(summaryPaths(model).map((path) => [path, quantity(model, path)]));
}

/** Meters with the quantity that each shows. */
export const METERS: Readonly<Record<string, string>> = {
  participation: 'groups.participation',
  ties: 'groups.ties',
  trust: 'groups.trust',
  climate: 'team.climate',
  pressure: 'manager.pressure',
  energy: 'worker.energy',
};

/** What the meters show. @range 0..100 */
export function metersOf(model: ModelState): Record<string, number> {
  return Object.fromEntries(Object.entries(METERS).map(([meter, path]) => [meter, quantity(model, path)]));
}

function including(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list : [...list, one];
}

function quiet(situation: Situation): Situation {
  return { ...situation, moved: [], found: [] };
}

/** Applies an author's effects together with the model's inputs, as one step. */
function remember(
  file: ScenarioFile,
  situation: Situation,
  what: { effects: readonly ScenarioEffect[]; inputs: readonly ModelInput[] },
): Situation {
  let story = situation.story;
  const inputs = [...what.inputs];
  const found: string[] = [];
  for (const effect of what.effects) {
    if ('add' in effect) inputs.push({ kind: 'add', of: effect.add, points: effect.points, claims: effect.claims });
    else if ('flag' in effect) story = { ...story, flags: including(story.flags, effect.flag) };
    else if ('signal' in effect) {
      if (!story.signals.includes(effect.signal)) found.push(effect.signal);
      story = { ...story, signals: including(story.signals, effect.signal) };
    } else if ('promise' in effect) story = { ...story, promises: { ...story.promises, [effect.promise]: 'made' } };
    else {
      const [promise, state, amount] =
        'keeps' in effect ? ([effect.keeps, 'kept', KEPT] as const) : ([effect.breaks, 'broken', BROKEN] as const);
      if (story.promises[promise] !== 'made') continue;
      story = { ...story, promises: { ...story.promises, [promise]: state } };
      inputs.push({ kind: 'add', of: trustOfPromise(file, promise), points: amount, claims: promiseClaims(), rule: 'PM-1' });
    }
  }
  const { state, effects } = step(situation.model, inputs);
  return { model: state, story, moved: effects, found };
}

/** Whose trust a promise concerns: the group of the person it was made to, or the manager's for professionals. */
export function trustOfPromise(file: ScenarioFile, promise: string): string {
  const to = file.promises.find((one) => one.id === promise)?.to;
  const group = file.people.find((one) => one.id === to)?.group;
  return group ? `group.${group}.trust` : 'manager.trust';
}
