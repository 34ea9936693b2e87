/**
 * A statechart as closures, the same one that XState runs and a few dozen times as fast: for searches that take millions of
 * steps. `compile-chart.ts` makes it from a machine's config. XState stays the source of truth; tests compare the two.
 *
 * Order of execution is XState's: guards of all regions look at the state before any action of the step, then transition
 * actions in order of the regions, then entry actions; then `always`, until it is quiet.
 */

export interface Transition {
  readonly run: () => void;
  /** Index of the state it leads to, −1 for none. */
  readonly target: number;
  /** The step must look at `always` transitions afterwards. */
  readonly disturbs: boolean;
}

/** Finds the first open transition of a state; null when none is open. */
export type Plan = () => Transition | null;

export interface State {
  readonly name: string;
  readonly enter: () => void;
  readonly always: Plan | null;
  /** By event. */
  readonly on: ReadonlyMap<number, Plan>;
}

export interface Region {
  /** Names of the states around it, e.g. `['residents', 'ouders']`; empty when the root itself is flat. */
  readonly path: readonly string[];
  readonly states: readonly State[];
  readonly initial: number;
}

/** A region that answers to an event, or watches: its index, and its plans by state. */
interface Listener {
  readonly at: number;
  readonly plans: readonly (Plan | null)[];
}

/** A chart that goes round without coming to rest. */
export class RestlessChart extends Error {
  readonly code = 'restless-chart';
}

/** Microsteps after which a chart is taken to run in circles. */
const MOST_MICROSTEPS = 1_000;

const NOBODY: readonly Listener[] = [];

export class Chart {
  /** Event types in order of first appearance; `send` takes their index. */
  readonly events: readonly string[];
  readonly regions: readonly Region[];
  /** Index of the active state of each region. */
  readonly active: Int32Array;
  private readonly enter: readonly (readonly (() => void)[])[];
  private readonly listening: readonly (readonly Listener[])[];
  private readonly watching: readonly Listener[];
  /** The step that is being taken: transitions and their regions, `count` of them. */
  private readonly chosen: (Transition | null)[];
  private readonly chosenAt: Int32Array;
  private count = 0;

  constructor(events: readonly string[], regions: readonly Region[]) {
    this.events = events;
    this.regions = regions;
    this.active = new Int32Array(regions.length);
    this.enter = regions.map(({ states }) => states.map((one) => one.enter));
    this.watching = listenersOf(regions, (state) => state.always);
    this.listening = events.map((_, event) => listenersOf(regions, (state) => state.on.get(event) ?? null));
    this.chosen = regions.map(() => null);
    this.chosenAt = new Int32Array(regions.length);
  }

  /** Enters the initial states. */
  start(): void {
    this.regions.forEach(({ initial }, at) => (this.active[at] = initial));
    this.regions.forEach(({ states, initial }) => states[initial]?.enter());
    this.settle();
  }

  /** Takes an event; false when no active state answers to it, and then nothing changed. */
  send(event: number): boolean {
    if (!this.choose(this.listening[event] ?? NOBODY)) return false;
    if (this.take()) this.settle();
    return true;
  }

  /** Would an active state answer to it? */
  can(event: number): boolean {
    return this.choose(this.listening[event] ?? NOBODY);
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
    for (let steps = 0; steps < MOST_MICROSTEPS; steps++) {
      if (!this.choose(this.watching)) return;
      this.take();
    }
    throw new RestlessChart(`no rest after ${MOST_MICROSTEPS} steps in ${JSON.stringify(this.value())}`);
  }

  private choose(listeners: readonly Listener[]): boolean {
    const { active, chosen, chosenAt } = this;
    let count = 0;
    for (const { at, plans } of listeners) {
      const plan = plans[active[at] as number];
      if (!plan) continue;
      const transition = plan();
      if (transition === null) continue;
      chosen[count] = transition;
      chosenAt[count] = at;
      count += 1;
    }
    this.count = count;
    return count > 0;
  }

  /** True when `always` transitions may have opened. */
  private take(): boolean {
    const { active, chosen, chosenAt, count, enter } = this;
    let disturbed = false;
    for (let index = 0; index < count; index++) {
      const transition = chosen[index] as Transition;
      if (transition.disturbs) disturbed = true;
      transition.run();
    }
    for (let index = 0; index < count; index++) {
      const { target } = chosen[index] as Transition;
      if (target < 0) continue;
      const at = chosenAt[index] as number;
      active[at] = target;
      enter[at]?.[target]?.();
    }
    return disturbed;
  }
}

function listenersOf(regions: readonly Region[], planOf: (state: State) => Plan | null): readonly Listener[] {
  return regions.map(({ states }, at) => ({ at, plans: states.map(planOf) })).filter(({ plans }) => plans.some((one) => one !== null));
}
