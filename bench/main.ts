/**
 * `npm run bench`: how fast we are beside the engines that others use, as ratios inside one run. See README.md.
 * Exit 0 whether a goal is met or not, 1 when what is compared is not the same work, 2 when it could not run.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { UnequalWork, type Race } from './race.ts';
import { RACES } from './races.ts';
import { resultOf, tableOf } from './table.ts';
import { run, type Pace } from './track.ts';

const QUICK: Pace = { quick: true, rounds: 1, length: 20 };

function choose(ids: readonly string[]): readonly Race[] {
  const unknown = ids.find((id) => !RACES.some((one) => one.id === id));
  if (unknown !== undefined) throw new RangeError(`no race "${unknown}"; there are: ${RACES.map((one) => one.id).join(', ')}`);
  return ids.length === 0 ? RACES : RACES.filter((one) => ids.includes(one.id));
}

function paceOf({ quick, rounds, seconds }: { quick: boolean; rounds: string; seconds: string }): Pace {
  const [count, length] = [Number(rounds), Number(seconds)];
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`--rounds takes a whole number from 1, not "${rounds}"`);
  if (!Number.isFinite(length) || length <= 0) throw new RangeError(`--seconds takes a number above 0, not "${seconds}"`);
  return quick ? QUICK : { quick, rounds: count, length: length * 1000 };
}

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '0.6' },
    },
  });
  const { json } = values;
  const pace = paceOf(values);
  const races = choose(positionals);
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length, load: loadavg()[0] ?? 0 };
  const results = [];
  if (!json) {
    console.log(
      `Node ${machine.node}, ${machine.cores} × ${machine.cpu}, load ${machine.load.toFixed(2)}; medians of ${pace.rounds} rounds`,
    );
    console.log(pace.quick ? 'Quick: it runs, and that is all that the figures say.\n' : '');
  }
  for (const race of races) {
    const measured = await run(race, pace, (text) => progress(`${race.id}: ${text}`));
    progress('');
    results.push(resultOf(race, measured));
    if (!json) console.log(`${tableOf(race, measured)}\n`);
  }
  if (json) console.log(JSON.stringify({ machine, pace, results }));
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof UnequalWork ? 1 : 2;
}
