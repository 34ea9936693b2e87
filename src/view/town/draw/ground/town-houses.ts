/** Rows of gables and works of bare board, for the map: as few sheets as still read as houses. */
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, mix, tone } from '../palette.ts';
import { corners, fill, type Pen } from '../pen.ts';
import type { Plot } from './layout.ts';

const BOARD = '#D3CABA';
/** Bare board, with a breath of the brick that it stands for. */
const bare = (colour: string, share: number): string => mix(dormant(colour, 0.2), BOARD, share);
const WALLS = [PAPER.brickRed, PAPER.brickRose, PAPER.brickOchre, PAPER.plaster, PAPER.brickDark].map((colour) => bare(colour, 0.5));
const ROOFS = [PAPER.clay, PAPER.slate, PAPER.clay, '#8C6A58'].map((colour) => bare(colour, 0.44));
const [EAVES, RIDGE, DEEP, WIDE] = [0.85, 1.85, 2, 1.35];

/** A sheet without the hair that closes seams: so many houses are half as dear. */
function fold(pen: Pen, points: Parameters<Pen['sheet']>[0], colour: string): void {
  pen.trace(points);
  pen.brush.fillStyle = colour;
  pen.brush.fill();
}

const oneOf = (chance: Chance, papers: readonly string[]): string => papers[Math.floor(chance() * papers.length)] ?? PAPER.greyboard;

/** Gables at both ends, the roof towards the viewer. */
function drawRowAlong(pen: Pen, [x, y]: readonly [number, number], many: number, chance: Chance): void {
  const [right, front, middle] = [x + many * WIDE, y + DEEP, y + DEEP / 2];
  const wall = oneOf(chance, WALLS);
  fold(
    pen,
    corners([right, front, 0], [right, y, 0], [right + 0.9, y - 0.28, 0], [right + 0.9, front - 0.28, 0]),
    alpha(PAPER.shade, 0.18),
  );
  fold(pen, corners([right, front, 0], [right, y, 0], [right, y, EAVES], [right, middle, RIDGE], [right, front, EAVES]), darken(wall, 0.2));
  fold(pen, corners([x, front, 0], [right, front, 0], [right, front, EAVES], [x, front, EAVES]), tone(wall, 'L'));
  pen.face('L', [x, front, 0], (brush) => {
    brush.fillStyle = alpha(PAPER.ink, 0.3);
    for (let house = 0; house < many; house += 1) {
      brush.fillRect(house * WIDE + 0.18, 0, 0.26, 0.56);
      brush.fillRect(house * WIDE + 0.66, 0.24, 0.46, 0.34);
    }
  });
  const roof = oneOf(chance, ROOFS);
  for (let house = 0; house < many; house += 1) {
    const from = x + house * WIDE;
    const paper = pen.snow
      ? house % 2
        ? '#F4F5F4'
        : '#EBEEEE'
      : house % 3 === 1
        ? lighten(roof, 0.09)
        : chance() > 0.8
          ? oneOf(chance, ROOFS)
          : roof;
    fold(
      pen,
      corners(
        [from, front + 0.12, EAVES - 0.1],
        [from + WIDE, front + 0.12, EAVES - 0.1],
        [from + WIDE, middle, RIDGE],
        [from, middle, RIDGE],
      ),
      paper,
    );
    if (chance() > 0.5) pen.box([from + 0.3, middle - 0.1, RIDGE - 0.2], [0.24, 0.24, 0.5], PAPER.greyboard, { foot: 0, edge: 0 });
  }
  pen.line(corners([x, middle, RIDGE], [right, middle, RIDGE]), alpha('#FFFAEE', 0.6), 0.6);
}

