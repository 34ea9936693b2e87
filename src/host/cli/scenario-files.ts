/** Scenario folders and files on disk: read, checked and hashed. Used by the command line and by the build of the page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { severityOf, type Facilitation, type Finding, type ScenarioFile, type Translation } from '../../core/scenario/index.ts';
import { LARGEST_SCENARIO, readFacilitation, readScenario, type ReadFacilitation, type SourceText } from '../../core/scenario/read.ts';
import { glossaryIn } from '../../view/shared/glossary/glossary.ts';

export interface ScenarioOnDisk {
  /** Null when errors keep it from playing. */
  readonly file: ScenarioFile | null;
  readonly translation: Translation;
  /** `sha256-` and the digest of the bytes of scenario.yaml: a log names by it what it was played on. */
  readonly hash: string;
  /** What a trainer asks in the debrief, in both languages; null when there is none, or it cannot be read. */
  readonly debrief: { readonly nl: Facilitation | null; readonly en: Facilitation | null };
  readonly findings: readonly Finding[];
}

const SCENARIO = 'scenario.yaml';
const ENGLISH = 'en.yaml';
const DEBRIEF = 'debrief.yaml';
const DEBRIEF_ENGLISH = 'debrief.en.yaml';

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
  return [ENGLISH, DEBRIEF, DEBRIEF_ENGLISH].includes(basename(path))
    ? readPair(join(dirname(path), SCENARIO), from)
    : readPair(path, from);
}

/** A scenario file, with what lies beside it: its translation, and what is asked in the debrief. */
function readPair(path: string, from: string): ScenarioOnDisk {
  const english = join(dirname(path), ENGLISH);
  const translated = basename(path) === SCENARIO && existsSync(english);
  const [first, second] = [source(path, from), translated ? source(english, from) : null];
  const { file, translation, findings } = readScenario(first, second);
  const bytes = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : '';
  const beside = file && basename(path) === SCENARIO ? readBeside(file, dirname(path), from) : null;
  return {
    file,
    translation: translation ?? {},
    hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
    debrief: { nl: beside?.nl ?? null, en: beside?.en ?? null },
    findings: [...findings, ...(beside?.findings ?? [])],
  };
}

/** Facilitation texts in the folder of a scenario; none at all are no finding. */
function readBeside(file: ScenarioFile, folder: string, from: string): ReadFacilitation {
  const [dutch, english] = [join(folder, DEBRIEF), join(folder, DEBRIEF_ENGLISH)];
  const concepts = glossaryIn('nl').map((one) => one.id);
  const fault = (code: 'SC-406' | 'SC-407', path: string, message: string, hint: string): Finding[] => [
    { code, severity: severityOf(code), file: relative(from, path), line: 1, col: 1, path: '', message, hint },
  ];
  if (!existsSync(dutch)) {
    const alone = existsSync(english) ? fault('SC-407', english, `there is no ${DEBRIEF} beside it`, 'The Dutch is the original') : [];
    return { nl: null, en: null, findings: alone };
  }
  const second = existsSync(english) ? source(english, from) : null;
  const read = readFacilitation(source(dutch, from), second, { file, concepts });
  const isTranslated = existsSync(join(folder, ENGLISH));
  const alone = second || !isTranslated ? [] : fault('SC-406', dutch, `there is no ${DEBRIEF_ENGLISH} beside it`, 'Translate it');
  return { ...read, findings: [...read.findings, ...alone] };
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
