import { describe, expect, it } from 'vitest';
import { metAtRandom, possibleNames } from '../support/met.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { shareOf, shipped, shippedIds, smallScenario } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

/** 500 more are looked at in tests/long. */
const VARIANTS = WHOLE ? 60 : 15;

/** What was met and is called impossible: that would be a lie. */
function lies(met: ReadonlySet<string>, possible: ReadonlySet<string>): string[] {
  return [...met].filter((one) => !possible.has(one));
}

describe('what can never happen', () => {
  it.each(shippedIds())(
    '%s: is never met in random runs',
    (id) => {
      const scenario = shipped(id);
      const possible = possibleNames(scenario);
      const met = new Set<string>();
      for (let seed = 0; seed < shareOf(WHOLE ? 80 : 40, id); seed++) for (const one of metAtRandom(scenario, seed)) met.add(one);
      expect(met.size).toBeGreaterThan(WHOLE ? 250 : 200);
      expect(lies(met, possible)).toEqual([]);
    },
    60_000,
  );

  it('is never met in scenarios made at random, and much is found there that can never happen', () => {
    let [impossible, checked] = [0, 0];
    for (let variant = 1; variant <= VARIANTS; variant++) {
      const scenario = randomScenario(variant);
      const possible = possibleNames(scenario);
      for (let seed = 0; seed < 6; seed++) {
        const met = metAtRandom(scenario, variant * 100 + seed);
        expect(lies(met, possible), `variant ${variant}, seed ${seed}`).toEqual([]);
        checked += met.size;
      }
      const all = possibleNames(smallScenario());
      impossible += [...all].filter((one) => !possible.has(one)).length;
    }
    expect(checked).toBeGreaterThan(50 * VARIANTS);
    expect(impossible).toBeGreaterThan(3 * VARIANTS);
  });

  it('would be found to be met, were it planted: a scene that comes, called impossible', () => {
    const possible = new Set([...possibleNames(smallScenario())].filter((one) => one !== 'scene deur'));
    expect(lies(metAtRandom(smallScenario(), 1), possible)).toEqual(['scene deur']);
  });

  it('does not take in more than it must: what is written down here is excluded', () => {
    const names = possibleNames(smallScenario());
    expect(names.has('visit stoep-weer')).toBe(false);
    expect(names.has('visit stoep-eerst')).toBe(true);
  });
});
