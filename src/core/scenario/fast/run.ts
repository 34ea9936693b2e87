/**
 * One run of a scenario on the fast path: moved in place, saved and loaded as numbers, without XState and without garbage.
 * For searches, play styles by the thousand and bulk replay; the game itself runs on XState. Same events, same order, and
 * tests prove the same states.
 */
import {
  Ledger,
  MANAGER_STATES,
  PHASES,
  startModel,
  STANCES,
  storedQuantities,
  TEAM_STATES,
  type Effect,
  type ModelState,
} from '../../model/index.ts';
import { endingState, machineConfig, OPTIONS_SHOWN, sceneState } from '../compile.ts';
import { LONGEST_WALK, METERS } from '../events.ts';
import type { Option, ScenarioFile, Scene } from '../schema.ts';
import type { Situation, Story } from '../situation.ts';
import type { Chart } from './chart.ts';
import { compileChart, UnsupportedChart } from './compile-chart.ts';
import { ConditionCompiler, type Test } from './conditions.ts';
import { Facts, PROMISE_STATES } from './facts.ts';
import { ScenarioParts, type Workings } from './parts.ts';

/** Where the story stands: as the page's screens, with the index of the scene or the ending. */
export type FastScreen = 'briefing' | 'walk' | 'week' | 'lastday' | 'halfyear' | 'scene' | 'ending' | 'turning';

interface StoryState {
  readonly screen: FastScreen;
  /** Index of the scene or ending. */
  readonly at: number;
}

interface OfferedOption {
  readonly option: Option;
  readonly event: number;
  readonly holds: Test;
}

/** Model figures that are no quantities, in the order in which they are saved. */
const SCALARS = ['week', 'paper', 'minutes', 'spent', 'beyond'] as const;

const SILENT = new Ledger(false);
const NOWHERE: StoryState = { screen: 'briefing', at: -1 };

export class FastRun {
  readonly file: ScenarioFile;
  readonly model: ModelState;
  readonly facts: Facts;
  readonly conditions: ConditionCompiler;
  readonly chart: Chart;
  /** Numbers that `save` writes. */
  readonly size: number;
  /** Keeps the effects of each step, with their causes. */
  recording = false;
  private readonly workings: Workings;
  private readonly keepMeters: () => void;
  private readonly stored: ReturnType<typeof storedQuantities>;
  private readonly startValues: readonly number[];
  private readonly story: number;
  private readonly states: readonly StoryState[];
  private readonly readers: readonly (() => number)[];
  private readonly turning: number;
  private readonly advance: number;
  private readonly options: readonly (readonly OfferedOption[])[];
  private readonly event: Readonly<Record<'begin' | 'visit' | 'endWalk' | 'week' | 'care' | 'finish', number>>;

  /** @throws UnsupportedChart when the machine's config holds what the fast path does not know */
  constructor(file: ScenarioFile) {
    this.file = file;
    this.model = startModel({ ...file.start, groups: file.groups, paper: file.paper, seed: 0 });
    this.facts = new Facts(file, this.model);
    this.conditions = new ConditionCompiler(this.model, this.facts);
    const { model, facts, conditions } = this;
    this.workings = { file, model, facts, conditions, ledger: SILENT, place: 0, found: [] };
    const parts = new ScenarioParts(this.workings);
    this.chart = compileChart(machineConfig(file), parts);
    this.keepMeters = parts.keepMeters();
    this.stored = storedQuantities(model);
    this.startValues = this.stored.map((one) => one.now);
    this.story = this.chart.regions.findIndex((one) => one.path.join('.') === 'story');
    this.states = (this.chart.regions[this.story]?.states ?? []).map((one) => storyState(file, one.name));
    this.readers = facts.lastDayPaths.map((path) => conditions.reader(path));
    const event = (type: string): number => this.chart.events.indexOf(type);
    this.event = {
      begin: event('briefing.read'),
      visit: event('place.visit'),
      endWalk: event('walk.end'),
      week: event('week.pass'),
      care: event('care.pass'),
      finish: event('story.finish'),
    };
    this.advance = event('story.advance');
    this.turning = this.states.findIndex((one) => one.screen === 'turning');
    this.options = file.scenes.map((scene) =>
      scene.options.map((option) => ({ option, event: event(`choose.${option.id}`), holds: conditions.all(option.when) })),
    );
    this.size = SCALARS.length + 2 + this.stored.length * 2 + model.groups.length * 3 + this.chart.active.length + facts.memory.size;
  }

