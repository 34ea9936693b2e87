/** Thresholds of the machines beside the story: phases of participation [PH-1] [PH-2], team [TM-8] and manager [MN-4]. */
import type { Phase } from './state.ts';

export interface PhaseLevel {
  readonly participation: number;
  readonly ownership: number;
}

/** What a phase asks to be entered. @unit points @source C25, C28; figures design choice */
export const PHASE_LEVELS: Readonly<Record<'curious' | 'joins' | 'thinks-along' | 'carries', PhaseLevel>> = {
  curious: { participation: 20, ownership: 0 },
  joins: { participation: 33, ownership: 0 },
  'thinks-along': { participation: 44, ownership: 28 },
  carries: { participation: 52, ownership: 38 },
};
/** How far participation may sink below a phase's level before the group leaves it. @unit points */
export const PHASE_SLACK = 8;
/** Starting again after dropping out. @unit points */
export const RETURN_LEVEL = { participation: 30, trust: 22 } as const;

/** A region of the scenario machine that watches quantities: bounds to enter a state and, looser, to leave it. */
export interface Bound {
  readonly quantity: string;
  readonly atLeast?: number;
  readonly below?: number;
}
export interface WatchedState<S extends string> {
  readonly state: S;
  /** All must hold to enter. */
  readonly enter: readonly Bound[];
  /** One that holds is enough to leave. */
  readonly leave: readonly Bound[];
}

export const TEAM_STATES = ['harmonie', 'schuring', 'leren', 'gesloten'] as const;
export type TeamState = (typeof TEAM_STATES)[number];
/** In order of precedence; `harmonie` is what remains [TM-8]. */
export const TEAM_BOUNDS: readonly WatchedState<TeamState>[] = [
  { state: 'gesloten', enter: [{ quantity: 'team.safety', below: 48 }], leave: [{ quantity: 'team.safety', atLeast: 51 }] },
  { state: 'schuring', enter: [{ quantity: 'team.support', below: 40 }], leave: [{ quantity: 'team.support', atLeast: 46 }] },
  {
    state: 'leren',
    enter: [
      { quantity: 'team.reflection', atLeast: 48 },
      { quantity: 'team.safety', atLeast: 52 },
    ],
    leave: [
      { quantity: 'team.reflection', below: 44 },
      { quantity: 'team.safety', below: 48 },
    ],
  },
];

export const MANAGER_STATES = ['controle', 'ruimte', 'dwang'] as const;
export type ManagerState = (typeof MANAGER_STATES)[number];
/** `controle` is what remains [MN-4]. */
export const MANAGER_BOUNDS: readonly WatchedState<ManagerState>[] = [
  {
    state: 'dwang',
    enter: [
      { quantity: 'manager.pressure', atLeast: 62 },
      { quantity: 'manager.trust', below: 48 },
    ],
    leave: [{ quantity: 'manager.pressure', below: 57 }],
  },
  {
    state: 'ruimte',
    enter: [
      { quantity: 'manager.room', atLeast: 50 },
      { quantity: 'manager.pressure', below: 55 },
    ],
    leave: [
      { quantity: 'manager.room', below: 46 },
      { quantity: 'manager.pressure', atLeast: 62 },
    ],
  },
];

/** Phases in order of rising participation; `dropped-out` stands apart. */
export const RISING: readonly Exclude<Phase, 'dropped-out'>[] = ['apart', 'curious', 'joins', 'thinks-along', 'carries'];
