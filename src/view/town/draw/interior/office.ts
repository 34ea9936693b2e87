/** Furniture of an office. Local origin: middle of the footprint, on the floor. */
import type { Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, mix } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import { drawLeaf } from '../props/plants.ts';

const STEEL = PAPER.anthracite;
/** Height of a table top. @unit u */
export const TOP = 1.2;

/** Paper in a pile that was not made at once: edges do not meet, a coloured folder here and there. */
export function drawPile(pen: Pen, [x, y, z]: Point, sheets: number, seed: number): void {
  const chance = seeded(seed * 17 + 3);
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const [dx, dy] = [(chance() - 0.5) * 0.2, (chance() - 0.5) * 0.2];
    const colour = sheet % 6 === 4 ? PAPER.mustard : sheet % 9 === 7 ? PAPER.tomato : sheet % 2 ? '#F4EDDE' : '#EDE4D2';
    pen.box([x - 0.36 + dx, y - 0.46 + dy, z + sheet * 0.12], [0.72, 0.92, 0.12], colour, { foot: 0, edge: 0.3 });
  }
}

export interface Pile {
  readonly sheets: number;
  readonly seed: number;
}

export function drawFloorPile(pen: Pen, { sheets, seed }: Pile): void {
  drawPile(pen, [0, 0, 0], sheets, seed);
}

function drawScreen(pen: Pen, [x, y]: readonly [number, number], lit: string, facing: 'front' | 'back'): void {
  pen.box([x + 0.5, y - 0.1, TOP], [0.5, 0.34, 0.06], STEEL, { foot: 0, edge: 0 });
  pen.box([x + 0.7, y, TOP], [0.1, 0.1, 0.4], STEEL, { foot: 0, edge: 0 });
  pen.box([x, y, TOP + 0.26], [1.5, 0.13, 0.98], STEEL, { foot: 0, edge: 0.3 });
  if (facing === 'back') return;
  pen.face('L', [x, y + 0.13, TOP + 0.26], (brush) => {
    fill(brush, lit, [0.08, 0.09, 1.34, 0.8]);
    for (let line = 0; line < 3; line += 1)
      fill(brush, 'rgba(255,255,255,.4)', [0.2, 0.66 - line * 0.2, 0.46 + ((line * 37) % 5) * 0.12, 0.07]);
  });
}

export interface Desk {
  /** Somebody's own things: a mug, a plant. */
  readonly own: boolean;
  readonly life: number;
  readonly seed: number;
  /** One sits behind it and looks over the screen. */
  readonly behind?: boolean;
}

/** Work in hand: it lies on a desk, and hangs from its edge. */
export interface DeskPapers {
  /** Loose sheets and piles. @range 0..24 */
  readonly papers: number;
  /** Deadlines stuck to the edge. @range 0..8 */
  readonly strips: number;
  readonly seed: number;
}

function drawStrips(pen: Pen, from: Point, count: number): void {
  pen.face('L', from, (brush) => {
    for (let strip = 0; strip < count; strip += 1) {
      const colour = strip % 3 === 2 ? PAPER.mustard : PAPER.tomato;
      brush.save();
      brush.translate(strip * 0.34, 0);
      brush.rotate(((strip * 7) % 5) * 0.05 - 0.1);
      fill(brush, colour, [0, -0.6, 0.24, 0.62]);
      fill(brush, alpha('#FFFFFF', 0.45), [0.03, -0.1, 0.18, 0.08]);
      brush.restore();
    }
  });
}

