/** The play corner: what hangs loose and taped off, and what children use. */
import type { Point } from '../../projection.ts';
import { PAPER, darken, dormant, lighten, tone } from '../palette.ts';
import { corners, type Pen } from '../pen.ts';

export interface Swings {
  /** @range 0..1 */
  readonly life: number;
  /** `tied`: one swing hangs, the other is roped to the post; `new`: both hang on new chains; absent: as participation has it. */
  readonly hung?: 'tied' | 'new';
}

/** The right swing pulled aside and roped to the post: three turns, a knot, two ends. */
function drawTiedSwing(pen: Pen, seat: string): void {
  const rope = (points: readonly Point[], width: number) => {
    pen.line(points, PAPER.kraftDark, width + 1.1);
    pen.line(points, '#F7E7BF', width);
  };
  pen.line(corners([0.7, 0, 3.6], [1.55, 0.4, 2.2]), PAPER.anthracite, 0.8);
  pen.line(corners([1.5, 0, 3.6], [2.3, 0.5, 1.75]), PAPER.anthracite, 0.8);
  pen.line(corners([1.5, 0.4, 2.15], [2.35, 0.5, 1.7]), seat, 3);
  for (const z of [1.4, 1.68, 1.96]) rope(corners([2.12, 0.5, z], [2.66, 0.5, z + 0.14]), 1.5);
  rope(corners([2.3, 0.6, 1.5], [2.14, 0.7, 0.5]), 1);
  rope(corners([2.36, 0.6, 1.5], [2.52, 0.7, 0.7]), 1);
}

/** A swing frame along x; one swing hangs by one chain while nobody minds it. */
export function drawSwings(pen: Pen, { life, hung }: Swings): void {
  const steel = dormant(PAPER.teal, life);
  const seat = dormant(PAPER.mustard, hung === undefined ? life : Math.max(life, hung === 'new' ? 1 : 0.6));
  const w = 2.4;
  const leg = (x: number, y: number) => pen.line(corners([x, y, 0], [x, 0, 3.6]), x < 0 ? lighten(steel, 0.05) : steel, 1.9);
  const swing = (x: number, out: number) => {
    const chain = hung === 'new' ? '#FBF7EE' : PAPER.anthracite;
    for (const side of [-0.4, 0.4]) pen.line(corners([x + side, 0, 3.6], [x + side, out, 0.85]), chain, hung === 'new' ? 1.1 : 0.7);
    pen.line(corners([x - 0.5, out, 0.85], [x + 0.5, out, 0.85]), seat, 2.6);
  };
  leg(-w, -0.9);
  leg(w, -0.9);
  pen.line(corners([-w, 0, 3.6], [w, 0, 3.6]), lighten(steel, 0.15), 2.2);
  swing(-1.1, life > 0.5 ? 0.5 : 0);
  if (hung === undefined && life < 0.3) {
    pen.line(corners([0.7, 0, 3.6], [0.65, 0.05, 0.9]), PAPER.anthracite, 0.7);
    pen.line(corners([0.65, 0, 0.9], [1.2, 0.3, 0.3]), darken(seat, 0.3), 2.2);
  } else if (hung !== 'tied') swing(1.1, 0);
  leg(-w, 0.9);
  leg(w, 0.9);
  if (hung === 'tied') drawTiedSwing(pen, seat);
  if (pen.snow) pen.line(corners([-w, 0, 3.72], [w, 0, 3.72]), '#F6F7F5', 1.6);
}

/** A climbing tower with its slide down +y; taped off while nobody minds it. @param life 0..1 */
export function drawSlide(pen: Pen, life: number): void {
  const frame = dormant(PAPER.indigo, life);
  const chute = dormant(PAPER.tomato, life);
  const floor = dormant(PAPER.ply, 0.4 + life * 0.6);
  for (const [x, y] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
  ] as const)
    pen.pole([x, y, 0], 4.2, 2, frame);
  pen.box([-1, -1, 1.9], [2, 2, 0.2], floor, { foot: 0 });
  pen.line(corners([-0.9, 1, 2.9], [-0.9, -1, 2.9], [1, -1, 2.9]), frame, 1.2);
  pen.sheet(corners([-0.7, 1, 2], [0.7, 1, 2], [0.7, 3.6, 0.35], [-0.7, 3.6, 0.35]), pen.snow ? '#EEF0F0' : lighten(chute, 0.15));
  pen.sheet(corners([-0.7, 3.6, 0.35], [0.7, 3.6, 0.35], [0.7, 4.3, 0.3], [-0.7, 4.3, 0.3]), lighten(chute, 0.3));
  const rail: Point[] = [
    [0.7, 1, 2],
    [0.7, 3.6, 0.35],
    [0.7, 4.3, 0.3],
    [0.7, 4.3, 0.55],
    [0.7, 3.6, 0.65],
    [0.7, 1, 2.4],
  ];
  pen.sheet(rail, darken(chute, 0.25));
  pen.line(corners([-0.7, 1, 2.4], [-0.7, 3.6, 0.65], [-0.7, 4.3, 0.55]), lighten(chute, 0.3), 1.3);
  pen.pole([1, 1, 0], 4.2, 2, frame);
  for (let rung = 0; rung < 4; rung += 1)
    pen.line(corners([1.05, -0.7, 0.4 + rung * 0.45], [1.05, 0.6, 0.4 + rung * 0.45]), darken(floor, 0.2), 1.4);
  if (life > 0.25) drawTowerRoof(pen, dormant(PAPER.mustard, life));
  else drawTape(pen);
}

