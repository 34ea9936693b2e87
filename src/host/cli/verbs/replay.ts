import { BulkReplay, type PlayableScenario } from '../../../core/session/index.ts';
import { logFiles, readLogFile, type LogProblem } from '../log-files.ts';
import { progressLine } from '../progress.ts';
import { JSON_OPTION, print, type Verb } from '../verb.ts';

interface Shown {
  readonly ok: boolean;
  readonly file: string;
  readonly entries: number;
  readonly ending: string | null;
  readonly firstDifference?: { readonly entry: number; readonly of: string; readonly logged: unknown; readonly replayed: unknown };
  readonly problem?: LogProblem;
}

export const replay: Verb = {
  summary: 'verifies logs by playing them again, every effect, cause and weekly hash',
  usage: '<log or folder…> [--json]',
  options: JSON_OPTION,
  async run(paths, flags) {
    const files = logFiles(paths);
    const line = progressLine('replay');
    let found = 0;
    for (const [at, file] of files.entries()) {
      const shown = verify(file);
      if (!shown.ok) found += 1;
      line.clear();
      print(flags['json'] === true ? JSON.stringify(shown) : textOf(shown));
      line.say(`${at + 1} of ${files.length}`);
      // Lets Ctrl-C through between two logs.
      if (at % 20 === 0) await new Promise((next) => setImmediate(next));
    }
    line.clear();
    if (files.length > 1 && flags['json'] !== true) print(`${files.length - found} of ${files.length} verified`);
    return found > 0 ? 1 : 0;
  },
};

const replayers = new Map<PlayableScenario, BulkReplay>();

function verify(file: string): Shown {
  const read = readLogFile(file);
  if ('problem' in read) return { ok: false, file, entries: 0, ending: null, problem: read.problem };
  const { log, scenario } = read;
  const replayer = replayers.get(scenario) ?? new BulkReplay(scenario);
  replayers.set(scenario, replayer);
  const result = replayer.verify(log, 'everything');
  const difference = result.ok ? {} : { firstDifference: result.difference };
  return { ok: result.ok, file, entries: log.entries.length, ending: result.ending, ...difference };
}

function textOf({ ok, file, entries, ending, firstDifference: first, problem }: Shown): string {
  if (problem) return `${file}: ${problem.code} ${problem.path} ${problem.message}`.replace('  ', ' ');
  if (ok) return `${file}: ${entries} entries replayed, ending ${ending ?? 'not reached'}`;
  return `${file}: entry ${first?.entry} differs in ${first?.of}: logged ${JSON.stringify(first?.logged)}, replayed ${JSON.stringify(first?.replayed)}`;
}
