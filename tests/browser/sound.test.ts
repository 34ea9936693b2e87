/** Sound in real Chromium: nothing is fetched before a gesture or while all is silent; after one the sprite comes once and plays. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { openGame, readOn } from '../support/player.ts';

const address = inject('gameAddress');
/** Longer than it takes to fetch and decode the sprite. @unit milliseconds */
const WHILE = 3000;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let fetched: string[];
let errors: string[];

/** What the page does with Web Audio, written down from outside. */
interface Heard {
  readonly contexts: AudioContext[];
  /** Pieces that go round, by where they begin in the sprite. @unit seconds */
  readonly loops: number[];
  /** Hears all that goes to the loudspeaker. */
  ear: AnalyserNode | null;
}
type Listening = typeof globalThis & { heard: Heard };

beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(closeContexts);
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  page = await context.newPage();
  fetched = [];
  errors = [];
  page.on('request', (request) => request.url().includes('/sound/') && fetched.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    const heard: Heard = { contexts: [], loops: [], ear: null };
    (globalThis as Listening).heard = heard;
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        heard.contexts.push(this);
        heard.ear = this.createAnalyser();
      }
    };
    // Of the ways to connect only that to another node matters here.
    const prototype = AudioNode.prototype as { connect: (to: AudioNode) => AudioNode };
    const { connect } = prototype;
    prototype.connect = function connectHeard(to) {
      if (to instanceof AudioDestinationNode && heard.ear) connect.call(this, heard.ear);
      return connect.call(this, to);
    };
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function startHeard(...when) {
      if (this.loop) heard.loops.push(this.loopStart);
      return start.apply(this, when);
    };
  });
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

const runningContexts = (): Promise<number> =>
  page.evaluate(() => (globalThis as Listening).heard.contexts.filter((one) => one.state === 'running').length);
const loops = (): Promise<number[]> => page.evaluate(() => (globalThis as Listening).heard.loops);

async function keepSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((kept) => localStorage.setItem('laten-doen.settings', kept), JSON.stringify(settings));
}

it('fetches nothing before a gesture, then the sprite once, and the ambience plays', async () => {
  await openGame(page, address, { seed: 7 });
  await page.waitForTimeout(WHILE);
  expect(fetched).toEqual([]);
  expect(await page.evaluate(() => (globalThis as Listening).heard.contexts.length)).toBe(0);
  await readOn(page);
  await page.waitForFunction(() => (globalThis as Listening).heard.loops.length > 0);
  expect(await runningContexts()).toBe(1);
  await page.waitForFunction(() => {
    const { ear } = (globalThis as Listening).heard;
    const wave = new Float32Array(ear?.fftSize ?? 1);
    ear?.getFloatTimeDomainData(wave);
    return wave.some((x) => Math.abs(x) > 0.001);
  });
  await readOn(page);
  await page.waitForTimeout(WHILE);
  expect(fetched).toHaveLength(1);
  expect(fetched[0]).toContain('laten-doen.webm');
  // No layer was begun twice: each goes on from the briefing to the walk, or fades away.
  const begun = await loops();
  expect(new Set(begun).size).toBe(begun.length);
});

it('fetches nothing while all volumes are 0, also after a gesture', async () => {
  await keepSettings({ sound: { interface: 0, ambience: 0, music: 0 } });
  await openGame(page, address, { seed: 7 });
  await readOn(page);
  await page.waitForTimeout(WHILE);
  expect(fetched).toEqual([]);
  expect(await page.evaluate(() => (globalThis as Listening).heard.contexts.length)).toBe(0);
});

it('tells meaningful sounds in words when captions are on, sound or no sound', async () => {
  await keepSettings({ captions: true, sound: { interface: 0, ambience: 0, music: 0 } });
  await openGame(page, address, { seed: 7 });
  await readOn(page);
  await page.getByRole('status', { name: 'Geluid in woorden' }).filter({ hasText: /\S/ }).waitFor();
  expect(fetched).toEqual([]);
});

it('plays on when the sprite cannot be fetched', async () => {
  await context.route('**/sound/**', (route) => route.abort());
  await openGame(page, address, { seed: 7 });
  const before = await readOn(page);
  await page.waitForTimeout(WHILE);
  expect(before.screen).not.toBe('briefing');
  expect(fetched).toHaveLength(1);
  // Only the browser itself says that it could not be fetched.
  expect(errors).toEqual(['Failed to load resource: net::ERR_FAILED']);
  errors = [];
});

it('plays the other format where the first cannot be decoded', async () => {
  await context.route('**/*.webm*', (route) => route.fulfill({ body: 'no sound', contentType: 'audio/webm' }));
  await openGame(page, address, { seed: 7 });
  await readOn(page);
  await page.waitForFunction(() => (globalThis as Listening).heard.loops.length > 0);
  expect(fetched.map((one) => new URL(one).pathname)).toEqual(['/sound/laten-doen.webm', '/sound/laten-doen.mp3']);
});