  /** The beginning, with a seed. @range 0..4294967295 */
  restart(seed: number): void {
    const { model, file, stored, startValues } = this;
    stored.forEach((one, at) => {
      one.now = startValues[at] ?? 0;
      one.rest = 0;
    });
    model.groups.forEach((group, at) => {
      group.approach = null;
      group.demand = file.groups[at]?.demand ?? 0;
      group.minutes = 0;
    });
    Object.assign(model, { week: 1, left: false, minutes: 0, spent: 0, beyond: 0, chance: seed >>> 0 });
    this.facts.reset();
    this.keepMeters();
    this.workings.ledger = SILENT;
    this.chart.start();
  }

  get screen(): FastScreen {
    return this.storyState.screen;
  }

  /** Index of the scene that is open, or of the ending that was reached. */
  get at(): number {
    return this.storyState.at;
  }

  get scene(): Scene | null {
    const { screen, at } = this.storyState;
    return screen === 'scene' ? (this.file.scenes[at] ?? null) : null;
  }

  get ending(): string | null {
    const { screen, at } = this.storyState;
    return screen === 'ending' ? (this.file.endings[at]?.id ?? null) : null;
  }

  /** Options that stand now, into a list of one's own. */
  offered(into: Option[] = []): Option[] {
    into.length = 0;
    const { screen, at } = this.storyState;
    if (screen !== 'scene') return into;
    for (const one of this.options[at] ?? []) if (into.length < OPTIONS_SHOWN && one.holds()) into.push(one.option);
    return into;
  }

  begin(): boolean {
    return this.send(this.event.begin);
  }

  /** Is there a walk going on, time left in it, and was this place not visited in it? @param place its index */
  canVisit(place: number): boolean {
    if (this.screen !== 'walk' || this.facts.walk.has(place)) return false;
    return this.model.minutes + (this.file.places[place]?.minutes ?? Infinity) <= LONGEST_WALK;
  }

  /** @param place index of the place */
  visit(place: number): boolean {
    if (!this.canVisit(place)) return false;
    this.workings.place = place;
    return this.send(this.event.visit);
  }

  endWalk(): boolean {
    return this.send(this.event.endWalk);
  }

  /** Takes an option of the open scene; false when it is not offered. */
  choose(option: Option): boolean {
    const { screen, at } = this.storyState;
    if (screen !== 'scene') return false;
    const event = this.options[at]?.find((one) => one.option === option)?.event ?? -1;
    return event >= 0 && this.send(event);
  }

  passWeek(): boolean {
    return this.send(this.event.week);
  }

  lookBack(): boolean {
    return this.send(this.event.care);
  }

  finish(): boolean {
    return this.send(this.event.finish);
  }

  /** One event of the machine as it is, without the `story.advance` that the session adds; false when no state answers to it. */
  sendEvent(type: string, place = ''): boolean {
    this.workings.place = this.file.places.findIndex((one) => one.id === place);
    this.workings.ledger = SILENT;
    const event = this.chart.events.indexOf(type);
    return event >= 0 && this.chart.send(event);
  }

  /** What the last step moved, when `recording`. */
  effects(): readonly Effect[] {
    return this.workings.ledger.effects();
  }

  /** Signals that the last step found. */
  found(): readonly string[] {
    return this.workings.found.map((at) => this.file.signals[at]?.id ?? '');
  }

  /** Writes the whole state, `size` numbers, from `offset`. */
  save(into: Int32Array, offset = 0): void {
    const { model, stored, chart, facts } = this;
    let at = offset;
    for (const key of SCALARS) into[at++] = model[key];
    into[at++] = model.left ? 1 : 0;
    into[at++] = model.chance | 0;
    for (const one of stored) {
      into[at++] = one.now;
      into[at++] = one.rest;
    }
    for (const group of model.groups) {
      into[at++] = group.approach === null ? -1 : STANCES.indexOf(group.approach);
      into[at++] = group.demand;
      into[at++] = group.minutes;
    }
    into.set(chart.active, at);
    into.set(facts.cells.subarray(0, facts.memory.size), at + chart.active.length);
  }

