/**
 * Peg people: turned-wood heads and paper clothes that stay raw greyboard until the person takes part. No faces:
 * posture, spacing, facing and what they hold do the speaking (art bible § 7).
 */
import type { Look } from '../../../../core/scenario/look.ts';
import { PAPER, alpha, darken, dormant, lighten } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';
import { drawHair, type Head } from './hair.ts';
import { drawProp, drawWheelchair, type Prop } from './hand-props.ts';
import { COAT_PAPER, HAIR_PAPER, WOOD, isCloth, legsOf } from './wardrobe.ts';

/** Where a peg looks on the screen: down-left, down-right, up-left, up-right. */
export type Facing = 'l' | 'r' | 'bl' | 'br';

export interface Peg {
  readonly look: Look;
  /** Paint. @range 0..1 */
  readonly life: number;
  readonly facing: Facing;
  readonly prop: Prop;
  readonly sit?: boolean;
  readonly wave?: boolean;
  /** @unit degrees; away from the way it faces when negative */
  readonly lean?: number;
  /** The worker: lanyard, mustard scarf, ring on the ground. */
  readonly player?: boolean;
}

interface Body {
  readonly brush: Brush;
  readonly peg: Peg;
  readonly way: -1 | 1;
  readonly back: boolean;
  readonly coat: string;
  readonly legs: string;
  readonly wood: string;
  /** Half width of the hem, and how far the upper body sinks when sitting. @unit px */
  readonly hem: number;
  readonly sink: number;
}

const NECK = -21.5;

function roundShade(brush: Brush, colour: string, half: number): CanvasGradient {
  const gradient = brush.createLinearGradient(-half, 0, half, 0);
  gradient.addColorStop(0, lighten(colour, 0.26));
  gradient.addColorStop(0.38, lighten(colour, 0.05));
  gradient.addColorStop(1, darken(colour, 0.42));
  return gradient;
}

function drawContact(brush: Brush): void {
  brush.save();
  brush.scale(1, 0.42);
  const soft = brush.createRadialGradient(5, 0, 1, 5, 0, 14);
  soft.addColorStop(0, alpha(PAPER.shade, 0.5));
  soft.addColorStop(1, alpha(PAPER.shade, 0));
  brush.fillStyle = soft;
  oval(brush, [5, 0], 14);
  brush.fill();
  brush.restore();
}

/** Two legs with the light between them: trousers and hoodie. */
function drawSplitLegs({ brush, legs, hem }: Body, top: number): void {
  for (const [x, tint] of [
    [-hem * 0.5, legs],
    [hem * 0.46, darken(legs, 0.12)],
  ] as const) {
    const half = hem * 0.4;
    brush.save();
    brush.translate(x, 0);
    brush.fillStyle = roundShade(brush, tint, half);
    brush.beginPath();
    brush.moveTo(-half * 1.15, top);
    brush.lineTo(-half, 0.2);
    brush.quadraticCurveTo(0, 2, half, 0.2);
    brush.lineTo(half * 1.15, top);
    brush.fill();
    brush.restore();
  }
}

function drawSkirtedLegs({ brush, legs, hem }: Body): void {
  brush.fillStyle = roundShade(brush, legs, hem);
  brush.beginPath();
  brush.moveTo(-hem + 0.6, -9);
  brush.lineTo(-hem + 1, 0);
  brush.quadraticCurveTo(0, 3.6, hem - 1, 0);
  brush.lineTo(hem - 0.6, -9);
  brush.fill();
}

/** Knees forward along the board, shins down: a real seat, seen from the front only. */
function drawSittingLegs({ brush, legs, way, back }: Body): void {
  if (back) return;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const [shift, tint] of [
    [-2.1 * way, darken(legs, 0.22)],
    [2.2 * way, lighten(legs, 0.08)],
  ] as const) {
    brush.strokeStyle = tint;
    brush.lineWidth = 4.2;
    brush.beginPath();
    brush.moveTo(shift, -8.2);
    brush.lineTo(shift + way * 5.4, -5.6);
    brush.lineTo(shift + way * 5.6, 1.4);
    brush.stroke();
  }
}

function drawTorso({ brush, coat, hem, sink, peg }: Body): void {
  const { form } = peg.look;
  const low = peg.sit === true ? -8.4 : form === 'coat' ? -5.4 : form === 'trousers' ? -9.4 : -8.6;
  const half = form === 'coat' ? hem + 0.1 : form === 'hoodie' ? hem * 0.97 : hem * 0.9;
  const top = NECK + sink;
  const shoulder = form === 'hoodie' ? 6.2 : 5.6;
  brush.fillStyle = roundShade(brush, coat, hem);
  brush.beginPath();
  brush.moveTo(-half, low);
  brush.bezierCurveTo(-half + 0.4, top + 7.5, -shoulder, top + 1, -2.6, top);
  brush.lineTo(2.6, top);
  brush.bezierCurveTo(shoulder, top + 1, half - 0.4, top + 7.5, half, low);
  brush.quadraticCurveTo(0, low + 3.4, -half, low);
  brush.fill();
  brush.strokeStyle = alpha('#FFFBF0', 0.4);
  brush.lineWidth = 0.5;
  brush.beginPath();
  brush.moveTo(-half + 0.2, low - 0.6);
  brush.bezierCurveTo(-half + 0.6, top + 7.5, -shoulder + 0.2, top + 1.2, -2.4, top + 0.2);
  brush.stroke();
}

