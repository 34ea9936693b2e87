/** Pitched roofs: a sheet with tile rows, an overhang, a cut edge; and in winter a sheet of tracing-paper snow. */
import type { Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken } from '../palette.ts';
import { fill, type Brush, type Pen } from '../pen.ts';

export interface Slope {
  /** Left end of the eaves. */
  readonly at: Point;
  /** Directions along the eaves and up the slope, and how far each goes. */
  readonly along: Point;
  readonly up: Point;
  readonly length: number;
  readonly rise: number;
  readonly colour: string;
  readonly seed: number;
  /** Turned away from the lamp. @range 0..1 */
  readonly shade?: number;
}

function drawTiles(brush: Brush, { length, rise, seed }: Slope): void {
  const chance = seeded(seed);
  const rows = Math.round(rise / 0.42);
  const height = rise / rows;
  for (let row = 0; row < rows; row += 1) {
    const v = row * height;
    fill(brush, alpha(PAPER.shade, 0.2), [0, v, length, 0.06]);
    fill(brush, alpha('#FFFFFF', 0.09), [0, v + 0.07, length, 0.05]);
    for (let u = (row % 2) * 0.25; u < length; u += 0.5) {
      fill(brush, alpha(PAPER.shade, 0.1), [u, v, 0.05, height]);
      if (chance() <= 0.84) continue;
      fill(brush, chance() > 0.5 ? alpha('#FFFFFF', 0.08) : alpha(PAPER.shade, 0.12), [u, v + 0.05, 0.48, height - 0.06]);
    }
  }
  const light = brush.createLinearGradient(0, 0, 0, rise);
  light.addColorStop(0, alpha(PAPER.shade, 0.12));
  light.addColorStop(0.3, alpha(PAPER.shade, 0));
  light.addColorStop(1, alpha('#FFF6E0', 0.14));
  fill(brush, light, [0, 0, length, rise]);
}

/** Snow lies on the slope down to a ragged hem; the lowest tiles stay bare. */
function drawSnow(brush: Brush, { length, rise, seed, shade = 0 }: Slope): void {
  const chance = seeded(seed + 400);
  const hem = (u: number) => 0.34 + Math.sin(u * 1.7 + seed) * 0.14 + Math.sin(u * 4.3) * 0.07 + chance() * 0.04;
  const trace = (drop: number) => {
    brush.beginPath();
    brush.moveTo(0, rise);
    for (let u = 0; u <= length + 0.01; u += length / 24) brush.lineTo(u, hem(u) - drop);
    brush.lineTo(length, rise);
    brush.fill();
  };
  brush.fillStyle = alpha(PAPER.shade, 0.3);
  trace(0.1);
  const white = brush.createLinearGradient(0, 0, length * 0.5, rise);
  white.addColorStop(0, shade > 0 ? '#C3C9D3' : '#E9ECEE');
  white.addColorStop(1, shade > 0 ? '#D3D8DF' : '#F8F8F5');
  brush.fillStyle = white;
  trace(0);
}

export function drawSlope(pen: Pen, slope: Slope): void {
  const { at, along, up, length, rise, colour, shade = 0 } = slope;
  const go = (from: Point, way: Point, far: number): Point => [from[0] + way[0] * far, from[1] + way[1] * far, from[2] + way[2] * far];
  const end = go(at, along, length);
  const ridge = go(at, up, rise);
  const ridgeEnd = go(end, up, rise);
  pen.sheet([at, end, ridgeEnd, ridge], shade > 0 ? darken(colour, shade) : colour);
  pen.plane(at, along, up, (brush) => {
    drawTiles(brush, slope);
    if (pen.snow) drawSnow(brush, slope);
  });
  const thickness = 0.2;
  pen.sheet([at, end, go(end, [0, 0, -1], thickness), go(at, [0, 0, -1], thickness)], shade > 0 ? darken(PAPER.cream, 0.45) : '#EFE5D2');
  pen.line([ridge, ridgeEnd], alpha('#FFF8EA', 0.6), 0.9);
}

export function drawChimney(pen: Pen, [x, y, z]: Point, colour: string): void {
  pen.box([x, y, z], [0.9, 0.7, 1.5], colour, { foot: 0.2 });
  pen.box([x - 0.08, y - 0.08, z + 1.5], [1.06, 0.86, 0.16], PAPER.cream, { foot: 0 });
  for (const shift of [0.2, 0.52]) pen.box([x + shift, y + 0.15, z + 1.66], [0.22, 0.3, 0.3], PAPER.brickDark, { foot: 0, edge: 0.2 });
}
