/** What the neighbourhood left in the office: its map, its cards, what visitors took along and where they wait. */
import type { Sprite } from '../draw/catalog.ts';
import { PAPER } from '../draw/palette.ts';
import type { PropRule, Spot } from './board.ts';
import { fixed, graded, span, turnedBench } from './room-rules.ts';

const MAP: Spot = [28.4, 0];

/** A pin where somebody takes part, a thread where two of them found each other. */
function town(): PropRule[] {
  const map = (life: number, pins: number): Sprite => ({ kind: 'wall-map', life, pins });
  return [
    ...graded('participation', { id: 'map', at: MAP, depth: 0.2 }, { low: map(0, 0), middle: map(0.55, 3), high: map(1, 5) }),
    ...graded(
      'ties',
      { id: 'map-threads', at: MAP, depth: 0.3 },
      { middle: { kind: 'map-threads', count: 2 }, high: { kind: 'map-threads', count: 6 } },
    ),
    // On the rail above the front hall, for whoever comes in with others.
    fixed(
      'bunting',
      [25.2, 14.9],
      { kind: 'string', to: [8.6, 0], seed: 2, lights: false },
      { ...span('ties', ['high']), z: -2, depth: 200 },
    ),
  ];
}

function frontHall(): PropRule[] {
  return [
    ...graded(
      'participation',
      { id: 'leaflets', at: [27, 15.5] },
      { low: { kind: 'leaflets', taken: 0 }, middle: { kind: 'leaflets', taken: 0.4 }, high: { kind: 'leaflets', taken: 0.8 } },
    ),
    ...graded(
      'trust',
      { id: 'cards', at: [31, 15.4] },
      {
        low: { kind: 'notice', notes: 0, life: 0 },
        middle: { kind: 'notice', notes: 3, life: 1 },
        high: { kind: 'notice', notes: 8, life: 1 },
      },
    ),
    // Coffee at the bench: for whom one is glad to see.
    ...graded(
      'trust',
      { id: 'visitors-table', at: [31.4, 22.9] },
      {
        low: { kind: 'low-table', cups: 0, r: 0.6 },
        middle: { kind: 'low-table', cups: 2, r: 0.6 },
        high: { kind: 'low-table', cups: 4, r: 0.6 },
      },
    ),
    ...turnedBench('bench', [33.2, 20.4], PAPER.ply),
  ];
}

export const VISITORS: readonly PropRule[] = [...town(), ...frontHall()];
