/** Where people sit, and the tables between them. Seats are 0.62 u high, as a sitting peg is. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, darken, lighten, mix } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import type { Facing } from '../people/peg.ts';
import { drawPile } from './office.ts';

const SEAT = 0.56;

export interface Chair {
  readonly colour: string;
  /** Where one looks who sits on it. */
  readonly facing: Facing;
  /** A back on the viewer's side is a part of its own: it is drawn over who sits there. */
  readonly part: 'whole' | 'seat' | 'back';
  readonly style: 'office' | 'wood';
}

/** Whether the back of a chair stands between its sitter and the viewer. */
export function hasBackInFront(facing: Facing): boolean {
  return facing.startsWith('b');
}

function backOf(facing: Facing, colour: string, pen: Pen): void {
  const [high, thick] = [0.85, 0.13];
  const at: Readonly<Record<Facing, [Point, Point]>> = {
    l: [
      [-0.46, -0.5, SEAT + 0.2],
      [0.92, thick, high],
    ],
    r: [
      [-0.5, -0.46, SEAT + 0.2],
      [thick, 0.92, high],
    ],
    bl: [
      [0.38, -0.46, SEAT + 0.2],
      [thick, 0.92, high],
    ],
    br: [
      [-0.46, 0.38, SEAT + 0.2],
      [0.92, thick, high],
    ],
  };
  const [from, size] = at[facing];
  pen.box(from, size, colour, { foot: 0, edge: 0.6 });
}

function drawLegs(pen: Pen, style: Chair['style']): void {
  if (style === 'office') {
    for (const turn of [0.4, 1.66, 2.9, 4.2, 5.4])
      pen.line(corners([0, 0, 0.12], [Math.cos(turn) * 0.5, Math.sin(turn) * 0.5, 0.04]), PAPER.anthracite, 1.3);
    pen.pole([0, 0, 0.08], SEAT - 0.1, 1.8, PAPER.anthracite);
    return;
  }
  for (const [x, y] of [
    [-0.36, -0.36],
    [0.36, -0.36],
    [-0.36, 0.36],
    [0.36, 0.36],
  ] as const)
    pen.line(corners([x, y, 0], [x, y, SEAT]), darken(PAPER.kraft, 0.25), 1.4);
}

export function drawChair(pen: Pen, { colour, facing, part, style }: Chair): void {
  const behind = !hasBackInFront(facing);
  if (part !== 'back') {
    drawLegs(pen, style);
    if (behind) backOf(facing, colour, pen);
    if (style === 'office') pen.disc([0, 0, SEAT - 0.06], { r: 0.46, h: 0.16, colour });
    else pen.box([-0.44, -0.44, SEAT - 0.02], [0.88, 0.88, 0.12], colour, { foot: 0, edge: 0.6 });
  }
  if (part === 'back' || (part === 'whole' && !behind)) {
    const post = style === 'office' ? PAPER.anthracite : darken(colour, 0.3);
    const [x, y]: [number, number] = facing === 'br' ? [0, 0.44] : [0.44, 0];
    pen.line(corners([x, y, SEAT - 0.05], [x, y, SEAT + 0.3]), post, 1.6);
    backOf(facing, colour, pen);
  }
}

export interface RoundTable {
  readonly r: number;
  /** Nothing, loose papers, piles, mugs, mugs round a shared sheet. */
  readonly on: 'bare' | 'papers' | 'piles' | 'mugs' | 'shared';
  readonly life: number;
}

const MUGS = [PAPER.tomato, PAPER.teal, PAPER.mustard, PAPER.indigo, PAPER.cream, PAPER.plum, PAPER.sky] as const;
const TABLE = 1.16;

function drawTop(pen: Pen, r: number, wood: string): void {
  const { brush } = pen;
  const [rx, ry] = [r * 12 * Math.SQRT2, r * 6 * Math.SQRT2];
  const y = -TABLE * 14;
  const disc = (drop: number, colour: string | CanvasGradient) => {
    brush.fillStyle = colour;
    oval(brush, [0, y + drop], rx, ry);
    brush.fill();
  };
  disc(2.4, darken(wood, 0.34));
  const lit = brush.createLinearGradient(-rx, y - ry, rx, y + ry);
  lit.addColorStop(0, lighten(wood, 0.4));
  lit.addColorStop(1, lighten(wood, 0.06));
  disc(0, lit);
  brush.strokeStyle = alpha('#FFFBF0', 0.7);
  brush.lineWidth = 0.7;
  brush.stroke();
  brush.strokeStyle = alpha(PAPER.kraftDark, 0.14);
  brush.lineWidth = 0.5;
  for (const share of [0.86, 0.6, 0.34]) {
    oval(brush, [0, y], rx * share, ry * share);
    brush.stroke();
  }
}

