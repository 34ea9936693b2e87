/**
 * Tension between groups, as one sees it from above: first an empty strip over the square that nobody stands in, then tape along it,
 * people who lean back, curtains drawn, a cooler light. Never a colour alone, and never red (art bible § 8).
 */
import type { Plot } from '../boards/board.ts';
import { tableParts } from './feast.ts';
import type { Level, TownReading } from './reading.ts';
import { isInside } from './room.ts';
import { thing } from './thing.ts';
import type { Cast, ThingPlan } from './town-plan.ts';

/** Where tension begins to show, and where it is open. @source design choice */
const [SHOWS, OPEN] = [30, 55];
/** Half of the empty strip. @unit u */
const STRIP: Readonly<Record<Level, number>> = { low: 0, middle: 1.5, high: 2.1 };

export function tensionLevel({ tension }: TownReading): Level {
  if (tension < SHOWS) return 'low';
  return tension < OPEN ? 'middle' : 'high';
}

/** A feast is laid for all: while it is, the square is one. */
function isParted({ shows, after }: TownReading): boolean {
  return !after && !['lange-tafel', 'feest', 'markt', 'kring'].some((shown) => [...shows].some((one) => one === shown));
}

/** Ground that both sides leave empty. */
export function emptyStrip(reading: TownReading, { board: { rift } }: Cast): readonly Plot[] {
  const half = STRIP[tensionLevel(reading)];
  if (rift === undefined || half === 0 || !isParted(reading)) return [];
  const { at, axis, length } = rift;
  return [axis === 'x' ? [at[0], at[1] - half, length, half * 2] : [at[0] - half, at[1], half * 2, length]];
}

export function planTape(reading: TownReading, { board }: Cast): ThingPlan[] {
  const { rift } = board;
  if (rift === undefined || tensionLevel(reading) !== 'high' || !isParted(reading)) return [];
  const { at, axis, length } = rift;
  const parts = Math.max(1, Math.round(length / 4));
  const tables = tableParts(reading, board);
  return Array.from({ length: parts }, (_, part) => part).flatMap((part): ThingPlan[] => {
    const shift = (length * part) / parts;
    const from = axis === 'x' ? ([at[0] + shift, at[1]] as const) : ([at[0], at[1] + shift] as const);
    const plot: Plot = axis === 'x' ? [...from, length / parts, 0] : [...from, 0, length / parts];
    // No tape goes through a table that stands there.
    if (tables.some((table) => isInside(table, plot, 2))) return [];
    return [thing(`tape-${part}`, { kind: 'tape', axis, length: length / parts }, { at: from })];
  });
}
