import { expect, it } from 'vitest';
import { metAtRandom, possibleNames } from '../support/met.ts';
import { randomScenario } from '../support/random-scenario.ts';
import { shareOf, shipped, shippedIds } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

const VARIANTS = WHOLE ? 500 : 60;

it.each(shippedIds())('%s: what can never happen is never met in random runs', (id) => {
  const scenario = shipped(id);
  const possible = possibleNames(scenario);
  const met = new Set<string>();
  for (let seed = 0; seed < shareOf(WHOLE ? 400 : 120, id); seed++) for (const one of metAtRandom(scenario, seed)) met.add(one);
  // Enough of it to mean something: a run in twenty or so still meets what the others do not.
  expect(met.size).toBeGreaterThan(possible.size / 3);
  expect([...met].filter((one) => !possible.has(one))).toEqual([]);
});

it('what can never happen is never met in scenarios made at random', () => {
  for (let variant = 1_000; variant < 1_000 + VARIANTS; variant++) {
    const scenario = randomScenario(variant);
    const possible = possibleNames(scenario);
    for (let seed = 0; seed < 8; seed++) {
      const met = metAtRandom(scenario, variant * 100 + seed);
      expect(
        [...met].filter((one) => !possible.has(one)),
        `variant ${variant}, seed ${seed}`,
      ).toEqual([]);
    }
  }
});
