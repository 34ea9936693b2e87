/**
 * The named guards and actions of a scenario machine as closures over one run's model and facts. Their twins for XState
 * stand in compile.ts and events.ts; tests hold the two together, state by state.
 */
import {
  act,
  leave,
  MANAGER_STATES,
  passWeek,
  PHASES,
  quantityOf,
  TEAM_STATES,
  visit,
  type Group,
  type Ledger,
  type ModelState,
} from '../../model/index.ts';
import { OPTIONS_SHOWN } from '../compile.ts';
import type { ScenarioEffect } from '../conditions.ts';
import { BROKEN, CARE_WEEKS, groupsOn, KEPT, METERS, promiseClaims, trustOfPromise } from '../events.ts';
import type { BoundsParams } from '../regions.ts';
import type { Option, Place, ScenarioFile, Scene } from '../schema.ts';
import { UnsupportedChart, type ChartParts, type Guard, type Named } from './compile-chart.ts';
import type { ConditionCompiler, Test } from './conditions.ts';
import { indexOf, PROMISE_STATES, type Facts } from './facts.ts';

type Do = () => void;

/** What one run works on. */
export interface Workings {
  readonly file: ScenarioFile;
  readonly model: ModelState;
  readonly facts: Facts;
  readonly conditions: ConditionCompiler;
  /** Ledger of the step that is going on. */
  ledger: Ledger;
  /** Place of the visit that is going on. */
  place: number;
  /** Signals found in the step that is going on. */
  readonly found: number[];
}

const MADE = PROMISE_STATES.indexOf('made');

export class ScenarioParts implements ChartParts {
  private readonly run: Workings;
  private readonly scenes: ReadonlyMap<string, Scene>;

  private readonly readNext: () => number;
  private readonly readWeek: () => number;

  constructor(run: Workings) {
    this.run = run;
    const { model, facts } = run;
    this.readNext = () => facts.cells[facts.next] ?? -1;
    this.readWeek = () => model.week;
    this.scenes = new Map(run.file.scenes.map((one) => [one.id, one]));
  }

  /** Regions watch quantities alone; these actions move none. */
  disturbs({ type }: Named): boolean {
    return !['open', 'endWalk', 'enterPhase', 'enterRegion'].includes(type);
  }

  guard({ type, params }: Named): Guard {
    const { file, model, facts, conditions } = this.run;
    const { cells } = facts;
    switch (type) {
      case 'called': {
        const scene = indexOf(facts.indices.scene, (params as { scene: string }).scene);
        return onlyFor(() => cells[facts.next] === scene, this.readNext, [scene]);
      }
      case 'due':
        return this.due(this.scene((params as { scene: string }).scene));
      case 'walkDue':
        return this.walkDue();
      case 'over':
        return () => model.week > file.weeks;
      case 'ends': {
        const { ending } = params as { ending: string };
        return conditions.all(file.endings.find((one) => one.id === ending)?.when ?? []);
      }
      case 'offered':
        return this.offered(params as { scene: string; option: string });
      case 'within': {
        const { bounds, some } = params as BoundsParams;
        return conditions.bounds(bounds, some);
      }
      default:
        throw new UnsupportedChart(`no fast guard "${type}"`);
    }
  }

  action({ type, params }: Named): Do {
    switch (type) {
      case 'open':
        return this.open(this.scene((params as { scene: string }).scene));
      case 'take': {
        const { scene, option } = params as { scene: string; option: string };
        return this.take(this.optionOf(scene, option));
      }
      case 'visit':
        return this.visit();
      case 'endWalk':
        return this.endWalk();
      case 'passWeek':
        return this.passWeek();
      case 'passCare':
        return this.passCare();
      case 'enterPhase': {
        const { group, phase } = params as { group: string; phase: (typeof PHASES)[number] };
        const { facts } = this.run;
        return setSlot(facts.cells, facts.phases + indexOf(facts.indices.group, group), PHASES.indexOf(phase));
      }
      case 'enterRegion':
        return this.enterRegion(params as { region: 'team' | 'manager'; state: string });
      default:
        throw new UnsupportedChart(`no fast action "${type}"`);
    }
  }

  private scene(id: string): Scene {
    const found = this.scenes.get(id);
    if (!found) throw new UnsupportedChart(`no scene "${id}"`);
    return found;
  }

