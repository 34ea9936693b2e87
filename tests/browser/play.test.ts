/** What a person does, in real Chromium: play to the end, lose the page half-way, change language at each screen. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readLog, type GameLog } from '../../src/core/log/index.ts';
import { endingOf, logOf, replay } from '../../src/core/session/index.ts';
import { textsIn } from '../../src/view/shared/messages.ts';
import { leaveMaquetteOut } from '../support/access.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { chooseNth, mixedOptions, openGame, playToEnding, readOn, situationOf, type Moment } from '../support/player.ts';
import { seedSavedRun } from '../support/saved-run.ts';
import { playRandomly } from '../support/random-player.ts';
import { shipped } from '../support/scenarios.ts';
import { playByTree } from '../support/tree-player.ts';
import { WHOLE } from '../support/whole.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(closeContexts);
beforeEach(async ({ task }) => {
  errors = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  if (!task.name.includes('maquette')) await leaveMaquetteOut(context);
  page = await newPage();
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return opened;
}

async function downloadedLog(): Promise<GameLog> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spellog bewaren' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^veemarktplein-[a-z0-9-]+\.latendoen\.json$/);
  const read = readLog(readFileSync(await download.path(), 'utf8'));
  if (!read.ok) throw new Error(`${read.path} ${read.message}`);
  return read.log;
}

/** A run that was made in Node, as if it had been broken off on its last walk: every kind of screen is still to come. */
async function seedNearTheEnd(): Promise<void> {
  const log = logOf(playRandomly(scenario, 11).session);
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'menu');
  await seedSavedRun(page, {
    ...log,
    entries: log.entries.slice(
      0,
      log.entries.findLastIndex(({ type }) => type === 'walk-ended'),
    ),
  });
  await page.goto(`${address}?scenario=veemarktplein`);
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'walk');
}

/** Plays on until so many decisions have been taken, and the next one can be. */
async function playDecisions(count: number): Promise<void> {
  for (let taken = 0; taken <= count;) {
    const now = await situationOf(page);
    if (now.choices > 0) {
      if (taken === count) return;
      await chooseNth(page, 0);
      taken += 1;
    } else if (now.places > 0)
      await page
        .getByRole('button', { name: /^(Verder|Continue)$/ })
        .last()
        .click();
    else {
      await readOn(page);
      if ((await situationOf(page)).screen === now.screen && now.choices === 0 && now.places === 0 && !now.canGoOn) break;
    }
  }
}

const choiceTexts = (): Promise<string[]> =>
  page
    .getByRole('list', { name: /^(Keuzes|Choices)$/ })
    .getByRole('button')
    .allInnerTexts();

/** What the page hands out replays in Node to the same ending and hashes. */
async function expectReplays(ending: string): Promise<GameLog> {
  const log = await downloadedLog();
  const replayed = replay(scenario, log);
  expect(replayed).toMatchObject({ ok: true });
  expect(endingOf(replayed.session)).toBe(log.result?.ending);
  expect(scenario.text(`ending.${log.result?.ending}`, 'nl')).toBe(ending);
  return log;
}

it('is played from the link to an ending with nothing but roles and names; each line is heard once and the keyboard is never lost', async () => {
  await openGame(page, address, { seed: 7 });
  const { said, missed, lost, ending, choices } = await playByTree(page);
  expect(choices).toBeGreaterThanOrEqual(9);
  expect(missed).toEqual([]);
  expect(said.filter((text, index) => text === said[index - 1])).toEqual([]);
  expect(said.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
  const log = await expectReplays(ending);
  expect(log.seed).toBe(7);
  expect(log.build).toMatch(/^\d+\.\d+\.\d+/);
});

it.runIf(WHOLE)('is played from the link to an ending beside its maquette', async () => {
  await openGame(page, address, { seed: 7 });
  const { choices, ending } = await playToEnding(page, mixedOptions);
  expect(choices.length).toBeGreaterThanOrEqual(9);
  await expectReplays(ending);
});

describe('a page that is killed', () => {
  it('beside its maquette resumes at the same decision, and the run goes on to an ending', async () => {
    await seedNearTheEnd();
    await page.waitForFunction(() => performance.getEntriesByName('ld:world').length > 0, undefined, { timeout: 60_000 });
    await playDecisions(1);
    const before = await choiceTexts();
    expect(before.length).toBeGreaterThanOrEqual(2);
    // The renderer dies without a chance to say goodbye.
    const devtools = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    // What comes after is played without the maquette.
    await leaveMaquetteOut(context);
    page = await newPage();
    await page.goto(`${address}?scenario=veemarktplein`);
    await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'scene');
    await readOn(page);
    expect(await choiceTexts()).toEqual(before);
    await expectReplays((await playToEnding(page, mixedOptions)).ending);
  });

  it('replays a run that was made in Node, half a year included, to the same hashes in Chromium', async () => {
    const whole = logOf(playRandomly(scenario, 11).session);
    const entries = whole.entries.slice(0, -1);
    expect(entries.at(-1)?.type).toBe('half-year-passed');
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'menu');
    await seedSavedRun(page, { ...whole, entries });
    await page.goto(`${address}?scenario=veemarktplein`);
    // A difference in any week's hash would have opened the briefing instead.
    await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'halfyear');
    const played = await playToEnding(page, mixedOptions);
    expect(played.ending).toBe(scenario.text(`ending.${whole.result?.ending}`, 'nl'));
    expect(await downloadedLog()).toEqual({
      ...whole,
      entries: [...entries, { ...whole.entries.at(-1), at: expect.any(Number) as number }],
    });
  });

  it('does not go on with a run whose log was tampered with, and says so', async () => {
    const whole = logOf(playRandomly(scenario, 11).session);
    const entries = whole.entries.slice(0, 30).map((one) => ('hash' in one ? { ...one, hash: 'ffffffffffffff' } : one));
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'menu');
    await seedSavedRun(page, { ...whole, entries });
    await page.goto(`${address}?scenario=veemarktplein`);
    await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'briefing');
    const notice = page.getByRole('status').filter({ hasText: textsIn('nl').say('notice.save-differs') });
    await notice.waitFor();
    expect(await notice.count()).toBe(1);
  });
});

it('changes language at each screen without losing the place', async () => {
  const seen: Moment[] = [];
  const texts = (): Promise<string> => page.getByRole('main').innerText();
  const switchTo = async (name: RegExp, lang: string): Promise<void> => {
    await page.getByRole('button', { name }).first().click();
    await page.waitForFunction((want) => document.documentElement.lang === want, lang);
  };
  const onMoment = async (moment: Moment): Promise<void> => {
    const [dutch, before] = [await texts(), await situationOf(page)];
    await switchTo(/^English$/, 'en');
    const [english, during] = [await texts(), await situationOf(page)];
    expect(during, moment).toEqual(before);
    expect(english, moment).not.toBe(dutch);
    await switchTo(/^Nederlands$/, 'nl');
    expect(await texts(), moment).toBe(dutch);
    seen.push(moment);
  };
  await seedNearTheEnd();
  await playToEnding(page, mixedOptions, { onMoment });
  await openGame(page, address, { seed: 7, lang: 'nl' });
  await onMoment('briefing');
  expect(seen).toEqual(expect.arrayContaining(['briefing', 'walk', 'scene', 'decision', 'week', 'lastday', 'halfyear', 'ending']));
});
