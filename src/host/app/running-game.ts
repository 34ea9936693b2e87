/**
 * The game as the overlay sees it: one run at a time, saved after every entry, told on to whoever listens. Here stands which run
 * it is and where that is kept; how it is played stands in session-in-play.ts.
 */
import { reAnchor, replay, startSession, type PlayableScenario, type Session } from '../../core/session/index.ts';
import type { GameLog } from '../../core/log/index.ts';
import type { Game, ScenarioCard, Settings } from '../../view/overlay/index.tsx';
import type { GameOptions } from './game-options.ts';
import { KeptRuns } from './kept-runs.ts';
import { cardsIn, loadScenario } from './library.ts';
import { keepPreferences } from './preferences.ts';
import { drawFromPage, drawPseudonym } from './pseudonym.ts';
import { RunKeeper, type KeptBefore } from './run-keeper.ts';
import { RunLeader } from './run-leader.ts';
import type { RunHeader, Saves } from './saves.ts';
import { SessionInPlay } from './session-in-play.ts';
import { townMap } from './town-map.ts';

export class RunningGame extends SessionInPlay implements Game {
  elsewhere: string | null = null;
  readonly shelf: KeptRuns;
  readonly votes: boolean;
  readonly townMap = townMap;
  private newer: (() => void) | null = null;
  private keeper = new RunKeeper();
  private saves: Saves | null = null;
  private readonly options: GameOptions;
  private readonly leader: RunLeader;

  constructor(options: GameOptions) {
    super(options.settings);
    this.options = options;
    this.votes = options.votes;
    this.shelf = new KeptRuns(
      () => this.settings.language,
      (failure) => (failure === undefined ? this.tell() : this.say(failure)),
    );
    this.leader = new RunLeader(() => this.letGo());
  }

  get run(): string | null {
    return this.session && this.saves ? this.keeper.run : null;
  }

  /** A run that is not kept would be gone with the page: then not before the menu. */
  get update(): (() => void) | null {
    return this.session && !this.saves ? null : this.newer;
  }

  offerUpdate(take: () => void): void {
    this.newer = () => void this.keeper.settled().then(take);
    this.tell();
  }

  get scenarios(): readonly ScenarioCard[] {
    const { only } = this.options;
    return cardsIn(this.settings.language).filter((one) => !only || one.id === only);
  }

  /** Storage came, or did not. */
  async useSaves(saves: Saves | null): Promise<void> {
    this.saves = saves;
    if (!saves) this.notice = 'notice.storage-blocked';
    else if (this.session) this.keep(this.session);
    await this.shelf.use(saves);
  }

  start(id: string): void {
    void this.startRun(id);
  }

  /** Fetches the scenario first, when it was not played before. */
  async startRun(id: string): Promise<void> {
    const scenario = await loadScenario(id).catch(() => undefined);
    if (scenario === undefined) return this.say('notice.scenario-not-fetched');
    if (!scenario) return this.say('notice.unknown-scenario');
    const { build, klas } = this.options;
    const seed = this.options.seed ?? drawFromPage(4294967296);
    const settings = { motives: this.settings.motives, ...(klas ? { klas } : {}) };
    this.keepIn({});
    this.outcome = null;
    this.enter(startSession(scenario, { seed, player: drawPseudonym(drawFromPage), settings, build }));
    this.tell();
    return undefined;
  }

  /** Whatever comes now is written there. */
  private keepIn(kept: KeptBefore, played = 0): void {
    this.keeper = new RunKeeper(kept);
    this.leader.lead(this.keeper.run);
    this.elsewhere = null;
    this.clock.startAt(played);
  }

  resume(run: string, takeOver = false): void {
    const header = this.shelf.header(run);
    if (header) void this.goOn(header, takeOver);
  }

  /** Goes on with the newest unfinished run of a scenario that fits what the link asks. False when there is none. */
  async takeUp(id: string): Promise<boolean> {
    const { seed, klas } = this.options;
    const card = this.shelf.runs.find(({ run, scenario, ended, state }) => {
      const log = this.shelf.header(run)?.log;
      if (scenario !== id || ended || (state !== 'fits' && state !== 'revised')) return false;
      return (seed === null || log?.seed === seed) && (klas === null || log?.settings.klas === klas);
    });
    const header = card && this.shelf.header(card.run);
    if (!header) return false;
    // A run that another tab has open is not begun anew beside it: the menu says where it is.
    return (await this.goOn(header, false)) || this.elsewhere !== null;
  }

