/** The maquette under fingers, and on a small graphics card that is taken away and given back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { openGame, readOn } from '../support/player.ts';

const address = inject('gameAddress');
/** Where no panel lies. */
const BOARD = { x: 540, y: 130, width: 340, height: 400 };
/** Textures of many phones; some have half. */
const LIMIT = 2048;

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(closeContexts);

/** How much there is to see: a flat colour packs into next to nothing. @unit bytes */
const detailOf = async (page: Page): Promise<number> => (await page.screenshot({ clip: BOARD })).length;

it('sends a card no more than it takes, and stands again after the card was taken away', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 560 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  const detail = (): Promise<number> => detailOf(page);
  await page.addInitScript((limit) => {
    const [sent, bands]: [number[], number[]] = [[], []];
    Object.assign(window, { sent, bands });
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { getParameter, texImage2D, texSubImage2D } = prototype;
      prototype.getParameter = function (this: WebGLRenderingContext, of: number) {
        // The name of the card, and what it takes.
        if (of === 0x92_46) return 'a card of the test';
        return of === 0x0d_33 ? limit : getParameter.call(this, of);
      };
      prototype.texImage2D = function (this: WebGLRenderingContext, ...order: unknown[]): void {
        const last = order.at(-1);
        if (last instanceof HTMLCanvasElement) sent.push(last.width, last.height);
        Reflect.apply(texImage2D, this, order);
      };
      prototype.texSubImage2D = function (this: WebGLRenderingContext, ...order: unknown[]): void {
        const last = order.at(-1);
        if (last instanceof HTMLCanvasElement) bands.push(last.height);
        Reflect.apply(texSubImage2D, this, order);
      };
    }
  }, LIMIT);
  await openGame(page, address, { seed: 7 });
  await expect.poll(detail, { timeout: 40_000 }).toBeGreaterThan(40_000);
  const before = await detail();
  const { sent, bands } = await page.evaluate(() => {
    const counted = window as unknown as Record<'sent' | 'bands', number[]>;
    return { sent: counted.sent, bands: counted.bands };
  });
  expect(sent.length).toBeGreaterThan(4);
  expect(Math.max(...sent)).toBeLessThanOrEqual(LIMIT);
  // What comes onto a page that was sent before goes alone.
  expect(bands.length).toBeGreaterThan(0);
  expect(Math.max(...bands)).toBeLessThanOrEqual(LIMIT / 8);

  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const card = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
    Object.assign(window, { card });
    card?.loseContext();
  });
  await expect.poll(detail, { timeout: 40_000 }).toBeLessThan(before / 4);
  await page.evaluate(() => (window as unknown as { card: WEBGL_lose_context }).card.restoreContext());
  await expect.poll(detail, { timeout: 40_000 }).toBeGreaterThan(before * 0.9);

  // And when it is taken away while the board is being baked.
  await page.addInitScript(() => {
    const { texImage2D } = WebGL2RenderingContext.prototype;
    const once = WebGLRenderingContext.prototype.texImage2D;
    let left = 3;
    const take = (context: WebGLRenderingContext | WebGL2RenderingContext, picture: unknown): void => {
      if (!(picture instanceof HTMLCanvasElement) || (left -= 1) !== 0) return;
      const card = context.getExtension('WEBGL_lose_context');
      card?.loseContext();
      Object.assign(window, { taken: true });
      setTimeout(() => card?.restoreContext(), 400);
    };
    for (const [prototype, send] of [
      [WebGL2RenderingContext.prototype, texImage2D],
      [WebGLRenderingContext.prototype, once],
    ] as const)
      prototype.texImage2D = function (this: WebGLRenderingContext, ...order: unknown[]): void {
        Reflect.apply(send, this, order);
        take(this, order.at(-1));
      };
  });
  await openGame(page, address, { seed: 7 });
  await page.waitForFunction(() => 'taken' in window);
  await expect.poll(detail, { timeout: 40_000 }).toBeGreaterThan(before * 0.9);
  await page.close();
});

/** Where a pointer on the board finds a place. */
const placesOn = (page: Page): Promise<readonly { readonly x: number; readonly y: number }[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const found: { x: number; y: number }[] = [];
    for (let y = 100; y < 460; y += 6)
      for (let x = 6; x < 390; x += 6) {
        canvas?.dispatchEvent(new PointerEvent('pointermove', { pointerId: 99, clientX: x, clientY: y }));
        if (canvas?.style.cursor === 'pointer' && document.elementFromPoint(x, y) === canvas) found.push({ x, y });
      }
    return found;
  });

it('is moved by one finger and by two, and a tap on it goes to a place', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce', locale: 'nl-NL' });
  await openGame(page, address, { seed: 7 });
  await page.getByRole('main').getByRole('button').last().click();
  await readOn(page);
  await expect.poll(() => placesOn(page).then(({ length }) => length), { timeout: 40_000 }).toBeGreaterThan(20);
  const before = await placesOn(page);
  const isPlace = (at: { x: number; y: number }, list: typeof before): boolean =>
    list.some(({ x, y }) => Math.abs(x - at.x) < 6 && Math.abs(y - at.y) < 6);
  const flag = before.find(({ x, y }) =>
    [-18, 18].every((off) => isPlace({ x: x + off, y }, before) && isPlace({ x, y: y + off }, before)),
  );
  if (flag === undefined) throw new Error('no flag with room around it');

  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  const aside = (by: number): [{ x: number; y: number }, { x: number; y: number }] => [
    { x: flag.x - by, y: flag.y },
    { x: flag.x + by, y: flag.y },
  ];
  await touch('touchStart', ...aside(20));
  for (const by of [24, 28, 32]) await touch('touchMove', ...aside(by));
  await touch('touchEnd');
  const nearer = await placesOn(page);
  expect(isPlace(flag, nearer), 'what lies between the fingers stays there').toBe(true);
  expect(nearer, 'and all around it moves').not.toEqual(before);

  const to = { x: flag.x + (flag.x < 195 ? 36 : -36), y: flag.y + 24 };
  await touch('touchStart', flag);
  await touch('touchMove', { x: (flag.x + to.x) / 2, y: flag.y + 12 });
  await touch('touchMove', to);
  await touch('touchEnd');
  expect(isPlace(to, await placesOn(page)), 'it goes along with one finger').toBe(true);
  expect(await page.evaluate(() => [scrollY, visualViewport?.scale, document.documentElement.dataset['screen']])).toEqual([0, 1, 'walk']);

  await touch('touchStart', to);
  await touch('touchEnd');
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'scene');
  await page.close();
});
