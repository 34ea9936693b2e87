/**
 * A statechart as closures, the same one that XState runs and a few dozen times as fast: for searches that take millions of
 * steps. `compile-chart.ts` makes it from a machine's config. XState stays the source of truth; tests compare the two.
 *
 * Order of execution is XState's: guards of all regions look at the state before any action of the step, then transition
 * actions in order of the regions, then entry actions; then `always`, until it is quiet.
 */

/** A number, and the range it must lie in. */
export interface Bounds {
  readonly of: { readonly now: number };
  readonly atLeast: number;
  readonly below: number;
}

export interface Transition {
  /** Its actions, null for none. */
  readonly run: (() => void) | null;
  /** Index of the state it leads to, −1 for none. */
  readonly target: number;
  /** The step must look at `always` transitions afterwards. */
  readonly disturbs: boolean;
}

/** Finds the first open transition of a state; null when none is open. */
export type Plan = () => Transition | null;

export interface State {
  readonly name: string;
  readonly enter: (() => void) | null;
  readonly always: Plan | null;
  /** While this number lies within its bounds, no `always` transition opens. */
  readonly quiet: Bounds | null;
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
  private readonly enter: readonly (readonly ((() => void) | null)[])[];
  private readonly listening: readonly (readonly Listener[])[];
  private readonly watching: readonly Listener[];
  /** Of each watching region, by state. */
  private readonly quiet: readonly (readonly (Bounds | null)[])[];
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
    this.quiet = this.watching.map(({ at }) => regions[at]?.states.map((one) => one.quiet) ?? []);
    this.listening = events.map((_, event) => listenersOf(regions, (state) => state.on.get(event) ?? null));
    this.chosen = regions.map(() => null);
    this.chosenAt = new Int32Array(regions.length);
  }

  /** Enters the initial states. */
  start(): void {
    this.regions.forEach(({ initial }, at) => (this.active[at] = initial));
    this.regions.forEach(({ states, initial }) => states[initial]?.enter?.());
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
      if (!this.chooseAlways()) return;
      this.take();
    }
    throw new RestlessChart(`no rest after ${MOST_MICROSTEPS} steps in ${JSON.stringify(this.value())}`);
  }

  /** As `choose` among the regions that watch; most are quiet most of the time. */
  private chooseAlways(): boolean {
    const { active, chosen, chosenAt, watching, quiet } = this;
    let count = 0;
    for (let index = 0; index < watching.length; index++) {
      const { at, plans } = watching[index] as Listener;
      const state = active[at] as number;
      const bounds = (quiet[index] as (typeof quiet)[number])[state];
      if (bounds) {
        const value = bounds.of.now;
        if (value >= bounds.atLeast && value < bounds.below) continue;
      }
      const transition = plans[state]?.() ?? null;
      if (transition === null) continue;
      chosen[count] = transition;
      chosenAt[count] = at;
      count += 1;
    }
    this.count = count;
    return count > 0;
  }

  private choose(listeners: readonly Listener[]): boolean {
    const { active, chosen, chosenAt } = this;
    let count = 0;
    for (let index = 0; index < listeners.length; index++) {
      const { at, plans } = listeners[index] as Listener;
      const plan = plans[active[at] as number];
      if (plan === null || plan === undefined) continue;
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
      const { run } = transition;
      if (run !== null) run();
    }
    for (let index = 0; index < count; index++) {
      const { target } = chosen[index] as Transition;
      if (target < 0) continue;
      const at = chosenAt[index] as number;
      active[at] = target;
      const into = (enter[at] as (typeof enter)[number])[target];
      if (into) into();
    }
    return disturbed;
  }
}

function listenersOf(regions: readonly Region[], planOf: (state: State) => Plan | null): readonly Listener[] {
  return regions.map(({ states }, at) => ({ at, plans: states.map(planOf) })).filter(({ plans }) => plans.some((one) => one !== null));
}
