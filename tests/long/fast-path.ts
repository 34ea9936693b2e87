/** The proof that the fast path is the machine: every node of the search × every event, and thousands of random runs, in two halves. */
import { expect, it } from 'vitest';
import { FastRun, Search } from '../../src/core/scenario/index.ts';
import { allEvents, playBoth, sendAll } from '../support/equivalence.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

/** Random runs of each scenario in each half: 10,000 in all. */
const RUNS = 5_000;

export function proveHalf(half: 0 | 1): void {
  it.each(shippedIds())('%s: XState and the fast path agree on every event at every other node of the search', (id) => {
    const scenario = shipped(id);
    const events = allEvents(scenario);
    let nodes = 0;
    const differences: string[] = [];
    const look = (run: FastRun, states: number): boolean => {
      if (states % 2 !== half) return true;
      nodes += 1;
      const sent = sendAll(scenario, run, events);
      if (typeof sent === 'string') differences.push(`node ${states}: ${sent}`);
      return differences.length === 0;
    };
    const { complete, states } = new Search(scenario.file, {
      grain: null,
      visits: false,
      widest: 20_000,
      states: 200_000,
      seed: 1,
      look,
    }).walk();
    expect(differences).toEqual([]);
    expect(complete).toBe(true);
    expect(nodes).toBeGreaterThanOrEqual(Math.floor(states / 2));
  });

  it.each(shippedIds())('%s: XState and the fast path agree in every state of 5,000 random runs', (id) => {
    const scenario = shipped(id);
    const run = new FastRun(scenario.file);
    for (let seed = half; seed < RUNS * 2; seed += 2) {
      const played = playBoth(scenario, run, seed);
      if (typeof played === 'string') expect.fail(played);
      expect(played).toBeGreaterThan(scenario.file.weeks);
    }
  });
}
