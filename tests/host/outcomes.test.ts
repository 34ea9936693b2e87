/** What the maquette shows while an answer is read: the scene is still open, and what the choice brought about stands there. */
import { expect, it } from 'vitest';
import { apply, logOf, playerOf, playOut, replay, viewOf } from '../../src/core/session/index.ts';
import { stagedTown } from '../../src/host/app/outcomes.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const SCENARIO = shipped('eigen-kracht');

/** The conference, at the moment that everybody looks at the worker. */
function atTheDoor() {
  const log = logOf(playOut(newSession(SCENARIO), playerOf('op-maat', 7)).session);
  const decision = log.entries.findIndex((one) => one.type === 'choice-made' && one.scene === 'deur');
  return replay(SCENARIO, log, decision).session;
}

it.each([
  ['weggaan', true],
  ['in-de-hoek', false],
] as const)('after "%s" the door is shut while the answer is read: %s', (choice, shut) => {
  const before = atTheDoor();
  const applied = apply(before, { type: 'make-choice', choice }, 0);
  if (!applied.ok) throw new Error(`${choice} was not offered`);
  const seen = viewOf(before).town;
  const town = stagedTown(applied.outcome, seen, [before, applied.session]);
  expect([seen.shows.includes('deur-dicht'), town.shows.includes('deur-dicht')]).toEqual([false, shut]);
  expect([town.at, town.talk]).toEqual([seen.at, seen.talk]);
  // In the next scene it is open again.
  expect(viewOf(applied.session).town.shows).not.toContain('deur-dicht');
});
