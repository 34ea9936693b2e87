/** What stands along a street and in a park: bus and stop, goals, a roller shutter, a workbench, a power box. */
import type { Point } from '../../projection.ts';
import { drawScribble } from '../buildings/openings.ts';
import { PAPER, alpha, darken, lighten, tone } from '../palette.ts';
import { corners, fill, oval, type Brush, type Pen } from '../pen.ts';

/** A town bus, along x. Local origin: middle of its footprint. */
export function drawBus(pen: Pen): void {
  const [w, d] = [11, 2.3];
  const [left, front] = [-w / 2, d / 2];
  const glass = '#7E9096';
  pen.box([left, -d / 2, 0.45], [w, d, 2.75], PAPER.teal, { foot: 0.2, edge: 0.6 });
  pen.face('L', [left, front, 0.45], (brush) => {
    fill(brush, lighten(PAPER.teal, 0.62), [0, 0.35, w, 0.5]);
    for (let pane = 0; pane < 6; pane += 1) fill(brush, tone(glass, 'L'), [0.4 + pane * 1.42, 1.15, 1.24, 1.1]);
    fill(brush, tone(glass, 'L'), [9.1, 0.15, 1.2, 2.15]);
    fill(brush, lighten(glass, 0.4), [9.66, 0.15, 0.08, 2.15]);
    fill(brush, PAPER.ink, [0.4, 2.36, 2.6, 0.28]);
    for (let dot = 0; dot < 7; dot += 1) fill(brush, PAPER.mustard, [0.55 + dot * 0.32, 2.44, 0.18, 0.12]);
  });
  pen.face('R', [left + w, front, 0.45], (brush) => {
    fill(brush, tone(glass, 'R'), [0.2, 1, d - 0.4, 1.3]);
    for (const u of [0.2, d - 0.6]) fill(brush, '#F6E7BE', [u, 0.3, 0.4, 0.26]);
  });
  for (const x of [left + 2, left + w - 2.2]) {
    pen.face('L', [x, front + 0.02, 0.45], (brush) => {
      brush.fillStyle = '#3E3B3A';
      oval(brush, [0, 0], 0.56);
      brush.fill();
      brush.fillStyle = '#C9C3B8';
      oval(brush, [0, 0], 0.22);
      brush.fill();
    });
  }
}

/** A shelter with a bench and a pole; its pane is cracked while nobody sees to it. */
export function drawShelter(pen: Pen, { whole }: { readonly whole: boolean }): void {
  const ink = PAPER.anthracite;
  const pane = corners([-2.2, -0.5, 0.3], [2.2, -0.5, 0.3], [2.2, -0.5, 2.7], [-2.2, -0.5, 2.7]);
  for (const x of [-2.2, 2.2]) pen.line(corners([x, -0.5, 0], [x, -0.5, 2.8]), ink, 1.6);
  pen.sheet(pane, alpha('#BFD0D2', 0.5));
  pen.line([...pane, pane[0] as Point], alpha('#FFFFFF', 0.7), 0.8);
  if (!whole) {
    for (const [x, z] of [
      [1.7, 2.4],
      [0.3, 2.6],
      [1.9, 0.7],
      [-0.4, 1.2],
    ] as const)
      pen.line(corners([0.7, -0.5, 1.6], [(0.7 + x) / 2 + 0.14, -0.5, (1.6 + z) / 2], [x, -0.5, z]), alpha('#FFFFFF', 0.95), 0.7);
  }
  pen.box([-1.6, -0.35, 0.62], [3.2, 0.55, 0.12], whole ? PAPER.ply : '#9A948B', { foot: 0 });
  for (const x of [-1.3, 1.2]) pen.line(corners([x, 0, 0], [x, 0, 0.62]), ink, 1.4);
  pen.box([-2.5, -0.8, 2.8], [5, 1.6, 0.16], darken(PAPER.teal, 0.1), { foot: 0, edge: 0.6 });
  pen.pole([3.4, 0.4, 0], 3.4, 1.6, ink);
  pen.box([3.05, 0.34, 2.7], [0.7, 0.12, 0.7], PAPER.mustard, { foot: 0 });
}

/** A goal of a ball court, its mouth towards +x (1) or −x (−1). */
export function drawGoal(pen: Pen, { way, net }: { readonly way: 1 | -1; readonly net: boolean }): void {
  const white = '#F4EFE3';
  const back = -0.9 * way;
  if (net) {
    for (let step = 0; step <= 6; step += 1) {
      const y = -1.6 + step * 0.53;
      pen.line(corners([0, y, 1.7], [back, y, 0]), alpha('#FFFFFF', 0.5), 0.5);
    }
    for (const share of [0.3, 0.6])
      pen.line(corners([back * share, -1.6, 1.7 * (1 - share)], [back * share, 1.6, 1.7 * (1 - share)]), alpha('#FFFFFF', 0.5), 0.5);
  }
  pen.line(corners([0, -1.6, 0], [0, -1.6, 1.7], [0, 1.6, 1.7], [0, 1.6, 0]), white, 2);
}

/** A roller shutter right across a room: what was one is two. */
export function drawShutterWall(pen: Pen, { length }: { readonly length: number }): void {
  const height = 2.3;
  pen.sheet(corners([0, 0, 0], [length, 0, 0], [length, 0, height], [0, 0, height]), '#A8A399');
  pen.face('L', [0, 0, 0], (brush) => {
    for (let v = 0; v < height; v += 0.22) {
      fill(brush, alpha(PAPER.shade, 0.24), [0, v, length, 0.07]);
      fill(brush, alpha('#FFFFFF', 0.18), [0, v + 0.08, length, 0.05]);
    }
  });
  pen.box([-0.1, -0.2, height], [length + 0.2, 0.45, 0.4], '#8C877E', { foot: 0 });
}

