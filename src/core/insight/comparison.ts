/** Two runs of one scenario side by side, from where they first went apart. */
import type { Course } from './course.ts';

export interface Parting {
  readonly kind: 'choice' | 'visit';
  readonly week: number;
  /** Scene of the choice; null for a visit. */
  readonly scene: string | null;
  /** What each did there: an option, a place, or nothing any more. */
  readonly first: string | null;
  readonly second: string | null;
}

/** Null when both are the same. */
export function partingOf(a: Course, b: Course): Parting | null {
  const at = firstDifference(a.moves, b.moves);
  if (at === null) return null;
  const [first = null, second = null] = [a.moves[at], b.moves[at]];
  const decided = a.moves.slice(0, at).filter((move) => !move.startsWith('@')).length;
  const [one, other] = [a.decisions[decided], b.decisions[decided]];
  const isVisit = [first, second].some((move) => move?.startsWith('@'));
  const scene = isVisit ? null : (one?.scene ?? other?.scene ?? null);
  const week = Math.min(one?.week ?? Infinity, other?.week ?? Infinity);
  return { kind: isVisit ? 'visit' : 'choice', week: Number.isFinite(week) ? week : 1, scene, first: bare(first), second: bare(second) };
}

function bare(move: string | null): string | null {
  return move?.startsWith('@') ? move.slice(1) : move;
}

function firstDifference(a: readonly string[], b: readonly string[]): number | null {
  const longest = Math.max(a.length, b.length);
  for (let at = 0; at < longest; at++) if (a[at] !== b[at]) return at;
  return null;
}
