/** The project's own files, read for the tests that hold its rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Text by path from the root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** All files under `folders` whose name ends in one of `endings`, in alphabetical order. */
export function readSources(folders: readonly string[], endings: readonly string[]): Sources {
  const found = new Map<string, string>();
  for (const folder of folders) {
    if (!existsSync(join(ROOT, folder))) continue;
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
    for (const name of names.toSorted()) {
      if (endings.some((ending) => name.endsWith(ending))) found.set(`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8'));
    }
  }
  return found;
}
