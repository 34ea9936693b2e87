/** A snapshot, read the way the picture needs it: means, levels, and what each group is up to. */
import type { Shown } from '../../../core/scenario/look.ts';
import type { Season, Sky, TownSnapshot } from '../../../core/session/view.ts';
import type { Board, Measure } from '../boards/board.ts';
import { CARRIED, TURNS } from '../boards/room-layout.ts';
import { seedOf } from '../seeded.ts';

export type GroupState = TownSnapshot['groups'][number];
export type Phase = GroupState['phase'];
export type Level = 'low' | 'middle' | 'high';

export interface TownReading {
  readonly snapshot: TownSnapshot;
  readonly participation: number;
  readonly ties: number;
  readonly trust: number;
  /** How far the groups stand apart. @range 0..100 */
  readonly tension: number;
  /** Those who live on this board. */
  readonly groups: ReadonlyMap<string, GroupState>;
  /** All of the scenario. */
  readonly everybody: ReadonlyMap<string, GroupState>;
  /** Spot where the worker stands; null elsewhere than on this board. */
  readonly at: string | null;
  /** Spot of the conversation going on, or null. */
  readonly talk: string | null;
  readonly season: Season;
  readonly sky: Sky;
  /** Snow lies. */
  readonly snow: boolean;
  readonly after: boolean;
  /** Half a year later in the dark months: lamps are lit at four. */
  readonly dusk: boolean;
  readonly rain: boolean;
  /** Snow is coming down. */
  readonly flakes: boolean;
  /** What the story itself puts on the board. */
  readonly shows: ReadonlySet<Shown>;
  /** Places of the scenario that can be chosen now. */
  readonly offered: ReadonlySet<string>;
}

export function levelOf(value: number): Level {
  if (value < 34) return 'low';
  return value < 62 ? 'middle' : 'high';
}

function meanOf(groups: readonly GroupState[], pick: (group: GroupState) => number): number {
  if (groups.length === 0) return 0;
  return groups.reduce((sum, group) => sum + pick(group), 0) / groups.length;
}

/**
 * In the model nothing saturates: what a scenario reaches lies between 10 and 60. The picture takes its whole range from
 * there, so that the art bible's 0.1 is a square where hardly anybody comes and its 0.9 one that carries itself.
 */
export function shownValue(value: number): number {
  return Math.max(0, Math.min(100, 2 * value - 20));
}

function shownGroup(group: GroupState): GroupState {
  const { id, phase, participation, ties, trust } = group;
  return { id, phase, participation: shownValue(participation), ties: shownValue(ties), trust: shownValue(trust) };
}

/** Which groups live on the board, and which of its spots the scenario's places are. */
export interface Whereabouts {
  readonly board?: Pick<Board, 'room'>;
  readonly homes: Readonly<Record<string, string>>;
  readonly spots: Readonly<Record<string, string>>;
}

/**
 * Tension between groups is not a quantity of the model: it is what one sees when some take part and others do not, and little ties
 * them together. A group that has dropped out weighs as one that stays away.
 * @source design choice
 */
function tensionOf(groups: readonly GroupState[], ties: number): number {
  if (groups.length < 2) return 0;
  const shares = groups.map(takesPart);
  const gap = Math.max(...shares) - Math.min(...shares);
  const dropped = groups.filter(({ phase }) => phase === 'dropped-out').length;
  return Math.min(100, gap * (1.3 - ties / 100) + (dropped > 0 ? 12 : 0));
}

/** Participation as it shows: who dropped out takes no part. */
export function takesPart({ phase, participation }: GroupState): number {
  return phase === 'dropped-out' ? 0 : participation;
}

/** Whether snow lies out of doors. */
export function liesSnow({ sky }: TownSnapshot): boolean {
  return sky === 'snow' || sky === 'snowing';
}

/**
 * On the last day and half a year later a room where people of the story work shows how far they take part, in place of the climate:
 * that hardly moves, and tells of the colleagues around them. @returns the climate at which the room looks so
 * @source design choice
 */
function climateOf(participation: number): number {
  const [from, to] = [
    [0, ...CARRIED, 100],
    [0, ...TURNS.climate, 100],
  ] as const;
  const at = from.findIndex((turn) => participation < turn);
  const [low = 0, high = 100, least = 0, most = 100] = at < 0 ? [] : [from[at - 1], from[at], to[at - 1], to[at]];
  return at < 0 ? most : least + ((participation - low) / (high - low)) * (most - least);
}

export function readTown(given: TownSnapshot, { board, homes, spots }: Whereabouts, offered: readonly string[] = []): TownReading {
  const everybody = given.groups.map(shownGroup);
  const here = everybody.filter(({ id }) => homes[id] !== undefined);
  // A room without residents of its own breathes with the whole neighbourhood.
  const groups = here.length > 0 ? here : everybody;
  const participation = meanOf(groups, takesPart);
  const carried = (given.after || given.lastDay === true) && here.length > 0 && board?.room !== undefined;
  const snapshot = { ...given, groups, climate: carried ? climateOf(participation) : given.climate };
  const ties = meanOf(groups, (group) => group.ties);
  const { season, sky } = snapshot;
  return {
    snapshot,
    participation,
    ties,
    trust: meanOf(groups, (group) => group.trust),
    tension: tensionOf(here, ties),
    groups: new Map(here.map((group) => [group.id, group])),
    everybody: new Map(everybody.map((group) => [group.id, group])),
    at: spots[given.at ?? ''] ?? null,
    talk: spots[given.talk ?? ''] ?? null,
    season,
    sky,
    snow: liesSnow(given),
    after: snapshot.after,
    dusk: snapshot.after && (season === 'winter' || season === 'autumn'),
    rain: sky === 'rain',
    flakes: sky === 'snowing',
    shows: new Set(snapshot.shows),
    offered: new Set(offered),
  };
}

/** Weather in which one sits down indoors where one can. */
export function isFoul({ snow, rain, dusk, season }: TownReading): boolean {
  return snow || rain || dusk || season === 'winter';
}

/** How many of a group are out of doors. The phase says how far they have come, participation how many dare. */
export function countOut(state: GroupState, size: number): number {
  const share = state.participation / 100;
  const wanted: Readonly<Record<Phase, number>> = {
    'dropped-out': 0,
    apart: state.participation + (seedOf(state.id) % 7) >= 10 ? 1 : 0,
    curious: Math.max(1, size * (0.12 + 0.14 * share)),
    joins: Math.max(1, size * (0.15 + 0.26 * share)),
    'thinks-along': Math.max(1, size * (0.26 + 0.4 * share)),
    carries: Math.max(1, size * (0.45 + 0.6 * share)),
  };
  return Math.min(size, Math.round(wanted[state.phase]));
}

/** A value that a rule asks for: of one group that lives here, or of all. */
export function measure(reading: TownReading, of: Measure, by?: string): number {
  const state = by === undefined ? undefined : reading.groups.get(by);
  switch (of) {
    case 'climate':
      return reading.snapshot.climate;
    case 'pressure':
      return reading.snapshot.pressure;
    case 'tension':
      return reading.tension;
    case 'participation':
      return state === undefined ? reading.participation : takesPart(state);
    default:
      return state?.[of] ?? reading[of];
  }
}
