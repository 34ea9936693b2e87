/**
 * Against a real record store over HTTP: the cmi5 package begun, cut off, left, resumed, brought to its ending and looked at again, and a link
 * that asks for one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pocketOf } from '../../src/core/session/index.ts';
import { EXTENSIONS, statementFaults, VERBS, type Statement } from '../../src/core/xapi/index.ts';
import { pack } from '../../src/host/cli/verbs/pack.ts';
import { leaveMaquetteOut } from '../support/access.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { serveGame, type GameServer } from '../support/game-server.ts';
import { Environment, SESSION, TOKEN } from '../support/lrs/environment.ts';
import { startStore, type TestStore } from '../support/lrs/record-store.ts';
import { nearlyThere, unpackTo } from '../support/packages.ts';
import { decideOnce } from '../support/player.ts';
import { shipped } from '../support/scenarios.ts';

const RUN = 'laten-doen.run';
const WAIT = { timeout: 30_000 };

let folder: string;
let server: GameServer;
let site: GameServer;
let store: TestStore;
let environment: Environment;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laten-doen-cmi5-'));
  store = await startStore();
  environment = new Environment(store);
  await environment.open();
  const out = join(folder, 'cmi5.zip');
  // A school's own is https; this one is not.
  await pack.run([], { target: 'cmi5', scenario: 'willemsplein', out, connect: environment.address });
  unpackTo(join(folder, 'game'), out);
  server = await serveGame(join(folder, 'game'));
  await pack.run([], { target: 'web', out: join(folder, 'site'), connect: environment.address });
  site = await serveGame(join(folder, 'site'));
  browser = await testBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'en-GB' });
  await leaveMaquetteOut(context);
});
afterAll(async () => {
  await closeContexts();
  await server.close();
  await site.close();
  await environment.close();
  await store.stop();
  rmSync(folder, { recursive: true });
});

async function launch(wish: Parameters<Environment['launch']>[0]): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + environment.launch(wish));
  await page.waitForFunction(() => performance.getEntriesByName('ld:first-screen').length > 0);
  return page;
}

const verbsOf = async (session: string): Promise<string[]> =>
  (await store.statements()).filter((one) => one.context.extensions?.[SESSION] === session).map((one) => one.verb.id);
const has = (session: string, verb: keyof typeof VERBS) => async (): Promise<boolean> => (await verbsOf(session)).includes(VERBS[verb].id);
const screenOf = (page: Page) => (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['screen']);
const pocket = (): string => (environment.documents.get(RUN) as { pocket: string } | undefined)?.pocket ?? '';

it('tells a real record store of a run from launch to ending, once, whatever happens to the line', async () => {
  // What is sent first arrives, but nobody hears that it did; then the line is cut, and mended while one plays.
  environment.line = 'deaf';
  const first = await launch({ session: 's1', masteryScore: 0.8 });
  await expect.poll(() => environment.brought.length, WAIT).toBeGreaterThan(0);
  environment.line = 'down';
  await decideOnce(first);
  const mark = first.locator('.sending-mark');
  await expect.poll(() => mark.textContent(), WAIT).toBe('Wacht met versturen');
  environment.line = 'up';
  await expect.poll(has('s1', 'selected'), WAIT).toBe(true);
  await expect.poll(() => mark.textContent(), WAIT).toBe('Wordt verstuurd');
  await mark.click();
  await first.getByText('Je heet daar 1625378.').waitFor();
  await first.getByText('Gekozen bij:').first().waitFor();
  await expect.poll(pocket, WAIT).toMatch(/^LD1\|willemsplein\|.*c/);
  await first.close({ runBeforeUnload: true });
  await expect.poll(has('s1', 'terminated'), WAIT).toBe(true);

  // Goes on where it was; a page that is loaded again has used up its token, and says what to do.
  const second = await launch({ session: 's2', masteryScore: 0.8 });
  await expect.poll(screenOf(second), WAIT).not.toBe('briefing');
  await second.reload();
  await second.getByText('Deze pagina is opnieuw geladen').waitFor();
  await second.close();

  // Brought to its ending, and back to where it was launched.
  environment.documents.set(RUN, { pocket: pocketOf(nearlyThere(shipped('willemsplein'))), completed: false });
  const third = await launch({ session: 's3', masteryScore: 0.8 });
  await third.getByRole('button', { name: 'Verder' }).click();
  await third.getByRole('region', { name: 'Afloop' }).waitFor();
  await expect.poll(has('s3', 'completed'), WAIT).toBe(true);
  await third.getByRole('button', { name: 'Terug naar de leeromgeving' }).click();
  await third.waitForURL(`${environment.address}/back`);
  await expect.poll(has('s3', 'terminated'), WAIT).toBe(true);
  await expect.poll(() => environment.documents.get(RUN), WAIT).toMatchObject({ completed: true });
  await third.close();

  // One completion for an enrolment, and nothing of a run that is only looked at.
  const fourth = await launch({ session: 's4' });
  await fourth.getByText('Wat je nu speelt wordt daar niet vastgelegd.').waitFor();
  environment.documents.delete(RUN);
  const fifth = await launch({ session: 's5', mode: 'Review' });
  await fifth.getByText('heeft dit geopend om te bekijken').waitFor();
  await decideOnce(fifth);
  await fifth.close({ runBeforeUnload: true });
  for (const session of ['s4', 's5']) await expect.poll(has(session, 'initialized'), WAIT).toBe(true);
  await expect.poll(has('s5', 'terminated'), WAIT).toBe(true);
  expect(environment.documents.has(RUN)).toBe(false);

  holdsOnce(await store.statements());
});

function holdsOnce(all: readonly Statement[]): void {
  for (const one of all) expect(statementFaults(one), JSON.stringify(one)).toEqual([]);
  const of = (session: string): string[] => all.filter((one) => one.context.extensions?.[SESSION] === session).map((one) => one.verb.id);
  const { initialized, selected, completed, passed, terminated } = VERBS;
  const count = (session: string, { id }: { readonly id: string }): number => of(session).filter((one) => one === id).length;
  for (const session of ['s1', 's2', 's3']) {
    expect([count(session, initialized), count(session, terminated)]).toEqual([1, 1]);
    expect(of(session).at(0)).toBe(initialized.id);
    expect(of(session).at(-1)).toBe(terminated.id);
  }
  expect(count('s1', selected)).toBe(1);
  expect(count('s2', selected)).toBe(0);
  expect([count('s3', completed), count('s3', passed)]).toEqual([1, 1]);
  expect(of('s5')).toEqual([initialized.id, terminated.id]);
  const judged = all.find((one) => one.verb.id === passed.id);
  expect(judged?.result).toMatchObject({ success: true, score: { scaled: 1 } });
  expect(judged?.context.extensions).toMatchObject({ [EXTENSIONS.masteryScore]: 0.8 });
  // Some were sent twice, and stand there once.
  const brought = environment.brought.flat();
  expect(new Set(brought).size).toBeLessThan(brought.length);
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
}

it('asks before it does what a link wants, sends under a pseudonym, and says when it may not', async () => {
  const page = await context.newPage();
  const open = (lrs: string): Promise<unknown> =>
    page.goto(
      `${site.address}?lang=nl&resume=false&scenario=willemsplein&klas=sw2-b&n=${Math.random()}#lrs=${encodeURIComponent(lrs)}&auth=${TOKEN}`,
    );
  await open('https://elsewhere.example/xapi/');
  await page.getByText('naar een adres waar dit spel niet heen mag').waitFor();
  await open('ftp://elsewhere.example/');
  await page.getByText('het adres of de sleutel erin klopt niet').waitFor();

  const before = environment.brought.length;
  await open(`${environment.address}/xapi/`);
  await page.getByText('vraagt of wat je doet verstuurd mag worden').waitFor();
  await page.getByRole('button', { name: 'Kijk wat en aan wie' }).click();
  await page.getByRole('dialog', { name: 'Wat wordt er verstuurd' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await decideOnce(page);
  expect(environment.brought.length).toBe(before);
  await page.locator('.sending-mark').click();
  await page.getByRole('button', { name: 'Ja, verstuur het' }).click();
  const own = async (): Promise<Statement[]> => (await store.statements()).filter((one) => one.actor.name !== undefined);
  await expect.poll(async () => (await own()).map((one) => one.verb.id), WAIT).toContain(VERBS.selected.id);
  for (const one of await own()) {
    expect(statementFaults(one)).toEqual([]);
    expect(one.actor.name).toMatch(/^\w+ \w+ \d\d \([0-9a-f]{6}\)$/);
    expect(one.context.contextActivities?.grouping).toMatchObject([{ id: 'https://laten-doen.example/xapi/class/sw2-b' }]);
  }
  expect((await own())[0]?.verb.id).toBe(VERBS.initialized.id);
  await page.close();
});
