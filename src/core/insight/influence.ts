/**
 * *Why this ending?* Each decision is made otherwise, once for each option that was on the table, and the rest played as it was:
 * what half a year later then differs is what the decision moved. Counterfactual, not a score: it says how much, never how well.
 */
import type { Course, CoursePlayer, Figures } from './course.ts';
import type { OwnMoves } from './own-moves.ts';
import { byWorth, worthOf, type Worth } from './worth.ts';

/** A run with one decision or a few made otherwise. */
export interface Otherwise {
  /** Numbers of the decisions, from 0, and the options taken instead. */
  readonly changed: readonly { readonly at: number; readonly scene: string; readonly from: string | null; readonly to: string }[];
  readonly ending: string | null;
  readonly moves: readonly string[];
  readonly lastDay: Figures;
  readonly halfYear: Figures;
  /** Later own choices that no longer fitted. */
  readonly replaced: number;
  readonly worth: Worth;
}

export interface Influence {
  /** Number of the decision, from 0. */
  readonly at: number;
  readonly scene: string;
  readonly choice: string;
  readonly week: number;
  /** What is most worth a prediction first. */
  readonly otherwise: readonly Otherwise[];
  /** Of the first of these. */
  readonly worth: Worth;
  /** How far half a year later lay apart, at most. @unit points, over the group quantities that carry @range 0..100 */
  readonly moved: number;
  /** The same on the last day. */
  readonly movedBefore: number;
  /** Hardly to be seen on the last day, plainly half a year later. */
  readonly delayed: boolean;
  /** Made otherwise, it led to another ending. */
  readonly decides: boolean;
}

/** What an ending is about: how the groups stand without the worker. */
const CARRYING = ['groups.participation', 'groups.ownership', 'groups.ties', 'groups.strength'] as const;
/** A delayed effect is seen half a year later and for less than half of it on the last day. @unit points @source design choice */
const SEEN = 3;

const NOTHING: Worth = { kind: 'slight', of: 'groups.participation', gap: 0, weight: 0 };

export function influencesOf(player: CoursePlayer, own: OwnMoves, course: Course): readonly Influence[] {
  return course.decisions.map((_, at) => influenceAt(player, own, course, at));
}

/** One decision made otherwise, once for each other option that was on the table. @throws RangeError where there is no such decision */
export function influenceAt(player: CoursePlayer, own: OwnMoves, course: Course, at: number): Influence {
  const decision = course.decisions[at];
  if (!decision) throw new RangeError(`no decision ${at}`);
  const { scene, choice, week, offered } = decision;
  const otherwise = offered
    .filter((one) => one !== choice)
    .flatMap((to) => playOtherwise(player, own, course, new Map([[at, to]])) ?? [])
    .toSorted((a, b) => byWorth(a.worth, b.worth));
  const gaps = otherwise.map((one) => ({ before: distance(course.lastDay, one.lastDay), after: distance(course.halfYear, one.halfYear) }));
  const widest = gaps.toSorted((a, b) => b.after - a.after)[0] ?? { before: 0, after: 0 };
  return {
    at,
    scene,
    choice,
    week,
    otherwise,
    worth: otherwise[0]?.worth ?? NOTHING,
    moved: widest.after,
    movedBefore: widest.before,
    delayed: widest.after >= SEEN && widest.before * 2 < widest.after,
    decides: otherwise.some((one) => one.ending !== course.ending),
  };
}

/**
 * The decisions to look at: those that decide the ending first, then by how much there is to see, each from another stretch of the run
 * while there are such. What made hardly a difference is left out; when nothing else is left, the one that made the largest stands alone.
 */
export function mostTelling(influences: readonly Influence[], most = 3): readonly Influence[] {
  const moved = influences.filter((one) => one.decides || one.moved > 0).toSorted((a, b) => byWorth(a.worth, b.worth) || a.at - b.at);
  const left = moved.filter((one) => one.worth.kind !== 'slight');
  if (left.length === 0) return moved.slice(0, 1);
  const stretch = (one: Influence): number => Math.floor((one.at * most) / influences.length);
  const picked: Influence[] = [];
  while (picked.length < most && left.length > 0) {
    const elsewhere = left.findIndex((one) => !picked.some((other) => stretch(other) === stretch(one)));
    picked.push(...left.splice(Math.max(0, elsewhere), 1));
  }
  return picked.toSorted((a, b) => a.at - b.at);
}

export type ChangeSet = ReadonlyMap<number, string>;

/** Null when the changed run does not come to an end. */
export function playOtherwise(player: CoursePlayer, own: OwnMoves, course: Course, at: ChangeSet): Otherwise | null {
  const played = player.play(own, { at, bare: true });
  const { ending, moves, lastDay, halfYear, replaced } = played;
  if (!lastDay || !halfYear) return null;
  const changed = [...at].map(([number, to]) => {
    const scene = played.decisions[number]?.scene ?? '';
    // After a first change the second decision may be one that the player never met: then there is nothing it replaces.
    const before = course.decisions[number];
    return { at: number, scene, from: before?.scene === scene ? before.choice : null, to };
  });
  const worth = worthOf(player.file, course, { ending, halfYear });
  return { changed, ending, moves, lastDay, halfYear, replaced, worth };
}

/** Mean distance over the quantities that carry. @unit points */
function distance(a: Figures | null, b: Figures | null): number {
  if (!a || !b) return 0;
  const sum = CARRYING.reduce((total, path) => total + Math.abs((a[path] ?? 0) - (b[path] ?? 0)), 0);
  return Math.round((sum * 10) / CARRYING.length) / 10;
}
