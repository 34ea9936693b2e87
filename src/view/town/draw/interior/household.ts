/** What lies about where people live: laundry, toys, shoes, homework, a pram, the stairs. Local origin: middle of the footprint. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, darken, lighten, mix, type Side } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import { drawBlocks } from './meeting.ts';
import { hang } from './windows.ts';

const CLOTHES = [PAPER.sky, PAPER.tomato, PAPER.cream, PAPER.mustard, PAPER.indigo, PAPER.blush, PAPER.teal, PAPER.plum] as const;

export interface Laundry {
  /** Hung out to dry. @range 0..8 */
  readonly hung: number;
  /** In the basket beside it. @range 0..3 */
  readonly heap: number;
}

/** A drying rack, 2.6 × 1 u: on good days the washing is out, on bad ones it waits in the basket. */
export function drawLaundry(pen: Pen, { hung, heap }: Laundry): void {
  const metal = '#C9CFD0';
  for (const x of [-1.3, 1.3]) {
    pen.line(corners([x, -0.5, 0], [x, 0.3, 1.5]), darken(metal, 0.25), 1.2);
    pen.line(corners([x, 0.5, 0], [x, -0.3, 1.5]), darken(metal, 0.25), 1.2);
  }
  const rails = [-0.3, 0, 0.3] as const;
  rails.forEach((y, rail) => {
    pen.line(corners([-1.3, y, 1.5], [1.3, y, 1.5]), metal, 1.1);
    for (let piece = rail; piece < hung; piece += 3) {
      const x = -1.15 + Math.floor(piece / 3) * 0.82 + rail * 0.08;
      const drop = 0.66 + ((piece * 5) % 3) * 0.18;
      const colour = CLOTHES[piece % CLOTHES.length] ?? PAPER.sky;
      pen.face('L', [x, y, 1.5 - drop], (brush) => {
        fill(brush, colour, [0, 0, 0.66, drop]);
        fill(brush, alpha('#FFFFFF', 0.25), [0.06, 0, 0.1, drop]);
        fill(brush, alpha(PAPER.shade, 0.25), [0.5, 0, 0.1, drop]);
      });
    }
  });
  if (heap === 0) return;
  pen.box([-0.7, 0.75, 0], [1.1, 0.8, 0.5], '#D5C3A0', { foot: 0.2, edge: 0.5 });
  for (let piece = 0; piece < heap * 2; piece += 1) {
    const at: Point = [-0.5 + ((piece * 0.43) % 0.8), 0.95 + ((piece * 0.29) % 0.4), 0.46 + piece * 0.07];
    const colour = mix(CLOTHES[(piece * 3) % CLOTHES.length] ?? PAPER.sky, PAPER.greyboard, 0.4);
    pen.disc(at, { r: 0.26, h: 0.12, colour, wobble: 0.3, seed: piece, edge: 0.2 });
  }
}

/** On the floor: a loop of wooden rails with its train, blocks, a ball. Put away they are a crate. */
export function drawToys(pen: Pen, { out }: { readonly out: boolean }): void {
  const { brush } = pen;
  if (!out) {
    pen.box([-0.6, -0.45, 0], [1.2, 0.9, 0.62], '#B3A58E', { foot: 0.2, edge: 0.5 });
    pen.box([-0.66, -0.51, 0.62], [1.32, 1.02, 0.1], '#A4957D', { foot: 0, edge: 0.5 });
    return;
  }
  pen.face('T', [0, 0, 0], (track) => {
    for (const [width, colour] of [
      [0.3, alpha(PAPER.shade, 0.25)],
      [0.24, '#D8BE8E'],
      [0.07, alpha(PAPER.kraftDark, 0.6)],
    ] as const) {
      track.strokeStyle = colour;
      track.lineWidth = width;
      oval(track, [0, 0], 1.3, 0.86);
      track.stroke();
    }
  });
  [PAPER.tomato, PAPER.teal, PAPER.mustard].forEach((colour, wagon) => {
    const turn = 1.05 + wagon * 0.42;
    pen.box([Math.cos(turn) * 1.3 - 0.16, Math.sin(turn) * 0.86 - 0.14, 0.06], [0.34, 0.3, 0.3], colour, { foot: 0, edge: 0.6 });
  });
  drawBlocks(pen, [-0.2, -0.2]);
  brush.fillStyle = PAPER.indigo;
  oval(brush, [20, 2], 3.6);
  brush.fill();
  brush.fillStyle = lighten(PAPER.indigo, 0.4);
  oval(brush, [19, 0.6], 1.4);
  brush.fill();
}