function drawTowerRoof(pen: Pen, colour: string): void {
  const tip: Point = [0, 0, 5.4];
  pen.sheet(corners([-1.3, 1.3, 4], [1.3, 1.3, 4], tip), pen.snow ? '#F4F5F3' : tone(colour, 'L'));
  pen.sheet(corners([1.3, 1.3, 4], [1.3, -1.3, 4], tip), pen.snow ? '#CDD3DA' : tone(colour, 'R'));
  pen.line([tip, [1.3, 1.3, 4]], '#FFF6DE');
}

function drawTape(pen: Pen): void {
  pen.line(corners([-1.2, 1.4, 1.2], [1.4, 1.2, 1.5]), '#E2D9C8', 2.2);
  const at = (part: number): Point => [-1.2 + part * 0.43, 1.4 - part * 0.03, 1.2 + part * 0.05];
  for (let part = 0; part < 6; part += 2) pen.line([at(part), at(part + 1)], '#A8554A', 2.2);
}

export function drawSeesaw(pen: Pen, colour: string): void {
  const tilt = 0.3;
  const paper = pen.snow ? lighten(colour, 0.5) : lighten(colour, 0.22);
  pen.box([-0.25, -0.3, 0], [0.5, 0.6, 0.7], PAPER.anthracite, { foot: 0, edge: 0.25 });
  pen.sheet(corners([-2.4, -0.22, 0.75 - tilt], [2.4, -0.22, 0.75 + tilt], [2.4, 0.22, 0.75 + tilt], [-2.4, 0.22, 0.75 - tilt]), paper);
  pen.sheet(corners([-2.4, 0.22, 0.75 - tilt], [2.4, 0.22, 0.75 + tilt], [2.4, 0.22, 0.6 + tilt], [-2.4, 0.22, 0.6 - tilt]), colour);
  for (const x of [-1.9, 1.9]) {
    const z = 0.75 + (tilt * x) / 2.4;
    pen.line(corners([x, 0, z], [x, 0, z + 0.5]), PAPER.anthracite, 1.2);
  }
}

export function drawSandbox(pen: Pen): void {
  const sand = pen.snow ? '#EFF1F1' : '#E6CF9F';
  pen.box([-1.7, -1.7, 0], [3.4, 3.4, 0.4], PAPER.ply, { foot: 0.2 });
  pen.sheet(corners([-1.4, -1.4, 0.4], [1.4, -1.4, 0.4], [1.4, 1.4, 0.4], [-1.4, 1.4, 0.4]), pen.snow ? '#D5DAE0' : '#C9AE80');
  pen.sheet(corners([-1.4, -1.1, 0.25], [1.1, -1.1, 0.25], [1.4, 1.4, 0.38], [-1.4, 1.4, 0.38]), sand);
  if (pen.snow) return;
  pen.disc([0.4, -0.3, 0.3], { r: 0.35, h: 0.3, colour: '#DABE8A' });
  pen.disc([-0.6, 0.5, 0.3], { r: 0.18, h: 0.3, colour: PAPER.teal });
}

/** A snowman: three paper balls, a scarf and a broom handle. Somebody's children were out. */
export function drawSnowman(pen: Pen): void {
  const { brush } = pen;
  for (const [y, r] of [
    [-6, 8],
    [-16.5, 5.8],
    [-24.5, 4.2],
  ] as const) {
    const ball = brush.createRadialGradient(-r * 0.4, y - r * 0.4, r * 0.2, 0, y, r);
    ball.addColorStop(0, '#FFFFFF');
    ball.addColorStop(1, '#BFC7D2');
    brush.fillStyle = ball;
    brush.beginPath();
    brush.ellipse(0, y, r, r * 0.95, 0, 0, Math.PI * 2);
    brush.fill();
  }
  brush.strokeStyle = PAPER.kraftDark;
  brush.lineWidth = 1.1;
  brush.beginPath();
  brush.moveTo(5, -18);
  brush.lineTo(12, -23);
  brush.moveTo(-5, -18);
  brush.lineTo(-11, -14);
  brush.stroke();
  brush.fillStyle = PAPER.tomato;
  brush.fillRect(-4, -21.6, 8, 2);
  brush.fillRect(1.4, -21, 2.2, 6);
  brush.fillStyle = PAPER.anthracite;
  brush.fillRect(-4.6, -28.4, 9.2, 1.3);
  brush.fillRect(-2.8, -32.4, 5.6, 4.4);
}
