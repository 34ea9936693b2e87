/**
 * Which what-if is worth a prediction. One that leads to another ending is; so is one whose half year later can be seen to differ: by as
 * much as the page has another word for, on average over the groups, or twice that in one of them. Anything less is *slight*: who
 * predicts it learns nothing from the answer. A measure of what there is to see, never of how good it is. @source design choice
 */
import type { ScenarioFile } from '../scenario/index.ts';
import type { Course, Figures } from './course.ts';

export interface Worth {
  readonly kind: 'ending' | 'visible' | 'slight';
  /** The quantity in which half a year later differs most: what there is to look at. */
  readonly of: string;
  /** How far apart it lies. @unit points */
  readonly gap: number;
  /** Gap over what can be seen: from 1 it can. */
  readonly weight: number;
}

type End = Pick<Course, 'ending'> & { readonly halfYear: Figures | null };

/** Seen of a mean over the groups, and of what is one. @unit points */
export const SEEN_OF_MEAN = 4;
export const SEEN_OF_ONE = 8;

const OF_GROUPS = ['participation', 'ownership', 'trust', 'ties'] as const;
const OF_WORK = ['organisation.workload', 'worker.energy'] as const;

export function worthOf({ groups }: Pick<ScenarioFile, 'groups'>, was: End, other: End): Worth {
  const paths = [
    ...OF_GROUPS.map((key) => ({ of: `groups.${key}`, seen: SEEN_OF_MEAN })),
    ...groups.flatMap(({ id }) => OF_GROUPS.map((key) => ({ of: `group.${id}.${key}`, seen: SEEN_OF_ONE }))),
    ...OF_WORK.map((of) => ({ of, seen: SEEN_OF_ONE })),
  ];
  let [most, widest, weight] = ['groups.participation', 0, 0];
  for (const { of, seen } of paths) {
    const gap = Math.abs((other.halfYear?.[of] ?? 0) - (was.halfYear?.[of] ?? 0));
    if (gap / seen > weight) [most, widest, weight] = [of, gap, gap / seen];
  }
  const kind = was.ending !== other.ending ? 'ending' : weight >= 1 ? 'visible' : 'slight';
  return { kind, of: most, gap: widest, weight };
}

/** The most worth first. */
export const byWorth = (a: Worth, b: Worth): number => Number(b.kind === 'ending') - Number(a.kind === 'ending') || b.weight - a.weight;
