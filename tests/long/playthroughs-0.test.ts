import { describe, expect, it } from 'vitest';
import { shipped, shippedIds } from '../support/scenarios.ts';
import { expectReplayAndForks } from './playthroughs.ts';

/** Half of the 500 seeds; the other half is in the file beside this one, so that both cores work. */
const SEEDS = Array.from({ length: 250 }, (_, at) => at * 2 + 0);

describe.each(shippedIds())('%s', (id) => {
  it('replays 250 random playthroughs byte for byte, and a fork at every decision with the same option reproduces the rest', () => {
    const scenario = shipped(id);
    const forks = SEEDS.reduce((sum, seed) => sum + expectReplayAndForks(scenario, seed), 0);
    expect(forks).toBeGreaterThan(SEEDS.length * 8);
  });
});
