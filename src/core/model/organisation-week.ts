/** What a week does to team, manager, organisation and worker. */
import { carryingLevel, climate, meanOf } from './derived.ts';
import { drawBelow } from './chance.ts';
import type { Ledger } from './ledger.ts';
import { MINUTES } from './stances.ts';
import type { ModelState } from './state.ts';

/** Hours beyond paper and what they cost [WK-1] [WK-2], energy and standing [WK-3] [WK-4]. */
export function passWorkerWeek(ledger: Ledger, state: ModelState): void {
  for (const group of state.groups) if (group.approach) state.minutes += MINUTES[group.approach];
  const over = Math.max(0, state.minutes - state.paper);
  state.spent += state.minutes;
  state.beyond += over;
  if (over > 0) {
    const source = { rule: 'WK-2', values: { minutes: state.minutes, paper: state.paper } } as const;
    const pay = (rate: number): number => Math.trunc((rate * over) / 60);
    ledger.shift(state.worker, 'energy', -pay(85), source);
    ledger.shift(state.team, 'support', -pay(45), source);
    ledger.shift(state.organisation, 'workload', pay(70), source);
    ledger.shift(state.manager, 'trust', -pay(20), source);
  }
  const { energy } = state.worker.now;
  ledger.drift(state.worker, 'energy', { target: 75, percent: 6 }, { rule: 'WK-3', values: { energy } });
  const standing = Math.round((state.manager.now.trust + state.organisation.now.reputation) / 2);
  ledger.drift(state.worker, 'standing', { target: standing, percent: 5 }, { rule: 'WK-4', values: { standing } });
}

/** [TM-1] … [TM-7] */
export function passTeamWeek(ledger: Ledger, state: ModelState): void {
  const { team, organisation, manager, worker } = state;
  const { issues, reflection, equality } = team.now;
  const { workload, knowledge } = organisation.now;
  ledger.drift(team, 'issues', { target: 25 + Math.round(workload / 2), percent: 8 }, { rule: 'TM-1', values: { workload } });
  ledger.move(team, 'issues', drawBelow(state, 501) - 250, { rule: 'TM-1' });
  ledger.shift(team, 'reflection', issues > 50 ? -3 * (issues - 50) - 20 : 2 * (50 - issues) + 20, { rule: 'TM-2', values: { issues } });
  const pressure = Math.max(0, manager.now.pressure - 50);
  const safety = 50 + Math.round((reflection - 40) / 2) - pressure;
  ledger.drift(team, 'safety', { target: safety, percent: 7 }, { rule: 'TM-3', values: { reflection, pressure } });
  const { standing } = worker.now;
  if (!state.left && equality > 50 && standing > 52) {
    const source = { rule: 'TM-4', values: { equality, standing } } as const;
    ledger.shift(team, 'support', -4 * (standing - 50), source);
    ledger.shift(team, 'safety', -2 * (standing - 50), source);
  }
  ledger.drift(team, 'support', { target: climate(state) + 5, percent: 5 }, { rule: 'TM-5', values: { climate: climate(state) } });
  const goals = Math.round((manager.now.style + reflection) / 2);
  ledger.drift(team, 'goals', { target: goals, percent: 4 }, { rule: 'TM-6', values: { style: manager.now.style, reflection } });
  if (knowledge > 40) ledger.shift(team, 'equality', -2 * (knowledge - 40), { rule: 'TM-7', values: { knowledge } });
}

/** Output that the district expects by a week: "soon" [MN-1]. @unit points @source C74; figures design choice */
export function expectedOutput(week: number): number {
  return Math.min(60, 34 + week);
}

/** [MN-1] [MN-2] [MN-3] */
export function passManagerWeek(ledger: Ledger, state: ModelState): void {
  const { manager, organisation } = state;
  const { output, outcome } = organisation.now;
  const { style, trust, pressure } = manager.now;
  const expected = expectedOutput(state.week);
  const demand = 48 + expected - output + Math.round((50 - style) / 2);
  ledger.drift(manager, 'pressure', { target: demand, percent: 8 }, { rule: 'MN-1', values: { expected, output, style } });
  const results = state.week <= 13 ? Math.round((2 * output + outcome) / 3) : Math.round((output + 2 * outcome) / 3);
  ledger.drift(manager, 'trust', { target: results + 12, percent: 5 }, { rule: 'MN-2', values: { output, outcome } });
  const room = Math.round((trust + style) / 2) - Math.round(Math.max(0, pressure - 60) / 2) + 4;
  ledger.drift(manager, 'room', { target: room, percent: 7 }, { rule: 'MN-3', values: { trust, style, pressure } });
}

/** [OR-1] … [OR-6] */
export function passOrganisationWeek(ledger: Ledger, state: ModelState): void {
  const { organisation, team } = state;
  const { output, outcome, workload, reputation } = organisation.now;
  const participation = meanOf(state, (group) => group.now.participation);
  const carrying = meanOf(state, carryingLevel);
  const activity = 20 + Math.round((participation * 9) / 10);
  ledger.drift(organisation, 'output', { target: activity, percent: 12 }, { rule: 'OR-1', values: { participation } });
  ledger.drift(organisation, 'outcome', { target: carrying + 8, percent: 8 }, { rule: 'OR-2', values: { carrying } });
  const won = Math.round((output + reputation) / 2) - Math.round(Math.max(0, workload - 60) / 2);
  ledger.drift(organisation, 'assignments', { target: won, percent: 5 }, { rule: 'OR-3', values: { output, reputation, workload } });
  ledger.drift(organisation, 'workload', { target: 50, percent: 6 }, { rule: 'OR-4', values: { workload } });
  const name = Math.round((output + 2 * outcome) / 3) + 6;
  ledger.drift(organisation, 'reputation', { target: name, percent: 6 }, { rule: 'OR-5', values: { output, outcome } });
  const { reflection, safety } = team.now;
  const shared = Math.round((reflection + safety) / 2);
  ledger.drift(organisation, 'knowledge', { target: shared, percent: 5 }, { rule: 'OR-6', values: { reflection, safety } });
}
