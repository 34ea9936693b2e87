/** Windows of a room, seen from inside: what is outside, blinds, curtains, and what stands on the sill. */
import type { Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import type { Curtain } from '../buildings/openings.ts';
import { PAPER, alpha, darken, lighten, mix, type Side } from '../palette.ts';
import { cutHole, fill, oval, type Brush, type Pen, type Rect } from '../pen.ts';
import { drawLeaf } from '../props/plants.ts';

/** What the weather lets in. */
export type Outside = 'spring' | 'summer' | 'autumn' | 'grey' | 'winter';

export interface RoomWindow {
  readonly side: Side;
  readonly w: number;
  readonly h: number;
  /** Height of the sill. @unit u */
  readonly z: number;
  readonly outside: Outside;
  /** Where along the street it is. @unit u */
  readonly from: number;
  readonly wall: string;
  /** How far down they are. @range 0..1 */
  readonly blinds?: number;
  readonly curtain?: Curtain;
  readonly cloth?: string;
  readonly plant?: boolean;
  /** Dusk: its own wood takes the light of the room, only the sky does not. */
  readonly dusk?: boolean;
}

/** A point in front of a wall. @param out distance to it, u */
export function offWall(side: Side, out: number): Point {
  return side === 'L' ? [0, out, 0] : [out, 0, 0];
}

/** A box that hangs on a wall. */
export function hang(pen: Pen, side: Side, [u, v, w, h]: Rect, style: { readonly out: number; readonly colour: string }): void {
  const { out, colour } = style;
  if (side === 'L') pen.box([u, 0, v], [w, out, h], colour, { foot: 0 });
  else pen.box([0, -u - w, v], [out, w, h], colour, { foot: 0 });
}

const SKY: Readonly<Record<Outside, readonly [string, string]>> = {
  spring: ['#F3E9C8', '#B5D2DA'],
  summer: ['#F7E6B6', '#A9CDD9'],
  autumn: ['#EBD9B4', '#B9C2BE'],
  grey: ['#C9CDCC', '#A5ADB1'],
  winter: ['#E3E7EA', '#9FADBA'],
};
const LEAF: Readonly<Record<Outside, string>> = {
  spring: PAPER.lime,
  summer: PAPER.moss,
  autumn: '#B9823C',
  grey: '#7B827C',
  winter: '#7C7F86',
};

/** Of one house across the street. @unit u */
const HOUSE = 1.5;

/** The other side of the street: gables with here and there a block of flats. Every house along the wall is drawn by its own number. */
function drawHouse(
  brush: Brush,
  { x, v, h, number, outside }: { x: number; v: number; h: number; number: number; outside: Outside },
): void {
  const chance = seeded(number * 31 + 7);
  const faint = outside === 'grey' || outside === 'winter' ? 0.55 : 0.8;
  const wash = outside === 'winter' ? 0.45 : outside === 'grey' ? 0.4 : 0;
  const brick = mix([PAPER.brickRed, PAPER.brickRose, PAPER.brickOchre][number % 3] ?? PAPER.brickRed, '#9AA0A6', wash);
  const flat = number % 4 === 3;
  const top = v + h * (flat ? 0.62 : 0.3 + chance() * 0.18);
  const rise = flat ? 0 : 0.62;
  brush.fillStyle = alpha(flat ? mix(brick, PAPER.concrete, 0.6) : brick, faint);
  brush.beginPath();
  brush.moveTo(x, v);
  brush.lineTo(x, top);
  brush.lineTo(x + HOUSE / 2, top + rise);
  brush.lineTo(x + HOUSE - 0.06, top);
  brush.lineTo(x + HOUSE - 0.06, v);
  brush.fill();
  if (outside === 'winter') {
    brush.strokeStyle = alpha('#FFFFFF', 0.95);
    brush.lineWidth = 0.16;
    brush.beginPath();
    brush.moveTo(x - 0.05, top);
    brush.lineTo(x + HOUSE / 2, top + rise);
    brush.lineTo(x + HOUSE, top);
    brush.stroke();
  }
  for (let floor = 0; floor < (flat ? 3 : 1); floor += 1) {
    for (const at of flat ? [0.22, 0.86] : [0.5]) {
      // Somebody over there is at home.
      const lit = outside === 'winter' && (number * 3 + floor + at * 10) % 4 < 1;
      fill(brush, lit ? PAPER.glowDeep : alpha('#5A6670', 0.5), [x + at, v + 0.3 + floor * 0.56, 0.36, flat ? 0.32 : 0.42]);
    }
  }
}

function drawOutsideTree(brush: Brush, [x, foot]: readonly [number, number], h: number, outside: Outside): void {
  brush.strokeStyle = alpha('#6E5A48', 0.8);
  brush.lineWidth = 0.12;
  brush.beginPath();
  brush.moveTo(x, foot);
  brush.lineTo(x, foot + h * 0.5);
  if (outside === 'winter') {
    for (const [dx, dy, from] of [
      [-0.5, 0.7, 0.34],
      [0.55, 0.62, 0.4],
      [-0.3, 0.9, 0.5],
      [0.3, 0.95, 0.5],
    ] as const) {
      brush.moveTo(x, foot + h * from);
      brush.lineTo(x + dx, foot + h * from + dy);
    }
  }
  brush.stroke();
  if (outside === 'winter') return;
  brush.fillStyle = alpha(LEAF[outside], 0.85);
  oval(brush, [x, foot + h * 0.52], 0.7, h * 0.25);
  brush.fill();
  brush.fillStyle = alpha(lighten(LEAF[outside], 0.25), 0.7);
  oval(brush, [x - 0.14, foot + h * 0.58], 0.44, h * 0.15);
  brush.fill();
}

/** @param from where along the street this window begins, so that two windows show two pieces of it. @unit u */
function drawOutside(brush: Brush, rect: Rect, { outside, from }: { readonly outside: Outside; readonly from: number }): void {
  const [u, v, w, h] = rect;
  const [low, high] = SKY[outside];
  const sky = brush.createLinearGradient(0, v, 0, v + h);
  sky.addColorStop(0, low);
  sky.addColorStop(1, high);
  fill(brush, sky, rect);
  const first = Math.floor(from / HOUSE);
  const numbers = Array.from({ length: Math.ceil(w / HOUSE) + 2 }, (_, index) => first + index);
  for (const number of numbers) drawHouse(brush, { x: u + number * HOUSE - from, v, h, number, outside });
  // A tree before every fifth house.
  for (const number of numbers.filter((one) => one % 5 === 2))
    drawOutsideTree(brush, [u + (number + 0.6) * HOUSE - from, v], h * (number % 2 === 0 ? 1 : 0.8), outside);
  if (outside === 'winter') {
    const chance = seeded(71);
    for (let flake = 0; flake < w * h * 2.2; flake += 1) {
      brush.fillStyle = alpha('#FFFFFF', 0.6 + chance() * 0.4);
      oval(brush, [u + chance() * w, v + chance() * h], 0.045 + chance() * 0.03);
      brush.fill();
    }
    brush.fillStyle = alpha('#FFFFFF', 0.85);
    brush.beginPath();
    brush.moveTo(u, v);
    brush.quadraticCurveTo(u + w * 0.25, v + 0.34, u + w * 0.55, v + 0.1);
    brush.quadraticCurveTo(u + w * 0.8, v + 0.3, u + w, v + 0.12);
    brush.lineTo(u + w, v);
    brush.fill();
  }
  brush.fillStyle = alpha('#FFFFFF', 0.14);
  brush.beginPath();
  brush.moveTo(u + w * 0.08, v);
  brush.lineTo(u + w * 0.3, v);
  brush.lineTo(u + w * 0.62, v + h);
  brush.lineTo(u + w * 0.4, v + h);
  brush.fill();
}

function drawBlinds(brush: Brush, [u, v, w, h]: Rect, { down, dusk }: { readonly down: number; readonly dusk: boolean }): void {
  const length = h * down;
  const slat = dusk ? '#8F97A8' : '#CFC8BB';
  fill(brush, dusk ? '#9BA2B2' : '#DAD4C8', [u - 0.04, v + h - 0.16, w + 0.08, 0.2]);
  for (let drop = 0.16; drop < length; drop += 0.2) {
    fill(brush, slat, [u, v + h - drop - 0.15, w, 0.155]);
    fill(brush, alpha('#FFFFFF', dusk ? 0.25 : 0.4), [u, v + h - drop - 0.02, w, 0.03]);
  }
  for (const share of [0.16, 0.84]) fill(brush, alpha(PAPER.shade, 0.3), [u + w * share, v + h - length, 0.03, length]);
  fill(brush, dusk ? '#7F8798' : '#B8B1A4', [u, v + h - length - 0.12, w, 0.12]);
}

interface Cloth {
  readonly u: number;
  readonly w: number;
  readonly v: number;
  readonly h: number;
  readonly colour: string;
}

function drawCloth(brush: Brush, { u, w, v, h, colour }: Cloth): void {
  fill(brush, alpha(PAPER.shade, 0.2), [u + 0.1, v - 0.1, w, h]);
  fill(brush, colour, [u, v, w, h]);
  const folds = Math.max(2, Math.round(w / 0.3));
  for (let fold = 0; fold < folds; fold += 1) {
    const x = u + (fold * w) / folds;
    fill(brush, alpha(PAPER.shade, 0.22), [x + (w / folds) * 0.62, v, (w / folds) * 0.38, h]);
    fill(brush, alpha('#FFFFFF', 0.2), [x + (w / folds) * 0.1, v, (w / folds) * 0.2, h]);
  }
  fill(brush, darken(colour, 0.3), [u, v, w, 0.08]);
}

function drawCurtains(pen: Pen, { side, w, h, z, curtain = 'open', cloth = '#D8C8AE', dusk = false }: RoomWindow): void {
  const paper = dusk ? mix(cloth, '#6E7896', 0.45) : cloth;
  const colour = side === 'L' ? paper : darken(paper, 0.14);
  const [v, high] = [Math.max(0.3, z - 0.7), z + h + 0.35];
  const cover = { shut: [0.53, 0.53], half: [0.5, 0.16], open: [0.13, 0.13] }[curtain] as [number, number];
  const whole = w + 0.8;
  pen.face(side, offWall(side, 0.42), (brush) => {
    const style = { v, h: high - v, colour };
    drawCloth(brush, { ...style, u: -0.4, w: whole * cover[0] });
    drawCloth(brush, { ...style, u: w + 0.4 - whole * cover[1], w: whole * cover[1] });
    fill(brush, PAPER.kraftDark, [-0.6, high - 0.04, w + 1.2, 0.12]);
  });
}

function drawFrame(pen: Pen, { side, w, h, z, wall, outside, from, blinds = 0, dusk = false }: RoomWindow): void {
  const wood = side === 'L' ? '#F8F1E3' : '#E9E0D0';
  const frame = dusk ? mix(wood, '#8E99B4', 0.55) : wood;
  pen.face(side, [0, 0, 0], (brush) => {
    fill(brush, frame, [-0.2, z - 0.2, w + 0.4, h + 0.4]);
    cutHole({ brush, side, colour: wall }, [0, z, w, h], 0.18, (inner) => {
      drawOutside(brush, inner, { outside, from });
      const [u, v, iw, ih] = inner;
      fill(brush, frame, [u + iw / 2 - 0.08, v, 0.16, ih]);
      fill(brush, frame, [u, v + ih * 0.66, iw, 0.12]);
      if (blinds > 0) drawBlinds(brush, inner, { down: blinds, dusk });
    });
    fill(brush, alpha(PAPER.shade, 0.2), [-0.3, z - 0.62, w + 0.6, 0.32]);
  });
}

export function drawRoomWindow(pen: Pen, window: RoomWindow): void {
  const { side, w, z, plant = false, curtain, dusk = false } = window;
  drawFrame(pen, window);
  hang(pen, side, [-0.3, z - 0.3, w + 0.6, 0.14], { out: 0.42, colour: dusk ? '#A3ABBE' : '#F3EBDB' });
  if (plant) {
    const at: Point = side === 'L' ? [w * 0.3, 0.24, z - 0.16] : [0.24, -w * 0.3, z - 0.16];
    pen.disc(at, { r: 0.2, h: 0.34, colour: PAPER.brickRed });
    drawLeaf(pen, [at[0], at[1], z + 0.4], 0.42, PAPER.moss);
  }
  if (curtain !== undefined) drawCurtains(pen, window);
}
