/** What a room shows beside its things: floor and walls by grade, and what comes in through the windows. */
import type { Curtain } from '../draw/buildings/openings.ts';
import { wallColour, type Grade, type ShellLook } from '../draw/interior/shell.ts';
import type { Outside } from '../draw/interior/windows.ts';
import { TURNS, type RoomLayout, type WindowPlan } from '../boards/room-layout.ts';
import type { Measure } from '../boards/board.ts';
import { measure, type TownReading } from './reading.ts';
import { thing } from './thing.ts';
import type { ThingPlan } from './town-plan.ts';

export function gradeOf(reading: TownReading, of: Measure): Grade {
  const value = measure(reading, of);
  const [middle, high] = TURNS[of];
  return value < middle ? 'low' : value < high ? 'middle' : 'high';
}

export function planShell(reading: TownReading, room: RoomLayout): ShellLook {
  const grade = gradeOf(reading, room.mood);
  // At dusk the walls take the colour of the lamp, where one is on.
  return { grade, cold: reading.dusk && grade === 'low' };
}

/** Behind the panes of a winter without snow it is as grey as in the rain. */
function outsideOf({ season, sky, snow }: TownReading): Outside {
  if (snow) return 'winter';
  return sky === 'rain' || sky === 'cloudy' || season === 'winter' ? 'grey' : season;
}

const BLINDS: Readonly<Record<Grade, number>> = { low: 0.08, middle: 0.5, high: 0.94 };
const CURTAINS: Readonly<Record<Grade, Curtain>> = { low: 'shut', middle: 'half', high: 'open' };
/** How much of the daylight comes past the curtains. */
const LET_IN: Readonly<Record<Curtain, number>> = { shut: 0.12, half: 0.55, open: 1 };
const LIGHT: Readonly<Record<Outside, readonly [strength: number, colour: string]>> = {
  spring: [0.46, '#FFF0C8'],
  summer: [0.56, '#FFEBB8'],
  autumn: [0.42, '#FFE2A8'],
  grey: [0.2, '#E4EAEC'],
  winter: [0.34, '#DCE7F2'],
};

function curtainOf(reading: TownReading): Curtain {
  return reading.shows.has('gordijnen-dicht') ? 'shut' : CURTAINS[gradeOf(reading, 'participation')];
}

/** The corner of the room lies this far along the street outside. @unit u */
const STREET = 60;

function planWindow(reading: TownReading, look: ShellLook, plan: WindowPlan): ThingPlan[] {
  const { id, at, side, w, h, z, cloth, reach } = plan;
  const outside = outsideOf(reading);
  const blinds = plan.blinds === undefined ? 0 : BLINDS[gradeOf(reading, plan.blinds)];
  const curtain = cloth === undefined ? undefined : curtainOf(reading);
  const [strength, colour] = LIGHT[outside];
  const light = strength * (1 - blinds * 0.8) * (curtain === undefined ? 1 : LET_IN[curtain]);
  const window = thing(
    id,
    {
      kind: 'room-window',
      side,
      w,
      h,
      z,
      outside,
      // The wall on the left runs towards the viewer, so that its windows count back.
      from: side === 'R' ? STREET - at[1] : STREET + at[0],
      wall: wallColour(look),
      plant: look.grade === 'high',
      ...(reading.dusk ? { dusk: true } : {}),
      ...(blinds > 0 ? { blinds } : {}),
      ...(curtain === undefined ? {} : { curtain, cloth: cloth ?? '' }),
    },
    { at, depth: 0.1 },
  );
  const sun = thing(`${id}-light`, { kind: 'daylight', w, reach, strength: Math.round(light * 20) / 20, colour }, { at, depth: -1.2 });
  return [window, sun];
}

export function planWindows(reading: TownReading, room: RoomLayout): ThingPlan[] {
  const look = planShell(reading, room);
  return room.windows.flatMap((window) => planWindow(reading, look, window));
}

/** A conversation in the glass room is seen by everybody, blinds or not: that is what the room is for. */
export function clearGlass(things: readonly ThingPlan[], { talk }: TownReading, room?: RoomLayout): readonly ThingPlan[] {
  if (room?.glass === undefined || room.glass !== talk) return things;
  return things.map((one) => (one.sprite.kind === 'glass' ? { ...one, sprite: { ...one.sprite, blinds: 0 } } : one));
}
