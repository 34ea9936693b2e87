/**
 * The game as the overlay sees it: one session at a time, saved after every entry, told on to whoever listens.
 * Everything that anyone sees is derived from the session; this class only holds which session and what was read.
 */
import type { Entry } from '../../core/log/index.ts';
import {
  apply,
  endingOf,
  logOf,
  movesOf,
  replay,
  screenOf,
  startSession,
  viewOf,
  type GameView,
  type Intent,
  type Outcome,
  type PlayableScenario,
  type Session,
} from '../../core/session/index.ts';
import type { Game, PersonCard, ScenarioCard, Settings, Why } from '../../view/overlay/index.tsx';
import { offerFile } from './download.ts';
import { cardsIn, scenarioOf } from './library.ts';
import { joinOutcomes, stagedTown } from './outcomes.ts';
import { keepPreferences } from './preferences.ts';
import { drawFromPage, drawPseudonym, drawRunId } from './pseudonym.ts';
import type { RunHeader, Saves } from './saves.ts';

export interface GameOptions {
  readonly settings: Settings;
  readonly build: string;
  /** From the link; drawn when absent. */
  readonly seed: number | null;
  readonly klas: string | null;
}

const SLOWEST_BEAT = 60_000;

export class RunningGame implements Game {
  view: GameView | null = null;
  outcome: Outcome | null = null;
  settings: Settings;
  saved: readonly { readonly scenario: string; readonly week: number }[] = [];
  notice: string | null = null;

  private session: Session | null = null;
  private run = '';
  private saves: Saves | null = null;
  private runs: readonly RunHeader[] = [];
  private readonly options: GameOptions;
  private readonly listeners = new Set<() => void>();
  /** Milliseconds of play so far, and when the clock was last read: pauses longer than a minute do not count. */
  private played = 0;
  private beat = performance.now();
  private writing: Promise<void> = Promise.resolve();

  constructor(options: GameOptions) {
    this.options = options;
    this.settings = options.settings;
  }

  get scenarios(): readonly ScenarioCard[] {
    return cardsIn(this.settings.language);
  }

  get people(): readonly PersonCard[] {
    return (this.session?.scenario.file.people ?? []).map(({ id, group, look }) => ({ id, group: group ?? null, look }));
  }

  get motives(): readonly string[] {
    return this.session?.scenario.file.motives.map((one) => one.id) ?? [];
  }

  /** The scenario in play, for the maquette. */
  get playing(): PlayableScenario | null {
    return this.session?.scenario ?? null;
  }

  text(key: string): string {
    return this.session?.scenario.text(key, this.settings.language) ?? key;
  }

  /** Storage came, or did not. */
  async useSaves(saves: Saves | null): Promise<void> {
    this.saves = saves;
    if (!saves) this.notice = 'notice.storage-blocked';
    await this.readRuns();
    this.tell();
  }

  start(id: string): void {
    const scenario = scenarioOf(id);
    if (!scenario) return this.warn('notice.unknown-scenario');
    const { build, klas } = this.options;
    const seed = this.options.seed ?? drawFromPage(4294967296);
    const settings = { motives: this.settings.motives, ...(klas ? { klas } : {}) };
    this.run = drawRunId();
    this.played = 0;
    this.beat = performance.now();
    this.outcome = null;
    const session = startSession(scenario, { seed, player: drawPseudonym(drawFromPage), settings, build });
    this.enter(session, session.entries);
    this.tell();
    return undefined;
  }

  resume(id: string): void {
    void this.takeUp(id);
  }

  /** Goes on with the newest unfinished run of a scenario. Says whether there was one. */
  async takeUp(id: string): Promise<boolean> {
    const header = this.runs.find((one) => one.scenario === id);
    const scenario = scenarioOf(id);
    if (!header || !scenario || !this.saves) return false;
    const log = await this.saves.log(header);
    if (!log) return this.refuse('notice.save-unreadable');
    const replayed = replay(scenario, log);
    if (!replayed.ok) {
      offerFile(log);
      return this.refuse('notice.save-differs');
    }
    this.run = header.id;
    this.played = log.entries.at(-1)?.at ?? 0;
    this.beat = performance.now();
    this.outcome = null;
    this.enter(replayed.session, []);
    this.turnWeeks();
    this.tell();
    return true;
  }

