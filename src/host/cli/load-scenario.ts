/** Reads scenarios from disk for the command line. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding } from '../../core/scenario/index.ts';
import { readScenario } from '../../core/scenario/read.ts';
import { playable, type PlayableScenario } from '../../core/session/index.ts';

/** Something the command line cannot run without. Exit code 2. */
export class CannotRun extends Error {
  readonly code = 'cannot-run';
}

export function scenarioIds(root: string): string[] {
  const folder = join(root, 'scenarios');
  if (!existsSync(folder)) throw new CannotRun(`no folder ${folder}`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(join(folder, one.name, 'scenario.yaml')))
    .map((one) => one.name);
}

export interface LoadedScenario {
  readonly scenario: PlayableScenario | null;
  readonly findings: readonly Finding[];
}

export function loadScenario(root: string, id: string): LoadedScenario {
  const path = join(root, 'scenarios', id, 'scenario.yaml');
  if (!existsSync(path)) throw new CannotRun(`no scenario "${id}"; there are: ${scenarioIds(root).join(', ')}`);
  const source = readFileSync(path);
  const english = join(root, 'scenarios', id, 'en.yaml');
  const read = readScenario(
    { name: relative(root, path), text: source.toString('utf8') },
    existsSync(english) ? { name: relative(root, english), text: readFileSync(english, 'utf8') } : null,
  );
  const hash = `sha256-${createHash('sha256').update(source).digest('hex')}`;
  return { scenario: read.file ? playable(read.file, read.translation ?? {}, hash) : null, findings: read.findings };
}

/** A scenario that plays, or an error with its findings. @throws CannotRun */
export function playableScenario(root: string, id: string): PlayableScenario {
  const { scenario, findings } = loadScenario(root, id);
  if (!scenario) throw new CannotRun(`scenario "${id}" has ${findings.length} findings; run: laten-doen lint ${id}`);
  return scenario;
}
