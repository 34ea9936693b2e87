import { BulkReplay, type PlayableScenario } from '../../../core/session/index.ts';
import { ClassReport, type ClassFigures } from '../../../core/report/index.ts';
import { logFiles, readLogFile } from '../log-files.ts';
import { progressLine } from '../progress.ts';
import { JSON_OPTION, print, type Verb } from '../verb.ts';

interface Problem {
  readonly file: string;
  readonly reason: string;
}

export const debrief: Verb = {
  summary: 'the figures of a class from its logs, as data',
  usage: '<log or folder…> [--json]',
  options: JSON_OPTION,
  async run(paths, flags) {
    const files = logFiles(paths);
    const line = progressLine('debrief');
    const classes = new Map<PlayableScenario, { report: ClassReport; replay: BulkReplay }>();
    const problems: Problem[] = [];
    for (const [at, file] of files.entries()) {
      const problem = take(file, classes);
      if (problem !== null) problems.push({ file, reason: problem });
      line.say(`${at + 1} of ${files.length} logs`);
      // Lets Ctrl-C through between two logs.
      if (at % 20 === 0) await new Promise((next) => setImmediate(next));
    }
    line.clear();
    const reports = [...classes.values()].map(({ report }) => report.figures());
    if (flags['json'] === true) print(JSON.stringify({ classes: reports, problems }));
    else reports.forEach(printFigures);
    if (flags['json'] !== true) for (const { file, reason } of problems) print(`left out: ${file}: ${reason}`);
    return problems.length > 0 ? 1 : 0;
  },
};

/** Null when the log was taken, else why it was left out. */
function take(file: string, classes: Map<PlayableScenario, { report: ClassReport; replay: BulkReplay }>): string | null {
  const read = readLogFile(file);
  if ('problem' in read) return `${read.problem.code} ${read.problem.path} ${read.problem.message}`.replace('  ', ' ');
  const { log, scenario } = read;
  const known = classes.get(scenario) ?? { report: new ClassReport(scenario), replay: new BulkReplay(scenario) };
  classes.set(scenario, known);
  const verified = known.replay.verify(log);
  if (!verified.ok) return `entry ${verified.difference.entry} does not replay: ${verified.difference.of}`;
  known.report.add(log, file);
  return null;
}

function printFigures({ scenario, players, endings, decisions, mostSplit, mostAvoided }: ClassFigures): void {
  const complete = players.filter((one) => one.complete).length;
  print(`${scenario.id} version ${scenario.version}: ${players.length} players, ${complete} to the end`);
  for (const [ending, count] of Object.entries(endings)) print(`  ending ${ending}: ${count}`);
  for (const { scene, met, week, options } of decisions) {
    print(`  ${scene} (week ${week}, ${met} players)`);
    for (const { id, taken, offered } of options) print(`    ${String(taken).padStart(3)} of ${String(offered).padStart(3)}  ${id}`);
  }
  if (mostSplit !== null) print(`  most divided over: ${mostSplit}`);
  if (mostAvoided !== null) print(`  most avoided: ${mostAvoided.option} in ${mostAvoided.scene}`);
}
