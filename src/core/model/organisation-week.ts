/** What a week does to team, manager, organisation and worker. */
import { carryingLevel, climate, meanOf } from './derived.ts';
import { drawBelow } from './chance.ts';
import type { Ledger } from './ledger.ts';
import { stanceWeeks } from './stances.ts';
import type { Group, ModelState } from './state.ts';
import { nearest, towardZero } from './whole.ts';

/** Hours beyond paper and what they cost [WK-1] [WK-2], energy and standing [WK-3] [WK-4]. */
export function passWorkerWeek(ledger: Ledger, state: ModelState): void {
  const { worker, manager, organisation } = state;
  for (const group of state.groups) if (group.approach) state.minutes += stanceWeeks(group.approach).minutes;
  const over = Math.max(0, state.minutes - state.paper);
  state.spent += state.minutes;
  state.beyond += over;
  if (over > 0) payHours(ledger, state, over);
  const energy = worker.energy.now;
  ledger.drift(worker.energy, 75, 6, ledger.recording && { rule: 'WK-3', values: { energy } });
  const standing = nearest(manager.trust.now + organisation.reputation.now, 2);
  ledger.drift(worker.standing, standing, 5, ledger.recording && { rule: 'WK-4', values: { standing } });
}

/** [WK-2] @param over minutes beyond paper this week */
function payHours(ledger: Ledger, state: ModelState, over: number): void {
  const source = ledger.recording && { rule: 'WK-2' as const, values: { minutes: state.minutes, paper: state.paper } };
  ledger.shift(state.worker.energy, -towardZero((85 * over) / 60), source);
  ledger.shift(state.team.support, -towardZero((45 * over) / 60), source);
  ledger.shift(state.organisation.workload, towardZero((70 * over) / 60), source);
  ledger.shift(state.manager.trust, -towardZero((20 * over) / 60), source);
}

/** [TM-1] … [TM-7] */
export function passTeamWeek(ledger: Ledger, state: ModelState): void {
  const { team, organisation, manager } = state;
  const { recording } = ledger;
  const issues = team.issues.now;
  const reflection = team.reflection.now;
  const workload = organisation.workload.now;
  const knowledge = organisation.knowledge.now;
  ledger.drift(team.issues, 25 + nearest(workload, 2), 8, recording && { rule: 'TM-1', values: { workload } });
  ledger.move(team.issues, drawBelow(state, 501) - 250, recording && { rule: 'TM-1' });
  const learned = issues > 50 ? -3 * (issues - 50) - 20 : 2 * (50 - issues) + 20;
  ledger.shift(team.reflection, learned, recording && { rule: 'TM-2', values: { issues } });
  const pressure = Math.max(0, manager.pressure.now - 50);
  const safety = 50 + Math.round((reflection - 40) / 2) - pressure;
  ledger.drift(team.safety, safety, 7, recording && { rule: 'TM-3', values: { reflection, pressure } });
  if (!state.left) standOut(ledger, state);
  const around = climate(state);
  ledger.drift(team.support, around + 5, 5, recording && { rule: 'TM-5', values: { climate: around } });
  const style = manager.style.now;
  ledger.drift(team.goals, nearest(style + reflection, 2), 4, recording && { rule: 'TM-6', values: { style, reflection } });
  if (knowledge > 40) ledger.shift(team.equality, -2 * (knowledge - 40), recording && { rule: 'TM-7', values: { knowledge } });
}

/** [TM-4] */
function standOut(ledger: Ledger, { team, worker }: ModelState): void {
  const equality = team.equality.now;
  const standing = worker.standing.now;
  if (equality <= 50 || standing <= 52) return;
  const source = ledger.recording && { rule: 'TM-4' as const, values: { equality, standing } };
  ledger.shift(team.support, -4 * (standing - 50), source);
  ledger.shift(team.safety, -2 * (standing - 50), source);
}

/** Output that the district expects by a week: "soon" [MN-1]. @unit points @source C74; figures design choice */
export function expectedOutput(week: number): number {
  return Math.min(60, 34 + week);
}

/** [MN-1] [MN-2] [MN-3] */
export function passManagerWeek(ledger: Ledger, state: ModelState): void {
  const { manager, organisation } = state;
  const { recording } = ledger;
  const output = organisation.output.now;
  const outcome = organisation.outcome.now;
  const style = manager.style.now;
  const trust = manager.trust.now;
  const pressure = manager.pressure.now;
  const expected = expectedOutput(state.week);
  const demand = 48 + expected - output + Math.round((50 - style) / 2);
  ledger.drift(manager.pressure, demand, 8, recording && { rule: 'MN-1', values: { expected, output, style } });
  const results = state.week <= 13 ? nearest(2 * output + outcome, 3) : nearest(output + 2 * outcome, 3);
  ledger.drift(manager.trust, results + 12, 5, recording && { rule: 'MN-2', values: { output, outcome } });
  const room = nearest(trust + style, 2) - nearest(Math.max(0, pressure - 60), 2) + 4;
  ledger.drift(manager.room, room, 7, recording && { rule: 'MN-3', values: { trust, style, pressure } });
}

const participationOf = (group: Group): number => group.participation.now;

/** [OR-1] … [OR-6] */
export function passOrganisationWeek(ledger: Ledger, state: ModelState): void {
  const { organisation, team } = state;
  const { recording } = ledger;
  const output = organisation.output.now;
  const outcome = organisation.outcome.now;
  const workload = organisation.workload.now;
  const reputation = organisation.reputation.now;
  const participation = meanOf(state, participationOf);
  const carrying = meanOf(state, carryingLevel);
  const activity = 20 + nearest(participation * 9, 10);
  ledger.drift(organisation.output, activity, 12, recording && { rule: 'OR-1', values: { participation } });
  ledger.drift(organisation.outcome, carrying + 8, 8, recording && { rule: 'OR-2', values: { carrying } });
  const won = nearest(output + reputation, 2) - nearest(Math.max(0, workload - 60), 2);
  ledger.drift(organisation.assignments, won, 5, recording && { rule: 'OR-3', values: { output, reputation, workload } });
  ledger.drift(organisation.workload, 50, 6, recording && { rule: 'OR-4', values: { workload } });
  const name = nearest(output + 2 * outcome, 3) + 6;
  ledger.drift(organisation.reputation, name, 6, recording && { rule: 'OR-5', values: { output, outcome } });
  const reflection = team.reflection.now;
  const safety = team.safety.now;
  const shared = nearest(reflection + safety, 2);
  ledger.drift(organisation.knowledge, shared, 5, recording && { rule: 'OR-6', values: { reflection, safety } });
}
