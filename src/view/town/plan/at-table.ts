/** Who sits at the long table: a table that stands is used. */
import type { Spot } from '../boards/board.ts';
import { tableParts } from './feast.ts';
import type { Stand } from './gathering.ts';
import type { Scene } from './scene.ts';
import type { Level } from './reading.ts';
import { isInside } from './room.ts';
import { emptyStrip } from './tension.ts';

export function tableSeats({ cast, reading }: Pick<Scene, 'cast' | 'reading'>): Spot[] {
  // Three to one: who sits on the near side hides the cloth, the plates and those across.
  const seats = tableParts(reading, cast.board).flatMap(([x, y], part): Spot[] => [
    [x - 1, y - 1.3],
    [x, y - 1.3],
    [x + 1, y - 1.3],
    [x + (part % 2 === 0 ? -0.7 : 0.85), y + 1.35],
  ]);
  const strip = emptyStrip(reading, cast);
  const middle = seats.reduce((sum, [x]) => sum + x / seats.length, 0);
  return seats
    .filter((seat) => strip.every((plot) => !isInside(seat, plot, 0.6)))
    .toSorted((a, b) => Math.abs(a[0] - middle) - Math.abs(b[0] - middle));
}

/** From the middle of the table outward; who is at home there leaves every second seat to the next group, so that groups mix. */
function takeSeats(seats: Spot[], count: number, mixed: boolean): Spot[] {
  const taken: Spot[] = [];
  for (let at = 0; taken.length < count && seats.length > 0; at += mixed ? 1 : 0) {
    if (at >= seats.length) at = 0;
    taken.push(...seats.splice(at, 1));
  }
  return taken;
}

/** Some of a group at the long table, among those of other groups. */
export function sitAtTable(scene: Scene, count: number, mixed = false): Stand[] {
  const { cast, room, seats } = scene;
  const [tx, ty] = tableParts(scene.reading, cast.board)[0] ?? cast.board.middle;
  return takeSeats(seats, count, mixed).map((at, index): Stand => {
    const back = at[1] > ty;
    room.take(at, 0.5);
    const side = (Math.round(at[0] - tx) + index) % 2 === 0;
    return {
      at,
      look: [0, back ? -1 : 1],
      sit: true,
      seatFacing: back ? (side ? 'bl' : 'br') : side ? 'l' : 'r',
      prop: index % 3 === 0 ? 'cup' : 'none',
    };
  });
}

/**
 * A table that stands is used: this share of a group that takes part but does not carry goes there, by its ties. Who has little to do with
 * the others keeps away, unless the table was laid for all.
 */
const AT_TABLE: Readonly<Record<Level, number>> = { low: 0, middle: 0.34, high: 0.6 };

export function shareAtTable({ reading }: Scene, ties: Level): number {
  return reading.shows.has('lange-tafel') ? 0.7 : AT_TABLE[ties];
}
