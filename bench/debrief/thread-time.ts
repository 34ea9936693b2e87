/**
 * Processor time that the tasks of a page take of its main thread. On a busy machine a task lasts longer than it works: others are let in
 * before it is done. Read from a trace of the browser.
 */
import type { CDPSession } from 'playwright-core';

/** Set in the page with `performance.mark`: tasks after it count. */
export const BEGUN = 'files-heard';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** @unit µs */
  readonly ts: number;
  /** Of the thread. @unit µs */
  readonly tdur?: number;
}

/** Resolves, once begun, with what stops it and tells the most that one task took. @unit ms */
export async function watchThread(session: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value as unknown as readonly TraceEvent[]) if (one.name === BEGUN || one.name.endsWith('::RunTask')) events.push(one);
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,blink.user_timing' });
  return async () => {
    const complete = new Promise((next) => session.once('Tracing.tracingComplete', next));
    await session.send('Tracing.end');
    await complete;
    return mostOf(events) / 1000;
  };
}

function mostOf(events: readonly TraceEvent[]): number {
  const mark = events.find((one) => one.name === BEGUN);
  if (!mark) throw new Error('the page heard of no files');
  return Math.max(
    0,
    ...events
      .filter((one) => one.ph === 'X' && one.pid === mark.pid && one.tid === mark.tid && one.ts > mark.ts)
      .map((one) => one.tdur ?? 0),
  );
}
