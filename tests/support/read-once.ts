/**
 * The shipped scenarios, read and checked once for all test files: a second of processor time for each of them otherwise. Kept beside
 * the packages under a name that follows from the bytes of the scenario and of the code that reads it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFile, Translation } from '../../src/core/scenario/index.ts';
import { playable, type PlayableScenario } from '../../src/core/session/index.ts';
import { readScenarioFolder } from '../../src/host/cli/scenario-files.ts';

const KEPT_IN = 'node_modules/.cache/laten-doen';
const READERS = ['src/core', 'src/view/shared/glossary'] as const;
const known = new Map<string, PlayableScenario>();
let readers: string | undefined;

interface Kept {
  readonly file: ScenarioFile;
  readonly translation: Translation;
  readonly hash: string;
}

function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const one of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (one.isFile()) hash.update(one.name).update(readFileSync(join(one.parentPath, one.name)));
  return hash.digest('hex');
}

/** @throws Error when the scenario does not play */
export function shipped(id: string): PlayableScenario {
  const made = known.get(id) ?? playableOf(id);
  known.set(id, made);
  return made;
}

function playableOf(id: string): PlayableScenario {
  readers ??= digestOf(READERS);
  const path = join(
    KEPT_IN,
    `${id}-${createHash('sha256')
      .update(readers)
      .update(digestOf([`scenarios/${id}`]))
      .digest('hex')
      .slice(0, 16)}.json`,
  );
  const { file, translation, hash } = keptAt(path) ?? keep(path, id);
  return playable(file, translation, hash);
}

function keptAt(path: string): Kept | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

function keep(path: string, id: string): Kept {
  const { file, translation, hash, findings } = readScenarioFolder('scenarios', id);
  if (!file) throw new Error(`${id} does not play: ${JSON.stringify(findings.slice(0, 3))}`);
  const read = { file, translation, hash };
  mkdirSync(KEPT_IN, { recursive: true });
  // Two test files may come here at once.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, JSON.stringify(read));
  renameSync(own, path);
  return read;
}
