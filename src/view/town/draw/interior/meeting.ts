/** What stands in a meeting room: urn, stacked chairs, a pad and what was written on it, projector, leaflets, a corner for children. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, darken, lighten, type Side } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';

export interface UrnTable {
  readonly cups: number;
  readonly steam: boolean;
}

/** The side table of a meeting: an urn, and cups that are taken or still stand in rows. 3 × 1.2 u. */
export function drawUrnTable(pen: Pen, { cups, steam }: UrnTable): void {
  const { brush } = pen;
  for (const x of [-1.4, 1.26]) for (const y of [-0.5, 0.36]) pen.box([x, y, 0], [0.14, 0.14, 1.2], PAPER.anthracite, { foot: 0, edge: 0 });
  pen.box([-1.5, -0.6, 1.1], [3, 1.2, 0.12], '#F4EDDE', { foot: 0, edge: 0.7 });
  pen.sheet(corners([-1.5, 0.6, 1.1], [1.5, 0.6, 1.1], [1.5, 0.6, 0.5], [-1.5, 0.6, 0.5]), '#E9DFCB');
  pen.sheet(corners([1.5, 0.6, 1.1], [1.5, -0.6, 1.1], [1.5, -0.6, 0.5], [1.5, 0.6, 0.5]), '#CBBFAF');
  pen.disc([-0.9, 0, 1.22], { r: 0.34, h: 0.95, colour: PAPER.zinc });
  pen.disc([-0.9, 0, 2.17], { r: 0.26, h: 0.12, colour: PAPER.anthracite });
  pen.box([-0.72, 0.26, 1.46], [0.1, 0.2, 0.1], PAPER.anthracite, { foot: 0, edge: 0 });
  for (let cup = 0; cup < cups; cup += 1) {
    const at: Point = [-0.2 + (cup % 4) * 0.42, -0.24 + Math.floor(cup / 4) * 0.46, 1.22];
    pen.disc(at, { r: 0.14, h: 0.24, colour: '#FDF8EC' });
  }
  if (!steam) return;
  for (const rise of [0, 1, 2]) {
    brush.fillStyle = `rgba(255,255,255,${0.5 - rise * 0.15})`;
    oval(brush, [-12 + rise * 2.4, -38 - rise * 6], 2.6 + rise, 2 + rise * 0.8);
    brush.fill();
  }
}

/** A chair stack against the wall: nobody is expected. */
export function drawChairStack(pen: Pen, { chairs, colour }: { readonly chairs: number; readonly colour: string }): void {
  for (let chair = 0; chair < chairs; chair += 1) {
    const z = 0.5 + chair * 0.26;
    pen.box([-0.45, -0.45, z], [0.9, 0.9, 0.1], colour, { foot: 0, edge: 0.5 });
  }
  const top = 0.5 + (chairs - 1) * 0.26;
  pen.box([-0.45, -0.5, top + 0.1], [0.9, 0.12, 0.9], colour, { foot: 0, edge: 0.5 });
  for (const [x, y] of [
    [0.42, -0.42],
    [-0.42, 0.42],
    [0.42, 0.42],
  ] as const)
    pen.line(corners([x, y, 0], [x, y, top]), darken(PAPER.kraft, 0.25), 1.3);
}

export interface FlipOver {
  readonly face: 'blank' | 'chart' | 'words';
}

/** An easel with a pad; it looks to the front left. */
export function drawFlipOver(pen: Pen, { face }: FlipOver): void {
  pen.line(corners([-0.7, 0.1, 0], [-0.5, 0, 3.2]), PAPER.kraftDark, 1.5);
  pen.line(corners([0.7, 0.1, 0], [0.5, 0, 3.2]), PAPER.kraftDark, 1.5);
  pen.line(corners([0, -0.7, 0], [0, 0, 3]), darken(PAPER.kraftDark, 0.2), 1.5);
  pen.box([-0.85, 0, 1.1], [1.7, 0.08, 2.2], PAPER.ply, { foot: 0 });
  pen.face('L', [-0.85, 0.09, 1.1], (brush) => {
    fill(brush, '#FDFBF5', [0.08, 0.06, 1.54, 2]);
    if (face === 'chart') {
      [0.5, 0.9, 0.35, 0.7].forEach((h, bar) => fill(brush, bar === 2 ? PAPER.tomato : '#7F8893', [0.24 + bar * 0.34, 0.3, 0.22, h]));
      fill(brush, PAPER.tomato, [0.16, 1.5, 1.4, 0.05]);
    }
    if (face === 'words') {
      for (let line = 0; line < 5; line += 1)
        fill(brush, alpha([PAPER.teal, PAPER.ink, PAPER.indigo][line % 3] ?? PAPER.ink, 0.75), [
          0.24,
          1.7 - line * 0.3,
          0.7 + ((line * 3) % 4) * 0.16,
          0.08,
        ]);
      brush.strokeStyle = PAPER.tomato;
      brush.lineWidth = 0.06;
      oval(brush, [0.7, 1.14], 0.5, 0.2);
      brush.stroke();
    }
  });
}

