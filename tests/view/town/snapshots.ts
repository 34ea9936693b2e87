/** Snapshots for the tests of the town: the whole neighbourhood at one level, with exceptions. */
import type { Look } from '../../../src/core/scenario/look.ts';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { VEEMARKTPLEIN } from '../../../src/view/town/boards/veemarktplein.ts';
import type { Cast } from '../../../src/view/town/plan/town-plan.ts';

/** Nothing but people is to be seen, and nobody talks. */
export const QUIET = { talk: null, speakers: [], climate: 50, pressure: 50, after: false, shows: [] } as const;

type GroupState = TownSnapshot['groups'][number];

const LOOK: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round' };

const HOMES = { speeltuin: 'speelhoek', flat: 'portiek', rijtje: 'rijtje', jongeren: 'bankje', stanley: 'hal', feestclub: 'hal' };

export const CAST: Cast = castBoard(VEEMARKTPLEIN, {
  people: [
    { id: 'yusra', group: 'speeltuin', look: LOOK },
    { id: 'ferdi', group: 'speeltuin', look: { ...LOOK, form: 'hoodie' } },
    { id: 'bouwens', group: 'flat', look: { ...LOOK, age: 'elder' } },
    { id: 'wouter', group: 'rijtje', look: { ...LOOK, form: 'trousers' } },
    { id: 'dilan', group: 'jongeren', look: { ...LOOK, age: 'young' } },
    { id: 'stanley', group: 'stanley', look: LOOK },
    { id: 'mathilde', group: 'feestclub', look: { ...LOOK, age: 'elder' } },
    { id: 'hanneke', group: null, look: LOOK },
  ],
  groups: Object.entries(HOMES).map(([id, place]) => ({ id, place })),
  places: Object.keys(VEEMARKTPLEIN.spots).map((id) => ({ id, board: 'veemarktplein', spot: id })),
});

export const GROUPS = Object.keys(VEEMARKTPLEIN.groups);

export function phaseAt(participation: number): GroupState['phase'] {
  if (participation < 20) return 'apart';
  if (participation < 35) return 'curious';
  if (participation < 55) return 'joins';
  return participation < 72 ? 'thinks-along' : 'carries';
}

/** The model's value of which the picture shows this much (src/view/town/plan/reading.ts). */
export function raw(shown: number): number {
  return (shown + 20) / 2;
}

/** As the picture shows them, 0–100. */
export interface Levels {
  readonly participation: number;
  readonly ties?: number;
  readonly trust?: number;
  readonly phase?: GroupState['phase'];
}

export function snapshotAt(levels: Levels, rest: Partial<TownSnapshot> = {}): TownSnapshot {
  const { participation, ties = participation, trust = participation, phase = phaseAt(participation) } = levels;
  return {
    board: 'veemarktplein',
    week: 3,
    season: 'summer',
    sky: rest.season === 'winter' ? 'snow' : 'clear',
    groups: GROUPS.map((id) => ({ id, participation: raw(participation), ties: raw(ties), trust: raw(trust), phase })),
    at: 'bankje',
    ...QUIET,
    ...rest,
  };
}

/** The same, with one group different. */
export function withGroup(snapshot: TownSnapshot, id: string, change: Partial<GroupState>): TownSnapshot {
  return { ...snapshot, groups: snapshot.groups.map((group) => (group.id === id ? { ...group, ...change } : group)) };
}
