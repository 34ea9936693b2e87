/** Between two games, in real Chromium: kept runs, endings, the map, looking back, comparing, files in and out, two tabs, no storage. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readLog, type GameLog } from '../../src/core/log/index.ts';
import { logOf, playerOf, playOut, replay, type PolicyName } from '../../src/core/session/index.ts';
import { textsIn, type MessageKey } from '../../src/view/shared/messages.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { leaveMaquetteOut } from '../support/access.ts';
import { mixedOptions, openGame, playToEnding } from '../support/player.ts';
import { seedSavedRun } from '../support/saved-run.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
const nl = textsIn('nl');
const say = (key: MessageKey): string => nl.say(key);
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[] = [];

beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(closeContexts);
beforeEach(async ({ task }) => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  errors = [];
  // But for its picture nothing here is about the maquette, and drawing in software is slow.
  if (!task.name.includes('picture')) await leaveMaquetteOut(context);
  page = await newPage();
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

async function newPage(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => errors.push(error.message));
  return opened;
}

const logs = new Map<PolicyName, GameLog>();
function logOfStyle(style: PolicyName): GameLog {
  const known = logs.get(style) ?? { ...logOf(playOut(newSession(scenario, 7), playerOf(style, 3)).session), player: `Groene ${style} 12` };
  logs.set(style, known);
  return known;
}
const fileOf = (name: string, content: unknown): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});
const press = (name: MessageKey | RegExp, within: Page | Locator = page): Promise<void> =>
  within
    .getByRole('button', typeof name === 'string' ? { name: say(name), exact: true } : { name })
    .first()
    .click();
const region = (name: MessageKey): Locator => page.getByRole('region', { name: say(name), exact: true });
const screenIs = (screen: string): Promise<unknown> =>
  page.waitForFunction((want) => document.documentElement.dataset['screen'] === want, screen);
const noticeIs = (key: MessageKey): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: say(key) })
    .waitFor();

async function openShelf(): Promise<void> {
  await page.goto(address);
  await screenIs('menu');
  await press('menu.open');
  await page.getByRole('heading', { level: 1, name: scenario.file.title }).waitFor();
}
async function bringIn(...files: ReturnType<typeof fileOf>[]): Promise<string[]> {
  const part = region('import.heading');
  await part.getByLabel(say('import.choose')).setInputFiles(files);
  const lines = part.getByRole('status').getByRole('listitem');
  await lines.nth(files.length - 1).waitFor();
  return lines.allInnerTexts();
}
/** One of the actions that are folded away. */
async function pressMore(name: MessageKey, run: Locator): Promise<void> {
  if (!(await run.locator('details').evaluate((one: HTMLDetailsElement) => one.open))) await run.getByText(say('runs.more')).click();
  await press(name, run);
}
const runOf = (style: PolicyName): Locator =>
  region('runs.heading')
    .getByRole('listitem')
    .filter({ hasText: logOfStyle(style).player });

describe('kept runs', () => {
  beforeEach(openShelf);

  it('come in as files, each refused one with its reason, and stay after the page is closed', async () => {
    const log = logOfStyle('op-maat');
    const edited = {
      ...log,
      player: 'Ander',
      entries: log.entries.map((one) => ('hash' in one ? { ...one, hash: '00000000000000' } : one)),
    };
    const results = await bringIn(
      fileOf('goed.json', log),
      fileOf('dubbel.json', log),
      fileOf('leeg.json', ''),
      fileOf('tekst.json', 'hallo'),
      fileOf('ander.json', { format: 'iets' }),
      fileOf('nieuwer.json', { ...log, version: 99 }),
      fileOf('veranderd.json', edited),
      fileOf('elders.json', { ...log, scenario: { ...log.scenario, id: 'elders' } }),
      fileOf('kapot.json', { ...log, entries: [{ n: 'een' }] }),
    );
    const reasons: MessageKey[] = [
      'import.done',
      'import.known',
      'import.empty',
      'import.not-json',
      'import.other-format',
      'import.newer-version',
      'import.edited',
      'import.unknown-scenario',
      'import.wrong-shape',
    ];
    for (const [at, key] of reasons.entries()) expect(results[at]).toContain(say(key));
    await page.reload();
    await press('menu.open');
    await runOf('op-maat').waitFor();
    expect(await region('runs.heading').getByRole('checkbox').count()).toBe(0);
  });

  it('can be named, handed out as the same log, taken off and put back', async () => {
    const log = logOfStyle('samen');
    await bringIn(fileOf('a.json', log));
    const [download] = await Promise.all([page.waitForEvent('download'), pressMore('runs.saveFile', runOf('samen'))]);
    const read = readLog(readFileSync(await download.path(), 'utf8'));
    expect(read.ok && read.log).toEqual(log);
    await pressMore('runs.remove', runOf('samen'));
    await press('runs.putBack');
    await runOf('samen').waitFor();
    await pressMore('runs.rename', runOf('samen'));
    await page.getByLabel(say('runs.name')).fill('Onze <b>eerste</b> keer');
    await page.keyboard.press('Enter');
    const named = region('runs.heading').getByRole('listitem').filter({ hasText: 'Onze <b>eerste</b> keer' });
    await named.waitFor();
    await pressMore('runs.remove', named);
    await named.waitFor({ state: 'detached' });
    await page.reload();
    await press('menu.open');
    await page.getByText(say('runs.none')).waitFor();
  });

  it('show found endings, hints for the others, and where one has been on a map', async () => {
    await bringIn(...(['redder', 'op-maat', 'laten-doener'] as const).map((style) => fileOf(`${style}.json`, logOfStyle(style))));
    const gallery = region('gallery.heading');
    for (const style of ['redder', 'op-maat', 'laten-doener'] as const)
      await gallery.getByText(scenario.text(`ending.${logOfStyle(style).result?.ending}`, 'nl')).waitFor();
    expect(await gallery.getByText(say('gallery.hidden')).count()).toBe(2);
    await gallery.getByText(scenario.text('ending.ze-bellen-jou.hint', 'nl')).waitFor();
    const map = region('map.scroll');
    const first = map.getByRole('button').first();
    await first.click();
    const open = page.getByRole('region', { name: scenario.file.scenes[0]?.title ?? '', exact: true });
    await open.getByText(say('map.untried')).first().waitFor();
    await press('study.from', open);
    await screenIs('scene');
  });
});

