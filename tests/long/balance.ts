/** Every shipped scenario searched to its end and simulated: what the search found is true, and docs/balans.md says so. In two halves. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BALANCE_FILE, BALANCE_HEAD, balanceSection } from '../../scripts/balance.ts';
import { Possible } from '../../src/core/scenario/possible.ts';
import { explore, playMoves, screenOf } from '../../src/core/session/index.ts';
import { newSession, shipped, shippedHalf, shippedIds } from '../support/scenarios.ts';

export function holdBalance(half: 0 | 1): void {
  const report = readFileSync(BALANCE_FILE, 'utf8');

  describe.each(shippedHalf(half))('%s', (id) => {
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

    it('stands in the balance report as it is now (npm run balance)', () => {
      expect(report).toContain(balanceSection(scenario, result));
    });
  });

  it('the balance report tells of every shipped scenario, and of nothing else', () => {
    expect(report.startsWith(BALANCE_HEAD)).toBe(true);
    expect(report.match(/^## /gm)?.length).toBe(shippedIds().length);
  });
}
