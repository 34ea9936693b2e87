/** Lighthouse finds nothing to improve for access and best practices, on the menu and on a game that was just opened. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { judgePage, launchJudged } from '../support/lighthouse.ts';

let browser: Browser;
let port: number;

beforeAll(async () => {
  ({ browser, port } = await launchJudged());
});
afterAll(() => browser.close());

it.each(['', '?scenario=veemarktplein&seed=7'])('gives 100 to /%s', async (page) => {
  const { scores, faults } = await judgePage(`${inject('gameAddress')}${page}`, port);
  expect(faults).toEqual([]);
  expect(scores).toEqual({ accessibility: 100, 'best-practices': 100 });
});
