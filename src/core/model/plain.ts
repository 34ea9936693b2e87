/** The model as the state hash sees it: the form that version 1 of the log was made with, which never changes. */
import { COMPETENCES, GROUP_QUANTITIES, type Cell, type Group, type ModelState, type Quantity } from './state.ts';

interface PlainCell {
  readonly path: string;
  readonly now: Readonly<Record<string, number>>;
  readonly rest: Readonly<Record<string, number>>;
}

function plainCell(path: string, keys: readonly string[], quantities: readonly Quantity[]): PlainCell {
  const now: Record<string, number> = {};
  const rest: Record<string, number> = {};
  keys.forEach((key, at) => {
    now[key] = quantities[at]?.now ?? 0;
    rest[key] = quantities[at]?.rest ?? 0;
  });
  return { path, now, rest };
}

const cell = (path: string, from: Cell<string>): PlainCell => plainCell(path, Object.keys(from), Object.values(from));

function plainGroup({ id, quantities, approach, demand, minutes }: Group) {
  return { ...plainCell(`group.${id}`, GROUP_QUANTITIES, quantities), id, approach, demand, minutes };
}

export function plainModel(state: ModelState): Readonly<Record<string, unknown>> {
  const { week, left, groups, paper, minutes, spent, beyond, chance } = state;
  return {
    week,
    left,
    groups: groups.map(plainGroup),
    team: cell('team', state.team),
    manager: cell('manager', state.manager),
    organisation: cell('organisation', state.organisation),
    worker: cell('worker', state.worker),
    competences: plainCell('competence', COMPETENCES, Object.values(state.competences)),
    paper,
    minutes,
    spent,
    beyond,
    chance,
  };
}
