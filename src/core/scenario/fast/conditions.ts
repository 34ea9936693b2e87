/** Conditions of a scenario compiled to closures over one run's model and facts (situation.ts § holds is the slow twin). */
import {
  bandOf,
  groupOf,
  MANAGER_STATES,
  margin,
  PHASES,
  readerOf,
  storedQuantities,
  TEAM_STATES,
  type Bound,
  type ModelState,
  type Phase,
  type Quantity,
} from '../../model/index.ts';
import type { Condition } from '../conditions.ts';
import { HIGHEST, LOWEST, type Guard } from './compile-chart.ts';
import { indexOf, PROMISE_STATES, type Facts } from './facts.ts';

export type Test = () => boolean;

const ALWAYS: Test = () => true;
const NEVER: Test = () => false;
const MADE = PROMISE_STATES.indexOf('made');
const KEPT = PROMISE_STATES.indexOf('kept');

export class ConditionCompiler {
  private readonly model: ModelState;
  private readonly facts: Facts;
  private readonly stored: ReadonlyMap<string, Quantity>;

  constructor(model: ModelState, facts: Facts) {
    this.model = model;
    this.facts = facts;
    this.stored = new Map(storedQuantities(model).map((one) => [one.path, one]));
  }

  /** All must hold. `demand` is that of the option at hand. */
  all(conditions: readonly Condition[], demand?: number): Test {
    const tests = conditions.map((one) => this.one(one, demand));
    const [first, second] = tests;
    if (!first) return ALWAYS;
    if (!second) return first;
    if (tests.length === 2) return () => first() && second();
    return () => {
      for (const test of tests) if (!test()) return false;
      return true;
    };
  }

  /** A reader of any quantity that conditions name (situation.ts § readQuantity). */
  reader(path: string): () => number {
    const { cells, lastDay, lastDayPaths, lastDayKept } = this.facts;
    if (path.startsWith('lastDay.')) {
      const at = lastDayPaths.indexOf(path.slice('lastDay.'.length));
      if (at < 0) return () => 0;
      return () => (cells[lastDayKept] === 1 ? (cells[lastDay + at] ?? 0) : 0);
    }
    if (path === 'groups.carried') return this.phaseCount('carries');
    if (path === 'groups.dropped') return this.phaseCount('dropped-out');
    return readerOf(this.model, path);
  }

  /** Bounds of a watching region: all of them, or some. */
  bounds(bounds: readonly Bound[], some: boolean): Guard {
    const test = this.boundsTest(bounds, some);
    const stored = bounds.map(({ quantity, atLeast = LOWEST, below = HIGHEST }) => ({ of: this.stored.get(quantity), atLeast, below }));
    const known = stored.flatMap(({ of, atLeast, below }) => (of ? [{ of, atLeast, below }] : []));
    if (known.length < bounds.length || (some && bounds.length > 1)) return test;
    return Object.assign(() => test(), { bounds: known });
  }

  private boundsTest(bounds: readonly Bound[], some: boolean): Test {
    const tests = bounds.map((one) => this.bound(one.quantity, one));
    const [first, second] = tests;
    if (!first) return some ? NEVER : ALWAYS;
    if (!second) return first;
    if (tests.length > 2) return some ? () => tests.some((one) => one()) : () => tests.every((one) => one());
    return some ? () => first() || second() : () => first() && second();
  }

  private phaseCount(phase: Phase): () => number {
    const { cells, phases, indices } = this.facts;
    const wanted = PHASES.indexOf(phase);
    const end = phases + indices.group.size;
    return () => {
      let count = 0;
      for (let at = phases; at < end; at++) if (cells[at] === wanted) count += 1;
      return count;
    };
  }

  private bound(path: string, { atLeast = LOWEST, below = HIGHEST }: { atLeast?: number | undefined; below?: number | undefined }): Test {
    const stored = this.stored.get(path);
    return stored ? isStoredWithin(stored, atLeast, below) : isWithin(this.reader(path), atLeast, below);
  }

  private one(condition: Condition, demand: number | undefined): Test {
    const { model, facts } = this;
    const { cells, indices } = facts;
    if ('quantity' in condition) return this.bound(condition.quantity, condition);
    if ('margin' in condition) {
      const group = groupOf(model, condition.margin);
      const { is } = condition;
      return () => is.includes(bandOf(margin(group, demand ?? group.demand)));
    }
    if ('phase' in condition) {
      const slot = facts.phases + indexOf(indices.group, condition.phase);
      return slotIn(
        cells,
        slot,
        condition.is.map((one) => PHASES.indexOf(one)),
      );
    }
    if ('approach' in condition) {
      const group = groupOf(model, condition.approach);
      const { is } = condition;
      return () => is.includes(group.approach ?? 'none');
    }
    if ('team' in condition)
      return slotIn(
        cells,
        facts.team,
        condition.team.map((one) => TEAM_STATES.indexOf(one)),
      );
    if ('manager' in condition)
      return slotIn(
        cells,
        facts.manager,
        condition.manager.map((one) => MANAGER_STATES.indexOf(one)),
      );
    if ('week' in condition) {
      const [first, last] = condition.week;
      return () => model.week >= first && model.week <= last;
    }
    if ('scene' in condition) return slotIn(cells, facts.scene, [indexOf(indices.scene, condition.scene)]);
    if ('any' in condition) {
      const tests = condition.any.map((one) => this.one(one, demand));
      return () => tests.some((one) => one());
    }
    if ('not' in condition) {
      const test = this.all(condition.not, demand);
      return () => !test();
    }
    return this.remembered(condition);
  }

  private remembered(condition: Condition): Test {
    const { cells, indices, signals, flags, chosen, visited, promises } = this.facts;
    if ('signal' in condition) return isIn(signals, indexOf(indices.signal, condition.signal));
    if ('chosen' in condition) return isIn(chosen, indexOf(indices.option, condition.chosen));
    if ('visited' in condition) return isIn(visited, indexOf(indices.place, condition.visited));
    if ('promise' in condition) return slotIn(cells, promises + indexOf(indices.promise, condition.promise), [MADE, KEPT]);
    if (!('flag' in condition)) throw new RangeError(`an unknown condition ${JSON.stringify(condition)}`);
    const at = indices.flag.get(condition.flag);
    return at === undefined ? NEVER : isIn(flags, at);
  }
}

function isStoredWithin(quantity: Quantity, atLeast: number, below: number): Test {
  return () => quantity.now >= atLeast && quantity.now < below;
}

function isWithin(read: () => number, atLeast: number, below: number): Test {
  return () => {
    const value = read();
    return value >= atLeast && value < below;
  };
}

function isIn(list: { has(value: number): boolean }, value: number): Test {
  return () => list.has(value);
}

function slotIn(cells: Int32Array, slot: number, values: readonly number[]): Test {
  const [first] = values;
  if (values.length === 1) return () => cells[slot] === first;
  return () => values.includes(cells[slot] ?? -1);
}
