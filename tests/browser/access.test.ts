/** Every screen and dialog, judged by rules and measured: WCAG 2.2 AA as far as a machine can tell. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectAccessible, expectValidHtml, leaveMaquetteOut, sidewaysOverflow, smallTargets, tabThrough } from '../support/access.ts';
import { ariaOf } from '../support/aria.ts';
import { launchBrowser } from '../support/browser.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { prepareScreens, screenStops } from '../support/screens.ts';
import { shipped } from '../support/scenarios.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 640 };
/** 320 by 180 is a window of 1280 by 720 at 400 %. */
const REFLOW = [
  ['320 pixels', { width: 320, height: 568 }, {}],
  ['a quarter of a window', { width: 320, height: 180 }, {}],
  ['200 % text, wide', WIDE, { text: '200' }],
  ['200 % text, on a phone', PHONE, { text: '200' }],
  ['OpenDyslexic, on a phone', PHONE, { font: 'opendyslexic' }],
  ['a phone on its side', { width: 640, height: 360 }, {}],
] as const;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await leaveMaquetteOut(context);
  page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => errors.push(error.message));
  await prepareScreens(page, address, scenario);
});
afterAll(() => browser.close());
afterEach(() => expect(errors).toEqual([]));

/** Sets what the settings set, as the page does it itself. */
async function dress(look: { readonly theme?: string; readonly text?: string; readonly font?: string }): Promise<void> {
  await page.evaluate(
    (given) => Object.assign(document.documentElement.dataset, { theme: 'paper', text: '100', font: 'atkinson' }, given),
    look,
  );
}

async function inEverySize(look: () => Promise<void>): Promise<void> {
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    await look();
  }
  await page.setViewportSize(WIDE);
}

it('the page as it is built is valid HTML', async () => {
  expect(await htmlFaults(readFileSync('dist/index.html', 'utf8'))).toEqual([]);
});

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  describe.each(screenStops(address, lang).map((stop) => [stop.name, stop] as const))('%s', (name, stop) => {
    beforeAll(() => stop.open(page));

    it('reads as it did, in valid HTML', async () => {
      await expect(await ariaOf(page, scenario, lang)).toMatchFileSnapshot(`__aria__/${name}.${lang}.aria`);
      await expectValidHtml(page, name);
    });

    it('breaks no rule in any size and theme', async () => {
      await inEverySize(async () => {
        for (const theme of ['paper', 'contrast']) {
          await dress({ theme });
          await expectAccessible(page, `${name} ${theme}`);
        }
      });
      await dress({});
    });

    // Letters are as large in one language as in the other, and Dutch words are the longer ones.
    if (lang === 'en') return;

    it('has no target under 24 pixels, and shows the focus wherever Tab goes', async () => {
      await inEverySize(async () => {
        expect(await smallTargets(page)).toEqual([]);
        const steps = await tabThrough(page);
        expect(steps.filter(({ seen, ring }) => seen < 3 || ring < 3)).toEqual([]);
        expect(steps.length, 'a page without a way on').toBeGreaterThan(0);
      });
    });

    it.each(REFLOW)('fits in %s', async (_, size, look) => {
      await page.setViewportSize(size);
      await dress(look);
      expect(await sidewaysOverflow(page)).toEqual([]);
      await dress({});
      await page.setViewportSize(WIDE);
    });
  });
});
