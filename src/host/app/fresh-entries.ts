/** Follows what is played, entry by entry, for whoever is told of it: a learning environment, a record store. */
import { COMPETENCES, quantity } from '../../core/model/index.ts';
import { heardAround, intentOf, logOf, pocketOf, situationOf, type Session } from '../../core/session/index.ts';
import type { FreshEntry, Told } from '../lms/door.ts';
import type { RunningGame } from './running-game.ts';

/** @param listener gets the session and what is new in it; nothing is new in a run that was taken up again */
export function followEntries(game: RunningGame, listener: (session: Session, fresh: readonly FreshEntry[]) => void): void {
  let before: Session | null = game.inPlay;
  game.subscribe(() => {
    const session = game.inPlay;
    if (session === before) return;
    const fresh = session ? freshIn(session, before) : [];
    before = session;
    if (session) listener(session, fresh);
  });
}

function freshIn(session: Session, before: Session | null): readonly FreshEntry[] {
  const { entries } = session;
  const told = before?.entries.length ?? 0;
  const goesOn = before !== null && told < entries.length && entries[told - 1] === before.entries[told - 1];
  if (!goesOn) return entries.length === 1 ? entries.map((entry) => ({ entry, heard: [] })) : [];
  return entries.slice(told).map((entry, at) => {
    const intent = at === 0 ? intentOf(entry) : null;
    return { entry, heard: intent ? heardAround(before, intent) : [] };
  });
}

export function toldOf(session: Session, fresh: readonly FreshEntry[]): Told {
  const { model } = situationOf(session);
  const { file, text } = session.scenario;
  const log = logOf(session);
  return {
    pocket: pocketOf(session),
    log,
    fresh,
    telling: { weeks: file.weeks, text },
    progress: log.result ? 1 : Math.min(0.99, (model.week - 1) / file.weeks),
    competences: Object.fromEntries(COMPETENCES.map((one) => [one, quantity(model, `competence.${one}`)])),
  };
}
