/** Scenario folders on disk: read, checked and hashed. Used by the command line and by the build of the page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Finding, ScenarioFile, Translation } from '../../core/scenario/index.ts';
import { readScenario } from '../../core/scenario/read.ts';

export interface ScenarioOnDisk {
  /** Null when findings keep it from playing. */
  readonly file: ScenarioFile | null;
  readonly translation: Translation;
  /** `sha256-` and the digest of the bytes of scenario.yaml: a log names by it what it was played on. */
  readonly hash: string;
  readonly findings: readonly Finding[];
}

/** Folders in `folder` that hold a `scenario.yaml`, in alphabetical order so that a build is repeatable. */
export function scenarioFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((one) => existsSync(join(folder, one, 'scenario.yaml')))
    .toSorted();
}

export function readScenarioFolder(folder: string, id: string): ScenarioOnDisk {
  const path = join(folder, id, 'scenario.yaml');
  const english = join(folder, id, 'en.yaml');
  const source = (name: string) => ({ name: relative(join(folder, '..'), name), text: readFileSync(name, 'utf8') });
  const { file, translation, findings } = readScenario(source(path), existsSync(english) ? source(english) : null);
  const hash = `sha256-${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  if (!file || file.id === id) return { file, translation: translation ?? {}, hash, findings };
  const wrongName: Finding = {
    code: 'SC-105',
    severity: 'error',
    file: source(path).name,
    line: 1,
    col: 1,
    path: 'id',
    message: `the scenario "${file.id}" lies in a folder "${id}"`,
    hint: 'Give both the same name',
  };
  return { file: null, translation: {}, hash, findings: [...findings, wrongName] };
}
