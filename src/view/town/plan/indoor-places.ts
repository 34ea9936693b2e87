/** Where one can be in a room: its seats and standing places, each taken once; nobody stands on anybody. */
import type { Seat, Spot, SpotLayout } from '../boards/board.ts';
import type { TownReading } from './reading.ts';
import { distance } from './room.ts';
import { standingProps } from './things.ts';
import type { Cast } from './town-plan.ts';

/** Least distance between two people. @unit u */
const ELBOW = 0.95;

export interface Stay {
  readonly at: Spot;
  readonly seat: Seat;
  readonly sit: boolean;
}

export class Places {
  private readonly taken: Spot[] = [];
  private readonly berths: { readonly at: Spot; readonly reach: number }[] = [];
  private readonly seats = new Map<string, Seat[]>();
  private readonly spots: Readonly<Record<string, SpotLayout>>;

  constructor(reading: TownReading, { board }: Cast) {
    this.spots = board.spots;
    for (const [id, spot] of Object.entries(board.spots)) this.seats.set(id, [...(spot.seats ?? [])]);
    for (const { seats = [] } of standingProps(reading, { board, people: [], homes: {}, spots: {} })) {
      for (const seat of seats) this.seats.get(this.nearest(seat.at))?.push(seat);
    }
  }

  private nearest(at: Spot): string {
    const [first] = Object.entries(this.spots).toSorted(([, a], [, b]) => distance(a.meet, at) - distance(b.meet, at));
    return first?.[0] ?? '';
  }

  take(at: Spot): void {
    this.taken.push(at);
  }

  /** Nobody comes to stand nearer than this, so that who talks stays in sight. */
  keepClear(at: Spot, reach: number): void {
    this.berths.push({ at, reach });
  }

  isFree(at: Spot): boolean {
    return this.taken.every((other) => distance(other, at) >= ELBOW);
  }

  private pick(seats: readonly Seat[], sit: boolean): Stay | null {
    const airy = (at: Spot) => sit || this.berths.every((berth) => distance(berth.at, at) >= berth.reach);
    const seat = seats.find(({ at }) => this.isFree(at) && airy(at));
    if (seat === undefined) return null;
    this.take(seat.at);
    return { at: seat.at, seat, sit };
  }

  sit(spot: string, order: (seats: readonly Seat[]) => readonly Seat[] = (seats) => seats): Stay | null {
    return this.pick(order(this.seats.get(spot) ?? []), true);
  }

  stand(spot: string): Stay | null {
    return this.pick(this.spots[spot]?.stands ?? [], false);
  }

  keepApart(spot: string): Stay | null {
    return this.pick(this.spots[spot]?.apart ?? [], false);
  }

  /** Anywhere in the room, nearest first, when a spot is full. */
  anywhere(spot: string): Stay | null {
    const meet = this.spots[spot]?.meet ?? [0, 0];
    const others = Object.entries(this.spots).toSorted(([, a], [, b]) => distance(a.meet, meet) - distance(b.meet, meet));
    for (const [id] of others) {
      const stay = this.stand(id) ?? this.keepApart(id);
      if (stay !== null) return stay;
    }
    return null;
  }
}
