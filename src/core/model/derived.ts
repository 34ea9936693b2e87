/** Quantities that follow from others; never stored. */
import { GROUP_QUANTITIES, type Band, type Cell, type Group, type ModelState, type Path, type Quantity } from './state.ts';
import { nearest } from './whole.ts';

/** Where participation settles without a worker [CL-1]. @unit points @range 0..100 @source C19, C22, C38 */
export function carryingLevel(group: Group): number {
  const strength = group.strength.now;
  const ownership = group.ownership.now;
  const ties = group.ties.now;
  // Half the least of the three and half their mean.
  return nearest(3 * Math.min(strength, ownership, ties) + strength + ownership + ties, 6);
}

/** What a group can take on now [RD-1]. @unit points @range 0..100 @source C9, C23 */
export function readiness(group: Group): number {
  return nearest(5 * group.strength.now + 3 * group.ties.now + 2 * group.trust.now, 10);
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
  const { safety, reflection, support, goals } = state.team;
  return nearest(safety.now + reflection.now + support.now + goals.now, 4);
}

export function groupOf(state: ModelState, id: string): Group {
  const group = state.groups.find((one) => one.id === id);
  if (!group) throw new UnknownQuantity(`group.${id}`);
  return group;
}

export function meanOf(state: ModelState, value: (group: Group) => number): number {
  let sum = 0;
  for (const group of state.groups) sum += value(group);
  return state.groups.length === 0 ? 0 : nearest(sum, state.groups.length);
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

/** All stored quantities, groups first. */
export function storedQuantities(state: ModelState): Quantity[] {
  const { groups, team, manager, organisation, worker, competences } = state;
  const cells = [team, manager, organisation, worker, competences];
  return [...groups.flatMap((one) => one.quantities), ...cells.flatMap((one) => Object.values<Quantity>(one))];
}

/** A stored quantity by its path. @throws UnknownQuantity */
export function quantityOf(state: ModelState, path: Path): Quantity {
  const [kind = '', name = '', key = ''] = path.split('.');
  if (kind === 'group') {
    const at = GROUP_QUANTITIES.findIndex((one) => one === key);
    const found = state.groups.find((one) => one.id === name)?.quantities[at];
    if (found) return found;
  } else {
    const cell = cellOf(state, kind);
    if (cell && Object.hasOwn(cell, name) && key === '') return cell[name] as Quantity;
  }
  throw new UnknownQuantity(path);
}

function cellOf(state: ModelState, kind: string): Cell<string> | null {
  switch (kind) {
    case 'team':
    case 'manager':
    case 'organisation':
    case 'worker':
      return state[kind];
    case 'competence':
      return state.competences;
    default:
      return null;
  }
}

/**
 * A reader of any quantity, stored or derived, of one group or as the mean of all (`groups.trust`), bound to one state:
 * the path is looked up once. @throws UnknownQuantity
 */
export function readerOf(state: ModelState, path: Path): () => number {
  if (path === 'week') return () => state.week;
  if (path === 'hours') return () => nearest(state.spent, 60);
  if (path === 'team.climate') return () => climate(state);
  const [kind, id = '', key = ''] = path.split('.');
  if (kind === 'groups') {
    const stored = GROUP_QUANTITIES.findIndex((one) => one === id);
    if (stored >= 0) return meanReader(state.groups.flatMap((group) => group.quantities[stored] ?? []));
    const read = groupReader(id, path);
    return () => meanOf(state, read);
  }
  if (kind === 'group') {
    const group = groupOf(state, id);
    const read = groupReader(key, path);
    return () => read(group);
  }
  const stored = quantityOf(state, path);
  return () => stored.now;
}

function meanReader(all: readonly Quantity[]): () => number {
  return () => {
    let sum = 0;
    for (const one of all) sum += one.now;
    return all.length === 0 ? 0 : nearest(sum, all.length);
  };
}

/** The same at once: guards and meters ask at every step of the machine, and a reader made for each would be thrown away. @throws UnknownQuantity */
export function quantity(state: ModelState, path: Path): number {
  if (path.startsWith('group.')) {
    const dot = path.lastIndexOf('.');
    return groupReader(path.slice(dot + 1), path)(groupOf(state, path.slice('group.'.length, dot)));
  }
  if (path.startsWith('groups.')) return meanOf(state, groupReader(path.slice('groups.'.length), path));
  return readerOf(state, path)();
}

const GROUP_READERS: ReadonlyMap<string, (group: Group) => number> = new Map([
  ...GROUP_QUANTITIES.map((key, at) => [key, (group: Group) => group.quantities[at]?.now ?? 0] as const),
  ['carrying', carryingLevel] as const,
  ['readiness', readiness] as const,
]);

/** @throws UnknownQuantity */
function groupReader(key: string, path: Path): (group: Group) => number {
  const read = GROUP_READERS.get(key);
  if (!read) throw new UnknownQuantity(path);
  return read;
}

/** Every stored quantity by path: what results and hashes are made of. */
export function quantities(state: ModelState): Record<Path, number> {
  const all: Record<Path, number> = {};
  for (const one of storedQuantities(state)) all[one.path] = one.now;
  return all;
}