  /** Goes back to a state that `save` wrote. */
  load(from: Int32Array, offset = 0): void {
    const { model, stored, chart, facts } = this;
    let at = offset;
    for (const key of SCALARS) model[key] = from[at++] ?? 0;
    model.left = from[at++] === 1;
    model.chance = (from[at++] ?? 0) >>> 0;
    for (const one of stored) {
      one.now = from[at++] ?? 0;
      one.rest = from[at++] ?? 0;
    }
    for (const group of model.groups) {
      group.approach = STANCES[from[at++] ?? -1] ?? null;
      group.demand = from[at++] ?? 0;
      group.minutes = from[at++] ?? 0;
    }
    const { length } = chart.active;
    chart.active.set(from.subarray(at, at + length));
    facts.cells.set(from.subarray(at + length, at + length + facts.memory.size));
  }

  /** Stored quantities and the means over groups, by path (events.ts § summary). */
  summary(): Record<string, number> {
    return Object.fromEntries(this.facts.lastDayPaths.map((path, at) => [path, this.summaryAt(at)]));
  }

  /** One of them, by its index in `facts.lastDayPaths`. */
  summaryAt(at: number): number {
    return this.readers[at]?.() ?? 0;
  }

  /** The state in the form of the XState machine's context, sharing the model: for comparing and for hashes. */
  situation(): Situation {
    return { model: this.model, story: storyOf(this), moved: [], found: [] };
  }

  /** What the story keeps of the last day, by path; null before it came. */
  lastDay(): Record<string, number> | null {
    const { cells, lastDay, lastDayKept, lastDayPaths } = this.facts;
    return cells[lastDayKept] === 1 ? Object.fromEntries(lastDayPaths.map((path, at) => [path, cells[lastDay + at] ?? 0])) : null;
  }

  private get storyState(): StoryState {
    return this.states[this.chart.active[this.story] ?? 0] ?? NOWHERE;
  }

  /** Takes the event, and moves the story on when it waits between two scenes: as the session does. */
  private send(event: number): boolean {
    const { workings } = this;
    workings.ledger = this.recording ? new Ledger(true) : SILENT;
    if (workings.found.length > 0) workings.found.length = 0;
    const { chart } = this;
    if (!chart.send(event)) return false;
    if (chart.active[this.story] === this.turning) chart.send(this.advance);
    return true;
  }
}

function storyState(file: ScenarioFile, name: string): StoryState {
  const scene = file.scenes.findIndex((one) => sceneState(one.id) === name);
  if (scene >= 0) return { screen: 'scene', at: scene };
  const ending = file.endings.findIndex((one) => endingState(one.id) === name);
  if (ending >= 0) return { screen: 'ending', at: ending };
  const known = ['briefing', 'turning', 'walk', 'week', 'lastday', 'halfyear'] as const;
  const screen = known.find((one) => one === name);
  if (!screen) throw new UnsupportedChart(`no screen for the story's state "${name}"`);
  return { screen, at: -1 };
}

/** The facts as situation.ts writes them, ids and all. */
function storyOf(run: FastRun): Story {
  const { file, facts } = run;
  const { cells, indices } = facts;
  const names = (index: ReadonlyMap<string, number>, list: { toArray(): number[] }): string[] => {
    const listed = list.toArray();
    if (listed.length === 0) return [];
    const ids = [...index.keys()];
    return listed.map((at) => ids[at] ?? '');
  };
  const promiseIds = [...indices.promise.keys()];
  return {
    scene: file.scenes[cells[facts.scene] ?? -1]?.id ?? null,
    next: file.scenes[cells[facts.next] ?? -1]?.id ?? null,
    played: names(indices.scene, facts.played),
    chosen: names(indices.option, facts.chosen),
    flags: names(indices.flag, facts.flags),
    signals: names(indices.signal, facts.signals),
    promises: Object.fromEntries(
      facts.made.toArray().map((at) => [promiseIds[at] ?? '', PROMISE_STATES[cells[facts.promises + at] ?? 0]]),
    ) as Story['promises'],
    visits: names(indices.visit, facts.visits),
    visited: names(indices.place, facts.visited),
    walk: names(indices.place, facts.walk),
    walked: facts.walked.toArray(),
    interrupted: facts.interrupted.toArray(),
    team: TEAM_STATES[cells[facts.team] ?? 0] ?? 'harmonie',
    manager: MANAGER_STATES[cells[facts.manager] ?? 0] ?? 'controle',
    phases: Object.fromEntries(file.groups.map((one, at) => [one.id, PHASES[cells[facts.phases + at] ?? 0] ?? 'apart'])),
    before: Object.fromEntries(Object.keys(METERS).map((key, at) => [key, cells[facts.before + at] ?? 0])),
    lastDay: run.lastDay(),
  };
}
