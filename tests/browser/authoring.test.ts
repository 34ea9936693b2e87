/** An author at work: files on disk change, the page follows without losing its place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { closeContexts, testBrowser } from '../support/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'laten-doen-author-'));
const file = join(folder, 'klein', 'scenario.yaml');
const text = readFileSync(join(ROOT, 'tests/fixtures/good/klein.yaml'), 'utf8');
let context: BrowserContext;
let server: ViteDevServer;
let page: Page;
let game: FrameLocator;

beforeAll(async () => {
  process.env['LATEN_DOEN_SCENARIOS'] = folder;
  process.env['LATEN_DOEN_AUTHOR'] = '1';
  cpSync(join(ROOT, 'tests/fixtures/good/klein.yaml'), file, { recursive: true });
  // One for all: hundreds of modules are fetched once, and asked after each time that the page is opened.
  context = await (await testBrowser()).newContext({ viewport: { width: 1440, height: 900 } });
  // Without the maquette: what is on trial is the author's panel, and drawing in software is most of the time.
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  server = await createServer({ root: ROOT, logLevel: 'silent', server: { port: 0 } });
  await server.listen();
});
afterAll(async () => {
  delete process.env['LATEN_DOEN_SCENARIOS'];
  delete process.env['LATEN_DOEN_AUTHOR'];
  await closeContexts();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  writeFileSync(file, text);
  page = await context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}author.html`);
  game = page.frameLocator('iframe');
  await game.getByText('Zes weken.').waitFor();
});

// A page that stays open would follow each change of the next test as well.
afterEach(() => page.close());

/** At the door in week two, by "test from here". */
async function toTheDoor(withKey = false): Promise<void> {
  await page.getByRole('tab', { name: 'Test vanaf hier' }).click();
  await page.getByLabel('Waar').selectOption('scene deur');
  if (withKey) {
    await page.getByText(/^Signalen/).click();
    await page.getByLabel('sleutel', { exact: true }).check();
  }
  await page.getByRole('button', { name: 'Ga hierheen' }).click();
  await game.getByText('De deur is dicht.').last().waitFor();
}

const save = (change: (text: string) => string): void => writeFileSync(file, change(text));

it('shows a changed line at once, in the same place', async () => {
  await toTheDoor();
  save((old) => old.replace('"De deur is dicht."', '"De deur zit op slot."'));
  await game.getByText('De deur zit op slot.').waitFor();
  await page.getByRole('tab', { name: 'Hier', exact: true }).click();
  expect(await page.getByRole('tabpanel').innerText()).toContain('scene deur');
});

it('stays on the last good version and names the fault with its line, and goes on when it is mended', async () => {
  await toTheDoor();
  save((old) => old.replace('goto: achter-de-deur', 'goto: achter-de-duer').replace('"De deur is dicht."', '"Weg."'));
  await page.getByRole('alert').getByText('vorige goede versie').waitFor();
  await page.getByRole('tab', { name: /Bevindingen \(2\)/ }).click();
  const [first] = await page.getByRole('tabpanel').getByRole('listitem').allInnerTexts();
  expect(first).toMatch(/SC-101.*no scene "achter-de-duer".*klein\/scenario\.yaml:65:15/s);
  expect(await game.getByText('De deur is dicht.').count()).toBe(1);
  save((old) => old);
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

it('stands before the choice that was taken away, and says so', async () => {
  await toTheDoor(true);
  await readOn();
  await game.getByRole('button', { name: /Ik maak hem open/ }).click();
  await game.getByText('Handig.').waitFor();
  save((old) => old.replace('id: openmaken\n', 'id: openbreken\n'));
  await page.getByRole('alert').getByText('deur: openmaken (unknown-choice').waitFor();
  expect(await game.getByRole('button', { name: /Ik maak hem open/ }).count()).toBeLessThan(2);
  await game.getByText('De deur is dicht.').last().waitFor();
});

/** Reads lines until choices stand. */
async function readOn(): Promise<void> {
  const choices = game.getByRole('list', { name: 'Keuzes' });
  while (!(await choices.isVisible())) await game.getByRole('button', { name: 'Verder' }).click();
}

it('stands anywhere with any state, and steps back and forth', async () => {
  await toTheDoor(true);
  await page.getByRole('tab', { name: 'Tekst' }).click();
  const options = await page.getByRole('tabpanel').getByRole('list').first().innerText();
  expect(options).toContain('sleutel-vragen te kiezen');
  await readOn();
  await game.getByRole('button', { name: 'Doorlopen.' }).click();
  await page.getByText('2/2').waitFor();
  await page.getByRole('button', { name: 'Stap terug' }).click();
  await page.getByText('1/2').waitFor();
  await game.getByText('De deur is dicht.').last().waitFor();
});

it('saves nothing among the runs of players', async () => {
  await toTheDoor();
  const runs = await page.evaluate(() => indexedDB.databases().then((all) => all.map((one) => one.name)));
  expect(runs).not.toContain('laten-doen');
});
