/** A snapshot, read the way the picture needs it: means, levels, and what each group is up to. */
import type { Shown } from '../../../core/scenario/look.ts';
import type { Season, TownSnapshot } from '../../../core/session/view.ts';
import { seedOf } from '../seeded.ts';

export type GroupState = TownSnapshot['groups'][number];
export type Phase = GroupState['phase'];
export type Level = 'low' | 'middle' | 'high';

export interface TownReading {
  readonly snapshot: TownSnapshot;
  readonly participation: number;
  readonly ties: number;
  readonly trust: number;
  readonly groups: ReadonlyMap<string, GroupState>;
  readonly season: Season;
  readonly snow: boolean;
  readonly after: boolean;
  readonly rain: boolean;
  /** What the story itself puts on the board. */
  readonly shows: ReadonlySet<Shown>;
}

export function levelOf(value: number): Level {
  if (value < 34) return 'low';
  return value < 62 ? 'middle' : 'high';
}

function meanOf(groups: readonly GroupState[], pick: (group: GroupState) => number): number {
  if (groups.length === 0) return 0;
  return groups.reduce((sum, group) => sum + pick(group), 0) / groups.length;
}

/**
 * In the model nothing saturates: what a scenario reaches lies between 10 and 60. The picture takes its whole range from
 * there, so that the art bible's 0.1 is a square where hardly anybody comes and its 0.9 one that carries itself.
 */
export function shownValue(value: number): number {
  return Math.max(0, Math.min(100, 2 * value - 20));
}

function shownGroup(group: GroupState): GroupState {
  const { id, phase, participation, ties, trust } = group;
  return { id, phase, participation: shownValue(participation), ties: shownValue(ties), trust: shownValue(trust) };
}

export function readTown(given: TownSnapshot): TownReading {
  const groups = given.groups.map(shownGroup);
  const snapshot = { ...given, groups };
  return {
    snapshot,
    participation: meanOf(groups, (group) => (group.phase === 'dropped-out' ? 0 : group.participation)),
    ties: meanOf(groups, (group) => group.ties),
    trust: meanOf(groups, (group) => group.trust),
    groups: new Map(groups.map((group) => [group.id, group])),
    season: snapshot.after ? 'winter' : snapshot.season,
    snow: snapshot.after || snapshot.season === 'winter',
    after: snapshot.after,
    rain: snapshot.shows.includes('regen') && !snapshot.after,
    shows: new Set(snapshot.shows),
  };
}

/** How many of a group are out of doors. The phase says how far they have come, participation how many dare. */
export function countOut(state: GroupState, size: number): number {
  const share = state.participation / 100;
  const wanted: Readonly<Record<Phase, number>> = {
    'dropped-out': 0,
    apart: state.participation + (seedOf(state.id) % 7) >= 10 ? 1 : 0,
    curious: Math.max(1, size * (0.12 + 0.14 * share)),
    joins: Math.max(1, size * (0.15 + 0.26 * share)),
    'thinks-along': Math.max(1, size * (0.26 + 0.4 * share)),
    carries: Math.max(1, size * (0.45 + 0.6 * share)),
  };
  return Math.min(size, Math.round(wanted[state.phase]));
}