  private optionOf(scene: string, option: string): Option {
    const found = this.scene(scene).options.find((one) => one.id === option);
    if (!found) throw new UnsupportedChart(`no option "${option}" in scene "${scene}"`);
    return found;
  }

  private due(scene: Scene): Guard {
    const { model, facts, conditions } = this.run;
    const { cells, played, interrupted } = facts;
    const at = indexOf(facts.indices.scene, scene.id);
    const interrupts = scene.kind === 'interruption';
    const [first, last] = scene.week ?? [0, -1];
    const holds = conditions.all(scene.when);
    const isDue = (): boolean => {
      if ((cells[facts.next] ?? -1) >= 0 || played.has(at)) return false;
      return !(interrupts && interrupted.has(model.week)) && holds();
    };
    // A scene that was called for has been taken by `called` before.
    const weeks = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    return onlyFor(isDue, this.readWeek, weeks);
  }

  private walkDue(): Test {
    const { file, model, facts, conditions } = this.run;
    const walks = new Uint8Array(256);
    for (const week of file.walks) walks[week] = 1;
    const ended = file.walksEnd.length > 0 ? conditions.all(file.walksEnd) : () => false;
    return () => walks[model.week] === 1 && !facts.walked.has(model.week) && !ended();
  }

  /** An option stands when its own conditions hold and fewer than four before it do. */
  private offered({ scene, option }: { scene: string; option: string }): Test {
    const { conditions } = this.run;
    const { options } = this.scene(scene);
    const at = options.findIndex((one) => one.id === option);
    const holds = conditions.all(this.optionOf(scene, option).when);
    if (at < OPTIONS_SHOWN) return holds;
    const before = options.slice(0, at).map((one) => conditions.all(one.when));
    return () => holds() && before.reduce((count, one) => count + (one() ? 1 : 0), 0) < OPTIONS_SHOWN;
  }

  private open(scene: Scene): Do {
    const { model, facts } = this.run;
    const { cells, played, interrupted } = facts;
    const at = indexOf(facts.indices.scene, scene.id);
    const interrupts = scene.kind === 'interruption';
    return () => {
      if (interrupts) interrupted.push(model.week);
      cells[facts.scene] = at;
      cells[facts.next] = -1;
      played.push(at);
    };
  }

  private take(option: Option): Do {
    const { run } = this;
    const { file, model, facts } = run;
    const { cells, chosen } = facts;
    const at = indexOf(facts.indices.option, option.id);
    const next = option.goto === undefined ? -1 : indexOf(facts.indices.scene, option.goto);
    const groups = this.groups(groupsOn(file, option));
    const happens = this.happens(option.effects, option.demand);
    const effects = option.effects.map((one) => this.effect(one));
    return () => {
      happens.look();
      cells[facts.scene] = -1;
      cells[facts.next] = next;
      chosen.include(at);
      act(run.ledger, model, option, groups);
      happens.carryOut(effects);
    };
  }

  private visit(): Do {
    const { run } = this;
    const visits = run.file.places.map((one) => this.visitTo(one));
    return () => visits[run.place]?.();
  }

  private visitTo(place: Place): Do {
    const { run } = this;
    const { model, facts, conditions } = run;
    const at = indexOf(facts.indices.place, place.id);
    const groups = this.groups(place.meets);
    const options = place.visits.map((one) => ({
      at: indexOf(facts.indices.visit, one.id),
      repeats: one.repeats,
      holds: conditions.all(one.when),
      happens: this.happens(one.effects),
      effects: one.effects.map((effect) => this.effect(effect)),
      signals: one.signals.map((signal) => indexOf(facts.indices.signal, signal)),
    }));
    return () => {
      const now = options.find((one) => (one.repeats || !facts.visits.has(one.at)) && one.holds());
      now?.happens.look();
      facts.walk.push(at);
      facts.visited.include(at);
      visit(run.ledger, model, place.minutes, groups);
      if (!now) return;
      facts.visits.include(now.at);
      for (const signal of now.signals) if (facts.signals.include(signal)) run.found.push(signal);
      now.happens.carryOut(now.effects);
    };
  }

  private endWalk(): Do {
    const { model, facts } = this.run;
    return () => {
      facts.walk.clear();
      facts.walked.push(model.week);
    };
  }

