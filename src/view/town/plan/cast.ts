/**
 * Casting: a scenario's places onto the spots of boards, and its groups onto the households, doors and kits of the board that they
 * live on. The same scenario is always cast the same way. What a board has cast by hand stays.
 */
import { OVERVIEW, overviewOf, spotsOf } from '../boards/rommelstein.ts';
import type { Board, GroupLayout, Household, Plot, SpotLayout } from '../boards/board.ts';
import type { Cast, CastMember } from './town-plan.ts';

/** A place of a scenario: which spot of which board it is. */
export interface CastPlace {
  readonly id: string;
  readonly board: string;
  readonly spot: string;
}

/** What a scenario brings to every board. */
export interface Script {
  readonly people: readonly CastMember[];
  readonly groups: readonly { readonly id: string; readonly place: string }[];
  readonly places: readonly CastPlace[];
}

/** Somebody who does not live near anything lives here. */
const ANYBODY: Omit<GroupLayout, 'size' | 'doors'> = { ages: [1, 1, 4, 2], kit: 'chairs' };
/** People that a board shows out of doors at most, shared by its groups. */
const OUT = 52;
/** How near a door must be to count as the door of a building. @unit u */
const AT_HOME = 3;

/** Places of this board on its spots: by name, and who fits nowhere takes a spot that is still free. */
function standingIn(board: Board, places: readonly CastPlace[]): Record<string, string> {
  const here = places.filter((place) => place.board === board.id);
  const named = new Map(here.flatMap(({ id, spot }) => (board.spots[spot] === undefined ? [] : [[id, spot] as const])));
  const free = Object.keys(board.spots).filter((spot) => ![...named.values()].includes(spot));
  for (const { id } of here) if (!named.has(id)) named.set(id, free.shift() ?? Object.keys(board.spots)[0] ?? id);
  return Object.fromEntries(named);
}

function layoutOf(board: Board, id: string, spot: SpotLayout | undefined, size: number): GroupLayout {
  const byHand = board.groups[id];
  if (byHand !== undefined) return byHand;
  return { ...ANYBODY, doors: [board.entry], ...spot?.folk, size };
}

function reach([x, y, w, d]: Plot, [px, py]: readonly [number, number]): number {
  return Math.hypot(Math.max(x - px, 0, px - x - w), Math.max(y - py, 0, py - y - d));
}

/** Gives households without a group of this scenario to those whose doors are theirs, in turn. */
class Registry {
  private readonly groups: Readonly<Record<string, GroupLayout>>;
  private turn = 0;

  constructor(groups: Readonly<Record<string, GroupLayout>>) {
    this.groups = groups;
  }

  house(household: Household, plot: Plot): Household {
    if (this.groups[household.group] !== undefined) return household;
    const ids = Object.keys(this.groups);
    const near = ids.filter((id) => this.groups[id]?.doors.some((door) => reach(plot, door) < AT_HOME));
    const from = near.length > 0 ? near : ids;
    const group = from[this.turn % Math.max(1, from.length)] ?? '';
    this.turn += 1;
    return { ...household, group };
  }
}

function settle(board: Board, groups: Readonly<Record<string, GroupLayout>>): Board {
  const registry = new Registry(groups);
  return {
    ...board,
    groups,
    rows: board.rows.map((row) => ({ ...row, household: registry.house(row.household, [...row.at, 6, 9]) })),
    flats: board.flats.map((flat) => ({
      ...flat,
      households: flat.households.map((household) => registry.house(household, [...flat.at, ...flat.size])),
    })),
    buildings: board.buildings.map((building) =>
      building.household === undefined
        ? building
        : { ...building, household: registry.house(building.household, [...building.at, ...building.size]) },
    ),
  };
}

/** @param board as it is drawn @returns the board with the scenario's people on it */
export function castBoard(board: Board, script: Script): Cast {
  const spots = standingIn(board, script.places);
  const here = script.groups.filter(({ place }) => spots[place] !== undefined);
  const homes = Object.fromEntries(here.map(({ id, place }) => [id, spots[place] ?? '']));
  // A group with the name of one of its people is that one person.
  const single = (id: string) => script.people.some((person) => person.id === id && person.group === id);
  const many = here.filter(({ id }) => !single(id)).length;
  const size = Math.min(15, Math.max(7, Math.round(OUT / Math.max(1, many))));
  const groups = Object.fromEntries(here.map(({ id }) => [id, layoutOf(board, id, board.spots[homes[id] ?? ''], single(id) ? 1 : size)]));
  return { board: settle(board, groups), people: script.people, homes, spots };
}

/** The map of the whole town: every place a spot of its own, every group at home in its neighbourhood. */
export function castOverview({ people, groups, places }: Script): Cast {
  const boards = new Map(places.map(({ id, board }) => [id, board]));
  return {
    board: overviewOf(places),
    people,
    homes: Object.fromEntries(groups.map(({ id, place }) => [id, boards.get(place) ?? ''])),
    spots: Object.fromEntries(places.map(({ id }) => [id, id])),
    fan: (zoom) => spotsOf(places, zoom),
  };
}

/** Where places of several boards are on offer, the map of the whole town; else the board where the worker is. */
export function boardToShow(here: string, offered: readonly string[]): string {
  return new Set(offered).size > 1 ? OVERVIEW : here;
}
