/** A scenario with faults, as its author sees it while developing: all findings at once, and no game that half works. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeContexts, testBrowser } from '../support/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;
let server: ViteDevServer;

beforeAll(async () => {
  process.env['LATEN_DOEN_SCENARIOS'] = 'tests/fixtures/bad';
  browser = await testBrowser();
  server = await createServer({ root: ROOT, logLevel: 'silent', server: { port: 0, hmr: false, watch: null } });
  await server.listen();
});
afterAll(async () => {
  delete process.env['LATEN_DOEN_SCENARIOS'];
  await closeContexts();
  await server.close();
});

it('shows every finding with file, line, column, path and hint, and does not start', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}?scenario=stuk`);
  const findings = await page.getByRole('alert').getByRole('listitem').allInnerTexts();
  expect(findings).toEqual([
    expect.stringMatching(
      /bad\/stuk\/scenario\.yaml:\d+:\d+ error SC-101 places\[0\]\.meets\[0\]: no group "burn"\. Did you mean "buren"\?$/,
    ),
    expect.stringMatching(/SC-101 scenes\[0\]\.options\[1\]\.goto: no scene "achter-de-duer"\. Did you mean "achter-de-deur"\?$/),
    expect.stringContaining('SC-205 scenes[1]'),
  ]);
  expect(await page.getByRole('button').count()).toBe(0);
});
