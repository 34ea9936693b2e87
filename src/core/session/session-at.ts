/**
 * A session that stands somewhere in a scenario with any state: "test from here". It was not played, so it has no log; from
 * there on it plays like any other.
 */
import type { AnyMachineSnapshot } from 'xstate';
import { quantityOf, UnknownQuantity, type Stance } from '../model/index.ts';
import { endingState, sceneState, startSituation, summary, type Situation } from '../scenario/index.ts';
import type { PlayableScenario } from './playable.ts';
import { startSession, type Session } from './session.ts';
import { moveOn } from './transition.ts';

export interface Whereabouts {
  readonly at: 'briefing' | 'walk' | 'week' | 'lastday' | 'halfyear' | `scene ${string}` | `ending ${string}`;
  readonly week: number;
  /** Stored quantities by path; the others are as at the start. */
  readonly quantities?: Readonly<Record<string, number>>;
  readonly flags?: readonly string[];
  readonly signals?: readonly string[];
  readonly promises?: Readonly<Record<string, 'made' | 'kept' | 'broken'>>;
  readonly chosen?: readonly string[];
  readonly visited?: readonly string[];
  readonly approaches?: Readonly<Record<string, Stance>>;
}

export type StoodAt = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly problems: readonly string[] };

export function sessionAt(scenario: PlayableScenario, where: Whereabouts, seed: number): StoodAt {
  const problems = problemsOf(scenario, where);
  if (problems.length > 0) return { ok: false, problems };
  const session = startSession(scenario, { seed, player: 'Proefspel', settings: { motives: false }, build: 'author' });
  const context = contextOf(scenario, where, seed);
  const after = where.at === 'halfyear' || where.at.startsWith('ending ');
  const { groups } = scenario.file;
  const value = {
    story: storyState(where.at),
    residents: Object.fromEntries(groups.map((one) => [one.id, 'apart'])),
    team: 'harmonie',
    manager: 'controle',
    clock: where.at.startsWith('ending ') ? 'over' : after ? 'care' : 'weeks',
  };
  const { machine } = scenario;
  const placed = machine.resolveState({ value, context }) as AnyMachineSnapshot;
  // No state answers to this event here, but the regions that watch quantities come to where these put them.
  const settled = moveOn(machine, placed, { type: 'briefing.read' });
  return { ok: true, session: { ...session, snapshot: where.at === 'briefing' ? placed : settled } };
}

function storyState(at: Whereabouts['at']): string {
  const [kind = '', id = ''] = at.split(' ');
  if (kind === 'scene') return sceneState(id);
  return kind === 'ending' ? endingState(id) : kind;
}

function contextOf({ file }: PlayableScenario, where: Whereabouts, seed: number): Situation {
  const start = startSituation(file, seed);
  const { model } = start;
  model.week = where.week;
  for (const [path, value] of Object.entries(where.quantities ?? {})) quantityOf(model, path).now = value;
  for (const group of model.groups) group.approach = where.approaches?.[group.id] ?? null;
  const after = where.at === 'halfyear' || where.at.startsWith('ending ');
  if (after) model.left = true;
  const scene = where.at.startsWith('scene ') ? where.at.slice('scene '.length) : null;
  const story: Situation['story'] = {
    ...start.story,
    scene,
    // What came before this week is over.
    played: file.scenes.filter((one) => one.id === scene || (one.week && one.week[1] < where.week)).map((one) => one.id),
    walked: file.walks.filter((week) => week < where.week || (week === where.week && where.at !== 'walk')),
    flags: where.flags ?? [],
    signals: where.signals ?? [],
    promises: where.promises ?? {},
    chosen: where.chosen ?? [],
    visited: where.visited ?? [],
    lastDay: after ? summary(model) : null,
  };
  return { ...start, story };
}

function problemsOf({ file }: PlayableScenario, where: Whereabouts): string[] {
  const problems: string[] = [];
  const known = (kind: string, ids: readonly string[] | undefined, list: readonly { id: string }[]): void => {
    for (const id of ids ?? []) if (!list.some((one) => one.id === id)) problems.push(`no ${kind} "${id}"`);
  };
  const [kind = '', id = ''] = where.at.split(' ');
  if (kind === 'scene') known('scene', [id], file.scenes);
  if (kind === 'ending') known('ending', [id], file.endings);
  known('signal', where.signals, file.signals);
  known('promise', Object.keys(where.promises ?? {}), file.promises);
  known(
    'option',
    where.chosen,
    file.scenes.flatMap((one) => one.options),
  );
  known('place', where.visited, file.places);
  known('group', Object.keys(where.approaches ?? {}), file.groups);
  if (!Number.isInteger(where.week) || where.week < 1 || where.week > file.weeks + 27)
    problems.push(`week ${where.week} does not lie in 1 to ${file.weeks + 27}`);
  const { model } = startSituation(file, 0);
  for (const [path, value] of Object.entries(where.quantities ?? {})) {
    try {
      quantityOf(model, path);
      if (!Number.isInteger(value) || value < 0 || value > 100) problems.push(`${path} takes a whole number from 0 to 100, not ${value}`);
    } catch (error) {
      if (!(error instanceof UnknownQuantity)) throw error;
      problems.push(error.message);
    }
  }
  return problems;
}
