import { describe, expect, it } from 'vitest';
import { Possible } from '../../src/core/scenario/possible.ts';
import { explore, playMoves, screenOf } from '../../src/core/session/index.ts';
import { newSession, shipped, shippedIds } from '../support/scenarios.ts';

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
