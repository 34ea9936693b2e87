/** The proof that the fast path is the machine: every node of the search × every event, and thousands of random runs, in two halves. */
import { expect, it } from 'vitest';
import { FastRun, Search } from '../../src/core/scenario/index.ts';
import { allEvents, playBoth, sendAll } from '../support/equivalence.ts';
import { shareOf, shipped, shippedHalf, shippedIds } from '../support/scenarios.ts';
import { WHOLE } from '../support/whole.ts';

/** Random runs of all scenarios together in each half; as a whole, 10,000 of each scenario. */
const RUNS = WHOLE ? 5_000 : 160;
/** The search without visits has about so many states; of a scenario, its share of them is looked at. */
const NODES = WHOLE ? 26_000 : 1_500;

export function proveHalf(half: 0 | 1): void {
  // The search walks through all states to look at some: each scenario is searched in one of the halves.
  it.each(shippedHalf(half))('%s: XState and the fast path agree on every event at its share of the nodes of the search', (id) => {
    const scenario = shipped(id);
    const events = allEvents(scenario);
    let nodes = 0;
    const stride = Math.max(1, Math.round(NODES / shareOf(NODES, id)));
    const differences: string[] = [];
    const look = (run: FastRun, states: number): boolean => {
      if (states % stride !== 0) return true;
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
    expect(nodes).toBeGreaterThanOrEqual(Math.floor(states / stride));
  });

  it.each(shippedIds())('%s: XState and the fast path agree in every state of random runs', (id) => {
    const scenario = shipped(id);
    const run = new FastRun(scenario.file);
    for (let seed = half; seed < shareOf(RUNS, id) * 2; seed += 2) {
      const played = playBoth(scenario, run, seed);
      if (typeof played === 'string') expect.fail(played);
      expect(played).toBeGreaterThan(scenario.file.weeks);
    }
  });
}
