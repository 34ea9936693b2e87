/**
 * Compiles the config of an XState machine to closures: the same statechart, a few dozen times as fast, for searches that
 * take millions of steps. XState stays the source of truth; tests compare the two state by state.
 *
 * What is understood is what our machines use: a root of parallel regions (a region may hold regions itself) or a single flat
 * region, atomic and final states, `on`, `always`, `entry`, guards and actions as names with parameters. Anything else is
 * refused by name rather than passed over. Order of execution is XState's: guards of all regions look at the state before
 * any action of the step, then transition actions in order of the regions, then entry actions; then `always`, until it is quiet.
 */
import type { StateConfig } from '../regions.ts';

export interface Named {
  readonly type: string;
  readonly params?: unknown;
}

/** Makes the closures of a machine's named guards and actions, bound to the state that they read and change. */
export interface ChartParts {
  guard(named: Named): () => boolean;
  action(named: Named): () => void;
}

interface Transition {
  readonly guard: (() => boolean) | null;
  readonly actions: readonly (() => void)[];
  /** Index of the state it leads to, −1 for none. */
  readonly target: number;
}

interface State {
  readonly name: string;
  readonly entry: readonly (() => void)[];
  readonly always: readonly Transition[];
  /** By event. */
  readonly on: readonly (readonly Transition[] | undefined)[];
}

export interface Region {
  /** Names of the states around it, e.g. `['residents', 'ouders']`; empty when the root itself is flat. */
  readonly path: readonly string[];
  readonly states: readonly State[];
  readonly initial: number;
}

/** Part of a config that the fast path does not know. */
export class UnsupportedChart extends Error {
  readonly code = 'unsupported-chart';
}

/** Microsteps after which a chart is taken to run in circles. */
const MOST_MICROSTEPS = 1_000;

export class Chart {
  /** Event types in order of first appearance; `send` takes their index. */
  readonly events: readonly string[];
  readonly regions: readonly Region[];
  /** Index of the active state of each region. */
  readonly active: Int32Array;
  private readonly chosen: (Transition | null)[];
  /** Regions that have `always` transitions at all. */
  private readonly watching: readonly number[];

  constructor(events: readonly string[], regions: readonly Region[]) {
    this.events = events;
    this.regions = regions;
    this.active = new Int32Array(regions.length);
    this.chosen = regions.map(() => null);
    this.watching = regions.flatMap((region, at) => (region.states.some((one) => one.always.length > 0) ? [at] : []));
  }

  /** Enters the initial states. */
  start(): void {
    this.regions.forEach((region, at) => (this.active[at] = region.initial));
    this.regions.forEach((region) => region.states[region.initial]?.entry.forEach((action) => action()));
    this.settle();
  }

  /** Takes an event; false when no active state answers to it, and then nothing changed. */
  send(event: number): boolean {
    const { active, chosen, regions } = this;
    let found = false;
    for (let at = 0; at < regions.length; at++) {
      const transition = firstOpen(regions[at]?.states[active[at] ?? 0]?.on[event]);
      chosen[at] = transition;
      if (transition) found = true;
    }
    if (!found) return false;
    this.take();
    this.settle();
    return true;
  }

  /** Would an active state answer to it? */
  can(event: number): boolean {
    const { active, regions } = this;
    for (let at = 0; at < regions.length; at++) {
      if (firstOpen(regions[at]?.states[active[at] ?? 0]?.on[event])) return true;
    }
    return false;
  }

  /** The state value as XState writes it. */
  value(): unknown {
    const value: Record<string, unknown> = {};
    for (const [at, { path, states }] of this.regions.entries()) {
      const name = states[this.active[at] ?? 0]?.name ?? '';
      if (path.length === 0) return name;
      let holder = value;
      for (const part of path.slice(0, -1)) holder = (holder[part] ??= {}) as Record<string, unknown>;
      holder[path.at(-1) ?? ''] = name;
    }
    return value;
  }