/** One worker's desk, the chair on the front side; 3.6 × 1.9 u. */
export function drawDesk(pen: Pen, { own, life, seed, behind = false }: Desk): void {
  const wood = mix('#BBB6AC', PAPER.ply, 0.25 + life * 0.75);
  const [l, b, w, d] = [-1.8, -0.95, 3.6, 1.9];
  for (const x of [l + 0.08, l + w - 0.24])
    for (const y of [b + 0.06, b + d - 0.22]) pen.box([x, y, 0], [0.16, 0.16, TOP], STEEL, { foot: 0, edge: 0 });
  pen.box([l + 0.2, b + 0.1, 0.3], [w - 0.4, 0.08, 0.6], darken(wood, 0.2), { foot: 0, edge: 0 });
  pen.box([l, b, TOP - 0.14], [w, d, 0.14], wood, { foot: 0, edge: 0.6 });
  // Whoever sits behind a desk is seen past the screen, not hidden by it.
  drawScreen(pen, behind ? [-1.75, 0.1] : [-0.9, -0.62], mix('#AEBFC6', '#DCE6DE', life), behind ? 'back' : 'front');
  if (!behind) pen.box([-0.75, 0.12, TOP], [1.1, 0.42, 0.05], '#E9E2D4', { foot: 0, edge: 0 });
  if (!own) return;
  pen.disc([0.7, 0.4, TOP], { r: 0.14, h: 0.3, colour: [PAPER.tomato, PAPER.teal, PAPER.mustard, PAPER.indigo][seed % 4] ?? PAPER.teal });
  pen.disc([1.4, 0.6, TOP], { r: 0.17, h: 0.26, colour: PAPER.brickRed });
  drawLeaf(pen, [1.4, 0.6, TOP + 0.36], 0.3, PAPER.moss);
}

/** What lies on the desk of `drawDesk`. */
export function drawDeskPapers(pen: Pen, { papers, strips, seed }: DeskPapers): void {
  if (papers >= 9) drawPile(pen, [-1.3, -0.1, TOP], Math.round(papers * 0.4), seed + 5);
  if (papers >= 3) drawPile(pen, [1.2, -0.2, TOP], Math.max(2, Math.round(papers * 0.62)), seed);
  for (let sheet = 0; sheet < Math.min(3, papers); sheet += 1) {
    const [x, y] = [-1.6 + sheet * 0.24, 0.2 + sheet * 0.12];
    pen.sheet(
      corners([x, y, TOP + 0.02], [x + 0.5, y - 0.06, TOP + 0.02], [x + 0.56, y + 0.5, TOP + 0.02], [x + 0.06, y + 0.56, TOP + 0.02]),
      '#FBF7EC',
    );
    pen.line(corners([x + 0.12, y + 0.1, TOP + 0.03], [x + 0.42, y + 0.06, TOP + 0.03]), alpha(PAPER.shade, 0.4), 0.4);
  }
  if (strips > 0) drawStrips(pen, [-1.5, 0.95, TOP - 0.02], strips);
}

/** A cardboard box that is half unpacked, or never was. */
export function drawCrate(pen: Pen, { papers, seed }: { readonly papers: number; readonly seed: number }): void {
  pen.box([-0.65, -0.55, 0], [1.3, 1.1, 0.85], PAPER.kraft, { foot: 0.2, top: '#7D6243' });
  for (const [at, size] of [
    [
      [-0.65, -0.55, 0.85],
      [0.1, 1.1, 0.26],
    ],
    [
      [0.55, -0.55, 0.85],
      [0.1, 1.1, 0.2],
    ],
  ] as const)
    pen.box(at, size, lighten(PAPER.kraft, 0.1), { foot: 0 });
  if (papers > 0) drawPile(pen, [0, 0, 0.75], papers, seed);
  pen.face('L', [-0.65, 0.55, 0], (brush) => fill(brush, alpha('#E8D3A6', 0.7), [0.5, 0, 0.3, 0.85]));
}

export interface Counter {
  readonly mugs: number;
  readonly life: number;
}

/** The coffee corner: cupboards, machine, and what stands ready. 5 × 1.5 u, against the back wall. */
export function drawCounter(pen: Pen, { mugs, life }: Counter): void {
  const front = mix('#A7ABA9', PAPER.sage, life);
  pen.box([-2.5, -0.75, 0], [5, 1.5, 1.55], front, { foot: 0.2 });
  pen.face('L', [-2.5, 0.75, 0], (brush) => {
    brush.strokeStyle = alpha(PAPER.shade, 0.35);
    brush.lineWidth = 0.05;
    for (let door = 0; door < 4; door += 1) {
      brush.strokeRect(0.12 + door * 1.22, 0.2, 1.1, 1.18);
      fill(brush, alpha(PAPER.ivory, 0.8), [0.95 + door * 1.22, 1.16, 0.16, 0.06]);
    }
  });
  pen.box([-2.6, -0.75, 1.55], [5.2, 1.6, 0.14], mix('#C9C2B4', PAPER.ply, life), { foot: 0 });
  pen.box([-2.2, -0.5, 1.69], [1.05, 0.95, 1.35], STEEL, { foot: 0, edge: 0.4 });
  pen.face('L', [-2.2, 0.45, 1.69], (brush) => {
    fill(brush, '#2F2F33', [0.18, 0.08, 0.68, 0.6]);
    fill(brush, lighten(STEEL, 0.25), [0.14, 0.8, 0.76, 0.4]);
    fill(brush, PAPER.mustard, [0.2, 0.92, 0.14, 0.12]);
    fill(brush, '#EDE6DA', [0.4, 0.08, 0.24, 0.22]);
  });
  for (let mug = 0; mug < mugs; mug += 1) {
    const colour = [PAPER.teal, PAPER.cream, PAPER.tomato, PAPER.mustard, PAPER.indigo, PAPER.sky][mug % 6] ?? PAPER.cream;
    pen.disc([-0.7 + (mug % 4) * 0.42, -0.2 + Math.floor(mug / 4) * 0.44, 1.69], {
      r: 0.15,
      h: 0.28,
      colour: dormant(colour, 0.4 + life * 0.6),
    });
  }
  pen.box([1.4, -0.3, 1.69], [0.6, 0.5, 0.3], '#D9D3C6', { foot: 0 });
}

