/** Scenarios with one thing wrong: changes to the small one, each with just what lint must say of it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { findingText, textsOf } from '../../src/core/scenario/index.ts';
import { readFacilitation, readScenario } from '../../src/core/scenario/read.ts';
import { readScenarioFolder } from '../../src/host/cli/scenario-files.ts';
import { glossaryIn } from '../../src/view/shared/glossary/glossary.ts';
import { readText, smallDebriefText, smallText } from './scenarios.ts';

const FOLDER = new URL('../fixtures/bad/', import.meta.url);

interface BadFixture {
  readonly replace: readonly (readonly [string, string])[];
  /** Name of the folder that the scenario lies in, when that matters. */
  readonly folder?: string;
  readonly english?: readonly (readonly [string, string])[];
  /** Changes to the facilitation texts of the small scenario, when they are looked at, and to a translation of them. */
  readonly debrief?: readonly (readonly [string, string])[];
  readonly debriefEnglish?: readonly (readonly [string, string])[];
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

/** The facilitation texts with "EN" before each of them. */
function debriefEnglishOf(text: string): string {
  return text.replaceAll(/((?:- |stake: |\[)(?=[A-Z][a-z]))/g, '$1EN ');
}

/** What lint says of it. */
export function findingsOfFixture(fixture: BadFixture): string[] {
  const { replace, english, folder, debrief } = fixture;
  const text = changed(smallText(), replace);
  if (debrief) return inDebrief(text, debrief, fixture.debriefEnglish);
  if (folder !== undefined) return inFolder(folder, text);
  const second = english ? { name: 'en.yaml', text: changed(englishOf(text), english) } : null;
  return readScenario({ name: 'klein.yaml', text }, second).findings.map((one) => findingText(one).replace('klein.yaml:', ''));
}

function inDebrief(scenario: string, debrief: BadFixture['replace'], english: BadFixture['debriefEnglish']): string[] {
  const { file } = readText(scenario);
  if (!file) throw new RangeError('a scenario with errors has no facilitation texts');
  const second = english ? { name: 'debrief.en.yaml', text: changed(debriefEnglishOf(smallDebriefText()), english) } : null;
  const concepts = glossaryIn('nl').map((one) => one.id);
  return readFacilitation({ name: 'debrief.yaml', text: changed(smallDebriefText(), debrief) }, second, { file, concepts }).findings.map(
    findingText,
  );
}

function inFolder(folder: string, text: string): string[] {
  const scenarios = mkdtempSync(join(tmpdir(), 'laten-doen-bad-'));
  mkdirSync(join(scenarios, folder));
  writeFileSync(join(scenarios, folder, 'scenario.yaml'), text);
  const { findings } = readScenarioFolder(scenarios, folder);
  rmSync(scenarios, { recursive: true });
  return findings.map((one) => findingText({ ...one, file: basename(one.file) }));
}
