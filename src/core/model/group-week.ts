/** What a week does to a resident group. */
import { carryingLevel, margin, readiness } from './derived.ts';
import type { Ledger } from './ledger.ts';
import type { RuleId } from './rules.ts';
import { stanceWeek, stanceWeeks, SUPPORT_RULE } from './stances.ts';
import type { Group, ModelState, Stance } from './state.ts';
import { nearest, towardZero } from './whole.ts';

/** Below this energy the worker's own work counts for less [WK-3]. @unit points */
const TIRED = 30;
const TIRED_PERCENT = 60;

/** How much of the worker's own work arrives, by energy [WK-3]. @unit percent */
export function vigour(state: ModelState, stance: Stance): number {
  return state.worker.energy.now < TIRED && stanceWeeks(stance).own ? TIRED_PERCENT : 100;
}

/** Applies the moves of the group's approach for a number of weeks [TO-1] [TG-1] [LD-1] [LD-2] [LD-3] [LG-1] [LG-2]. */
export function applyStance(ledger: Ledger, state: ModelState, group: Group, weeks: number): void {
  const { approach, demand } = group;
  if (!approach) return;
  const points = margin(group, demand);
  const { rule, list, strain } = stanceWeek(approach, points);
  const percent = vigour(state, approach);
  const source = ledger.recording && { rule, values: { margin: points, readiness: readiness(group), demand } };
  for (let at = 0; at < list.length; at++) {
    const move = list[at];
    const quantity = move && group.quantities[move.at];
    if (!quantity) continue;
    const rate = Math.imul(move.rate, weeks);
    ledger.shift(quantity, rate > 0 ? towardZero(Math.imul(rate, percent) / 100) : rate, source);
  }
  if (strain > 0) ledger.shift(state.worker.energy, -Math.imul(strain, weeks), source);
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
  const others = size < 2 ? 0 : nearest(all - group.participation.now, size - 1);
  if (!state.left) applyStance(ledger, state, group, 1);
  moveParticipation(ledger, state, group, others);
  followParticipation(ledger, state, group);
  if (!state.left) feelPresence(ledger, group);
}

/** [PT-1] [TO-2] [TG-2] */
function moveParticipation(ledger: Ledger, state: ModelState, group: Group, others: number): void {
  const carrying = carryingLevel(group);
  const pull = nearest(Math.max(0, others - 25) * 12, 100);
  let support = 0;
  if (!state.left && group.approach) {
    const full = stanceWeek(group.approach, margin(group, group.demand)).support;
    support = full > 0 ? nearest(full * vigour(state, group.approach), 100) : full;
  }
  const target = Math.max(nearest(carrying, 2), carrying + support + pull);
  const source = ledger.recording && { rule: supportRule(group, support), values: { carrying, support, pull } };
  ledger.drift(group.participation, target, 18, source);
}

function supportRule({ approach }: Group, support: number): RuleId {
  return support > 6 && approach ? SUPPORT_RULE[approach] : 'PT-1';
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
  const minutes = group.minutes + (group.approach ? stanceWeeks(group.approach).minutes : 0);
  if (minutes === 0) ledger.shift(group.trust, -60, ledger.recording && { rule: 'PR-2', values: { minutes: 0 } });
}