function drawClothing({ brush, coat, sink, peg, way, back, hem }: Body): void {
  const { look } = peg;
  const y = NECK + sink;
  if (look.form === 'hoodie') {
    brush.fillStyle = darken(coat, back ? 0.08 : 0.28);
    oval(brush, [back ? 0 : -way * 1.2, y + (back ? 2.6 : 0.8)], 4.6, back ? 3.4 : 2.2);
    brush.fill();
    if (!back) fill(brush, alpha(darken(coat, 0.5), 0.5), [-3 + way * 0.6, y + 9, 6, 0.7]);
  }
  if (back) return;
  if (look.collar === 'blazer' || look.collar === 'shirt') {
    brush.fillStyle = dormant('#F3ECDC', peg.life);
    brush.beginPath();
    brush.moveTo(way * 0.6 - 1.8, y);
    brush.lineTo(way * 0.8, y + (look.collar === 'blazer' ? 6 : 3.4));
    brush.lineTo(way * 0.6 + 1.8, y);
    brush.fill();
  }
  if (look.collar === 'drape') {
    brush.fillStyle = lighten(coat, 0.22);
    brush.beginPath();
    brush.moveTo(-way * 4, y + 1.5);
    brush.quadraticCurveTo(way * 2, y + 6, way * hem * 0.75, y + 12);
    brush.quadraticCurveTo(way * 1, y + 9, -way * 4.6, y + 4);
    brush.fill();
  }
}

/** The arms: down, holding something, or one up in greeting. */
function drawArms({ brush, coat, wood, way, back, sink, peg }: Body): void {
  const arm = (tint: string, from: readonly [number, number], to: readonly [number, number]) => {
    brush.strokeStyle = tint;
    brush.lineWidth = 2.3;
    brush.lineCap = 'round';
    brush.beginPath();
    brush.moveTo(from[0], from[1] + sink);
    brush.lineTo(to[0], to[1] + sink);
    brush.stroke();
    brush.fillStyle = wood;
    oval(brush, [to[0] + Math.sign(to[0]) * 0.3, to[1] + sink + (to[1] < -20 ? -1 : 0.9)], 1.35);
    brush.fill();
  };
  const shade = darken(coat, 0.3);
  if (back) {
    arm(shade, [-5, -17], [-6.1, -10.8]);
    if (peg.wave === true) arm(shade, [5, -17.5], [8.8, -24]);
    else arm(shade, [5, -17], [6.1, -10.8]);
    return;
  }
  const holds = peg.prop !== 'none' && peg.prop !== 'wheelchair';
  arm(shade, [-4.9 * way, -17], [-6.1 * way, -10.5]);
  if (peg.wave === true) arm(lighten(coat, 0.08), [4.8 * way, -17.5], [8.8 * way, -24]);
  else if (holds) arm(lighten(coat, 0.08), [4.2 * way, -16.5], [7.4 * way, -12.5]);
  else arm(shade, [4.9 * way, -17], [5.9 * way, -10.5]);
}

function drawScarf({ brush, sink, peg, way }: Body): void {
  const colour = peg.player === true ? PAPER.mustard : dormant(COAT_PAPER.cream, peg.life);
  brush.fillStyle = colour;
  oval(brush, [0, NECK + 0.9 + sink], 4, 1.8);
  brush.fill();
  if (peg.player === true) fill(brush, darken(colour, 0.12), [-way * 3.4 - 1, NECK + 1 + sink, 2.1, 6]);
}

function drawHead({ brush, wood, way, back, sink, peg }: Body): void {
  const child = peg.look.age === 'child';
  const r = child ? 6.6 : 5.7;
  const head: Head = { brush, x: back ? 0 : way * 0.5, y: -21.2 - r * 0.82 + sink, r, way, back, wood };
  const { x, y } = head;
  const turned = brush.createRadialGradient(x - r * 0.4, y - r * 0.4, r * 0.15, x, y, r * 1.1);
  turned.addColorStop(0, lighten(wood, 0.35));
  turned.addColorStop(0.5, wood);
  turned.addColorStop(1, darken(wood, 0.42));
  brush.fillStyle = turned;
  oval(brush, [x, y], r);
  brush.fill();
  if (!back) drawRings(head);
  const { look, life } = peg;
  const hairLife = isCloth(look.hair) ? life : 0.5 + life * 0.5;
  drawHair(head, look.hair, dormant(HAIR_PAPER[look.hairColour], hairLife));
  if (back) return;
  if (look.beard === true) drawBeard(head, dormant(HAIR_PAPER[look.hairColour], hairLife));
  if (look.glasses === true) drawGlasses(head);
}

