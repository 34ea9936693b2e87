/** Proposes decisions to talk about, each with the criterion by which it was found. The trainer keeps or changes them. */
import type { ClassFigures } from './class-report.ts';
import { LEAST_MET, type LateEffect } from './late-effects.ts';

export type Criterion =
  /** The class played on one screen, and its vote was the closest. @unit of value: hands between the first and the second */
  | 'vote'
  /** The class was divided most here. @range of value: 0..1 */
  | 'split'
  /** Here lies the option that was offered often and taken least. @range of value: share, 0..1 */
  | 'avoided'
  /** Here another choice would have led the most runs to another ending. @unit of value: runs, of those that were played again */
  | 'turn'
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
/** A vote with a larger lead than this part of all hands was no close one. @range 0..1 @source design choice */
const CLOSE = 0.5;
/** From this part of the runs on, what would have changed is a matter for the class. @range 0..1 @source design choice */
const PART = 0.2;
/** Moments that lie no further apart are one talk. @unit weeks @source design choice */
const APART = 2;

/** Votes by how close they were, the closest first. */
function closeVotes({ decisions }: ClassFigures): TurningPoint[] {
  return decisions
    .flatMap(({ scene, votes }) => {
      const hands = Object.values(votes ?? {}).toSorted((a, b) => b - a);
      const all = hands.reduce((sum, one) => sum + one, 0);
      const lead = (hands[0] ?? 0) - (hands[1] ?? 0);
      return all > 1 && lead <= all * CLOSE ? [{ scene, lead, part: lead / all }] : [];
    })
    .toSorted((a, b) => a.part - b.part)
    .map(({ scene, lead }): TurningPoint => ({ scene, criterion: 'vote', value: lead, option: null }));
}

/** At most three, one a scene: the closest votes first, then the others in the order in which they came in the story. */
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
  // What would have changed an ending, else what went on working; of both only what could be seen in more than a few runs.
  const seen = late.filter((one) => met.has(one.scene) && one.seen >= one.met * PART);
  const turns = seen
    .filter((one) => one.turned >= one.met * PART)
    .toSorted((a, b) => b.turned / b.met - a.turned / a.met)
    .map((one): TurningPoint => ({ scene: one.scene, criterion: 'turn', value: one.turned, option: null }));
  const later = seen.map((one): TurningPoint => ({ scene: one.scene, criterion: 'late', value: one.grown, option: null }));
  const week = (scene: string): number => decisions.find((one) => one.scene === scene)?.week ?? 0;
  const chosen = new Map<string, TurningPoint>();
  const votes = closeVotes(figures).slice(0, PROPOSED);
  for (const one of votes) chosen.set(one.scene, one);
  // One of each kind first, spread over the story where that can be; what is left goes to what divided the class.
  for (const list of [split, avoided, turns.length > 0 ? turns : later, split]) {
    const fresh = list.filter((one) => !chosen.has(one.scene));
    const apart = fresh.find((one) => [...chosen.keys()].every((other) => Math.abs(week(other) - week(one.scene)) > APART));
    const next = apart ?? fresh[0];
    if (next && chosen.size < PROPOSED) chosen.set(next.scene, next);
  }
  const others = [...chosen.values()].filter((one) => one.criterion !== 'vote');
  return [...votes, ...others.toSorted((a, b) => week(a.scene) - week(b.scene))];
}
