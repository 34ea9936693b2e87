/** The maquette on a small graphics card that is taken away and given back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openGame } from '../support/player.ts';

const address = inject('gameAddress');
/** Where no panel lies. */
const BOARD = { x: 540, y: 130, width: 340, height: 400 };
/** Textures of many phones; some have half. */
const LIMIT = 2048;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How much there is to see: a flat colour packs into next to nothing. @unit bytes */
const detailOf = async (page: Page): Promise<number> => (await page.screenshot({ clip: BOARD })).length;

it('sends a card no more than it takes, and stands again after the card was taken away', async () => {
  const page = await browser.newPage({ viewport: { width: 900, height: 560 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  const detail = (): Promise<number> => detailOf(page);
  await page.addInitScript((limit) => {
    const sent: number[] = [];
    Object.assign(window, { sent });
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { getParameter, texImage2D } = prototype;
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
    }
  }, LIMIT);
  await openGame(page, address, { seed: 7 });
  await expect.poll(detail, { timeout: 40_000 }).toBeGreaterThan(40_000);
  const before = await detail();
  const sent = await page.evaluate(() => (window as unknown as { sent: number[] }).sent);
  expect(sent.length).toBeGreaterThan(4);
  expect(Math.max(...sent)).toBeLessThanOrEqual(LIMIT);

  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const card = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
    Object.assign(window, { card });
    card?.loseContext();
  });
  await expect.poll(detail, { timeout: 40_000 }).toBeLessThan(before / 4);
  await page.evaluate(() => (window as unknown as { card: WEBGL_lose_context }).card.restoreContext());
  await expect.poll(detail, { timeout: 40_000 }).toBeGreaterThan(before * 0.9);
  await page.close();
});