  toMenu(): void {
    this.session = null;
    this.view = null;
    this.outcome = null;
    void this.readRuns().then(() => this.tell());
    this.tell();
  }

  begin(): void {
    this.intend({ type: 'begin' });
    this.turnWeeks();
  }

  visit(place: string): void {
    this.intend({ type: 'visit-place', place });
  }

  endWalk(): void {
    this.intend({ type: 'end-walk' });
    this.turnWeeks();
  }

  choose(choice: string, motive?: string): void {
    this.intend({ type: 'make-choice', choice, ...(motive === undefined ? {} : { motive }) });
  }

  /** Lets weeks pass until something asks for the player; one joined outcome. */
  passWeeks(): void {
    const outcomes: Outcome[] = [];
    while (this.session && screenOf(this.session).screen === 'week') {
      if (!this.intend({ type: 'pass-week' }) || !this.outcome) break;
      outcomes.push(this.outcome);
    }
    if (outcomes.length > 0) this.outcome = joinOutcomes(outcomes);
    this.tell();
  }

  lookBack(): void {
    this.intend({ type: 'look-back' });
  }

  finish(): void {
    this.intend({ type: 'finish' });
  }

  read(): void {
    this.outcome = null;
    if (this.session) this.view = viewOf(this.session);
    this.turnWeeks();
    this.tell();
  }

  why(of: readonly string[]): readonly Why[] {
    if (!this.session) return [];
    return movesOf(this.session, of).map(({ week, effect, choice }) => ({
      of: effect.of,
      week,
      from: effect.from,
      to: effect.to,
      causes: effect.because.map(({ rule, claims, values }) => {
        const { moved = 0, ...state } = values;
        return { rule, claims, points: Math.round(moved / 10) / 10, values: state, ...(choice ? { choice: `choice.${choice}` } : {}) };
      }),
    }));
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    keepPreferences(this.settings);
    this.tell();
  }

  saveLog(): void {
    if (this.session) offerFile(logOf(this.session));
  }

  again(): void {
    if (this.session) this.start(this.session.scenario.file.id);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** When nothing asks for the player any more in this week, the week turns by itself. */
  private turnWeeks(): void {
    if (!this.outcome && this.session && screenOf(this.session).screen === 'week') this.passWeeks();
    else if (this.outcome?.kind === 'walk') this.read();
  }

  private intend(intent: Intent): boolean {
    if (!this.session) return false;
    const applied = apply(this.session, intent, this.playedNow());
    if (!applied.ok) {
      if (applied.reason.code === 'no-time-left') this.warn('notice.no-time-left');
      return false;
    }
    const before = this.view?.town;
    this.outcome = applied.outcome;
    this.notice = null;
    this.enter(applied.session, [applied.entry]);
    if (before && this.view) this.view = { ...this.view, town: stagedTown(applied.outcome, before, this.view.town) };
    this.tell();
    return true;
  }

  private enter(session: Session, entries: readonly Entry[]): void {
    this.session = session;
    this.view = viewOf(session);
    this.keep(session, entries);
  }

  /** Writes follow one another, so that a killed page never holds an entry without the ones before it. */
  private keep(session: Session, entries: readonly Entry[]): void {
    const { saves } = this;
    if (!saves || entries.length === 0) return;
    const { entries: _all, result: _result, ...log } = logOf(session);
    const { week } = viewOf(session);
    const header: RunHeader = {
      id: this.run,
      scenario: session.scenario.file.id,
      log,
      week,
      ended: endingOf(session) !== null,
      updated: Date.now(),
    };
    this.writing = this.writing.then(() => saves.keep(header, entries)).catch(() => this.warn('notice.storage-failed'));
  }

  private async readRuns(): Promise<void> {
    await this.writing;
    this.runs = (await this.saves?.open().catch(() => [])) ?? [];
    const newest = new Map<string, RunHeader>();
    for (const one of this.runs) if (!newest.has(one.scenario)) newest.set(one.scenario, one);
    this.saved = [...newest.values()].map(({ scenario, week }) => ({ scenario, week }));
  }

  private playedNow(): number {
    const now = performance.now();
    this.played += Math.min(SLOWEST_BEAT, now - this.beat);
    this.beat = now;
    return this.played;
  }

  private warn(notice: string): void {
    this.notice = notice;
    this.tell();
  }

  private refuse(notice: string): false {
    this.warn(notice);
    return false;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
