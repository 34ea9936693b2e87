/** Which way a peg looks, and how near it comes to the worker: trust as posture (art bible § 8). */
import type { Spot } from '../boards/board.ts';
import type { Facing } from '../draw/people/peg.ts';
import { toward } from './gathering.ts';
import type { Level } from './reading.ts';

/** How near people let the worker come, by their trust. @unit u */
export const NEARNESS: Readonly<Record<Level, number>> = { low: 2.5, middle: 1.6, high: 0.9 };

/** Where a peg looks that looks along this direction of the board. */
export function facingOf([dx, dy]: Spot): Facing {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'r' : 'bl';
  return dy >= 0 ? 'l' : 'br';
}

/** Trust in posture: away from the worker, half turned, or towards. */
export function facingWorker(at: Spot, worker: Spot, trust: Level): Facing {
  const [dx, dy] = toward(at, worker);
  if (trust === 'high') return facingOf([dx, dy]);
  if (trust === 'low') return facingOf([-dx, -dy]);
  // Half turn: the shoulder to the worker, never the back of the head.
  return facingOf(dx >= dy ? [dx * 0.2, Math.abs(dx) + Math.abs(dy)] : [Math.abs(dx) + Math.abs(dy), dy * 0.2]);
}

/** Trust in how one stands: towards who is near, away from them, or back a little for who keeps out of it. @unit u @source design choice */
export function leanOf(trust: Level, near: boolean, keepsOut: boolean): number {
  if (near && trust === 'low') return -4;
  if (near && trust === 'high') return 3;
  return keepsOut ? -3 : 0;
}
