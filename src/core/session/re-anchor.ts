/** Plays the moves of a session again on a changed scenario, for as long as they still fit: an author's place is kept. */
import type { Entry } from '../log/index.ts';
import type { Refusal } from './intent.ts';
import { intentOf } from './replay.ts';
import { apply, type Session } from './session.ts';

export interface ReAnchored {
  /** Sessions after each move that still fits, the start first. */
  readonly steps: readonly Session[];
  /** The move that no longer fits, and why; null when all do. */
  readonly stopped: { readonly entry: Entry; readonly reason: Refusal } | null;
}

/** @param start on the changed scenario @param entries of the old session, the one that begins it left out */
export function reAnchor(start: Session, entries: readonly Entry[]): ReAnchored {
  const steps = [start];
  let session = start;
  for (const entry of entries) {
    const intent = intentOf(entry);
    if (!intent) continue;
    const applied = apply(session, intent, entry.at);
    if (!applied.ok) return { steps, stopped: { entry, reason: applied.reason } };
    session = applied.session;
    steps.push(session);
  }
  return { steps, stopped: null };
}
