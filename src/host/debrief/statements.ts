/** Runs of a class as xAPI statements, made when the trainer asks: logs were let go, so their files are read again. */
import { StatementFile } from '../../core/report/index.ts';
import type { StatementsTold } from '../../view/debrief/index.ts';
import { competenceNames } from '../../view/shared/messages.ts';
import type { PlayableScenario } from '../../core/session/index.ts';

interface CountedRun {
  /** Its name, for whoever looks for it. */
  readonly name: string;
  readonly print: string;
  /** Absent: it is not at hand any more. */
  readonly file: File | undefined;
}

interface Asked {
  /** Of the class. */
  readonly key: string;
  readonly runs: readonly CountedRun[];
  /** Null when there is no such scenario. */
  readonly scenarioOf: (id: string) => PlayableScenario | null;
}

/** @param onStep hears how far it is; false: nobody waits for it any more */
export async function makeStatements(
  { key, runs, scenarioOf }: Asked,
  onStep: (told: StatementsTold) => boolean,
): Promise<{ readonly told: StatementsTold; readonly file: Blob | null } | null> {
  const made = new StatementFile({ scenarioOf, competenceName: competenceNames });
  const pieces: Blob[] = [];
  const left: string[] = [];
  for (const [done, { name, print, file }] of runs.entries()) {
    if (!onStep({ key, done, total: runs.length, count: made.count, left })) return null;
    // A file that was changed, moved or thrown away since cannot be read.
    const text = await file?.text().catch(() => null);
    const piece = typeof text === 'string' ? made.add(text, print) : null;
    if (piece === null) left.push(name);
    // Each is handed over to the browser at once: a thousand runs are more than the worker should hold.
    else pieces.push(new Blob([piece]));
  }
  const told: StatementsTold = { key, done: runs.length, total: runs.length, count: made.count, left };
  return { told, file: made.count === 0 ? null : new Blob([...pieces, made.end()], { type: 'application/json' }) };
}
