/** Scenarios with one thing wrong: changes to the small one, each with just what lint must say of it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { findingText, textsOf } from '../../src/core/scenario/index.ts';
import { readScenario } from '../../src/core/scenario/read.ts';
import { readScenarioFolder } from '../../src/host/cli/scenario-files.ts';
import { readText, smallText } from './scenarios.ts';

const FOLDER = new URL('../fixtures/bad/', import.meta.url);

interface BadFixture {
  readonly replace: readonly (readonly [string, string])[];
  /** Name of the folder that the scenario lies in, when that matters. */
  readonly folder?: string;
  readonly english?: readonly (readonly [string, string])[];
  /** `line:col severity code path: message. hint`, as lint prints it; of the translation after `en.yaml:`. */
  readonly expect: readonly string[] | null;
}

export function badFixtures(): string[] {
  return readdirSync(FOLDER).filter((one) => one.endsWith('.yaml'));
}

export function readFixture(name: string): BadFixture {
  return parse(readFileSync(new URL(name, FOLDER), 'utf8')) as BadFixture;
}

function changed(text: string, changes: BadFixture['replace']): string {
  return changes.reduce((whole, [from, to]) => {
    if (whole.split(from).length !== 2)
      throw new RangeError(`${JSON.stringify(from)} stands ${whole.split(from).length - 1} times in the text`);
    return whole.replace(from, () => to);
  }, text);
}

/** A translation in which every text is its original after "EN". */
function englishOf(text: string): string {
  const { file } = readText(text);
  if (!file) throw new RangeError('a scenario with errors has no translation');
  return [...textsOf(file)].map(([key, original]) => `${key}: EN ${original}\n`).join('');
}

/** What lint says of it. */
export function findingsOfFixture({ replace, english, folder }: BadFixture): string[] {
  const text = changed(smallText(), replace);
  if (folder !== undefined) return inFolder(folder, text);
  const second = english ? { name: 'en.yaml', text: changed(englishOf(text), english) } : null;
  return readScenario({ name: 'klein.yaml', text }, second).findings.map((one) => findingText(one).replace('klein.yaml:', ''));
}

function inFolder(folder: string, text: string): string[] {
  const scenarios = mkdtempSync(join(tmpdir(), 'laten-doen-bad-'));
  mkdirSync(join(scenarios, folder));
  writeFileSync(join(scenarios, folder, 'scenario.yaml'), text);
  const { findings } = readScenarioFolder(scenarios, folder);
  rmSync(scenarios, { recursive: true });
  return findings.map((one) => findingText({ ...one, file: basename(one.file) }));
}
