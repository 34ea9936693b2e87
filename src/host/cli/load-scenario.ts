/** Scenarios by id for the command line. */
import { join } from 'node:path';
import { didYouMean, type Finding } from '../../core/scenario/index.ts';
import { playable, type PlayableScenario } from '../../core/session/index.ts';
import { readScenarioFolder, scenarioFolders } from './scenario-files.ts';
import { CannotRun } from './verb.ts';

export function scenarioIds(root: string): string[] {
  const ids = scenarioFolders(join(root, 'scenarios'));
  if (ids.length === 0) throw new CannotRun(`no scenarios in ${join(root, 'scenarios')}`);
  return ids;
}

export interface LoadedScenario {
  readonly scenario: PlayableScenario | null;
  readonly findings: readonly Finding[];
}

/** @throws CannotRun when there is no such scenario */
export function loadScenario(root: string, id: string): LoadedScenario {
  const ids = scenarioIds(root);
  if (!ids.includes(id)) throw new CannotRun(`no scenario "${id}"; there are: ${ids.join(', ')}. ${didYouMean(id, ids)}`.trim());
  const { file, translation, hash, findings } = readScenarioFolder(join(root, 'scenarios'), id);
  return { scenario: file ? playable(file, translation, hash) : null, findings };
}

/** A scenario that plays. @throws CannotRun when it has findings, or is not there */
export function playableScenario(root: string, id: string): PlayableScenario {
  const { scenario, findings } = loadScenario(root, id);
  if (!scenario) throw new CannotRun(`scenario "${id}" has ${findings.length} findings; run: laten-doen lint ${id}`);
  return scenario;
}