/** Year rings of the wood: the only drawing on a face. */
function drawRings({ brush, x, y, r, way, wood }: Head): void {
  brush.save();
  oval(brush, [x, y], r);
  brush.clip();
  brush.strokeStyle = alpha(darken(wood, 0.6), 0.16);
  brush.lineWidth = 0.4;
  for (let ring = 0; ring < 3; ring += 1) {
    oval(brush, [x + way * 1.5, y + 1], 1.3 + ring * 1.7, 2 + ring * 2);
    brush.stroke();
  }
  brush.restore();
}

function drawBeard({ brush, x, y, r, way }: Head, colour: string): void {
  brush.save();
  oval(brush, [x, y], r + 0.3);
  brush.clip();
  brush.fillStyle = alpha(colour, 0.92);
  oval(brush, [x + way * 1.4, y + r * 0.82], r * 0.86, r * 0.5);
  brush.fill();
  brush.restore();
}

function drawGlasses({ brush, x, y, way }: Head): void {
  brush.strokeStyle = alpha(PAPER.ink, 0.75);
  brush.lineWidth = 0.6;
  for (const shift of [-0.4, 3.2]) {
    oval(brush, [x + way * shift, y - 0.4], 1.4, 1.3);
    brush.stroke();
  }
}

function drawLanyard({ brush, way, sink }: Body): void {
  brush.strokeStyle = PAPER.ivory;
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.moveTo(-3.4, -20 + sink);
  brush.lineTo(way * 2.2, -13 + sink);
  brush.lineTo(3.4, -20 + sink);
  brush.stroke();
  fill(brush, PAPER.ivory, [way * 2.2 - 1.5, -13 + sink, 3, 3.8]);
  fill(brush, PAPER.teal, [way * 2.2 - 1, -12.3 + sink, 2, 1.2]);
}

function bodyOf(brush: Brush, peg: Peg): Body {
  const { look, life } = peg;
  return {
    brush,
    peg,
    way: peg.facing.endsWith('l') ? -1 : 1,
    back: peg.facing.startsWith('b'),
    coat: dormant(COAT_PAPER[look.coat], life),
    legs: dormant(legsOf(look), life),
    wood: dormant(WOOD[look.wood], 0.62 + life * 0.38),
    hem: look.age === 'child' ? 6.4 : 7,
    sink: peg.sit === true ? 2.6 : 0,
  };
}

const SIZE: Readonly<Record<Look['age'], number>> = { child: 0.68, young: 0.94, adult: 1, elder: 0.93 };

/** Origin is the middle of the foot; an adult stands 38 px at zoom 1. */
export function drawPeg(brush: Brush, peg: Peg): void {
  const size = SIZE[peg.look.age] * 1.12;
  const body = bodyOf(brush, peg);
  const { way, back } = body;
  const held = { way, life: peg.life };
  brush.save();
  brush.scale(size, size);
  drawContact(brush);
  const wheels = peg.prop === 'wheelchair';
  if (wheels) drawWheelchair(brush, way);
  brush.rotate(((peg.lean ?? 0) * way * Math.PI) / 180);
  const over = peg.prop === 'umbrella';
  if (back && !over) drawProp(brush, peg.prop, held);
  if (peg.sit === true || wheels) drawSittingLegs(body);
  else if (peg.look.form === 'coat') drawSkirtedLegs(body);
  else drawSplitLegs(body, peg.look.form === 'trousers' ? -10.5 : -9.6);
  drawTorso(wheels ? { ...body, peg: { ...peg, sit: true } } : body);
  drawClothing(body);
  drawArms(body);
  if ((peg.player === true || peg.look.collar === 'scarf') && peg.look.hair !== 'headscarf') drawScarf(body);
  drawHead(body);
  if (!back || over) drawProp(brush, peg.prop, held);
  if (peg.player === true && !back) drawLanyard(body);
  brush.restore();
}

/** Ring and halo that keep the worker findable without hue. */
export function drawPlayerRing(brush: Brush): void {
  brush.save();
  brush.scale(1, 0.5);
  const halo = brush.createRadialGradient(0, 0, 6, 0, 0, 24);
  halo.addColorStop(0, 'rgba(255,250,235,.55)');
  halo.addColorStop(1, 'rgba(255,250,235,0)');
  brush.fillStyle = halo;
  oval(brush, [0, 0], 24);
  brush.fill();
  brush.strokeStyle = PAPER.mustard;
  brush.lineWidth = 1.8;
  oval(brush, [0, 0], 11.5);
  brush.stroke();
  brush.strokeStyle = 'rgba(255,251,240,.9)';
  brush.lineWidth = 0.8;
  oval(brush, [0, 0], 13.2);
  brush.stroke();
  brush.restore();
}
