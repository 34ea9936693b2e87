/**
 * Peg people: turned-wood heads and paper clothes that stay raw greyboard until the person takes part. No faces:
 * posture, spacing, facing and what they hold do the speaking (art bible § 7).
 */
import type { Look } from '../../../../core/scenario/look.ts';
import { PAPER, alpha, darken, dormant, lighten } from '../palette.ts';
import { oval, type Brush } from '../pen.ts';
import { drawChair } from './aids.ts';
import { drawHood, drawLanyard, drawScarf, drawTorso, type Body } from './body.ts';
import { drawHair } from './hair.ts';
import { drawParked, drawProp, handsFor, type Prop } from './hand-props.ts';
import { drawArms, drawLegs, type Hands } from './limbs.ts';
import type { Head } from './locks.ts';
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
  /** One hand speaks along. */
  readonly talks?: boolean;
  /** Which of the two pictures of a walk. */
  readonly step?: 1 | 2;
  /** @unit degrees; away from the way it faces when negative */
  readonly lean?: number;
  /** The worker: lanyard, mustard scarf, ring on the ground. */
  readonly player?: boolean;
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

function headOf({ brush, look, way, back, wood }: Body): Head {
  const r = look.age === 'child' ? 6.6 : 5.7;
  // Age bows the neck a little, where it looks.
  const stoop = look.age === 'elder' ? 1 : 0;
  const x = way * (back ? 0 : 0.5) + way * stoop * 0.9;
  return { brush, x, y: -21.2 - r * 0.82 + stoop * 0.8, r, way, back, wood };
}

function drawHead(body: Body): void {
  const { brush, wood, back, look, life } = body;
  const head = headOf(body);
  const { x, y, r } = head;
  const turned = brush.createRadialGradient(x - r * 0.4, y - r * 0.4, r * 0.15, x, y, r * 1.1);
  turned.addColorStop(0, lighten(wood, 0.35));
  turned.addColorStop(0.5, wood);
  turned.addColorStop(1, darken(wood, 0.42));
  brush.fillStyle = turned;
  oval(brush, [x, y], r);
  brush.fill();
  if (!back) drawRings(head);
  const hair = dormant(HAIR_PAPER[look.hairColour], isCloth(look.hair) ? life : 0.5 + life * 0.5);
  drawHair(head, look.hair, hair);
  drawSheen(head);
  if (back) return;
  if (look.beard === true) drawBeard(head, hair);
  else if (look.moustache === true) drawMoustache(head, hair);
  if (look.glasses === true) drawGlasses(head);
  if (look.earrings === true && !isCloth(look.hair)) drawEarring(head);
}

/** The lamp on the upper left of hair or cloth: heads in a crowd stand apart. */
function drawSheen({ brush, x, y, r }: Head): void {
  brush.strokeStyle = alpha('#FFFBF0', 0.34);
  brush.lineWidth = 0.9;
  brush.lineCap = 'round';
  brush.beginPath();
  brush.arc(x, y, r * 0.94, Math.PI * 1.04, Math.PI * 1.5);
  brush.stroke();
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

function drawMoustache({ brush, x, y, r, way }: Head, colour: string): void {
  brush.fillStyle = alpha(colour, 0.92);
  oval(brush, [x + way * r * 0.34, y + r * 0.46], r * 0.42, r * 0.15);
  brush.fill();
}

function drawEarring({ brush, x, y, r, way }: Head): void {
  brush.fillStyle = PAPER.mustard;
  oval(brush, [x - way * r * 0.72, y + r * 0.62], 0.8);
  brush.fill();
}

function drawGlasses({ brush, x, y, way }: Head): void {
  brush.strokeStyle = alpha(PAPER.ink, 0.75);
  brush.lineWidth = 0.6;
  for (const shift of [-0.4, 3.2]) {
    oval(brush, [x + way * shift, y - 0.4], 1.4, 1.3);
    brush.stroke();
  }
}

function bodyOf(brush: Brush, peg: Peg): Body {
  const { look, life } = peg;
  return {
    brush,
    look,
    life,
    way: peg.facing.endsWith('l') ? -1 : 1,
    back: peg.facing.startsWith('b'),
    coat: dormant(COAT_PAPER[look.coat], life),
    legs: dormant(legsOf(look), life),
    wood: dormant(WOOD[look.wood], 0.62 + life * 0.38),
    sit: peg.sit === true || peg.prop === 'wheelchair',
    step: peg.prop === 'wheelchair' ? 0 : (peg.step ?? 0),
    player: peg.player === true,
  };
}

function handsOf({ prop, wave, talks, sit }: Peg): Hands {
  if (wave === true) return 'wave';
  if (sit === true && prop === 'rollator') return 'lap';
  const holding = handsFor(prop);
  if (holding !== 'rest') return holding;
  if (talks === true) return 'talk';
  return sit === true || prop === 'wheelchair' ? 'lap' : 'rest';
}

const SIZE: Readonly<Record<Look['age'], number>> = { child: 0.68, young: 0.95, adult: 1, elder: 0.94 };

/** Origin is the middle of the foot; an adult stands 38 px at zoom 1. */
export function drawPeg(brush: Brush, peg: Peg): void {
  const size = SIZE[peg.look.age] * 1.12;
  const body = bodyOf(brush, peg);
  const { way, back } = body;
  const held = { way, back, life: peg.life, coat: peg.look.coat };
  const hands = handsOf(peg);
  const wheels = peg.prop === 'wheelchair';
  // Over the head, and so always before it.
  const over = peg.prop === 'umbrella';
  const parked = body.sit && peg.prop === 'rollator';
  brush.save();
  brush.scale(size, size);
  drawContact(brush);
  if (wheels) drawChair(held, brush, 'behind');
  brush.rotate(((peg.lean ?? 0) * way * Math.PI) / 180);
  if (back && !over && !parked) drawProp(brush, peg.prop, held);
  drawArms(body, hands, 'behind');
  drawLegs(body);
  if (!back) drawHood(body);
  drawTorso(body);
  drawScarf(body);
  if (back) drawHood(body);
  drawArms(body, hands, 'before');
  if (body.player && !back) drawLanyard(body);
  drawHead(body);
  if (parked) drawParked(brush, held);
  else if (!back || over) drawProp(brush, peg.prop, held);
  if (wheels) drawChair(held, brush, 'before');
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
