/**
 * `npm run debrief-pictures`: the pictures of the trainer's guide, docs/beeld/debrief-*.jpg, from a class of 25 logs of mixed play styles.
 * Beside them stands the hash of the page's sources; a test holds that current, since pixels differ between machines and sources do not.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { classLogs } from '../tests/support/class-logs.ts';
import { buildGame, serveGame } from '../tests/support/game-server.ts';
import { shipped } from '../tests/support/scenarios.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/beeld');
export const DEBRIEF_HASH_FILE = join(FOLDER, 'debrief.sha256');

/** Hash of all sources of the debrief page, by name and content. */
export function debriefHash(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'src/view/debrief');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (/\.(?:tsx?|css|json)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

async function classShown(page: Page, address: string, folder: string): Promise<void> {
  const files = classLogs(shipped('veemarktplein'), 25).map((log, at) => {
    const file = join(folder, `${String(at + 1).padStart(2, '0')}.latendoen.json`);
    writeFileSync(file, JSON.stringify(log));
    return file;
  });
  await page.goto(`${address}debrief.html?lang=nl`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Bestanden kiezen' }).click()]);
  await chooser.setFiles(files);
  await page.getByText('25 logs meegeteld, 0 niet').waitFor();
  await page.getByText('De momenten die laat doorwerken').waitFor({ state: 'hidden' });
  await page.locator('.paths').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('svg.plot').length === 6);
}

async function takePictures(): Promise<void> {
  await buildGame();
  const server = await serveGame();
  const browser = await launchBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'laten-doen-pictures-'));
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
  await page.addInitScript(() => (window.print = () => undefined));
  await classShown(page, server.address, folder);
  const shoot = async (name: string, selector?: string): Promise<void> => {
    const path = join(FOLDER, `debrief-${name}.jpg`);
    await (selector === undefined ? page : page.locator(selector).first()).screenshot({ path, type: 'jpeg', quality: 75 });
  };
  await shoot('verzamelen');
  await shoot('verloop', '.chart-slope');
  await shoot('weg', '.chart-paths');
  await page.getByRole('button', { name: 'Blad per speler afdrukken' }).click();
  await page.locator('.sheet').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 760, height: 1000 });
  await shoot('blad', '.sheet');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.getByRole('button', { name: 'Begin de nabespreking' }).click();
  await page.waitForTimeout(500);
  await shoot('beamer');
  for (let slides = 0; slides < 80 && (await page.locator('.run[data-kind=predict]').count()) === 0; slides++)
    await page.keyboard.press('PageDown');
  await page.locator('.run .picks').waitFor();
  await shoot('voorspellen');
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
  writeFileSync(DEBRIEF_HASH_FILE, `${debriefHash()}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await takePictures();
