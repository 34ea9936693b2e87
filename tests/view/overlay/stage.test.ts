/** What comes on stage first, and how far the reader is: pure, without a document. */
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/core/session/view.ts';
import { Memory } from '../../../src/view/overlay/memory.ts';
import { answered, entriesOf, isRead, nextLine } from '../../../src/view/overlay/dialogue/reading.ts';
import { netMoves } from '../../../src/view/overlay/dialogue/moved.tsx';
import { screenOf, type Source, stageOf } from '../../../src/view/overlay/stage.ts';
import { FakeGame, type FakeState } from './fake-game.ts';

const outcome = (kind: Outcome['kind'], parts: Partial<Outcome> = {}): Outcome => ({ kind, lines: [], effects: [], signals: [], ...parts });
const stageAt = (state: Partial<FakeState>) => stageOf(new FakeGame(state));
const said = { lines: [{ id: 'antwoord-1' }] };

function sourceAt(state: Partial<FakeState>): Source {
  const stage = stageAt(state);
  if (stage.kind !== 'talk') throw new Error(`not a talk but ${stage.kind}`);
  return stage.source;
}

describe('on stage', () => {
  it('is the menu when there is no game', () => {
    expect(screenOf(stageAt({}))).toBe('menu');
  });

  it.each(['briefing', 'walk', 'scene', 'week', 'lastday', 'halfyear', 'ending'] as const)('is %s when the game is there', (screen) => {
    expect(screenOf(stageAt({ screen }))).toBe(screen);
  });

  it('an answer comes before the next screen', () => {
    expect(screenOf(stageAt({ screen: 'week', outcome: outcome('choice', said) }))).toBe('scene');
    expect(screenOf(stageAt({ screen: 'walk', outcome: outcome('week') }))).toBe('week');
    expect(screenOf(stageAt({ screen: 'halfyear', outcome: outcome('halfyear', said) }))).toBe('halfyear');
  });

  it('an answer with nothing to read does not', () => {
    expect(screenOf(stageAt({ screen: 'walk', outcome: outcome('begin') }))).toBe('walk');
    expect(screenOf(stageAt({ screen: 'ending', outcome: outcome('ending', said) }))).toBe('ending');
    const effects = [{ of: 'group.flat.trust', from: 1, to: 9, because: [] }];
    expect(screenOf(stageAt({ screen: 'halfyear', outcome: outcome('halfyear', { effects }) }))).toBe('halfyear');
  });
});

describe('the reader', () => {
  const memory = (): Memory => new Memory(() => undefined);

  it('goes on line by line and stops at the last', () => {
    let reading = memory().reading(sourceAt({ screen: 'scene' }));
    expect([reading.at, isRead(reading)]).toEqual([0, false]);
    reading = nextLine(nextLine(nextLine(reading)));
    expect([reading.at, isRead(reading)]).toEqual([2, true]);
  });

  it('keeps the scene and the choice above the answer, and the place', () => {
    const own = memory();
    own.read(answered(nextLine(own.reading(sourceAt({ screen: 'scene', week: 6 }))), 'zwijgen'));
    const answer = own.reading(sourceAt({ screen: 'week', week: 6, visited: ['hal'], outcome: outcome('choice', said) }));
    expect(entriesOf(answer).map(({ key, own: mine }) => [key, mine])).toEqual([
      ['vraag-1', 'no'],
      ['vraag-2', 'no'],
      ['choice.vraag.zwijgen', 'silent'],
      ['antwoord-1', 'no'],
    ]);
    expect(answer.source.place).toBe('bankje');
  });

  it('starts afresh in another week, and after the conversation was left', () => {
    const own = memory();
    own.read(nextLine(own.reading(sourceAt({ screen: 'scene', week: 6 }))));
    expect(own.reading(sourceAt({ screen: 'scene', week: 6 })).at).toBe(1);
    expect(own.reading(sourceAt({ screen: 'scene', week: 7 })).at).toBe(0);
    own.see(stageAt({ screen: 'walk', week: 7 }));
    expect(entriesOf(own.reading(sourceAt({ screen: 'scene', week: 7 })))).toHaveLength(1);
  });

  it('knows which week was seen before this one', () => {
    const own = memory();
    own.see(stageAt({ screen: 'week', week: 3 }));
    expect(own.weekBefore()).toBeNull();
    own.see(stageAt({ screen: 'walk', week: 5 }));
    own.see(stageAt({ screen: 'scene', week: 5 }));
    expect(own.weekBefore()).toBe(3);
  });
});

describe('what moved', () => {
  const effect = (of: string, from: number, to: number) => ({ of, from, to, because: [] });

  it('is one change a quantity, the largest first, competences last, and nothing that came back', () => {
    const moves = netMoves([
      effect('worker.energy', 50, 48),
      effect('competence.motivating', 10, 20),
      effect('group.flat.trust', 20, 24),
      effect('group.flat.trust', 24, 30),
      effect('team.safety', 40, 41),
      effect('team.safety', 41, 40),
    ]);
    expect(moves).toEqual([
      { of: 'group.flat.trust', from: 20, to: 30 },
      { of: 'worker.energy', from: 50, to: 48 },
      { of: 'competence.motivating', from: 10, to: 20 },
    ]);
  });
});
