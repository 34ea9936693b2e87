/** Free ground to stand on: keeps people out of buildings, off the water, out of each other, and in sight. */
import type { Board, Plot } from '../boards/board.ts';
import type { Spot } from '../projection.ts';

export function isInside([x, y]: Spot, [px, py, w, d]: Plot, margin = 0): boolean {
  return x > px - margin && x < px + w + margin && y > py - margin && y < py + d + margin;
}

export function distance(from: Spot, to: Spot): number {
  return Math.hypot(from[0] - to[0], from[1] - to[1]);
}

export interface Wish {
  readonly around: Spot;
  /** To everybody else who stands. @unit u */
  readonly clearance: number;
  /** To `around`. @unit u */
  readonly atLeast?: number;
  /** To the worker's peg. @unit u */
  readonly fromWorker?: number;
}

export class Room {
  private readonly blocked: readonly Plot[];
  private readonly taken: { at: Spot; clearance: number }[] = [];
  private readonly board: Board;
  private readonly worker: Spot | null;

  constructor(board: Board, things: readonly Plot[], worker: Spot | null) {
    this.board = board;
    this.worker = worker;
    this.blocked = [...board.solid, ...board.unseen, ...things];
    if (worker !== null) this.taken.push({ at: worker, clearance: 0.9 });
  }

  take(at: Spot, clearance: number): void {
    this.taken.push({ at, clearance });
  }

  isTaken(at: Spot): boolean {
    return this.taken.some((other) => distance(at, other.at) < 0.7);
  }

  private isFree(at: Spot, { clearance, fromWorker = 0.9 }: Wish): boolean {
    const { width, depth } = this.board.ground;
    if (at[0] < 1 || at[1] < 1 || at[0] > width - 1 || at[1] > depth - 1) return false;
    if (this.worker !== null && distance(at, this.worker) < fromWorker) return false;
    if (this.blocked.some((plot) => isInside(at, plot, 0.45))) return false;
    return this.taken.every((other) => distance(at, other.at) >= Math.max(clearance, other.clearance));
  }

  /** The nearest free spot, going outward in a sunflower spiral; null when the neighbourhood is full. */
  find(wish: Wish): Spot | null {
    const { around, atLeast = 0 } = wish;
    for (let step = 0; step < 620; step += 1) {
      const reach = atLeast + 0.32 * Math.sqrt(step) * Math.max(1, wish.clearance * 0.6);
      const turn = step * 2.399963;
      const at: Spot = [Math.round((around[0] + Math.cos(turn) * reach) * 5) / 5, Math.round((around[1] + Math.sin(turn) * reach) * 5) / 5];
      if (!this.isFree(at, wish)) continue;
      return at;
    }
    return null;
  }
}
