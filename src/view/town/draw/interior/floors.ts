/** What lies on the floor of a room, from wall to wall: carpet tiles, boards, stone. */
import { seeded } from '../../seeded.ts';
import type { Plot } from '../ground/layout.ts';
import { PAPER, alpha } from '../palette.ts';
import { fill, type Brush } from '../pen.ts';

export type FloorKind = 'carpet' | 'patched' | 'birch' | 'oak' | 'lino' | 'tiles';

/** Between boards, tiles and slabs. A floor stays within its plot by itself: a brush that is kept within slanted edges takes four times as long. */
const SEAM = 0.035;
const NAP = 0.06;

function drawBoards(brush: Brush, [x, y, w, d]: Plot, colour: string, step: number): void {
  const chance = seeded(Math.round(x * 7 + y * 3 + w));
  fill(brush, colour, [x, y, w, d]);
  for (let row = 0; row * step < d; row += 1) {
    const top = y + row * step;
    const high = Math.min(step, y + d - top);
    for (let along = -((row * 1.9) % 3.2); along < w; along += 3.2) {
      const from = Math.max(0, along);
      const to = Math.min(w, along + 3.2);
      fill(brush, alpha(chance() > 0.5 ? '#FFFFFF' : PAPER.kraftDark, chance() * 0.15), [x + from, top, to - from, high]);
      fill(brush, alpha(PAPER.kraftDark, 0.3), [x + from, top, Math.min(SEAM, w - from), high]);
    }
    fill(brush, alpha(PAPER.kraftDark, 0.26), [x, top, w, Math.min(SEAM, high)]);
  }
}

function drawCarpet(brush: Brush, [x, y, w, d]: Plot, patched: boolean): void {
  const chance = seeded(Math.round(x * 5 + y + 11));
  const size = 1.5;
  fill(brush, '#B3B0AA', [x, y, w, d]);
  for (let column = 0; column * size < w; column += 1) {
    for (let row = 0; row * size < d; row += 1) {
      const tile: Plot = [x + column * size, y + row * size, Math.min(size, w - column * size), Math.min(size, d - row * size)];
      const turned = (column + row) % 2 === 0;
      const warm = patched && chance() > 0.5;
      if (warm) fill(brush, alpha(chance() > 0.4 ? '#D2C3A4' : '#C6B292', 0.55), tile);
      fill(brush, turned ? 'rgba(255,255,255,.075)' : alpha(PAPER.shade, 0.085), tile);
      // The nap lies one way and then the other, as tiles are laid.
      brush.fillStyle = alpha(turned ? '#FFFFFF' : PAPER.shade, 0.05);
      const [left, top, across, down] = tile;
      const end = turned ? down : across;
      for (let line = 0.1; line < end; line += 0.2) {
        if (turned) brush.fillRect(left, top + line, across, Math.min(NAP, end - line));
        else brush.fillRect(left + line, top, Math.min(NAP, end - line), down);
      }
    }
  }
}

function drawStone(brush: Brush, [x, y, w, d]: Plot, colour: string, size: number): void {
  const chance = seeded(Math.round(x + y * 3 + 5));
  fill(brush, colour, [x, y, w, d]);
  for (let at = 0; at < w * d * 0.22; at += 1) {
    const [u, v] = [x + Math.floor((chance() * w) / size) * size, y + Math.floor((chance() * d) / size) * size];
    const tile: Plot = [u, v, Math.min(size, x + w - u), Math.min(size, y + d - v)];
    fill(brush, alpha(chance() > 0.5 ? '#FFFFFF' : PAPER.shade, 0.06), tile);
  }
  for (let u = size; u < w; u += size) fill(brush, alpha(PAPER.shade, 0.13), [x + u, y, Math.min(SEAM, w - u), d]);
  for (let v = size; v < d; v += size) fill(brush, alpha(PAPER.shade, 0.13), [x, y + v, w, Math.min(SEAM, d - v)]);
}

export const FLOORS: Readonly<Record<FloorKind, (brush: Brush, plot: Plot) => void>> = {
  carpet: (brush, plot) => drawCarpet(brush, plot, false),
  patched: (brush, plot) => drawCarpet(brush, plot, true),
  birch: (brush, plot) => drawBoards(brush, plot, '#DCC39A', 0.62),
  oak: (brush, plot) => drawBoards(brush, plot, '#BF9C71', 0.5),
  lino: (brush, plot) => drawStone(brush, plot, '#C2BEB2', 2.4),
  tiles: (brush, plot) => drawStone(brush, plot, '#CFC6B6', 0.8),
};
