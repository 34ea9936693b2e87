import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { Intake, refuse, StatementFile, tableText, type ClassFigures, type Taken } from '../../../core/report/index.ts';
import { LARGEST_LOG } from '../../../core/log/index.ts';
import { competenceNames } from '../../../view/shared/messages.ts';
import { logFiles, scenarioOrNull } from '../log-files.ts';
import { progressLine } from '../progress.ts';
import { CannotRun, JSON_OPTION, print, textFlag, type Verb } from '../verb.ts';

export const debrief: Verb = {
  summary: 'the figures of a class from its logs, as data',
  usage: '<log or folder…> [--json] [--csv F] [--html F] [--xapi F]',
  options: {
    ...JSON_OPTION,
    csv: { type: 'string', value: 'F', help: 'write one row for each decision to F, for a spreadsheet' },
    html: { type: 'string', value: 'F', help: 'write the figures with their charts to F, as one page that opens anywhere' },
    xapi: { type: 'string', value: 'F', help: 'write the runs to F as xAPI statements, in one JSON array for a record store' },
    lang: { type: 'string', value: 'nl|en', help: 'language of the texts in it (nl)' },
  },
  async run(paths, flags) {
    const language = textFlag(flags, 'lang') ?? 'nl';
    if (language !== 'nl' && language !== 'en') throw new CannotRun(`--lang takes nl or en, not "${language}"`);
    const files = logFiles(paths);
    const line = progressLine('debrief');
    const intake = new Intake(scenarioOrNull);
    const all: Taken[] = [];
    for (const [at, file] of files.entries()) {
      all.push(take(intake, file));
      line.say(`${at + 1} of ${files.length} logs`);
      // Lets Ctrl-C through between two logs.
      if (at % 20 === 0) await new Promise((next) => setImmediate(next));
    }
    const problems = all.filter((one) => !one.ok);
    const html = textFlag(flags, 'html');
    if (html !== undefined) {
      const { reportPage } = await import('../still-report.ts');
      const page = await reportPage({ intake, taken: all, language }, (done, total) => line.say(`${done} of ${total} runs played again`));
      writeFileSync(html, page);
    }
    const xapi = textFlag(flags, 'xapi');
    if (xapi !== undefined) await writeStatements(intake, xapi, (done) => line.say(`${done} runs told as statements`));
    line.clear();
    const reports = intake.figures();
    const csv = textFlag(flags, 'csv');
    if (csv !== undefined) {
      const tables = reports.map(({ key }) => intake.decisions(key, language));
      writeFileSync(csv, tableText([...tables.slice(0, 1), ...tables.slice(1).map((one) => one.slice(1))].flat(), language));
    }
    if (flags['json'] === true)
      print(JSON.stringify({ classes: reports, problems: problems.map(({ file, ...why }) => ({ file, reason: reasonOf(why) })) }));
    else reports.forEach(printFigures);
    if (flags['json'] !== true) for (const { file, ...why } of problems) print(`left out: ${file}: ${reasonOf(why)}`);
    return problems.length > 0 ? 1 : 0;
  },
};

const reasonOf = ({ code, where, message }: { code: string; where: string; message: string }): string =>
  [code, where, message].filter((one) => one !== '').join(' ');

function take(intake: Intake, file: string): Taken {
  const { size } = statSync(file);
  // A character takes at most four bytes; a larger file is not even read.
  if (size > LARGEST_LOG * 4) return refuse(file, 'too-large', '', `${size} bytes; a log has at most ${LARGEST_LOG} characters`);
  return intake.take(file, readFileSync(file, 'utf8'));
}

/** Run by run, so that a thousand never stay in memory. */
async function writeStatements(intake: Intake, file: string, onDone: (done: number) => void): Promise<void> {
  const made = new StatementFile({ scenarioOf: scenarioOrNull, competenceName: competenceNames });
  const to = openSync(file, 'w');
  try {
    for (const [done, run] of intake
      .figures()
      .flatMap(({ key }) => intake.runs(key))
      .entries()) {
      const piece = made.add(readFileSync(run.file, 'utf8'), run.print);
      if (piece === null) throw new CannotRun(`${run.file} was changed while it was read`);
      writeSync(to, piece);
      onDone(done + 1);
      await new Promise((next) => setImmediate(next));
    }
    writeSync(to, made.end());
  } finally {
    closeSync(to);
  }
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
