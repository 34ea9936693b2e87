/** A debrief on the projector in real Chromium, from the logs to the action card, without a network; and what a screen of it must hold. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logOf, playerOf, playOut, POLICIES } from '../../src/core/session/index.ts';
import { cutOff, expectAccessible, expectValidHtml, leaveMaquetteOut, smallTargets } from '../support/access.ts';
import { readOn } from '../support/player.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
const folder = mkdtempSync(join(tmpdir(), 'laten-doen-run-'));
const files = Array.from({ length: 12 }, (_, at) => {
  const log = { ...logOf(playOut(newSession(scenario, at), playerOf(POLICIES[at % POLICIES.length] ?? 'samen', at)).session) };
  const file = join(folder, `${at}.latendoen.json`);
  writeFileSync(file, JSON.stringify({ ...log, player: `Groene Fiets ${at}` }));
  return file;
});

let browser: Browser;
let context: BrowserContext;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  browser = await testBrowser();
  context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });
  page = await context.newPage();
  await openWith(files);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
  });
  await context.setOffline(true);
});
afterAll(async () => {
  await closeContexts();
  rmSync(folder, { recursive: true });
});

async function openWith(paths: readonly string[]): Promise<void> {
  await page.goto(`${address}debrief.html?lang=nl`);
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'the empty page');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bestanden kiezen' }).click()]);
  await chooser.setFiles([...paths]);
  await page.getByText(`${paths.length} logs meegeteld, 0 niet`).waitFor();
  await page.locator('ol.points > li').first().waitFor();
}

const moments = (): Promise<string[]> => page.locator('ol.points > li > strong').allInnerTexts();
const kind = (): Promise<string | null> => page.locator('.run').getAttribute('data-kind');
const press = (key: string): Promise<void> => page.keyboard.press(key);
const heading = (): Promise<string> => page.locator('.run main h1').first().innerText();

/** Presses on until a slide of this kind is shown. */
async function onTo(wanted: string): Promise<void> {
  for (let at = 0; at < 80 && (await kind()) !== wanted; at++) await press('PageDown');
  expect(await kind()).toBe(wanted);
}

async function expectWell(where: string): Promise<void> {
  expect(await cutOff(page), where).toEqual([]);
  expect(await smallTargets(page), where).toEqual([]);
  await expectAccessible(page, where);
}

describe('looked over by the trainer', () => {
  it('moments are left out, added and put in order, and come back after a reload', async () => {
    // The third is worked out once the charts are there.
    await page.locator('ol.points > li').nth(2).waitFor();
    const proposed = await moments();
    expect(proposed.length).toBe(3);
    await page.getByRole('button', { name: `${proposed[0]}: laat weg` }).click();
    await page.getByLabel('Voeg een moment toe').selectOption('de-opdracht');
    await page.getByRole('button', { name: 'De opdracht: eerder' }).click();
    expect(await moments()).toEqual([proposed[1], 'De opdracht', proposed[2]]);
    await context.setOffline(false);
    await openWith(files);
    await context.setOffline(true);
    asked.length = 0;
    await expect.poll(moments).toEqual([proposed[1], 'De opdracht', proposed[2]]);
    await page.getByRole('button', { name: 'Terug naar het voorstel' }).click();
    expect(await moments()).toEqual(proposed);
    await page.getByRole('button', { name: `${proposed[2]}: laat weg` }).click();
    await page.getByRole('button', { name: `${proposed[1]}: laat weg` }).click();
  });
});

