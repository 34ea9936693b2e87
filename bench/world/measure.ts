/** What is read from outside of the page: processor time, memory, the longest task. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What the page keeps, after the rubbish was taken out. */
export interface Kept {
  /** @unit MB */
  readonly heap: number;
  /** Of documents, those out of sight included. */
  readonly nodes: number;
  readonly listeners: number;
}

export class Meter {
  private readonly session: CDPSession;

  private constructor(session: CDPSession) {
    this.session = session;
  }

  static async on(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Meter(session);
  }

  private async metrics(): Promise<(name: string) => number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  }

  /** Processor time that the main thread has spent on tasks: waiting for a busy machine is not in it. @unit ms */
  async spent(): Promise<number> {
    return (await this.metrics())('TaskDuration') * 1000;
  }

  async kept(): Promise<Kept> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    const metrics = await this.metrics();
    return { heap: usedSize / 1_048_576, nodes: metrics('Nodes'), listeners: metrics('JSEventListeners') };
  }

  /** @param rate 4: four times as slow */
  async slowDown(rate: number): Promise<void> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate });
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Processor time. @unit µs */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of the longest single task on the main thread of a page meanwhile. @unit ms */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.flatMap(({ name, args, pid, tid }) =>
    name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid}.${tid}`] : [],
  );
  const tasks = traceEvents.flatMap(({ name, pid, tid, tdur, dur }) =>
    name === 'RunTask' && threads.includes(`${pid}.${tid}`) ? [(tdur ?? dur ?? 0) / 1000] : [],
  );
  return Math.max(0, ...tasks);
}
