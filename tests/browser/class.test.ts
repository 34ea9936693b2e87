/** A class: two students and a trainer, the server killed once, a page reloaded, a wrong code, and the class emptied at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { ClassServer } from '../support/class-server.ts';
import { copyGame } from '../support/game-server.ts';

const KLAS = 'sw2-b';
const MARK = /^(?:Wordt verstuurd|Wacht met versturen)$/;
const folder = mkdtempSync(join(tmpdir(), 'laten-doen-class-'));
const server = new ClassServer([KLAS], folder);
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  copyGame(folder);
  [browser] = await Promise.all([testBrowser(), server.start()]);
});
afterAll(async () => {
  await closeContexts();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A page of somebody else's browser. What the content policy held back stands in its title, for the last look. */
async function somebody(path: string): Promise<{ page: Page; fetched: string[] }> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  contexts.push(context);
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      document.documentElement.dataset['held'] = `${document.documentElement.dataset['held'] ?? ''} ${blockedURI}`;
    });
  });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  page.setDefaultTimeout(60_000);
  await page.goto(`${server.base}${path}`, { waitUntil: 'commit' });
  return { page, fetched };
}

const rows = async (trainer: Page): Promise<string[]> => (await trainer.locator('.live tbody tr').allTextContents()).toSorted();
const lineChunk = /\/(?:class|watch)-[^/]*\.js$/;

/** From the briefing to one place on the walk: two entries, which is enough to be sent. */
async function act(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('list', { name: 'Plekken' }).getByRole('button').first().click();
}

/** Of the dialog that says what is sent. */
async function sentBy(page: Page): Promise<{ sent: number; waiting: number; pseudonym: string }> {
  await page.bringToFront();
  await page.getByRole('button', { name: MARK }).click();
  const dialog = page.getByRole('dialog', { name: 'Wat wordt er verstuurd' });
  await dialog.getByRole('listitem').first().waitFor();
  const text = await dialog.innerText();
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  const number = (name: string): number => Number(new RegExp(`${name}: (\\d+)`).exec(text)?.[1] ?? -1);
  return { sent: number('Verstuurd'), waiting: number('Wacht nog'), pseudonym: /Je heet daar (.+)\./.exec(text)?.[1] ?? '' };
}

it('follows a class through a killed server, counts its logs, keeps a wrong code out and is emptied', async () => {
  const { code, secret } = server.codes(KLAS);
  // Who joins no class fetches nothing of it.
  const [alone, without] = await Promise.all([somebody('/'), somebody('/debrief.html')]);
  await alone.page.getByRole('heading', { level: 1 }).waitFor();
  await without.page.getByText('Een klas volgen die nu speelt').waitFor();
  expect([...alone.fetched, ...without.fetched].filter((url) => lineChunk.test(url))).toEqual([]);
  expect(await alone.page.getByRole('button', { name: MARK }).count()).toBe(0);
  await Promise.all([alone, without].map(({ page }) => page.close()));

  const [trainer, one, two] = (
    await Promise.all([somebody(`/debrief.html?klas=${KLAS}#${secret}`), somebody(`/${KLAS}#${code}`), somebody(`/${KLAS}#${code}`)])
  ).map(({ page }) => page) as [Page, Page, Page];
  await trainer.getByText('Verbonden.').waitFor();
  await act(two);
  await expect.poll(async () => (await rows(trainer)).length, { timeout: 60_000 }).toBe(2);
  await expect.poll(async () => (await sentBy(two)).waiting, { timeout: 60_000 }).toBe(0);
  const before = await sentBy(two);
  expect((await rows(trainer)).some((row) => row.startsWith(before.pseudonym))).toBe(true);

  await server.kill();
  await trainer.getByText('De verbinding met de klas is weg.').waitFor();
  await act(one);
  await one.getByRole('button', { name: 'Wacht met versturen' }).waitFor();
  await server.start();
  // The page of the other is loaded anew: it goes on with its run, and nothing is sent as something new.
  await two.reload();
  await Promise.all([one, two].map((page) => page.getByRole('button', { name: 'Wordt verstuurd' }).waitFor()));
  await trainer.getByText('Verbonden.').waitFor();
  await expect.poll(async () => (await sentBy(one)).waiting, { timeout: 60_000 }).toBe(0);
  const after = await sentBy(two);
  expect(after.pseudonym).toBe(before.pseudonym);
  expect(after.sent).toBe(before.sent);

  // What the trainer has is verified by playing it again, as any log is.
  await trainer.bringToFront();
  await trainer.getByRole('button', { name: 'Ook de 2 die nog spelen' }).click();
  await trainer.getByText('2 logs meegeteld, 0 niet').waitFor();

  const stranger = (await somebody(`/${KLAS}#WRONG2`)).page;
  await stranger.getByText('hoort niet (meer) bij deze klas').waitFor();
  expect((await rows(trainer)).length).toBe(2);

  await trainer.bringToFront();
  await trainer.getByRole('button', { name: 'Klas leegmaken' }).click();
  await trainer.getByRole('button', { name: 'Ja, alles wissen' }).click();
  await trainer.getByText('berichten gewist.').waitFor();
  await one.getByText('Je docent heeft de klas leeggemaakt.').waitFor();
  await trainer.reload();
  await trainer.getByText('Nog niemand begonnen.').waitFor();
  const held = await Promise.all(
    contexts.flatMap((all) => all.pages()).map((page) => page.evaluate(() => document.documentElement.dataset['held'])),
  );
  expect(held.filter((what) => what !== undefined)).toEqual([]);
}, 300_000);
