/** Which kept runs are meant. */
import type { RunCard, Shelf } from '../shelf.ts';

/** Not over, and as far as one can see it still fits its scenario. */
export function canGoOn({ ended, state }: RunCard): boolean {
  return !ended && (state === 'fits' || state === 'revised');
}

export function runsOf({ runs }: Pick<Shelf, 'runs'>, scenario: string): readonly RunCard[] {
  return runs.filter((one) => one.scenario === scenario);
}

/** It can be replayed to be looked at. */
export function canBeStudied({ state }: RunCard): boolean {
  return state === 'fits' || state === 'revised';
}
