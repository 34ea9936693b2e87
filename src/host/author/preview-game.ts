/**
 * The game beside an author's panel: never saved, stepped back and forth, put anywhere, and moved over to each new version of the
 * scenario without losing its place.
 */
import {
  playable,
  reAnchor,
  sessionAt,
  startSession,
  type Language,
  type PlayableScenario,
  type Session,
  type Whereabouts,
} from '../../core/session/index.ts';
import type { Settings } from '../../view/overlay/index.tsx';
import type { GameOptions } from '../app/game-options.ts';
import { RunningGame } from '../app/running-game.ts';
import type { Preview, Report, ScenarioSource } from './bridge.ts';
import { reportOf } from './report.ts';

/** How the preview began: from the start, or somewhere with a given state. */
type Origin = { readonly seed: number; readonly where: Whereabouts | null };

export class PreviewGame extends RunningGame implements Preview {
  private scenario: PlayableScenario | null = null;
  private origin: Origin;
  private steps: Session[] = [];
  private shown = -1;
  private lost: string | null = null;
  /** True while a session is put on the screen that was kept before. */
  private recalling = false;

  constructor(options: GameOptions) {
    super(options);
    this.origin = { seed: options.seed ?? 1, where: null };
  }

  load({ file, en, hash }: ScenarioSource): void {
    const before = this.steps.slice(0, this.shown + 1);
    const same = this.scenario?.file.id === file.id;
    this.scenario = playable(file, en, hash);
    this.lost = null;
    const start = this.beginning();
    const entries = same ? (before.at(-1)?.entries ?? []) : [];
    const { steps, stopped } = reAnchor(start, entries);
    if (stopped) this.lost = lostText(stopped);
    this.show([...steps]);
  }

  restart(seed: number): void {
    this.origin = { seed, where: null };
    this.lost = null;
    if (this.scenario) this.show([this.beginning()]);
  }

  goTo(where: Whereabouts): readonly string[] {
    if (!this.scenario) return ['no scenario'];
    const stood = sessionAt(this.scenario, where, this.origin.seed);
    if (!stood.ok) return stood.problems;
    this.origin = { ...this.origin, where };
    this.lost = null;
    this.show([stood.session]);
    return [];
  }

  step(by: -1 | 1): void {
    const session = this.steps[this.shown + by];
    if (!session) return;
    this.shown += by;
    this.recall(session);
  }

  language(language: Language): void {
    this.change({ language });
  }

  report(): Report | null {
    const { session, steps, shown, lost } = this;
    return session ? { ...reportOf(session), steps: steps.length, at: shown, lost } : null;
  }

  listen(listener: () => void): void {
    this.subscribe(listener);
  }

  /** The menu's buttons: there is one scenario here, from the start. */
  override start(): void {
    this.restart(this.origin.seed);
  }

  override again(): void {
    this.restart(this.origin.seed);
  }

  override toMenu(): void {
    this.restart(this.origin.seed);
  }

  /** As the author wants to see it now; a player's own settings stay as they are. */
  override change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    this.tell();
  }

  protected override enter(session: Session): void {
    super.enter(session);
    if (this.recalling) return;
    this.steps = [...this.steps.slice(0, this.shown + 1), session];
    this.shown = this.steps.length - 1;
  }

  private beginning(): Session {
    const { scenario, origin } = this;
    if (!scenario) throw new RangeError('no scenario was loaded');
    if (origin.where) {
      const stood = sessionAt(scenario, origin.where, origin.seed);
      if (stood.ok) return stood.session;
      this.lost = stood.problems.join('; ');
      this.origin = { seed: origin.seed, where: null };
    }
    return startSession(scenario, { seed: this.origin.seed, player: 'Proefspel', settings: { motives: false }, build: 'author' });
  }

  private show(steps: Session[]): void {
    this.steps = steps;
    this.shown = steps.length - 1;
    const last = steps.at(-1);
    if (last) this.recall(last);
  }

  private recall(session: Session): void {
    this.recalling = true;
    this.enter(session);
    this.recalling = false;
    this.outcome = null;
    this.tell();
  }
}

function lostText({ entry, reason }: NonNullable<ReturnType<typeof reAnchor>['stopped']>): string {
  const what =
    entry.type === 'choice-made' ? `${entry.scene}: ${entry.choice}` : entry.type === 'place-visited' ? `@${entry.place}` : entry.type;
  if (reason.code === 'unknown-choice') return `${what} (${reason.code}; offered: ${reason.offered.join(', ')})`;
  return `${what} (${reason.code}${'screen' in reason ? `: ${reason.screen}` : ''})`;
}
