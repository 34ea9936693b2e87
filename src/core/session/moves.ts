/** A session played by a list of moves: option ids in turn, and `@place` for a visit. What `play --choices` and `explore` speak. */
import { FORCED, type Intent } from './intent.ts';
import { screenOf } from './screen.ts';
import { apply, type Session } from './session.ts';

export interface MoveProblem {
  /** Position in the list, from 0. */
  readonly at: number;
  readonly move: string;
  /** Where the story stood: a screen, or `scene` and its id. */
  readonly screen: string;
  readonly scene: string | null;
  /** What could be done there: option ids, or places. */
  readonly offered: readonly string[];
}

export interface PlayedMoves {
  readonly session: Session;
  /** Moves carried out. */
  readonly played: number;
  readonly problem: MoveProblem | null;
}

/**
 * Plays until the list is used up, then on to the next decision or the ending. A walk ends where the next move is no visit;
 * nothing is visited that is not listed. Stops before the first move that is refused.
 */
export function playMoves(start: Session, moves: readonly string[]): PlayedMoves {
  let session = start;
  for (const [at, move] of moves.entries()) {
    const played = playMove(session, move);
    session = played.session;
    if (played.problem) return { session, played: at, problem: { ...played.problem, at } };
  }
  for (;;) {
    const { screen } = screenOf(session);
    if (screen === 'scene' || screen === 'ending') return { session, played: moves.length, problem: null };
    const applied = apply(session, FORCED[screen], 0);
    if (!applied.ok) throw new RangeError(`refused: ${applied.reason.code} on ${screen}`);
    session = applied.session;
  }
}

/** Carries out one move, going on by itself to where it can be made; the session stays there. */
export function playMove(start: Session, move: string): PlayedMoves {
  let session = start;
  for (;;) {
    const now = screenOf(session);
    const isHere = now.screen === 'scene' || now.screen === 'ending' || (now.screen === 'walk' && move.startsWith('@'));
    const applied = apply(session, isHere ? intentOfMove(move) : FORCED[now.screen], 0);
    if (!applied.ok) return { session, played: 0, problem: problemOf(session, 0, move) };
    session = applied.session;
    if (isHere) return { session, played: 1, problem: null };
  }
}

function intentOfMove(move: string): Intent {
  return move.startsWith('@') ? { type: 'visit-place', place: move.slice(1) } : { type: 'make-choice', choice: move };
}

function problemOf(session: Session, at: number, move: string): MoveProblem {
  const now = screenOf(session);
  const scene = now.screen === 'scene' ? now.scene.id : null;
  const offered =
    now.screen === 'scene'
      ? now.offered.map((one) => one.id)
      : now.screen === 'walk'
        ? session.scenario.file.places.map((one) => `@${one.id}`)
        : [];
  return { at, move, screen: now.screen, scene, offered };
}
