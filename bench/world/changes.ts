/** Changes of place: what one costs, what is left behind after many, and how long one lasts on a slow processor. */
import type { Browser, Page } from 'playwright-core';
import { type Kept, longestTask, median, Meter } from './measure.ts';
import type { Switches } from './page.ts';
import { line } from './table.ts';

/** Changes until every board was there in every season, twice: by then what is called often has been compiled, which counts as memory. */
const WARM = 48;
/** As a laptop of a school beside the machine of a maker. */
const SLOW = 4;

interface Changes {
  readonly work: readonly number[];
  /** Most at any time. */
  readonly textures: number;
  readonly onCard: number;
  readonly objects: number;
}

async function change(page: Page, meter: Meter, count: number): Promise<Changes> {
  const work: number[] = [];
  const seen: Switches[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const before = await meter.spent();
    seen.push(await page.evaluate(() => window.worldBench.switch()));
    work.push((await meter.spent()) - before);
  }
  const most = (of: 'textures' | 'onCard' | 'objects'): number => Math.max(...seen.map((one) => one[of]));
  return { work, textures: most('textures'), onCard: most('onCard'), objects: most('objects') };
}

/** What the page itself keeps; the rest is the engine's. @unit MB */
function data({ heap, code }: Kept): number {
  return heap - code;
}

export async function timeChanges(page: Page, name: string, count: number): Promise<string[]> {
  const meter = await Meter.on(page);
  // Everything first: what is kept for ever is there then.
  const first = await change(page, meter, Math.min(WARM, count));
  const before = await meter.kept();
  const rest = await change(page, meter, count);
  const after = await meter.kept();
  const work = median(rest.work);
  return [
    `${name}: ${count} changes of board and season`,
    line('main-thread work of one change, median', `${work.toFixed(0)} ms`, '<= 600', work <= 600),
    line('the same, longest', `${Math.max(...rest.work).toFixed(0)} ms`),
    line('heap before → after', `${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} MB`, '<= 1.1', after.heap / before.heap <= 1.1),
    line(
      'the same, compiled code left out',
      `${data(before).toFixed(1)} → ${data(after).toFixed(1)} MB`,
      '<= 1.1',
      data(after) / data(before) <= 1.1,
    ),
    line('most textures before → after', `${first.textures} → ${rest.textures}`, '<= 1', rest.textures <= first.textures),
    line('the same on the card', `${first.onCard} → ${rest.onCard}`, '<= 1', rest.onCard <= first.onCard),
    line('most things on the stage before → after', `${first.objects} → ${rest.objects}`),
    line('nodes before → after', `${before.nodes} → ${after.nodes}`, '<= 1.1', after.nodes <= before.nodes * 1.1),
    line('listeners before → after', `${before.listeners} → ${after.listeners}`, '<= 1.1', after.listeners <= before.listeners * 1.1),
  ];
}

interface Slow {
  readonly board: string;
  /** Main-thread work until ground and buildings could be seen, and until all was there. @unit ms of the slow processor */
  readonly seen: number;
  readonly ready: number;
  readonly longest: number;
}

/** Every board once, on a processor four times as slow; each has been there before, so that no code is new. */
export async function timeSlowChanges(browser: Browser, page: Page, boards: number): Promise<string[]> {
  const meter = await Meter.on(page);
  let seen = 0;
  await page.exposeFunction('boardSeen', async () => {
    seen = await meter.spent();
  });
  for (let turn = 0; turn < boards; turn += 1) await page.evaluate(() => window.worldBench.switch('summer'));
  await meter.slowDown(SLOW);
  const changes: Slow[] = [];
  for (let turn = 0; turn < boards; turn += 1) {
    const before = await meter.spent();
    let board = '';
    const longest = await longestTask(browser, page, async () => {
      ({ board } = await page.evaluate(() => window.worldBench.switch('summer')));
    });
    changes.push({ board, seen: seen - before, ready: (await meter.spent()) - before, longest });
  }
  await meter.slowDown(1);
  const longest = Math.max(...changes.map((one) => one.longest));
  return [
    `a processor ${SLOW} × as slow: main-thread work until ground and buildings are seen / until all is there / longest task`,
    ...changes.map((one) => line(one.board, [one.seen, one.ready, one.longest].map((ms) => ms.toFixed(0)).join(' / '))),
    line('longest task of all', `${longest.toFixed(0)} ms`, '<= 100', longest <= 100),
  ];
}
