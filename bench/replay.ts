/** Replaying logs, beside merely parsing them; a unit is a log. */
import { createHash } from 'node:crypto';
import type { GameLog } from '../src/core/log/index.ts';
import { BulkReplay, replay } from '../src/core/session/index.ts';
import { logTexts } from './logs.ts';
import type { Racer } from './racers.ts';
import { benchPlayable } from './scenario.ts';

/** Gives the ending that it saw. */
type Work<T> = (log: T) => string;

function logRacer<T>(logs: readonly T[], work: Work<T>): Racer {
  let next = 0;
  return {
    proof: () => createHash('sha256').update(logs.map(work).join()).digest('hex'),
    lap() {
      const log = logs[next];
      next = (next + 1) % logs.length;
      if (log !== undefined) work(log);
      return 1;
    },
  };
}

const parsed = (quick: boolean): GameLog[] => logTexts(quick).map((text) => JSON.parse(text) as GameLog);

export const parseRacer = (quick: boolean): Racer =>
  logRacer(logTexts(quick), (text) => (JSON.parse(text) as GameLog).result?.ending ?? '');

export function bulkRacer(quick: boolean, depth: 'figures' | 'everything'): Racer {
  const bulk = new BulkReplay(benchPlayable());
  return logRacer(parsed(quick), (log) => {
    const replayed = bulk.verify(log, depth);
    if (!replayed.ok) throw new Error(`the log of seed ${log.seed} does not replay: ${JSON.stringify(replayed.difference)}`);
    return replayed.ending ?? '';
  });
}

export function sessionRacer(quick: boolean): Racer {
  const scenario = benchPlayable();
  return logRacer(parsed(quick), (log) => {
    const replayed = replay(scenario, log);
    if (!replayed.ok) throw new Error(`the log of seed ${log.seed} does not replay: ${JSON.stringify(replayed.difference)}`);
    return log.result?.ending ?? '';
  });
}