/** A sheet that lies flat on a table. */
function layPaper(pen: Pen, [x, y]: readonly [number, number], size: number, colour = '#FDFAF2'): void {
  const z = TABLE + 0.02;
  pen.sheet(
    corners([x, y + size * 0.4, z], [x + size * 0.9, y, z], [x + size * 1.2, y + size * 0.6, z], [x + size * 0.3, y + size, z]),
    colour,
  );
}

/** For whoever has something to celebrate. It stands on a table. */
export function drawCake(pen: Pen): void {
  const [x, y, z] = [0, 0, 0];
  pen.disc([x, y, z], { r: 0.62, h: 0.05, colour: '#FDFBF5' });
  pen.disc([x, y, z + 0.05], { r: 0.5, h: 0.3, colour: '#C9965A' });
  pen.disc([x, y, z + 0.35], { r: 0.5, h: 0.08, colour: PAPER.blush });
  for (let berry = 0; berry < 5; berry += 1) {
    const turn = (berry / 5) * Math.PI * 2;
    pen.disc([Math.cos(turn) * 0.3, Math.sin(turn) * 0.3, z + 0.43], { r: 0.08, h: 0.08, colour: PAPER.tomato });
  }
}

export function drawRoundTable(pen: Pen, { r, on, life }: RoundTable): void {
  const wood = mix('#BDB7AC', PAPER.ply, 0.3 + life * 0.7);
  pen.disc([0, 0, 0], { r: r * 0.34, h: 0.12, colour: wood });
  pen.pole([0, 0, 0], TABLE, 6, wood);
  drawTop(pen, r, wood);
  if (on === 'papers' || on === 'piles') {
    layPaper(pen, [0.3, 0.2], 0.9);
    layPaper(pen, [-1.4, 0.1], 0.8);
    drawPile(pen, [-0.5, -0.7, TABLE], on === 'piles' ? 9 : 3, 2);
    if (on === 'piles') drawPile(pen, [0.9, -0.6, TABLE], 6, 7);
  }
  if (on === 'mugs' || on === 'shared') {
    if (on === 'shared') {
      layPaper(pen, [-1, -0.8], 1.5, '#FFFDF6');
      pen.line(corners([-0.4, -0.1, TABLE + 0.04], [0.2, -0.3, TABLE + 0.04], [0.4, 0.2, TABLE + 0.04]), PAPER.teal, 1.1);
      pen.line(corners([-0.2, 0.2, TABLE + 0.04], [0.1, 0.1, TABLE + 0.04]), PAPER.tomato, 1.1);
    }
    for (let mug = 0; mug < (on === 'shared' ? 7 : 4); mug += 1) {
      const turn = (mug / (on === 'shared' ? 7 : 4)) * Math.PI * 2 + 0.35;
      const at: Point = [Math.cos(turn) * r * 0.72, Math.sin(turn) * r * 0.72, TABLE];
      pen.disc(at, { r: 0.15, h: 0.3, colour: MUGS[mug % MUGS.length] ?? PAPER.teal });
    }
  }
}

export interface KitchenTable {
  readonly cups: number;
  readonly post: number;
  readonly cloth: boolean;
}

/** 3.4 × 2 u, wood; who sits there is told by cups, who does not by post. */
export function drawKitchenTable(pen: Pen, { cups, post, cloth }: KitchenTable): void {
  const wood = '#B98F5E';
  for (const x of [-1.55, 1.4])
    for (const y of [-0.9, 0.74]) pen.box([x, y, 0], [0.16, 0.16, TABLE], darken(wood, 0.2), { foot: 0, edge: 0 });
  pen.box([-1.7, -1, TABLE - 0.16], [3.4, 2, 0.16], wood, { foot: 0, edge: 0.6 });
  if (cloth) {
    pen.face('T', [-1.7, -1, TABLE], (brush) => {
      fill(brush, '#F2E7D2', [0.5, 0.25, 2.4, 1.5]);
      for (let stripe = 0.5; stripe < 2.9; stripe += 0.4) fill(brush, alpha(PAPER.teal, 0.28), [stripe, 0.25, 0.1, 1.5]);
    });
    pen.disc([0, -0.1, TABLE], { r: 0.17, h: 0.42, colour: PAPER.sky });
    pen.brush.fillStyle = PAPER.moss;
    oval(pen.brush, [1, -TABLE * 14 - 12], 3.6, 4.4);
    pen.brush.fill();
    pen.brush.fillStyle = PAPER.tomato;
    oval(pen.brush, [-1, -TABLE * 14 - 14], 1.7);
    pen.brush.fill();
  }
  for (let cup = 0; cup < cups; cup += 1) {
    const at: Point = [-1.2 + (cup % 3) * 1.15, cup < 3 ? 0.6 : -0.6, TABLE];
    pen.disc(at, { r: 0.22, h: 0.03, colour: '#FDF8EC' });
    pen.disc([at[0], at[1], TABLE + 0.03], { r: 0.13, h: 0.24, colour: MUGS[cup % MUGS.length] ?? PAPER.teal });
  }
  for (let letter = 0; letter < post; letter += 1)
    pen.box(
      [0.4 + ((letter * 0.17) % 0.4), -0.7 + ((letter * 0.23) % 0.3), TABLE + letter * 0.06],
      [0.8, 0.5, 0.06],
      letter % 4 === 3 ? '#E7C9A5' : '#F6EFDF',
      { foot: 0, edge: 0.3 },
    );
}

