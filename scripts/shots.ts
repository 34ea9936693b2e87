/**
 * `npm run shots`: pictures of a whole run, wide and narrow, in out/shots. Builds and serves the game and plays it by
 * roles, as the browser tests do.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../tests/support/browser.ts';
import { buildGame, serveGame } from '../tests/support/game-server.ts';
import { mixedOptions, type Moment, openGame, playToEnding } from '../tests/support/player.ts';

const FOLDER = fileURLToPath(new URL('../out/shots', import.meta.url));
const SIZES = [
  { width: 1600, height: 900 },
  { width: 390, height: 844 },
] as const;
const MOMENTS: readonly Moment[] = ['briefing', 'walk', 'decision', 'week', 'lastday', 'halfyear', 'ending'];
/** Until movement on the maquette has come to rest. @unit milliseconds */
const REST = 2500;

/** The maquette may be slow to draw, or not be drawn at all: the pictures are made all the same. */
async function waitForWorld(page: Page): Promise<void> {
  const drawn = page.waitForFunction(() => performance.getEntriesByName('ld:world').length > 0, undefined, { timeout: 30_000 });
  await drawn.catch(() => console.warn('The maquette was not drawn within 30 s.'));
}

async function takeShots(browser: Browser, address: string, size: (typeof SIZES)[number]): Promise<void> {
  const context = await browser.newContext({ viewport: size, colorScheme: 'light' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${size.width}×${size.height}: ${error.message}`));
  await openGame(page, address, { scenario: 'veemarktplein', seed: 7, lang: 'nl' });
  await waitForWorld(page);
  const onMoment = async (moment: Moment): Promise<void> => {
    const number = MOMENTS.indexOf(moment) + 1;
    if (number === 0) return;
    // Away from the button that was pressed last, which would otherwise be lit in the picture.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(REST);
    const file = join(FOLDER, `${size.width}x${size.height}-${number}-${moment}.png`);
    await page.screenshot({ path: file });
    console.log(file);
  };
  const { ending, choices } = await playToEnding(page, mixedOptions, { onMoment });
  console.log(`${size.width}×${size.height}: ${choices.length} decisions, ending "${ending}"`);
  await context.close();
}

mkdirSync(FOLDER, { recursive: true });
await buildGame();
const server = await serveGame();
const browser = await launchBrowser();
try {
  for (const size of SIZES) await takeShots(browser, server.address, size);
} finally {
  await browser.close();
  await server.close();
}
