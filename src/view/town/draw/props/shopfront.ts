/** What stands before shops and in a strip of green: a café table, crates of fruit, a board on the pavement, a vegetable garden. */
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten, mix } from '../palette.ts';
import { corners, fill, type Pen } from '../pen.ts';
import { drawLeaf } from './plants.ts';

/** A round table with two chairs, and a cup for each. */
export function drawTerrace(pen: Pen, { colour }: { readonly colour: string }): void {
  const chair = (x: number, y: number, back: number) => {
    for (const [dx, dy] of [
      [-0.3, -0.3],
      [0.3, -0.3],
      [-0.3, 0.3],
      [0.3, 0.3],
    ] as const)
      pen.line(corners([x + dx, y + dy, 0], [x + dx, y + dy, 0.56]), PAPER.anthracite, 1);
    if (back < 0) pen.box([x - 0.38, y - 0.42, 0.7], [0.1, 0.84, 0.7], colour, { foot: 0, edge: 0.6 });
    pen.box([x - 0.38, y - 0.38, 0.54], [0.76, 0.76, 0.1], colour, { foot: 0, edge: 0.6 });
    if (back > 0) pen.box([x + 0.3, y - 0.42, 0.7], [0.1, 0.84, 0.7], colour, { foot: 0, edge: 0.6 });
  };
  chair(-1.2, 0, -1);
  pen.disc([0, 0, 0], { r: 0.34, h: 0.06, colour: PAPER.anthracite });
  pen.pole([0, 0, 0], 1, 1.6, PAPER.anthracite);
  pen.disc([0, 0, 1], { r: 0.66, h: 0.08, colour: '#EFE3CB' });
  for (const [x, y, cup] of [
    [-0.3, 0.1, PAPER.cream],
    [0.26, -0.1, PAPER.tomato],
  ] as const)
    pen.disc([x, y, 1.08], { r: 0.12, h: 0.2, colour: cup });
  chair(1.2, 0, 1);
}

/** Two rows of slanted crates before a greengrocer's. 3 × 1.4 u, looking to the front left. */
export function drawCrates(pen: Pen, { seed }: { readonly seed: number }): void {
  const chance = seeded(seed);
  const fruit = [PAPER.tomato, PAPER.mustard, PAPER.moss, '#D9803B', PAPER.plum, PAPER.lime];
  for (const [row, y, z] of [
    [0, -0.6, 0.7],
    [1, 0.1, 0.25],
  ] as const) {
    pen.box([-1.5, y, 0], [3, 0.7, z], PAPER.kraftDark, { foot: 0.2 });
    for (let crate = 0; crate < 3; crate += 1) {
      const x = -1.5 + crate;
      pen.box([x + 0.03, y + 0.02, z], [0.94, 0.66, 0.28], '#D8BC8A', { foot: 0, edge: 0.6 });
      const colour = fruit[(crate + row * 3) % fruit.length] ?? PAPER.tomato;
      for (let piece = 0; piece < 8; piece += 1) {
        const at = [x + 0.2 + (piece % 4) * 0.2, y + 0.2 + Math.floor(piece / 4) * 0.28, z + 0.24] as const;
        pen.disc(at, { r: 0.11, h: 0.1, colour: mix(colour, PAPER.ivory, chance() * 0.2), edge: 0.2 });
      }
    }
  }
}

/** A board on the pavement: somebody chalked what there is today. */
export function drawShopBoard(pen: Pen, { colour }: { readonly colour: string }): void {
  pen.sheet(corners([-0.5, -0.3, 0], [0.5, -0.3, 0], [0.5, 0, 1.5], [-0.5, 0, 1.5]), darken(colour, 0.4));
  pen.sheet(corners([-0.5, 0.4, 0], [0.5, 0.4, 0], [0.5, 0.06, 1.5], [-0.5, 0.06, 1.5]), colour);
  for (let line = 0; line < 3; line += 1) {
    const [y, z] = [0.12 + line * 0.08, 1.2 - line * 0.34];
    pen.line(corners([-0.34, y + 0.02, z], [0.1 + ((line * 3) % 2) * 0.24, y + 0.02, z]), alpha(PAPER.ivory, 0.85), 1);
  }
  pen.line(corners([-0.5, 0.06, 1.5], [0.5, 0.06, 1.5]), lighten(colour, 0.5), 0.8);
}

export interface Allotment {
  /** Given over to weeds, dug and sown, in full growth. */
  readonly grown: 0 | 1 | 2;
}

/** A garden that neighbours share: three beds between boards, 6.4 × 3.4 u. */
export function drawAllotment(pen: Pen, { grown }: Allotment): void {
  const chance = seeded(37 + grown);
  for (const y of [-1.5, -0.4, 0.7]) {
    pen.box([-3.1, y, 0], [6.2, 0.8, 0.26], grown === 0 ? '#9C9284' : PAPER.kraft, { foot: 0.2, edge: 0.5 });
    pen.face('T', [-3, y + 0.08, 0.27], (brush) =>
      fill(brush, pen.snow ? '#F1F2F0' : grown === 0 ? '#8D8570' : '#6B5443', [0, 0, 6, 0.64]),
    );
    if (pen.snow) continue;
    for (let plant = 0; plant < 13; plant += 1) {
      const [x, depth] = [-2.8 + plant * 0.46, y + 0.4 + (chance() - 0.5) * 0.2];
      if (grown === 0) {
        if (chance() > 0.45) pen.line(corners([x, depth, 0.26], [x + (chance() - 0.5) * 0.4, depth, 0.6 + chance() * 0.7]), '#8B8C68', 0.9);
      } else if (grown === 1) drawLeaf(pen, [x, depth, 0.36], 0.14, PAPER.lime);
      else {
        const colour = [PAPER.moss, PAPER.sage, PAPER.pine][Math.round(y + 2) % 3] ?? PAPER.moss;
        drawLeaf(pen, [x, depth, 0.5 + chance() * 0.16], 0.26, colour);
        if (y < 0 && plant % 3 === 0) pen.disc([x, depth, 0.5], { r: 0.13, h: 0.14, colour: PAPER.tomato, edge: 0.2 });
        if (y > 0 && plant % 4 === 1) pen.disc([x, depth + 0.2, 0.28], { r: 0.24, h: 0.24, colour: '#D9803B', edge: 0.3 });
      }
    }
  }
  if (grown === 0) return;
  // Bean poles, as tents in a row.
  for (let tent = 0; tent < 4; tent += 1) {
    const x = -2.4 + tent * 0.8;
    for (const side of [-0.3, 0.3]) pen.line(corners([x, -1.1 + side, 0.26], [x, -1.1, 1.9]), PAPER.kraftDark, 0.9);
    if (grown === 2 && !pen.snow) for (const z of [0.8, 1.2, 1.6]) drawLeaf(pen, [x, -1.1, z], 0.2, z > 1 ? PAPER.lime : PAPER.moss);
  }
  pen.line(corners([-2.4, -1.1, 1.9], [0, -1.1, 1.9]), PAPER.kraftDark, 0.9);
}
