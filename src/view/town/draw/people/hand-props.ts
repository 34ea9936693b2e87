/** What people hold: it says what someone brings, or what someone needs to get about. */
import type { PROPS } from '../../../../core/scenario/look.ts';
import { PAPER, alpha, darken, dormant, lighten } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';

/** What a person brings, or an umbrella against the weather of the moment. */
export type Prop = (typeof PROPS)[number] | 'umbrella';

interface Held {
  readonly brush: Brush;
  readonly way: -1 | 1;
  readonly paint: (colour: string) => string;
}

function drawStick({ brush, way }: Held, from: readonly [number, number], to: readonly [number, number]): void {
  brush.strokeStyle = PAPER.kraftDark;
  brush.lineWidth = 1.1;
  brush.beginPath();
  brush.moveTo(way * from[0], from[1]);
  brush.lineTo(way * to[0], to[1]);
  brush.stroke();
}

function drawBroom(held: Held): void {
  const { brush, way, paint } = held;
  drawStick(held, [6, -22], [11.5, 0]);
  brush.fillStyle = paint(PAPER.mustard);
  brush.beginPath();
  brush.moveTo(way * 9.6, -2.5);
  brush.lineTo(way * 13, -3);
  brush.lineTo(way * 14.5, 2.6);
  brush.lineTo(way * 9, 3);
  brush.fill();
}

function drawCan({ brush, way, paint }: Held): void {
  fill(brush, paint(PAPER.teal), [way * 9.5 - 3, -13, 6, 5.2]);
  brush.strokeStyle = paint(PAPER.teal);
  brush.lineWidth = 1;
  brush.beginPath();
  brush.moveTo(way * 12, -10);
  brush.lineTo(way * 16, -13);
  brush.stroke();
  brush.beginPath();
  brush.arc(way * 9.5, -13, 2.4, Math.PI, 0);
  brush.stroke();
}

function drawBall({ brush, way, paint }: Held): void {
  brush.fillStyle = paint(PAPER.tomato);
  oval(brush, [way * 10, -2.6], 3.2);
  brush.fill();
  brush.fillStyle = alpha('#FFFFFF', 0.5);
  oval(brush, [way * 10 - 1, -3.6], 1);
  brush.fill();
}

function drawRollator({ brush, way, paint }: Held): void {
  brush.strokeStyle = paint(PAPER.indigo);
  brush.lineWidth = 1.1;
  const bars = [
    [7, -13, 12, -1],
    [10, -12, 7, 0],
    [8, -7, 12, -7],
  ] as const;
  brush.beginPath();
  for (const [x0, y0, x1, y1] of bars) {
    brush.moveTo(way * x0, y0);
    brush.lineTo(way * x1, y1);
  }
  brush.stroke();
  brush.fillStyle = PAPER.anthracite;
  for (const x of [7, 12]) {
    oval(brush, [way * x, 0], 1.4);
    brush.fill();
  }
}

function drawPlate({ brush, way, paint }: Held): void {
  brush.fillStyle = '#FFF9EE';
  oval(brush, [way * 9, -13.5], 4, 1.6);
  brush.fill();
  brush.fillStyle = paint(PAPER.mustard);
  oval(brush, [way * 9, -14.2], 2.4, 1.4);
  brush.fill();
}

function drawFolder({ brush, way, paint }: Held): void {
  brush.save();
  brush.translate(way * 5, -12);
  brush.rotate(way * -0.15);
  fill(brush, paint(PAPER.mustard), [-3.4, -4.4, 6.8, 8]);
  fill(brush, PAPER.ivory, [-2.2, -3.2, 4.4, 0.8]);
  brush.restore();
}

function drawBox({ brush, way, paint }: Held): void {
  fill(brush, paint(PAPER.kraft), [way * 8 - 4, -15, 8, 7]);
  fill(brush, lighten(paint(PAPER.kraft), 0.3), [way * 8 - 4, -15, 8, 1.4]);
  brush.fillStyle = PAPER.moss;
  for (const [dx, r] of [
    [-1.5, 1.9],
    [1.8, 1.7],
  ] as const) {
    oval(brush, [way * 8 + dx, -16], r);
    brush.fill();
  }
}

/** A paper umbrella over the head: six folded gores on a stick. */
function drawUmbrella(held: Held): void {
  const { brush, way, paint } = held;
  const [x, top, rim, half] = [way * 2, -48, -36.5, 15.5];
  drawStick(held, [7.4, -12], [2, top]);
  for (let gore = 0; gore < 4; gore += 1) {
    const [from, to] = [-half + (gore * half) / 2, -half + ((gore + 1) * half) / 2];
    const dip = (at: number) => rim + 3.4 * (1 - (at / half) ** 2);
    brush.fillStyle =
      [lighten(paint(PAPER.sky), 0.28), paint(PAPER.sky), darken(paint(PAPER.sky), 0.1), darken(paint(PAPER.sky), 0.28)][gore] ?? PAPER.sky;
    brush.beginPath();
    brush.moveTo(x, top);
    brush.quadraticCurveTo(x + from * 0.8, top + 2, x + from, dip(from));
    brush.quadraticCurveTo(x + (from + to) / 2, dip((from + to) / 2) - 2.4, x + to, dip(to));
    brush.quadraticCurveTo(x + to * 0.8, top + 2, x, top);
    brush.fill();
  }
  brush.strokeStyle = alpha('#FFFBF0', 0.6);
  brush.lineWidth = 0.5;
  brush.beginPath();
  brush.moveTo(x - half, rim);
  brush.quadraticCurveTo(x - half * 0.8, top + 2, x, top);
  brush.stroke();
}

const DRAW: Readonly<Partial<Record<Prop, (held: Held) => void>>> = {
  umbrella: drawUmbrella,
  broom: drawBroom,
  can: drawCan,
  ball: drawBall,
  rollator: drawRollator,
  plate: drawPlate,
  folder: drawFolder,
  box: drawBox,
  spade: (held) => {
    drawStick(held, [8, -20], [9.5, 0]);
    fill(held.brush, PAPER.zinc, [held.way * 9.5 - 1.8, -2, 3.6, 4.6]);
  },
  bag: ({ brush, way, paint }) => fill(brush, paint(PAPER.kraft), [way * 8 - 2.6, -12, 5.2, 6.6]),
  cane: (held) => drawStick(held, [8, -12], [9.5, 1]),
  phone: ({ brush, way }) => fill(brush, '#3A3D42', [way * 8 - 1, -16, 2, 3.6]),
  cup: ({ brush, way }) => fill(brush, PAPER.ivory, [way * 8.4 - 1.3, -15, 2.6, 3]),
  laptop: ({ brush, way }) => fill(brush, '#5A5D63', [way * 6 - 4, -12.4, 8, 6]),
};

export function drawProp(brush: Brush, prop: Prop, style: { readonly way: -1 | 1; readonly life: number }): void {
  DRAW[prop]?.({ brush, way: style.way, paint: (colour) => dormant(colour, style.life) });
}

/** The wheels are drawn before the person. */
export function drawWheelchair(brush: Brush, way: -1 | 1): void {
  brush.strokeStyle = PAPER.anthracite;
  brush.lineWidth = 1.4;
  oval(brush, [way * -2, -5], 5.6, 6.6);
  brush.stroke();
  oval(brush, [way * 6.5, -2], 2, 2.4);
  brush.stroke();
  fill(brush, PAPER.anthracite, [-7, -10, 13, 2.2]);
  brush.lineWidth = 1.6;
  brush.beginPath();
  brush.moveTo(way * -7, -9);
  brush.lineTo(way * -8.4, -18);
  brush.stroke();
}
