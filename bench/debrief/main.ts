/**
 * `npm run bench:debrief`: the trainer's page with a thousand logs, as ratios to JSON.parse of the same files in the same page.
 * Exit 0 whether a goal is met or not, 1 when not every log was counted, 2 when it could not run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, PAINT_PLAINLY } from '../../tests/support/browser.ts';
import { buildGame, serveGame } from '../../tests/support/game-server.ts';
import { logTexts } from '../logs.ts';
import { measureDebrief, type Measured } from './measure.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`bench: --rounds takes a whole number from 1, not "${values.rounds}"`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'laten-doen-bench-debrief-'));
const files = logTexts(false).map((text, at) => {
  const file = join(folder, `${String(at).padStart(4, '0')}.latendoen.json`);
  writeFileSync(file, text);
  return file;
});
await buildGame();
const server = await serveGame();
const browser = await launchBrowser(PAINT_PLAINLY);
const course = { browser, address: server.address, files };
const plain: Measured[] = [];
const slowed: Measured[] = [];
for (let round = 0; round < rounds; round++) {
  plain.push(await measureDebrief({ ...course, slower: 1 }));
  slowed.push(await measureDebrief({ ...course, slower: 4 }));
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const of = (runs: readonly Measured[], key: keyof Measured): number => median(runs.map((one) => one[key]));
const result = {
  machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, load: loadavg()[0] ?? 0 },
  logs: files.length,
  rounds,
  parse: of(plain, 'parse'),
  read: of(plain, 'read'),
  take: of(plain, 'take'),
  ratio: median(plain.map((one) => one.take / one.parse)),
  longestTask: of(plain, 'longestTask'),
  longestTaskSlowed: of(slowed, 'longestTask'),
  busiestTaskSlowed: of(slowed, 'busiestTask'),
  choosing: of(plain, 'choosing'),
  memoryShown: of(plain, 'memoryShown'),
  memory: of(plain, 'memory'),
};
const whole = (value: number): string => value.toFixed(0);
const verdict = (met: boolean): string => (met ? 'met' : 'not met');
if (values.json) console.log(JSON.stringify(result));
else
  console.log(
    [
      `${result.machine.cores} × ${result.machine.cpu}, load ${result.machine.load.toFixed(2)}; ${result.logs} logs, medians of ${rounds} rounds`,
      `JSON.parse of all             ${whole(result.parse)} ms`,
      `reading all, one by one       ${whole(result.read)} ms (${(result.read / result.parse).toFixed(2)} ×)`,
      `chosen until shown            ${whole(result.take)} ms: ${result.ratio.toFixed(2)} × JSON.parse, goal ≤ 4: ${verdict(result.ratio <= 4)}`,
      `longest task on the page      ${whole(result.longestTask)} ms; at a quarter of the speed ${whole(result.longestTaskSlowed)} ms, goal ≤ 50: ${verdict(result.longestTaskSlowed <= 50)}`,
      `  of the processor's time     ${whole(result.busiestTaskSlowed)} ms at most in one task at a quarter of the speed, whatever else the machine did`,
      `  before it hears of them     ${whole(result.choosing)} ms in which the browser makes files of the choice`,
      `the page's process grew by    ${whole(result.memoryShown)} MB until the class was drawn, ${whole(result.memory)} MB until its causes were checked, goal ≤ 150: ${verdict(result.memory <= 150)}`,
    ].join('\n'),
  );
process.exitCode = [...plain, ...slowed].every((one) => one.counted === files.length) ? 0 : 1;
