/**
 * A play session: intents in, entries out. Immutable, so that a fork or a replay is a value like any other.
 * The state is XState's snapshot of the scenario machine; the log alone is enough to rebuild it.
 */
import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import { hashText, LOG_FORMAT, LOG_VERSION, type Entry, type GameLog, type LogSettings } from '../log/index.ts';
import { plainModel } from '../model/index.ts';
import { summary, type ScenarioEvent, type Situation } from '../scenario/index.ts';
import type { Intent, Refusal } from './intent.ts';
import type { PlayableScenario } from './playable.ts';
import { answerLines, standingOf } from './lines.ts';
import { refusalOf, screenOf } from './screen.ts';
import { moveOn } from './transition.ts';
import type { Outcome } from './view.ts';

export interface Session {
  readonly scenario: PlayableScenario;
  readonly seed: number;
  readonly player: string;
  readonly settings: LogSettings;
  readonly build: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly entries: readonly Entry[];
}

export interface SessionStart {
  /** @range 0..4294967295 */
  readonly seed: number;
  readonly player: string;
  readonly settings: LogSettings;
  readonly build: string;
}

export type Applied =
  | { readonly ok: true; readonly session: Session; readonly entry: Entry; readonly outcome: Outcome }
  | { readonly ok: false; readonly reason: Refusal };

export function situationOf(session: Session): Situation {
  return session.snapshot.context as Situation;
}

export function startSession(scenario: PlayableScenario, start: SessionStart): Session {
  const [snapshot] = initialTransition(scenario.machine, { seed: start.seed });
  const first: Entry = { n: 0, week: 1, at: 0, type: 'session-started' };
  return { scenario, ...start, snapshot, entries: [first] };
}

/**
 * Carries out an intent, or says why not; the given session is unchanged either way.
 * @param at milliseconds of play, for the log only
 */
export function apply(session: Session, intent: Intent, at: number): Applied {
  const reason = refusalOf(session, intent);
  if (reason) return { ok: false, reason };
  const before = situationOf(session);
  const lines = answerLines(standingOf(session), intent);
  const offered = intent.type === 'make-choice' ? offeredIds(session) : [];
  const snapshot = settle(session, eventOf(intent));
  const moved: Session = { ...session, snapshot };
  const entry = entryOf(intent, {
    session: moved,
    before,
    offered,
    base: { n: session.entries.length, week: before.model.week, at: Math.round(at) },
  });
  const { moved: effects, found: signals } = snapshot.context as Situation;
  const outcome: Outcome = { kind: OUTCOME[intent.type], lines, effects, signals };
  return { ok: true, session: { ...moved, entries: [...session.entries, entry] }, entry, outcome };
}

const OUTCOME = {
  begin: 'begin',
  'visit-place': 'place',
  'end-walk': 'walk',
  'make-choice': 'choice',
  'pass-week': 'week',
  'look-back': 'halfyear',
  finish: 'ending',
} as const satisfies Record<Intent['type'], Outcome['kind']>;

function eventOf(intent: Intent): ScenarioEvent {
  switch (intent.type) {
    case 'begin':
      return { type: 'briefing.read' };
    case 'visit-place':
      return { type: 'place.visit', place: intent.place };
    case 'end-walk':
      return { type: 'walk.end' };
    case 'make-choice':
      return { type: `choose.${intent.choice}` };
    case 'pass-week':
      return { type: 'week.pass' };
    case 'look-back':
      return { type: 'care.pass' };
    case 'finish':
      return { type: 'story.finish' };
  }
}

/** Takes the event, and moves the story on when it waits between two scenes. */
function settle({ scenario: { machine }, snapshot }: Session, event: ScenarioEvent): AnyMachineSnapshot {
  const cleared = { ...snapshot, context: { ...(snapshot.context as Situation), moved: [], found: [] } } as AnyMachineSnapshot;
  const next = moveOn(machine, cleared, event);
  if (!next.matches({ story: 'turning' })) return next;
  return moveOn(machine, next, { type: 'story.advance' });
}

interface EntryParts {
  readonly session: Session;
  readonly before: Situation;
  readonly offered: readonly string[];
  readonly base: { readonly n: number; readonly week: number; readonly at: number };
}

function entryOf(intent: Intent, { session, before, offered, base }: EntryParts): Entry {
  const { moved: effects, found: signals } = situationOf(session);
  switch (intent.type) {
    case 'begin':
      return { ...base, type: 'briefing-read' };
    case 'visit-place': {
      const minutes = session.scenario.file.places.find((one) => one.id === intent.place)?.minutes ?? 0;
      return { ...base, type: 'place-visited', place: intent.place, hours: minutes / 60, signals, effects };
    }
    case 'end-walk':
      return { ...base, type: 'walk-ended' };
    case 'make-choice': {
      const motive = intent.motive === undefined ? {} : { motive: intent.motive };
      const votes = intent.votes === undefined ? {} : { votes: intent.votes };
      const scene = before.story.scene ?? '';
      return { ...base, type: 'choice-made', scene, choice: intent.choice, offered, ...motive, ...votes, signals, effects };
    }
    case 'pass-week':
      return { ...base, type: 'week-passed', effects, hash: stateHash(session) };
    case 'look-back':
      return { ...base, type: 'half-year-passed', effects, hash: stateHash(session) };
    case 'finish':
      return { ...base, type: 'session-ended', ending: endingOf(session) ?? '' };
  }
}

/** Hash of everything that decides what comes next. */
export function stateHash(session: Session): string {
  const { model, story } = situationOf(session);
  return hashText(JSON.stringify([session.snapshot.value, plainModel(model), story]));
}

export function offeredIds(session: Session): readonly string[] {
  const screen = screenOf(session);
  return screen.screen === 'scene' ? screen.offered.map((one) => one.id) : [];
}

export function endingOf(session: Session): string | null {
  const screen = screenOf(session);
  return screen.screen === 'ending' ? screen.ending : null;
}

/** The session as a log file's content. */
export function logOf(session: Session): GameLog {
  const { scenario, seed, player, settings, build, entries } = session;
  const { id, version } = scenario.file;
  const base: GameLog = {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    build,
    scenario: { id, version, hash: scenario.hash },
    seed,
    player,
    settings,
    entries,
  };
  const ending = endingOf(session);
  const { model, story } = situationOf(session);
  return ending === null ? base : { ...base, result: { ending, lastDay: story.lastDay ?? {}, halfYear: summary(model) } };
}
