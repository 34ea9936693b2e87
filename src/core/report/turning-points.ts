/** Proposes decisions to talk about, each with the criterion by which it was found. The trainer keeps or changes them. */
import type { ClassFigures } from './class-report.ts';
import type { LateEffect } from './late-effects.ts';

export type Criterion =
  /** The class was divided most here. @range of value: 0..1 */
  | 'split'
  /** Here lies the option that was offered often and taken least. @range of value: share, 0..1 */
  | 'avoided'
  /** It went on working most after the last day. @unit of value: points */
  | 'late';

export interface TurningPoint {
  readonly scene: string;
  readonly criterion: Criterion;
  readonly value: number;
  /** The option that it is about, where the criterion has one. */
  readonly option: string | null;
}

/** As many as fit in thirty-five minutes together (debrief.md). */
export const PROPOSED = 3;
/** A decision that fewer of the class met is no matter for the whole class. @range 0..1 @source design choice */
const LEAST_MET = 0.4;

/** At most three, in the order in which they came in the story; one a scene. */
export function turningPoints(figures: ClassFigures, late: readonly LateEffect[]): readonly TurningPoint[] {
  const { decisions, players, mostAvoided } = figures;
  const met = new Map(decisions.filter((one) => one.met > 1 && one.met >= players.length * LEAST_MET).map((one) => [one.scene, one]));
  const split = [...met.values()]
    .filter((one) => one.division > 0)
    .toSorted((a, b) => b.division - a.division)
    .map((one): TurningPoint => ({ scene: one.scene, criterion: 'split', value: one.division, option: null }));
  const avoided = [mostAvoided].flatMap((one): TurningPoint[] => {
    const option = met.get(one?.scene ?? '')?.options.find(({ id }) => id === one?.option);
    return one && option ? [{ scene: one.scene, criterion: 'avoided', value: option.share, option: option.id }] : [];
  });
  const later = late
    .filter((one) => met.has(one.scene))
    .map((one): TurningPoint => ({ scene: one.scene, criterion: 'late', value: one.grown, option: null }));
  const chosen = new Map<string, TurningPoint>();
  // One of each kind first; what is left goes to what divided the class.
  for (const list of [split, avoided, later, split]) {
    const fresh = list.find((one) => !chosen.has(one.scene));
    if (fresh && chosen.size < PROPOSED) chosen.set(fresh.scene, fresh);
  }
  const week = (scene: string): number => met.get(scene)?.week ?? 0;
  return [...chosen.values()].toSorted((a, b) => week(a.scene) - week(b.scene));
}
