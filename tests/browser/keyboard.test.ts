/** Endings of the Veemarktplein by keyboard alone, as a whole each of them: Tab to what is meant, Enter, nothing else. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { explore, offeredIds, playMoves } from '../../src/core/session/index.ts';
import { leaveMaquetteOut } from '../support/access.ts';
import { closeContexts, testBrowser } from '../support/browser.ts';
import { openGame, playToEnding } from '../support/player.ts';
import { newSession, shipped } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

const address = inject('gameAddress');
const scenario = shipped('veemarktplein');
const SEED = 7;
/** The shortest way to each ending that visits nobody. */
const { targets } = explore(scenario, { seed: SEED, report: (states) => states < 27_000 });
const ENDINGS = scenario.file.endings.map((one) => one.id);
let browser: Browser;

beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(closeContexts);

/** Position of each choice among what is offered when it is made. */
function positionsOf(moves: readonly string[]): number[] {
  return moves.map((move, at) => offeredIds(playMoves(newSession(scenario, SEED), moves.slice(0, at)).session).indexOf(move));
}

// Side by side: a run is mostly waiting for the page.
it.concurrent.each(ENDINGS.slice(0, WHOLE ? undefined : 1))(
  'ends at %s by keyboard only',
  async (ending) => {
    const moves = targets.find((one) => one.kind === 'ending' && one.id === ending)?.moves ?? [];
    expect(moves.filter((one) => one.startsWith('@'))).toEqual([]);
    const positions = positionsOf(moves);
    expect(positions.length).toBeGreaterThan(5);
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', locale: 'nl-NL' });
    // Without the maquette: what is on trial is the keyboard, and drawing in software is most of the time.
    await leaveMaquetteOut(context);
    const page = await context.newPage();
    await openGame(page, address, { seed: SEED });
    const played = await playToEnding(page, { choose: (_count, step) => positions[step] ?? 0, visits: 0 }, { keyboardOnly: true });
    expect(played.ending).toBe(scenario.text(`ending.${ending}`, 'nl'));
    await context.close();
  },
  400_000,
);
