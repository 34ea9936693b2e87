/** What is hired for a feast, a bouncy castle and a podium; and what is hung over a table when it rains. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, darken, lighten, tone } from '../palette.ts';
import { corners, fill, type Pen } from '../pen.ts';

/** One air-filled tower with its little cone. */
function drawTower(pen: Pen, [x, y]: readonly [number, number], colour: string): void {
  pen.disc([x, y, 0], { r: 0.42, h: 2, colour });
  const tip: Point = [x, y, 2.9];
  pen.sheet(corners([x - 0.46, y + 0.46, 2], [x + 0.46, y + 0.46, 2], tip), tone(PAPER.mustard, 'L'));
  pen.sheet(corners([x + 0.46, y + 0.46, 2], [x + 0.46, y - 0.46, 2], tip), tone(PAPER.mustard, 'R'));
}

/** A bouncy castle, open in front; its walls are ribs of air in two colours. */
export function drawCastle(pen: Pen): void {
  const [first, second] = [PAPER.tomato, PAPER.mustard];
  for (let rib = 0; rib < 8; rib += 1)
    pen.box([-2 + rib * 0.5, -1.5, 0], [0.5, 0.4, 1.7], rib % 2 ? second : first, { foot: 0, edge: 0.3 });
  for (let rib = 0; rib < 6; rib += 1)
    pen.box([-2, -1.2 + rib * 0.45, 0], [0.4, 0.45, 1.5], rib % 2 ? first : second, { foot: 0, edge: 0.3 });
  drawTower(pen, [-1.7, -1.2], first);
  drawTower(pen, [1.7, -1.2], first);
  pen.box([-1.6, -1.1, 0], [3.2, 2.3, 0.5], lighten(second, 0.35), { foot: 0.15 });
  for (let seam = 1; seam < 6; seam += 1)
    pen.line(corners([-1.6 + seam * 0.53, -1.1, 0.51], [-1.6 + seam * 0.53, 1.2, 0.51]), darken(second, 0.16), 0.9);
  for (let rib = 0; rib < 5; rib += 1)
    pen.box([1.6, -1.1 + rib * 0.46, 0], [0.4, 0.46, 0.95], rib % 2 ? second : first, { foot: 0, edge: 0.3 });
  drawTower(pen, [-1.7, 1.3], first);
  pen.box([-1.25, 1.2, 0], [2.5, 0.5, 0.28], first, { foot: 0.2 });
  drawTower(pen, [1.7, 1.3], first);
}

/** A low deck with a painted backdrop, two loudspeakers and a microphone. */
export function drawPodium(pen: Pen): void {
  for (const x of [-1.95, 1.95]) pen.pole([x, -1.25, 0], 3.5, 1.8, PAPER.kraftDark);
  pen.box([-1.9, -1.3, 0.55], [3.8, 0.12, 2.7], PAPER.plum, { foot: 0 });
  pen.face('L', [-1.9, -1.18, 0.55], (brush) => {
    for (let stripe = 0; stripe < 6; stripe += 1)
      fill(brush, lighten(PAPER.plum, stripe % 2 ? 0.1 : 0.02), [stripe * 0.634, 0, 0.634, 2.7]);
    for (let ray = 0; ray < 5; ray += 1) {
      brush.fillStyle = ray % 2 ? PAPER.blush : PAPER.mustard;
      brush.beginPath();
      brush.moveTo(1.9, 0);
      brush.arc(1.9, 0, 1.5, (ray * Math.PI) / 5, ((ray + 1) * Math.PI) / 5);
      brush.fill();
    }
  });
  pen.box([-2, -1.2, 0], [4, 2.4, 0.5], PAPER.ply, { foot: 0.2 });
  for (let board = 1; board < 5; board += 1)
    pen.line(corners([-2, -1.2 + board * 0.48, 0.51], [2, -1.2 + board * 0.48, 0.51]), darken(PAPER.ply, 0.2), 0.6);
  for (const x of [-1.85, 1.25]) pen.box([x, 0.1, 0.5], [0.6, 0.55, 1.25], PAPER.anthracite, { foot: 0, edge: 0.3 });
  pen.pole([0, 0.6, 0.5], 1.5, 1, PAPER.ink);
  pen.disc([0, 0.6, 2], { r: 0.09, h: 0.16, colour: PAPER.anthracite });
}

export interface Tarp {
  readonly length: number;
  readonly colour: string;
  /** Its first or last part stands on poles of its own; in between they share. */
  readonly ends: readonly [first: boolean, last: boolean];
}

/** Half the width of a tarp, and how high it hangs: over heads, so that who sits under it is seen. @unit u */
const TARP = { half: 2.3, eaves: 4.3, ridge: 5.1 } as const;

/** A sheet over one part of the table: vellum that lets the light through, hung over a line, with a hem of cloth. */
export function drawTarp(pen: Pen, { length, colour, ends: [first, last] }: Tarp): void {
  const { half, eaves, ridge } = TARP;
  const [left, right] = [-length / 2 - (first ? 0.3 : 0), length / 2 + (last ? 0.3 : 0)];
  const poles = [left, ...(last ? [right] : [])];
  for (const x of poles) pen.pole([x, -half, 0], eaves, 1.2, PAPER.ply);
  pen.sheet(corners([left, -half, eaves], [right, -half, eaves], [right, 0, ridge], [left, 0, ridge]), alpha('#DCE4E6', 0.52));
  pen.sheet(corners([left, half, eaves], [right, half, eaves], [right, 0, ridge], [left, 0, ridge]), alpha('#F7F6EF', 0.5));
  pen.sheet(
    corners([left, half, eaves], [right, half, eaves], [right, half, eaves - 0.36], [left, half, eaves - 0.36]),
    alpha(lighten(colour, 0.12), 0.92),
  );
  pen.line(corners([left, 0, ridge], [right, 0, ridge]), alpha('#FFFEFA', 0.9), 0.9);
  // The rain gathers between the poles and runs off.
  for (const share of [0.3, 0.66]) {
    const x = left + (right - left) * share;
    pen.line(corners([x, 0.2, ridge - 0.1], [x, half, eaves]), alpha('#FFFFFF', 0.5), 0.6);
  }
  for (const x of poles) pen.pole([x, half, 0], eaves, 1.2, PAPER.ply);
}
