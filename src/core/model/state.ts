/** The state of the model: everything that a choice, a visit or a passing week can move. */

export const GROUP_QUANTITIES = ['strength', 'ownership', 'ties', 'trust', 'participation'] as const;
export const TEAM_QUANTITIES = ['safety', 'reflection', 'support', 'goals', 'equality', 'issues'] as const;
export const MANAGER_QUANTITIES = ['style', 'pressure', 'trust', 'room'] as const;
export const ORGANISATION_QUANTITIES = ['output', 'outcome', 'assignments', 'workload', 'reputation', 'knowledge'] as const;
export const WORKER_QUANTITIES = ['energy', 'standing'] as const;
/** De Jong & Wennekers' seven competences, in the book's order (source map 1.5). */
export const COMPETENCES = ['signalling', 'creating', 'analysing', 'motivating', 'organising', 'networking', 'adapting'] as const;

export type GroupQuantity = (typeof GROUP_QUANTITIES)[number];
export type TeamQuantity = (typeof TEAM_QUANTITIES)[number];
export type ManagerQuantity = (typeof MANAGER_QUANTITIES)[number];
export type OrganisationQuantity = (typeof ORGANISATION_QUANTITIES)[number];
export type WorkerQuantity = (typeof WORKER_QUANTITIES)[number];
export type Competence = (typeof COMPETENCES)[number];

/** What the worker does with a task that residents could carry (game.md, the four stances). */
export const STANCES = ['take-over', 'together', 'let-do', 'let-go'] as const;
export type Stance = (typeof STANCES)[number];

/** How a task stands to what a group can do: margin = readiness − demand [MG-1]. */
export type Band = 'ready' | 'stretch' | 'far';

/** The five phases of participation, and dropping out from any of the last three. */
export const PHASES = ['apart', 'curious', 'joins', 'thinks-along', 'carries', 'dropped-out'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * One number that rules move: an integer from 0 to 100. Beside it stands what did not add up to a whole point yet, in
 * hundredths, so that slow growth is not lost to rounding and no quantity is ever a fraction.
 */
export interface Quantity {
  /** e.g. `group.ouders.trust` */
  readonly path: Path;
  now: number;
  rest: number;
}

/** Quantities of one kind, by name. */
export type Cell<K extends string> = { readonly [name in K]: Quantity };

export interface Group extends Cell<GroupQuantity> {
  readonly id: string;
  /** The same five, in the order of GROUP_QUANTITIES. */
  readonly quantities: readonly Quantity[];
  /** How the worker deals with this group from week to week; null until the first choice about it. */
  approach: Stance | null;
  /** Demand of the task the group has in hand. @range 0..100 */
  demand: number;
  /** Minutes the worker gave this group since the last week passed. @unit minutes */
  minutes: number;
}

export interface ModelState {
  week: number;
  /** The worker has left: the model runs on by itself [AC-1]. */
  left: boolean;
  readonly groups: Group[];
  readonly team: Cell<TeamQuantity>;
  readonly manager: Cell<ManagerQuantity>;
  readonly organisation: Cell<OrganisationQuantity>;
  readonly worker: Cell<WorkerQuantity>;
  readonly competences: Cell<Competence>;
  /** Minutes a week that this assignment has on paper. @unit minutes */
  paper: number;
  /** Minutes spent since the last week passed. @unit minutes */
  minutes: number;
  /** Minutes spent in all. @unit minutes */
  spent: number;
  /** Minutes spent beyond paper, in all. @unit minutes */
  beyond: number;
  /** Generator state of the issues of the day, the one place where chance acts [RN-1]. */
  chance: number;
}

/** A quantity by its path, e.g. `group.ouders.trust`, `team.safety`, `manager.pressure`, `competence.signalling`. */
export type Path = string;
