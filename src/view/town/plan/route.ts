/**
 * The way from one spot to another over a grid: never through buildings and water, and round furniture where that is not far about
 * (one may have to squeeze through to one's own chair). The cheapest chain of cells is pulled straight afterwards.
 */
import type { Board, Plot } from '../boards/board.ts';
import { footprintOf, isBarrier } from '../draw/catalog.ts';
import type { Spot } from '../projection.ts';
import { distance, isInside } from './room.ts';
import type { ThingPlan } from './town-plan.ts';

/** Side of a cell; rooms are narrower than squares. @unit u */
const CELL = { outdoors: 1, indoors: 0.5 } as const;
/** A step straight on and a step across a corner. @unit tenths of a cell */
const [STRAIGHT, DIAGONAL] = [10, 14];
/** How far from the middle of a cell the water must be. @unit u */
const DRY = 0.55;
/** What can lie in a cell, and what it adds to a step into it: round a chair one goes some way, round a fence all the way there is. */
const [FREE, THING, BARRIER, WALL] = [0, 1, 2, 3];
const ADDED = [0, 150, 2000, Infinity];

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => (dx === 0 && dy === 0 ? [] : [[dx, dy] as const])));

function isWater({ ground: { canal, ponds = [] } }: Board, at: Spot): boolean {
  if (canal !== undefined && isInside(at, canal, DRY)) return true;
  return ponds.some(({ at: [x, y], rx, ry }) => ((at[0] - x) / (rx + DRY)) ** 2 + ((at[1] - y) / (ry + DRY)) ** 2 < 1);
}

/** The ways over a board with what stands on it. */
export class Ways {
  private readonly board: Board;
  private readonly cell: number;
  private readonly wide: number;
  private readonly deep: number;
  /** What lies in each cell, row by row. */
  private readonly cells: Uint8Array;

  constructor(board: Board, things: readonly ThingPlan[]) {
    this.board = board;
    this.cell = board.room === undefined ? CELL.outdoors : CELL.indoors;
    this.wide = Math.ceil(board.ground.width / this.cell);
    this.deep = Math.ceil(board.ground.depth / this.cell);
    this.cells = new Uint8Array(this.wide * this.deep);
    for (const { at, sprite } of things) {
      const plot = footprintOf(sprite);
      if (plot !== null) this.occupy([at[0] + plot[0], at[1] + plot[1], plot[2], plot[3]], isBarrier(sprite) ? BARRIER : THING);
    }
    for (const plot of board.solid) this.occupy(plot, WALL);
    for (let index = 0; index < this.cells.length; index += 1) if (isWater(board, this.middleOf(index))) this.cells[index] = WALL;
  }

  /** Every cell that a plot touches. */
  private occupy([x, y, w, d]: Plot, what: number): void {
    const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
    const [left, right] = [within(Math.floor(x / this.cell), this.wide), within(Math.ceil((x + w) / this.cell), this.wide)];
    const [top, bottom] = [within(Math.floor(y / this.cell), this.deep), within(Math.ceil((y + d) / this.cell), this.deep)];
    for (let row = top; row < bottom; row += 1) {
      for (let at = row * this.wide + left; at < row * this.wide + right; at += 1) this.cells[at] = Math.max(what, this.cells[at] ?? FREE);
    }
  }

  private middleOf(index: number): Spot {
    return [((index % this.wide) + 0.5) * this.cell, (Math.floor(index / this.wide) + 0.5) * this.cell];
  }

  private indexOf([x, y]: Spot): number {
    const column = Math.max(0, Math.min(this.wide - 1, Math.floor(x / this.cell)));
    return Math.max(0, Math.min(this.deep - 1, Math.floor(y / this.cell))) * this.wide + column;
  }

  /** Whether a straight line meets nothing worse than `most`. */
  private isClear(from: Spot, to: Spot, most: number): boolean {
    const steps = Math.ceil(distance(from, to) / (this.cell * 0.4));
    for (let step = 1; step < steps; step += 1) {
      const share = step / steps;
      const at: Spot = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      if ((this.cells[this.indexOf(at)] ?? FREE) > most) return false;
    }
    return true;
  }

