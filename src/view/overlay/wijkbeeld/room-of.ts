/** A room of the maquette in words: what its walls, tables and doors show, and nothing that they do not. */
import type { TownSnapshot } from '../../../core/session/view.ts';
import type { Texts } from '../../shared/messages.ts';

type Group = TownSnapshot['groups'][number];
type Level = 'low' | 'middle' | 'high';

/** Boards that are rooms. */
const ROOMS = ['kantoor', 'huiskamer', 'vergaderkamer'] as const;
export type RoomBoard = (typeof ROOMS)[number];

/**
 * Where the picture of a room turns to another drawing, in the model's own values.
 * @source src/view/town/boards/room-layout.ts, src/view/town/plan/reading.ts
 */
export const ROOM_TURNS = { residents: [27, 41], carried: [25, 37], climate: [46, 52], pressure: [52, 60] } as const;

function levelIn(value: number, [middle, high]: readonly [number, number]): Level {
  return value < middle ? 'low' : value < high ? 'middle' : 'high';
}

export function roomBoardOf({ board }: TownSnapshot): RoomBoard | null {
  return ROOMS.find((room) => room === board) ?? null;
}

/** Those who belong to the room; a room that nobody belongs to goes along with all. */
function residentsOf({ groups, board }: TownSnapshot): readonly Group[] {
  const here = groups.filter((group) => group.board === board);
  return here.length > 0 ? here : groups;
}

function residentLevel(
  town: TownSnapshot,
  of: 'participation' | 'ties' | 'trust',
  turns: readonly [number, number] = ROOM_TURNS.residents,
): Level {
  const groups = residentsOf(town);
  const sum = groups.reduce((all, group) => all + (of === 'participation' && group.phase === 'dropped-out' ? 0 : group[of]), 0);
  return levelIn(groups.length === 0 ? 0 : sum / groups.length, turns);
}

/** On the last day and half a year later one sees how far those take part who work here. */
function climateLevel(town: TownSnapshot): Level {
  const carried = (town.after || town.lastDay === true) && town.groups.some(({ board }) => board === town.board);
  return carried ? residentLevel(town, 'participation', ROOM_TURNS.carried) : levelIn(town.climate, ROOM_TURNS.climate);
}

/** Which room, what is outside its window, and who is there. */
export function insideOf(town: TownSnapshot, room: RoomBoard, t: Texts): string {
  const { after, sky, season } = town;
  const weather = sky === 'clear' || sky === 'cloudy' ? season : sky;
  const outside = after ? (sky === 'rain' ? 'after.rain' : (`after.${season}` as const)) : weather;
  const people =
    room === 'kantoor' ? t.say(`wijkbeeld.team.${climateLevel(town)}`) : t.say(`wijkbeeld.present.${residentLevel(town, 'participation')}`);
  return t.say('wijkbeeld.inside', { room: t.say(`wijkbeeld.inside.${room}`), outside: t.say(`wijkbeeld.outside.${outside}`), people });
}

/** What the room shows by itself; what the story puts there overrules it. */
export function roomOf(town: TownSnapshot, room: RoomBoard, t: Texts): string {
  const { shows } = town;
  const [participation, ties, trust] = (['participation', 'ties', 'trust'] as const).map((of) => residentLevel(town, of)) as [
    Level,
    Level,
    Level,
  ];
  if (room === 'kantoor') {
    const climate = t.say(`wijkbeeld.kantoor.climate.${climateLevel(town)}`);
    return t.say('wijkbeeld.kantoor', {
      climate,
      pressure: t.say(`wijkbeeld.kantoor.pressure.${levelIn(town.pressure, ROOM_TURNS.pressure)}`),
    });
  }
  if (room === 'huiskamer') {
    return t.say('wijkbeeld.huiskamer', {
      curtains: t.say(`wijkbeeld.huiskamer.curtains.${shows.includes('gordijnen-dicht') ? 'low' : participation}`),
      life: t.say(`wijkbeeld.huiskamer.life.${participation}`),
      table: t.say(`wijkbeeld.huiskamer.table.${ties}`),
      door: t.say(`wijkbeeld.huiskamer.door.${trust}`),
    });
  }
  return t.say('wijkbeeld.vergaderkamer', {
    ring: t.say(`wijkbeeld.vergaderkamer.ring.${shows.includes('kring') ? 'high' : ties}`),
    plan: t.say(`wijkbeeld.vergaderkamer.plan.${shows.includes('plan') ? 'high' : participation}`),
    door: t.say(`wijkbeeld.vergaderkamer.door.${shows.includes('deur-dicht') ? 'low' : trust}`),
  });
}
