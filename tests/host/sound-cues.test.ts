/** Which sound belongs to what happened, and the tune of an ending. */
import { describe, expect, it } from 'vitest';
import type { ComparedQuantity } from '../../src/core/session/view.ts';
import { cuesBetween, endingFamily } from '../../src/host/app/sound-cues.ts';
import { FakeGame } from '../view/overlay/fake-game.ts';

/** Participation on the last day and half a year later, ownership, and ties and strength alike. */
function compared(participation: readonly [number, number], ownership: number, rest: number): ComparedQuantity[] {
  const pairs = { participation, ownership: [20, ownership], ties: [rest, rest], strength: [rest, rest] } as const;
  return Object.entries(pairs).map(([of, [lastDay, halfYear]]) => ({ of: `groups.${of}`, lastDay, halfYear }));
}

describe('the tune of an ending', () => {
  // The figures of docs/balans.md: one play style each.
  it.each([
    ['carried', compared([45, 47], 47, 50)],
    ['neutral', compared([51, 35], 23, 52)],
    ['core', compared([31, 35], 30, 40)],
    ['emptied', compared([58, 13], 6, 25)],
    ['alone', compared([14, 18], 13, 28)],
  ] as const)('%s', (family, figures) => {
    expect(endingFamily(figures)).toBe(family);
  });

  it('is neutral without figures', () => {
    expect(endingFamily([])).toBe('neutral');
    expect(endingFamily([{ of: 'groups.participation', lastDay: 40, halfYear: null }])).toBe('neutral');
  });
});

describe('cues', () => {
  const game = new FakeGame();
  const moment = () => ({ view: game.view, outcome: game.outcome });

  it('sound for steps, notes, weeks and the ending, once', () => {
    const menu = moment();
    game.start('plein');
    const briefing = moment();
    expect(cuesBetween(menu, briefing)).toEqual([]);
    game.begin();
    game.visit('speelhoek');
    const visited = moment();
    expect(cuesBetween(briefing, visited)).toEqual(['tick', 'pencil']);
    expect(cuesBetween(visited, moment())).toEqual([]);
    game.passWeeks();
    expect(cuesBetween(visited, moment())).toEqual(['week']);
    const late = moment();
    game.finish();
    expect(cuesBetween(late, moment())).toEqual(['emptied']);
    expect(cuesBetween(moment(), moment())).toEqual([]);
  });

  it('sound for a promise that was made', () => {
    game.go(['back'], { screen: 'scene', outcome: null });
    const { view } = game;
    const before = { view: { ...view!, promises: [] }, outcome: null };
    expect(cuesBetween(before, { view: { ...view!, promises: [{ id: 'feest', state: 'made' }] }, outcome: null })).toEqual(['stamp']);
  });
});
