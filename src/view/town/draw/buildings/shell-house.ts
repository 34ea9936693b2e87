/**
 * A community house without its roof: the two back walls as they are seen from inside, with windows, paint and what hangs there.
 * The roof was lifted off the model, as architects do; so one sees who is in, whatever the weather.
 */
import { PAPER, alpha, darken, dormant, lighten, mix, tone } from '../palette.ts';
import { corners, fill, oval, type Brush, type Pen, type Wall } from '../pen.ts';
import { drawDoor, drawWindow, type Home } from './openings.ts';

export interface ShellHouse {
  readonly w: number;
  readonly d: number;
  readonly sign: string;
}

export const SHELL_WALL = 3.5;
const THICK = 0.5;
const h = SHELL_WALL;

/** A dado of colour that the people of the house have painted themselves, and the rail above it. */
function drawPaint(brush: Brush, [length, dark]: readonly [number, boolean], home: Home): void {
  const paint = dormant(PAPER.teal, home.life);
  fill(brush, dark ? darken(paint, 0.3) : lighten(paint, 0.1), [0, 0, length, 0.95]);
  fill(brush, dark ? '#CFC3B2' : '#F6EEDF', [0, 0.95, length, 0.1]);
  fill(brush, alpha(PAPER.shade, 0.12), [0, h - 0.5, length, 0.5]);
}

/** Bunting, photographs and drawings by the children: only where people feel at home. */
function drawDecoration(brush: Brush, [from, to]: readonly [number, number]): void {
  const papers = [PAPER.mustard, PAPER.tomato, PAPER.sky, PAPER.blush, PAPER.moss];
  brush.strokeStyle = alpha(PAPER.ink, 0.4);
  brush.lineWidth = 0.04;
  brush.beginPath();
  brush.moveTo(from, 3.2);
  brush.quadraticCurveTo((from + to) / 2, 2.7, to, 3.2);
  brush.stroke();
  for (let flag = 1; flag < (to - from) * 1.6; flag += 1) {
    const share = flag / ((to - from) * 1.6);
    const u = from + (to - from) * share;
    const v = 3.2 - Math.sin(share * Math.PI) * 0.26;
    brush.fillStyle = papers[flag % papers.length] ?? PAPER.mustard;
    brush.beginPath();
    brush.moveTo(u - 0.2, v);
    brush.lineTo(u + 0.2, v);
    brush.lineTo(u, v - 0.42);
    brush.fill();
  }
}

function drawFrames(brush: Brush, u: number, life: number): void {
  const spots = [
    [0, 1.5, 0.7, 0.9],
    [0.9, 1.7, 0.9, 0.66],
    [2, 1.4, 0.6, 0.8],
  ] as const;
  for (const [index, [du, v, w, height]] of spots.entries()) {
    fill(brush, alpha(PAPER.shade, 0.24), [u + du + 0.06, v - 0.08, w, height]);
    fill(brush, '#F7F0E2', [u + du, v, w, height]);
    fill(brush, dormant([PAPER.sky, PAPER.mustard, PAPER.blush][index] ?? PAPER.sky, life), [
      u + du + 0.09,
      v + 0.09,
      w - 0.18,
      height - 0.18,
    ]);
  }
}

function drawBack(pen: Pen, { w }: ShellHouse, home: Home): void {
  const colour = tone(dormant('#F0E4CD', 0.3 + home.life * 0.7), 'L');
  pen.sheet(corners([0, 0, 0], [w, 0, 0], [w, 0, h], [0, 0, h]), colour);
  pen.face('L', [0, 0, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    drawPaint(brush, [w, false], home);
    for (const u of [2, 6.4, 10.8])
      drawWindow(wall, [u, 1.25, 2.6, 1.7], { ...home, lit: 0 }, { seed: 70 + u, split: 2, bare: home.life < 0.5 });
    drawWindow(wall, [17, 1.5, 2.4, 1.3], { ...home, lit: 0 }, { seed: 81, split: 2 });
    drawWindow(wall, [23.6, 1.5, 3, 1.3], { ...home, lit: 0 }, { seed: 84, split: 3, bare: true });
    if (home.life > 0.6) drawDecoration(brush, [0.6, 13.4]);
  });
  pen.foot('L', [0, 0, 0], { length: w, height: 0.9, strength: 0.22 });
}

