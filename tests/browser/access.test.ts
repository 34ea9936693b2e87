/** Every screen and dialog, judged by rules and measured: WCAG 2.2 AA as far as a machine can tell. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  axeFaults,
  cutOff,
  expectAccessible,
  expectValidHtml,
  leaveMaquetteOut,
  smallTargets,
  tabThrough,
  unseenInForcedColours,
} from '../support/access.ts';
import { ariaOf } from '../support/aria.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { prepareScreens, screenStops } from '../support/screens.ts';
import { shipped } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 640 };
/** As much space as WCAG 1.4.12 lets a reader ask for; a style sheet of the reader, in every page. */
const SPACING = `[data-spacing=wide] * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  [data-spacing=wide] p { margin-bottom: 2em !important }`;
/** Rooms in which there is more space than in one of the others; 320 by 180 is a window of 1280 by 720 at 400 %. */
const ROOMY = [
  ['a window', WIDE, {}],
  ['OpenDyslexic', WIDE, { font: 'opendyslexic' }],
  ['320 pixels', { width: 320, height: 568 }, {}],
] as const;
const REFLOW = [
  ...(WHOLE ? ROOMY : []),
  ['a quarter of a window', { width: 320, height: 180 }, {}],
  ['200 % text, wide', WIDE, { text: '200' }],
  ['200 % text, on a phone', PHONE, { text: '200' }],
  ['OpenDyslexic, on a phone', PHONE, { font: 'opendyslexic' }],
  ['a phone on its side', { width: 640, height: 360 }, {}],
  ['wide spacing, on a phone', PHONE, { spacing: 'wide' }],
] as const;
const STOPS = screenStops(address).map(({ name }) => name);
const numberOf = (stop: string): number => STOPS.indexOf(stop);
const TIGHTEST: readonly string[] = ['a quarter of a window', '200 % text, on a phone'];
let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await testBrowser();
  context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  await leaveMaquetteOut(context);
  await context.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
  page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(closeContexts);
afterEach(() => expect(errors).toEqual([]));

interface Look {
  readonly theme?: string;
  readonly text?: string;
  readonly font?: string;
  readonly spacing?: string;
}
type Size = typeof WIDE;

/**
 * The page in a size, with what the settings set as the page does it itself. What it has already is left: to lay a page out anew takes
 * as long as to judge it.
 */
async function stand(size: Size, look: Look = {}): Promise<void> {
  const now = page.viewportSize();
  const resized = now?.width !== size.width || now.height !== size.height;
  if (resized) await page.setViewportSize(size);
  const dressed = await page.evaluate(
    (wanted) => {
      const { dataset } = document.documentElement;
      const others = Object.entries(wanted).filter(([name, value]) => dataset[name] !== value);
      Object.assign(dataset, Object.fromEntries(others));
      return others.length > 0;
    },
    { theme: 'paper', text: '100', font: 'atkinson', spacing: 'own', ...look },
  );
  if (!resized && !dressed) return;
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50)));
}

it('the page as it is built is valid HTML', async () => {
  expect(await htmlFaults(readFileSync('dist/index.html', 'utf8'))).toEqual([]);
});

