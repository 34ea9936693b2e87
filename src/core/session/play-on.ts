/**
 * Plays a session on as another log's player did: the same option in the same scene, the same visits in the walk of the same
 * week. For what-if: one decision changed, everything else as it was, for as far as that goes.
 */
import type { Entry } from '../log/index.ts';
import { FORCED, type Intent } from './intent.ts';
import { screenOf } from './screen.ts';
import { apply, situationOf, type Session } from './session.ts';

export interface PlayedOn {
  readonly session: Session;
  /** Where the player's own choices stopped fitting; null when they led to an ending. */
  readonly stopped: { readonly scene: string; readonly choice: string | null } | null;
}

export function playOn(start: Session, entries: readonly Entry[]): PlayedOn {
  const choices = new Map(entries.flatMap((one) => (one.type === 'choice-made' ? [[one.scene, one] as const] : [])));
  const visits = entries.filter((one) => one.type === 'place-visited');
  let session = start;
  for (;;) {
    const now = screenOf(session);
    if (now.screen === 'ending') return { session, stopped: null };
    if (now.screen === 'scene') {
      const made = choices.get(now.scene.id);
      const applied = made && apply(session, { type: 'make-choice', choice: made.choice }, made.at);
      if (!applied?.ok) return { session, stopped: { scene: now.scene.id, choice: made?.choice ?? null } };
      session = applied.session;
      continue;
    }
    const { model, story } = situationOf(session);
    const next = now.screen === 'walk' ? visits.find((one) => one.week === model.week && !story.walk.includes(one.place)) : undefined;
    const wanted: Intent = next ? { type: 'visit-place', place: next.place } : FORCED[now.screen];
    const applied = apply(session, wanted, next?.at ?? 0);
    if (!applied.ok) throw new RangeError(`refused: ${applied.reason.code} on ${now.screen}`);
    session = applied.session;
  }
}