/** The copier with its trays; under pressure it prints on to the floor. */
export function drawPrinter(pen: Pen, { paper }: { readonly paper: number }): void {
  pen.box([-0.8, -0.7, 0], [1.6, 1.4, 1.5], '#C9C6BE', { foot: 0.2 });
  pen.face('L', [-0.8, 0.7, 0], (brush) => {
    for (let tray = 0; tray < 3; tray += 1) {
      fill(brush, alpha(PAPER.shade, 0.16), [0.1, 0.12 + tray * 0.34, 1.4, 0.28]);
      fill(brush, alpha(STEEL, 0.6), [0.65, 0.22 + tray * 0.34, 0.3, 0.06]);
    }
  });
  pen.box([-0.8, -0.7, 1.5], [1.6, 1.1, 0.5], '#E4E0D6', { foot: 0 });
  pen.box([-0.7, -0.6, 2], [1.4, 0.8, 0.1], STEEL, { foot: 0, edge: 0.4 });
  pen.face('L', [-0.8, 0.4, 1.5], (brush) => fill(brush, STEEL, [0.2, 0.14, 1, 0.1]));
  if (paper > 0) drawPile(pen, [-0.1, 0.5, 1.5], Math.min(4, paper), 4);
  for (let sheet = 0; sheet < paper - 3; sheet += 1) {
    const [x, y] = [-0.9 + ((sheet * 0.71) % 2), 1.1 + ((sheet * 0.43) % 0.8)];
    pen.sheet(corners([x, y, 0.02], [x + 0.5, y - 0.16, 0.02], [x + 0.6, y + 0.3, 0.02], [x + 0.12, y + 0.46, 0.02]), '#F8F2E5');
  }
}

/** The front desk: high side to the visitor, and a leaflet rack that somebody keeps filled or not. */
export function drawReception(pen: Pen, { life }: { readonly life: number }): void {
  const wood = mix('#B5B0A7', PAPER.ply, 0.3 + life * 0.7);
  pen.box([-2.2, -0.7, 0], [4.4, 0.9, TOP], wood, { foot: 0 });
  pen.box([-2.2, 0.2, 0], [4.4, 0.4, 1.75], mix('#8E9794', PAPER.teal, 0.35 + life * 0.65), { foot: 0.22 });
  pen.box([-2.3, 0.1, 1.75], [4.6, 0.6, 0.12], wood, { foot: 0, edge: 0.7 });
  pen.face('L', [-2.2, 0.6, 0], (brush) => {
    for (let board = 0.44; board < 4.4; board += 0.44) fill(brush, alpha(PAPER.shade, 0.16), [board, 0, 0.05, 1.75]);
  });
  pen.box([-1.6, 0.16, 1.87], [0.5, 0.4, 0.3], '#F4EDDE', { foot: 0 });
  if (life > 0.4) {
    pen.disc([1.6, 0.36, 1.87], { r: 0.2, h: 0.4, colour: PAPER.sky });
    drawLeaf(pen, [1.6, 0.36, 2.5], 0.36, PAPER.moss);
    drawLeaf(pen, [1.7, 0.36, 2.66], 0.2, PAPER.mustard);
  }
}

export interface Bookcase {
  readonly life: number;
  readonly papers: number;
}

