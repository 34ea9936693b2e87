/**
 * `npm test`: all stages, each with its time, all of them even when one fails, and at the very end one line
 * `N passed, N failed`. What only reads the code goes beside one another, the rest one after the other. `npm run check` stops
 * before the build; `npm run test:whole` makes every trial and every size.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';
import { machineProbes } from './machine-probes.ts';
import { addCounts, countTests, type Counts, NOTHING, ONE_FAILURE, type VitestReport } from './test-counts.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SECOND = 1000;
const MINUTE = 60 * SECOND;

interface Stage {
  readonly name: string;
  /** Stages that must have gone well before this one makes sense. */
  readonly needs?: readonly string[];
  run(): Promise<Counts>;
}

/** Runs a tool of node_modules with our output, or tells it at the end; a tool that hangs is stopped. */
function runTool(name: string, args: readonly string[], limit = 5 * MINUTE, says: 'inherit' | 'pipe' = 'inherit'): Promise<number | null> {
  return new Promise((done) => {
    const tool = join(ROOT, 'node_modules', '.bin', name);
    const child = spawn(tool, args, { cwd: ROOT, stdio: ['ignore', says, says], timeout: limit });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => said.push(text));
    child.on('error', (error) => {
      console.error(String(error));
      done(1);
    });
    child.on('close', (code, signal) => {
      process.stdout.write(Buffer.concat(said));
      if (signal !== null) console.error(`${name} was stopped (${signal}) after at most ${limit / SECOND} s`);
      done(code);
    });
  });
}

const tool = (name: string, args: readonly string[]) => async (): Promise<Counts> =>
  (await runTool(name, args)) === 0 ? NOTHING : ONE_FAILURE;

/** As above, but what it says comes in one piece when it is done: others speak at the same time. */
const readerOf = (name: string, args: readonly string[]) => async (): Promise<Counts> =>
  (await runTool(name, args, 5 * MINUTE, 'pipe')) === 0 ? NOTHING : ONE_FAILURE;

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

const vitest = (project: string, limit: number) => async (): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'laten-doen-test-'));
  const file = join(folder, 'report.json');
  // Two at a time, also where Vitest would keep a core free.
  const args = ['run', '--project', project, '--maxWorkers=2', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest', args, limit);
  const counts = countTests(readReport(file), code);
  rmSync(folder, { recursive: true, force: true });
  return counts;
};

/** Finds or installs Chromium once, in sight of the person who waits for it, and hands it to the browser tests. */
async function chooseBrowser(): Promise<Counts> {
  try {
    process.env['CHROME_PATH'] = findBrowser(machineProbes);
    console.log(process.env['CHROME_PATH']);
    return NOTHING;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return ONE_FAILURE;
  }
}

async function buildOnce(): Promise<Counts> {
  const counts = await tool('vite', ['build', '--logLevel', 'warn'])();
  if (counts.failed === 0) process.env['LATEN_DOEN_BUILT'] = '1';
  return counts;
}

/** What it found of files that did not change since is kept beside the packages: a quarter of the work the next time. */
const typesBy = (config: string): Stage['run'] =>
  readerOf('tsc', ['-p', config, '--incremental', '--tsBuildInfoFile', `node_modules/.cache/laten-doen/${config}.tsbuildinfo`]);

/** Stages that go beside one another: together they take both cores, alone hardly one. */
const READING: readonly Stage[] = [
  { name: 'types', run: typesBy('tsconfig.json') },
  { name: 'types of core', run: typesBy('tsconfig.core.json') },
  { name: 'lint', run: readerOf('oxlint', ['--type-aware']) },
  { name: 'format', run: readerOf('oxfmt', ['--check']) },
  { name: 'unused', run: readerOf('knip', []) },
];

const CHECK: readonly (readonly Stage[])[] = [READING, [{ name: 'unit tests', run: vitest('unit', 10 * MINUTE) }]];

const ALL: readonly (readonly Stage[])[] = [
  ...CHECK,
  [{ name: 'long tests', run: vitest('long', 40 * MINUTE) }],
  [{ name: 'build', run: buildOnce }],
  [{ name: 'browser', run: chooseBrowser }],
  [{ name: 'browser tests', needs: ['build', 'browser'], run: vitest('browser', 40 * MINUTE) }],
];

async function runStages(groups: readonly (readonly Stage[])[]): Promise<Counts> {
  const failed = new Set<string>();
  const lines: string[] = [];
  const runStage = async ({ name, needs = [], run }: Stage): Promise<Counts> => {
    const missing = needs.filter((need) => failed.has(need));
    const began = Date.now();
    const count = missing.length > 0 ? ONE_FAILURE : await run();
    const verdict = missing.length > 0 ? `not run: ${missing.join(' and ')} failed` : count.failed > 0 ? 'FAILED' : 'ok';
    if (count.failed > 0) failed.add(name);
    lines.push(`${name.padEnd(14)} ${((Date.now() - began) / SECOND).toFixed(1).padStart(6)} s  ${verdict}`);
    return count;
  };
  const counts: Counts[] = [];
  for (const stages of groups) {
    console.log(`\n── ${stages.map(({ name }) => name).join(', ')}`);
    counts.push(...(await Promise.all(stages.map(runStage))));
  }
  console.log(`\n${lines.join('\n')}\n`);
  return addCounts(counts);
}

const [extent = ''] = process.argv.slice(2);
if (extent === 'whole') process.env['LATEN_DOEN_WHOLE'] = '1';
const total = await runStages(extent === 'check' ? CHECK : ALL);
// A stage without tests (types, lint, format, build) counts as one failure when it fails, so that this line never lies.
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