  /** Replays a kept run; an answer that was on the screen when the page was left is on it again. */
  private async goOn(header: RunHeader, takeOver: boolean): Promise<boolean> {
    if (!takeOver && (await this.leader.isElsewhere(header.id))) {
      this.elsewhere = header.id;
      this.say('notice.other-tab');
      return false;
    }
    const opened = await this.open(header);
    if (!opened) return false;
    const { scenario, log, session } = opened;
    this.keepIn({ run: header.id, savedUpTo: log.entries.length, ...(header.from ? { from: header.from } : {}) }, log.entries.at(-1)?.at);
    this.settings = { ...this.settings, motives: log.settings.motives };
    this.enter(session);
    this.outcome = null;
    this.restage(scenario, log);
    this.turnWeeks();
    this.notice = log.scenario.hash === scenario.hash ? null : 'notice.revised-fits';
    this.tell();
    return true;
  }

  /** Replays what was kept; null with a notice when it cannot be read, or does not fit the scenario as it is now. */
  private async open(header: RunHeader): Promise<{ scenario: PlayableScenario; log: GameLog; session: Session } | null> {
    const scenario = await loadScenario(header.scenario).catch(() => undefined);
    if (scenario === undefined) this.say('notice.scenario-not-fetched');
    if (!scenario || !this.saves) return null;
    const log = await this.shelf.logOf(header).catch(() => undefined);
    // Storage that gives nothing now says nothing of the run.
    if (log === undefined) {
      this.say('notice.save-unreadable');
      return null;
    }
    const replayed = log && replay(scenario, log);
    if (log && replayed?.ok) return { scenario, log, session: replayed.session };
    const revised = log !== null && log.scenario.hash !== scenario.hash;
    await this.saves.change(header.id, revised ? { outgrown: true } : { broken: true }).catch(() => undefined);
    await this.shelf.refresh();
    this.say(revised ? 'notice.outgrown' : log ? 'notice.save-differs' : 'notice.save-unreadable');
    return null;
  }

  branch(run: string, entry: number): void {
    const header = this.shelf.header(run);
    if (header) void this.branchOff(header, entry);
  }

  private async branchOff(header: RunHeader, entry: number): Promise<void> {
    const opened = await this.open(header);
    if (!opened) return;
    const { scenario, log } = opened;
    this.keepIn({ from: { run: header.id, entry } }, log.entries[entry]?.at);
    this.outcome = null;
    this.enter(replay(scenario, log, entry).session);
    this.tell();
  }

  adapt(run: string): void {
    const header = this.shelf.header(run);
    if (header && this.saves) void this.adaptRun(header);
  }

  private async adaptRun(header: RunHeader): Promise<void> {
    const scenario = await loadScenario(header.scenario).catch(() => undefined);
    if (scenario === undefined) return this.say('notice.scenario-not-fetched');
    const log = await this.shelf.logOf(header).catch(() => null);
    if (!scenario || !log) return this.say('notice.save-unreadable');
    const { seed, player, settings } = log;
    const fresh = startSession(scenario, { seed, player, settings, build: this.options.build });
    const { steps } = reAnchor(fresh, log.entries);
    this.keepIn({ from: { run: header.id, entry: steps.length } }, log.entries[steps.length - 1]?.at);
    this.outcome = null;
    this.enter(steps.at(-1) ?? fresh);
    this.turnWeeks();
    return this.say('notice.adapted');
  }

  /** Goes on with a run that was kept elsewhere, at its last entry. */
  takeOver(session: Session): void {
    this.keepIn({}, session.entries.at(-1)?.at);
    this.settings = { ...this.settings, motives: session.settings.motives };
    this.outcome = null;
    this.enter(session);
    this.turnWeeks();
    this.tell();
  }

  /** Another tab has gone on with this run. */
  private letGo(): void {
    this.toMenu();
    this.say('notice.taken-over');
  }

  toMenu(): void {
    this.session = null;
    this.view = null;
    this.outcome = null;
    this.notice = null;
    this.leader.lead(null);
    void this.keeper.settled().then(() => this.shelf.refresh());
    this.tell();
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    keepPreferences(this.settings);
    this.tell();
  }

  again(): void {
    if (this.session) this.start(this.session.scenario.file.id);
  }

  protected keep(session: Session): void {
    if (this.saves) this.keeper.keep(this.saves, session, () => this.say('notice.storage-failed'));
  }
}
