/** The way from one spot to another over the pavements: straight where nothing stands in between, else by waypoints. */
import type { Board } from '../boards/board.ts';
import type { Spot } from '../projection.ts';
import { distance, isInside } from './room.ts';

function crossesBuilding(board: Board, from: Spot, to: Spot): boolean {
  const steps = Math.max(2, Math.ceil(distance(from, to) / 0.8));
  for (let step = 1; step < steps; step += 1) {
    const share = step / steps;
    const at: Spot = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (board.solid.some((plot) => isInside(at, plot, 0.2))) return true;
  }
  return false;
}

function nodesOf(board: Board): Map<string, Spot> {
  const nodes = new Map<string, Spot>(Object.entries(board.walk.nodes));
  for (const [id, place] of Object.entries(board.spots)) nodes.set(id, place.stand);
  return nodes;
}

function nearestNode(nodes: ReadonlyMap<string, Spot>, board: Board, at: Spot): string | null {
  let best: string | null = null;
  let shortest = Infinity;
  for (const [id, spot] of nodes) {
    const far = distance(at, spot) + (crossesBuilding(board, at, spot) ? 100 : 0);
    if (far < shortest) {
      best = id;
      shortest = far;
    }
  }
  return best;
}

/** Shortest chain of waypoints (Dijkstra over some twenty nodes). */
function chain(board: Board, nodes: ReadonlyMap<string, Spot>, start: string, goal: string): string[] {
  const far = new Map<string, number>([[start, 0]]);
  const before = new Map<string, string>();
  const open = new Set([start]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((far.get(a) ?? Infinity) <= (far.get(b) ?? Infinity) ? a : b));
    if (here === goal) break;
    open.delete(here);
    for (const [a, b] of board.walk.edges) {
      const next = a === here ? b : b === here ? a : null;
      const [from, to] = [nodes.get(here), nodes.get(next ?? '')];
      if (next === null || from === undefined || to === undefined) continue;
      const total = (far.get(here) ?? 0) + distance(from, to);
      if (total >= (far.get(next) ?? Infinity)) continue;
      far.set(next, total);
      before.set(next, here);
      open.add(next);
    }
  }
  const way = [goal];
  for (let at = before.get(goal); at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}

export function findRoute(board: Board, from: Spot, to: Spot): readonly Spot[] {
  if (distance(from, to) < 9 && !crossesBuilding(board, from, to)) return [from, to];
  const nodes = nodesOf(board);
  const [start, goal] = [nearestNode(nodes, board, from), nearestNode(nodes, board, to)];
  if (start === null || goal === null) return [from, to];
  const spots = chain(board, nodes, start, goal).map((id) => nodes.get(id) ?? from);
  return [from, ...spots, to];
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