it('planted faults are found', async () => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Instellingen' }).waitFor();
  await page.evaluate(() => {
    // The page takes no style that stands in its markup: it is set on the elements instead.
    for (const [tag, text, style] of [
      ['p', 'vaal', 'margin-top: 40px; width: 90px; color: #aaa; background: #fff'],
      ['p', 'breed'.repeat(300), 'width: 900px; overflow: hidden'],
      ['div', '', 'position: fixed; top: 0; left: 0; width: 20px; height: 20px; z-index: 9'],
      ['button', '', 'position: fixed; top: 0; left: 0; width: 9px; height: 9px; padding: 0; outline: 0'],
    ] as const) {
      const element = Object.assign(document.createElement(tag), { textContent: text });
      element.style.cssText = style;
      if (tag === 'button') element.id = 'town';
      document.querySelector('main article h1')?.parentElement?.prepend(element);
    }
  });
  const rules = (await axeFaults(page)).map((fault) => fault.split(':')[0]);
  expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  expect((await htmlFaults(await page.content())).join(' ')).toContain('no-dup-id');
  expect(await smallTargets(page)).toHaveLength(1);
  expect(await cutOff(page)).not.toEqual([]);
  expect((await tabThrough(page)).filter(({ seen, ring }) => seen < 3 && ring < 3)).toHaveLength(1);
});

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  // A run goes on when its screens are looked at: each language starts anew.
  beforeAll(() => prepareScreens(page, address, scenario));
  /** The stop that the page is at. */
  let standing = '';

  describe.each(screenStops(address, lang).map((stop) => [stop.name, stop] as const))('%s', (name, stop) => {
    beforeAll(async () => {
      await stand(WIDE);
      const { next } = stop;
      if (next?.from === standing) await next.goOn(page);
      else await stop.open(page);
      standing = name;
    });

    it('reads as it did, in valid HTML', async () => {
      await expect(await ariaOf(page, scenario, lang)).toMatchFileSnapshot(`__aria__/${name}.${lang}.aria`);
      await expectValidHtml(page, name);
    });

    // A page has the same boxes and colours in both languages: every fourth stop is judged in English too.
    if (lang === 'en' && numberOf(name) % 4 !== 0 && !WHOLE) return;

    it('breaks no rule in any size and theme', async () => {
      for (const size of lang === 'nl' || WHOLE ? [WIDE, PHONE] : [WIDE]) {
        await stand(size);
        await expectAccessible(page, name);
      }
      if (lang === 'en') return;
      // A theme is colours and nothing else.
      for (const size of WHOLE ? [PHONE, WIDE] : [WIDE]) {
        await stand(size, { theme: 'contrast' });
        await expectAccessible(page, `${name} in high contrast`, ['color-contrast']);
      }
    });

    // Letters are as large in one language as in the other, and Dutch words are the longer ones.
    if (lang === 'en') return;

    it('has no target under 24 pixels, and shows the focus wherever Tab goes', async () => {
      for (const size of [WIDE, PHONE]) {
        await stand(size);
        expect(await smallTargets(page)).toEqual([]);
        // On a phone the focus is followed where there is least room, below.
        if (size === PHONE && !WHOLE) continue;
        const steps = await tabThrough(page);
        expect(steps.filter(({ seen, ring }) => seen < 3 || ring < 3)).toEqual([]);
        expect(steps.length, 'a page without a way on').toBeGreaterThan(0);
      }
    });

    // Where there is least room on each stop; the others in turn, stop by stop.
    const rooms = WHOLE ? REFLOW : REFLOW.filter(([room], at) => TIGHTEST.includes(room) || at % 4 === numberOf(name) % 4);
    it.each(rooms)('fits in %s', async (room, size, look) => {
      await stand(size, look);
      expect(await cutOff(page)).toEqual([]);
      // Where there is least room, whatever has the focus must be in sight as well: in one of the two and the other, stop by stop.
      const tight = TIGHTEST.indexOf(room);
      if (tight === numberOf(name) % 2 || (tight >= 0 && WHOLE))
        expect((await tabThrough(page)).filter(({ seen }) => seen < 3)).toEqual([]);
    });
  });
});

describe('in forced colours', () => {
  const stops = screenStops(address).filter(({ name }) => ['walk', 'lastday', 'settings'].includes(name));
  beforeAll(async () => {
    await prepareScreens(page, address, scenario);
    await page.emulateMedia({ forcedColors: 'active' });
  });
  afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

  it.each(stops.map((stop) => [stop.name, stop] as const))('%s keeps its focus, edges and filled slots', async (_, stop) => {
    await stand(WIDE);
    await stop.open(page);
    for (const size of [WIDE, PHONE]) {
      await stand(size);
      expect((await tabThrough(page)).filter(({ seen, ring }) => seen < 3 || ring < 3)).toEqual([]);
      expect(await unseenInForcedColours(page)).toEqual([]);
    }
  });
});

it('fetches OpenDyslexic only when it is chosen', async () => {
  await stand(WIDE);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const dyslexic = (): string[] => fetched.filter((url) => /opendyslexic.*woff2/.test(url));
  await page.goto(address);
  await page.getByRole('button', { name: 'Instellingen' }).click();
  expect(dyslexic()).toEqual([]);
  await page.getByRole('radio', { name: 'OpenDyslexic' }).check();
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family.includes('OpenDyslexic') && status === 'loaded'),
  );
  expect(dyslexic().length).toBeGreaterThan(0);
  await page.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
});