describe('run with a clicker', () => {
  it('begins with reactions: no figure and no name on the screen', async () => {
    await page.getByRole('button', { name: 'Begin de nabespreking' }).click();
    expect(await heading()).toBe('Eén woord: hoe was het, een half jaar op dit plein?');
    expect(await page.locator('.run main').innerText()).not.toMatch(/\d|Groene Fiets/);
    await expectWell('a question');
    await expectValidHtml(page, 'a question');
  });

  it('goes black and comes back, and its clock can be stretched and stopped', async () => {
    await press('.');
    expect(await page.locator('.run').innerText()).toBe('Verder met tonen');
    await expectAccessible(page, 'the black screen');
    await press('PageDown');
    expect(await heading()).toContain('Eén woord');
    const clock = page.getByRole('timer');
    await page.getByRole('button', { name: '+5 min' }).click();
    expect(await clock.innerText()).toMatch(/^9:|^10:/);
    await page.getByRole('button', { name: 'Pauze' }).click();
    const stopped = await clock.innerText();
    await page.waitForTimeout(1200);
    expect(await clock.innerText()).toBe(stopped);
  });

  it('plays a moment again line by line, with its text alone where the maquette cannot be had', async () => {
    await onTo('replay');
    await page.getByText('De maquette kan hier niet getoond worden').waitFor();
    const lines: string[] = [];
    while ((await page.locator('.run .line').count()) > 0) {
      lines.push(await page.locator('.run .line').innerText());
      await press('PageDown');
    }
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines).size).toBe(lines.length);
    expect(await page.locator('.run .lettered li').count()).toBeGreaterThan(1);
    await expectWell('the options');
    await press('PageUp');
    expect(await page.locator('.run .line').innerText()).toBe(lines.at(-1));
  });

  it('asks for hands, and only then says what the class chose in the game', async () => {
    await onTo('vote');
    expect(await page.locator('.run main').innerText()).not.toMatch(/\d+ van \d+/);
    await page.getByLabel('Handen voor A').fill('7');
    await page.getByLabel('Handen voor B').fill('4');
    await expectWell('the vote');
    // The clicker pages while the cursor still stands in a number.
    await press('PageDown');
    expect(await kind()).toBe('split');
    const rows = page.locator('.run tbody tr');
    expect(await rows.nth(0).innerText()).toMatch(/\d+ van \d+\s+7$/);
    await expectWell('the split');
    expect(await page.locator('.run main').innerText()).not.toContain('Groene Fiets');
    await page.getByRole('button', { name: 'Schuilnamen' }).click();
    expect(await page.locator('.run main').innerText()).toContain('Groene Fiets');
    await page.getByRole('button', { name: 'Schuilnamen' }).click();
  });

  it('wants a prediction before it shows what would have been', async () => {
    await press('n');
    // What it was about stands above what is asked about it.
    await expect.poll(() => page.locator('.run .eyebrow').innerText()).not.toBe('');
    await expectWell('a question with what was at stake');
    await onTo('predict');
    await press('PageDown');
    expect(await kind()).toBe('predict');
    await page.getByText('Vraag de klas eerst wat ze verwacht').waitFor();
    await page.getByLabel('En daarna').selectOption('op-maat');
    await page.getByLabel('Meer', { exact: true }).check();
    await expectWell('the prediction');
    await press('PageDown');
    expect(await kind()).toBe('outcome');
    expect(await heading()).toContain('De klas dacht: meer.');
    // Four quantities, the group that it was about, and the hours.
    expect(await page.locator('.run tbody tr').count()).toBe(6);
    await expectWell('the outcome');
  });

  it('says why, with the place in the book, and names concepts for the first time', async () => {
    await onTo('why');
    expect(await page.locator('.run .chain li').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.run .chain small').first().innerText()).toMatch(
      /C\d+, .*(?:§|hoofdstuk|artikel|bericht)|keuze van de makers/,
    );
    await expectWell('why');
    await onTo('concepts');
    expect(await page.locator('.run dt').count()).toBeGreaterThan(0);
    await expectWell('concepts');
    await expectValidHtml(page, 'concepts');
    await press('PageDown');
    await expect.poll(() => page.locator('.run .reported li').first().innerText()).toMatch(/\S+\s+C\d+, \S+/);
    await expectWell('the words of the book');
  });

  it('ends with an action card that can be printed', async () => {
    await onTo('card');
    expect(await page.locator('.run .action-card').innerText()).toContain('Wat laat ik maandag liggen?');
    await expectWell('the card');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-cards article:visible').count()).toBe(2);
    expect(await page.locator('.run .action-card:visible').count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(1);
    await page.emulateMedia({ media: 'screen' });
  });

  it('has asked nothing of the network but the maquette', () => {
    const town = readdirSync('dist/assets').find((one) => /^town-.*\.js$/.test(one)) ?? '';
    // With what it rests on.
    const maquette = [town, ...readFileSync(`dist/assets/${town}`, 'utf8').matchAll(/(?:from|import) ?["'`]\.\/([\w.-]+\.js)/g)].map(
      (one) => `GET ${address}assets/${typeof one === 'string' ? one : one[1]}`,
    );
    expect(asked.filter((one) => !maquette.includes(one))).toEqual([]);
  });

  it('goes anywhere from the overview, fits a telephone, and Escape leads back to the class', async () => {
    await press('o');
    await expectWell('the overview');
    await page.setViewportSize({ width: 390, height: 844 });
    await press('Escape');
    for (const wanted of ['replay', 'vote', 'split', 'predict', 'outcome', 'why']) {
      await press('o');
      const name = { replay: 'Terugkijken', vote: 'Opnieuw stemmen', split: 'Wat de klas koos', predict: 'Voorspellen' }[wanted];
      await page
        .getByRole('button', { name: name ?? (wanted === 'why' ? 'Waarom?' : 'Wat er dan gebeurt') })
        .first()
        .click();
      expect(await kind()).toBe(wanted);
      expect(await cutOff(page), `${wanted} on a telephone`).toEqual([]);
    }
    await page.setViewportSize({ width: 1024, height: 768 });
    await press('Escape');
    await page.getByRole('button', { name: 'Ga verder waar je was' }).waitFor();
  });
});

describe('in English', () => {
  it('has every slide in English, and fetches the maquette when a replay asks for it', async () => {
    await context.setOffline(false);
    await leaveMaquetteOut(context);
    await openWith(files);
    asked.length = 0;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Begin the debrief' }).click();
    expect(await heading()).toBe('One word: what was it like, half a year on this square?');
    await expectAccessible(page, 'a question in English');
    expect(asked).toEqual([]);
    await onTo('replay');
    await expect.poll(() => asked.some((one) => one.includes('/assets/town-')), { timeout: 30_000 }).toBe(true);
    expect(asked.every((one) => one.startsWith(`GET ${address}`))).toBe(true);
    await press('Escape');
  });

  it('says beforehand what players should know', async () => {
    await page.getByRole('button', { name: 'Beforehand, on the projector' }).click();
    expect(await heading()).toContain('invented');
    await press('PageDown');
    expect(await heading()).toContain('no right outcome');
    await press('Escape');
  });

  it('leads to one screen for the class, where hands are counted and the majority is played', async () => {
    await page.getByLabel('Class code').fill('sw2-b');
    await page.getByRole('link', { name: 'Play together with votes' }).click();
    await page.locator('html[data-screen="briefing"]').waitFor();
    const hands = page.getByLabel('Hands for A');
    for (let at = 0; at < 5 && (await hands.count()) === 0; at++) {
      const { places } = await readOn(page);
      if (places > 0) await page.getByRole('button', { name: 'Continue' }).click();
    }
    await page.getByLabel('Hands for A').fill('9');
    await page.getByLabel('Hands for B').fill('14');
    await page.getByText('Most choose B: 14 of 23 hands.').waitFor();
    await expectAccessible(page, 'the vote of the class');
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('button', { name: 'Play B' }).click();
    await page.getByRole('log').getByText('You').first().waitFor();
  });
});
