import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { COMPETENCES } from '../../../core/model/index.ts';
import { didYouMean } from '../../../core/scenario/index.ts';
import { termOf } from '../../../view/shared/glossary/glossary.ts';
import { playableScenario, scenarioIds } from '../load-scenario.ts';
import { cmi5Structure, scorm12Manifest, scorm2004Manifest, type Course } from '../pack/manifest.ts';
import { packageFiles, type PackageFiles, type PackageTarget } from '../pack/package-files.ts';
import { CannotRun, JSON_OPTION, print, root, textFlag, type Verb } from '../verb.ts';

const TARGETS = ['web', 'scorm12', 'scorm2004', 'cmi5'] as const satisfies readonly PackageTarget[];

export const pack: Verb = {
  summary: 'a package for a web server or a learning environment, from the built game',
  usage: '--target web|scorm12|scorm2004|cmi5 [--scenario id] [--connect URL,…] [--out F]',
  options: {
    ...JSON_OPTION,
    target: { type: 'string', value: 'T', help: `what for: ${TARGETS.join(', ')}` },
    scenario: { type: 'string', value: 'id', help: 'only this assignment; the package opens at its briefing' },
    lang: { type: 'string', value: 'nl|en', help: 'language of the title in the learning environment (nl)' },
    connect: {
      type: 'string',
      value: 'URL,…',
      help: 'where the pages may send to, beside their own server: a record store of xAPI, a class (cmi5: any https address)',
    },
    out: { type: 'string', value: 'F', help: 'the zip to write, or for web the folder (laten-doen-<target>.zip)' },
    dist: { type: 'string', value: 'DIR', help: 'folder of the built game (dist)' },
  },
  run(args, flags) {
    if (args.length > 0) throw new CannotRun(`pack takes options only, not "${args[0] ?? ''}"`);
    const target = targetOf(textFlag(flags, 'target'));
    const scenario = scenarioOf(textFlag(flags, 'scenario'));
    const language = textFlag(flags, 'lang') ?? 'nl';
    if (language !== 'nl' && language !== 'en') throw new CannotRun(`--lang takes nl or en, not "${language}"`);
    const dist = resolve(root(), textFlag(flags, 'dist') ?? 'dist');
    if (!existsSync(join(dist, 'index.html'))) throw new CannotRun(`${dist} holds no built game; run "npm run build" first`);
    const connect = connectOf(target, (textFlag(flags, 'connect') ?? '').split(',').filter(Boolean));
    const files = packageFiles(dist, { target, scenario, scenarios: scenarioIds(root()), connect });
    if (target !== 'web') addManifest(files, target, courseOf(scenario, language));
    const out = resolve(root(), textFlag(flags, 'out') ?? (target === 'web' ? 'laten-doen-web' : `laten-doen-${target}.zip`));
    const bytes = target === 'web' ? writeFolder(files, out) : writeZip(files, out);
    print(
      flags['json'] === true
        ? JSON.stringify({ out, target, scenario, connect, files: files.size, bytes })
        : [`${out}: ${files.size} files, ${bytes} bytes`, ...hintsFor(target, connect)].join('\n'),
    );
    return 0;
  },
};

function targetOf(given: string | undefined): PackageTarget {
  const found = TARGETS.find((one) => one === given);
  if (!found) throw new CannotRun(`--target takes ${TARGETS.join(', ')}${given === undefined ? '' : `, not "${given}"`}`);
  return found;
}

/** What a teacher will wonder about, where the package is made. */
function hintsFor(target: PackageTarget, connect: readonly string[]): readonly string[] {
  const reach = connect.length > 0 ? [`The pages may send to: ${connect.join(' ')}.`] : [];
  if (target === 'web') return reach;
  const score = target === 'cmi5' ? 'There is no score, unless the course asks for one' : 'The score is how far the run is, 0 to 100';
  return [...reach, `Completed means: an ending was reached. ${score}; no choice is right or wrong. See docs/lms.md.`];
}

/** A learning environment's record store is not known when a cmi5 package is made: any, as long as nobody can read along. */
function connectOf(target: PackageTarget, given: readonly string[]): readonly string[] {
  return [...new Set([...(target === 'cmi5' ? ['https:'] : []), ...given.map(originOf)])];
}

function originOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^(?:https?|wss?):$/.test(url.protocol) || url.host === '')
    throw new CannotRun(`--connect takes an address such as https://lrs.school.nl, not "${given}"`);
  return `${url.protocol}//${url.host}`;
}

function scenarioOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const known = scenarioIds(root());
  if (!known.includes(given))
    throw new CannotRun(`no scenario "${given}". ${didYouMean(given, known) || `There are: ${known.join(', ')}`}`);
  return given;
}

function courseOf(scenario: string | null, language: 'nl' | 'en'): Omit<Course, 'files'> {
  if (scenario === null) {
    const description =
      language === 'nl'
        ? 'Een rollenspel over sociaal werk in de wijk: wat doe je, en wat laat je?'
        : 'A role play about social work in a neighbourhood: what do you do, and what do you leave?';
    return { scenario, id: 'laten-doen', title: 'Laten Doen', description, language, competences: competencesIn(language) };
  }
  const { text } = playableScenario(root(), scenario);
  return {
    scenario,
    id: `laten-doen.${scenario}`,
    title: `Laten Doen: ${text('title', language)}`,
    description: text('summary', language),
    language,
    competences: competencesIn(language),
  };
}

const MANIFESTS = {
  scorm12: { name: 'imsmanifest.xml', write: scorm12Manifest },
  scorm2004: { name: 'imsmanifest.xml', write: scorm2004Manifest },
  cmi5: { name: 'cmi5.xml', write: cmi5Structure },
} as const;

function competencesIn(language: 'nl' | 'en'): Course['competences'] {
  return COMPETENCES.map((id) => {
    const term = termOf(language, `competence-${id}`);
    return { id, name: term?.term ?? id, about: term?.short ?? id };
  });
}

function addManifest(files: PackageFiles, target: Exclude<PackageTarget, 'web'>, course: Omit<Course, 'files'>): void {
  const { name, write } = MANIFESTS[target];
  files.set(name, new TextEncoder().encode(write({ ...course, files: [...files.keys()].toSorted() })));
}

function writeZip(files: PackageFiles, out: string): number {
  // The same game gives the same bytes: no clock in the archive.
  const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: new Date('2020-01-01T00:00:00') });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  return zip.length;
}

function writeFolder(files: PackageFiles, out: string): number {
  const taken = statSync(out, { throwIfNoEntry: false });
  if (taken && (!taken.isDirectory() || readdirSync(out).length > 0))
    throw new CannotRun(`${out} exists and is not an empty folder; nothing was written`);
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), bytes);
  }
  return [...files.values()].reduce((sum, one) => sum + one.length, 0);
}
