/**
 * The search through all that a player can do without visits, on the fast path. A node is a decision (an open scene, a walk) or
 * an ending; what goes on by itself is followed at once. explore-xstate.ts walks through the same on XState.
 */
import { Search, type ScenarioFile } from '../src/core/scenario/index.ts';
import type { Racer } from './racers.ts';
import { scenarioFile } from './scenario.ts';

export const LIMITS = { grain: null, visits: false, widest: 200_000, states: 200_000, seed: 1 } as const;
const QUICK_WEEKS = 3;

export interface Size {
  readonly states: number;
  readonly edges: number;
}

/** The scenario is read and checked beforehand; what is timed is compiling it and the search. */
export function searchRacer(quick: boolean, search: (file: ScenarioFile) => Size): Racer {
  const whole = scenarioFile();
  const file = quick ? { ...whole, weeks: QUICK_WEEKS } : whole;
  let size: Size = { states: 0, edges: 0 };
  return {
    lap() {
      size = search(file);
      return size.edges;
    },
    proof: () => `${size.states} states, ${size.edges} edges`,
  };
}

export const fastRacer = (quick: boolean): Racer =>
  searchRacer(quick, (file) => {
    const { states, edges, complete } = new Search(file, LIMITS).walk();
    if (!complete) throw new Error(`the search left off after ${states} states`);
    return { states, edges };
  });
