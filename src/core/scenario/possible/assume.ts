/** What is left of a state when conditions are taken to hold, or not to hold; null when they cannot. */
import { MANAGER_STATES, PHASES, STANCES, TEAM_STATES, bandOf, type Band } from '../../model/index.ts';
import type { Condition } from '../conditions.ts';
import { joined, KEPT, MADE, NO, YES, BROKEN, NOT_MADE, type Known } from './known.ts';

const BANDS: readonly Band[] = ['far', 'stretch', 'ready'];
export const APPROACHES = [...STANCES, 'none'] as const;

/** A set of answers as bits. */
export function bits(known: readonly string[], given: readonly string[]): number {
  let set = 0;
  for (const one of given) set |= 1 << known.indexOf(one);
  return set;
}

/** May all of these hold? What is left when they do. @param demand of the option at hand, for margins */
export function assume(state: Known, conditions: readonly Condition[], demand?: number): Known | null {
  const left = asked(state);
  // What branches comes last: then most branches fall away.
  const branches = (one: Condition): boolean => 'any' in one || 'not' in one;
  const plain = conditions.filter((one) => !branches(one));
  return [...plain, ...conditions.filter(branches)].every((one) => narrow(left, one, true, demand)) ? left : null;
}

/** May one of these not hold? What is left then. */
export function assumeNot(state: Known, conditions: readonly Condition[], demand?: number): Known | null {
  const fresh = asked(state);
  return joined(conditions.map((one) => branch(fresh, one, false, demand)));
}

/** A copy to ask: margins known against one demand say nothing of another. */
function asked(state: Known): Known {
  const copy = state.copy();
  for (const group of state.layout.groups) copy.setAnswers(`margin ${group}`, bits(BANDS, BANDS));
  return copy;
}

function branch(state: Known, one: Condition, holds: boolean, demand: number | undefined): Known | null {
  const left = state.copy();
  return narrow(left, one, holds, demand) ? left : null;
}

/** In place. @returns false when it is impossible */
function narrow(state: Known, one: Condition, holds: boolean, demand: number | undefined): boolean {
  if ('any' in one) return narrowList(state, { list: one.any, every: !holds, holds, demand });
  if ('not' in one) return narrowList(state, { list: one.not, every: !holds, holds: !holds, demand });
  if ('quantity' in one) return narrowQuantity(state, one, holds);
  if ('week' in one) return narrowRange(state, 'week', one.week, holds);
  if ('scene' in one) {
    return narrowRange(state, 'open', state.rangeOf(`scene ${one.scene}`), holds);
  }
  if ('margin' in one) return narrowMargin(state, one, holds, demand);
  const { name, all, given } = answersIn(one);
  return state.keep(name, holds ? given : all & ~given);
}

interface List {
  readonly list: readonly Condition[];
  /** All of them, or one of them. */
  readonly every: boolean;
  readonly holds: boolean;
  readonly demand: number | undefined;
}

function narrowList(state: Known, { list, every, holds, demand }: List): boolean {
  if (every) return list.every((one) => narrow(state, one, holds, demand));
  const left = joined(list.map((one) => branch(state, one, holds, demand)));
  if (left) state.become(left);
  return left !== null;
}

/** Within the bounds, or on either side of them; quantities are whole. */
function narrowRange(state: Known, name: string, [from, to]: readonly [number, number], holds: boolean): boolean {
  if (holds) return state.keepWithin(name, from, to);
  const [below, above] = [state.copy(), state.copy()];
  const sides = [below.keepWithin(name, -Infinity, from - 1) ? below : null, above.keepWithin(name, to + 1, Infinity) ? above : null];
  const left = joined(sides);
  if (left) state.become(left);
  return left !== null;
}

function narrowQuantity(state: Known, one: Extract<Condition, { quantity: string }>, holds: boolean): boolean {
  const { quantity, atLeast = -Infinity, below = Infinity } = one;
  if (quantity === 'groups.carried' || quantity === 'groups.dropped') {
    const [least, most] = groupsIn(state, quantity === 'groups.carried' ? 'carries' : 'dropped-out');
    if (!state.keepWithin(quantity, least, most)) return false;
  }
  return narrowRange(state, quantity, [atLeast, below - 1], holds);
}

/** How many groups are in a phase, at least and at most. */
function groupsIn(state: Known, phase: (typeof PHASES)[number]): readonly [number, number] {
  const only = bits(PHASES, [phase]);
  let [least, most] = [0, 0];
  for (const group of state.layout.groups) {
    const answers = state.answersOf(`phase ${group}`);
    if (answers === only) least += 1;
    if ((answers & only) !== 0) most += 1;
  }
  return [least, most];
}

function narrowMargin(state: Known, one: Extract<Condition, { margin: string }>, holds: boolean, demand: number | undefined): boolean {
  const [least, most] = state.rangeOf(`group.${one.margin}.readiness`);
  const [lightest, heaviest] = demand === undefined ? state.rangeOf(`demand ${one.margin}`) : [demand, demand];
  const from = BANDS.indexOf(bandOf(least - heaviest));
  const to = BANDS.indexOf(bandOf(most - lightest));
  const name = `margin ${one.margin}`;
  const given = bits(BANDS, one.is);
  return state.keep(name, bits(BANDS, BANDS.slice(from, to + 1))) && state.keep(name, holds ? given : ~given);
}

type Answered = Exclude<
  Condition,
  { any: unknown } | { not: unknown } | { quantity: unknown } | { week: unknown } | { scene: unknown } | { margin: unknown }
>;

/** What it asks, all answers to that, and those with which it holds. */
function answersIn(one: Answered): { name: string; all: number; given: number } {
  const of = (name: string, known: readonly string[], given: readonly string[]) => ({
    name,
    all: bits(known, known),
    given: bits(known, given),
  });
  if ('phase' in one) return of(`phase ${one.phase}`, PHASES, one.is);
  if ('approach' in one) return of(`approach ${one.approach}`, APPROACHES, one.is);
  if ('team' in one) return of('team', TEAM_STATES, one.team);
  if ('manager' in one) return of('manager', MANAGER_STATES, one.manager);
  if ('promise' in one) return { name: `promise ${one.promise}`, all: NOT_MADE | MADE | KEPT | BROKEN, given: MADE | KEPT };
  const name =
    'signal' in one
      ? `signal ${one.signal}`
      : 'flag' in one
        ? `flag ${one.flag}`
        : 'chosen' in one
          ? `chosen ${one.chosen}`
          : `visited ${one.visited}`;
  return { name, all: NO | YES, given: YES };
}
