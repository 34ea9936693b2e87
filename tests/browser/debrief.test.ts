/** The trainer's page in real Chromium: logs in, what was left out, the class in figures, files out; nothing goes onto the network. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Intake } from '../../src/core/report/index.ts';
import { logOf, playerOf, playOut, POLICIES } from '../../src/core/session/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
const folder = mkdtempSync(join(tmpdir(), 'laten-doen-debrief-'));
const asked: string[] = [];
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** Mixed play styles, as a class has them; one pseudonym tries to be markup. */
const files = Array.from({ length: 25 }, (_, at) => {
  const policy = POLICIES[at % POLICIES.length] ?? 'samen';
  const player = at === 3 ? '<img src=x onerror="window.hurt=1">' : `Groene Fiets ${at}`;
  const log = { ...logOf(playOut(newSession(scenario, at), playerOf(policy, at)).session), player };
  const file = join(folder, `${String(at).padStart(2, '0')}.latendoen.json`);
  writeFileSync(file, JSON.stringify(log));
  return file;
});

function bad(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function choose(paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bestanden kiezen' }).click()]);
  await chooser.setFiles([...paths]);
}

async function saved(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  page = await context.newPage();
  await page.goto(`${address}debrief.html?lang=nl`);
  await page.getByRole('button', { name: 'Bestanden kiezen' }).waitFor();
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  await page.waitForLoadState('networkidle');
  // From here on there is no network at all.
  await context.setOffline(true);
  const foreign = [
    bad('leeg.json', ''),
    bad('afgebroken.json', '{"format":'),
    bad('elders.json', '{"format":"h5p"}'),
    bad('vervuild.json', readFileSync(files[1] ?? '', 'utf8').replace('"lastDay":{', '"lastDay":{"__proto__":1,')),
    bad('dubbel.json', readFileSync(files[0] ?? '', 'utf8')),
    bad('bewerkt.json', readFileSync(files[2] ?? '', 'utf8').replace(/"to":(\d+)/, '"to":1$1')),
  ];
  await choose([...files, ...foreign]);
  await page.getByText('25 logs meegeteld, 6 niet').waitFor();
  await page.getByText('De momenten die laat doorwerken').waitFor({ state: 'detached' });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('the debrief page', () => {
  it('names each file that it left out, with the reason', async () => {
    const table = page.getByRole('table', { name: 'Niet meegeteld' });
    for (const [file, why] of [
      ['leeg.json', 'niets in'],
      ['afgebroken.json', 'geen JSON'],
      ['elders.json', 'ander programma'],
      ['vervuild.json', '__proto__'],
      ['dubbel.json', 'zat er al bij'],
      ['bewerkt.json', 'veranderd'],
    ] as const)
      expect(await table.getByRole('row').filter({ hasText: file }).innerText()).toContain(why);
  });

  it('shows players as text, and proposes three moments with their criterion', async () => {
    await page.locator('.chart-slope summary').click();
    const players = page.getByRole('table', { name: 'Spelers' });
    expect(await players.getByRole('row').count()).toBe(26);
    expect(await players.getByText('<img src=x').count()).toBe(1);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    const points = page.locator('ol.points > li');
    expect(await points.count()).toBe(3);
    expect(await points.filter({ hasText: 'Hier liep de klas het verst uiteen' }).count()).toBeGreaterThan(0);
    expect(await points.filter({ hasText: 'werkte na de laatste dag' }).count()).toBe(1);
  });

  it('hands out the same figures as are made without a browser, and every decision as a row', async () => {
    const intake = new Intake((id) => (id === 'veemarktplein' ? scenario : null));
    for (const file of files) intake.take(file.slice(folder.length + 1), readFileSync(file, 'utf8'));
    expect(JSON.parse(await saved('Cijfers als JSON'))).toEqual(JSON.parse(JSON.stringify(intake.figures()[0])));
    const csv = await saved('Keuzes als CSV');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(intake.decisions('veemarktplein', 'nl').length);
  });

  it('draws its charts without a network, and tells of each part of the path picture', async () => {
    expect(await page.locator('svg.plot').count()).toBe(6);
    const block = page.locator('.block').first();
    await block.focus();
    const told = await block.getAttribute('aria-label');
    expect(await page.locator('.path-told').innerText()).toBe(told);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.path-told').innerText()).not.toBe(told);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('ol.steps').waitFor();
    expect(await page.locator('.block').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('asks nothing of the network', () => {
    expect(asked).toEqual([]);
  });

  it('speaks English, and begins again', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Three moments to talk about').waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByText('Three moments to talk about').waitFor({ state: 'detached' });
    expect(await page.getByRole('table').count()).toBe(0);
  });
});
