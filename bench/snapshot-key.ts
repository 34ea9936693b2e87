/** The search's own key of a state, for a snapshot of XState: the snapshot is laid out as a fast run, and that one is read. */
import type { AnyMachineSnapshot } from 'xstate';
import { MANAGER_STATES, PHASES, TEAM_STATES, storedQuantities, type Quantity } from '../src/core/model/index.ts';
import { Abstraction } from '../src/core/scenario/explore/abstraction.ts';
import type { Region } from '../src/core/scenario/fast/chart.ts';
import { PROMISE_STATES } from '../src/core/scenario/fast/facts.ts';
import { FastRun, type ScenarioFile, type Situation } from '../src/core/scenario/index.ts';

type StateValue = string | { readonly [region: string]: StateValue };

interface NumberList {
  clear(): void;
  push(value: number): void;
}

export class SnapshotKey {
  private readonly run: FastRun;
  private readonly abstraction: Abstraction;
  private readonly stored: readonly Quantity[];
  private readonly regions: readonly { readonly path: readonly string[]; readonly names: ReadonlyMap<string, number> }[];

  constructor(file: ScenarioFile) {
    this.run = new FastRun(file);
    this.abstraction = new Abstraction(this.run, null);
    this.stored = storedQuantities(this.run.model);
    this.regions = this.run.chart.regions.map(({ path, states }: Region) => ({
      path,
      names: new Map(states.map((one, at) => [one.name, at])),
    }));
  }

  of({ value, context }: AnyMachineSnapshot): string {
    this.layOut(value as StateValue, context as Situation);
    this.abstraction.look();
    return `${this.abstraction.low},${this.abstraction.high}`;
  }

  private layOut(value: StateValue, { model, story }: Situation): void {
    const { run, stored, regions } = this;
    const { week, left, paper, minutes, spent, beyond, chance } = model;
    Object.assign(run.model, { week, left, paper, minutes, spent, beyond, chance });
    storedQuantities(model).forEach(({ now, rest }, at) => {
      const quantity = stored[at];
      if (quantity) Object.assign(quantity, { now, rest });
    });
    run.model.groups.forEach((group, at) => {
      const from = model.groups[at];
      if (from) Object.assign(group, { approach: from.approach, demand: from.demand, minutes: from.minutes });
    });
    regions.forEach(({ path, names }, at) => (run.chart.active[at] = names.get(stateIn(value, path)) ?? -1));
    this.remember(story);
  }

  private remember(story: Situation['story']): void {
    const { facts, file } = this.run;
    const { cells, indices } = facts;
    const fill = (list: NumberList, ids: readonly string[], index: ReadonlyMap<string, number>): void => {
      list.clear();
      for (const id of ids) list.push(index.get(id) ?? -1);
    };
    fill(facts.played, story.played, indices.scene);
    fill(facts.chosen, story.chosen, indices.option);
    fill(facts.flags, story.flags, indices.flag);
    fill(facts.signals, story.signals, indices.signal);
    fill(facts.visits, story.visits, indices.visit);
    fill(facts.visited, story.visited, indices.place);
    fill(facts.walk, story.walk, indices.place);
    facts.interrupted.clear();
    for (const week of story.interrupted) facts.interrupted.push(week);
    cells[facts.team] = TEAM_STATES.indexOf(story.team);
    cells[facts.manager] = MANAGER_STATES.indexOf(story.manager);
    for (const [id, at] of indices.promise) cells[facts.promises + at] = PROMISE_STATES.indexOf(story.promises[id] ?? 'none');
    file.groups.forEach(({ id }, at) => (cells[facts.phases + at] = PHASES.indexOf(story.phases[id] ?? 'apart')));
    cells[facts.lastDayKept] = story.lastDay ? 1 : 0;
    facts.lastDayPaths.forEach((path, at) => (cells[facts.lastDay + at] = story.lastDay?.[path] ?? 0));
  }
}

function stateIn(value: StateValue, path: readonly string[]): string {
  let inner = value;
  for (const name of path) inner = typeof inner === 'string' ? '' : (inner[name] ?? '');
  return typeof inner === 'string' ? inner : '';
}