/** Gables towards the viewer, one behind the other. */
function drawRowAcross(pen: Pen, [x, y]: readonly [number, number], many: number, chance: Chance): void {
  const [right, middle, front] = [x + DEEP, x + DEEP / 2, y + many * WIDE];
  const [wall, roof] = [oneOf(chance, WALLS), oneOf(chance, ROOFS)];
  fold(
    pen,
    corners([right, front, 0], [right, y, 0], [right + 0.9, y - 0.28, 0], [right + 0.9, front - 0.28, 0]),
    alpha(PAPER.shade, 0.18),
  );
  fold(pen, corners([right, front, 0], [right, y, 0], [right, y, EAVES], [right, front, EAVES]), darken(wall, 0.2));
  fold(pen, corners([x, front, 0], [right, front, 0], [right, front, EAVES], [middle, front, RIDGE], [x, front, EAVES]), tone(wall, 'L'));
  pen.face('L', [x, front, 0], (brush) => {
    brush.fillStyle = alpha(PAPER.ink, 0.3);
    brush.fillRect(0.3, 0, 0.3, 0.6);
    brush.fillRect(1, 0.25, 0.6, 0.36);
  });
  for (let house = 0; house < many; house += 1) {
    const from = y + house * WIDE;
    const paper = pen.snow ? '#DDE2E5' : darken(house % 3 === 1 ? lighten(roof, 0.12) : roof, 0.13);
    fold(
      pen,
      corners(
        [right + 0.1, from, EAVES - 0.1],
        [right + 0.1, from + WIDE, EAVES - 0.1],
        [middle, from + WIDE, RIDGE],
        [middle, from, RIDGE],
      ),
      paper,
    );
  }
  pen.line(corners([middle, y, RIDGE], [middle, front, RIDGE], [x, front, EAVES]), alpha('#FFFAEE', 0.6), 0.6);
}

/** Two rows back to back, with gardens in between; every third block turned. */
export function drawHouses(pen: Pen, [x, y, w, d]: Plot, seed: number, plant: (x: number, y: number) => void): void {
  const chance = seeded(seed);
  chance();
  if (seed % 3 === 0) {
    const many = Math.max(1, Math.floor((d - 0.7) / WIDE));
    for (let at = 0.4; at + DEEP < w; at += 3) {
      drawRowAcross(pen, [x + at, y + 0.3 + chance() * 0.3], chance() > 0.75 ? many - 1 : many, chance);
      if (at + DEEP + 0.6 < w) plant(x + at + DEEP + 0.5, y + 1 + chance() * (d - 2));
    }
    return;
  }
  const many = Math.max(2, Math.floor((w - 0.6) / WIDE));
  const shorter = chance() > 0.6 ? 1 : 0;
  drawRowAlong(pen, [x + 0.3 + (shorter * WIDE) / 2, y + 0.3], many - shorter, chance);
  for (let at = 0; at < 3; at += 1)
    plant(x + 1 + (at * (w - 2)) / 2.4 + chance(), y + DEEP + 0.9 + chance() * Math.max(0.1, d - DEEP * 2 - 1.6));
  if (d > DEEP * 2 + 1) drawRowAlong(pen, [x + 0.3, y + d - DEEP - 0.3], many - (chance() > 0.7 ? 1 : 0), chance);
}

/** Flat roofs. */
export function drawWorks(pen: Pen, [x, y, w, d]: Plot, seed: number): void {
  const chance = seeded(seed);
  chance();
  const cut = w * (0.4 + chance() * 0.2);
  for (const [left, wide, high] of [
    [x + 0.5, cut - 0.8, 1 + chance() * 0.7],
    [x + cut + 0.2, w - cut - 0.8, 0.8 + chance() * 1.1],
  ] as const) {
    const deep = d - 1.2 - chance() * 1.4;
    const wall = oneOf(chance, WALLS);
    fold(
      pen,
      corners(
        [left + wide, y + 0.5 + deep, 0],
        [left + wide, y + 0.5, 0],
        [left + wide + high * 0.66, y + 0.5 - high * 0.2, 0],
        [left + wide + high * 0.66, y + 0.5 + deep - high * 0.2, 0],
      ),
      alpha(PAPER.shade, 0.18),
    );
    pen.box([left, y + 0.5, 0], [wide, deep, high], wall, { foot: 0.1, edge: 0.6 });
    pen.face('L', [left, y + 0.5 + deep, 0], (brush) => {
      for (let u = 0.4; u < wide - 0.5; u += 0.9) fill(brush, alpha(PAPER.ink, 0.24), [u, high * 0.4, 0.6, high * 0.3]);
    });
    if (!pen.snow) pen.box([left + wide * 0.3, y + 1.2, high], [0.9, 0.7, 0.3], PAPER.zinc, { foot: 0, edge: 0.3 });
  }
}
