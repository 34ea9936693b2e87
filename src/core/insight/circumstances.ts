/**
 * *Under the hood*: the same choices in another team, under another manager, among stronger or weaker groups. Only the start
 * moves; the rules stay what they are.
 */
import type { ScenarioFile } from '../scenario/index.ts';

/** Steps from what the scenario says. @range -2..2, each of twelve points */
export interface Circumstances {
  /** Open and supportive, or closed and equal for all. */
  readonly team: number;
  /** Towards dialogue and room, or top-down with pressure. */
  readonly manager: number;
  /** What the groups can do, how far it is theirs, how well they know each other. */
  readonly groups: number;
}

export const AS_IT_WAS: Circumstances = { team: 0, manager: 0, groups: 0 };
/** @unit points @source design choice: five positions within what the model tells apart */
const STEP = 12;

/** @throws RangeError for a step that is no whole number from −2 to 2 */
export function under(file: ScenarioFile, circumstances: Circumstances): ScenarioFile {
  const [team, manager, groups] = (['team', 'manager', 'groups'] as const).map((key) => {
    const step = circumstances[key];
    if (!Number.isInteger(step) || Math.abs(step) > 2) throw new RangeError(`${key} takes a whole step from −2 to 2, not ${step}`);
    return step * STEP;
  }) as [number, number, number];
  const { start } = file;
  return {
    ...file,
    start: {
      ...start,
      team: shifted(start.team, { safety: team, reflection: team, support: team, goals: team, equality: -team }),
      manager: shifted(start.manager, { style: manager, pressure: -manager, room: manager, trust: manager }),
    },
    groups: file.groups.map((one) => ({ ...one, start: shifted(one.start, { strength: groups, ownership: groups, ties: groups }) })),
  };
}

function shifted<Q extends Readonly<Record<string, number>>>(values: Q, by: Partial<Record<keyof Q, number>>): Q {
  const moved = Object.entries(values).map(([key, value]) => [key, Math.min(100, Math.max(0, value + (by[key] ?? 0)))]);
  return Object.fromEntries(moved) as Q;
}
