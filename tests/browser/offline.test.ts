/** The built game as a school meets it: without a network after one visit, a new version in mid-game, and a page that runs nothing foreign. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { classLogs } from '../support/class-logs.ts';
import { serveGame, type GameServer } from '../support/game-server.ts';
import { keptNames } from '../support/kept-names.ts';
import { decideOnce, openGame } from '../support/player.ts';
import { shipped } from '../support/scenarios.ts';

/** As a school may have it: somewhere below the root of its server. */
const PATH = 'school/laten-doen/';
let folder: string;
let server: GameServer;
let address: string;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laten-doen-offline-'));
  cpSync('dist', join(folder, PATH), { recursive: true });
  server = await serveGame(folder);
  address = `${server.address}${PATH}`;
  browser = await testBrowser();
});
afterAll(async () => {
  await closeContexts();
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    serviceWorkers: 'allow',
  });
});
afterEach(() => context.close());

/** Until the service worker has brought everything in. */
async function visit(name = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address + name);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return page;
}

/** What the page, its workers and the service worker ask of others than the game's own server. */
function foreignRequests(): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) foreign.push(url);
  });
  return foreign;
}

/** What stands in the browser after playing, as docs/privacy.md names it. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [...Object.keys(localStorage).map((key) => `localStorage ${key}`), ...Object.keys(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => done(opening.result));
        opening.addEventListener('error', () => fail(opening.error ?? new Error(name)));
      });
      found.push(...[...database.objectStoreNames].map((store) => `IndexedDB ${name} ${store}`));
      database.close();
    }
    const stored = await caches.keys();
    return [...found, ...stored.map((name) => `cache ${name.replace(/-v\d.*$/, '')}`)];
  });

it('plays a scenario that was never opened, maquette and sound included, without a network, asks nothing of others and keeps what it says it keeps', async () => {
  const foreign = foreignRequests();
  const page = await visit();
  await context.setOffline(true);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
  await openGame(page, address, { scenario: 'willemsplein' });
  await page.waitForFunction(() => performance.getEntriesByName('ld:world').length > 0, undefined, { timeout: 60_000 });
  await decideOnce(page);
  expect(failed).toEqual([]);
  const named = keptNames(readFileSync('docs/privacy.md', 'utf8'));
  const kept = await keptIn(page);
  expect(kept).toContain('IndexedDB laten-doen entries');
  expect(kept.filter((one) => !named.includes(one))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
});

it('debriefs without a network after one visit to the trainer’s page alone, and shows a moment again in the maquette', async () => {
  const page = await visit('debrief.html');
  await context.setOffline(true);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
  await page.reload();
  const logs = classLogs(shipped('willemsplein'), 3);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bestanden kiezen' }).click()]);
  const files = logs.map((log, at) => ({ name: `${at}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(log)) }));
  await chooser.setFiles(files);
  await page.getByText('3 logs meegeteld, 0 niet').waitFor();
  await page.getByRole('button', { name: 'Begin de nabespreking' }).click();
  for (let at = 0; at < 9 && (await page.locator('.run[data-kind=replay]').count()) === 0; at++) await page.keyboard.press('PageDown');
  await page.locator('.board canvas').waitFor();
  await page.locator('.board-note').waitFor({ state: 'detached' });
  expect(failed).toEqual([]);
});

it('asks before it takes a new version, keeps the run, and lets another tab be', async () => {
  const page = await visit();
  await openGame(page, address, { scenario: 'willemsplein' });
  await decideOnce(page);
  const other = await context.newPage();
  await other.goto(address);
  await other.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  appendFileSync(join(folder, PATH, 'sw.js'), '\n// a newer version\n');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = page.getByText('Er is een nieuwe versie van het spel.');
  await offer.waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['screen'])).toBe('scene');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Nu vernieuwen' }).click()]);
  // The link goes on with the run; it is past its first decision.
  await page.waitForFunction(() => document.documentElement.dataset['screen'] !== 'briefing');
  expect(await offer.count()).toBe(0);
  await other.getByText('Er is een nieuwe versie van het spel.').waitFor();
  expect(await other.evaluate(() => 'stillHere' in globalThis)).toBe(true);
});

it('runs no script and fetches nothing but its own, and needs no exception for that', async () => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const name of ['', 'debrief.html']) {
    await page.goto(address + name);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(errors).toEqual([]);
    // Planted: an inline script, a style of its own, something evaluated and a foreign address are all refused.
    const refused = await page.evaluate(async () => {
      const refusals: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refusals.push(effectiveDirective));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.planted = true' }));
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
      await fetch('https://example.org/').catch(() => undefined);
      // Later: what the test itself evaluates at once stands outside the policy.
      const evaluated = await new Promise<boolean>((done) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line typescript/no-implied-eval -- to see that it is refused
            done(new Function('return true')() as boolean);
          } catch {
            done(false);
          }
        }, 0);
      });
      await new Promise((done) => setTimeout(done, 100));
      return { refusals, planted: 'planted' in window, evaluated };
    });
    expect(refused).toMatchObject({ planted: false, evaluated: false });
    for (const part of ['script-src-elem', 'style-src-elem', 'connect-src']) expect(refused.refusals).toContain(part);
    errors.length = 0;
  }
});
