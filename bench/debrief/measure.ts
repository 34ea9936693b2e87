/**
 * The debrief page with many logs, in Chromium: from the moment that files are chosen until the class is shown, beside JSON.parse of the
 * same files in the same page. Also the longest task on the page meanwhile, and what its processes grew by.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { BEGUN, watchThread } from './thread-time.ts';

/** What the page says when nothing is left to be done. */
const ALL_CHECKED = 'alle oorzaken nagerekend';

export interface Measured {
  /** All files parsed, one after another, reading not counted; 0 of a page that is made slower. @unit ms */
  readonly parse: number;
  /** All files read as text, one after another. @unit ms */
  readonly read: number;
  /** Read, checked, replayed, verified, counted and shown. @unit ms */
  readonly take: number;
  /** On the page, from the moment that it hears of the files until the class is drawn and the cause of every effect was checked. @unit ms */
  readonly longestTask: number;
  /** The most processor time that one of those tasks took of the page's thread; 0 at full speed, where a trace would disturb what is timed. @unit ms */
  readonly busiestTask: number;
  /** The task in which the browser makes files of what was chosen and then tells the page; the page's own part is in `longestTask`. @unit ms */
  readonly choosing: number;
  /** How far the page's process had grown at most when the class was drawn. @unit MB */
  readonly memoryShown: number;
  /** The same when the causes were checked too. @unit MB */
  readonly memory: number;
  /** Logs that were counted: all of them, or the figures are of something else. */
  readonly counted: number;
}

export interface Course {
  readonly browser: Browser;
  /** Of the built game, with a slash at the end. */
  readonly address: string;
  readonly files: readonly string[];
  /** How many times slower the page is made than it is. */
  readonly slower: number;
}

export async function measureDebrief({ browser, address, files, slower }: Course): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`${address}debrief.html?lang=nl`);
  await page.getByRole('button', { name: 'Bestanden kiezen' }).waitFor();
  await page.waitForLoadState('networkidle');
  // A page at a quarter of its speed is compared with nothing, and is not left to clear up what the comparison made.
  const { parse, read } = slower > 1 ? { parse: 0, read: 0 } : await parseAll(page, files);
  const session = await browser.newBrowserCDPSession();
  const own = await context.newCDPSession(page);
  if (slower > 1) await own.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const pids = await renderers(session);
  const before = residents(pids, 'VmRSS');
  pids.forEach(forgetPeak);
  await page.evaluate(watch, { count: files.length, mark: BEGUN });
  // The driver's own script, a third of a megabyte, comes into the page when it first waits for something: not in the middle of what is measured.
  await page.waitForFunction(() => true);
  const busiest = slower > 1 ? await watchThread(own) : () => 0;
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bestanden kiezen' }).click()]);
  await chooser.setFiles([...files]);
  await untilShown(page);
  const shownPeak = residents(pids, 'VmHWM');
  await untilChecked(page);
  // Asked before the trace is fetched, which holds the page up.
  const { take, longestTask, choosing } = await page.evaluate(() => ({
    take: window.taken ?? 0,
    longestTask: Math.max(0, ...(window.tasks ?? [])),
    choosing: window.choosing ?? 0,
  }));
  const busiestTask = await busiest();
  const peak = residents(pids, 'VmHWM');
  const counted = Number.parseInt(await page.locator('output').first().innerText(), 10);
  await context.close();
  return {
    parse,
    read,
    take,
    longestTask,
    busiestTask,
    choosing,
    memoryShown: (shownPeak - before) / 1024,
    memory: (peak - before) / 1024,
    counted,
  };
}

/** Charts come one after another once the class is there, and piece by piece. */
async function untilShown(page: Page): Promise<void> {
  const often = { timeout: 300_000, polling: 100 };
  await page.waitForFunction(() => 'taken' in window, undefined, often);
  const drawn = (): boolean => document.querySelectorAll('svg.plot').length >= 4 && document.querySelector('.block.ending') !== null;
  await page.waitForFunction(drawn, undefined, often);
  await page.evaluate(untilDrawn);
}

/** What went on working and the causes of every effect come last, with nobody waiting for them. */
async function untilChecked(page: Page): Promise<void> {
  const often = { timeout: 300_000, polling: 100 };
  await page.waitForFunction((text) => document.querySelector('main')?.textContent?.includes(text), ALL_CHECKED, often);
  await page.evaluate(untilDrawn);
}

declare global {
  interface Window {
    taken?: number;
    tasks?: number[];
    choosing?: number;
  }
}

/** In the page: begins when the files are there, ends when the class is shown. */
function watch({ count, mark }: { count: number; mark: string }): void {
  window.tasks = [];
  let begun = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const end = startTime + duration;
      // Until the page hears of the files nothing of it is ours: the test hands them over.
      if (begun === 0 || end <= begun) continue;
      if (startTime < begun) window.choosing = duration;
      window.tasks?.push(end - Math.max(begun, startTime));
    }
  }).observe({ type: 'longtask' });
  // The page makes a field to choose with when it is asked to; it bubbles nowhere, so it is caught where it is made.
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function () {
    // Without a name: what tsx adds to a named function is not there in the page.
    this.addEventListener(
      'change',
      () => {
        begun = performance.now();
        performance.mark(mark);
      },
      { capture: true },
    );
    click.call(this);
  };
  new MutationObserver(() => {
    const shown = document.querySelector('.class') !== null && (document.querySelector('output')?.textContent ?? '').includes('meegeteld');
    if (shown && window.taken === undefined && count > 0) window.taken = performance.now() - begun;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** In the page: until nothing has been added to the charts for a second. */
async function untilDrawn(): Promise<void> {
  await new Promise<void>((resolve) => {
    let waiting = setTimeout(resolve, 1_000);
    const charts = document.querySelector('.charts') ?? document.body;
    new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(resolve, 1_000);
    }).observe(charts, { subtree: true, childList: true });
  });
}

async function parseAll(page: Page, files: readonly string[]): Promise<{ parse: number; read: number }> {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'bench' })),
  );
  await page.locator('#bench').setInputFiles([...files]);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#bench');
    let [parse, read] = [0, 0];
    for (const file of input?.files ?? []) {
      const start = performance.now();
      const text = await file.text();
      const there = performance.now();
      JSON.parse(text);
      parse += performance.now() - there;
      read += there - start;
    }
    input?.remove();
    return { parse, read };
  });
}

async function renderers(session: CDPSession): Promise<number[]> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter((one) => one.type === 'renderer').map((one) => one.id);
}

/** @unit kB */
function residents(pids: readonly number[], key: 'VmRSS' | 'VmHWM'): number {
  return pids.reduce(
    (sum, pid) => sum + Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
    0,
  );
}

/** The most that a process held is counted anew from here. */
function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
