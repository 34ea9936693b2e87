/** The model as one pure function: state and inputs in, state and effects out. */
import { groupOf, margin, quantityOf, readiness } from './derived.ts';
import type { Effect } from './effect.ts';
import { applyStance, participationOfAll, passGroupWeek, vigour } from './group-week.ts';
import { Ledger } from './ledger.ts';
import { passManagerWeek, passOrganisationWeek, passTeamWeek, passWorkerWeek } from './organisation-week.ts';
import { copyModel } from './start.ts';
import { CHOICE_WEEKS, stanceWeek } from './stances.ts';
import type { Competence, Group, ModelState, Path, Stance } from './state.ts';
import { towardZero } from './whole.ts';

/** A choice: a stance towards groups for a task of some demand. @unit minutes for what it costs once */
export interface Act {
  readonly kind: 'act';
  readonly stance: Stance;
  readonly groups: readonly string[];
  readonly demand: number;
  readonly minutes: number;
  readonly competences: readonly Competence[];
}

export type ModelInput =
  | Act
  /** Being somewhere, with whoever is met there. */
  | { readonly kind: 'visit'; readonly groups: readonly string[]; readonly minutes: number }
  /** An author's own move [AD-1]. @range -15..15 points */
  | {
      readonly kind: 'add';
      readonly of: Path;
      readonly points: number;
      readonly claims: readonly string[];
      readonly rule?: 'AD-1' | 'PM-1';
    }
  | { readonly kind: 'week' }
  /** The worker leaves for good [AC-1]. */
  | { readonly kind: 'leave' };

export interface Step {
  readonly state: ModelState;
  readonly effects: readonly Effect[];
}

/**
 * Applies inputs in order, as one step.
 * @throws UnknownQuantity for a path or group that the state does not have
 */
export function step(state: ModelState, inputs: readonly ModelInput[], recording = true): Step {
  const next = copyModel(state);
  const ledger = new Ledger(recording);
  for (const input of inputs) apply(ledger, next, input);
  return { state: next, effects: ledger.effects() };
}

function apply(ledger: Ledger, state: ModelState, input: ModelInput): void {
  switch (input.kind) {
    case 'act':
      return act(ledger, state, input, groupsOf(state, input.groups));
    case 'visit':
      return visit(ledger, state, input.minutes, groupsOf(state, input.groups));
    case 'add':
      return ledger.shift(quantityOf(state, input.of), input.points * 100, { rule: input.rule ?? 'AD-1', claims: input.claims });
    case 'week':
      return passWeek(ledger, state);
    case 'leave':
      return leave(state);
  }
}

const groupsOf = (state: ModelState, ids: readonly string[]): readonly Group[] => ids.map((id) => groupOf(state, id));

/** What the worker does shows in the output at once [OR-1]. @unit hundredths of a point */
const SHOWN: Readonly<Record<Stance, number>> = { 'take-over': 350, together: 200, 'let-do': 0, 'let-go': 0 };

/** A choice, carried out in place. */
export function act(ledger: Ledger, state: ModelState, input: Omit<Act, 'kind' | 'groups'>, groups: readonly Group[]): void {
  const { stance, demand } = input;
  state.minutes += input.minutes;
  for (const group of groups) {
    const points = margin(group, demand);
    const effect = stanceWeek(stance, points);
    const atOnce = effect.atOnce > 0 ? towardZero((effect.atOnce * vigour(state, stance)) / 100) : effect.atOnce;
    const rule = stance === 'take-over' ? 'TO-2' : effect.rule;
    const source = ledger.recording && { rule, values: { margin: points, readiness: readiness(group), demand } };
    ledger.shift(group.participation, atOnce, source);
    group.approach = stance;
    group.demand = demand;
    applyStance(ledger, state, group, CHOICE_WEEKS);
    group.minutes += input.minutes;
  }
  if (groups.length > 0) ledger.shift(state.organisation.output, SHOWN[stance], ledger.recording && { rule: 'OR-1' });
  for (const one of input.competences) ledger.shift(state.competences[one], 300, ledger.recording && { rule: 'CP-1' });
}

/** [PR-1] @unit hundredths of trust for an hour */
const TRUST_AN_HOUR = 350;

/** Being somewhere, carried out in place. */
export function visit(ledger: Ledger, state: ModelState, minutes: number, groups: readonly Group[]): void {
  state.minutes += minutes;
  for (const group of groups) {
    group.minutes += minutes;
    const source = ledger.recording && { rule: 'PR-1' as const, values: { minutes } };
    ledger.shift(group.trust, towardZero((TRUST_AN_HOUR * minutes) / 60), source);
  }
}

/** A week, carried out in place. */
export function passWeek(ledger: Ledger, state: ModelState): void {
  if (!state.left) passWorkerWeek(ledger, state);
  const all = participationOfAll(state);
  for (const group of state.groups) passGroupWeek(ledger, state, group, all);
  passTeamWeek(ledger, state);
  passManagerWeek(ledger, state);
  passOrganisationWeek(ledger, state);
  for (const group of state.groups) group.minutes = 0;
  state.minutes = 0;
  state.week += 1;
}

/** The worker leaves for good, in place [AC-1]. */
export function leave(state: ModelState): void {
  state.left = true;
  state.minutes = 0;
}
