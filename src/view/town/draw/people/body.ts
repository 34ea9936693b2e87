/** The three body forms of a peg: an A-line coat, a short top over trousers, a wide hoodie. They differ in silhouette, not in colour alone. */
import type { Look } from '../../../../core/scenario/look.ts';
import { PAPER, alpha, darken, dormant, lighten } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';
import { COAT_PAPER } from './wardrobe.ts';

/** A peg's body while it is drawn. Forward is where it faces: (`way`, ±½) on the screen. */
export interface Body {
  readonly brush: Brush;
  readonly look: Look;
  readonly life: number;
  readonly way: -1 | 1;
  readonly back: boolean;
  readonly coat: string;
  readonly legs: string;
  readonly wood: string;
  readonly sit: boolean;
  /** Which of the two pictures of a walk; 0 stands. */
  readonly step: 0 | 1 | 2;
  readonly player: boolean;
}

export const NECK = -21.5;
/** Height of a seat in the picture. @unit px */
export const SEAT = -8.6;

export interface Cut {
  /** Lower edge of the garment, standing and sitting. */
  readonly hem: number;
  /** Half widths. */
  readonly low: number;
  readonly waist: number;
  readonly shoulder: number;
}

const CUTS: Readonly<Record<Look['form'], Cut>> = {
  coat: { hem: -4.4, low: 7.9, waist: 5.9, shoulder: 5.3 },
  trousers: { hem: -11.2, low: 5.7, waist: 5.5, shoulder: 5.7 },
  hoodie: { hem: -8.9, low: 7.1, waist: 7.3, shoulder: 6.7 },
};

/** Children are slimmer than their heads. */
export function cutOf({ look, sit }: Pick<Body, 'look' | 'sit'>): Cut {
  const cut = CUTS[look.form];
  const slim = look.age === 'child' ? 0.92 : 1;
  return {
    hem: sit ? SEAT + 0.8 : cut.hem,
    low: (sit ? Math.min(cut.low, 6.9) : cut.low) * slim,
    waist: cut.waist * slim,
    shoulder: cut.shoulder * slim,
  };
}

export function roundShade(brush: Brush, colour: string, half: number): CanvasGradient {
  const gradient = brush.createLinearGradient(-half, 0, half, 0);
  gradient.addColorStop(0, lighten(colour, 0.26));
  gradient.addColorStop(0.38, lighten(colour, 0.05));
  gradient.addColorStop(1, darken(colour, 0.42));
  return gradient;
}

function traceTorso(brush: Brush, { hem, low, waist, shoulder }: Cut): void {
  const middle = (hem + NECK) / 2 - 1;
  brush.beginPath();
  brush.moveTo(-low, hem);
  brush.bezierCurveTo(-low + 0.5, hem - 3, -waist, middle + 2, -waist, middle);
  brush.bezierCurveTo(-waist, middle - 3, -shoulder, NECK + 1.6, -2.7, NECK);
  brush.lineTo(2.7, NECK);
  brush.bezierCurveTo(shoulder, NECK + 1.6, waist, middle - 3, waist, middle);
  brush.bezierCurveTo(waist, middle + 2, low - 0.5, hem - 3, low, hem);
  brush.quadraticCurveTo(0, hem + 3.6, -low, hem);
}

export function drawTorso(body: Body): void {
  const { brush, coat } = body;
  const cut = cutOf(body);
  brush.fillStyle = roundShade(brush, coat, 7);
  traceTorso(brush, cut);
  brush.fill();
  brush.save();
  traceTorso(brush, cut);
  brush.clip();
  if (body.look.form === 'coat') drawCoat(body, cut);
  else if (body.look.form === 'trousers') drawJumper(body, cut);
  else drawHoodie(body, cut);
  if (!body.back) drawCollar(body);
  brush.restore();
  drawLitEdge(brush, cut);
}

/** The lamp on the left edge: a cut edge, never a contour. */
function drawLitEdge(brush: Brush, { hem, low, waist, shoulder }: Cut): void {
  const middle = (hem + NECK) / 2 - 1;
  brush.strokeStyle = alpha('#FFFBF0', 0.42);
  brush.lineWidth = 0.5;
  brush.beginPath();
  brush.moveTo(-low + 0.2, hem - 0.4);
  brush.bezierCurveTo(-low + 0.7, hem - 3, -waist + 0.2, middle + 2, -waist + 0.2, middle);
  brush.bezierCurveTo(-waist + 0.2, middle - 3, -shoulder + 0.2, NECK + 1.8, -2.5, NECK + 0.2);
  brush.stroke();
}

function drawSeam(brush: Brush, colour: string, from: readonly [number, number], to: readonly [number, number]): void {
  brush.strokeStyle = colour;
  brush.lineWidth = 0.55;
  brush.beginPath();
  brush.moveTo(...from);
  brush.lineTo(...to);
  brush.stroke();
}