export interface WallSheets {
  readonly side: Side;
  readonly count: number;
}

/** Sheets torn off the pad and taped to the wall, one beside the other: what was said is kept in sight. 1.5 u each. */
export function drawWallSheets(pen: Pen, { side, count }: WallSheets): void {
  pen.face(side, [0, 0, 0], (brush) => {
    for (let sheet = 0; sheet < count; sheet += 1) {
      const [u, v] = [sheet * 1.5, 1.7 + (sheet % 2) * 0.16];
      fill(brush, alpha(PAPER.shade, 0.24), [u + 0.1, v - 0.12, 1.3, 1.9]);
      fill(brush, side === 'L' ? '#FDFBF5' : '#F1EADC', [u, v, 1.3, 1.9]);
      fill(brush, alpha(PAPER.mustard, 0.7), [u + 0.5, v + 1.78, 0.3, 0.22]);
      const colour = [PAPER.teal, PAPER.indigo, PAPER.plum][sheet % 3] ?? PAPER.teal;
      for (let line = 0; line < 4; line += 1)
        fill(brush, alpha(line === 0 ? colour : PAPER.ink, 0.7), [
          u + 0.16,
          v + 1.46 - line * 0.34,
          0.5 + ((line * 5 + sheet) % 4) * 0.14,
          0.09,
        ]);
      brush.strokeStyle = alpha(PAPER.tomato, 0.85);
      brush.lineWidth = 0.06;
      oval(brush, [u + 0.5, v + 1.5 - (sheet % 3) * 0.34], 0.42, 0.2);
      brush.stroke();
    }
  });
}

/** A projector on its cart, lens to the upper right; used, or pushed aside under its cover. */
export function drawProjector(pen: Pen, { on }: { readonly on: boolean }): void {
  for (const [x, y] of [
    [-0.55, -0.4],
    [0.55, -0.4],
    [-0.55, 0.4],
    [0.55, 0.4],
  ] as const) {
    pen.disc([x, y, 0], { r: 0.08, h: 0.1, colour: PAPER.anthracite, edge: 0 });
    pen.line(corners([x, y, 0.1], [x, y, 1.5]), PAPER.zinc, 1.4);
  }
  pen.box([-0.65, -0.5, 0.5], [1.3, 1, 0.08], PAPER.zinc, { foot: 0, edge: 0.4 });
  pen.box([-0.3, -0.3, 0.58], [0.7, 0.5, 0.12], '#F4EDDE', { foot: 0, edge: 0.4 });
  pen.box([-0.65, -0.5, 1.5], [1.3, 1, 0.1], PAPER.zinc, { foot: 0, edge: 0.5 });
  if (!on) {
    pen.box([-0.5, -0.4, 1.6], [1, 0.8, 0.5], '#9C968D', { foot: 0, edge: 0.4 });
    return;
  }
  pen.box([-0.5, -0.4, 1.6], [1, 0.8, 0.42], '#4A4D52', { foot: 0, edge: 0.4 });
  pen.face('L', [-0.5, 0.4, 1.6], (brush) => fill(brush, PAPER.tomato, [0.12, 0.14, 0.1, 0.1]));
  const { brush } = pen;
  const [fx, fy] = [0, -1.8 * 14 - 5];
  const beam = brush.createLinearGradient(fx, fy, fx + 62, fy - 34);
  beam.addColorStop(0, 'rgba(236,244,250,.6)');
  beam.addColorStop(1, 'rgba(236,244,250,0)');
  brush.fillStyle = beam;
  brush.beginPath();
  brush.moveTo(fx, fy - 2);
  brush.lineTo(fx + 62, fy - 54);
  brush.lineTo(fx + 66, fy - 8);
  brush.lineTo(fx, fy + 2);
  brush.fill();
}

export interface PlayCorner {
  /** A crate that nobody opened, or all of it in use. */
  readonly out: boolean;
}

