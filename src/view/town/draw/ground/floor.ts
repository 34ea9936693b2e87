/** Flooring of a room: planks, tiles or one smooth sheet. */
import type { Chance } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten } from '../palette.ts';
import { fill, type Brush } from '../pen.ts';
import type { Patch, Plot } from './layout.ts';

type Floor = Extract<Patch, { kind: 'floor' }>;

function layPlanks(brush: Brush, [x, y, w, d]: Plot, paper: string, chance: Chance): void {
  for (let row = 0; row * 0.7 < d; row += 1) {
    const top = y + row * 0.7;
    const height = Math.min(0.7, y + d - top);
    let left = x - chance() * 3;
    while (left < x + w) {
      const length = 3 + chance() * 2.4;
      const [from, to] = [Math.max(x, left), Math.min(x + w, left + length)];
      const shade = chance();
      const plank = shade > 0.6 ? lighten(paper, 0.1 * shade) : darken(paper, 0.1 * shade);
      if (to > from) fill(brush, plank, [from, top, to - from, height]);
      fill(brush, alpha(PAPER.kraftDark, 0.35), [to - 0.04, top, 0.04, height]);
      left += length;
    }
    fill(brush, alpha(PAPER.kraftDark, 0.3), [x, top, w, 0.04]);
  }
}

function layTiles(brush: Brush, [x, y, w, d]: Plot, chance: Chance): void {
  const side = 1.5;
  for (let u = 0; u < w; u += side) {
    for (let v = 0; v < d; v += side) {
      const [width, height] = [Math.min(side, w - u), Math.min(side, d - v)];
      fill(brush, chance() > 0.5 ? alpha('#FFFFFF', chance() * 0.14) : alpha(PAPER.shade, chance() * 0.1), [x + u, y + v, width, height]);
    }
  }
  brush.fillStyle = alpha(PAPER.shade, 0.13);
  for (let u = 0; u < w; u += side) brush.fillRect(x + u, y, 0.05, d);
  for (let v = 0; v < d; v += side) brush.fillRect(x, y + v, w, 0.05);
}

export function drawFloor(brush: Brush, { plot, paper, laid }: Floor, chance: Chance): void {
  fill(brush, paper, plot);
  if (laid === 'boards') layPlanks(brush, plot, paper, chance);
  else if (laid === 'tiles') layTiles(brush, plot, chance);
}
