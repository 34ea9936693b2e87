/** The regions beside the story, as plain machine configs: one participation machine per group, team, manager, clock. */
import {
  MANAGER_BOUNDS,
  PHASE_LEVELS,
  PHASE_SLACK,
  RETURN_LEVEL,
  RISING,
  TEAM_BOUNDS,
  type Bound,
  type Phase,
  type WatchedState,
} from '../model/index.ts';

export interface BoundsParams {
  readonly bounds: readonly Bound[];
  readonly some: boolean;
}
export type StateConfig = Record<string, unknown>;

const within = (bounds: readonly Bound[], some = false): { type: 'within'; params: BoundsParams } => ({
  type: 'within',
  params: { bounds, some },
});

/** Rises by level, sinks with slack, drops out from any of the last three phases [PH-1] [PH-2]. */
export function participationRegion(group: string): StateConfig {
  const of = (key: string): string => `group.${group}.${key}`;
  const enters = (phase: keyof typeof PHASE_LEVELS): readonly Bound[] => {
    const level = PHASE_LEVELS[phase];
    const bounds: Bound[] = [{ quantity: of('participation'), atLeast: level.participation }];
    if (level.ownership > 0) bounds.push({ quantity: of('ownership'), atLeast: level.ownership });
    return bounds;
  };
  const sinks = (phase: keyof typeof PHASE_LEVELS): readonly Bound[] => [
    { quantity: of('participation'), below: PHASE_LEVELS[phase].participation - PHASE_SLACK },
  ];
  const states: Record<Phase, StateConfig> = {} as Record<Phase, StateConfig>;
  RISING.forEach((phase, rank) => {
    const always: StateConfig[] = [];
    const up = RISING[rank + 1];
    if (phase !== 'apart') always.push({ target: rank >= 2 ? 'dropped-out' : 'apart', guard: within(sinks(phase)) });
    if (up && up !== 'apart') always.push({ target: up, guard: within(enters(up)) });
    states[phase] = { entry: [{ type: 'enterPhase', params: { group, phase } }], always };
  });
  states['dropped-out'] = {
    entry: [{ type: 'enterPhase', params: { group, phase: 'dropped-out' } }],
    // Not at once: who drops out is gone for a week at least.
    on: {
      'week.pass': {
        target: 'curious',
        guard: within([
          { quantity: of('participation'), atLeast: RETURN_LEVEL.participation },
          { quantity: of('trust'), atLeast: RETURN_LEVEL.trust },
        ]),
      },
    },
  };
  return { initial: 'apart', states };
}

/** A machine that watches quantities: the first state whose bounds hold, else what remains. */
function watchingRegion(region: 'team' | 'manager', remains: string, watched: readonly WatchedState<string>[]): StateConfig {
  const enter = (state: string) => [{ type: 'enterRegion', params: { region, state } }];
  const states: Record<string, StateConfig> = {
    [remains]: { entry: enter(remains), always: watched.map((one) => ({ target: one.state, guard: within(one.enter) })) },
  };
  watched.forEach((one, rank) => {
    const before = watched.slice(0, rank).map((other) => ({ target: other.state, guard: within(other.enter) }));
    states[one.state] = { entry: enter(one.state), always: [...before, { target: remains, guard: within(one.leave, true) }] };
  });
  return { initial: remains, states };
}

/** [TM-8] */
export const teamRegion = (): StateConfig => watchingRegion('team', 'harmonie', TEAM_BOUNDS);
/** [MN-4] */
export const managerRegion = (): StateConfig => watchingRegion('manager', 'controle', MANAGER_BOUNDS);

export const clockRegion = (): StateConfig => ({
  initial: 'weeks',
  states: { weeks: { on: { 'care.pass': 'care' } }, care: { on: { 'story.finish': 'over' } }, over: { type: 'final' } },
});
