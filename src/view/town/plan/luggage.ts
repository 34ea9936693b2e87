/**
 * The team comes along with the worker, wherever that is: pressure is what they have to carry, climate how they stand and whether
 * somebody filled a flask. In the office itself it is to be seen all around, and no bag is needed.
 */
import { isBoard } from '../../../core/scenario/look.ts';
import type { Board, Spot } from '../boards/board.ts';
import { footprintOf } from '../draw/catalog.ts';
import type { Grade } from '../draw/interior/shell.ts';
import type { Prop } from '../draw/people/hand-props.ts';
import { gradeOf } from './indoors.ts';
import type { TownReading } from './reading.ts';
import { distance, isInside } from './room.ts';
import { thing } from './thing.ts';
import type { ThingPlan } from './town-plan.ts';

const HANDS: Readonly<Record<Grade, Prop>> = { low: 'none', middle: 'folder', high: 'papers' };
/** @unit degrees */
const LEAN: Readonly<Record<Grade, number>> = { low: -4, middle: 0, high: 2 };

/** What the worker holds, and how they stand. */
export function bearingOf(reading: TownReading): { readonly prop: Prop; readonly lean: number } {
  return { prop: HANDS[gradeOf(reading, 'pressure')], lean: LEAN[gradeOf(reading, 'climate')] };
}

/** Left before the worker first, then round to both sides, and farther off. @unit u */
const BESIDE: readonly Spot[] = [1.5, 1.9, 2.3, 2.8].flatMap((far) =>
  [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6].map((twelfth): Spot => {
    const turn = 1.3 + (twelfth * Math.PI) / 6;
    return [Math.round(Math.cos(turn) * far * 10) / 10, Math.round(Math.sin(turn) * far * 10) / 10];
  }),
);
/** From seats, where there is room, so that nobody who sits hides it; at least; and what the bag takes itself. @unit u */
const AIR = { seat: 2.2, least: 1, bag: 0.8 } as const;

function isFree(board: Board, at: Spot, seat: number): boolean {
  const { width, depth } = board.ground;
  if (!isInside(at, [1.4, 1.4, width - 2.8, depth - 2.8])) return false;
  if ([...board.solid, ...board.unseen].some((plot) => isInside(at, plot, AIR.bag))) return false;
  return board.props.every(({ at: [x, y], sprite, size, seats = [] }) => {
    const [px, py, w, d] = footprintOf(sprite) ?? (size === undefined ? [0, 0, 0, 0] : [-size[0] / 2, -size[1] / 2, ...size]);
    const clear = w === 0 || !isInside(at, [x + px, y + py, w, d], AIR.bag);
    return clear && seats.every((one) => distance(one.at, at) > seat);
  });
}

/** Where the bag stands, whatever state the place is in; null where there is no room for it. */
export function bagBeside(board: Board, [x, y]: Spot): Spot | null {
  if (!isBoard(board.id) || board.room?.staff !== undefined) return null;
  const beside = BESIDE.map(([dx, dy]): Spot => [x + dx, y + dy]);
  return beside.find((at) => isFree(board, at, AIR.seat)) ?? beside.find((at) => isFree(board, at, AIR.least)) ?? null;
}

export function planLuggage(reading: TownReading, board: Board, worker: Spot | undefined): ThingPlan[] {
  const at = worker === undefined ? null : bagBeside(board, worker);
  if (at === null) return [];
  return [thing('work-bag', { kind: 'work-bag', forms: gradeOf(reading, 'pressure'), flask: gradeOf(reading, 'climate') }, { at })];
}
