/**
 * Walks through all that a player can do, level by level: a level is one more choice or visit. States that the abstraction
 * takes for one are walked on from once, so that the first way found to anything is a shortest one among them. Only the states
 * of two levels are kept whole; of all others, how they were reached.
 */
import type { ScenarioFile } from '../schema.ts';
import { FastRun } from '../fast/run.ts';
import { Abstraction, type Grain } from './abstraction.ts';
import { indexOf } from '../fast/facts.ts';
import { Frontier } from './frontier.ts';
import { KeyTable } from './key-table.ts';

/** A choice, `@place` for a visit. */
export type Move = string;

export interface SearchLimits {
  readonly grain: Grain;
  /** Walks are ended at once when false. */
  readonly visits: boolean;
  /** States of one level that are walked on from; the rest are left, evenly spread. */
  readonly widest: number;
  /** States in all. */
  readonly states: number;
  readonly seed: number;
  /** Stop once all of these are found: `scene x`, `option x.y`, `ending z`. */
  readonly wanted?: ReadonlySet<string>;
  /** Looks at every state in turn: for tests and progress. Return false to stop the search. */
  readonly look?: (run: FastRun, states: number) => boolean | void;
}

export interface Found {
  /** The shortest list of moves that leads to it. */
  readonly moves: readonly Move[];
}

export interface SearchResult {
  /** By `scene x`, `option x.y`, `ending z`. */
  readonly found: ReadonlyMap<string, Found>;
  /** Scenes in which nothing was offered, with the moves that lead there. */
  readonly deadEnds: readonly { readonly scene: string; readonly moves: readonly Move[] }[];
  readonly states: number;
  readonly edges: number;
  /** Choices and visits of the longest list walked. */
  readonly depth: number;
  /** States that were left because a level was too wide. */
  readonly left: number;
  /** Every state was walked on from, or all that was wanted was found. */
  readonly complete: boolean;
  readonly stopped: boolean;
}

export class Search {
  private readonly file: ScenarioFile;
  private readonly limits: SearchLimits;
  private readonly run: FastRun;
  private readonly abstraction: Abstraction;
  private readonly table: KeyTable;
  /** How each state was reached: from which, and by which move (−1: the end of a walk). */
  private readonly parents: Int32Array;
  private readonly moves: Int32Array;
  private readonly found = new Map<string, Found>();
  private readonly deadEnds: { scene: string; moves: readonly Move[] }[] = [];
  private readonly missing: Set<string> | null;
  private states = 0;
  private edges = 0;
  private left = 0;
  private stopped = false;
  /** States of this level and of the next: their numbers and their saved numbers. */
  private level: Frontier;
  private next: Frontier;

  constructor(file: ScenarioFile, limits: SearchLimits) {
    this.file = file;
    this.limits = limits;
    this.run = new FastRun(file);
    this.abstraction = new Abstraction(this.run, limits.grain);
    this.table = new KeyTable(limits.states);
    this.parents = new Int32Array(limits.states + 1);
    this.moves = new Int32Array(limits.states + 1);
    this.missing = limits.wanted ? new Set(limits.wanted) : null;
    this.level = new Frontier(this.run.size);
    this.next = new Frontier(this.run.size);
  }

  walk(): SearchResult {
    const { run, limits } = this;
    run.restart(limits.seed);
    run.begin();
    this.arrive(-1, -1, this.level);
    let depth = 0;
    while (this.level.length > 0 && this.goesOn) {
      // A walk's end is no move: what it leads to belongs to the same level, and is walked on from in its turn.
      for (let at = 0; at < this.level.length && this.goesOn; at++) this.expand(this.level, at);
      this.level.clear();
      [this.level, this.next] = [this.next, this.level];
      this.left += this.level.thin(limits.widest);
      if (this.level.length > 0) depth += 1;
    }
    const done = this.missing !== null && this.missing.size === 0;
    const complete = done || (this.left === 0 && !this.stopped && this.states < limits.states);
    const { found, deadEnds, states, edges, left, stopped } = this;
    return { found, deadEnds, states, edges, depth, left, complete, stopped };
  }

  private get goesOn(): boolean {
    return !this.stopped && this.states < this.limits.states && this.missing?.size !== 0;
  }

  private expand(level: Frontier, at: number): void {
    const { run, file } = this;
    const from = level.numberAt(at);
    level.load(run, at);
    if (run.screen === 'walk') {
      this.abstraction.look();
      const { base } = this.abstraction;
      for (let place = 0; this.limits.visits && place < file.places.length; place++) {
        if (place > 0) level.load(run, at);
        if (run.visit(place) && this.brings(base)) this.arrive(from, place, this.next);
      }
      level.load(run, at);
      run.endWalk();
      this.arrive(from, -1, level);
      return;
    }
    // A visit is its place's index, a choice its option's after those.
    run.offered().forEach((option, index) => {
      if (index > 0) level.load(run, at);
      run.choose(option);
      this.arrive(from, file.places.length + indexOf(run.facts.indices.option, option.id), this.next);
    });
  }

  private brings(base: number): boolean {
    this.abstraction.look();
    return this.abstraction.base !== base;
  }

  /** Goes on to where the player decides again; keeps the state when it is new. */
  private arrive(from: number, move: number, into: Frontier): void {
    const { run, abstraction, limits } = this;
    this.edges += 1;
    while (run.screen === 'week' || run.screen === 'lastday' || run.screen === 'halfyear') {
      if (run.screen === 'week') run.passWeek();
      else if (run.screen === 'lastday') run.lookBack();
      else run.finish();
    }
    abstraction.look();
    if (this.states >= limits.states || !this.table.add(abstraction.low, abstraction.high)) return;
    const number = this.states;
    this.states += 1;
    this.parents[number] = from;
    this.moves[number] = move;
    if (limits.look?.(run, this.states) === false) this.stopped = true;
    this.note(number);
    if (run.screen !== 'ending') into.add(run, number, abstraction.low);
  }

  private note(number: number): void {
    const { run } = this;
    if (run.ending !== null) return this.find(`ending ${run.ending}`, number);
    const { scene } = run;
    if (!scene) return;
    this.find(`scene ${scene.id}`, number);
    const offered = run.offered();
    for (const option of offered) this.find(`option ${scene.id}.${option.id}`, number, option.id);
    if (offered.length === 0) this.deadEnds.push({ scene: scene.id, moves: this.way(number) });
  }

  private find(what: string, number: number, last?: Move): void {
    if (this.found.has(what)) return;
    const way = this.way(number);
    this.found.set(what, { moves: last === undefined ? way : [...way, last] });
    this.missing?.delete(what);
  }

  private way(number: number): Move[] {
    const { places, scenes } = this.file;
    const options = scenes.flatMap((one) => one.options);
    const way: Move[] = [];
    for (let at = number; at >= 0; at = this.parents[at] ?? -1) {
      const move = this.moves[at] ?? -1;
      if (move < 0) continue;
      way.push(move < places.length ? `@${places[move]?.id ?? ''}` : (options[move - places.length]?.id ?? ''));
    }
    return way.toReversed();
  }
}
