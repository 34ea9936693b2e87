/** Prints in the snow, from the door of each who came to where they are now. Local origin: the first door. */
import type { Spot } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { drawTrack } from '../ground/traces.ts';
import { alpha } from '../palette.ts';
import type { Extent } from '../paper.ts';
import { oval, type Brush, type Pen } from '../pen.ts';

export interface Footsteps {
  readonly ways: readonly (readonly Spot[])[];
  /** Trodden flat where several stand: half its width. @unit u */
  readonly trodden: number;
  readonly seed: number;
}

export function footstepsExtent({ ways, trodden }: Footsteps): Extent {
  const spots = ways.flat();
  const range = (pick: 0 | 1): [number, number] => {
    const values = spots.map((spot) => spot[pick]);
    return [Math.min(0, ...values) - trodden - 0.6, Math.max(0, ...values) + trodden + 0.6];
  };
  return { x: range(0), y: range(1), z: [0, 0.1], pad: 4 };
}

/** Worn snow under the feet of those who stand there. */
function tread(brush: Brush, [x, y]: Spot, reach: number): void {
  brush.fillStyle = alpha('#8F8D97', 0.16);
  for (const grow of [1, 0.74, 0.46]) {
    oval(brush, [x, y], reach * grow, reach * grow * 0.86);
    brush.fill();
  }
}

export function drawFootsteps(pen: Pen, { ways, trodden, seed }: Footsteps): void {
  pen.face('T', [0, 0, 0], (brush) => {
    const chance = seeded(seed);
    if (trodden > 0) for (const way of ways) tread(brush, way.at(-1) ?? [0, 0], trodden);
    for (const way of ways) drawTrack(brush, way, chance);
  });
}
