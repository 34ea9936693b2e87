import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { didYouMean } from '../../../core/scenario/index.ts';
import { playableScenario, scenarioIds } from '../load-scenario.ts';
import { scorm12Manifest, scorm2004Manifest, type Course } from '../pack/manifest.ts';
import { packageFiles, type PackageFiles, type PackageTarget } from '../pack/package-files.ts';
import { CannotRun, JSON_OPTION, print, root, textFlag, type Verb } from '../verb.ts';

const TARGETS = ['web', 'scorm12', 'scorm2004'] as const satisfies readonly PackageTarget[];

export const pack: Verb = {
  summary: 'a package for a web server or a learning environment, from the built game',
  usage: '--target web|scorm12|scorm2004 [--scenario id] [--out F]',
  options: {
    ...JSON_OPTION,
    target: { type: 'string', value: 'T', help: `what for: ${TARGETS.join(', ')}` },
    scenario: { type: 'string', value: 'id', help: 'only this assignment; the package opens at its briefing' },
    lang: { type: 'string', value: 'nl|en', help: 'language of the title in the learning environment (nl)' },
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
    const files = packageFiles(dist, target, scenario);
    if (target !== 'web') addManifest(files, target, courseOf(scenario, language));
    const out = resolve(root(), textFlag(flags, 'out') ?? (target === 'web' ? 'laten-doen-web' : `laten-doen-${target}.zip`));
    const bytes = target === 'web' ? writeFolder(files, out) : writeZip(files, out);
    print(
      flags['json'] === true
        ? JSON.stringify({ out, target, scenario, files: files.size, bytes })
        : `${out}: ${files.size} files, ${bytes} bytes`,
    );
    return 0;
  },
};

function targetOf(given: string | undefined): PackageTarget {
  const found = TARGETS.find((one) => one === given);
  if (!found) throw new CannotRun(`--target takes ${TARGETS.join(', ')}${given === undefined ? '' : `, not "${given}"`}`);
  return found;
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
    return { id: 'laten-doen', title: 'Laten Doen', description, language };
  }
  const { text } = playableScenario(root(), scenario);
  return {
    id: `laten-doen.${scenario}`,
    title: `Laten Doen: ${text('title', language)}`,
    description: text('summary', language),
    language,
  };
}

function addManifest(files: PackageFiles, target: Exclude<PackageTarget, 'web'>, course: Omit<Course, 'files'>): void {
  const write = target === 'scorm12' ? scorm12Manifest : scorm2004Manifest;
  files.set('imsmanifest.xml', new TextEncoder().encode(write({ ...course, files: [...files.keys()].toSorted() })));
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
