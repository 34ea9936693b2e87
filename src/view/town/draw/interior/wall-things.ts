/** What hangs on a wall: boards, clock, shelf, photographs, coats. Local origin: left end, on the floor line. */
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, type Side } from '../palette.ts';
import { fill, oval, type Brush, type Pen, type Rect } from '../pen.ts';
import { hang } from './windows.ts';

export function shadow(brush: Brush, [u, v, w, h]: Rect): void {
  fill(brush, alpha(PAPER.shade, 0.28), [u + 0.16, v - 0.18, w, h]);
}

/** `chart` figures against a line · `mixed` a small chart beside a few notes · `sketch` a drawing that many hands worked on. */
export type BoardFace = 'chart' | 'mixed' | 'sketch';

export interface Whiteboard {
  readonly face: BoardFace;
}

const NOTES = [PAPER.mustard, PAPER.blush, PAPER.sky, PAPER.lime] as const;

function drawChart(brush: Brush, [u, v, w, h]: Rect): void {
  const bars = [0.52, 0.72, 0.44, 0.6, 0.3];
  bars.forEach((share, bar) => {
    fill(brush, bar === 4 ? PAPER.tomato : '#7F8893', [u + w * (0.08 + bar * 0.185), v + h * 0.1, w * 0.115, h * 0.8 * share]);
  });
  brush.strokeStyle = PAPER.ink;
  brush.lineWidth = 0.05;
  brush.beginPath();
  brush.moveTo(u + w * 0.04, v + h * 0.94);
  brush.lineTo(u + w * 0.04, v + h * 0.1);
  brush.lineTo(u + w * 0.97, v + h * 0.1);
  brush.stroke();
  brush.strokeStyle = PAPER.tomato;
  brush.lineWidth = 0.09;
  brush.setLineDash([0.26, 0.18]);
  brush.beginPath();
  brush.moveTo(u + w * 0.05, v + h * 0.78);
  brush.lineTo(u + w * 0.97, v + h * 0.78);
  brush.stroke();
  brush.setLineDash([]);
}

function drawNotes(brush: Brush, [u, v, w, h]: Rect, count: number): void {
  const chance = seeded(count + 2);
  for (let note = 0; note < count; note += 1) {
    const column = note % 6;
    brush.save();
    brush.translate(u + 0.2 + (column * (w - 0.7)) / 6, note < 6 ? v + h - 0.66 : v + 0.18);
    brush.rotate((chance() - 0.5) * 0.24);
    fill(brush, NOTES[note % 4] ?? NOTES[0], [0, 0, 0.46, 0.42]);
    brush.restore();
  }
}

/** Houses round a table, threads between them: drawn by several people, in several colours. */
function drawSketch(brush: Brush, [u, v, w, h]: Rect): void {
  const [x, y] = [u + w * 0.48, v + h * 0.5];
  brush.lineWidth = 0.08;
  brush.strokeStyle = PAPER.teal;
  oval(brush, [x, y], w * 0.17, h * 0.2);
  brush.stroke();
  const colours = [PAPER.teal, PAPER.tomato, PAPER.indigo];
  for (let ray = 0; ray < 7; ray += 1) {
    const turn = (ray / 7) * Math.PI * 2 + 0.3;
    const [fx, fy] = [x + Math.cos(turn) * w * 0.19, y + Math.sin(turn) * h * 0.23];
    const [tx, ty] = [x + Math.cos(turn) * w * 0.3, y + Math.sin(turn) * h * 0.34];
    brush.strokeStyle = colours[ray % 3] ?? PAPER.teal;
    brush.beginPath();
    brush.moveTo(fx, fy);
    brush.lineTo(tx, ty);
    brush.stroke();
    brush.beginPath();
    brush.moveTo(tx - 0.18, ty - 0.1);
    brush.lineTo(tx - 0.18, ty + 0.16);
    brush.lineTo(tx, ty + 0.32);
    brush.lineTo(tx + 0.18, ty + 0.16);
    brush.lineTo(tx + 0.18, ty - 0.1);
    brush.closePath();
    brush.stroke();
  }
}

/** 6.4 × 3 u, on the back wall. */
export function drawWhiteboard(pen: Pen, { face }: Whiteboard): void {
  pen.face('L', [0, 0, 0], (brush) => {
    shadow(brush, [0, 1.7, 6.4, 3]);
    fill(brush, PAPER.ply, [0, 1.7, 6.4, 3]);
    const sheet: Rect = [0.14, 1.84, 6.12, 2.72];
    fill(brush, '#FDFBF5', sheet);
    if (face === 'chart') drawChart(brush, sheet);
    if (face === 'mixed') {
      drawChart(brush, [0.2, 2.1, 2.5, 2.2]);
      drawNotes(brush, [2.9, 1.9, 3.4, 2.6], 5);
    }
    if (face === 'sketch') {
      drawNotes(brush, sheet, 12);
      drawSketch(brush, sheet);
    }
    fill(brush, darken(PAPER.ply, 0.2), [0, 1.6, 6.4, 0.14]);
  });
}

