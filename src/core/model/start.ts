/** Builds and copies states. */
import {
  COMPETENCES,
  GROUP_QUANTITIES,
  MANAGER_QUANTITIES,
  ORGANISATION_QUANTITIES,
  TEAM_QUANTITIES,
  WORKER_QUANTITIES,
  type Cell,
  type Competence,
  type Group,
  type GroupQuantity,
  type ManagerQuantity,
  type ModelState,
  type OrganisationQuantity,
  type TeamQuantity,
  type WorkerQuantity,
} from './state.ts';

export interface ModelStart {
  readonly groups: readonly { readonly id: string; readonly demand: number; readonly start: Record<GroupQuantity, number> }[];
  readonly team: Record<TeamQuantity, number>;
  readonly manager: Record<ManagerQuantity, number>;
  readonly organisation: Record<OrganisationQuantity, number>;
  readonly worker: Record<WorkerQuantity, number>;
  /** @unit minutes a week */
  readonly paper: number;
  /** @range 0..4294967295 */
  readonly seed: number;
}

/** A competence at the start of a scenario. @unit points @source design choice */
const COMPETENCE_START = 40;

function cell<K extends string>(path: string, keys: readonly K[], values: Record<K, number>): Cell<K> {
  const now = {} as Record<K, number>;
  const rest = {} as Record<K, number>;
  for (const key of keys) {
    now[key] = values[key];
    rest[key] = 0;
  }
  return { path, now, rest };
}

export function startModel(start: ModelStart): ModelState {
  const competences = Object.fromEntries(COMPETENCES.map((one) => [one, COMPETENCE_START])) as Record<Competence, number>;
  return {
    week: 1,
    left: false,
    groups: start.groups.map(({ id, demand, start: values }) => ({
      ...cell(`group.${id}`, GROUP_QUANTITIES, values),
      id,
      approach: null,
      demand,
      minutes: 0,
    })),
    team: cell('team', TEAM_QUANTITIES, start.team),
    manager: cell('manager', MANAGER_QUANTITIES, start.manager),
    organisation: cell('organisation', ORGANISATION_QUANTITIES, start.organisation),
    worker: cell('worker', WORKER_QUANTITIES, start.worker),
    competences: cell('competence', COMPETENCES, competences),
    paper: start.paper,
    minutes: 0,
    spent: 0,
    beyond: 0,
    chance: start.seed >>> 0,
  };
}

function copyCell<K extends string>(from: Cell<K>): Cell<K> {
  return { path: from.path, now: { ...from.now }, rest: { ...from.rest } };
}

function copyGroup(from: Group): Group {
  const { path, id, approach, demand, minutes } = from;
  return { path, now: { ...from.now }, rest: { ...from.rest }, id, approach, demand, minutes };
}

/** A deep copy, so that a step never touches the state it was given. */
export function copyModel(state: ModelState): ModelState {
  return {
    week: state.week,
    left: state.left,
    groups: state.groups.map(copyGroup),
    team: copyCell(state.team),
    manager: copyCell(state.manager),
    organisation: copyCell(state.organisation),
    worker: copyCell(state.worker),
    competences: copyCell(state.competences),
    paper: state.paper,
    minutes: state.minutes,
    spent: state.spent,
    beyond: state.beyond,
    chance: state.chance,
  };
}
