/**
 * The game as the overlay sees it: one session at a time, saved after every entry, told on to whoever listens.
 * Everything that anyone sees is derived from the session; this class only holds which session and what was read.
 */
import {
  apply,
  intentOf,
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
import type { GameLog } from '../../core/log/index.ts';
import type { Game, PersonCard, SavedRun, ScenarioCard, Settings, Why } from '../../view/overlay/index.tsx';
import { offerFile, offerText } from './download.ts';
import { cardsIn, scenarioOf } from './library.ts';
import { joinOutcomes, stagedTown } from './outcomes.ts';
import { keepPreferences } from './preferences.ts';
import { drawFromPage, drawPseudonym } from './pseudonym.ts';
import { RunKeeper } from './run-keeper.ts';
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
  saved: readonly SavedRun[] = [];
  notice: string | null = null;
  caption: string | null = null;

  protected session: Session | null = null;
  private keeper = new RunKeeper();
  private saves: Saves | null = null;
  private runs: readonly RunHeader[] = [];
  private readonly options: GameOptions;
  private readonly listeners = new Set<() => void>();
  /** Milliseconds of play so far, and when the clock was last read: a pause counts as a minute at most. */
  private played = 0;
  private beat = performance.now();

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
    else if (this.session) this.keep(this.session);
    await saves?.prune().catch(() => undefined);
    await this.readRuns();
    this.tell();
  }

  start(id: string): void {
    const scenario = scenarioOf(id);
    if (!scenario) return this.warn('notice.unknown-scenario');
    const { build, klas } = this.options;
    const seed = this.options.seed ?? drawFromPage(4294967296);
    const settings = { motives: this.settings.motives, ...(klas ? { klas } : {}) };
    this.keeper = new RunKeeper();
    this.played = 0;
    this.beat = performance.now();
    this.outcome = null;
    const session = startSession(scenario, { seed, player: drawPseudonym(drawFromPage), settings, build });
    this.enter(session);
    this.tell();
    return undefined;
  }

  resume(run: string): void {
    const header = this.runs.find((one) => one.id === run);
    if (header) void this.goOn(header).then((taken) => (taken ? undefined : this.start(header.scenario)));
  }

  /** Goes on with the newest unfinished run of a scenario that fits what the link asks. Says whether there was one. */
  async takeUp(id: string): Promise<boolean> {
    const { seed, klas } = this.options;
    const fits = ({ scenario, log }: RunHeader): boolean =>
      scenario === id && (seed === null || log.seed === seed) && (klas === null || log.settings.klas === klas);
    const header = this.runs.find(fits);
    return header ? this.goOn(header) : false;
  }

  /** Replays a saved run; an answer that was on the screen when the page was left is on it again. */
  private async goOn(header: RunHeader): Promise<boolean> {
    const scenario = scenarioOf(header.scenario);
    if (!scenario || !this.saves) return false;
    const log = await this.saves.log(header).catch(() => null);
    const replayed = log && replay(scenario, log);
    if (!log || !replayed?.ok) {
      await this.setAside(header, log ? 'notice.save-differs' : 'notice.save-unreadable');
      return false;
    }
    this.keeper = new RunKeeper(header.id, log.entries.length);
    this.played = log.entries.at(-1)?.at ?? 0;
    this.beat = performance.now();
    this.settings = { ...this.settings, motives: log.settings.motives };
    this.enter(replayed.session);
    this.outcome = null;
    this.restage(scenario, log);
    this.turnWeeks();
    this.tell();
    return true;
  }

  /** Makes the last entry's outcome again, when it was one to read. */
  private restage(scenario: PlayableScenario, log: GameLog): void {
    const last = log.entries.at(-1);
    if (last?.type !== 'choice-made' && last?.type !== 'place-visited') return;
    const before = replay(scenario, log, log.entries.length - 1).session;
    const intent = intentOf(last);
    const applied = intent && apply(before, intent, last.at);
    if (!applied?.ok || !this.view) return;
    this.outcome = applied.outcome;
    this.view = { ...this.view, town: stagedTown(applied.outcome, viewOf(before).town, this.view.town) };
  }

  /** A run that cannot be gone on with is handed over as a file, once, and a new one can be started. */
  private async setAside(header: RunHeader, notice: string): Promise<void> {
    const raw = await this.saves?.raw(header).catch(() => null);
    if (raw) offerText(`${header.scenario}-${header.id.slice(0, 8)}`, raw);
    await this.saves?.setAside(header).catch(() => undefined);
    await this.readRuns();
    this.warn(notice);
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
        // A single cause moved it by as much as it moved; hundredths that were carried over would only confuse.
        const points = effect.because.length === 1 ? effect.to - effect.from : Math.round(moved / 10) / 10;
        return { rule, claims, points, values: state, ...(choice ? { choice: `choice.${choice}` } : {}) };
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
    this.enter(applied.session);
    if (before && this.view) this.view = { ...this.view, town: stagedTown(applied.outcome, before, this.view.town) };
    this.tell();
    return true;
  }

  protected enter(session: Session): void {
    this.session = session;
    this.view = viewOf(session);
    this.keep(session);
  }

  private keep(session: Session): void {
    if (this.saves) this.keeper.keep(this.saves, session, () => this.warn('notice.storage-failed'));
  }

  private async readRuns(): Promise<void> {
    await this.keeper.settled();
    this.runs = (await this.saves?.unfinished().catch(() => [])) ?? [];
    this.saved = this.runs.map(({ id, scenario, week, updated }) => ({ run: id, scenario, week, when: updated }));
  }

  private playedNow(): number {
    const now = performance.now();
    this.played += Math.min(SLOWEST_BEAT, now - this.beat);
    this.beat = now;
    return this.played;
  }

  /** A notice from elsewhere in the host, e.g. that the maquette could not be loaded. */
  say(notice: string): void {
    this.warn(notice);
  }

  /** A meaningful sound in words, as a message key; null when it has been read long enough. */
  showCaption(caption: string | null): void {
    this.caption = caption;
    this.tell();
  }

  private warn(notice: string): void {
    this.notice = notice;
    this.tell();
  }

  protected tell(): void {
    for (const listener of this.listeners) listener();
  }
}