/** Deadlines on paper strips along the tray of the whiteboard. @param strips 0..14 */
export function drawBoardStrips(pen: Pen, { strips }: { readonly strips: number }): void {
  pen.face('L', [0, 0, 0], (brush) => {
    for (let strip = 0; strip < strips; strip += 1) {
      brush.save();
      brush.translate(0.2 + strip * 0.44, 1.66);
      brush.rotate(((strip * 13) % 7) * 0.04 - 0.12);
      fill(brush, strip % 3 === 1 ? PAPER.mustard : PAPER.tomato, [0, -0.78, 0.28, 0.8]);
      brush.restore();
    }
  });
}

/** The rim turns red when time presses; the hands stand near five to twelve then. */
export function drawClock(pen: Pen, { alarm }: { readonly alarm: Grade3 }): void {
  const r = alarm === 2 ? 0.86 : 0.74;
  pen.face('L', [0, 0, 0], (brush) => {
    brush.fillStyle = alpha(PAPER.shade, 0.3);
    oval(brush, [0.14, 4.24], r);
    brush.fill();
    brush.fillStyle = '#FDFBF5';
    oval(brush, [0, 4.4], r);
    brush.fill();
    brush.strokeStyle = alarm === 2 ? '#C03A2B' : alarm === 1 ? '#8A6A5C' : PAPER.ink;
    brush.lineWidth = alarm === 2 ? 0.24 : 0.13;
    brush.stroke();
    brush.strokeStyle = PAPER.ink;
    brush.lineWidth = 0.1;
    for (let hour = 0; hour < 12; hour += 1) {
      const turn = (hour / 12) * Math.PI * 2;
      brush.beginPath();
      brush.moveTo(Math.cos(turn) * r * 0.74, 4.4 + Math.sin(turn) * r * 0.74);
      brush.lineTo(Math.cos(turn) * r * 0.84, 4.4 + Math.sin(turn) * r * 0.84);
      brush.stroke();
    }
    const [hour, minute] = [
      [2.2, 0.5],
      [0.9, -0.6],
      [1.62, 2.08],
    ][alarm] as [number, number];
    for (const [turn, length] of [
      [hour, 0.46],
      [minute, 0.66],
    ] as const) {
      brush.beginPath();
      brush.moveTo(0, 4.4);
      brush.lineTo(Math.cos(turn) * r * length, 4.4 + Math.sin(turn) * r * length);
      brush.stroke();
    }
  });
}
/** None, some, much. */
export type Grade3 = 0 | 1 | 2;

export function drawMugShelf(pen: Pen, { mugs, life }: { readonly mugs: number; readonly life: number }): void {
  hang(pen, 'L', [0, 3.3, 4, 0.14], { out: 0.5, colour: '#EBDCBE' });
  for (let mug = 0; mug < mugs; mug += 1) {
    const colour = [PAPER.teal, PAPER.cream, PAPER.mustard, PAPER.tomato, PAPER.indigo, PAPER.blush][mug % 6] ?? PAPER.cream;
    pen.disc([0.4 + mug * 0.52, 0.26, 3.44], { r: 0.14, h: 0.34, colour: dormant(colour, 0.35 + 0.65 * life) });
  }
}

/** The neighbourhood on the wall: pins where somebody knows somebody. */
export interface Photos {
  readonly side: Side;
  readonly count: number;
  readonly life: number;
}

