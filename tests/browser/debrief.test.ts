/** The trainer's page in real Chromium: logs in, what was left out, the class in figures, files out; nothing goes onto the network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { measureDebrief } from '../../bench/debrief/measure.ts';
import { Intake } from '../../src/core/report/index.ts';
import { logOf, playerOf, playOut, POLICIES } from '../../src/core/session/index.ts';
import { axeFaults } from '../support/access.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
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
  browser = await testBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  page = await context.newPage();
  await page.goto(`${address}debrief.html?lang=nl`);
  await page.getByRole('button', { name: 'Bestanden kiezen' }).waitFor();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  // From here on there is no network at all.
  await context.setOffline(true);
  const foreign = [
    bad('leeg.json', ''),
    bad('afgebroken.json', '{"format":'),
    bad('elders.json', '{"format":"h5p"}'),
    bad('vervuild.json', readFileSync(files[1] ?? '', 'utf8').replace('"lastDay":{', '"lastDay":{"__proto__":1,')),
    bad('dubbel.json', readFileSync(files[0] ?? '', 'utf8')),
    bad(
      'oorzaken.json',
      readFileSync(files[5] ?? '', 'utf8')
        .replace(/"player":"[^"]+"/, '"player":"Ander"')
        .replace(/"moved":(\d)/, '"moved":9$1'),
    ),
    bad('bewerkt.json', readFileSync(files[2] ?? '', 'utf8').replace(/"to":(\d+)/, '"to":1$1')),
  ];
  const { scenario: played, ...rest } = JSON.parse(readFileSync(files[4] ?? '', 'utf8')) as { scenario: object };
  foreign.push(bad('nieuwer.json', JSON.stringify({ ...rest, scenario: played, version: 99 })));
  foreign.push(bad('onbekend.json', JSON.stringify({ ...rest, scenario: { ...played, id: 'elders' } })));
  const other = JSON.stringify({ ...rest, scenario: { ...played, hash: 'sha256-0' } });
  foreign.push(bad('andere-versie.json', other.replace(/"choice":"[^"]+"/, '"choice":"bestaat-niet"')));
  // Two hundred megabytes of nothing; the disk holds none of it.
  foreign.push(bad('enorm.json', ''));
  truncateSync(join(folder, 'enorm.json'), 200_000_000);
  await choose([...files, ...foreign]);
  await page.getByText('25 logs meegeteld, 11 niet').waitFor();
  await page.getByText('De momenten die laat doorwerken').waitFor({ state: 'hidden' });
});
afterAll(async () => {
  await closeContexts();
  rmSync(folder, { recursive: true });
});

describe('the debrief page', () => {
  it('names each file that it left out, with the reason', async () => {
    const table = page.getByRole('table', { name: 'Niet meegeteld' });
    for (const [file, why] of [
      ['leeg.json', 'niets in'],
      ['afgebroken.json', 'afgebroken. Vraag de student'],
      ['elders.json', 'ander programma'],
      ['vervuild.json', '__proto__'],
      ['dubbel.json', 'Dezelfde run als'],
      ['bewerkt.json', 'veranderd'],
      ['oorzaken.json', 'veranderd'],
      ['nieuwer.json', 'nieuwere versie'],
      ['onbekend.json', 'kent deze pagina niet'],
      ['andere-versie.json', 'andere versie van het scenario'],
      ['enorm.json', 'Te groot'],
    ] as const)
      expect(await table.getByRole('row').filter({ hasText: file }).innerText()).toContain(why);
  });

  it('shows players as text, and proposes three moments with their criterion', async () => {
    await page.locator('.chart-slope summary').click();
    await page.getByRole('table', { name: 'Spelers' }).waitFor();
    const players = page.getByRole('table', { name: 'Spelers' });
    expect(await players.getByRole('row').count()).toBe(26);
    expect(await players.getByText('<img src=x').count()).toBe(1);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    const points = page.locator('ol.points > li');
    // What would have ended otherwise is worked out once the charts are there.
    await points.filter({ hasText: 'anders afgelopen' }).waitFor();
    expect(await points.count()).toBe(3);
    expect(await points.filter({ hasText: 'Hier liep de klas het verst uiteen' }).count()).toBeGreaterThan(0);
    expect(await points.filter({ hasText: 'anders afgelopen' }).count()).toBe(1);
  });

  it('hands out the same figures as are made without a browser, and every decision as a row', async () => {
    const intake = new Intake((id) => (id === 'veemarktplein' ? scenario : null));
    for (const file of files) intake.take(file.slice(folder.length + 1), readFileSync(file, 'utf8'));
    expect(JSON.parse(await saved('Cijfers als JSON'))).toEqual(JSON.parse(JSON.stringify(intake.figures()[0])));
    const csv = await saved('Keuzes als CSV');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(intake.decisions('veemarktplein', 'nl').length);
  });

  it('draws its charts without a network, and tells of each part of the path picture', async () => {
    await expect.poll(() => page.locator('svg.plot').count()).toBe(6);
    const block = page.locator('.block').first();
    const how = await page.locator('.path-told').innerText();
    await block.focus();
    await expect.poll(() => page.locator('.path-told').innerText()).not.toBe(how);
    const told = await page.locator('.path-told').innerText();
    expect(await block.getAttribute('aria-label')).toContain(told);
    expect(await axeFaults(page, ['label-content-name-mismatch'])).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.path-told').innerText()).not.toBe(told);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('ol.steps').waitFor();
    expect(await page.locator('.block').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('prints one page for the class and one for each player', async () => {
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    for (const [button, pages] of [
      ['Blad van de klas afdrukken', 1],
      ['Blad per speler afdrukken', 25],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('body[data-printed]').waitFor();
      const sheets = page.locator('.sheets');
      expect(await sheets.isVisible()).toBe(false);
      expect(await sheets.locator('.room').count()).toBe(pages === 1 ? 1 : 2 * pages);
      // To print is also what lets them go.
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g), button).toHaveLength(pages);
      await page.evaluate(() => document.body.removeAttribute('data-printed'));
      await sheets.waitFor({ state: 'detached' });
    }
  });

  it('stops making xAPI when it is asked to, and hands out no file', async () => {
    const handed: string[] = [];
    const heard = (download: Download): void => void handed.push(download.suggestedFilename());
    page.on('download', heard);
    await page.evaluate(() => {
      const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === name);
      new MutationObserver((_, watch) => {
        const stop = button('Stoppen met xAPI');
        stop?.click();
        if (!stop) return;
        watch.disconnect();
        document.body.setAttribute('data-stopped', '');
      }).observe(document.body, { subtree: true, childList: true });
      button('Runs als xAPI')?.click();
    });
    await page.locator('body[data-stopped]').waitFor();
    await expect.poll(() => page.locator('.class > output').innerText()).toBe('');
    expect(await page.getByRole('button', { name: 'Stoppen met xAPI' }).count()).toBe(0);
    // What is asked for next comes after it, and nothing before.
    await saved('Cijfers als JSON');
    expect(handed).toEqual(['veemarktplein.json']);
    page.off('download', heard);
  });

  it('says the same as the report that is made without a browser', async () => {
    const report = join(folder, 'verslag.html');
    const runs = join(folder, 'xapi.json');
    const rows = join(folder, 'keuzes.csv');
    const command = ['--import', 'tsx', 'src/host/cli/main.ts', 'debrief', ...files, '--html', report, '--xapi', runs, '--csv', rows];
    expect(spawnSync(process.execPath, command, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    expect(await saved('Runs als xAPI')).toBe(readFileSync(runs, 'utf8'));
    expect(await saved('Keuzes als CSV')).toBe(readFileSync(rows, 'utf8'));
    await page.getByText(/\d+ xAPI-berichten gemaakt\. Meegenomen logs: 25/).waitFor();
    expect(readFileSync(report, 'utf8')).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    const still = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })).newPage();
    await still.goto(pathToFileURL(report).href);
    for (const told of ['figcaption', '.block'])
      expect(await still.locator(`.class ${told}`).allInnerTexts(), told).toEqual(await page.locator(`.class ${told}`).allInnerTexts());
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.class details:not([open]) > summary').forEach((one) => one.click()));
    await page.locator('.class .steps').waitFor();
    const cells = async (from: Page): Promise<string[]> =>
      (await from.locator('.class details :is(td, tbody th)').allTextContents()).slice(0, 200);
    expect(await cells(still)).toEqual(await cells(page));
    await still.context().close();
  });

  it('tells of each log that was counted that it was replayed', async () => {
    await page.getByText('Alle 25 meegetelde logs').click();
    const rows = page.getByRole('table', { name: 'Alle 25 meegetelde logs' }).getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(26);
    expect(await rows.nth(1).innerText()).toMatch(/00\.latendoen\.json\s+Groene Fiets 0\s+Het Veemarktplein\s+.+klopt, \d+ stappen/s);
  });

  /** Whether the browser would ask before it leaves the page. */
  const asksFirst = (): Promise<boolean> => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

  it('warns before a class is lost by leaving', async () => {
    expect(await asksFirst()).toBe(true);
  });

  it('asks nothing of the network', () => {
    expect(asked).toEqual([]);
  });

  it('speaks English, and begins again', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Moments to talk about').waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByText('Moments to talk about').waitFor({ state: 'detached' });
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await asksFirst()).toBe(false);
  });

  const clipboard = async (text: string): Promise<void> =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);

  it('takes what is pasted, what is dropped, and the logs of a folder, and keeps two versions apart', async () => {
    await page.getByRole('button', { name: 'Nederlands' }).click();
    const [first, second, third, fourth] = files.map((file) => readFileSync(file, 'utf8')) as [string, string, string, string];
    await clipboard(`${first}\n${second}\n`);
    await page.getByText('2 logs meegeteld, 0 niet').waitFor();
    await clipboard('hallo');
    await page.getByText('2 logs meegeteld, 1 niet').waitFor();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'gesleept.json'));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, third);
    await page.getByText('3 logs meegeteld, 1 niet').waitFor();
    const older = fourth.replace(/"version":\d+,"hash":"[^"]+"/, '"version":1,"hash":"sha256-00aa11bb"');
    mkdirSync(join(folder, 'map'));
    writeFileSync(join(folder, 'map', 'eerder.json'), older);
    writeFileSync(join(folder, 'map', 'aantekening.txt'), 'geen log');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Map kiezen' }).click()]);
    await chooser.setFiles(join(folder, 'map'));
    await page.getByText('4 logs meegeteld, 1 niet').waitFor();
    await page.getByText('Er zijn 2 groepen logs').waitFor();
    expect(await page.getByText('een andere versie van dit scenario (versie 1)').count()).toBe(1);
    // Once its causes are checked it is not read again by itself.
    await page.getByText('Van elk van deze logs zijn ook').waitFor();
    // Logs are let go: what was changed on the disk since cannot be told of any more.
    writeFileSync(join(folder, 'map', 'eerder.json'), second);
    await page.getByRole('button', { name: 'Runs als xAPI' }).last().click();
    await page.getByText('sinds het inlezen veranderd of weg is: eerder.json').waitFor();
  });
});

describe('the bench of the page', () => {
  it('measures all that it tells, and counts every log', async () => {
    const measured = await measureDebrief({ browser, address, files: files.slice(0, 3), slower: 1 });
    expect(measured.counted).toBe(3);
    for (const key of ['parse', 'read', 'take'] as const) expect(measured[key], key).toBeGreaterThan(0);
    for (const key of ['longestTask', 'memory'] as const) expect(Number.isFinite(measured[key]), key).toBe(true);
  });
});