/** Who has children can come as well: a mat, a low table with a drawing, stools, blocks. 4 × 3 u. */
export function drawPlayCorner(pen: Pen, { out }: PlayCorner): void {
  if (!out) {
    pen.box([-0.7, -0.5, 0], [1.4, 1, 0.7], '#A9A096', { foot: 0.2, edge: 0.5 });
    pen.face('L', [-0.7, 0.5, 0], (brush) => fill(brush, alpha(PAPER.shade, 0.4), [0.5, 0.42, 0.4, 0.12]));
    return;
  }
  pen.face('T', [-2, -1.5, 0], (brush) => {
    fill(brush, alpha(PAPER.shade, 0.2), [0.06, 0.06, 4, 3]);
    for (let tile = 0; tile < 12; tile += 1) {
      const colour = [PAPER.sky, PAPER.sage, PAPER.blush, '#E9D9A8'][(tile * 3 + Math.floor(tile / 4)) % 4] ?? PAPER.sky;
      fill(brush, lighten(colour, 0.25), [(tile % 4) * 1, Math.floor(tile / 4) * 1, 0.97, 0.97]);
    }
  });
  drawBlocks(pen, [-1.4, -0.9]);
  pen.box([-0.2, -0.9, 0], [0.5, 0.5, 0.4], PAPER.tomato, { foot: 0.2, edge: 0.6 });
  for (const [x, y] of [
    [0, 0],
    [1.3, 0],
    [0, 0.9],
    [1.3, 0.9],
  ] as const)
    pen.line(corners([x, y, 0], [x, y, 0.66]), PAPER.kraftDark, 1.3);
  pen.box([-0.1, -0.1, 0.6], [1.5, 1.1, 0.1], '#EAD8B0', { foot: 0, edge: 0.7 });
  pen.sheet(corners([0.3, 0.1, 0.72], [0.9, 0.06, 0.72], [0.96, 0.7, 0.72], [0.36, 0.74, 0.72]), '#FDFAF1');
  pen.line(corners([0.5, 0.5, 0.73], [0.6, 0.3, 0.73], [0.8, 0.5, 0.73]), PAPER.teal, 1);
  pen.disc([1.1, 0.6, 0.7], { r: 0.11, h: 0.2, colour: PAPER.mustard });
  pen.box([-0.9, 0.5, 0], [0.5, 0.5, 0.4], PAPER.indigo, { foot: 0.2, edge: 0.6 });
}

/** A tower of wooden blocks and some that fell. */
export function drawBlocks(pen: Pen, [x, y]: readonly [number, number]): void {
  const papers = [PAPER.tomato, PAPER.mustard, PAPER.teal, PAPER.kraft, PAPER.indigo];
  papers.forEach((colour, block) => {
    const at: Point = block < 3 ? [x + (block % 2) * 0.06, y, block * 0.3] : [x + 0.5 + (block - 3) * 0.36, y + 0.3 - (block - 3) * 0.6, 0];
    pen.box(at, [0.32, 0.32, 0.3], colour, { foot: 0, edge: 0.6 });
  });
}

/** A piano that somebody gave. 2.8 × 1.2 u, its keys to the front left. */
export function drawPiano(pen: Pen, { open }: { readonly open: boolean }): void {
  const wood = '#7A5138';
  pen.box([-1.4, -0.6, 0], [2.8, 0.6, 2.1], wood, { foot: 0.2, edge: 0.5 });
  pen.box([-1.4, 0, 0.9], [2.8, 0.5, 0.22], lighten(wood, 0.1), { foot: 0, edge: 0.5 });
  for (const x of [-1.36, 1.22]) pen.box([x, 0.3, 0], [0.14, 0.14, 0.9], darken(wood, 0.2), { foot: 0, edge: 0 });
  if (!open) {
    pen.box([-1, -0.5, 2.1], [0.9, 0.4, 0.34], '#C6A173', { foot: 0, edge: 0.5 });
    return;
  }
  pen.face('T', [-1.3, 0.1, 1.13], (brush) => {
    fill(brush, '#FBF6EA', [0, 0, 2.6, 0.34]);
    for (let key = 0; key < 17; key += 1) if (key % 7 !== 2 && key % 7 !== 6) fill(brush, PAPER.ink, [0.1 + key * 0.15, 0, 0.07, 0.2]);
  });
  pen.face('L', [-0.5, 0.02, 1.3], (brush) => {
    fill(brush, '#FDFAF1', [0, 0, 0.5, 0.6]);
    fill(brush, '#F3ECDC', [0.52, 0, 0.5, 0.6]);
    for (let line = 0; line < 4; line += 1) fill(brush, alpha(PAPER.ink, 0.5), [0.08, 0.1 + line * 0.12, 0.34, 0.03]);
  });
}

/** A rack of leaflets: full because nobody takes one, or half taken. @param taken 0..1 */
export function drawLeaflets(pen: Pen, { taken }: { readonly taken: number }): void {
  pen.box([-0.8, -0.3, 0], [1.6, 0.5, 2.1], '#D9CDB8', { foot: 0.2, edge: 0.5 });
  pen.face('L', [-0.8, 0.21, 0], (brush) => {
    const papers = [PAPER.sky, PAPER.blush, PAPER.lime, PAPER.cream, PAPER.mustard, PAPER.teal];
    for (let slot = 0; slot < 9; slot += 1) {
      const [u, v] = [0.14 + (slot % 3) * 0.48, 0.24 + Math.floor(slot / 3) * 0.62];
      fill(brush, alpha(PAPER.shade, 0.36), [u, v, 0.38, 0.46]);
      if ((slot * 7) % 9 < taken * 9) continue;
      fill(brush, papers[slot % papers.length] ?? PAPER.sky, [u, v, 0.38, 0.42]);
      fill(brush, alpha(PAPER.ink, 0.4), [u + 0.06, v + 0.28, 0.24, 0.05]);
    }
  });
}