  /** Takes `always` transitions until none is open. */
  private settle(): void {
    const { active, chosen, regions, watching } = this;
    for (let steps = 0; steps < MOST_MICROSTEPS; steps++) {
      let found = false;
      for (const at of watching) {
        const transition = firstOpen(regions[at]?.states[active[at] ?? 0]?.always);
        if (!transition) continue;
        if (!found) chosen.fill(null);
        found = true;
        chosen[at] = transition;
      }
      if (!found) return;
      this.take();
    }
    throw new UnsupportedChart(`no rest after ${MOST_MICROSTEPS} steps in ${JSON.stringify(this.value())}`);
  }

  private take(): void {
    const { active, chosen, regions } = this;
    for (let at = 0; at < chosen.length; at++) {
      const actions = chosen[at]?.actions;
      if (actions) for (const action of actions) action();
    }
    for (let at = 0; at < chosen.length; at++) {
      const target = chosen[at]?.target ?? -1;
      if (target < 0) continue;
      active[at] = target;
      const entry = regions[at]?.states[target]?.entry;
      if (entry) for (const action of entry) action();
    }
  }
}

function firstOpen(transitions: readonly Transition[] | undefined): Transition | null {
  if (!transitions) return null;
  for (const one of transitions) if (one.guard === null || one.guard()) return one;
  return null;
}

/** @throws UnsupportedChart naming the part of the config that is not understood */
export function compileChart(config: StateConfig, parts: ChartParts): Chart {
  const events = new Map<string, number>();
  const regions: Region[] = [];
  const compiler = new RegionCompiler(parts, events);
  const visit = (node: StateConfig, path: readonly string[]): void => {
    const states = record(node['states']);
    if (node['type'] !== 'parallel') return void regions.push(compiler.region(node, path));
    refuseKeys(node, ['id', 'type', 'states', 'context'], path);
    for (const [name, inner] of Object.entries(states)) visit(record(inner), [...path, name]);
  };
  visit(config, []);
  return new Chart([...events.keys()], regions);
}

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
    return { path, initial, states: names.map((name) => this.state(name, record(states[name]), { names, path: [...path, name] })) };
  }

  private state(name: string, node: StateConfig, at: { names: readonly string[]; path: readonly string[] }): State {
    refuseKeys(node, ['type', 'on', 'always', 'entry', 'description', 'meta', 'tags'], at.path);
    if (node['type'] !== undefined && node['type'] !== 'final' && node['type'] !== 'atomic')
      throw new UnsupportedChart(`${where(at.path)} is of type "${String(node['type'])}"`);
    const on: (readonly Transition[] | undefined)[] = [];
    for (const [event, transitions] of Object.entries(record(node['on'] ?? {}))) {
      if (event.includes('*')) throw new UnsupportedChart(`${where(at.path)} listens to "${event}"`);
      if (!this.events.has(event)) this.events.set(event, this.events.size);
      on[this.events.get(event) ?? 0] = this.transitions(transitions, at);
    }
    return { name, on, always: this.transitions(node['always'], at), entry: this.actions(node['entry']) };
  }

  private transitions(given: unknown, at: { names: readonly string[]; path: readonly string[] }): readonly Transition[] {
    return listOf(given).map((one) => {
      const transition = typeof one === 'string' ? { target: one } : record(one);
      refuseKeys(transition, ['target', 'guard', 'actions', 'description', 'meta'], at.path);
      const { target, guard } = transition;
      const to = target === undefined ? -1 : at.names.indexOf(String(target));
      if (target !== undefined && to < 0) throw new UnsupportedChart(`${where(at.path)} leads to "${String(target)}", which is no sibling`);
      if (to >= 0 && at.names[to] === at.path.at(-1)) throw new UnsupportedChart(`${where(at.path)} leads to itself`);
      return {
        guard: guard === undefined ? null : this.parts.guard(named(guard)),
        actions: this.actions(transition['actions']),
        target: to,
      };
    });
  }

  private actions(given: unknown): readonly (() => void)[] {
    return listOf(given).map((one) => this.parts.action(named(one)));
  }
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
