/** The map of the neighbourhood on the office wall: pins where people take part, threads between those who found each other. */
import { PAPER, mix } from '../palette.ts';
import { fill, oval, type Pen } from '../pen.ts';
import { shadow } from './wall-things.ts';

const MAP_PINS = [
  [1.6, 3.2],
  [2.4, 3.6],
  [0.7, 4.1],
  [3.4, 3.3],
  [3.7, 4],
] as const;
const [MIDDLE, EAST, NORTH, SOUTH, FAR] = MAP_PINS;
type Pin = readonly [x: number, y: number];
const THREADS: readonly (readonly [Pin, Pin])[] = [
  [MIDDLE, EAST],
  [SOUTH, FAR],
  [EAST, SOUTH],
  [MIDDLE, NORTH],
  [NORTH, EAST],
  [EAST, FAR],
];

export interface WallMap {
  readonly life: number;
  /** Where people take part. */
  readonly pins: number;
}

export function drawWallMap(pen: Pen, { life, pins }: WallMap): void {
  pen.face('L', [0, 0, 0], (brush) => {
    shadow(brush, [0, 1.9, 4.4, 2.8]);
    fill(brush, '#FBF6EA', [0, 1.9, 4.4, 2.8]);
    fill(brush, mix('#C9CDC4', PAPER.sage, life * 0.8), [0.16, 2.06, 4.08, 2.48]);
    fill(brush, mix('#B5BDBF', PAPER.water, life), [0.16, 2.2, 4.08, 0.4]);
    fill(brush, '#EFE6D2', [1.3, 2.86, 1.7, 1.1]);
    const brick = mix('#9B9590', PAPER.brickRose, life);
    for (let house = 0; house < 5; house += 1) {
      fill(brush, brick, [1.2 + house * 0.42, 4.14, 0.36, 0.26]);
      fill(brush, brick, [0.5, 2.8 + house * 0.28, 0.45, 0.22]);
    }
    MAP_PINS.slice(0, pins).forEach(([x, y], pin) => {
      brush.fillStyle = [PAPER.tomato, PAPER.teal, PAPER.mustard, PAPER.indigo][pin % 4] ?? PAPER.tomato;
      oval(brush, [x, y], 0.13);
      brush.fill();
    });
  });
}

/** Threads from pin to pin: who found each other. */
export function drawMapThreads(pen: Pen, { count }: { readonly count: number }): void {
  pen.face('L', [0, 0, 0], (brush) => {
    brush.strokeStyle = PAPER.ink;
    brush.lineWidth = 0.06;
    brush.fillStyle = PAPER.ink;
    for (const [from, to] of THREADS.slice(0, count)) {
      brush.beginPath();
      brush.moveTo(...from);
      brush.lineTo(...to);
      brush.stroke();
      for (const end of [from, to]) {
        oval(brush, end, 0.09);
        brush.fill();
      }
    }
  });
}
