/**
 * `npm run picture`: the picture of the README, docs/beeld/plein.jpg. A run by readiness is made in Node, put into the page as a
 * saved one and opened at a decision in summer. Beside it stands the hash of the town's sources; a test holds that current,
 * since pixels differ between machines and sources do not.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logOf, playerOf, playOut } from '../src/core/session/index.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { buildGame, serveGame } from '../tests/support/game-server.ts';
import { readOn } from '../tests/support/player.ts';
import { seedSavedRun } from '../tests/support/saved-run.ts';
import { newSession, shipped } from '../tests/support/scenarios.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/beeld');
export const HASH_FILE = join(FOLDER, 'plein.sha256');
/** Scene in which the picture is taken: everybody is there, and there is something to decide. */
const SCENE = 'de-zaterdag';
/** Until everybody stands where they belong. @unit milliseconds */
const REST = 9_000;
/** Until the maquette stands. @unit milliseconds */
const PATIENCE = 60_000;

/** Where the board is taken hold of, and how far it is drawn. @unit px */
const HOLD = [1120, 380] as const;
const ASIDE = [150, 60] as const;

/** Hash of all sources of the town, by name and content. */
export function townHash(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'src/view/town');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

async function takePicture(): Promise<void> {
  await buildGame();
  const server = await serveGame();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, locale: 'nl-NL' });
  const scenario = shipped('veemarktplein');
  const whole = logOf(playOut(newSession(scenario), playerOf('op-maat', 7)).session);
  const decision = whole.entries.findIndex((one) => one.type === 'choice-made' && one.scene === SCENE);
  await page.goto(server.address);
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'menu');
  await seedSavedRun(page, { ...whole, entries: whole.entries.slice(0, decision) });
  await page.goto(`${server.address}?scenario=veemarktplein&lang=nl`);
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'scene');
  await readOn(page);
  // Whoever drags before the camera has gone to the talk stays where the camera was.
  await page.waitForFunction(() => performance.getEntriesByName('ld:world').length > 0, undefined, { timeout: PATIENCE });
  await page.waitForTimeout(REST / 3);
  // The far end of the long table comes out from under the toolbar.
  await page.mouse.move(...HOLD);
  await page.mouse.down();
  await page.mouse.move(HOLD[0] + ASIDE[0], HOLD[1] + ASIDE[1], { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(REST);
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, 'plein.jpg'), type: 'jpeg', quality: 80 });
  writeFileSync(HASH_FILE, `${townHash()}\n`);
  await browser.close();
  await server.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await takePicture();
