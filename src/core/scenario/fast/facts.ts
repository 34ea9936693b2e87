/** The story of a run (situation.ts § Story) laid out in memory, with the indices of all ids. */
import { MANAGER_STATES, PHASES, TEAM_STATES, type ModelState } from '../../model/index.ts';
import { METERS, summaryPaths } from '../events.ts';
import type { ScenarioFile } from '../schema.ts';
import { Memory, type NumberList } from './memory.ts';

/** Weeks are remembered in lists; the format allows none later than 52. */
const LAST_WEEK = 54;
/** Scenes that options call for may be opened again; a scenario that goes round without end is stopped here. @unit scenes */
const SCENES_AGAIN = 64;
/** States of a promise, as numbers. */
export const PROMISE_STATES = ['none', 'made', 'kept', 'broken'] as const;

export interface Indices {
  readonly scene: ReadonlyMap<string, number>;
  readonly option: ReadonlyMap<string, number>;
  readonly flag: ReadonlyMap<string, number>;
  readonly signal: ReadonlyMap<string, number>;
  readonly promise: ReadonlyMap<string, number>;
  readonly visit: ReadonlyMap<string, number>;
  readonly place: ReadonlyMap<string, number>;
  readonly group: ReadonlyMap<string, number>;
}

const numbered = (ids: Iterable<string>): ReadonlyMap<string, number> => new Map([...new Set(ids)].map((id, at) => [id, at]));
const idsOf = (list: readonly { id: string }[]): ReadonlyMap<string, number> => numbered(list.map((one) => one.id));

export function indicesOf(file: ScenarioFile): Indices {
  const options = file.scenes.flatMap((one) => one.options);
  const effects = [...options, ...file.places.flatMap((one) => one.visits)].flatMap((one) => one.effects);
  return {
    scene: idsOf(file.scenes),
    option: idsOf(options),
    flag: numbered(effects.flatMap((one) => ('flag' in one ? [one.flag] : []))),
    signal: idsOf(file.signals),
    promise: idsOf(file.promises),
    visit: numbered(file.places.flatMap((one) => one.visits.map((visit) => visit.id))),
    place: idsOf(file.places),
    group: idsOf(file.groups),
  };
}

export class Facts {
  readonly indices: Indices;
  readonly memory = new Memory();
  readonly cells = this.memory.cells;
  /** Index of the open scene and of the one that was called for, −1 for none. */
  readonly scene = this.memory.room(1);
  readonly next = this.memory.room(1);
  readonly team = this.memory.room(1);
  readonly manager = this.memory.room(1);
  /** 1 once the last day is kept. */
  readonly lastDayKept = this.memory.room(1);
  readonly played: NumberList;
  readonly chosen: NumberList;
  readonly flags: NumberList;
  readonly signals: NumberList;
  /** Promises in order of being made, and the state of each. */
  readonly made: NumberList;
  readonly promises: number;
  readonly visits: NumberList;
  readonly visited: NumberList;
  readonly walk: NumberList;
  readonly walked: NumberList;
  readonly interrupted: NumberList;
  readonly phases: number;
  readonly before: number;
  readonly lastDay: number;
  readonly lastDayPaths: readonly string[];

  constructor(file: ScenarioFile, model: ModelState) {
    const { memory } = this;
    const indices = indicesOf(file);
    this.indices = indices;
    this.played = memory.list(indices.scene.size, indices.scene.size + SCENES_AGAIN);
    this.chosen = memory.list(indices.option.size);
    this.flags = memory.list(indices.flag.size);
    this.signals = memory.list(indices.signal.size);
    this.made = memory.list(indices.promise.size);
    this.promises = memory.room(indices.promise.size);
    this.visits = memory.list(indices.visit.size);
    this.visited = memory.list(indices.place.size);
    this.walk = memory.list(indices.place.size);
    this.walked = memory.list(LAST_WEEK);
    this.interrupted = memory.list(LAST_WEEK);
    this.phases = memory.room(indices.group.size);
    this.before = memory.room(Object.keys(METERS).length);
    this.lastDayPaths = summaryPaths(model);
    this.lastDay = memory.room(this.lastDayPaths.length);
  }

  /** As a run begins. */
  reset(): void {
    this.cells.fill(0, 0, this.memory.size);
    this.cells[this.scene] = -1;
    this.cells[this.next] = -1;
    this.cells[this.team] = TEAM_STATES.indexOf('harmonie');
    this.cells[this.manager] = MANAGER_STATES.indexOf('controle');
    this.cells.fill(PHASES.indexOf('apart'), this.phases, this.phases + this.indices.group.size);
  }
}

/** Index of an id that validation has seen. @throws RangeError for an id that is not there: a programmer's error */
export function indexOf(map: ReadonlyMap<string, number>, id: string): number {
  const found = map.get(id);
  if (found === undefined) throw new RangeError(`no "${id}" among ${[...map.keys()].slice(0, 8).join(', ')} …`);
  return found;
}
