/**
 * Verifies many logs of one scenario on the fast path, a few dozen times as fast as `replay`, which stays the judge: what
 * differs here is replayed there, for the name of the first difference.
 *
 * `figures`: every move was allowed, what was offered and found, every quantity after every entry, the last state's hash, ending and
 * result. `everything`: also the causes of every effect and the hash of every week.
 */
import { hashText, type Entry, type GameLog } from '../log/index.ts';
import { plainModel, storedQuantities, type Effect, type Quantity } from '../model/index.ts';
import { FastRun, type Option, type ScenarioFile } from '../scenario/index.ts';
import type { PlayableScenario } from './playable.ts';
import { isSame, replay, type Difference } from './replay.ts';

export type Depth = 'figures' | 'everything';

export type BulkReplayed =
  | { readonly ok: true; readonly ending: string | null }
  | { readonly ok: false; readonly ending: string | null; readonly difference: Difference };

/** Hears along while a log is replayed: what is heard of a log that does not replay is worth nothing. */
export interface Listener {
  /** The quantities at the end of each week; the list is used again. */
  onWeek?(week: number, quantities: Int32Array): void;
  /** Before an entry is carried out. */
  before?(entry: Entry, run: FastRun): void;
  /** After it, with what it moved as the replay has it; none where it moves nothing. */
  after?(entry: Entry, run: FastRun, effects: readonly Effect[]): void;
}
const NOBODY: Listener = {};

export class BulkReplay {
  private readonly scenario: PlayableScenario;
  private readonly run: FastRun;
  private readonly stored: readonly Quantity[];
  private readonly index: ReadonlyMap<string, number>;
  /** Quantities as the log tells them. */
  private readonly told: Int32Array;
  private readonly places: ReadonlyMap<string, number>;
  private readonly offered: Option[] = [];

  constructor(scenario: PlayableScenario) {
    this.scenario = scenario;
    this.run = new FastRun(scenario.file);
    this.stored = storedQuantities(this.run.model);
    this.index = new Map(this.stored.map((one, at) => [one.path, at]));
    this.told = new Int32Array(this.stored.length);
    this.places = new Map(scenario.file.places.map((one, at) => [one.id, at]));
  }

  /** Paths of the quantities, in the order in which they are told at the end of a week. */
  get quantities(): readonly string[] {
    return this.stored.map((one) => one.path);
  }

  verify(log: GameLog, depth: Depth = 'figures', listener: Listener = NOBODY): BulkReplayed {
    if (log.scenario.id === this.scenario.file.id && this.agrees(log, depth, listener)) return { ok: true, ending: this.run.ending };
    const judged = replay(this.scenario, log);
    if (judged.ok) return { ok: true, ending: log.result?.ending ?? null };
    return { ok: false, ending: log.result?.ending ?? null, difference: judged.difference };
  }

  private agrees(log: GameLog, depth: Depth, listener: Listener): boolean {
    const { run, told, stored } = this;
    run.recording = depth === 'everything' || listener.after !== undefined;
    run.restart(log.seed);
    for (let at = 0; at < stored.length; at++) told[at] = stored[at]?.now ?? 0;
    const last = lastHashed(log.entries);
    for (let at = 0; at < log.entries.length; at++) {
      const entry = log.entries[at];
      if (!entry || entry.n !== at || entry.week !== run.model.week) return false;
      listener.before?.(entry, run);
      if (!this.takes(entry, at)) return false;
      if ('effects' in entry && !this.tells(entry, depth)) return false;
      if (entry.type === 'week-passed') listener.onWeek?.(entry.week, told);
      listener.after?.(entry, run, 'effects' in entry ? run.effects() : []);
      if ('hash' in entry && (at === last || depth === 'everything') && entry.hash !== this.hash()) return false;
    }
    return this.endsAs(log);
  }

  /** Carries the entry out, if it was allowed and says what happened. */
  private takes(entry: Entry, at: number): boolean {
    const { run, places } = this;
    switch (entry.type) {
      case 'session-started':
        return at === 0;
      case 'briefing-read':
        return run.begin();
      case 'place-visited': {
        const place = places.get(entry.place) ?? -1;
        return run.visit(place) && entry.hours === minutesOf(run.file, place) / 60 && isSame(entry.signals, run.found());
      }
      case 'walk-ended':
        return run.endWalk();
      case 'choice-made':
        return this.chooses(entry);
      case 'week-passed':
        return run.passWeek();
      case 'half-year-passed':
        return run.lookBack();
      case 'session-ended':
        return run.finish() && run.ending === entry.ending;
    }
  }

  private chooses(entry: Extract<Entry, { type: 'choice-made' }>): boolean {
    const { run, offered } = this;
    run.offered(offered);
    if (run.scene?.id !== entry.scene || offered.length !== entry.offered.length) return false;
    let chosen: Option | null = null;
    for (let at = 0; at < offered.length; at++) {
      const option = offered[at];
      if (!option || option.id !== entry.offered[at]) return false;
      if (option.id === entry.choice) chosen = option;
    }
    const known = entry.motive === undefined || run.file.motives.some((one) => one.id === entry.motive);
    for (const voted of Object.keys(entry.votes ?? {})) if (!entry.offered.includes(voted)) return false;
    return known && chosen !== null && run.choose(chosen) && isSame(entry.signals, run.found());
  }

  /** The effects lead from what was told before to what is; whatever they leave out has not moved. */
  private tells(entry: Extract<Entry, { effects: unknown }>, depth: Depth): boolean {
    const { told, stored, index } = this;
    if (depth === 'everything' && !isSame(entry.effects, this.run.effects())) return false;
    const { effects } = entry;
    let near = 0;
    for (let nth = 0; nth < effects.length; nth++) {
      const { of, from, to } = effects[nth] as Effect;
      // They mostly come in the order of the quantities; a string that was just read is dear to look up.
      while (near < stored.length && stored[near]?.path !== of) near += 1;
      const at = near < stored.length ? near : index.get(of);
      if (at === undefined || told[at] !== from) return false;
      told[at] = to;
      near = at;
    }
    for (let at = 0; at < stored.length; at++) if (told[at] !== stored[at]?.now) return false;
    return true;
  }

  private hash(): string {
    const { model, story } = this.run.situation();
    return hashText(JSON.stringify([this.run.chart.value(), plainModel(model), story]));
  }

  private endsAs({ result, entries }: GameLog): boolean {
    const { run } = this;
    if (run.ending === null) return result === undefined && entries.length > 0;
    if (!result || result.ending !== run.ending) return false;
    return isSame(result.lastDay, run.lastDay()) && isSame(result.halfYear, run.summary());
  }
}

function lastHashed(entries: readonly Entry[]): number {
  return entries.findLastIndex((one) => 'hash' in one);
}

function minutesOf(file: ScenarioFile, place: number): number {
  return file.places[place]?.minutes ?? 0;
}
