/** The moments that a trainer will talk about: proposed with their criterion, kept, left out, added or put in another order. */
import type { ClassFigures, TurningPoint } from '../../../core/report/index.ts';

export interface Moment {
  readonly scene: string;
  /** Why it was proposed; null when the trainer added it. */
  readonly because: TurningPoint | null;
}

/** What a trainer decided about a class, as it is kept on the machine: scenes alone, and by whom it is known again. */
export interface KeptMoments {
  readonly scenario: string;
  /** Pseudonyms of the class. */
  readonly players: readonly string[];
  readonly scenes: readonly string[];
}

/** More than this is no lesson any more. @source design choice */
export const MOST_MOMENTS = 6;

/** The trainer's scenes, or the proposal while there is no decision. Scenes that this class did not play are left out. */
export function momentsOf(figures: ClassFigures, points: readonly TurningPoint[], scenes: readonly string[] | null): readonly Moment[] {
  const played = new Set(figures.decisions.map((one) => one.scene));
  return (scenes ?? points.map((one) => one.scene))
    .filter((scene) => played.has(scene))
    .map((scene) => ({ scene, because: points.find((one) => one.scene === scene) ?? null }));
}

/** The moment to make otherwise on the screen: what would have changed an ending where it is among them, else what goes on working longest, else the first. */
export function forkOf(scenes: readonly string[], points: readonly TurningPoint[]): string | null {
  const of = (criterion: TurningPoint['criterion']): TurningPoint | undefined =>
    points.find((one) => one.criterion === criterion && scenes.includes(one.scene));
  return (of('turn') ?? of('late'))?.scene ?? scenes[0] ?? null;
}

export function without(scenes: readonly string[], scene: string): readonly string[] {
  return scenes.filter((one) => one !== scene);
}

/** One place earlier. */
export function earlier(scenes: readonly string[], scene: string): readonly string[] {
  const at = scenes.indexOf(scene);
  if (at < 1) return scenes;
  return [...scenes.slice(0, at - 1), scene, ...scenes.slice(at - 1, at), ...scenes.slice(at + 1)];
}

/** Half of the pseudonyms are the same: the same class, though a log came later or another was left out. @range 0..1 */
const SAME_CLASS = 0.5;

export function isSameClass(kept: KeptMoments, figures: ClassFigures): boolean {
  if (kept.scenario !== figures.scenario.id || kept.players.length === 0) return false;
  const now = new Set(figures.players.map((one) => one.player));
  const known = kept.players.filter((one) => now.has(one)).length;
  return known >= Math.max(kept.players.length, now.size) * SAME_CLASS;
}
