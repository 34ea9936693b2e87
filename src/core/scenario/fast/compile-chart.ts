/**
 * Compiles the config of an XState machine to a `Chart`. What is understood is what our machines use: a root of parallel
 * regions (a region may hold regions itself) or a single flat region, atomic and final states, `on`, `always`, `entry`, guards
 * and actions as names with parameters. Anything else is refused by name rather than passed over.
 */
import type { StateConfig } from '../regions.ts';
import { Chart, type Bounds, type Plan, type Region, type State, type Transition } from './chart.ts';

export interface Named {
  readonly type: string;
  readonly params?: unknown;
}

/** A guard may say that it only holds while a number is one of a few: then it is not even asked otherwise. */
export interface Guard {
  (): boolean;
  /** Transitions in a row whose guards watch the same number are found by it at once. */
  only?: { readonly read: () => number; readonly values: readonly number[] };
  /** A guard that holds just when all of these numbers lie within their bounds is looked at without a call. */
  bounds?: readonly Bounds[];
}

/** Makes the closures of a machine's named guards and actions, bound to the state that they read and change. */
export interface ChartParts {
  guard(named: Named): Guard;
  action(named: Named): () => void;
  /** Can this action change what a guard of an `always` transition reads? */
  disturbs(named: Named): boolean;
}

/** Bounds that every number is within: no bound at all. Still the machine's own integers. */
export const LOWEST = -1_000_000_000;
export const HIGHEST = 1_000_000_000;

/** Part of a config that the fast path does not know. */
export class UnsupportedChart extends Error {
  readonly code = 'unsupported-chart';
}

/** @throws UnsupportedChart naming the part of the config that is not understood */
export function compileChart(config: StateConfig, parts: ChartParts): Chart {
  const events = new Map<string, number>();
  const regions: Region[] = [];
  const compiler = new RegionCompiler(parts, events);
  const visit = (node: StateConfig, path: readonly string[]): void => {
    if (node['type'] !== 'parallel') return void regions.push(compiler.region(node, path));
    refuseKeys(node, ['id', 'type', 'states', 'context'], path);
    for (const [name, inner] of Object.entries(record(node['states']))) visit(record(inner), [...path, name]);
  };
  visit(config, []);
  return new Chart([...events.keys()], regions);
}

/** Where a state stands: its siblings, itself, and whether its region has `always` transitions. */
interface StateAt {
  readonly names: readonly string[];
  readonly path: readonly string[];
  readonly watches: boolean;
}

type Guarded = Transition & { readonly guard: Guard | null };

class RegionCompiler {
  private readonly parts: ChartParts;
  private readonly events: Map<string, number>;

  constructor(parts: ChartParts, events: Map<string, number>) {
    this.parts = parts;
    this.events = events;
  }

  region(node: StateConfig, path: readonly string[]): Region {
    refuseKeys(node, ['id', 'initial', 'states', 'context'], path);
    const states = record(node['states']);
    const names = Object.keys(states);
    const initial = names.indexOf(String(node['initial']));
    if (initial < 0) throw new UnsupportedChart(`${where(path)} has no initial state "${String(node['initial'])}"`);
    const watches = names.some((name) => record(states[name])['always'] !== undefined);
    const state = (name: string): State => this.state(name, record(states[name]), { names, watches, path: [...path, name] });
    return { path, initial, states: names.map(state) };
  }

  private state(name: string, node: StateConfig, at: StateAt): State {
    refuseKeys(node, ['type', 'on', 'always', 'entry', 'description', 'meta', 'tags'], at.path);
    if (node['type'] !== undefined && node['type'] !== 'final' && node['type'] !== 'atomic')
      throw new UnsupportedChart(`${where(at.path)} is of type ${JSON.stringify(node['type'])}`);
    const on = new Map<number, Plan>();
    for (const [event, given] of Object.entries(record(node['on'] ?? {}))) {
      if (event.includes('*')) throw new UnsupportedChart(`${where(at.path)} listens to "${event}"`);
      if (!this.events.has(event)) this.events.set(event, this.events.size);
      on.set(this.events.get(event) ?? 0, planOf(this.transitions(given, at)));
    }
    const watched = this.transitions(node['always'], at);
    const always = watched.length === 0 ? null : planOf(watched);
    return { name, on, always, quiet: quietOf(watched), enter: this.actions(node['entry']) };
  }

  private transitions(given: unknown, at: StateAt): readonly Guarded[] {
    return listOf(given).map((one) => {
      const transition = typeof one === 'string' ? { target: one } : record(one);
      refuseKeys(transition, ['target', 'guard', 'actions', 'description', 'meta'], at.path);
      const { target, guard, actions } = transition;
      const to = target === undefined ? -1 : at.names.indexOf(nameOf(target));
      if (target !== undefined && to < 0) throw new UnsupportedChart(`${where(at.path)} leads to "${nameOf(target)}", which is no sibling`);
      if (to >= 0 && at.names[to] === at.path.at(-1)) throw new UnsupportedChart(`${where(at.path)} leads to itself`);
      return {
        guard: guard === undefined ? null : this.parts.guard(named(guard)),
        run: this.actions(actions),
        target: to,
        disturbs: at.watches || listOf(actions).some((action) => this.parts.disturbs(named(action))),
      };
    });
  }

