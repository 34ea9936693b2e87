/** What is known while people are put on the board one after another. */
import type { Seat, Spot, SpotLayout } from '../boards/board.ts';
import type { TownReading } from './reading.ts';
import { distance, type Room } from './room.ts';
import { standingProps } from './things.ts';
import type { Cast } from './town-plan.ts';

/** How far somebody goes for a seat. @unit u */
const SEAT_REACH = 6;

export interface Scene {
  readonly reading: TownReading;
  readonly cast: Cast;
  readonly room: Room;
  readonly worker: Spot | null;
  /** Free seats at the long table, shared by everybody who carries. */
  readonly seats: Spot[];
  /** How many groups have taken a corner of the square. */
  circles: number;
}

/** Seats at a spot: its own, and those of things that stand near. */
export function seatsAt({ reading, cast }: Scene, spot: SpotLayout): readonly Seat[] {
  const near = standingProps(reading, cast).flatMap(({ seats = [] }) => seats.filter(({ at }) => distance(at, spot.meet) < SEAT_REACH));
  return [...(spot.seats ?? []), ...near];
}