describe('a run looked back on', () => {
  beforeEach(async () => {
    await openShelf();
    await bringIn(fileOf('a.json', logOfStyle('op-maat')));
    await press('gallery.lookBack', runOf('op-maat'));
    await region('study.why').waitFor();
  });

  it('shows what a choice moved only after a guess', async () => {
    const why = region('study.why');
    await why.getByRole('combobox').first().selectOption({ index: 1 });
    const guess = why.getByRole('group', { name: say('predict.question') }).first();
    const show = why.getByRole('button', { name: say('predict.show') }).first();
    expect(await show.getAttribute('aria-disabled')).toBe('true');
    await show.press('Enter');
    expect(await why.getByRole('table').count()).toBe(0);
    await guess.getByLabel(say('predict.more')).check();
    await press('predict.show', why);
    await why.getByRole('table').first().waitFor();
    const chain = why.locator('ol.chain');
    expect(await chain.count()).toBe(0);
    await why.getByText(say('chain.open'), { exact: true }).first().press('Enter');
    await chain.getByText(say('chain.ended'), { exact: true }).waitFor();
    expect(await chain.getByRole('listitem').count()).toBeGreaterThan(2);
  });

  it('tells the smallest change, which when played leads where it says', async () => {
    const why = region('study.why');
    // Where it stands among the choices above, it is guessed about there.
    const named = await why.locator('p > b').last().innerText();
    const above = why.getByRole('listitem').filter({ has: page.getByRole('option', { name: named, exact: true }) });
    await above.getByRole('combobox').selectOption({ label: named });
    const part = above.locator('.predict');
    await part.getByLabel(say('predict.less')).check();
    await press('predict.show', part);
    expect(await part.innerText()).toContain('De afloop werd');
    await press('predict.play', part);
    await screenIs('scene');
  });

  it('plays the same choices under other circumstances', async () => {
    const hood = region('hood.heading');
    await hood.getByText(say('hood.asItWas')).waitFor();
    await hood.getByRole('slider', { name: say('hood.groups') }).fill('2');
    await hood.getByRole('table').waitFor();
    expect(await hood.innerText()).not.toContain(say('hood.asItWas'));
    expect(await hood.innerText()).toContain(say('gap.much-more'));
  });

  it('can be begun again from a decision, as a run of its own', async () => {
    await region('timeline.heading')
      .getByRole('button', { name: say('study.from') })
      .last()
      .click();
    await screenIs('scene');
    const { ending } = await playToEnding(page, mixedOptions);
    await press('ending.menu');
    await press('menu.open');
    const runs = await region('runs.heading').getByRole('listitem').allInnerTexts();
    expect(runs).toHaveLength(2);
    expect(runs.find((one) => one.includes(say('runs.branch')))).toContain(ending);
    expect(runs.find((one) => !one.includes(say('runs.branch')))).toContain(scenario.text('ending.gedragen', 'nl'));
  });
});