  /** All actions as one. */
  private actions(given: unknown): (() => void) | null {
    const actions = listOf(given).map((one) => this.parts.action(named(one)));
    const [first] = actions;
    if (!first) return null;
    if (actions.length === 1) return first;
    return () => {
      for (const action of actions) action();
    };
  }
}

/** The first open transition, as one closure; transitions in a row that watch the same number are found by that number. */
function planOf(transitions: readonly Guarded[]): Plan {
  const runs: { read: (() => number) | undefined; list: Guarded[] }[] = [];
  for (const one of transitions) {
    const read = one.guard?.only?.read;
    const last = runs.at(-1);
    if (last && last.read === read) last.list.push(one);
    else runs.push({ read, list: [one] });
  }
  const plans = runs.map(({ read, list }) => (read ? planBy(read, list) : planInOrder(list)));
  const [first, second, third] = plans;
  if (!first) return () => null;
  if (!second) return first;
  if (!third) return () => first() ?? second();
  return () => {
    for (const plan of plans) {
      const found = plan();
      if (found !== null) return found;
    }
    return null;
  };
}

function planInOrder(list: readonly Guarded[]): Plan {
  const [first, second] = list;
  if (!first) return () => null;
  if (list.every((one) => one.guard?.bounds)) return planByBounds(list);
  const { guard } = first;
  if (guard === null) return () => first;
  if (!second) return () => (guard() ? first : null);
  if (list.length === 2 && second.guard !== null) {
    const other = second.guard;
    return () => (guard() ? first : other() ? second : null);
  }
  return () => {
    for (const one of list) if (one.guard === null || one.guard()) return one;
    return null;
  };
}

/** For regions that watch quantities: most of the guards of a run, and most often none holds. */
function planByBounds(list: readonly Guarded[]): Plan {
  const all = list.map((transition) => ({ transition, bounds: transition.guard?.bounds ?? [] }));
  return () => {
    next: for (let index = 0; index < all.length; index++) {
      const { transition, bounds } = all[index] as (typeof all)[number];
      for (let at = 0; at < bounds.length; at++) {
        const { of, atLeast, below } = bounds[at] as Bounds;
        const value = of.now;
        if (value < atLeast || value >= below) continue next;
      }
      return transition;
    }
    return null;
  };
}

/** The range of one number in which no transition opens, when all of them ask for that number above or below it. */
function quietOf(list: readonly Guarded[]): Bounds | null {
  const [of] = (list[0]?.guard?.bounds ?? []).map((one) => one.of);
  if (!of) return null;
  let atLeast = -Infinity;
  let below = Infinity;
  for (const { guard } of list) {
    const bound = guard?.bounds?.find((one) => one.of === of);
    if (!bound) return null;
    if (bound.atLeast <= LOWEST) atLeast = Math.max(atLeast, bound.below);
    else if (bound.below >= HIGHEST) below = Math.min(below, bound.atLeast);
    else return null;
  }
  return { of, atLeast: Math.max(atLeast, LOWEST), below: Math.min(below, HIGHEST) };
}

function planBy(read: () => number, list: readonly Guarded[]): Plan {
  const by = new Map<number, Guarded[]>();
  for (const one of list) for (const value of one.guard?.only?.values ?? []) by.set(value, [...(by.get(value) ?? []), one]);
  const most = Math.max(-1, ...by.keys());
  const plans = Array.from({ length: most + 1 }, (_, value) => planInOrder(by.get(value) ?? []));
  return () => {
    const value = read();
    const plan = value < 0 || value > most ? undefined : plans[value];
    return plan ? plan() : null;
  };
}

const where = (path: readonly string[]): string => (path.length === 0 ? 'the root' : `state "${path.join('.')}"`);

function listOf(given: unknown): readonly unknown[] {
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [given];
}

function record(given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null) throw new UnsupportedChart(`expected an object, found ${JSON.stringify(given)}`);
  return given as Record<string, unknown>;
}

/** A state's name; anything else stands for itself, and is no sibling. */
function nameOf(target: unknown): string {
  return typeof target === 'string' ? target : JSON.stringify(target);
}

function named(given: unknown): Named {
  if (typeof given === 'string') return { type: given };
  const { type, params } = record(given);
  if (typeof type !== 'string') throw new UnsupportedChart(`a guard or action without a name: ${JSON.stringify(given)}`);
  return { type, params };
}

function refuseKeys(node: StateConfig, known: readonly string[], path: readonly string[]): void {
  const unknown = Object.keys(node).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new UnsupportedChart(`${where(path)} has "${unknown}", which the fast path does not know`);
}
