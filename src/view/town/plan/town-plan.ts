/**
 * From a snapshot to the picture, as pure data: which households are awake, which things stand, which people stand
 * where and look which way. The scene draws this and the difference between two of these, nothing else.
 */
import type { Look } from '../../../core/scenario/look.ts';
import type { TownSnapshot } from '../../../core/session/view.ts';
import type { Board } from '../boards/board.ts';
import { OVERVIEW } from '../boards/rommelstein.ts';
import type { RoomLayout } from '../boards/room-layout.ts';
import type { Sprite } from '../draw/catalog.ts';
import type { GroundLook } from '../draw/ground/layout.ts';
import type { Peg } from '../draw/people/peg.ts';
import type { Spot } from '../projection.ts';
import { planFootsteps } from './footsteps.ts';
import { planIndoors } from './indoor-people.ts';
import { clearGlass, gradeOf, planShell, planWindows } from './indoors.ts';
import { WORKER_ID } from './conversation.ts';
import { planLuggage } from './luggage.ts';
import { planPeople } from './people.ts';
import { tensionLevel } from './tension.ts';
import { planThings } from './things.ts';
import { readTown, type TownReading } from './reading.ts';

export interface CastMember {
  readonly id: string;
  readonly group: string | null;
  readonly look: Look;
}

/** Where the flags of a board stand, by how near the camera is. */
type Fan = (zoom: number) => Board['spots'];

export interface Cast {
  /** With the groups of the scenario on it. */
  readonly board: Board;
  readonly people: readonly CastMember[];
  /** Group id → spot where it lives and gathers; only groups of this board. */
  readonly homes: Readonly<Record<string, string>>;
  /** Place of the scenario → spot; only places of this board. */
  readonly spots: Readonly<Record<string, string>>;
  /** On the map: flags keep a finger's breadth apart, however far the camera is. */
  readonly fan?: Fan;
}

export interface ThingPlan {
  readonly id: string;
  /** Group of the household that lives in it. */
  readonly group?: string;
  readonly sprite: Sprite;
  readonly at: Spot;
  readonly z: number;
  readonly depth: number;
}

export interface PersonPlan {
  readonly id: string;
  /** Resident group; null for the worker, colleagues and passers-by. */
  readonly group: string | null;
  readonly peg: Peg;
  readonly at: Spot;
  /** Where this person comes from and goes to. */
  readonly door: Spot;
  /** In conversation: a paper tag hangs above the head. */
  readonly speaks: boolean;
}

export interface TownPlan {
  readonly ground: GroundLook;
  readonly snow: boolean;
  readonly rain: boolean;
  readonly flakes: boolean;
  /** Under clouds, dry or not. */
  readonly clouded: boolean;
  readonly season: GroundLook['season'];
  /** Light over everything: 0 cool and flat … 1 warm (art bible § 4). */
  readonly warmth: number;
  readonly indoors: boolean;
  readonly things: readonly ThingPlan[];
  readonly people: readonly PersonPlan[];
  /** Spots of this board. */
  readonly talk: string | null;
  readonly at: string | null;
  readonly after: boolean;
  /** Half a year later in the dark months. */
  readonly dusk: boolean;
}

const WARMTH = { low: 0.15, middle: 0.55, high: 0.95 } as const;

/** The weather stays outside. */
const INDOORS: GroundLook = { care: 1, painted: false, snow: false, wet: false, season: 'summer', tracks: 'none' };

function planGround(reading: TownReading, board: Board): GroundLook {
  const { room } = board;
  const { participation, snow, season, after, rain } = reading;
  if (room !== undefined) return { ...INDOORS, room: planShell(reading, room) };
  // The town between the neighbourhoods knows the weather and nothing else.
  if (board.id === OVERVIEW) return { ...INDOORS, snow, season, wet: rain && !snow };
  const care = Math.min(1, Math.max(0, (participation / 100 - 0.08) / 0.6));
  return {
    care: Math.round(care * 4) / 4,
    painted: participation > 70,
    snow,
    wet: rain && !snow,
    season,
    tracks: !snow || !after ? 'none' : participation >= 45 ? 'together' : 'alone',
  };
}

/** Paper tags above those who are in conversation. */
function planTags(people: readonly PersonPlan[]): ThingPlan[] {
  return people
    .filter(({ speaks }) => speaks)
    .map(({ id, at, peg }) => ({ id: `tag-${id}`, sprite: { kind: 'tag' }, at, z: peg.look.age === 'child' ? 3.1 : 4.1, depth: 300 }));
}

/** In a room: as warm as its mood, and half a year later as many are still there. */
function warmthIn(reading: TownReading, { mood }: RoomLayout): number {
  return reading.after
    ? Math.min(WARMTH.high, Math.round(WARMTH.low * 20 + reading.participation / 4) / 20)
    : WARMTH[gradeOf(reading, mood)];
}

/** How warm the light is; open tension cools it. */
function warmthOf(reading: TownReading): number {
  return Math.max(0, Math.round(reading.participation / 10) / 10 - (tensionLevel(reading) === 'high' ? 0.2 : 0));
}

/** On the map people are too small to be seen: the worker is a pin there. */
function peopleOn(reading: TownReading, cast: Cast): PersonPlan[] {
  if (cast.board.id === OVERVIEW) return [];
  return cast.board.room === undefined ? planPeople(reading, cast) : planIndoors(reading, cast);
}

/** @param offered places of the scenario that can be chosen now: on the map their neighbourhoods stand out */
export function planTown(snapshot: TownSnapshot, cast: Cast, offered: readonly string[] = []): TownPlan {
  const reading = readTown(snapshot, cast, offered);
  const { room } = cast.board;
  const people = peopleOn(reading, cast);
  const worker = people.find(({ id }) => id === WORKER_ID)?.at;
  const windows = room === undefined ? [] : planWindows(reading, room);
  const things = clearGlass(planThings(reading, cast), reading, room);
  return {
    ground: planGround(reading, cast.board),
    // It does not snow or rain indoors.
    snow: room === undefined && reading.snow,
    rain: room === undefined && reading.rain,
    flakes: room === undefined && reading.flakes,
    clouded: room === undefined && (reading.rain || reading.sky === 'cloudy'),
    season: room === undefined ? reading.season : 'summer',
    warmth: room === undefined ? warmthOf(reading) : warmthIn(reading, room),
    indoors: room !== undefined,
    things: [
      ...things,
      ...planFootsteps(reading, cast.board, { people, things }),
      ...windows,
      ...planLuggage(reading, cast.board, worker),
      ...planTags(people),
    ],
    people,
    talk: reading.talk,
    at: reading.at,
    after: snapshot.after,
    dusk: reading.dusk,
  };
}
