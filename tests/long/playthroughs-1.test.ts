import { describe, expect, it } from 'vitest';
import { shareOf, shipped, shippedIds } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';
import { expectReplayAndForks } from './playthroughs.ts';

/** Half of the seeds of all scenarios; the other half is in the file beside this one, so that both cores work. */
const SEEDS = WHOLE ? 250 : 12;

describe.each(shippedIds())('%s', (id) => {
  it('replays random playthroughs byte for byte, and a fork at every decision with the same option reproduces the rest', () => {
    const scenario = shipped(id);
    const seeds = Array.from({ length: shareOf(SEEDS, id) }, (_, at) => at * 2 + 1);
    const forks = seeds.reduce((sum, seed) => sum + expectReplayAndForks(scenario, seed), 0);
    expect(forks).toBeGreaterThanOrEqual(seeds.length * 8);
  });
});
