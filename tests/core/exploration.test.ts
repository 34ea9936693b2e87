import { describe, expect, it } from 'vitest';
import { Possible } from '../../src/core/scenario/possible.ts';
import { explore, playable, playMoves, screenOf, startSession } from '../../src/core/session/index.ts';
import { newSession, shipped, shippedIds, smallScenario } from '../support/scenarios.ts';

describe.each(shippedIds())('explore %s', (id) => {
  const scenario = shipped(id);
  const result = explore(scenario, { seed: 1 });

  it('reaches every scene, option and ending, none of them a dead end', () => {
    expect(result.targets.filter((one) => one.moves === null)).toEqual([]);
    expect(result.deadEnds).toEqual([]);
    const options = scenario.file.scenes.reduce((sum, one) => sum + one.options.length, 0);
    expect(result.targets.length).toBe(scenario.file.scenes.length + options + scenario.file.endings.length);
  });

  it('gives lists that play on the real session, and lead to the ending they are for', () => {
    for (const { kind, id: ending, moves } of result.targets.filter((one) => one.kind === 'ending')) {
      const { session, problem } = playMoves(newSession(scenario, 1), moves ?? []);
      expect(problem, `${kind} ${ending}`).toBeNull();
      expect(screenOf(session)).toEqual({ screen: 'ending', ending });
    }
  });

  it('reaches nothing that lint calls impossible', () => {
    const possible = new Possible(scenario.file);
    const reached = result.targets.filter((one) => one.moves !== null);
    expect(reached.filter((one) => one.kind === 'choice' && !possible.options.has(one.id))).toEqual([]);
    expect(reached.filter((one) => one.kind === 'scene' && !possible.scenes.has(one.id))).toEqual([]);
  });

  it('walks the whole of the search without visits', () => {
    expect(result.passes[0]?.complete).toBe(true);
  });
});

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
