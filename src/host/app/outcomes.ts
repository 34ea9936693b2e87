/** What an outcome shows: where it is staged on the maquette, and several weeks as one. */
import type { Cause, Effect } from '../../core/model/index.ts';
import type { GameLog } from '../../core/log/index.ts';
import {
  apply,
  intentOf,
  logOf,
  replay,
  speakersOf,
  viewOf,
  type Outcome,
  type PlayableScenario,
  type Session,
  type TownSnapshot,
} from '../../core/session/index.ts';

/**
 * What the maquette shows while an outcome is being read: a visit is a conversation at that place, the answer to a choice
 * is heard where the choice was made, and while weeks pass nobody is in conversation. Groups are already as they became.
 */
export function stagedTown(outcome: Outcome, before: TownSnapshot, after: TownSnapshot): TownSnapshot {
  const speakers = speakersOf(outcome.lines);
  if (outcome.kind === 'place') return { ...after, talk: after.at, speakers };
  if (outcome.kind === 'choice')
    return { ...after, at: before.at, talk: before.talk, shows: before.shows, speakers: speakers.length > 0 ? speakers : before.speakers };
  if (outcome.kind === 'week') return { ...after, at: before.at, talk: null, speakers: [] };
  return after;
}

/** The outcome of a log's last entry, made again, and the town before it; null when it was not one to read. */
export function outcomeAgain(
  scenario: PlayableScenario,
  log: GameLog,
): { readonly outcome: Outcome; readonly before: TownSnapshot } | null {
  const last = log.entries.at(-1);
  if (last?.type !== 'choice-made' && last?.type !== 'place-visited') return null;
  const { session } = replay(scenario, log, log.entries.length - 1);
  const intent = intentOf(last);
  const applied = intent && apply(session, intent, last.at);
  return applied?.ok === true ? { outcome: applied.outcome, before: viewOf(session).town } : null;
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
