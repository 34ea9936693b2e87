/** What people hold: it says what someone brings, or what someone needs to get about. */
import type { PROPS } from '../../../../core/scenario/look.ts';
import { PAPER, alpha, darken, dormant, lighten } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';
import { drawRollator } from './aids.ts';
import type { Hands } from './limbs.ts';

/** What a person brings, an umbrella against the weather of the moment, or the forms that go along with the worker. */
export type Prop = (typeof PROPS)[number] | 'umbrella' | 'papers';

/** What somebody needs to get about: never left behind for something else. */
export const AIDS: ReadonlySet<Prop> = new Set(['wheelchair', 'rollator', 'cane']);

interface Held {
  readonly brush: Brush;
  readonly way: -1 | 1;
  readonly back: boolean;
  readonly life: number;
  /** Umbrellas go with the coat. */
  readonly coat: string;
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

function drawPlate({ brush, way, paint }: Held): void {
  const x = way * 3.6;
  brush.fillStyle = darken('#FFF9EE', 0.2);
  oval(brush, [x, -11.4], 5, 1.9);
  brush.fill();
  brush.fillStyle = '#FFF9EE';
  oval(brush, [x, -11.9], 5, 1.9);
  brush.fill();
  brush.fillStyle = paint(PAPER.mustard);
  oval(brush, [x, -12.9], 3, 1.6);
  brush.fill();
  brush.fillStyle = lighten(paint(PAPER.mustard), 0.35);
  oval(brush, [x - 0.6, -13.5], 1.8, 0.7);
  brush.fill();
}

function drawFolder({ brush, way, paint }: Held): void {
  brush.save();
  brush.translate(way * 4.4, -12.4);
  brush.rotate(way * -0.15);
  fill(brush, paint(PAPER.mustard), [-3.4, -4.4, 6.8, 8]);
  fill(brush, PAPER.ivory, [-2.2, -3.2, 4.4, 0.8]);
  brush.restore();
}

/** A crate with something green in it, held before the body with both hands. */
function drawBox({ brush, way, paint }: Held): void {
  const x = way * 3.4;
  const kraft = paint(PAPER.kraft);
  brush.fillStyle = paint(PAPER.moss);
  for (const [dx, r] of [
    [-2.4, 2],
    [0.6, 2.4],
    [2.8, 1.7],
  ] as const) {
    oval(brush, [x + dx, -14.6], r);
    brush.fill();
  }
  fill(brush, lighten(kraft, 0.14), [x - 4.6, -13.8, 9.2, 6.4]);
  fill(brush, darken(kraft, 0.26), [x + (way > 0 ? 1.6 : 2.2), -13.8, way > 0 ? 3 : 2.4, 6.4]);
  fill(brush, lighten(kraft, 0.44), [x - 4.6, -13.8, 9.2, 0.9]);
  fill(brush, alpha(PAPER.kraftDark, 0.6), [x - 4.6, -10.9, 9.2, 0.5]);
}

/** An armful of forms, as high as the chin, with strips that mark what is overdue. */
function drawPapers({ brush, way }: Held): void {
  const x = way * 3.2;
  for (let sheet = 0; sheet < 7; sheet += 1) {
    const out = ((sheet * 5) % 3) - 1;
    fill(brush, sheet % 2 === 0 ? PAPER.ivory : darken(PAPER.ivory, 0.16), [x - 4.2 + out * 0.5, -9.4 - sheet * 1.35, 8.4, 1.35]);
  }
  for (const [dx, y, colour] of [
    [-3, -11, PAPER.tomato],
    [1.6, -13.6, PAPER.mustard],
    [-0.8, -16.2, PAPER.tomato],
  ] as const)
    fill(brush, colour, [x + dx, y, 1.3, 3.2]);
}

const UMBRELLAS = [PAPER.sky, PAPER.tomato, PAPER.cream, PAPER.teal, PAPER.mustard, PAPER.sky] as const;

/** A paper umbrella over the head: six folded gores on a stick. */
function drawUmbrella(held: Held): void {
  const { brush, way, paint, coat } = held;
  const cloth = paint(UMBRELLAS[coat.length % UMBRELLAS.length] ?? PAPER.sky);
  const [x, top, rim, half] = [way * 2, -48, -36.5, 15.5];
  drawStick(held, [7.4, -12], [2, top]);
  for (let gore = 0; gore < 4; gore += 1) {
    const [from, to] = [-half + (gore * half) / 2, -half + ((gore + 1) * half) / 2];
    const dip = (at: number) => rim + 3.4 * (1 - (at / half) ** 2);
    brush.fillStyle = [lighten(cloth, 0.28), cloth, darken(cloth, 0.1), darken(cloth, 0.28)][gore] ?? cloth;
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

/** A shopping bag that hangs from its handle. */
function drawBag({ brush, way, paint }: Held): void {
  const x = way * 8.2;
  brush.strokeStyle = paint(PAPER.kraftDark);
  brush.lineWidth = 0.7;
  brush.beginPath();
  brush.moveTo(x - 1.8, -9.4);
  brush.quadraticCurveTo(x, -14, x + 1.8, -9.4);
  brush.stroke();
  fill(brush, lighten(paint(PAPER.kraft), 0.1), [x - 2.9, -9.8, 5.8, 6.8]);
  fill(brush, darken(paint(PAPER.kraft), 0.24), [x + 1.1, -9.8, 1.8, 6.8]);
}

const DRAW: Readonly<Partial<Record<Prop, (held: Held) => void>>> = {
  umbrella: drawUmbrella,
  papers: drawPapers,
  broom: drawBroom,
  can: drawCan,
  ball: drawBall,
  rollator: (held) => drawRollator(held, held.brush),
  plate: drawPlate,
  folder: drawFolder,
  box: drawBox,
  spade: (held) => {
    drawStick(held, [8, -20], [9.5, 0]);
    fill(held.brush, PAPER.zinc, [held.way * 9.5 - 1.8, -2, 3.6, 4.6]);
  },
  bag: drawBag,
  cane: (held) => drawStick(held, [8, -12], [9.5, 1]),
  phone: ({ brush, way }) => fill(brush, '#3A3D42', [way * 8 - 1, -16, 2, 3.6]),
  cup: ({ brush, way }) => fill(brush, PAPER.ivory, [way * 8.4 - 1.3, -15, 2.6, 3]),
  laptop: ({ brush, way }) => fill(brush, '#5A5D63', [way * 3.4 - 4, -13.6, 8, 5.6]),
};

export function drawProp(brush: Brush, prop: Prop, style: Omit<Held, 'brush' | 'paint'>): void {
  brush.save();
  // Held before the body it shows past it from behind as well.
  if (style.back && HANDS[prop] === 'both') brush.translate(style.way * 4.4, -1.6);
  DRAW[prop]?.({ ...style, brush, paint: (colour) => dormant(colour, style.life) });
  brush.restore();
}

/** A rollator whose owner sits down: before the knees, or behind the back of who sits turned away, so that it is never out of reach. */
export function drawParked(brush: Brush, style: Omit<Held, 'brush' | 'paint'>): void {
  const { way, back } = style;
  brush.save();
  if (back) brush.translate(way * -17, 8.5);
  else brush.translate(way * 4.5, 2.2);
  drawRollator(style, brush);
  brush.restore();
}

const HANDS: Readonly<Partial<Record<Prop, Hands>>> = {
  none: 'rest',
  ball: 'rest',
  wheelchair: 'rest',
  rollator: 'push',
  box: 'both',
  plate: 'both',
  laptop: 'both',
  folder: 'both',
  papers: 'both',
};

/** What the hands do with it: most things take one hand. */
export function handsFor(prop: Prop): Hands {
  return HANDS[prop] ?? 'hold';
}