export interface Stairs {
  /** What waits on the steps to be taken up. */
  readonly load: 'nothing' | 'bags' | 'things';
}

const STEP = { count: 6, run: 0.62, rise: 0.38, wide: 1.9 } as const;

/** The lowest steps up, cut off where the model's walls are. It climbs to the back (−y). 1.9 × 3.7 u. */
export function drawStairs(pen: Pen, { load }: Stairs): void {
  const left = -STEP.wide / 2;
  const foot = (STEP.count * STEP.run) / 2;
  const on = (step: number): Point => [left, foot - (step + 1) * STEP.run, (step + 1) * STEP.rise];
  for (let step = STEP.count - 1; step >= 0; step -= 1) {
    const [x, y, h] = on(step);
    pen.box([x, y, 0], [STEP.wide, STEP.run, h], '#D9C7A4', { foot: 0.1, edge: 0.6 });
    pen.face('T', [x, y, h], (brush) => fill(brush, alpha('#A9826A', 0.55), [0.4, 0, 1.1, STEP.run]));
    pen.face('L', [x, y + STEP.run, h - STEP.rise], (brush) => fill(brush, alpha('#8F6A56', 0.5), [0.4, 0, 1.1, STEP.rise]));
    if (load === 'bags' && step === 2) pen.box([x + 1.2, y + 0.06, h], [0.5, 0.44, 0.34], '#C6A173', { foot: 0, edge: 0.5 });
    if (load === 'bags' && step === 0) pen.disc([x + 0.5, y + 0.3, h], { r: 0.28, h: 0.5, colour: '#6E6A66', wobble: 0.2, seed: 2 });
    if (load === 'things' && step === 1) {
      for (const [piece, colour] of [PAPER.sky, PAPER.cream, PAPER.blush].entries())
        pen.box([x + 1.2, y + 0.06, h + piece * 0.13], [0.54, 0.48, 0.13], colour, { foot: 0, edge: 0.4 });
    }
    if (load === 'things' && step === 3) pen.box([x + 0.14, y + 0.1, h], [0.5, 0.4, 0.52], PAPER.tomato, { foot: 0, edge: 0.5 });
  }
  const rail = ([x, y, z]: Point): Point => [x + STEP.wide - 0.1, y + STEP.run / 2, z + 1.3];
  for (const step of [0, 2, 4]) pen.line(corners([rail(on(step))[0], rail(on(step))[1], on(step)[2]], rail(on(step))), '#F4ECDC', 1.1);
  pen.line(corners(rail(on(0)), rail(on(STEP.count - 1))), PAPER.kraftDark, 1.8);
}

/** Shoes by the wall of the hall, from large to small, the way they were kicked off. Runs along +y from its origin. */
export function drawShoes(pen: Pen, { pairs }: { readonly pairs: number }): void {
  const papers = [PAPER.anthracite, PAPER.brickDark, PAPER.teal, PAPER.tomato, PAPER.indigo, PAPER.mustard, PAPER.plum];
  for (let pair = 0; pair < pairs; pair += 1) {
    const size = [1, 0.9, 0.68, 0.94, 0.6, 0.8, 0.56][pair % 7] ?? 1;
    for (const side of [0, 1]) {
      const y = pair * 0.8 + side * 0.3 * size;
      const x = ((pair * 5 + side * 2) % 4) * 0.07;
      const colour = papers[pair % papers.length] ?? PAPER.walnut;
      pen.box([x, y, 0], [0.56 * size, 0.22 * size, 0.16 * size], colour, { foot: 0.1, edge: 0.5 });
      pen.box([x, y, 0.16 * size], [0.3 * size, 0.22 * size, 0.16 * size], darken(colour, 0.14), { foot: 0, edge: 0.4 });
    }
  }
}

