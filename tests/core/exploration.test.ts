import { describe, expect, it } from 'vitest';
import { explore, playable, playMoves, screenOf, startSession } from '../../src/core/session/index.ts';
import { shipped, smallScenario } from '../support/scenarios.ts';

describe('explore', () => {
  it('finds the shortest list: no visit where none is needed', () => {
    const { targets } = explore(smallScenario(), { seed: 1 });
    const first = smallScenario().file.scenes[0]?.id;
    expect(targets.find((one) => one.kind === 'scene' && one.id === first)?.moves).toEqual([]);
  });

  it('does not find an ending that asks for the impossible, and says how far it looked', () => {
    const file = structuredClone(smallScenario().file);
    file.endings.unshift({ id: 'wonder', title: 'Wonder', when: [{ quantity: 'groups.participation', atLeast: 100 }], lines: [] });
    const result = explore(playable(file, {}, 'sha256-wonder'), { seed: 1 });
    expect(result.targets.find((one) => one.id === 'wonder')?.moves).toBeNull();
    expect(result.passes.at(-1)?.states).toBeGreaterThan(0);
  });

  it('stops when it is told to, and keeps what it found', () => {
    let asked = 0;
    const result = explore(shipped('veemarktplein'), { seed: 1, report: () => ++asked < 2 });
    expect(result.stopped).toBe(true);
    expect(result.targets.some((one) => one.moves !== null)).toBe(true);
    expect(result.targets.some((one) => one.moves === null)).toBe(true);
  });
});

describe('a list of moves', () => {
  const start = () => startSession(smallScenario(), { seed: 1, player: 'Lijst', settings: { motives: false }, build: 'test' });

  it('names the first move that is refused, with what was offered', () => {
    const { problem, played } = playMoves(start(), ['@nergens']);
    expect(played).toBe(0);
    expect(problem?.move).toBe('@nergens');
    expect(problem?.offered.length).toBeGreaterThan(0);
    const wrong = playMoves(start(), ['geen-optie']);
    expect(wrong.problem?.scene).not.toBeNull();
    expect(wrong.problem?.offered).not.toContain('geen-optie');
  });

  it('visits nothing that is not listed', () => {
    const { session } = playMoves(start(), []);
    expect(session.entries.some((one) => one.type === 'place-visited')).toBe(false);
    expect(screenOf(session).screen).toBe('scene');
  });
});
