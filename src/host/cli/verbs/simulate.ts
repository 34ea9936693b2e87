import { didYouMean } from '../../../core/scenario/index.ts';
import { flagsOf, POLICIES, POLICY_TEXTS, type BalanceFlag, type PolicyName, type Simulated } from '../../../core/session/index.ts';
import { playableScenario } from '../load-scenario.ts';
import { progressLine } from '../progress.ts';
import { simulateRuns, type Results } from '../simulate-runs.ts';
import {
  CannotRun,
  JSON_OPTION,
  numberFlag,
  oneArgument,
  print,
  root,
  SEED_OPTION,
  seedFlag,
  textFlag,
  type Flags,
  type Verb,
} from '../verb.ts';

export const simulate: Verb = {
  summary: 'plays a scenario many times by play styles: how it ends, what it costs, and what is out of balance',
  usage: '<id> [--policy NAME|all] [--runs N] [--seed S] [--workers K] [--strict] [--json]',
  options: {
    policy: { type: 'string', value: 'NAME', help: `all (the default), or some of ${POLICIES.join(', ')}` },
    runs: { type: 'string', value: 'N', help: 'runs of each style (1000)' },
    workers: { type: 'string', value: 'K', help: 'threads, 1 to 8 (as many as it pays)' },
    strict: { type: 'boolean', help: 'exit 1 when something is out of balance' },
    ...SEED_OPTION,
    ...JSON_OPTION,
  },
  async run(args, flags) {
    const scenario = playableScenario(root(), oneArgument(args, 'a scenario'));
    const policies = policiesOf(flags);
    const runs = numberFlag(flags, 'runs', { fallback: 1_000, least: 1, most: 10_000_000 });
    const workers = flags['workers'] === undefined ? 0 : numberFlag(flags, 'workers', { fallback: 0, least: 1, most: 8 });
    const seed = seedFlag(flags);
    const began = performance.now();
    const line = progressLine(`simulate ${scenario.file.id}`);
    const job = { root: root(), scenario, policies, runs, seed, workers };
    const results = await simulateRuns(job, line.say).finally(line.clear);
    const found = flagsOf(scenario.file, results, seed);
    const ms = Math.round(performance.now() - began);
    if (flags['json'] === true) print(JSON.stringify({ scenario: scenario.file.id, policies: results, flags: found, runs, seed, ms }));
    else printResults(results, found, `${runs} runs of each style, seed ${seed}, in ${(ms / 1000).toFixed(1)} s`);
    return flags['strict'] === true && found.length > 0 ? 1 : 0;
  },
};

/** @throws CannotRun for a style that is not there */
function policiesOf(flags: Flags): readonly PolicyName[] {
  const text = textFlag(flags, 'policy') ?? 'all';
  if (text === 'all') return POLICIES;
  return text.split(',').map((name) => {
    const found = POLICIES.find((one) => one === name.trim());
    if (!found) throw new CannotRun(`no play style "${name}"; there are all, ${POLICIES.join(', ')}. ${didYouMean(name, POLICIES)}`.trim());
    return found;
  });
}

const column = (text: string | number, width = 9): string => String(text).padStart(width);
const half = (value: number | undefined): string => (value ?? 0).toFixed(0);

function printResults(results: Results, found: readonly BalanceFlag[], note: string): void {
  const all = Object.entries(results) as [PolicyName, Simulated][];
  print(
    `${'style'.padEnd(14)}${['last day', 'half year', 'ownership', 'ties', 'energy', 'output', 'hours'].map((one) => column(one, 10)).join('')}  endings`,
  );
  for (const [name, { lastDay, halfYear, hours, endings }] of all) {
    const figures = [
      lastDay['groups.participation'],
      halfYear['groups.participation'],
      halfYear['groups.ownership'],
      halfYear['groups.ties'],
      lastDay['worker.energy'],
      lastDay['organisation.output'],
      hours,
    ];
    const shares = Object.entries(endings).filter(([, share]) => share > 0);
    print(
      `${name.padEnd(14)}${figures.map((one) => column(half(one), 10)).join('')}  ${shares.map(([id, share]) => `${id} ${Math.round(share * 100)} %`).join(', ')}`,
    );
  }
  print('\nlast day, half year: mean participation of all groups; energy and output on the last day');
  for (const [name] of all) print(`${name.padEnd(14)} ${POLICY_TEXTS[name].en}`);
  print(found.length === 0 ? '\nnothing out of balance' : `\n${found.map(({ code, text }) => `${code}: ${text}`).join('\n')}`);
  print(note);
}