/** A pram; its hood to the upper left. */
export function drawPram(pen: Pen, { colour }: { readonly colour: string }): void {
  const { brush } = pen;
  const wheel = ([x, y]: readonly [number, number]) => {
    const at: Point = [x, y, 0.34];
    const [cx, cy] = [(at[0] - at[1]) * 12, (at[0] + at[1]) * 6 - at[2] * 14];
    brush.strokeStyle = PAPER.anthracite;
    brush.lineWidth = 1.4;
    brush.beginPath();
    brush.ellipse(cx, cy, 3.4, 4.7, 0.18, 0, Math.PI * 2);
    brush.stroke();
  };
  for (const x of [-0.6, 0.6]) wheel([x, -0.42]);
  pen.line(corners([-0.6, 0, 0.4], [0.6, 0, 0.95]), PAPER.zinc, 1.3);
  pen.line(corners([0.6, 0, 0.4], [-0.6, 0, 0.95]), PAPER.zinc, 1.3);
  pen.box([-0.8, -0.42, 0.85], [1.6, 0.84, 0.6], colour, { foot: 0, edge: 0.6, top: '#FBF3E2' });
  pen.box([-0.84, -0.46, 1.45], [0.7, 0.92, 0.42], darken(colour, 0.12), { foot: 0, edge: 0.6 });
  pen.line(corners([0.8, 0.36, 1.3], [1.25, 0.36, 1.75], [1.25, -0.36, 1.75], [0.8, -0.36, 1.3]), PAPER.anthracite, 1.4);
  for (const x of [-0.6, 0.6]) wheel([x, 0.42]);
}

/** Exercise books, a case with pencils: somebody does homework at the table. It lies on a table. */
export function drawHomework(pen: Pen): void {
  pen.sheet(corners([-0.5, -0.1, 0.02], [0, -0.2, 0.02], [0.06, 0.3, 0.02], [-0.44, 0.4, 0.02]), '#FDFAF1');
  pen.sheet(corners([0, -0.2, 0.02], [0.5, -0.3, 0.02], [0.56, 0.2, 0.02], [0.06, 0.3, 0.02]), '#F3ECDC');
  for (let line = 0; line < 3; line += 1)
    pen.line(corners([-0.36, 0.02 + line * 0.12, 0.03], [-0.06, -0.04 + line * 0.12, 0.03]), alpha(PAPER.indigo, 0.7), 0.6);
  pen.box([0.62, -0.3, 0], [0.2, 0.6, 0.12], PAPER.teal, { foot: 0, edge: 0.5 });
  pen.box([-0.9, -0.4, 0], [0.34, 0.5, 0.16], PAPER.tomato, { foot: 0, edge: 0.5 });
  pen.box([-0.88, -0.38, 0.16], [0.32, 0.46, 0.1], PAPER.mustard, { foot: 0, edge: 0.5 });
}

export interface BookShelf {
  readonly side: Side;
  readonly life: number;
}

/** Two planks on a wall with what people like to look at; empty places where there is nothing to show. 3.2 u. */
export function drawBookShelf(pen: Pen, { side, life }: BookShelf): void {
  const papers = [PAPER.teal, PAPER.mustard, PAPER.plum, PAPER.cream, PAPER.indigo, PAPER.blush, PAPER.moss];
  for (const [shelf, z] of [2, 3.2].entries()) {
    hang(pen, side, [0, z, 3.2, 0.12], { out: 0.46, colour: '#C9A878' });
    const books = Math.round((shelf === 0 ? 9 : 6) * (0.3 + life * 0.7));
    for (let book = 0; book < books; book += 1) {
      const colour = mix(PAPER.greyboard, papers[(book * 3 + shelf) % papers.length] ?? PAPER.teal, 0.3 + life * 0.7);
      hang(pen, side, [0.14 + book * 0.22, z + 0.12, 0.19, 0.56 + ((book * 7) % 4) * 0.08], { out: 0.34, colour });
    }
    if (life > 0.5) {
      const u = 2.6 - shelf * 0.5;
      const at: Point = side === 'L' ? [u, 0.24, z + 0.12] : [0.24, -u, z + 0.12];
      pen.disc(at, { r: 0.2, h: 0.42, colour: shelf === 0 ? PAPER.sky : PAPER.tomato });
    }
  }
}
