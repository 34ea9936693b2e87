/** Paving, streets, lawns and playground: drawn from above, cleaner and greener the better the square is cared for. */
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, mix } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';
import type { GroundLayout, GroundLook, Plot } from './layout.ts';

interface Sheet {
  readonly brush: Brush;
  readonly layout: GroundLayout;
  readonly look: GroundLook;
  readonly chance: Chance;
  /** How much care is missing. @range 0..1 */
  readonly gone: number;
  readonly dull: (colour: string) => string;
}

function drawGrid(brush: Brush, [x, y, w, d]: Plot, step: number, colour: string): void {
  brush.fillStyle = colour;
  for (let at = x; at <= x + w + 0.01; at += step) brush.fillRect(at, y, 0.045, d);
  for (let at = y; at <= y + d + 0.01; at += step) brush.fillRect(x, at, w, 0.045);
}

/** Brick street: courses across the way one drives, and some bricks lighter or darker. */
function drawBricks({ brush, chance }: Sheet, plot: Plot, colour: string, upright: boolean): void {
  const [x, y, w, d] = plot;
  fill(brush, colour, plot);
  const put = (along: number, across: number, [l, t]: readonly [number, number]) =>
    upright ? brush.fillRect(x + across, y + along, t, l) : brush.fillRect(x + along, y + across, l, t);
  const [length, breadth] = upright ? [d, w] : [w, d];
  brush.fillStyle = alpha(PAPER.shade, 0.13);
  for (let row = 0; row * 0.34 < breadth; row += 1) {
    put(0, row * 0.34, [length, 0.04]);
    for (let along = (row % 2) * 0.35; along < length; along += 0.7) put(along, row * 0.34, [0.035, 0.34]);
  }
  for (let brick = 0; brick < w * d * 0.5; brick += 1) {
    brush.fillStyle = chance() > 0.5 ? alpha('#FFFFFF', 0.08) : alpha(PAPER.shade, 0.08);
    const along = Math.floor((chance() * (length - 0.7)) / 0.7) * 0.7;
    put(along, Math.floor((chance() * (breadth - 0.34)) / 0.34) * 0.34, [0.7, 0.34]);
  }
}

function drawKerb(brush: Brush, [x, y, w, d]: Plot): void {
  brush.strokeStyle = alpha('#FFFBF0', 0.75);
  brush.lineWidth = 0.16;
  brush.strokeRect(x, y, w, d);
  brush.strokeStyle = alpha(PAPER.shade, 0.22);
  brush.lineWidth = 0.07;
  brush.strokeRect(x + 0.12, y + 0.12, w - 0.24, d - 0.24);
}

function drawGardens({ brush, layout, chance, dull }: Sheet): void {
  for (const plot of layout.gardens) {
    const [x, y, w, d] = plot;
    fill(brush, dull(PAPER.grass), plot);
    for (let blade = 0; blade < w * d * 4; blade += 1) {
      fill(brush, alpha(chance() > 0.5 ? PAPER.lime : PAPER.moss, 0.4), [x + chance() * w, y + chance() * d, 0.1, 0.16]);
    }
  }
}

function drawStreets(sheet: Sheet): void {
  const { brush, layout, look, dull } = sheet;
  const brick = dull(mix(PAPER.klinker, PAPER.paving, 0.42));
  for (const { plot, upright } of layout.streets) drawBricks(sheet, plot, brick, upright);
  for (const plot of layout.kerbs) drawKerb(brush, plot);
  const [x, y, w, d] = layout.crossing;
  for (let at = 0; at * 0.9 < w; at += 1) fill(brush, alpha('#FFFBF0', look.care > 0.3 ? 0.75 : 0.3), [x + at * 0.9, y, 0.5, d]);
  fill(brush, dull(PAPER.asphalt), layout.parking);
  const [px, py, , pd] = layout.parking;
  for (let bay = 0; bay < 5; bay += 1) fill(brush, alpha('#FFFBF0', 0.6), [px + 0.8 + bay * 2.2, py, 0.1, pd]);
}

