#!/usr/bin/env -S npx tsx
/** `laten-doen <verb>`: human output by default, `--json` for machines; exit 0 well, 1 something found, 2 could not run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findingText } from '../../core/scenario/index.ts';
import { readLog } from '../../core/log/index.ts';
import { endingOf, logOf, playerOf, playOut, POLICIES, replay, startSession, visitsOf, type Player } from '../../core/session/index.ts';
import { CannotRun, loadScenario, playableScenario, scenarioIds } from './load-scenario.ts';

const root = process.cwd();
const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Flags {
  readonly json: boolean;
  readonly seed: string;
  readonly choices: string | undefined;
  readonly policy: string | undefined;
  readonly out: string | undefined;
}

function lint(ids: readonly string[], { json }: Flags): number {
  const findings = (ids.length > 0 ? ids : scenarioIds(root)).flatMap((id) => loadScenario(root, id).findings);
  if (json) print(JSON.stringify({ findings }));
  else {
    for (const one of findings) print(findingText(one));
    print(findings.length === 0 ? 'no findings' : `${findings.length} findings`);
  }
  return findings.length > 0 ? 1 : 0;
}

function play(args: readonly string[], flags: Flags): number {
  const [id = ''] = args;
  const scenario = playableScenario(root, id);
  const seed = Number(flags.seed);
  if (!Number.isInteger(seed) || seed < 0) throw new CannotRun(`--seed takes a whole number from 0, not "${flags.seed}"`);
  const start = startSession(scenario, { seed, player: 'Proefspel', settings: { motives: false }, build: 'cli' });
  const { session } = playOut(start, playerFrom(flags));
  const log = JSON.stringify(logOf(session));
  if (flags.out) writeFileSync(flags.out, `${log}\n`);
  if (flags.json) print(log);
  else print(`${id} seed ${seed}: ${endingOf(session)}${flags.out ? `, log in ${flags.out}` : ''}`);
  return 0;
}

/** By a list of choices taken in turn, or by a play style. */
function playerFrom({ choices, policy }: Flags): Player {
  if (choices !== undefined) {
    const list = choices.split(',');
    return { choose: () => list.shift() ?? '', visit: visitsOf(2) };
  }
  const name = POLICIES.find((one) => one === policy);
  if (!name) throw new CannotRun(`--policy takes one of ${POLICIES.join(', ')}; or give --choices a,b,c`);
  return playerOf(name);
}

function replayLogs(files: readonly string[], { json }: Flags): number {
  if (files.length === 0) throw new CannotRun('replay takes one or more log files');
  let found = 0;
  for (const file of files) {
    const read = readLog(readFileSync(file, 'utf8'));
    if (!read.ok) {
      found += 1;
      print(json ? JSON.stringify({ ok: false, file, problem: read }) : `${file}: ${read.code} ${read.path} ${read.message}`);
      continue;
    }
    const { log } = read;
    if (!scenarioIds(root).includes(log.scenario.id)) {
      found += 1;
      const message = `no scenario "${log.scenario.id}"; there are: ${scenarioIds(root).join(', ')}`;
      print(
        json
          ? JSON.stringify({ ok: false, file, problem: { code: 'unknown-scenario', path: 'scenario.id', message } })
          : `${file}: ${message}`,
      );
      continue;
    }
    const result = replay(playableScenario(root, log.scenario.id), log);
    const ending = endingOf(result.session);
    if (!result.ok) found += 1;
    const shown = {
      ok: result.ok,
      file,
      entries: log.entries.length,
      ending,
      ...(result.ok ? {} : { firstDifference: result.difference }),
    };
    print(json ? JSON.stringify(shown) : replayText(shown));
  }
  return found > 0 ? 1 : 0;
}

interface ReplayShown {
  readonly ok: boolean;
  readonly file: string;
  readonly entries: number;
  readonly ending: string | null;
  readonly firstDifference?: { entry: number; of: string; logged: unknown; replayed: unknown };
}

function replayText({ ok, file, entries, ending, firstDifference: first }: ReplayShown): string {
  if (ok) return `${file}: ${entries} entries replayed, ending ${ending ?? 'not reached'}`;
  return `${file}: entry ${first?.entry} differs in ${first?.of}: logged ${JSON.stringify(first?.logged)}, replayed ${JSON.stringify(first?.replayed)}`;
}

const VERBS: Readonly<Record<string, (args: readonly string[], flags: Flags) => number>> = {
  lint,
  play,
  replay: replayLogs,
};

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      choices: { type: 'string' },
      policy: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [verb = '', ...args] = positionals;
  const run = VERBS[verb];
  if (!run) throw new CannotRun(`laten-doen knows ${Object.keys(VERBS).join(', ')}`);
  const { json, seed, choices, policy, out } = values;
  return run(args, { json, seed, choices, policy, out });
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`laten-doen: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
