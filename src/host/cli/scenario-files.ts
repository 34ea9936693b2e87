/** Scenario folders and files on disk: read, checked and hashed. Used by the command line and by the build of the page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Finding, ScenarioFile, Translation } from '../../core/scenario/index.ts';
import { LARGEST_SCENARIO, readScenario, type SourceText } from '../../core/scenario/read.ts';

export interface ScenarioOnDisk {
  /** Null when errors keep it from playing. */
  readonly file: ScenarioFile | null;
  readonly translation: Translation;
  /** `sha256-` and the digest of the bytes of scenario.yaml: a log names by it what it was played on. */
  readonly hash: string;
  readonly findings: readonly Finding[];
}

const SCENARIO = 'scenario.yaml';
const ENGLISH = 'en.yaml';

/** Folders in `folder` that hold a `scenario.yaml`, in alphabetical order so that a build is repeatable. */
export function scenarioFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((one) => existsSync(join(folder, one, SCENARIO)))
    .toSorted();
}

/** A scenario of the game, by its id; the folder's name must be that id. */
export function readScenarioFolder(folder: string, id: string): ScenarioOnDisk {
  const found = readPair(join(folder, id, SCENARIO), join(folder, '..'));
  if (!found.file || found.file.id === id) return found;
  const wrongName: Finding = {
    code: 'SC-105',
    severity: 'error',
    file: relative(join(folder, '..'), join(folder, id, SCENARIO)),
    line: 1,
    col: 1,
    path: 'id',
    message: `the scenario "${found.file.id}" lies in a folder "${id}"`,
    hint: 'Give both the same name',
  };
  return { ...found, file: null, translation: {}, findings: [...found.findings, wrongName] };
}

/** A scenario anywhere: its folder, or a file of it. Names in findings are relative to the folder of the command. */
export function readScenarioPath(path: string, from: string): ScenarioOnDisk {
  if (statSync(path).isDirectory()) return readPair(join(path, SCENARIO), from);
  return basename(path) === ENGLISH ? readPair(join(dirname(path), SCENARIO), from) : readPair(path, from);
}

/** A scenario file, with the translation that lies beside it. */
function readPair(path: string, from: string): ScenarioOnDisk {
  const english = join(dirname(path), ENGLISH);
  const translated = basename(path) === SCENARIO && existsSync(english);
  const [first, second] = [source(path, from), translated ? source(english, from) : null];
  const { file, translation, findings } = readScenario(first, second);
  const bytes = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : '';
  return { file, translation: translation ?? {}, hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`, findings };
}

/** The text of a file; what is too large or no file stands for itself as text that no scenario is. */
function source(path: string, from: string): SourceText {
  const name = relative(from, path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) return { name, text: '', problem: found ? 'this is a folder, not a file' : 'there is no such file' };
  // Four bytes a character at most: a larger file need not be read to know that it is too large.
  if (found.size > LARGEST_SCENARIO * 4) return { name, text: '', problem: `${found.size} bytes` };
  return { name, text: readFileSync(path, 'utf8') };
}
