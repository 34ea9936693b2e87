/**
 * `npm run bench:world`: what the maquette costs in Chromium. See ../README.md.
 * Exit 0 whether a goal is met or not, 2 when it could not run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../../tests/support/browser.ts';
import type { Floor, Frames, Reading, Switches } from './page.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const FLOORS: readonly Floor[] = ['baked', 'none', 'tiles'];
/** Told to the page in the place of a processor that plays the card, so that it takes WebGL. */
const CARD = 'a card of the bench';

interface Pace {
  readonly rounds: number;
  readonly frames: number;
  readonly switches: number;
}

async function serve(): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'laten-doen-world-'));
  await build({
    root: ROOT,
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  });
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    address,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, address: string, card: boolean): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  if (card)
    await page.addInitScript((name) => {
      for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
        const ask = prototype.getParameter;
        prototype.getParameter = function (this: WebGLRenderingContext, of: number): unknown {
          return of === 0x92_46 ? name : ask.call(this, of);
        } as typeof ask;
      }
    }, CARD);
  await page.goto(address);
  await page.waitForFunction(() => 'worldBench' in window);
  return page;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

interface Timed {
  readonly reading: Reading;
  readonly rounds: Readonly<Record<Floor, readonly Frames[]>>;
}

/** All three floors in turn, so that a busy moment of the machine falls on all. */
async function timeFloors(page: Page, renderer: 'canvas' | 'webgl', { rounds, frames }: Pace): Promise<Timed> {
  const reading = await page.evaluate((type) => window.worldBench.open(type), renderer);
  const measured: Record<Floor, Frames[]> = { baked: [], none: [], tiles: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const floor of FLOORS)
      measured[floor].push(await page.evaluate(([name, count]) => window.worldBench.frames(name, count), [floor, frames] as const));
  return { reading, rounds: measured };
}

function ratio(timed: Timed, of: keyof Frames, [one, other]: readonly [Floor, Floor]): number {
  return median(timed.rounds[one].map((frames, round) => frames[of] / (timed.rounds[other][round]?.[of] ?? Number.NaN)));
}

function line(name: string, value: string, goal: string, met: boolean): string {
  return `  ${name.padEnd(62)} ${value.padStart(9)}   ${goal.padEnd(8)} ${goal === '' ? '' : met ? 'met' : 'MISSED'}`.trimEnd();
}

function report(timed: Timed): string[] {
  const { reading, rounds } = timed;
  const of = (floor: Floor): string => {
    const script = median(rounds[floor].map((frames) => frames.script));
    const pictures = median(rounds[floor].map((frames) => frames.perSecond));
    return `  ${floor.padEnd(8)} ${script.toFixed(2).padStart(7)} ms script a frame ${pictures.toFixed(1).padStart(7)} pictures a second`;
  };
  const script = median(rounds.baked.map((frames) => frames.script));
  const bare = ratio(timed, 'script', ['baked', 'none']);
  const lines = [`${reading.renderer}: ${reading.people} people, ${reading.things} things, ${reading.tiles} tiles`, ...FLOORS.map(of)];
  lines.push(line('script a frame with 120 people', `${script.toFixed(2)} ms`, '<= 4 ms', script <= 4));
  lines.push(line('script a frame / the same without a floor', bare.toFixed(2), '<= 1.3', bare <= 1.3));
  if (reading.renderer === 'webgl') return lines;
  const unbaked = ratio(timed, 'script', ['baked', 'tiles']);
  const pictures = ratio(timed, 'perSecond', ['baked', 'tiles']);
  lines.push(line('script a frame / the floor in single tiles', unbaked.toFixed(3), '<= 0.1', unbaked <= 0.1));
  lines.push(line('pictures a second / the floor in single tiles, in software', pictures.toFixed(2), '>= 3', pictures >= 3));
  return lines;
}

/** After the rubbish was taken out. @unit MB */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_048_576;
}

/** Processor time that the main thread has spent on tasks: waiting for a busy machine is not in it. @unit ms */
async function workOf(page: Page, count: number): Promise<{ readonly work: readonly number[]; readonly seen: readonly Switches[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const work: number[] = [];
  const seen: Switches[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const before = await spent();
    seen.push(await page.evaluate(() => window.worldBench.switch()));
    work.push((await spent()) - before);
  }
  await session.detach();
  return { work, seen };
}

async function timeSwitches(page: Page, name: string, { switches }: Pace): Promise<string[]> {
  // Once round everything first: what is kept for ever is there then.
  const first = await workOf(page, Math.min(24, switches));
  const before = { heap: await heapOf(page), textures: Math.max(...first.seen.map(({ textures }) => textures)) };
  const rest = await workOf(page, switches);
  const heap = await heapOf(page);
  const textures = Math.max(...rest.seen.map((one) => one.textures));
  const work = median(rest.work);
  return [
    `${name}: ${switches} changes of board and season`,
    line('main-thread work of one change, median', `${work.toFixed(0)} ms`, '<= 600', work <= 600),
    line('the same, longest', `${Math.max(...rest.work).toFixed(0)} ms`, '', true),
    line('heap after / before', `${before.heap.toFixed(1)}→${heap.toFixed(1)} MB`, '<= 1.1', heap / before.heap <= 1.1),
    line('most textures after / before', `${before.textures}→${textures}`, '<= 1', textures <= before.textures),
  ];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      frames: { type: 'string', default: '60' },
      switches: { type: 'string', default: '200' },
    },
  });
  const pace: Pace = { rounds: Number(values.rounds), frames: Number(values.frames), switches: Number(values.switches) };
  if (Object.values(pace).some((value) => !Number.isInteger(value) || value < 1))
    throw new RangeError('--rounds, --frames and --switches take whole numbers from 1');
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? ''}, load ${(loadavg()[0] ?? 0).toFixed(2)}; medians of ${pace.rounds} rounds of ${pace.frames} frames\n`,
  );
  const server = await serve();
  const browser = await launchBrowser();
  try {
    for (const renderer of ['canvas', 'webgl'] as const) {
      const page = await openPage(browser, server.address, renderer === 'webgl');
      console.log(`${report(await timeFloors(page, renderer, pace)).join('\n')}\n`);
      await page.close();
      const other = await openPage(browser, server.address, renderer === 'webgl');
      // A processor that plays the card takes seconds to be sent a board: a tenth of the changes shows a leak as well.
      const turns = renderer === 'canvas' ? pace.switches : Math.ceil(pace.switches / 10);
      console.log(`${(await timeSwitches(other, renderer, { ...pace, switches: turns })).join('\n')}\n`);
      await other.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`bench:world: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
