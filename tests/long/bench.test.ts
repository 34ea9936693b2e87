/** Every race of the bench runs, at its quickest: its racers do the same work, and each goal has its figures. Never how fast. */
import { expect, it } from 'vitest';
import { RACES } from '../../bench/races.ts';
import { runQuickly } from '../support/bench.ts';
import { WHOLE } from '../support/whole.ts';

/** Races that are run; as a whole, all of them. */
const RUN = WHOLE ? RACES : RACES.slice(0, 1);

it('races run in the quick mode of the bench', () => {
  const results = runQuickly(RUN.map((one) => one.id));
  expect(results.map((one) => one.race)).toEqual(RUN.map((one) => one.id));
  for (const [at, { rows, goals }] of results.entries()) {
    expect(rows.map((one) => one.racer)).toEqual(RUN[at]?.runners.map((one) => one.id));
    for (const figure of rows.flatMap((one) => Object.values(one.median))) expect(figure).toBeGreaterThan(0);
    for (const one of goals) expect(one.ratio).toBeGreaterThan(0);
  }
});
