/** What a week does to a resident group. */
import { bandOf, carryingLevel, margin, readiness } from './derived.ts';
import type { Ledger } from './ledger.ts';
import { MINUTES, STANCE_EFFECTS, SUPPORT_RULE } from './stances.ts';
import type { Group, GroupQuantity, ModelState, Stance } from './state.ts';

/** Below this energy the worker's own work counts for less [WK-3]. @unit points */
const TIRED = 30;
const TIRED_PERCENT = 60;

/** How much of the worker's own work arrives, by energy [WK-3]. @unit percent */
export function vigour(state: ModelState, stance: Stance): number {
  const own = stance === 'take-over' || stance === 'together';
  return own && state.worker.now.energy < TIRED ? TIRED_PERCENT : 100;
}

/** Applies the moves of a stance for a number of weeks [TO-1] [TG-1] [LD-1] [LD-2] [LD-3] [LG-1] [LG-2]. */
export function applyStance(
  ledger: Ledger,
  state: ModelState,
  group: Group,
  work: { stance: Stance; demand: number; weeks: number },
): void {
  const points = margin(group, work.demand);
  const effect = STANCE_EFFECTS[work.stance][bandOf(points)];
  const percent = vigour(state, work.stance);
  const source = { rule: effect.rule, values: { margin: points, readiness: readiness(group), demand: work.demand } };
  for (const key of Object.keys(effect.moves) as GroupQuantity[]) {
    const rate = (effect.moves[key] ?? 0) * work.weeks;
    ledger.shift(group, key, rate > 0 ? Math.trunc((rate * percent) / 100) : rate, source);
  }
  if (effect.strain > 0) ledger.shift(state.worker, 'energy', -effect.strain * work.weeks, source);
}

/** Mean participation of all groups but one, as the week begins: no group's turn comes before another's [PT-1]. @unit points */
export function othersOf(state: ModelState): readonly number[] {
  const all = state.groups.map((one) => one.now.participation);
  const sum = all.reduce((total, one) => total + one, 0);
  return all.map((one) => (all.length < 2 ? 0 : Math.round((sum - one) / (all.length - 1))));
}

/** One week of a group: stance, participation, ties, ownership, presence. */
export function passGroupWeek(ledger: Ledger, state: ModelState, group: Group, others: number): void {
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
  const rule = support > 6 && group.approach ? SUPPORT_RULE[group.approach] : 'PT-1';
  const target = Math.max(Math.round(carrying / 2), carrying + support + pull);
  ledger.drift(group, 'participation', { target, percent: 18 }, { rule, values: { carrying, support, pull } });
}

/** [PT-2] [PT-3] [AC-2] */
function followParticipation(ledger: Ledger, state: ModelState, group: Group): void {
  const { participation } = group.now;
  const values = { participation };
  const audience = !state.left && group.approach === 'take-over';
  if (participation > 40 && !audience) ledger.shift(group, 'ties', 45, { rule: 'PT-2', values });
  if (participation < 18) ledger.shift(group, 'ties', -60, { rule: 'PT-2', values });
  const own = state.left || group.approach === 'let-do' || group.approach === 'let-go';
  if (participation > 45 && own) ledger.shift(group, 'ownership', 60, { rule: 'PT-3', values });
  if (state.left && participation < group.now.ownership)
    ledger.drift(group, 'ownership', { target: participation, percent: 2 }, { rule: 'AC-2', values });
}

/** [PR-2] */
function feelPresence(ledger: Ledger, group: Group): void {
  const minutes = group.minutes + (group.approach ? MINUTES[group.approach] : 0);
  if (minutes === 0) ledger.shift(group, 'trust', -60, { rule: 'PR-2', values: { minutes: 0 } });
}
