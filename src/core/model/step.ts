/** The model as one pure function: state and inputs in, state and effects out. */
import { cellOf, groupOf, margin, bandOf, readiness } from './derived.ts';
import type { Effect } from './effect.ts';
import { applyStance, othersOf, passGroupWeek, vigour } from './group-week.ts';
import { Ledger } from './ledger.ts';
import { passManagerWeek, passOrganisationWeek, passTeamWeek, passWorkerWeek } from './organisation-week.ts';
import { copyModel } from './start.ts';
import { CHOICE_WEEKS, STANCE_EFFECTS } from './stances.ts';
import type { Competence, ModelState, Path, Stance } from './state.ts';

export type ModelInput =
  /** A choice: a stance towards groups for a task of some demand. @unit minutes for what it costs once */
  | {
      readonly kind: 'act';
      readonly stance: Stance;
      readonly groups: readonly string[];
      readonly demand: number;
      readonly minutes: number;
      readonly competences: readonly Competence[];
    }
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
      return act(ledger, state, input);
    case 'visit':
      return visit(ledger, state, input);
    case 'add': {
      const { cell, key } = cellOf(state, input.of);
      return ledger.shift(cell, key, input.points * 100, { rule: input.rule ?? 'AD-1', claims: input.claims });
    }
    case 'week':
      return passWeek(ledger, state);
    case 'leave':
      state.left = true;
      state.minutes = 0;
  }
}

/** What the worker does shows in the output at once [OR-1]. @unit hundredths of a point */
const SHOWN: Readonly<Record<Stance, number>> = { 'take-over': 350, together: 200, 'let-do': 0, 'let-go': 0 };

function act(ledger: Ledger, state: ModelState, input: Extract<ModelInput, { kind: 'act' }>): void {
  const { stance, demand } = input;
  state.minutes += input.minutes;
  for (const id of input.groups) {
    const group = groupOf(state, id);
    const points = margin(group, demand);
    const effect = STANCE_EFFECTS[stance][bandOf(points)];
    const atOnce = effect.atOnce > 0 ? Math.trunc((effect.atOnce * vigour(state, stance)) / 100) : effect.atOnce;
    const rule = stance === 'take-over' ? 'TO-2' : effect.rule;
    ledger.shift(group, 'participation', atOnce, { rule, values: { margin: points, readiness: readiness(group), demand } });
    applyStance(ledger, state, group, { stance, demand, weeks: CHOICE_WEEKS });
    group.approach = stance;
    group.demand = demand;
    group.minutes += input.minutes;
  }
  if (input.groups.length > 0) ledger.shift(state.organisation, 'output', SHOWN[stance], { rule: 'OR-1' });
  for (const one of input.competences) ledger.shift(state.competences, one, 300, { rule: 'CP-1' });
}

/** [PR-1] @unit hundredths of trust for an hour */
const TRUST_AN_HOUR = 350;

function visit(ledger: Ledger, state: ModelState, input: Extract<ModelInput, { kind: 'visit' }>): void {
  const { minutes } = input;
  state.minutes += minutes;
  for (const id of input.groups) {
    const group = groupOf(state, id);
    group.minutes += minutes;
    ledger.shift(group, 'trust', Math.trunc((TRUST_AN_HOUR * minutes) / 60), { rule: 'PR-1', values: { minutes } });
  }
}

function passWeek(ledger: Ledger, state: ModelState): void {
  if (!state.left) passWorkerWeek(ledger, state);
  const others = othersOf(state);
  state.groups.forEach((group, at) => passGroupWeek(ledger, state, group, others[at] ?? 0));
  passTeamWeek(ledger, state);
  passManagerWeek(ledger, state);
  passOrganisationWeek(ledger, state);
  for (const group of state.groups) group.minutes = 0;
  state.minutes = 0;
  state.week += 1;
}