function drawSquare({ brush, layout, chance, gone, dull }: Sheet): void {
  const [x, y, w, d] = layout.square;
  fill(brush, dull('#E3D7C2'), layout.square);
  drawGrid(brush, layout.square, 1.1, alpha(PAPER.shade, 0.09));
  for (let slab = 0; slab < 260; slab += 1) {
    brush.fillStyle = chance() > 0.5 ? alpha('#FFFFFF', 0.1) : alpha(PAPER.shade, 0.05 + gone * 0.05);
    brush.fillRect(x + Math.floor(chance() * (w / 1.1 - 1)) * 1.1, y + Math.floor(chance() * (d / 1.1 - 1)) * 1.1, 1.1, 1.1);
  }
  for (const band of layout.bands) fill(brush, alpha(PAPER.brickRose, 0.5), band);
}

function drawPlayground({ brush, layout, look, chance, dull }: Sheet): void {
  const [x, y, w, d] = layout.playground;
  fill(brush, dull(look.painted ? '#D9B48C' : '#C9B79A'), layout.playground);
  if (look.painted) {
    brush.fillStyle = alpha(PAPER.teal, 0.5);
    oval(brush, [x + 4.5, y + 6.5], 3.6, 2.6);
    brush.fill();
    brush.fillStyle = alpha(PAPER.mustard, 0.6);
    oval(brush, [x + 10.3, y + 9], 2.4, 1.9);
    brush.fill();
  }
  brush.strokeStyle = alpha('#FFFBF0', 0.7);
  brush.lineWidth = 0.2;
  brush.strokeRect(x, y, w, d);
  for (let crumb = 0; crumb < 260; crumb += 1) {
    fill(brush, alpha(chance() > 0.5 ? '#FFFFFF' : PAPER.shade, 0.1), [x + chance() * w, y + chance() * d, 0.14, 0.14]);
  }
}

function drawLawn({ brush, chance, gone, dull }: Sheet, [x, y, w, d]: Plot): void {
  brush.fillStyle = dull(mix(PAPER.grass, '#B9AE8E', gone * 0.8));
  brush.beginPath();
  brush.roundRect(x, y, w, d, 0.8);
  brush.fill();
  brush.strokeStyle = alpha('#FFFBF0', 0.7);
  brush.lineWidth = 0.14;
  brush.stroke();
  const [light, dark] = [mix(PAPER.lime, '#B9AE8E', gone), mix(PAPER.moss, '#8F876E', gone)];
  for (let blade = 0; blade < w * d * 5; blade += 1) {
    fill(brush, alpha(chance() > 0.45 ? light : dark, 0.45), [x + 0.2 + chance() * (w - 0.4), y + 0.2 + chance() * (d - 0.4), 0.09, 0.18]);
  }
  if (gone <= 0.6) return;
  for (let bald = 0; bald < 6; bald += 1) {
    brush.fillStyle = alpha('#A39578', 0.5);
    oval(brush, [x + 1 + chance() * (w - 2), y + 1 + chance() * (d - 2)], 0.5 + chance(), 0.4 + chance() * 0.5);
    brush.fill();
  }
}

/** The parts of the surface, one below the other, each a slice of work. */
export function surfaceParts(layout: GroundLayout, look: GroundLook): ((brush: Brush) => void)[] {
  const gone = 1 - look.care;
  const dull = (colour: string) => mix(colour, '#A8A39B', gone * 0.55);
  const all: Plot = [0, 0, layout.width, layout.depth];
  const part = (seed: number, draw: (sheet: Sheet) => void) => (brush: Brush) =>
    draw({ brush, layout, look, chance: seeded(seed), gone, dull });
  return [
    part(1, ({ brush }) => {
      fill(brush, dull('#DDD4C4'), all);
      drawGrid(brush, all, 0.75, alpha(PAPER.shade, 0.07));
    }),
    part(2, drawGardens),
    part(3, drawStreets),
    part(4, drawSquare),
    part(5, drawPlayground),
    ...layout.lawns.map((lawn, index) => part(6 + index, (sheet) => drawLawn(sheet, lawn))),
  ];
}