function drawSide(pen: Pen, { d }: ShellHouse, home: Home): void {
  const colour = tone(dormant('#E8DAC1', 0.3 + home.life * 0.7), 'R');
  pen.sheet(corners([0, d, 0], [0, 0, 0], [0, 0, h], [0, d, h]), colour);
  pen.face('R', [0, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'R', colour };
    drawPaint(brush, [d, true], home);
    drawWindow(wall, [d - 10.4, 1.25, 2.6, 1.7], { ...home, lit: 0 }, { seed: 91, split: 2 });
    drawWindow(wall, [d - 5, 1.25, 2.6, 1.7], { ...home, lit: 0 }, { seed: 93, split: 2 });
    brush.save();
    brush.translate(d - 7.3, 0);
    drawFrames(brush, 0, home.life);
    brush.restore();
    drawDoor(wall, [0.7, 0, 1.3, 2.4], darken(dormant(PAPER.mustard, home.life), 0.2), home.ajar);
  });
  pen.foot('R', [0, d, 0], { length: d, height: 0.9, strength: 0.26 });
}

/** The sawn edge of foam board, white as it comes from the knife. */
function drawEdge(pen: Pen, { w, d }: ShellHouse): void {
  const top = pen.snow ? '#F4F5F3' : '#FBF7EE';
  pen.sheet(corners([-THICK, -THICK, h], [w, -THICK, h], [w, 0, h], [0, 0, h], [0, d, h], [-THICK, d, h]), top);
  pen.sheet(corners([w, 0, 0], [w, -THICK, 0], [w, -THICK, h], [w, 0, h]), darken('#EFE6D6', 0.3));
  pen.sheet(corners([-THICK, d, 0], [0, d, 0], [0, d, h], [-THICK, d, h]), '#EFE6D6');
  pen.line(corners([0, d, h], [0, 0, h], [w, 0, h]), alpha(PAPER.shade, 0.24), 0.7);
}

export function drawShellHouse(pen: Pen, house: ShellHouse, home: Home): void {
  drawSide(pen, house, home);
  drawBack(pen, house, home);
  drawEdge(pen, house);
}

/** The porch before the door, with the name on it and an anchor: the part of the front that was left standing. */
export function drawPorch(pen: Pen, { sign, home, shut }: { readonly sign: string; readonly home: Home; readonly shut: boolean }): void {
  const teal = dormant(PAPER.teal, 0.35 + home.life * 0.65);
  for (const x of [0, 6.8]) pen.box([x, 0, 0], [0.4, 0.5, 2.9], dormant(PAPER.ply, 0.3 + home.life * 0.7), { foot: 0.2 });
  if (shut) {
    pen.face('L', [0.4, 0.3, 0], (brush) => {
      fill(brush, '#A39D94', [0, 0, 6.4, 2.9]);
      for (let v = 0; v < 2.9; v += 0.24) fill(brush, alpha(PAPER.shade, 0.22), [0, v, 6.4, 0.07]);
    });
  }
  pen.box([-0.3, -0.2, 2.9], [7.8, 1, 1.15], teal, { foot: 0 });
  pen.text('L', [4.1, 0.8, 3.44], sign, { size: 0.74, colour: mix('#FFF6E2', '#D9D4C8', home.life < 0.4 ? 1 : 0), weight: 800 });
  pen.face('L', [0.2, 0.8, 2.95], (brush) => {
    brush.strokeStyle = '#FFF6E2';
    brush.lineWidth = 0.1;
    oval(brush, [0, 0.86], 0.1);
    brush.stroke();
    brush.beginPath();
    brush.moveTo(0, 0.76);
    brush.lineTo(0, 0.14);
    brush.moveTo(-0.24, 0.6);
    brush.lineTo(0.24, 0.6);
    brush.moveTo(-0.36, 0.4);
    brush.quadraticCurveTo(-0.3, 0.12, 0, 0.12);
    brush.quadraticCurveTo(0.3, 0.12, 0.36, 0.4);
    brush.stroke();
  });
}
