/**
 * What the conditions of a scenario ask about, and until which week: the rest of a run's state cannot change what is offered,
 * comes or ends from then on, except through quantities that move on by themselves.
 */
import { bandOf, groupOf, margin, PHASES, STANCES, type Band } from '../../model/index.ts';
import type { Condition } from '../conditions.ts';
import type { FastRun } from '../fast/run.ts';
import { indexOf } from '../fast/facts.ts';
import type { ScenarioFile } from '../schema.ts';

/** One thing that is asked about, read from the run at hand. */
export interface Asked {
  readonly read: () => number;
  /** Asked last in this week. @unit weeks */
  until: number;
  /** Values at which an answer changes: with them only the range matters, without them the number itself. */
  readonly bounds: Set<number>;
}

/** Asked half a year later: for ever. */
const ALWAYS = 1_000;

export class AskedFacts {
  private readonly run: FastRun;
  private readonly found = new Map<string, Asked>();

  constructor(run: FastRun) {
    this.run = run;
    const { file } = run;
    const lastWalk = Math.max(0, ...file.walks);
    for (const scene of file.scenes) this.scene(scene, scene.week?.[1] ?? file.weeks);
    for (const place of file.places) this.place(place, lastWalk);
    this.conditions(file.walksEnd, lastWalk);
    for (const one of file.endings) this.conditions(one.when, ALWAYS);
    if (file.scenes.some((one) => one.kind === 'interruption'))
      this.add('interrupted', file.weeks, () => (run.facts.interrupted.has(run.model.week) ? 1 : 0));
  }

  all(): readonly Asked[] {
    return [...this.found.values()];
  }

  private scene({ id, when, options, week }: ScenarioFile['scenes'][number], until: number): void {
    const { played, indices } = this.run.facts;
    const at = indexOf(indices.scene, id);
    if (week) this.add(`played ${id}`, until, () => (played.has(at) ? 1 : 0));
    this.conditions(when, until);
    for (const option of options) {
      this.conditions(option.when, until);
      for (const effect of option.effects) this.conditions(effect.when, until, option.demand);
    }
  }

  /** Which visit comes next only matters where a visit brings something. */
  private place({ visits }: ScenarioFile['places'][number], until: number): void {
    if (!visits.some((one) => one.signals.length > 0 || one.effects.length > 0)) return;
    const { facts } = this.run;
    for (const visit of visits) {
      const at = indexOf(facts.indices.visit, visit.id);
      if (!visit.repeats) this.add(`visit ${visit.id}`, until, () => (facts.visits.has(at) ? 1 : 0));
      this.conditions(visit.when, until);
      for (const effect of visit.effects) this.conditions(effect.when, until);
    }
  }

  private add(name: string, until: number, read: () => number): Asked {
    const known = this.found.get(name);
    const asked = known ?? { read, until, bounds: new Set() };
    asked.until = Math.max(asked.until, until);
    if (!known) this.found.set(name, asked);
    return asked;
  }

  private conditions(list: readonly Condition[], until: number, demand?: number): void {
    for (const one of list) this.condition(one, until, demand);
  }

  private condition(one: Condition, until: number, demand?: number): void {
    if ('any' in one) return this.conditions(one.any, until, demand);
    if ('not' in one) return this.conditions(one.not, until, demand);
    const { run } = this;
    const { facts, model } = run;
    const { indices } = facts;
    if ('quantity' in one) {
      const asked = this.add(`quantity ${one.quantity}`, until, run.conditions.reader(one.quantity));
      for (const bound of [one.atLeast, one.below]) if (bound !== undefined) asked.bounds.add(bound);
      return;
    }
    if ('margin' in one) {
      const group = groupOf(model, one.margin);
      this.add(`margin ${one.margin} ${demand ?? ''}`, until, () => BANDS.indexOf(bandOf(margin(group, demand ?? group.demand))));
    } else if ('phase' in one) {
      const slot = facts.phases + indexOf(indices.group, one.phase);
      this.add(`phase ${one.phase}`, until, () => facts.cells[slot] ?? PHASES.length);
    } else if ('approach' in one) {
      const group = groupOf(model, one.approach);
      this.add(`approach ${one.approach}`, until, () => (group.approach === null ? -1 : STANCES.indexOf(group.approach)));
    } else this.remembered(one, until);
  }

  private remembered(one: Condition, until: number): void {
    const { cells, flags, signals, chosen, visited, promises, indices } = this.run.facts;
    const isIn = (kind: string, id: string, list: { has(value: number): boolean }, at: number | undefined): void => {
      if (at !== undefined) this.add(`${kind} ${id}`, until, () => (list.has(at) ? 1 : 0));
    };
    if ('flag' in one) isIn('flag', one.flag, flags, indices.flag.get(one.flag));
    else if ('signal' in one) isIn('signal', one.signal, signals, indices.signal.get(one.signal));
    else if ('chosen' in one) isIn('chosen', one.chosen, chosen, indices.option.get(one.chosen));
    else if ('visited' in one) isIn('visited', one.visited, visited, indices.place.get(one.visited));
    else if ('promise' in one) {
      const slot = promises + indexOf(indices.promise, one.promise);
      this.add(`promise ${one.promise}`, until, () => cells[slot] ?? 0);
    }
  }
}

const BANDS: readonly Band[] = ['ready', 'stretch', 'far'];