/** Frames of several sizes; who is in them is nobody's business. Without them their pale places remain. */
export function drawPhotos(pen: Pen, { side, count, life }: Photos): void {
  const frames: Rect[] = [
    [0, 2.5, 1.1, 1.4],
    [1.4, 3, 0.9, 0.8],
    [1.5, 1.9, 0.8, 0.9],
    [2.7, 2.6, 1.3, 1],
    [4.3, 2.4, 0.9, 1.3],
    [2.8, 1.8, 0.6, 0.6],
  ];
  pen.face(side, [0, 0, 0], (brush) => {
    frames.forEach(([u, v, w, h], at) => {
      if (at >= count) {
        fill(brush, alpha('#FFFFFF', 0.16), [u, v, w, h]);
        return;
      }
      shadow(brush, [u, v, w, h]);
      fill(brush, at % 2 ? '#8A6A4C' : '#F4ECDC', [u, v, w, h]);
      const paper = dormant(
        [PAPER.sky, PAPER.blush, PAPER.sage, PAPER.mustard, PAPER.sky, PAPER.plum][at] ?? PAPER.sky,
        0.35 + 0.65 * life,
      );
      const inner: Rect = [u + 0.12, v + 0.12, w - 0.24, h - 0.24];
      fill(brush, lighten(paper, 0.3), inner);
      // Two or three pegs side by side, as the model's people are.
      for (let peg = 0; peg < 2 + (at % 2); peg += 1) {
        const x = inner[0] + inner[2] * (0.28 + peg * 0.26);
        brush.fillStyle = darken(paper, 0.3);
        oval(brush, [x, inner[1] + inner[3] * 0.22], inner[2] * 0.13, inner[3] * 0.24);
        brush.fill();
        brush.fillStyle = [PAPER.beech, PAPER.walnut, PAPER.birch][(peg + at) % 3] ?? PAPER.beech;
        oval(brush, [x, inner[1] + inner[3] * 0.54], inner[2] * 0.1, inner[2] * 0.1);
        brush.fill();
      }
    });
  });
}

/** A rail with hooks: how many coats hang there says how many are in. */
export function drawCoatRack(pen: Pen, { side, coats }: { readonly side: Side; readonly coats: number }): void {
  hang(pen, side, [0, 3.3, 3, 0.16], { out: 0.16, colour: PAPER.ply });
  const colours = [PAPER.indigo, PAPER.mustard, PAPER.plum, PAPER.moss, PAPER.tomato, PAPER.slate];
  pen.face(side, side === 'L' ? [0, 0.2, 0] : [0.2, 0, 0], (brush) => {
    for (let hook = 0; hook < 6; hook += 1) {
      const u = 0.26 + hook * 0.5;
      fill(brush, PAPER.anthracite, [u - 0.03, 3.2, 0.06, 0.16]);
      if (hook >= coats) continue;
      const cloth = colours[hook % colours.length] ?? PAPER.indigo;
      const paint = side === 'L' ? cloth : darken(cloth, 0.16);
      brush.fillStyle = alpha(PAPER.shade, 0.2);
      brush.fillRect(u - 0.16, 1.5, 0.5, 1.6);
      brush.fillStyle = paint;
      brush.beginPath();
      brush.moveTo(u, 3.26);
      brush.quadraticCurveTo(u - 0.34, 3, u - 0.26, 1.7 + (hook % 2) * 0.24);
      brush.lineTo(u + 0.3, 1.62 + (hook % 2) * 0.24);
      brush.quadraticCurveTo(u + 0.32, 3, u, 3.26);
      brush.fill();
      fill(brush, alpha('#FFFFFF', 0.18), [u - 0.2, 1.8, 0.08, 1.2]);
      fill(brush, alpha(PAPER.shade, 0.25), [u + 0.12, 1.7, 0.08, 1.3]);
    }
  });
}

export interface PlanSheet {
  /** What the circle has written on it so far. @range 0..3 */
  readonly filled: number;
}

/** The sheet on which people write what they will do themselves: rows with a mark for who does it. 5 × 3 u. */
export function drawPlanSheet(pen: Pen, { filled }: PlanSheet): void {
  pen.face('L', [0, 0, 0], (brush) => {
    shadow(brush, [0, 1.7, 5, 3]);
    fill(brush, '#FDFAF1', [0, 1.7, 5, 3]);
    fill(brush, alpha('#E9DCC0', 0.8), [0, 4.5, 5, 0.2]);
    for (const [x, y] of [
      [0.1, 4.5],
      [4.6, 4.5],
    ] as const)
      fill(brush, alpha(PAPER.mustard, 0.7), [x, y, 0.3, 0.28]);
    const rows = filled * 2;
    for (let row = 0; row < 6; row += 1) {
      const y = 4.05 - row * 0.4;
      fill(brush, alpha(PAPER.shade, 0.12), [0.3, y - 0.14, 4.4, 0.03]);
      if (row >= rows) continue;
      brush.fillStyle = [PAPER.teal, PAPER.tomato, PAPER.mustard, PAPER.indigo, PAPER.plum, PAPER.moss][row] ?? PAPER.teal;
      oval(brush, [0.5, y], 0.13);
      brush.fill();
      fill(brush, alpha(PAPER.ink, 0.65), [0.8, y - 0.05, 2.1 + ((row * 5) % 4) * 0.4, 0.09]);
    }
  });
}