/** Closing, pockets and two buttons; from behind the slit. */
function drawCoat({ brush, coat, way, back, sit }: Body, { hem }: Cut): void {
  const line = alpha(darken(coat, 0.75), 0.55);
  if (back) {
    if (!sit) drawSeam(brush, line, [way * 0.6, hem + 4], [way * 0.4, hem - 5]);
    fill(brush, alpha(darken(coat, 0.6), 0.4), [-5.6, -13.6, 11.2, 0.8]);
    return;
  }
  drawSeam(brush, line, [way * 1.9, NECK], [way * 2.6, hem + 4]);
  brush.fillStyle = lighten(coat, 0.4);
  for (const y of sit ? [-17, -13] : [-16.4, -12.2, -8]) {
    oval(brush, [way * 3.3, y], 0.55);
    brush.fill();
  }
  if (!sit) fill(brush, alpha(darken(coat, 0.7), 0.42), [-way * 2.6 - 1.5, -10.4, 3, 0.8]);
}

/** A knitted rib and, from the front, the fall of the sleeves' light. */
function drawJumper({ brush, coat }: Body, { hem }: Cut): void {
  fill(brush, alpha(darken(coat, 0.6), 0.34), [-9, hem - 1.2, 18, 6]);
  fill(brush, alpha(lighten(coat, 0.4), 0.28), [-9, hem - 1.9, 18, 0.5]);
}

/** Rib, kangaroo pocket, and the hood: a collar in front, a bag behind. */
function drawHoodie({ brush, coat, way, back, sit }: Body, { hem }: Cut): void {
  fill(brush, alpha(darken(coat, 0.6), 0.36), [-9, hem - 1.3, 18, 6]);
  if (back) return;
  brush.fillStyle = alpha(darken(coat, 0.55), 0.4);
  const y = sit ? -12.6 : -13.2;
  brush.beginPath();
  brush.moveTo(way * 1 - 2.6, y);
  brush.lineTo(way * 1 + 2.6, y);
  brush.lineTo(way * 1 + 3.9, y + 3);
  brush.lineTo(way * 1 - 3.9, y + 3);
  brush.fill();
  for (const x of [-1.1, 1.3]) drawSeam(brush, PAPER.ivory, [way * 1 + x, NECK + 2.6], [way * 1 + x * 1.15, NECK + 6.2]);
}

function drawCollar({ brush, look, life, way, coat }: Body): void {
  if (look.collar === 'blazer' || look.collar === 'shirt') {
    brush.fillStyle = dormant('#F3ECDC', life);
    brush.beginPath();
    brush.moveTo(way * 0.8 - 2.1, NECK - 1);
    brush.lineTo(way * 1, NECK + (look.collar === 'blazer' ? 7.4 : 4));
    brush.lineTo(way * 0.8 + 2.1, NECK - 1);
    brush.fill();
    if (look.collar !== 'blazer') return;
    for (const side of [-1, 1]) drawSeam(brush, lighten(coat, 0.3), [way * 0.8 + side * 2.4, NECK], [way * 1, NECK + 7.6]);
  }
  if (look.collar === 'drape') {
    brush.fillStyle = lighten(coat, 0.24);
    brush.beginPath();
    brush.moveTo(-way * 4.6, NECK + 1);
    brush.quadraticCurveTo(way * 2, NECK + 6.4, way * 6.4, NECK + 12.6);
    brush.quadraticCurveTo(way * 1, NECK + 9.6, -way * 5.4, NECK + 4.6);
    brush.fill();
  }
}

/** The hood lies on the shoulders, behind the head from the front, over the back from behind. */
export function drawHood({ brush, look, coat, way, back }: Body): void {
  if (look.form !== 'hoodie' || look.hair === 'headscarf') return;
  if (!back) {
    brush.fillStyle = darken(coat, 0.26);
    oval(brush, [-way * 0.9, NECK + 0.4], 6.1, 3.2);
    brush.fill();
    return;
  }
  brush.fillStyle = roundShade(brush, darken(coat, 0.1), 5.4);
  brush.beginPath();
  brush.moveTo(-5.2, NECK - 0.8);
  brush.bezierCurveTo(-5.4, NECK + 4.4, -2.6, NECK + 7.2, 0, NECK + 7.4);
  brush.bezierCurveTo(2.6, NECK + 7.2, 5.4, NECK + 4.4, 5.2, NECK - 0.8);
  brush.fill();
}

export function drawScarf({ brush, look, life, way, back, player }: Body): void {
  if ((!player && look.collar !== 'scarf') || look.hair === 'headscarf') return;
  const colour = player ? PAPER.mustard : dormant(COAT_PAPER.cream, life);
  brush.fillStyle = colour;
  oval(brush, [0, NECK + 0.9], 4.3, 2);
  brush.fill();
  fill(brush, darken(colour, 0.14), [(back ? way : -way) * 3 - 1.1, NECK + 1.4, 2.3, 6]);
}

export function drawLanyard({ brush, way }: Body): void {
  brush.strokeStyle = PAPER.ivory;
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.moveTo(-3.4, NECK + 1.5);
  brush.lineTo(way * 2.2, -13);
  brush.lineTo(3.4, NECK + 1.5);
  brush.stroke();
  fill(brush, PAPER.ivory, [way * 2.2 - 1.5, -13, 3, 3.8]);
  fill(brush, PAPER.teal, [way * 2.2 - 1, -12.3, 2, 1.2]);
}