/** A bench for whoever mends things: vice, tools on the wall behind it, something half done. */
export function drawWorkbench(pen: Pen, { busy }: { readonly busy: boolean }): void {
  for (const x of [-1.7, 1.5]) pen.box([x, -0.5, 0], [0.24, 0.9, 1], PAPER.kraftDark, { foot: 0 });
  pen.box([-1.9, -0.6, 1], [3.8, 1.2, 0.2], PAPER.ply, { foot: 0, edge: 0.6 });
  pen.box([-1.7, 0.1, 1.2], [0.5, 0.35, 0.3], PAPER.anthracite, { foot: 0 });
  if (!busy) {
    pen.box([0.3, -0.4, 1.2], [1.1, 0.7, 0.4], '#A1978A', { foot: 0 });
    return;
  }
  pen.disc([-0.4, -0.1, 1.2], { r: 0.34, h: 0.26, colour: PAPER.sky });
  pen.box([0.4, -0.3, 1.2], [0.8, 0.5, 0.44], PAPER.tomato, { foot: 0 });
  pen.line(corners([1.3, 0.2, 1.24], [1.8, -0.2, 1.24]), PAPER.zinc, 1.6);
  pen.disc([1.6, 0.2, 1.2], { r: 0.12, h: 0.32, colour: PAPER.mustard });
}

/** A hedge clipped square, or left to itself. */
export function drawHedge(pen: Pen, { length, life }: { readonly length: number; readonly life: number }): void {
  const green = life > 0.5 ? PAPER.moss : '#8A8C76';
  pen.box([0, -0.35, 0], [length, 0.7, 1], green, { foot: 0.25, edge: 0.3 });
  pen.face('L', [0, 0.35, 0], (brush) => {
    for (let leaf = 0; leaf < length * 9; leaf += 1) {
      brush.fillStyle = alpha(leaf % 2 ? PAPER.lime : PAPER.pine, 0.4);
      oval(brush, [((leaf * 7.3) % (length * 10)) / 10, 0.1 + ((leaf * 3.7) % 9) / 10], 0.13, 0.09);
      brush.fill();
    }
  });
}

export interface Switchbox {
  /** Pasted over and scrawled on, scrubbed, or painted by the children of the street. */
  readonly face: 'pasted' | 'clean' | 'painted';
}

/** Old posters, one over the other; a corner has let go and shows its white back. */
function drawPosters(brush: Brush, papers: readonly string[]): void {
  papers.forEach((paper, poster) => {
    const h = 1 + (poster % 2) * 0.16;
    brush.save();
    brush.translate(0.08 + poster * 0.56, 0.14 + (poster % 2) * 0.1);
    brush.rotate((poster - 1) * 0.07);
    fill(brush, alpha(PAPER.shade, 0.28), [0.06, -0.06, 0.6, h]);
    brush.fillStyle = paper;
    brush.beginPath();
    for (const [x, y] of [
      [0, 0.12],
      [0.22, 0],
      [0.6, 0.08],
      [0.6, h - 0.3],
      [0.36, h],
      [0, h],
    ] as const)
      brush.lineTo(x, y);
    brush.fill();
    brush.fillStyle = '#EFE9DC';
    brush.beginPath();
    brush.moveTo(0.6, h - 0.3);
    brush.lineTo(0.36, h);
    brush.lineTo(0.28, h - 0.4);
    brush.fill();
    fill(brush, alpha(PAPER.ink, 0.4), [0.1, h * 0.5, 0.3, 0.16]);
    fill(brush, alpha(PAPER.ink, 0.3), [0.1, h * 0.34, 0.36, 0.05]);
    brush.restore();
  });
}

/** A power box on the pavement, 1.9 × 0.7 u: everybody's wall, and nobody's. */
export function drawSwitchbox(pen: Pen, { face }: Switchbox): void {
  const paper = face === 'painted' ? PAPER.teal : '#A9ABA2';
  pen.box([-0.95, -0.35, 0], [1.9, 0.7, 0.14], PAPER.concrete, { foot: 0.3 });
  pen.box([-0.9, -0.3, 0.14], [1.8, 0.6, 1.46], paper, { foot: 0.2, edge: 0.5 });
  pen.box([-0.96, -0.36, 1.6], [1.92, 0.72, 0.12], face === 'painted' ? darken(PAPER.teal, 0.2) : '#8E9089', { foot: 0, edge: 0.5 });
  pen.face('L', [-0.9, 0.31, 0.14], (brush) => {
    fill(brush, alpha(PAPER.shade, 0.35), [0.88, 0.06, 0.05, 1.34]);
    if (face === 'pasted') {
      drawPosters(brush, ['#CDBE9F', '#B7A6A0', '#A9B3B0']);
      drawScribble(brush, [0.1, 0.3, 1.5], '#4F4A55', 4);
    }
    if (face !== 'painted') return;
    for (const [x, y, petals] of [
      [0.4, 0.8, PAPER.tomato],
      [1, 1, PAPER.mustard],
      [1.44, 0.66, PAPER.blush],
    ] as const) {
      brush.strokeStyle = PAPER.lime;
      brush.lineWidth = 0.08;
      brush.beginPath();
      brush.moveTo(x, 0);
      brush.lineTo(x, y);
      brush.stroke();
      brush.fillStyle = petals;
      for (let petal = 0; petal < 5; petal += 1) {
        const turn = (petal / 5) * Math.PI * 2;
        oval(brush, [x + Math.cos(turn) * 0.17, y + Math.sin(turn) * 0.17], 0.13);
        brush.fill();
      }
      brush.fillStyle = PAPER.ivory;
      oval(brush, [x, y], 0.1);
      brush.fill();
    }
  });
}