  private passWeek(): Do {
    const { run } = this;
    const keepMeters = this.keepMeters();
    return () => {
      keepMeters();
      passWeek(run.ledger, run.model);
    };
  }

  /** The last day is kept, the worker leaves, and half a year passes [AC-1]. */
  private passCare(): Do {
    const { run } = this;
    const { model, facts, conditions } = run;
    const { cells, lastDay } = facts;
    const keepMeters = this.keepMeters();
    const readers = facts.lastDayPaths.map((path) => conditions.reader(path));
    return () => {
      keepMeters();
      readers.forEach((read, at) => (cells[lastDay + at] = read()));
      cells[facts.lastDayKept] = 1;
      leave(model);
      for (let week = 0; week < CARE_WEEKS; week++) passWeek(run.ledger, model);
    };
  }

  /** Keeps the meters as they stand, for their trend. */
  keepMeters(): Do {
    const { facts, conditions } = this.run;
    const { cells, before } = facts;
    const readers = Object.values(METERS).map((path) => conditions.reader(path));
    return () => {
      for (let at = 0; at < readers.length; at++) cells[before + at] = readers[at]?.() ?? 0;
    };
  }

  private enterRegion({ region, state }: { region: 'team' | 'manager'; state: string }): Do {
    const { facts } = this.run;
    const names: readonly string[] = region === 'team' ? TEAM_STATES : MANAGER_STATES;
    return setSlot(facts.cells, facts[region], names.indexOf(state));
  }

  private groups(ids: readonly string[]): readonly Group[] {
    const { model, facts } = this.run;
    return ids.flatMap((id) => model.groups[indexOf(facts.indices.group, id)] ?? []);
  }

  /** Which of an author's effects happen: looked at before anything moves, carried out after. */
  private happens(effects: readonly ScenarioEffect[], demand?: number) {
    const { conditions } = this.run;
    const tests = effects.map((one) => conditions.all(one.when, demand));
    const holds = new Uint8Array(effects.length);
    return {
      look: (): void => {
        for (let at = 0; at < tests.length; at++) holds[at] = tests[at]?.() ? 1 : 0;
      },
      carryOut: (doing: readonly Do[]): void => {
        for (let at = 0; at < doing.length; at++) if (holds[at] === 1) doing[at]?.();
      },
    };
  }

  private effect(effect: ScenarioEffect): Do {
    const { run } = this;
    const { model, facts } = run;
    if ('add' in effect) {
      const moved = quantityOf(model, effect.add);
      const { claims, points } = effect;
      return () => run.ledger.shift(moved, points * 100, run.ledger.recording && { rule: 'AD-1', claims });
    }
    if ('flag' in effect) {
      const at = indexOf(facts.indices.flag, effect.flag);
      return () => void facts.flags.include(at);
    }
    if ('signal' in effect) {
      const at = indexOf(facts.indices.signal, effect.signal);
      return () => {
        if (facts.signals.include(at)) run.found.push(at);
      };
    }
    return this.promise(effect);
  }

  private promise(effect: Extract<ScenarioEffect, { promise: string } | { keeps: string } | { breaks: string }>): Do {
    const { run } = this;
    const { model, facts, file } = run;
    const { cells, indices } = facts;
    if ('promise' in effect) {
      const at = indexOf(indices.promise, effect.promise);
      return () => {
        facts.made.include(at);
        cells[facts.promises + at] = MADE;
      };
    }
    const [id, state, points] = 'keeps' in effect ? ([effect.keeps, 'kept', KEPT] as const) : ([effect.breaks, 'broken', BROKEN] as const);
    const slot = facts.promises + indexOf(indices.promise, id);
    const trust = quantityOf(model, trustOfPromise(file, id));
    return () => {
      if (cells[slot] !== MADE) return;
      cells[slot] = PROMISE_STATES.indexOf(state);
      run.ledger.shift(trust, points * 100, run.ledger.recording && { rule: 'PM-1', claims: promiseClaims() });
    };
  }
}

function onlyFor(guard: Guard, read: () => number, values: readonly number[]): Guard {
  guard.only = { read, values };
  return guard;
}

function setSlot(cells: Int32Array, slot: number, value: number): Do {
  return () => {
    cells[slot] = value;
  };
}
