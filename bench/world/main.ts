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
import { BOARD_IDS } from '../../src/core/scenario/look.ts';
import { townPhaser } from '../../scripts/vite-phaser.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { timeChanges, timeSlowChanges } from './changes.ts';
import { median, Meter } from './measure.ts';
import type { Floor, Frames, Reading } from './page.ts';
import { line } from './table.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const FLOORS: readonly Floor[] = ['baked', 'none', 'tiles', 'stock'];
const RENDERERS = ['canvas', 'webgl'] as const;
const PARTS = ['frames', 'changes', 'slow'] as const;
/** Told to the page in the place of a processor that plays the card, so that it takes WebGL. */
const CARD = 'a card of the bench';

interface Pace {
  readonly rounds: number;
  readonly frames: number;
  readonly switches: number;
  /** Changes of place in a window of a quarter of the size. */
  readonly small: boolean;
}

async function serve(): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'laten-doen-world-'));
  await build({
    root: ROOT,
    base: './',
    logLevel: 'warn',
    plugins: [townPhaser()],
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

/** @param small a window of a quarter of the size: a processor that plays the card fills it in a quarter of the time */
async function openPage(browser: Browser, address: string, { card, small = false }: { card: boolean; small?: boolean }): Promise<Page> {
  const page = await browser.newPage({ viewport: small ? { width: 800, height: 450 } : { width: 1600, height: 900 } });
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

/** One round of one floor. */
interface Round extends Frames {
  /** Processor time of the main thread for one picture. @unit ms */
  readonly work: number;
}

interface Timed {
  readonly reading: Reading;
  readonly rounds: Readonly<Record<Floor, readonly Round[]>>;
}

/** All floors in turn, so that a busy moment of the machine falls on all. */
async function timeFloors(page: Page, renderer: 'canvas' | 'webgl', { rounds, frames }: Pace): Promise<Timed> {
  const reading = await page.evaluate((type) => window.worldBench.open(type), renderer);
  const meter = await Meter.on(page);
  const measured: Record<Floor, Round[]> = { baked: [], none: [], tiles: [], stock: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const floor of FLOORS) {
      const before = await meter.spent();
      const result = await page.evaluate(([name, count]) => window.worldBench.frames(name, count), [floor, frames] as const);
      measured[floor].push({ ...result, work: ((await meter.spent()) - before) / result.drawn });
    }
  return { reading, rounds: measured };
}

function ratio(timed: Timed, of: keyof Round, [one, other]: readonly [Floor, Floor]): number {
  return median(timed.rounds[one].map((frames, round) => frames[of] / (timed.rounds[other][round]?.[of] ?? Number.NaN)));
}

const NAMES: Readonly<Record<Floor, string>> = {
  baked: 'baked',
  none: 'no floor',
  tiles: 'tiles, only what changed',
  stock: 'tiles, as Phaser draws',
};

function report(timed: Timed): string[] {
  const { reading, rounds } = timed;
  const of = (floor: Floor): string => {
    const [script, pictures, work] = (['script', 'perSecond', 'work'] as const).map((key) => median(rounds[floor].map((one) => one[key])));
    const columns = [
      `${script?.toFixed(2)} ms script a frame`,
      `${work?.toFixed(1)} ms work a picture`,
      `${pictures?.toFixed(1)} pictures a second`,
    ];
    return `  ${NAMES[floor].padEnd(26)} ${columns.map((text) => text.padStart(26)).join('')}`;
  };
  const script = median(rounds.baked.map((frames) => frames.script));
  const bare = ratio(timed, 'script', ['baked', 'none']);
  const lines = [`${reading.renderer}: ${reading.people} people, ${reading.things} things, ${reading.tiles} tiles`, ...FLOORS.map(of)];
  lines.push(line('script a frame with 120 people', `${script.toFixed(2)} ms`, '<= 4 ms', script <= 4));
  lines.push(line('script a frame / the same without a floor', bare.toFixed(2), '<= 1.3', bare <= 1.3));
  if (reading.renderer === 'webgl') return lines;
  for (const [peer, name] of [
    ['tiles', 'drawn only where they changed'],
    ['stock', 'as Phaser draws them'],
  ] as const) {
    const unbaked = ratio(timed, 'script', ['baked', peer]);
    const pictures = ratio(timed, 'perSecond', ['baked', peer]);
    const work = 1 / ratio(timed, 'work', ['baked', peer]);
    lines.push(`  beside single tiles ${name}`);
    lines.push(line('  script a frame', `${unbaked.toFixed(3)} ×`, '<= 0.1', unbaked <= 0.1));
    lines.push(line('  pictures a second, in software', `${pictures.toFixed(2)} ×`, '>= 3', pictures >= 3));
    lines.push(line('  the same of the processor time of the page alone', `${work.toFixed(2)} ×`));
  }
  return lines;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '7' },
      frames: { type: 'string', default: '60' },
      switches: { type: 'string', default: '200' },
      small: { type: 'boolean', default: false },
    },
  });
  const counts = { rounds: Number(values.rounds), frames: Number(values.frames), switches: Number(values.switches) };
  const pace: Pace = { ...counts, small: values.small };
  if (Object.values(counts).some((value) => !Number.isInteger(value) || value < 1))
    throw new RangeError('--rounds, --frames and --switches take whole numbers from 1');
  const strange = positionals.filter((one) => ![...RENDERERS, ...PARTS].includes(one as never));
  if (strange.length > 0) throw new RangeError(`There is no ${strange.join(', ')}; there are ${[...RENDERERS, ...PARTS].join(', ')}.`);
  const chosen = <T extends string>(all: readonly T[]): ReadonlySet<T> => {
    const some = all.filter((one) => positionals.includes(one));
    return new Set(some.length === 0 ? all : some);
  };
  const [wanted, parts] = [chosen(RENDERERS), chosen(PARTS)];
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? ''}, load ${(loadavg()[0] ?? 0).toFixed(2)}; medians of ${pace.rounds} rounds of ${pace.frames} frames\n`,
  );
  const server = await serve();
  const browser = await launchBrowser();
  try {
    for (const renderer of wanted) {
      if (parts.has('frames')) {
        const page = await openPage(browser, server.address, { card: renderer === 'webgl' });
        console.log(`${report(await timeFloors(page, renderer, pace)).join('\n')}\n`);
        await page.close();
      }
      if (parts.has('changes')) {
        const page = await openPage(browser, server.address, { card: renderer === 'webgl', small: pace.small });
        console.log(`${(await timeChanges(page, renderer, pace.switches)).join('\n')}\n`);
        await page.close();
      }
      if (parts.has('slow')) {
        const page = await openPage(browser, server.address, { card: renderer === 'webgl' });
        console.log(`${(await timeSlowChanges(browser, page, BOARD_IDS.length)).join('\n')}\n`);
        await page.close();
      }
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
