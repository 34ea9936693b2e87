/** The package in a learning environment (scorm-again): begun, broken off, resumed, brought to its ending, and looked at again. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pocketOf } from '../../src/core/session/index.ts';
import { pack } from '../../src/host/cli/verbs/pack.ts';
import { leaveMaquetteOut } from '../support/access.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { serveGame, type GameServer } from '../support/game-server.ts';
import { decideOnce } from '../support/player.ts';
import { nearlyThere, unpackTo } from '../support/packages.ts';
import { shipped } from '../support/scenarios.ts';

type Cmi = Readonly<Record<string, unknown>>;

const VERSIONS = {
  scorm12: {
    script: 'scorm12',
    api: 'API',
    made: 'Scorm12API',
    get: 'LMSGetValue',
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
  },
  scorm2004: {
    script: 'scorm2004',
    api: 'API_1484_11',
    made: 'Scorm2004API',
    get: 'GetValue',
    status: 'cmi.completion_status',
    raw: 'cmi.score.raw',
  },
} as const;

const scenario = shipped('willemsplein');
let folder: string;
let server: GameServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laten-doen-lms-'));
  for (const [target, { script, api, made }] of Object.entries(VERSIONS)) {
    await pack.run([], { target, scenario: 'willemsplein', out: join(folder, `${target}.zip`) });
    unpackTo(join(folder, target), join(folder, `${target}.zip`));
    copyFileSync(`node_modules/scorm-again/dist/${script}.min.js`, join(folder, `${script}.js`));
    // The player's window of a learning environment: what it kept comes back at the next launch.
    writeFileSync(
      join(folder, `${target}.html`),
      `<!doctype html><title>lms</title><script src="./${script}.js"></script><script>
        window.complaints = [];
        window.${api} = new ${made}({ autocommit: false, logLevel: 3, onLogMessage: (level, text) => window.complaints.push(text) });
        window.launch = (kept) => { if (kept) window.${api}.loadFromJSON(${target === 'scorm2004' ? "{ ...kept, entry: 'resume' }" : 'kept'}, ''); window.open('./${target}/index.html'); };
      </script>`,
    );
  }
  server = await serveGame(folder);
  browser = await testBrowser();
});
afterAll(async () => {
  await closeContexts();
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  await leaveMaquetteOut(context);
});
afterEach(() => context.close());

interface Launched {
  readonly game: Page;
  /** Closes the game, and gives what the learning environment keeps of it. */
  close(): Promise<{ readonly cmi: Cmi; value(key: string): string }>;
}

async function launch(target: keyof typeof VERSIONS, kept: Cmi | null): Promise<Launched> {
  const { api, get, status, raw } = VERSIONS[target];
  const lms = await context.newPage();
  await lms.goto(`${server.address}${target}.html`);
  const [game] = await Promise.all([
    context.waitForEvent('page'),
    lms.evaluate((given) => (globalThis as unknown as { launch(kept: unknown): void }).launch(given), kept),
  ]);
  await game.waitForFunction(() => performance.getEntriesByName('ld:first-screen').length > 0);
  const close = async (): ReturnType<Launched['close']> => {
    await game.close({ runBeforeUnload: true });
    await lms.waitForFunction((name) => (globalThis as unknown as Record<string, { isTerminated(): boolean }>)[name]?.isTerminated(), api);
    const keys = [status, raw, 'cmi.suspend_data', 'cmi.interactions._count', 'cmi.objectives._count'];
    const read = await lms.evaluate(
      ({ name, call, asked }) => {
        const found = (
          globalThis as unknown as Record<string, Record<string, (key: string) => string> & { cmi: unknown; currentState: number }>
        )[name];
        if (!found) throw new Error('no api');
        const cmi = JSON.parse(JSON.stringify(found.cmi)) as Record<string, unknown>;
        // Asked while it is open: a closed one answers nothing.
        found.currentState = 1;
        return { cmi, values: Object.fromEntries(asked.map((key) => [key, found[call]?.(key) ?? ''])) };
      },
      { name: api, call: get, asked: keys },
    );
    expect(await lms.evaluate(() => (globalThis as unknown as { complaints: string[] }).complaints)).toEqual([]);
    return { cmi: read.cmi, value: (key) => String(read.values[key]) };
  };
  return { game, close };
}

describe.each(['scorm12', 'scorm2004'] as const)('%s', (target) => {
  const { status, raw } = VERSIONS[target];

  it('keeps a run that is broken off, and goes on with it', async () => {
    const first = await launch(target, null);
    await decideOnce(first.game);
    const left = await first.close();
    expect(left.value(status)).toBe('incomplete');
    expect(left.value('cmi.interactions._count')).toBe('1');
    expect(left.value('cmi.objectives._count')).toBe('7');
    expect(left.value('cmi.suspend_data')).toMatch(/^LD1\|willemsplein\|/);
    const second = await launch(target, left.cmi);
    expect(await second.game.evaluate(() => document.documentElement.dataset['screen'])).not.toBe('briefing');
    await decideOnce(second.game);
    expect((await second.close()).value('cmi.interactions._count')).toBe('2');
  });

  it('is completed by an ending, stays so, and says that a run after it is not recorded', async () => {
    const kept = {
      suspend_data: pocketOf(nearlyThere(scenario)),
      ...(target === 'scorm12' ? { core: { entry: 'resume' } } : { entry: 'resume' }),
    };
    const run = await launch(target, kept);
    await run.game.getByRole('button', { name: 'Verder' }).click();
    await run.game.getByRole('region', { name: 'Afloop' }).waitFor();
    const done = await run.close();
    expect(done.value(status)).toBe('completed');
    expect(done.value(raw)).toBe('100');
    const again = await launch(target, done.cmi);
    await again.game.getByText('Wat je nu speelt wordt daar niet vastgelegd.').waitFor();
    expect((await again.close()).value(status)).toBe('completed');
  });
});

it('says that the learning environment does not answer, and plays on', async () => {
  const page = await context.newPage();
  await page.goto(`${server.address}scorm12/index.html`);
  await page.getByText('De leeromgeving antwoordt niet.').waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['screen'])).toBe('menu');
});
