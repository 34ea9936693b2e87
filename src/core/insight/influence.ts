/**
 * *Why this ending?* Each decision is made otherwise, once for each option that was on the table, and the rest played as it was:
 * what half a year later then differs is what the decision moved. Counterfactual, not a score: it says how much, never how well.
 */
import type { Course, CoursePlayer, Figures } from './course.ts';
import type { OwnMoves } from './own-moves.ts';

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
}

export interface Influence {
  /** Number of the decision, from 0. */
  readonly at: number;
  readonly scene: string;
  readonly choice: string;
  readonly week: number;
  readonly otherwise: readonly Otherwise[];
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

export function influencesOf(player: CoursePlayer, own: OwnMoves, course: Course): readonly Influence[] {
  return course.decisions.map((decision, at) => {
    const { scene, choice, week, offered } = decision;
    const otherwise = offered
      .filter((one) => one !== choice)
      .flatMap((to) => playOtherwise(player, own, course, new Map([[at, to]])) ?? []);
    const gaps = otherwise.map((one) => ({
      before: distance(course.lastDay, one.lastDay),
      after: distance(course.halfYear, one.halfYear),
      decides: one.ending !== course.ending,
    }));
    const widest = gaps.toSorted((a, b) => b.after - a.after)[0] ?? { before: 0, after: 0 };
    return {
      at,
      scene,
      choice,
      week,
      otherwise,
      moved: widest.after,
      movedBefore: widest.before,
      delayed: widest.after >= SEEN && widest.before * 2 < widest.after,
      decides: gaps.some((one) => one.decides),
    };
  });
}

/** The decisions that moved it most: those that decide the ending first, then by how far. */
export function mostTelling(influences: readonly Influence[], most = 3): readonly Influence[] {
  return influences
    .filter((one) => one.decides || one.moved > 0)
    .toSorted((a, b) => Number(b.decides) - Number(a.decides) || b.moved - a.moved || a.at - b.at)
    .slice(0, most)
    .toSorted((a, b) => a.at - b.at);
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
  return { changed, ending, moves, lastDay, halfYear, replaced };
}

/** Mean distance over the quantities that carry. @unit points */
function distance(a: Figures | null, b: Figures | null): number {
  if (!a || !b) return 0;
  const sum = CARRYING.reduce((total, path) => total + Math.abs((a[path] ?? 0) - (b[path] ?? 0)), 0);
  return Math.round((sum * 10) / CARRYING.length) / 10;
}