/** Low shelves with binders, their back to the viewer's right. 1.2 × 4 u. */
export function drawBookcase(pen: Pen, { life, papers }: Bookcase): void {
  const wood = mix('#B9B3A8', PAPER.ply, 0.3 + life * 0.7);
  pen.box([-0.6, -2, 0], [1.2, 4, 2.2], wood, { foot: 0.2 });
  pen.face('R', [0.6, 2, 0], (brush) => {
    const chance = seeded(8);
    for (const v of [0.18, 1.2]) {
      fill(brush, '#7A5F45', [0.15, v, 3.7, 0.86]);
      for (let u = 0.2; u < 3.7; u += 0.22) {
        const back =
          [PAPER.teal, PAPER.cream, PAPER.mustard, PAPER.indigo, PAPER.brickRose, '#BDB6AA'][Math.floor(chance() * 6)] ?? PAPER.cream;
        fill(brush, darken(dormant(back, 0.3 + life * 0.7), 0.24), [u, v, 0.18, 0.56 + chance() * 0.26]);
      }
    }
  });
  if (papers > 0) drawPile(pen, [0, -1.2, 2.2], papers, 21);
  pen.disc([0, 1.2, 2.2], { r: 0.26, h: 0.36, colour: PAPER.brickRed });
  for (let leaf = 0; leaf < 3; leaf += 1)
    drawLeaf(pen, [0.05 * leaf, 1.2, 2.7 + leaf * 0.16], 0.46 - leaf * 0.1, mix('#8E8C78', leaf % 2 ? PAPER.sage : PAPER.moss, life));
}

export interface PotPlant {
  /** Drooping 0 … upright 1. */
  readonly up: number;
  readonly seed: number;
  readonly size: number;
}

/** Long leaves from one pot: they hang when nobody waters them. */
export function drawPotPlant(pen: Pen, { up, seed, size }: PotPlant): void {
  const { brush } = pen;
  const chance = seeded(seed * 5 + 1);
  pen.disc([0, 0, 0], { r: 0.42 * size, h: 0.75 * size, colour: mix('#A9A39A', PAPER.ivory, up) });
  pen.disc([0, 0, 0.72 * size], { r: 0.34 * size, h: 0.03, colour: '#6B5443', edge: 0 });
  const blades = up > 0.66 ? 11 : up > 0.33 ? 8 : 6;
  const order = Array.from({ length: blades }, (_, blade) => (blade / blades) * Math.PI * 2 + 0.4).toSorted(
    (a, b) => Math.sin(a + 0.8) - Math.sin(b + 0.8),
  );
  for (const turn of order) {
    const reach = (0.85 + chance() * 0.5) * size;
    const rise = (0.5 + up * (1.5 + chance() * 1)) * size;
    const fall = up > 0.66 ? 0.05 : up > 0.33 ? 0.55 : 1.05;
    const foot = 0.75 * size;
    const tip: Point = [Math.cos(turn) * reach, Math.sin(turn) * reach, foot + rise * (1 - fall)];
    const bend: Point = [Math.cos(turn) * reach * 0.45, Math.sin(turn) * reach * 0.45, foot + rise];
    const colour = mix('#96906F', chance() > 0.5 ? PAPER.moss : PAPER.sage, 0.2 + up * 0.8);
    const flat = ([x, y, z]: Point) => [(x - y) * 12, (x + y) * 6 - z * 14] as const;
    const [bx, by] = flat(bend);
    const [tx, ty] = flat(tip);
    const [fx, fy] = flat([0, 0, foot]);
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(fx - 1, fy);
    brush.quadraticCurveTo(bx - 3 * size, by, tx, ty);
    brush.quadraticCurveTo(bx + 3 * size, by + 2.4, fx + 1, fy);
    brush.fill();
    brush.strokeStyle = alpha(lighten(colour, 0.5), 0.55);
    brush.lineWidth = 0.5;
    brush.beginPath();
    brush.moveTo(fx, fy);
    brush.quadraticCurveTo(bx, by + 0.6, tx, ty);
    brush.stroke();
  }
  if (up > 0.33) return;
  for (const [x, y] of [
    [0.7, 0.4],
    [-0.3, 0.8],
  ] as const) {
    brush.fillStyle = '#96906F';
    oval(brush, [(x - y) * 12, (x + y) * 6], 2.6, 1);
    brush.fill();
  }
}
