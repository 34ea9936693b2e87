/**
 * Many runs of a scenario by play styles, on the fast path: how they end, what quantities come to on the last day and half a
 * year later, how many hours they take. Counted in whole numbers that add up, so that one thread or eight give the same.
 */
import { FastRun, type ScenarioFile } from '../scenario/index.ts';
import { FastPlayer } from './fast-player.ts';
import { Chance, policies, type PolicyName } from './policy.ts';

/** Values 0..100 of every quantity; hours up to so many. */
const VALUES = 101;
const MOST_HOURS = 2_000;
/** Decisions of one run, up to so many. */
const MOST_DECISIONS = 120;

/** Counts of a part of the runs; parts of one scenario add up in any order. */
export interface Tally {
  runs: number;
  /** How many runs took so many decisions. */
  readonly decisions: Int32Array;
  readonly endings: Int32Array;
  /** How often each value was seen: quantity after quantity, 101 numbers each. */
  readonly lastDay: Int32Array;
  readonly halfYear: Int32Array;
  readonly hours: Int32Array;
  /** By scene and by option: times met, offered, taken. */
  readonly met: Int32Array;
  readonly offered: Int32Array;
  readonly taken: Int32Array;
}

export interface Share {
  readonly policy: PolicyName;
  /** First run and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** Seed of run number `at` of a simulation. */
export function seedOf(seed: number, at: number): number {
  const mixed = Math.imul((seed ^ (at * 0x9e3779b1)) | 0, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

export class Simulator {
  private readonly run: FastRun;
  private readonly player: FastPlayer;
  private readonly file: ScenarioFile;

  constructor(file: ScenarioFile) {
    this.file = file;
    this.run = new FastRun(file);
    this.player = new FastPlayer(this.run);
  }

  /** Quantities that are counted, in the tally's order. */
  get paths(): readonly string[] {
    return this.run.facts.lastDayPaths;
  }

  empty(): Tally {
    const { file, run } = this;
    const quantities = run.facts.lastDayPaths.length * VALUES;
    const options = run.facts.indices.option.size;
    return {
      runs: 0,
      decisions: new Int32Array(MOST_DECISIONS + 1),
      endings: new Int32Array(file.endings.length),
      lastDay: new Int32Array(quantities),
      halfYear: new Int32Array(quantities),
      hours: new Int32Array(MOST_HOURS + 1),
      met: new Int32Array(file.scenes.length),
      offered: new Int32Array(options),
      taken: new Int32Array(options),
    };
  }

  /** Plays a share of the runs into the tally. */
  play({ policy, from, to, seed }: Share, tally: Tally): void {
    for (let at = from; at < to; at++) this.playOne(policy, seedOf(seed, at), tally);
  }

  private playOne(name: PolicyName, seed: number, tally: Tally): void {
    const { run, player } = this;
    const policy = policies[name];
    const chance = new Chance(seed);
    run.restart(seed);
    let decisions = 0;
    for (;;) {
      const scene = run.screen === 'scene' ? run.at : -1;
      if (scene >= 0) this.noteOffered(scene, tally);
      if (!player.step(policy, chance)) break;
      if (scene < 0) continue;
      this.noteTaken(tally);
      decisions += 1;
    }
    if (run.screen !== 'ending') throw new RangeError(`${name}, seed ${seed}: stands still on ${run.screen} ${run.scene?.id ?? ''}`);
    add(tally.decisions, Math.min(MOST_DECISIONS, decisions));
    this.noteEnd(tally);
  }

  private noteOffered(scene: number, tally: Tally): void {
    const { run } = this;
    add(tally.met, scene);
    for (const option of run.offered()) add(tally.offered, run.facts.indices.option.get(option.id) ?? 0);
  }

  private noteTaken(tally: Tally): void {
    add(tally.taken, this.run.facts.indices.option.get(this.player.last?.id ?? '') ?? 0);
  }

  private noteEnd(tally: Tally): void {
    const { run } = this;
    const { cells, lastDay, lastDayPaths } = run.facts;
    tally.runs += 1;
    add(tally.endings, run.at);
    lastDayPaths.forEach((_, at) => {
      add(tally.lastDay, at * VALUES + (cells[lastDay + at] ?? 0));
      add(tally.halfYear, at * VALUES + run.summaryAt(at));
    });
    add(tally.hours, Math.min(MOST_HOURS, Math.round(run.model.spent / 60)));
  }
}

function add(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Adds one tally to another, in place. */
export function addTally(into: Tally, from: Tally): void {
  into.runs += from.runs;
  for (const key of ['decisions', 'endings', 'lastDay', 'halfYear', 'hours', 'met', 'offered', 'taken'] as const) {
    const [sum, more] = [into[key], from[key]];
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (more[at] ?? 0);
  }
}

/** How a number is spread over runs. */
export interface Spread {
  readonly mean: number;
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly max: number;
}

export interface Simulated {
  /** Share of runs. @range 0..1 */
  readonly endings: Readonly<Record<string, number>>;
  /** Means by quantity. */
  readonly lastDay: Readonly<Record<string, number>>;
  readonly halfYear: Readonly<Record<string, number>>;
  /** Mean hours spent in all. @unit hours */
  readonly hours: number;
  readonly decisions: number;
  readonly spread: {
    readonly lastDay: Readonly<Record<string, Spread>>;
    readonly halfYear: Readonly<Record<string, Spread>>;
    readonly hours: Spread;
    readonly decisions: Spread;
  };
  readonly scenes: Readonly<Record<string, { readonly met: number }>>;
  /** By `scene.option`. */
  readonly options: Readonly<Record<string, { readonly offered: number; readonly taken: number }>>;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** What a tally says. */
export function resultOf(file: ScenarioFile, tally: Tally, paths: readonly string[]): Simulated {
  const { runs } = tally;
  const spreads = (counts: Int32Array): Record<string, Spread> =>
    Object.fromEntries(paths.map((path, at) => [path, spreadOf(counts.subarray(at * VALUES, (at + 1) * VALUES), runs)]));
  const spread = {
    lastDay: spreads(tally.lastDay),
    halfYear: spreads(tally.halfYear),
    hours: spreadOf(tally.hours, runs),
    decisions: spreadOf(tally.decisions, runs),
  };
  const means = (all: Record<string, Spread>): Record<string, number> =>
    Object.fromEntries(Object.entries(all).map(([path, { mean }]) => [path, mean]));
  const options = file.scenes.flatMap((scene) => scene.options.map((option) => `${scene.id}.${option.id}`));
  return {
    endings: Object.fromEntries(file.endings.map(({ id }, at) => [id, rounded((tally.endings[at] ?? 0) / runs)])),
    lastDay: means(spread.lastDay),
    halfYear: means(spread.halfYear),
    hours: spread.hours.mean,
    decisions: spread.decisions.mean,
    spread,
    scenes: Object.fromEntries(file.scenes.map(({ id }, at) => [id, { met: tally.met[at] ?? 0 }])),
    options: Object.fromEntries(options.map((id, at) => [id, { offered: tally.offered[at] ?? 0, taken: tally.taken[at] ?? 0 }])),
  };
}

function spreadOf(counts: Int32Array, runs: number): Spread {
  let sum = 0;
  counts.forEach((count, value) => (sum += count * value));
  const at = (part: number): number => {
    let seen = 0;
    for (const [value, count] of counts.entries()) {
      seen += count;
      if (count > 0 && seen >= Math.max(1, Math.ceil(part * runs))) return value;
    }
    return 0;
  };
  return { mean: rounded(sum / runs), min: at(0), p25: at(0.25), median: at(0.5), p75: at(0.75), max: at(1) };
}
