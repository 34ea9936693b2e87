/** Quantities that follow from others; never stored. */
import type { Band, Cell, Group, ModelState, Path } from './state.ts';

/** Where participation settles without a worker [CL-1]. @unit points @range 0..100 @source C19, C22, C38 */
export function carryingLevel(group: Group): number {
  const { strength, ownership, ties } = group.now;
  const mean = (strength + ownership + ties) / 3;
  return Math.round((Math.min(strength, ownership, ties) + mean) / 2);
}

/** What a group can take on now [RD-1]. @unit points @range 0..100 @source C9, C23 */
export function readiness(group: Group): number {
  const { strength, ties, trust } = group.now;
  return Math.round((5 * strength + 3 * ties + 2 * trust) / 10);
}

/** Readiness against a demand [MG-1]. @unit points @range -100..100 */
export function margin(group: Group, demand: number): number {
  return readiness(group) - demand;
}

/** @source design choice: how far "a little below" reaches [MG-1] */
export const STRETCH = 20;

export function bandOf(points: number): Band {
  if (points >= 0) return 'ready';
  return points >= -STRETCH ? 'stretch' : 'far';
}

/** Mean of the four climate factors. @unit points @range 0..100 @source C93 */
export function climate(state: ModelState): number {
  const { safety, reflection, support, goals } = state.team.now;
  return Math.round((safety + reflection + support + goals) / 4);
}

export function groupOf(state: ModelState, id: string): Group {
  const group = state.groups.find((one) => one.id === id);
  if (!group) throw new UnknownQuantity(`group.${id}`);
  return group;
}

export function meanOf(state: ModelState, value: (group: Group) => number): number {
  let sum = 0;
  for (const group of state.groups) sum += value(group);
  return state.groups.length === 0 ? 0 : Math.round(sum / state.groups.length);
}

/** A path that names no quantity: a programmer's error, since content is validated before it runs. */
export class UnknownQuantity extends Error {
  readonly code = 'unknown-quantity';
  readonly path: Path;
  constructor(path: Path) {
    super(`no quantity "${path}"`);
    this.path = path;
  }
}

/** The cell and key of a stored quantity. @throws UnknownQuantity */
export function cellOf(state: ModelState, path: Path): { cell: Cell<string>; key: string } {
  const dot = path.lastIndexOf('.');
  const key = path.slice(dot + 1);
  const cell = cells(state).find((one) => one.path === path.slice(0, dot));
  if (!cell || !(key in cell.now)) throw new UnknownQuantity(path);
  return { cell, key };
}

/** All stored cells, groups first. */
export function cells(state: ModelState): readonly Cell<never>[] {
  const { groups, team, manager, organisation, worker, competences } = state;
  return [...groups, team, manager, organisation, worker, competences];
}

const DERIVED = {
  carrying: carryingLevel,
  readiness,
} as const;

/** Reads any quantity, stored or derived, of one group or as the mean of all (`groups.trust`). @throws UnknownQuantity */
export function quantity(state: ModelState, path: Path): number {
  if (path === 'week') return state.week;
  if (path === 'hours') return Math.round(state.spent / 60);
  if (path === 'team.climate') return climate(state);
  const [kind, id = '', rest = ''] = path.split('.');
  if (kind === 'groups') return meanOf(state, (group) => groupQuantity(group, id, path));
  if (kind === 'group') return groupQuantity(groupOf(state, id), rest, path);
  const { cell, key } = cellOf(state, path);
  return cell.now[key] ?? 0;
}

function groupQuantity(group: Group, key: string, path: Path): number {
  if (key === 'carrying' || key === 'readiness') return DERIVED[key](group);
  const value = (group.now as Record<string, number>)[key];
  if (value === undefined) throw new UnknownQuantity(path);
  return value;
}

/** Every stored quantity by path: what results and hashes are made of. */
export function quantities(state: ModelState): Record<Path, number> {
  const all: Record<Path, number> = {};
  for (const cell of cells(state) as readonly Cell<string>[]) {
    for (const key of Object.keys(cell.now)) all[`${cell.path}.${key}`] = cell.now[key] ?? 0;
  }
  return all;
}
