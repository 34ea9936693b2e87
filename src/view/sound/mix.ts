/**
 * Which layers are heard, and how loud, from what the game shows: pure, so that it can be tested without a loudspeaker.
 * The square is heard by who takes part: first wind alone, then birds and a broom, people, and at last cups. After the
 * worker has left nothing is added: what is still heard, the residents keep up by themselves.
 */
import type { Outcome, Screen, TownSnapshot } from '../../core/session/view.ts';

export const LAYERS = ['wind', 'birds', 'murmur', 'cutlery', 'rain', 'winter', 'fan', 'talk', 'pressure', 'room'] as const;
export type Layer = (typeof LAYERS)[number];
/** @range 0..1 */
export type Levels = Readonly<Record<Layer, number>>;

export interface Scene {
  /** Null while the menu is open. */
  readonly town: TownSnapshot | null;
  readonly screen: Screen | null;
  /** What is being read, when something is. */
  readonly outcome: Outcome['kind'] | null;
}

export const SILENT: Levels = { wind: 0, birds: 0, murmur: 0, cutlery: 0, rain: 0, winter: 0, fan: 0, talk: 0, pressure: 0, room: 0 };

/** Boards that are rooms. */
const OFFICE = 'kantoor';
const ROOMS: ReadonlySet<string> = new Set(['huiskamer', 'vergaderkamer']);
/** On this board the office is a building: who talks there is inside. */
const OFFICE_BUILDING = { board: 'veemarktplein', place: 'kantoor' } as const;

/**
 * Mean participation at which a layer begins, and at which it is whole. Scenarios begin near 14, and 46 is as lively as a
 * run by readiness leaves it. @unit points @source design choice
 */
const JOINS = { birds: [17, 25], murmur: [24, 36], cutlery: [34, 46] } as const;
/** Climate and pressure move within fewer points than participation. @source design choice */
const OFFICE_TALKS = [44, 53] as const;
const OFFICE_PRESSES = [48, 62] as const;
/** Mean participation between which a room goes from a ticking clock to talk and cups. @source design choice */
const ROOM_TALKS = [22, 38] as const;
const ROOM_DRINKS = [30, 46] as const;

/** What is left of the square behind the windows of the office. */
const THROUGH_GLASS = 0.18;
/** Under a conversation, so that reading stays easy. */
const UNDER_TALK = 0.7;
/** Wind is always there, less where people are. */
const WIND = { alone: 1, among: 0.45 } as const;
/** Birds sing in spring; in winter there is one sparrow. */
const SONG = { spring: 1, summer: 0.8, autumn: 0.5, winter: 0.15 } as const;
/** In winter people are indoors, and heard through a door. */
const INDOORS = 0.55;
const IN_THE_RAIN = { birds: 0.35, murmur: 0.6, cutlery: 0.6 } as const;

function share(value: number, [from, to]: readonly [number, number]): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function participationOf({ groups }: TownSnapshot): number {
  return groups.length === 0 ? 0 : groups.reduce((all, one) => all + one.participation, 0) / groups.length;
}

/** The office board, the office as a building, a briefing that is given there; an answer is read where it was given, whatever the next screen is. */
export function isInOffice({ town, screen, outcome }: Scene): boolean {
  if (!town) return false;
  if (town.board === OFFICE) return true;
  if (town.after || town.at === null) return false;
  if (screen === 'briefing') return true;
  if (town.board === OFFICE_BUILDING.board && town.talk === OFFICE_BUILDING.place) return true;
  return town.talk === null && (outcome === 'choice' || (outcome === null && screen === 'scene'));
}

/** Somebody's living room, or a room that was borrowed for a meeting. */
export function isInRoom(scene: Scene): boolean {
  return scene.town !== null && ROOMS.has(scene.town.board) && !isInOffice(scene);
}

/** A clock, a refrigerator, the street behind glass; then voices, and at last cups. */
export function roomOf(town: TownSnapshot): Levels {
  const participation = participationOf(town);
  const talk = share(participation, ROOM_TALKS);
  return { ...SILENT, room: 1 - 0.45 * talk, talk: talk * 0.8, cutlery: share(participation, ROOM_DRINKS) * 0.5 };
}

/** The square itself, as it would be heard by somebody who stands on it. */
export function squareOf(town: TownSnapshot): Levels {
  const participation = participationOf(town);
  const winter = town.season === 'winter';
  const wet = town.sky === 'rain';
  const feast = town.shows.includes('feest') || town.shows.includes('menigte') ? 1 : 0;
  const table = town.shows.includes('lange-tafel') || feast === 1 ? 0.8 : 0;
  const people = winter ? INDOORS : 1;
  const murmur = Math.max(share(participation, JOINS.murmur) * people, feast);
  const cutlery = Math.max(share(participation, JOINS.cutlery) * people, table);
  const birds = share(participation, JOINS.birds) * SONG[winter ? 'winter' : town.season];
  return {
    ...SILENT,
    wind: (WIND.alone - (WIND.alone - WIND.among) * Math.max(birds, murmur)) * (winter ? 0.3 : 1),
    birds: birds * (wet ? IN_THE_RAIN.birds : 1),
    murmur: murmur * (wet ? IN_THE_RAIN.murmur : 1),
    cutlery: cutlery * (wet ? IN_THE_RAIN.cutlery : 1),
    rain: wet ? 1 : 0,
    winter: winter ? 1 - 0.35 * murmur : 0,
  };
}

/** The office by itself. A fan and a keyboard always; people talk where it is safe, and the printer runs under pressure. */
export function officeOf(town: TownSnapshot): Levels {
  const pressure = share(town.pressure, OFFICE_PRESSES);
  return { ...SILENT, fan: 0.9, talk: share(town.climate, OFFICE_TALKS) * (1 - 0.35 * pressure), pressure };
}

/** Behind the window of a room one hears the weather, not the people: they are inside. */
function outsideOf({ wind, birds, rain, winter }: Levels): Levels {
  return { ...SILENT, wind, birds, rain, winter };
}

function blend(square: Levels, gain: number, office: Levels | null): Levels {
  const level = (layer: Layer): number => Math.round(1000 * (square[layer] * gain + (office?.[layer] ?? 0))) / 1000;
  return Object.fromEntries(LAYERS.map((layer) => [layer, level(layer)])) as Record<Layer, number>;
}

/** What comes out of the loudspeaker, before the player's own volume. */
export function levelsOf(scene: Scene): Levels {
  const { town } = scene;
  if (!town) return SILENT;
  const square = squareOf(town);
  if (isInOffice(scene)) return blend(square, THROUGH_GLASS, officeOf(town));
  if (isInRoom(scene)) return blend(outsideOf(square), THROUGH_GLASS, roomOf(town));
  return blend(square, town.talk === null ? 1 : UNDER_TALK, null);
}

/** A moped passes only where it would be noticed: on a square with little else. @unit seconds between two of them, or null */
export function mopedEvery(scene: Scene): number | null {
  const { wind, winter, rain } = levelsOf(scene);
  if (isInOffice(scene) || isInRoom(scene) || rain > 0 || winter > 0) return null;
  return wind > 0.6 ? 40 : wind > 0 ? 110 : null;
}
