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
  type Quantity,
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
  return Object.fromEntries(keys.map((key): [K, Quantity] => [key, { path: `${path}.${key}`, now: values[key], rest: 0 }])) as Cell<K>;
}

function startGroup({ id, demand, start }: ModelStart['groups'][number]): Group {
  const quantities = GROUP_QUANTITIES.map((key): Quantity => ({ path: `group.${id}.${key}`, now: start[key], rest: 0 }));
  return groupOfFive(id, quantities, { approach: null, demand, minutes: 0 });
}

function groupOfFive(id: string, quantities: readonly Quantity[], more: Pick<Group, 'approach' | 'demand' | 'minutes'>): Group {
  const [strength, ownership, ties, trust, participation] = quantities;
  if (!strength || !ownership || !ties || !trust || !participation) throw new RangeError(`a group has five quantities, ${id} has not`);
  const { approach, demand, minutes } = more;
  return { id, quantities, strength, ownership, ties, trust, participation, approach, demand, minutes };
}

export function startModel(start: ModelStart): ModelState {
  const competences = Object.fromEntries(COMPETENCES.map((one) => [one, COMPETENCE_START])) as Record<Competence, number>;
  return {
    week: 1,
    left: false,
    groups: start.groups.map(startGroup),
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

function copyQuantity({ path, now, rest }: Quantity): Quantity {
  return { path, now, rest };
}

function copyCell<K extends string>(from: Cell<K>): Cell<K> {
  const copy = {} as Record<K, Quantity>;
  for (const key in from) copy[key] = copyQuantity(from[key]);
  return copy;
}

function copyGroup(from: Group): Group {
  return groupOfFive(from.id, from.quantities.map(copyQuantity), from);
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