export interface Sofa {
  readonly colour: string;
  readonly cushions: boolean;
  /** Its back to the upper right wall or to the upper left one. */
  readonly facing: 'l' | 'r';
  /** What is left of it: one arm, and half of the seats. */
  readonly half?: true;
}

/** Three seats. */
export function drawSofa(pen: Pen, { colour, cushions, facing, half }: Sofa): void {
  const part = ([x, y, z]: Point, [w, d, h]: Point, paper: string) =>
    facing === 'l' ? pen.box([x, y, z], [w, d, h], paper, { foot: 0.18 }) : pen.box([y, x, z], [d, w, h], paper, { foot: 0.18 });
  if (half) {
    part([-1.3, -0.85, 0.1], [2.5, 0.5, 1.5], colour);
    part([-1.3, -0.85, 0.1], [0.5, 1.75, 0.95], colour);
    part([-0.8, -0.35, 0.1], [1.6, 1.2, 0.3], lighten(colour, 0.08));
    part([-0.8, -0.3, 0.4], [0.9, 1.1, 0.25], PAPER.cream);
    return;
  }
  part([-2.3, -0.85, 0.1], [4.6, 0.5, 1.5], colour);
  part([-2.3, -0.85, 0.1], [0.5, 1.75, 0.95], colour);
  part([-1.8, -0.35, 0.1], [3.6, 1.2, 0.5], lighten(colour, 0.08));
  pen.face('T', facing === 'l' ? [-1.8, -0.35, 0.6] : [-0.35, -1.8, 0.6], (brush) => {
    for (const u of [1.2, 2.4]) fill(brush, alpha(PAPER.shade, 0.3), facing === 'l' ? [u, 0, 0.06, 1.2] : [0, u, 1.2, 0.06]);
  });
  if (cushions) {
    part([-1.7, -0.3, 0.6], [0.7, 0.2, 0.6], PAPER.mustard);
    part([1.0, -0.3, 0.6], [0.7, 0.2, 0.55], PAPER.blush);
  }
  part([1.8, -0.85, 0.1], [0.5, 1.75, 0.95], colour);
}

/** One seat; `turned`: its back to who comes in. */
export function drawArmchair(pen: Pen, { colour, facing }: { readonly colour: string; readonly facing: 'l' | 'r' | 'br' | 'bl' }): void {
  const seat = () => pen.box([-0.5, -0.5, 0.1], [1, 1, 0.5], lighten(colour, 0.08), { foot: 0.2 });
  const part = (from: Point, size: Point) => pen.box(from, size, colour, { foot: 0.18 });
  const [low, high] = [0.85, 1.5];
  if (facing === 'l') {
    part([-0.8, -0.85, 0.1], [1.6, 0.36, high]);
    part([-0.85, -0.6, 0.1], [0.36, 1.2, low]);
    seat();
    part([0.5, -0.6, 0.1], [0.36, 1.2, low]);
  } else if (facing === 'r') {
    part([-0.85, -0.8, 0.1], [0.36, 1.6, high]);
    part([-0.6, -0.85, 0.1], [1.2, 0.36, low]);
    seat();
    part([-0.6, 0.5, 0.1], [1.2, 0.36, low]);
  } else if (facing === 'br') {
    part([-0.85, -0.6, 0.1], [0.36, 1.2, low]);
    seat();
    part([0.5, -0.6, 0.1], [0.36, 1.2, low]);
    part([-0.8, 0.5, 0.1], [1.6, 0.36, high]);
  } else {
    part([-0.6, -0.85, 0.1], [1.2, 0.36, low]);
    seat();
    part([-0.6, 0.5, 0.1], [1.2, 0.36, low]);
    part([0.5, -0.8, 0.1], [0.36, 1.6, high]);
  }
}

/** A low table with what people share, or nothing. */
export function drawLowTable(pen: Pen, { cups, r }: { readonly cups: number; readonly r: number }): void {
  pen.disc([0, 0, 0], { r: r * 0.5, h: 0.06, colour: '#8A6A4C' });
  pen.pole([0, 0, 0], 0.6, 3, '#8A6A4C');
  pen.disc([0, 0, 0.6], { r, h: 0.12, colour: '#C9A579' });
  for (let cup = 0; cup < cups; cup += 1) {
    const turn = (cup / Math.max(1, cups)) * Math.PI * 2 + 0.4;
    pen.disc([Math.cos(turn) * r * 0.6, Math.sin(turn) * r * 0.6, 0.72], {
      r: 0.12,
      h: 0.24,
      colour: MUGS[(cup * 2) % MUGS.length] ?? PAPER.teal,
    });
  }
}
