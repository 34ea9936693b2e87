// @vitest-environment happy-dom
/** Each setting changes the game's settings, and the page answers at once. */
import { afterEach, describe, expect, it } from 'vitest';
import { SOUND_KINDS, type Settings } from '../../../src/view/overlay/game.ts';
import { FakeGame } from './fake-game.ts';
import { button, closePages, dialog, openPage, type Page, screenNow, setting } from './page.ts';

afterEach(closePages);

async function openSettings(game: FakeGame): Promise<Page> {
  const page = await openPage(game);
  await page.press('Instellingen');
  return page;
}

/** What `<html>` says, for the style sheets. */
const pageSays = (name: string): string | undefined => document.documentElement.dataset[name];

describe('the page answers to', () => {
  it.each([
    ['200 %', 'text', '100', '200'],
    ['OpenDyslexic', 'font', 'atkinson', 'opendyslexic'],
    ['Hoog contrast', 'theme', 'paper', 'contrast'],
    ['Toon welke toets wat doet', 'keys', 'hidden', 'shown'],
    ['Minder beweging', 'motion', 'full', 'reduced'],
  ])('%s', async (label, attribute, before, after) => {
    const page = await openSettings(new FakeGame());
    expect(pageSays(attribute)).toBe(before);
    await page.act(() => setting(label).click());
    expect(pageSays(attribute)).toBe(after);
  });

  it('the language, and the dialog stays open', async () => {
    const page = await openSettings(new FakeGame());
    await page.act(() => setting('English').click());
    expect(document.documentElement.lang).toBe('en');
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Settings');
  });
});

describe('switches', () => {
  it.each([
    ['Ondertitel geluiden', 'captions'],
    ['Zeg vooraf waar een zware scène over gaat', 'contentNotes'],
    ['Losse toetsen doen iets', 'shortcuts'],
  ] as const)('%s', async (label, name) => {
    const game = new FakeGame();
    const before = game.settings[name];
    const page = await openSettings(game);
    expect(setting(label).checked).toBe(before);
    await page.act(() => setting(label).click());
    expect(game.settings[name]).toBe(!before);
  });
});

describe('sound', () => {
  const volumes = (game: FakeGame): number[] => SOUND_KINDS.map((kind) => game.settings.sound[kind]);

  it('is set by kind, in steps of ten, and said in words', async () => {
    const game = new FakeGame();
    const page = await openSettings(game);
    const music = setting('Muziek');
    expect([music.type, music.step, music.getAttribute('aria-valuetext')]).toEqual(['range', '10', '60 %']);
    await page.act(() => {
      Object.defineProperty(music, 'valueAsNumber', { value: 30 });
      music.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(game.settings.sound).toEqual({ interface: 60, ambience: 60, music: 30 });
    expect(setting('Muziek').getAttribute('aria-valuetext')).toBe('30 %');
  });

  it('goes off at one press, and comes back as it was', async () => {
    const loud: Settings['sound'] = { interface: 20, ambience: 0, music: 90 };
    const game = new FakeGame({}, { sound: loud });
    const page = await openSettings(game);
    const mute = (): string | null => button('Alle geluid uit').getAttribute('aria-pressed');
    expect(mute()).toBe('false');
    await page.press('Alle geluid uit');
    expect([volumes(game), mute()]).toEqual([[0, 0, 0], 'true']);
    expect(setting('De wijk').getAttribute('aria-valuetext')).toBe('uit');
    // Also when the dialog was shut in between.
    await page.press('Sluiten');
    await page.press('Instellingen');
    await page.press('Alle geluid uit');
    expect([game.settings.sound, mute()]).toEqual([loud, 'false']);
  });
});

describe('single keys', () => {
  it('open the tabs of the work folder', async () => {
    const page = await openPage(new FakeGame({ screen: 'walk' }));
    await page.key('n');
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Notities');
    await page.press('Sluiten');
    await page.key('I');
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Instellingen');
    await page.press('Sluiten');
    await page.key('t');
    expect(document.documentElement.lang).toBe('en');
    await page.key('m');
    expect(screenNow()).toBe('menu');
  });

  it('do nothing when they are turned off, letters nor digits', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 }, { shortcuts: false });
    const page = await openPage(game);
    for (const _ of [1, 2]) await page.key('Enter');
    for (const key of ['1', '2', 'n', 'm', 'i']) await page.key(key);
    expect([game.calls, dialog(), screenNow()]).toEqual([[], null, 'scene']);
  });
});

describe('key hints', () => {
  const caps = (): (string | null)[] => [...document.querySelectorAll('.key-hint')].map((one) => one.textContent);

  it('stand on tabs and buttons when asked for, for the eye only', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await openPage(game);
    expect(caps()).toEqual([]);
    await page.act(() => game.change({ keyHints: true }));
    expect(caps()).toEqual(['N', 'T', 'I', 'M', 'Enter']);
    expect(document.querySelectorAll('.key-hint:not([aria-hidden="true"])')).toHaveLength(0);
  });

  it('are told to assistive technology on the choices, as long as the keys work', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 }, { keyHints: true });
    const page = await openPage(game);
    for (const _ of [1, 2]) await page.key('Enter');
    const keys = (): (string | null)[] =>
      [...document.querySelectorAll('.choices button')].map((one) => one.getAttribute('aria-keyshortcuts'));
    expect(keys()).toEqual(['1', '2', '3', '4']);
    await page.act(() => game.change({ shortcuts: false }));
    expect(keys()).toEqual([null, null, null, null]);
    expect(caps()).toEqual([]);
  });
});