  /** The nearest cell that can be walked on and reached from a spot without going through a wall. */
  private enter(spot: Spot): number | null {
    const reach = Math.ceil(3 / this.cell);
    const home = this.indexOf(spot);
    let best: number | null = null;
    for (let dy = -reach; dy <= reach; dy += 1) {
      for (let dx = -reach; dx <= reach; dx += 1) {
        const index = this.beside(home, dx, dy);
        if (index === null || this.cells[index] === WALL) continue;
        const far = distance(this.middleOf(index), spot);
        if (best !== null && far >= distance(this.middleOf(best), spot)) continue;
        if (this.board.solid.some((plot) => crosses(spot, this.middleOf(index), plot))) continue;
        best = index;
      }
    }
    return best;
  }

  private beside(index: number, dx: number, dy: number): number | null {
    const [x, y] = [(index % this.wide) + dx, Math.floor(index / this.wide) + dy];
    return x < 0 || y < 0 || x >= this.wide || y >= this.deep ? null : y * this.wide + x;
  }

  /** What a step costs; infinite into a wall or round its corner. */
  private stepCost(index: number, dx: number, dy: number): number {
    const next = this.beside(index, dx, dy);
    if (next === null) return Infinity;
    const base = dx === 0 || dy === 0 ? STRAIGHT : DIAGONAL;
    if (base === DIAGONAL && (this.cells[index + dx] === WALL || this.cells[index + dy * this.wide] === WALL)) return Infinity;
    return base + (ADDED[this.cells[next] ?? FREE] ?? 0);
  }

  /** Cheapest chain of cells: Dijkstra, the open cells in a bucket for each cost. */
  private chain(start: number, goal: number): readonly number[] | null {
    const cheapest = new Map<number, number>([[start, 0]]);
    const before = new Map<number, number>();
    const buckets: number[][] = [[start]];
    for (let cost = 0; cost < buckets.length; cost += 1) {
      for (const here of buckets[cost] ?? []) {
        if (cheapest.get(here) !== cost) continue;
        if (here === goal) return unwind(before, goal);
        for (const [dx, dy] of NEIGHBOURS) {
          const total = cost + this.stepCost(here, dx, dy);
          const next = here + dy * this.wide + dx;
          if (total === Infinity || total >= (cheapest.get(next) ?? Infinity)) continue;
          cheapest.set(next, total);
          before.set(next, here);
          while (buckets.length <= total) buckets.push([]);
          buckets[total]?.push(next);
        }
      }
    }
    return null;
  }

  /** From each spot straight on to the farthest that is in sight. */
  private straighten(way: readonly Spot[]): Spot[] {
    const straight: Spot[] = [];
    for (let at = 0; at < way.length;) {
      const from = way[at];
      if (from === undefined) break;
      straight.push(from);
      let next = at + 1;
      for (let far = way.length - 1; far > next; far -= 1) if (this.isClear(from, way[far] ?? from, FREE)) next = far;
      at = next;
    }
    return straight;
  }

  find(from: Spot, to: Spot): readonly Spot[] {
    if (this.isClear(from, to, FREE)) return [from, to];
    const [start, goal] = [this.enter(from), this.enter(to)];
    const cells = start === null || goal === null ? null : this.chain(start, goal);
    return cells === null ? [from, to] : this.straighten([from, ...cells.map((index) => this.middleOf(index)), to]);
  }
}

function crosses(from: Spot, to: Spot, plot: Plot): boolean {
  return [0.25, 0.5, 0.75, 1].some((share) => isInside([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], plot));
}

function unwind(before: ReadonlyMap<number, number>, goal: number): readonly number[] {
  const way = [goal];
  for (let at = before.get(goal); at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}

export function lengthOf(way: readonly Spot[]): number {
  return way.reduce((sum, spot, index) => sum + (index === 0 ? 0 : distance(way[index - 1] ?? spot, spot)), 0);
}

export interface Step {
  readonly at: Spot;
  /** Direction of walking. */
  readonly heading: Spot;
}

/** Where one is after a length of way. */
export function along(way: readonly Spot[], far: number): Step {
  let left = far;
  let heading: Spot = [0, 1];
  for (let index = 1; index < way.length; index += 1) {
    const [from, to]: [Spot, Spot] = [way[index - 1] ?? [0, 0], way[index] ?? [0, 0]];
    const part = distance(from, to);
    if (part === 0) continue;
    heading = [to[0] - from[0], to[1] - from[1]];
    if (left <= part) return { at: [from[0] + (heading[0] * left) / part, from[1] + (heading[1] * left) / part], heading };
    left -= part;
  }
  return { at: way.at(-1) ?? [0, 0], heading };
}
