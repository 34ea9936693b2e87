/** What a week does to a resident group. */
import { bandOf, carryingLevel, margin, readiness } from './derived.ts';
import { towardZero, type Ledger } from './ledger.ts';
import { MINUTES, STANCE_EFFECTS, STANCE_MOVES, SUPPORT_RULE } from './stances.ts';
import type { Group, ModelState, Stance } from './state.ts';

/** Below this energy the worker's own work counts for less [WK-3]. @unit points */
const TIRED = 30;
const TIRED_PERCENT = 60;

/** How much of the worker's own work arrives, by energy [WK-3]. @unit percent */
export function vigour(state: ModelState, stance: Stance): number {
  const own = stance === 'take-over' || stance === 'together';
  return own && state.worker.energy.now < TIRED ? TIRED_PERCENT : 100;
}

/** Applies the moves of a stance for a number of weeks [TO-1] [TG-1] [LD-1] [LD-2] [LD-3] [LG-1] [LG-2]. */
export function applyStance(
  ledger: Ledger,
  state: ModelState,
  group: Group,
  work: { readonly stance: Stance; readonly demand: number; readonly weeks: number },
): void {
  const { stance, demand, weeks } = work;
  const points = margin(group, demand);
  const band = bandOf(points);
  const effect = STANCE_EFFECTS[stance][band];
  const percent = vigour(state, stance);
  const source = ledger.recording && { rule: effect.rule, values: { margin: points, readiness: readiness(group), demand } };
  for (const move of STANCE_MOVES[stance][band]) {
    const rate = move.rate * weeks;
    const quantity = group.quantities[move.at];
    if (quantity) ledger.shift(quantity, rate > 0 ? towardZero((rate * percent) / 100) : rate, source);
  }
  if (effect.strain > 0) ledger.shift(state.worker.energy, -effect.strain * weeks, source);
}

/** Participation of all groups together, as the week begins. @unit points */
export function participationOfAll(state: ModelState): number {
  let sum = 0;
  for (const group of state.groups) sum += group.participation.now;
  return sum;
}

/**
 * One week of a group: stance, participation, ties, ownership, presence. `all` is the participation of all groups as the
 * week began: no group's turn comes before another's [PT-1].
 */
export function passGroupWeek(ledger: Ledger, state: ModelState, group: Group, all: number): void {
  const size = state.groups.length;
  const others = size < 2 ? 0 : Math.round((all - group.participation.now) / (size - 1));
  if (!state.left && group.approach) {
    applyStance(ledger, state, group, { stance: group.approach, demand: group.demand, weeks: 1 });
  }
  moveParticipation(ledger, state, group, others);
  followParticipation(ledger, state, group);
  if (!state.left) feelPresence(ledger, group);
}

/** [PT-1] [TO-2] [TG-2] */
function moveParticipation(ledger: Ledger, state: ModelState, group: Group, others: number): void {
  const carrying = carryingLevel(group);
  const pull = Math.round((Math.max(0, others - 25) * 12) / 100);
  let support = 0;
  if (!state.left && group.approach) {
    const effect = STANCE_EFFECTS[group.approach][bandOf(margin(group, group.demand))];
    const percent = effect.support > 0 ? vigour(state, group.approach) : 100;
    support = Math.round((effect.support * percent) / 100);
  }
  const target = Math.max(Math.round(carrying / 2), carrying + support + pull);
  const rule = support > 6 && group.approach ? SUPPORT_RULE[group.approach] : 'PT-1';
  ledger.drift(group.participation, target, 18, ledger.recording && { rule, values: { carrying, support, pull } });
}

/** [PT-2] [PT-3] [AC-2] */
function followParticipation(ledger: Ledger, state: ModelState, group: Group): void {
  const participation = group.participation.now;
  const { ties, ownership } = group;
  const values = ledger.recording && { participation };
  const audience = !state.left && group.approach === 'take-over';
  if (participation > 40 && !audience) ledger.shift(ties, 45, values && { rule: 'PT-2', values });
  if (participation < 18) ledger.shift(ties, -60, values && { rule: 'PT-2', values });
  const own = state.left || group.approach === 'let-do' || group.approach === 'let-go';
  if (participation > 45 && own) ledger.shift(ownership, 60, values && { rule: 'PT-3', values });
  if (state.left && participation < ownership.now) ledger.drift(ownership, participation, 2, values && { rule: 'AC-2', values });
}

/** [PR-2] */
function feelPresence(ledger: Ledger, group: Group): void {
  const minutes = group.minutes + (group.approach ? MINUTES[group.approach] : 0);
  if (minutes === 0) ledger.shift(group.trust, -60, ledger.recording && { rule: 'PR-2', values: { minutes: 0 } });
}
