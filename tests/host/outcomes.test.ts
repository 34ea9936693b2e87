/**
 * What the maquette shows while an answer is read: the scene is still open, and what the choice brought about stands there; and the last
 * day, half a year later.
 */
import { expect, it } from 'vitest';
import { apply, logOf, playerOf, playOut, replay, viewOf, type Session } from '../../src/core/session/index.ts';
import { stagedTown, townThen } from '../../src/host/app/outcomes.ts';
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

const whole = shipped('veemarktplein');
const log = logOf(playOut(newSession(whole), playerOf('samen', 7)).session);
const halfYear = log.entries.findIndex(({ type }) => type === 'half-year-passed');
const sessionAt = (entries: number): Session => replay(whole, log, entries).session;

it('gives the last day back half a year later, without the worker in it', () => {
  const left = viewOf(sessionAt(halfYear)).town;
  for (const entries of [halfYear + 1, log.entries.length])
    expect(townThen(sessionAt(entries))).toEqual({ ...left, at: null, talk: null, speakers: [] });
  expect(left.after).toBe(false);
});

it('has no last day to give back before', () => {
  expect(townThen(sessionAt(halfYear))).toBeNull();
});
