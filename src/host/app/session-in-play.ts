/**
 * The session that is being played: each move of the player as an intent, the outcome that is being read, and what is seen meanwhile.
 * All of it is derived from the session; which run it belongs to, and where that is kept, is not known here.
 */
import type { GameLog } from '../../core/log/index.ts';
import {
  apply,
  logOf,
  screenOf,
  viewOf,
  type GameView,
  type Intent,
  type Outcome,
  type PlayableScenario,
  type Session,
  type TownSnapshot,
} from '../../core/session/index.ts';
import type { PersonCard, Settings, Why } from '../../view/overlay/index.tsx';
import { Bulletin } from './bulletin.ts';
import { offerFile } from './download.ts';
import { joinOutcomes, outcomeAgain, stagedTown, townThen } from './outcomes.ts';
import { PlayClock } from './play-clock.ts';
import { whyOf } from './why.ts';

export abstract class SessionInPlay extends Bulletin {
  view: GameView | null = null;
  outcome: Outcome | null = null;
  settings: Settings;
  protected session: Session | null = null;
  protected readonly clock = new PlayClock();

  constructor(settings: Settings) {
    super();
    this.settings = settings;
  }

  /** After every entry: whoever keeps the run writes it down. */
  protected abstract keep(session: Session): void;

  get people(): readonly PersonCard[] {
    return (this.session?.scenario.file.people ?? []).map(({ id, group, look }) => ({ id, group: group ?? null, look }));
  }

  get motives(): readonly string[] {
    return this.session?.scenario.file.motives.map((one) => one.id) ?? [];
  }

  get inPlay(): Session | null {
    return this.session;
  }

  get playing(): PlayableScenario | null {
    return this.session?.scenario ?? null;
  }

  text(key: string): string {
    return this.session?.scenario.text(key, this.settings.language) ?? key;
  }

  /** Shows the last entry's outcome again, when it was one to read. */
  protected restage(scenario: PlayableScenario, log: GameLog): void {
    const again = outcomeAgain(scenario, log);
    if (!again || !this.view) return;
    this.outcome = again.outcome;
    this.view = { ...this.view, town: again.town };
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

  choose(choice: string, motive?: string, votes?: Readonly<Record<string, number>>): void {
    this.intend({ type: 'make-choice', choice, ...(motive === undefined ? {} : { motive }), ...(votes && { votes }) });
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
    return this.session ? whyOf(this.session, of) : [];
  }

  /** The last day, while it is looked at again half a year later. */
  past: TownSnapshot | null = null;
  lookAtThen(on: boolean): void {
    this.past = on && this.session ? townThen(this.session) : null;
    if (this.view) this.lookAround(this.view.town.board);
  }

  lookAround(board: string): void {
    if (!this.view) return;
    this.view = { ...this.view, town: { ...this.view.town, board } };
    this.past &&= { ...this.past, board };
    this.tell();
  }

  saveLog(): void {
    if (this.session) offerFile(logOf(this.session));
  }

  /** When nothing asks for the player any more in this week, the week turns by itself. */
  protected turnWeeks(): void {
    if (!this.outcome && this.session && screenOf(this.session).screen === 'week') this.passWeeks();
    else if (this.outcome?.kind === 'walk') this.read();
  }

  private intend(intent: Intent): boolean {
    if (!this.session) return false;
    const applied = apply(this.session, intent, this.clock.now());
    if (!applied.ok) {
      if (applied.reason.code === 'no-time-left') this.say('notice.no-time-left');
      return false;
    }
    const [before, seen] = [this.session, this.view?.town];
    this.outcome = applied.outcome;
    this.notice = null;
    this.enter(applied.session);
    if (seen && this.view) this.view = { ...this.view, town: stagedTown(applied.outcome, seen, [before, applied.session]) };
    this.tell();
    return true;
  }

  protected enter(session: Session): void {
    this.session = session;
    this.past = null;
    this.view = viewOf(session);
    this.keep(session);
  }
}
