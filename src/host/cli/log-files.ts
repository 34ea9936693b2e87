/** Log files and folders of them, read as untrusted input: one after another, so that a thousand never stay in memory. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LARGEST_LOG, readLog, type GameLog } from '../../core/log/index.ts';
import type { PlayableScenario } from '../../core/session/index.ts';
import { playableScenario, scenarioIds } from './load-scenario.ts';
import { CannotRun, root } from './verb.ts';

const ENDING = '.latendoen.json';

export interface LogProblem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

export type LogFile = { readonly log: GameLog; readonly scenario: PlayableScenario } | { readonly problem: LogProblem };

/** The files named, and the logs in the folders named, in alphabetical order. @throws CannotRun for a path that is not there */
export function logFiles(paths: readonly string[]): string[] {
  if (paths.length === 0) throw new CannotRun(`give one or more log files, or folders with *${ENDING}`);
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new CannotRun(`no file or folder "${path}"`);
    if (!found.isDirectory()) return [path];
    const inside = readdirSync(path).filter((name) => name.endsWith(ENDING));
    if (inside.length === 0) throw new CannotRun(`no *${ENDING} in folder "${path}"`);
    return inside.toSorted().map((name) => join(path, name));
  });
}

const scenarios = new Map<string, PlayableScenario>();

function scenarioOf(id: string): PlayableScenario {
  const known = scenarios.get(id) ?? playableScenario(root(), id);
  scenarios.set(id, known);
  return known;
}

/** Null when there is no such scenario. */
export const scenarioOrNull = (id: string): PlayableScenario | null => (scenarioIds(root()).includes(id) ? scenarioOf(id) : null);

export function readLogFile(file: string): LogFile {
  const { size } = statSync(file);
  if (size > LARGEST_LOG * 4)
    return { problem: { code: 'too-large', path: '', message: `${size} bytes; a log has at most ${LARGEST_LOG} characters` } };
  const read = readLog(readFileSync(file, 'utf8'));
  if (!read.ok) return { problem: { code: read.code, path: read.path, message: read.message } };
  const { id } = read.log.scenario;
  const ids = scenarioIds(root());
  if (!ids.includes(id))
    return { problem: { code: 'unknown-scenario', path: 'scenario.id', message: `no scenario "${id}"; there are: ${ids.join(', ')}` } };
  return { log: read.log, scenario: scenarioOf(id) };
}

/** One log that the command cannot do without. @throws CannotRun */
export function oneLog(file: string): { readonly log: GameLog; readonly scenario: PlayableScenario } {
  logFiles([file]);
  const read = readLogFile(file);
  if ('problem' in read) throw new CannotRun(`${file}: ${read.problem.path} ${read.problem.message}`);
  return read;
}
