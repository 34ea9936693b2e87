/**
 * What the maquette shows while an answer is read: the scene is still open, and what the choice brought about stands there; and the last
 * day, half a year later.
 */
import { expect, it } from 'vitest';
import { apply, intentOf, logOf, playerOf, playOut, replay, viewOf, type Session } from '../../src/core/session/index.ts';
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

/** Every outcome of a run, as it is staged. */
function stagedOf(id: string) {
  const scenario = shipped(id);
  const { entries, ...log } = logOf(playOut(newSession(scenario), playerOf('op-maat', 7)).session);
  return entries.flatMap((entry, at) => {
    const before = replay(scenario, { ...log, entries }, at).session;
    const intent = intentOf(entry);
    const applied = intent && apply(before, intent, entry.at);
    if (applied?.ok !== true) return [];
    const seen = viewOf(before).town;
    return [{ seen, after: viewOf(applied.session).town, ...applied, town: stagedTown(applied.outcome, seen, [before, applied.session]) }];
  });
}

it('lets an answer be heard in the room where the choice was made', () => {
  const answers = stagedOf('willemsplein').filter(({ outcome }) => outcome.kind === 'choice');
  // Such a run also has scenes after which the worker is on another board.
  expect(answers.filter(({ seen, after }) => seen.board !== after.board).length).toBeGreaterThan(0);
  for (const { seen, town } of answers) expect([town.board, town.at]).toEqual([seen.board, seen.at]);
});

it('shows weeks where the groups live that moved', () => {
  const weeks = stagedOf('willemsplein').filter(({ outcome }) => outcome.effects.some(({ of }) => of.startsWith('group.')));
  const shown = weeks.filter(({ outcome }) => outcome.kind === 'week');
  expect(shown.filter(({ seen }) => seen.board === 'kantoor').length).toBeGreaterThan(0);
  expect(new Set(shown.map(({ town }) => town.board))).toEqual(new Set(['willemsplein']));
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
