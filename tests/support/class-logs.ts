/** A class of logs: mixed play styles, each run with a seed of its own. */
import type { GameLog } from '../../src/core/log/index.ts';
import { Intake, type ClassFigures, type LateEffect } from '../../src/core/report/index.ts';
import { logOf, playerOf, playOut, POLICIES, type PlayableScenario } from '../../src/core/session/index.ts';
import { newSession } from './scenarios.ts';

const played = new WeakMap<PlayableScenario, Map<number, GameLog>>();

/** The same run each time: to play it is most of what a test with a class takes, and several ask for the same ones. */
function runOf(scenario: PlayableScenario, at: number): GameLog {
  const runs = played.get(scenario) ?? new Map<number, GameLog>();
  played.set(scenario, runs);
  const log = runs.get(at) ?? logOf(playOut(newSession(scenario, at), playerOf(POLICIES[at % POLICIES.length] ?? 'samen', at)).session);
  runs.set(at, log);
  return log;
}

export function classLogs(scenario: PlayableScenario, count: number): GameLog[] {
  return Array.from({ length: count }, (_, at) => ({ ...runOf(scenario, at), player: `Groene Fiets ${at}` }));
}

export function classIntake(scenario: PlayableScenario, logs: readonly GameLog[]): Intake {
  const intake = new Intake((id) => (id === scenario.file.id ? scenario : null));
  logs.forEach((log, at) => intake.take(`${at}.json`, JSON.stringify(log)));
  return intake;
}

export interface StudiedClass {
  readonly figures: ClassFigures;
  readonly late: readonly LateEffect[];
}

export function studiedClass(scenario: PlayableScenario, logs: readonly GameLog[]): StudiedClass {
  const intake = classIntake(scenario, logs);
  const [figures] = intake.figures();
  if (!figures) throw new Error('no log was taken');
  const effects = intake.lateEffects(figures.key);
  while (effects?.step()) continue;
  return { figures, late: effects?.effects() ?? [] };
}
