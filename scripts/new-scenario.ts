/** `npm run new-scenario -- <id> [--title "…"] [--into folder]`: a small whole scenario to make one's own. Overwrites nothing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { textsOf } from '../src/core/scenario/index.ts';
import { readScenario } from '../src/core/scenario/read.ts';

const TEMPLATE = new URL('new-scenario/scenario.yaml', import.meta.url);
const ENGLISH = new URL('new-scenario/en.yaml', import.meta.url);

/** Why no scenario was made. */
export class CannotMake extends Error {
  readonly code = 'cannot-make';
}

export interface NewScenario {
  readonly id: string;
  readonly title: string;
  /** Folder of scenarios. */
  readonly into: string;
}

/** Writes scenario.yaml and en.yaml; gives their folder. @throws CannotMake */
export function makeScenario({ id, title, into }: NewScenario): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new CannotMake(`"${id}" is no id: small letters and digits, with hyphens between, e.g. "de-binnentuin"`);
  const folder = join(into, id);
  if (existsSync(folder)) throw new CannotMake(`${folder} is there already; nothing was written`);
  const text = filled(readFileSync(TEMPLATE, 'utf8'), id, title);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'scenario.yaml'), text);
  writeFileSync(join(folder, 'en.yaml'), filled(readFileSync(ENGLISH, 'utf8'), id, title));
  return folder;
}

function filled(text: string, id: string, title: string): string {
  return text.replaceAll('__ID__', id).replaceAll('__TITLE__', title.replaceAll('"', '’').replaceAll(': ', ' '));
}

/** Keys of the template's texts: its translation must have just these. */
export function templateKeys(): string[] {
  const { file, findings } = readScenario({ name: 'scenario.yaml', text: filled(readFileSync(TEMPLATE, 'utf8'), 'proef', 'Proef') }, null);
  if (!file) throw new CannotMake(JSON.stringify(findings));
  return [...textsOf(file).keys()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { title: { type: 'string' }, into: { type: 'string' } } });
    const [id] = positionals;
    if (id === undefined) throw new CannotMake('give an id: npm run new-scenario -- de-binnentuin --title "De binnentuin"');
    const folder = makeScenario({ id, title: values.title ?? id, into: values.into ?? process.env['LATEN_DOEN_SCENARIOS'] ?? 'scenarios' });
    console.log(`${folder} is made. Next:\n  npm run author -- ${id}\n  npx laten-doen lint ${folder}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
