/** People together: alone, in twos and threes, in circles, as close as their ties. */
import type { Spot } from '../boards/board.ts';
import type { Prop } from '../draw/people/hand-props.ts';
import type { Facing } from '../draw/people/peg.ts';
import type { Level } from './reading.ts';
import type { Room, Wish } from './room.ts';

export interface Stand {
  readonly at: Spot;
  readonly look: Spot;
  readonly sit?: boolean;
  readonly seatFacing?: Facing;
  readonly prop?: Prop;
}

export function toward(from: Spot, to: Spot): Spot {
  return [to[0] - from[0], to[1] - from[1]];
}

/** How many stand together, by their ties: alone, in twos and threes, in mixed circles. */
function clusterSizes(count: number, ties: Level, seed: number): number[] {
  const sizes: number[] = [];
  let left = count;
  for (let turn = seed; left > 0; turn += 1) {
    const wanted = ties === 'low' ? 1 : ties === 'middle' ? 2 + (turn % 2) : 4 + (turn % 4);
    sizes.push(Math.min(left, wanted));
    left -= wanted;
  }
  return sizes;
}

function standInCircle(room: Room, centre: Spot, count: number, wish: Wish): Stand[] {
  if (count === 1) {
    room.take(centre, wish.clearance);
    return [{ at: centre, look: toward(centre, wish.around) }];
  }
  const radius = 0.5 + count * 0.23;
  const start = centre[0] * 1.7 + centre[1];
  return Array.from({ length: count }, (_, index) => {
    const turn = start + (index / count) * Math.PI * 2;
    const wanted: Spot = [centre[0] + Math.cos(turn) * radius, centre[1] + Math.sin(turn) * radius];
    const at = room.find({ ...wish, around: wanted, clearance: 0.8, atLeast: 0 }) ?? wanted;
    room.take(at, 0.8);
    return { at, look: toward(at, centre) };
  });
}

/** Spreads people around a middle, in clusters as close as their ties. */
export function gather({ room }: { readonly room: Room }, count: number, ties: Level, wish: Wish & { readonly seed: number }): Stand[] {
  return clusterSizes(count, ties, wish.seed).flatMap((size) => {
    // Pairs keep their own air around them; circles may touch, that is what makes a square full.
    const gap = ties === 'low' ? 4 : ties === 'middle' ? 3.4 : 1.7 + size * 0.3;
    for (const clearance of [gap, gap * 0.7, 1]) {
      const centre = room.find({ ...wish, clearance });
      if (centre !== null) return standInCircle(room, centre, size, { ...wish, clearance });
    }
    return [];
  });
}