it('two runs are laid beside each other from where they parted', async () => {
  await openShelf();
  await bringIn(fileOf('a.json', logOfStyle('samen')), fileOf('b.json', logOfStyle('redder')));
  await runOf('samen').getByRole('checkbox').check();
  await runOf('redder').getByRole('checkbox').check();
  await press('runs.compare');
  const [a, b] = [logOfStyle('samen'), logOfStyle('redder')].map((log) => log.entries.filter((one) => one.type === 'choice-made'));
  const at = a?.findIndex((one, n) => one.choice !== b?.[n]?.choice) ?? -1;
  const parting = region('versus.parting');
  await parting.waitFor();
  const shown = await parting.innerText();
  const visits = [logOfStyle('samen'), logOfStyle('redder')].map((log) =>
    log.entries
      .filter((one) => one.type === 'place-visited')
      .map((one) => one.place)
      .join(),
  );
  if (visits[0] === visits[1])
    for (const one of [a?.[at], b?.[at]]) expect(shown).toContain(scenario.text(`choice.${one?.scene}.${one?.choice}`, 'nl'));
  await page.getByText(say('versus.table')).first().click();
  expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(5);
});

const keptPictures = (): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('laten-doen');
        opening.addEventListener('error', () => failed(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('pictures').objectStore('pictures').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            done(counting.result);
          });
        });
      }),
  );

it('an ending is kept with a picture of the board', async () => {
  await page.goto(address);
  await screenIs('menu');
  const log = logOfStyle('samen');
  await seedSavedRun(page, { ...log, entries: log.entries.slice(0, -1) });
  await page.goto(`${address}?scenario=veemarktplein`);
  await screenIs('halfyear');
  await playToEnding(page, mixedOptions);
  await expect.poll(keptPictures, { timeout: 60_000 }).toBe(1);
  await press('ending.lookBack');
  await region('study.why').waitFor();
  await press(new RegExp(scenario.file.title));
  const picture = region('gallery.heading').getByRole('img');
  await picture.waitFor();
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(640);
});

describe('two tabs with the same run', () => {
  it('one leads, the other says so, and may take over', async () => {
    await openGame(page, address, { seed: 7 });
    await press('briefing.begin');
    await screenIs('walk');
    const first = page;
    page = await newPage();
    await page.goto(`${address}?scenario=veemarktplein&seed=7`);
    await noticeIs('notice.other-tab');
    expect(await page.evaluate(() => document.documentElement.dataset['screen'])).toBe('menu');
    await press('menu.takeOver');
    await screenIs('walk');
    const second = page;
    page = first;
    await noticeIs('notice.taken-over');
    await screenIs('menu');
    page = second;
    await press('app.continue');
    await page.waitForFunction(() => document.documentElement.dataset['screen'] !== 'walk');
    await press('hud.menu');
    await press('menu.open');
    const kept = region('runs.heading').getByRole('listitem');
    expect(await kept.count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), pressMore('runs.saveFile', kept.first())]);
    const read = readLog(readFileSync(await download.path(), 'utf8'));
    expect(read.ok && replay(scenario, read.log).ok && read.log.entries.length).toBe(3);
  });
});

describe('a run of another version of its scenario', () => {
  it('goes on when it still fits, and says so', async () => {
    await page.goto(address);
    await screenIs('menu');
    const log = logOfStyle('samen');
    await seedSavedRun(page, { ...log, entries: log.entries.slice(0, 20), scenario: { ...log.scenario, version: 1, hash: 'oud' } });
    await openShelf();
    await page.getByText(say('runs.revised')).waitFor();
    await press('app.continue', region('runs.heading'));
    await noticeIs('notice.revised-fits');
    expect(await page.evaluate(() => document.documentElement.dataset['screen'])).not.toBe('menu');
  });

  it('stays as it was when it fits no more, and goes on as a new run as far as it did', async () => {
    await page.goto(address);
    await screenIs('menu');
    const log = logOfStyle('samen');
    const entries = log.entries.slice(0, 30).map((one) => ('hash' in one ? { ...one, hash: '00000000000000' } : one));
    await seedSavedRun(page, { ...log, entries, scenario: { ...log.scenario, version: 1, hash: 'oud' } });
    await openShelf();
    await press('app.continue', region('runs.heading'));
    await noticeIs('notice.outgrown');
    await press('runs.adapt', region('runs.heading'));
    await noticeIs('notice.adapted');
    await press('hud.menu');
    await press('menu.open');
    expect(await region('runs.heading').getByRole('listitem').count()).toBe(2);
  });
});

describe('storage', () => {
  it('that is blocked: the game goes on, says so, and hands over the file', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    });
    await page.goto(`${address}?scenario=veemarktplein&seed=7`);
    await screenIs('briefing');
    await noticeIs('notice.storage-blocked');
    const [download] = await Promise.all([page.waitForEvent('download'), press('ending.saveLog')]);
    expect(download.suggestedFilename()).toContain('veemarktplein');
    await press('briefing.begin');
    await screenIs('walk');
  });

  it('that is full: nothing of the run in hand is lost', async () => {
    await openGame(page, address, { seed: 7 });
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await press('briefing.begin');
    await noticeIs('notice.storage-failed');
    const [download] = await Promise.all([page.waitForEvent('download'), press('ending.saveLog')]);
    const read = readLog(readFileSync(await download.path(), 'utf8'));
    expect(read.ok && read.log.entries.length).toBe(2);
  });
});
