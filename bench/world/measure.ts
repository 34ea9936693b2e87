/** What is read from outside of the page: processor time, memory, the longest task. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What the page keeps, after the rubbish was taken out. */
export interface Kept {
  /** @unit MB */
  readonly heap: number;
  /** Of the heap, what the engine made of the code by compiling it: it grows for as long as code is called more often. @unit MB */
  readonly code: number;
  /** Of documents, those out of sight included. */
  readonly nodes: number;
  readonly listeners: number;
}

/** What we read of Chromium's heap snapshot: a row of numbers a node, of which `meta` names the columns. */
interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] } };
  readonly nodes: readonly number[];
}

function sizeOfType({ snapshot: { meta }, nodes }: HeapSnapshot, type: string): number {
  const [typeAt, sizeAt] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [number, number];
  const wanted = meta.node_types[typeAt]?.indexOf(type) ?? -1;
  if (wanted < 0 || sizeAt < 0) throw new Error(`this browser's heap snapshot does not tell the size of ${type}`);
  let size = 0;
  for (let row = 0; row < nodes.length; row += meta.node_fields.length)
    if (nodes[row + typeAt] === wanted) size += nodes[row + sizeAt] ?? 0;
  return size;
}

const MB = 1_048_576;

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
    const code = await this.compiled();
    return { heap: usedSize / MB, code: code / MB, nodes: metrics('Nodes'), listeners: metrics('JSEventListeners') };
  }

  /** @unit bytes */
  private async compiled(): Promise<number> {
    const chunks: string[] = [];
    const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
    this.session.on('HeapProfiler.addHeapSnapshotChunk', take);
    await this.session.send('HeapProfiler.takeHeapSnapshot');
    this.session.off('HeapProfiler.addHeapSnapshotChunk', take);
    return sizeOfType(JSON.parse(chunks.join('')) as HeapSnapshot, 'code');
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
