/** What an outcome shows: where it is staged on the maquette, and several weeks as one. */
import type { Cause, Effect } from '../../core/model/index.ts';
import type { GameLog } from '../../core/log/index.ts';
import {
  apply,
  intentOf,
  logOf,
  replay,
  showsDuring,
  speakersOf,
  viewOf,
  type Outcome,
  type PlayableScenario,
  type Session,
  type TownSnapshot,
} from '../../core/session/index.ts';

/**
 * What the maquette shows while an outcome is being read: a visit is a conversation at that place, the answer to a choice
 * is heard where the choice was made and what it brought about stands there, and while weeks pass nobody is in conversation and
 * one sees where most of it happened. Groups are already as they became.
 * @param seen what was on the desk before
 */
export function stagedTown(outcome: Outcome, seen: TownSnapshot, [from, to]: readonly [Session, Session]): TownSnapshot {
  const after = viewOf(to).town;
  const speakers = speakersOf(outcome.lines);
  if (outcome.kind === 'place') return { ...after, talk: after.at, speakers };
  if (outcome.kind === 'choice')
    return {
      ...after,
      board: seen.board,
      at: seen.at,
      talk: seen.talk,
      ...showsDuring(from, to),
      speakers: speakers.length > 0 ? speakers : seen.speakers,
    };
  if (outcome.kind === 'week') return { ...after, board: boardOfWeek(outcome, seen, after), at: seen.at, talk: null, speakers: [] };
  return after;
}

/** The board of the groups that moved most: of two that are alike the one that is on the desk, or will be. */
function boardOfWeek({ effects }: Outcome, seen: TownSnapshot, after: TownSnapshot): string {
  const moved = new Map([
    [seen.board, 0],
    [after.board, 0],
  ]);
  for (const { of, from, to } of effects) {
    const [kind, id] = of.split('.');
    const home = kind === 'group' ? after.groups.find((group) => group.id === id)?.board : undefined;
    if (home !== undefined) moved.set(home, (moved.get(home) ?? 0) + Math.abs(to - from));
  }
  const most = Math.max(...moved.values());
  return [...moved].find(([, points]) => points === most)?.[0] ?? after.board;
}

/** The outcome of a log's last entry, made again, and the town while it is read; null when it was not one to read. */
export function outcomeAgain(scenario: PlayableScenario, log: GameLog): { readonly outcome: Outcome; readonly town: TownSnapshot } | null {
  const last = log.entries.at(-1);
  if (last?.type !== 'choice-made' && last?.type !== 'place-visited') return null;
  const { session } = replay(scenario, log, log.entries.length - 1);
  const intent = intentOf(last);
  const applied = intent && apply(session, intent, last.at);
  if (applied?.ok !== true) return null;
  return { outcome: applied.outcome, town: stagedTown(applied.outcome, viewOf(session).town, [session, applied.session]) };
}

/** Half a year later: the town as it was left, without the worker in it; null at any other time. */
export function townThen(session: Session): TownSnapshot | null {
  const { scenario, entries } = session;
  const at = entries.findIndex(({ type }) => type === 'half-year-passed');
  if (at < 0) return null;
  const { town } = viewOf(replay(scenario, logOf(session), at).session);
  return { ...town, at: null, talk: null, speakers: [] };
}

/** Joins the outcomes of several weeks into one, so that quiet weeks pass in a single film. */
export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  const effects = new Map<string, Effect>();
  for (const effect of outcomes.flatMap((one) => one.effects)) {
    const known = effects.get(effect.of);
    effects.set(
      effect.of,
      known ? { of: effect.of, from: known.from, to: effect.to, because: joinCauses(known.because, effect.because) } : effect,
    );
  }
  return {
    kind: outcomes[0]?.kind ?? 'week',
    lines: outcomes.flatMap((one) => one.lines),
    effects: [...effects.values()].filter((one) => one.from !== one.to),
    signals: outcomes.flatMap((one) => one.signals),
  };
}

function joinCauses(before: readonly Cause[], after: readonly Cause[]): readonly Cause[] {
  const joined = [...before];
  for (const cause of after) {
    const at = joined.findIndex((one) => one.rule === cause.rule);
    const known = joined[at];
    if (known) joined[at] = { ...cause, values: { ...cause.values, moved: (known.values['moved'] ?? 0) + (cause.values['moved'] ?? 0) } };
    else joined.push(cause);
  }
  return joined;
}
