/** Plans of the rooms, for tests: whoever is asked for at each spot, and what differs between two of them. */
import { BOARDS, type Look } from '../../../src/core/scenario/look.ts';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { distance } from '../../../src/view/town/plan/room.ts';
import { planTown, type PersonPlan, type TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { QUIET, raw } from './snapshots.ts';

export type State = TownSnapshot['groups'][number];
export const ROOMS = ['kantoor', 'huiskamer', 'vergaderkamer'] as const;
export type RoomId = (typeof ROOMS)[number];

export const LOOK: Look = { age: 'adult', form: 'coat', wood: 'oak', hair: 'bob', hairColour: 'dark', coat: 'plum', collar: 'round' };

export interface Given {
  readonly values?: Partial<Record<'participation' | 'ties' | 'trust', number>>;
  readonly phase?: State['phase'];
  /** Spots at which one group each belongs. */
  readonly at?: readonly string[];
  readonly town?: Partial<TownSnapshot>;
}

/** A scenario with one group at each of these spots. */
export function planOf(room: RoomId, { values = {}, phase = 'joins', at = [], town = {} }: Given = {}): TownPlan {
  const ids = at.map((_, index) => `groep-${index}`);
  const { participation = 50, ties = 50, trust = 50 } = values;
  const cast = castBoard(boardOf(room), {
    people: [
      { id: 'ruud', group: null, look: LOOK },
      { id: 'gast', group: null, look: LOOK },
      ...ids.map((id) => ({ id: `${id}-een`, group: id, look: LOOK })),
    ],
    groups: at.map((place, index) => ({ id: ids[index] ?? '', place })),
    places: BOARDS[room].spots.map((spot) => ({ id: spot, board: room, spot })),
  });
  const snapshot: TownSnapshot = {
    board: room,
    week: 3,
    season: 'summer',
    sky: 'clear',
    groups: ids.map((id) => ({ id, participation: raw(participation), ties: raw(ties), trust: raw(trust), phase })),
    at: null,
    ...QUIET,
    climate: 49,
    pressure: 55,
    ...town,
  };
  return planTown(snapshot, cast);
}

/** A whole week of that kind. */
export const QUIET_WEEK = {
  week: 1,
  season: 'spring',
  sky: 'clear',
  at: null,
  ...QUIET,
} as const;

/** What of a picture is not a matter of paint: which things stand, of what kind and in what state; colours left out. */
function signsOf({ things }: TownPlan): ReadonlyMap<string, string> {
  return new Map(
    things.map(({ id, sprite }) => [
      id,
      JSON.stringify(sprite, (key, value: unknown) => (/colour|life|wall|cloth/i.test(key) ? undefined : value)),
    ]),
  );
}

export function differing(a: TownPlan, b: TownPlan): string[] {
  const [one, other] = [signsOf(a), signsOf(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id));
}

/** Two people nearer to each other than an elbow. */
export function crowded(people: readonly PersonPlan[]): string[] {
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => (distance(one.at, other.at) < 0.9 ? [`${one.id} on ${other.id}`] : [])),
  );
}
