/** A cut-away room on its plinth: floors, two back walls with thick cut edges; what was cut off in front is left to the eye. */
import { screenX, screenY, type Point, type Spot } from '../../projection.ts';
import type { GroundLayout, Plot } from '../ground/layout.ts';
import type { Frame } from '../paper.ts';
import { PAPER, alpha, darken, lighten, mix } from '../palette.ts';
import { corners, fade, fill, oval, Pen, type Brush } from '../pen.ts';
import { FLOORS, type FloorKind } from './floors.ts';

/** From unkind to kind: grey carpet tiles, the same with warmer ones between, birch boards. */
export type Grade = 'low' | 'middle' | 'high';

export interface Floor {
  readonly plot: Plot;
  readonly kinds: Readonly<Record<Grade, FloorKind>>;
}

export interface Shell {
  /** Of the two back walls. @unit u */
  readonly height: number;
  readonly skirting: string;
  readonly floors: readonly Floor[];
  /** Footprints of furniture that never moves, for one union of contact shade. */
  readonly stands: readonly Plot[];
  /** Neighbouring rooms on the desk, as a plan in pencil. */
  readonly beyond: readonly Plot[];
}

/** The state of a room, in steps so that it is seldom baked again. */
export interface ShellLook {
  readonly grade: Grade;
  /** Half a year later: grey light, nothing painted. */
  readonly cold: boolean;
}

export const SHELL_PLINTH = 1.5;
/** Thickness of a foamboard wall. @unit u */
export const WALL = 0.5;

const LAYERS: readonly (readonly [low: number, high: number, colour: string])[] = [
  [-SHELL_PLINTH, -0.86, PAPER.kraft],
  [-0.86, -0.76, '#8B6E4C'],
  [-0.76, -0.24, PAPER.ply],
  [-0.24, 0, PAPER.ivory],
];

const WARMTH: Readonly<Record<Grade, number>> = { low: 0, middle: 0.55, high: 1 };

export function wallColour({ grade, cold }: ShellLook): string {
  const wall = mix('#C6C8C9', '#F3EAD9', WARMTH[grade]);
  return cold ? mix(wall, '#CBCFD3', 0.35) : wall;
}

/** Floor and walls of a room together. */
type Room = Pick<GroundLayout, 'width' | 'depth' | 'title'> & Shell;

function drawPlinth(pen: Pen, { width, depth, title }: Room): void {
  for (const [low, high, colour] of LAYERS) {
    pen.sheet(corners([-WALL, depth, low], [width, depth, low], [width, depth, high], [-WALL, depth, high]), colour);
    pen.sheet(corners([width, depth, low], [width, -WALL, low], [width, -WALL, high], [width, depth, high]), darken(colour, 0.34));
  }
  pen.face('L', [-WALL, depth, -SHELL_PLINTH], (brush) => {
    brush.strokeStyle = alpha(PAPER.kraftDark, 0.5);
    brush.lineWidth = 0.05;
    brush.beginPath();
    for (let u = 0; u < width; u += 0.1) brush.lineTo(u, 0.32 + Math.sin(u * 7) * 0.2);
    brush.stroke();
    fill(brush, fade(brush, alpha(PAPER.shade, 0.38), [0, 0.7]), [0, 0, width + WALL, 0.7]);
  });
  pen.text('L', [1.2, depth, -0.5], title, { size: 0.46, colour: '#7A5B3A', align: 'left' });
  pen.text('L', [width - 1, depth, -0.5], 'schaal 1:50', { size: 0.36, colour: '#7A5B3A', weight: 500, align: 'right' });
}

function drawWallSheets(pen: Pen, { width, depth, height }: Room, wall: string): void {
  pen.sheet(corners([0, depth, 0], [0, 0, 0], [0, 0, height], [0, depth, height]), darken(wall, 0.2));
  pen.sheet(corners([0, 0, 0], [width, 0, 0], [width, 0, height], [0, 0, height]), lighten(wall, 0.06));
  const top: Point[] = [
    [-WALL, depth, height],
    [0, depth, height],
    [0, 0, height],
    [width, 0, height],
    [width, -WALL, height],
    [-WALL, -WALL, height],
  ];
  pen.sheet(top, '#FCF7EB');
  pen.sheet(corners([-WALL, depth, 0], [0, depth, 0], [0, depth, height], [-WALL, depth, height]), '#F0E8D7');
  pen.sheet(corners([width, 0, 0], [width, -WALL, 0], [width, -WALL, height], [width, 0, height]), '#C3B7AA');
  // Foamboard: two sheets of card with foam between, seen where the saw went through.
  for (const shift of [0.08, WALL - 0.08]) {
    const ink = alpha('#B9A88F', 0.7);
    pen.line(corners([-shift, depth, 0], [-shift, depth, height], [-shift, -shift, height], [width, -shift, height]), ink, 0.5);
  }
}

function drawWallShade(pen: Pen, { width, depth, height }: Room): void {
  pen.face('R', [0, depth, 0], (brush) => {
    fill(brush, fade(brush, alpha(PAPER.shade, 0.26), [0, 2.2]), [0, 0, depth, 2.2]);
    const corner = brush.createLinearGradient(depth - 4, 0, depth, 0);
    corner.addColorStop(0, alpha(PAPER.shade, 0));
    corner.addColorStop(1, alpha(PAPER.shade, 0.2));
    fill(brush, corner, [depth - 4, 0, 4, height]);
  });
  pen.face('L', [0, 0, 0], (brush) => {
    fill(brush, fade(brush, alpha(PAPER.shade, 0.2), [0, 2.2]), [0, 0, width, 2.2]);
    const corner = brush.createLinearGradient(0, 0, 5, 0);
    corner.addColorStop(0, alpha(PAPER.shade, 0.2));
    corner.addColorStop(1, alpha(PAPER.shade, 0));
    fill(brush, corner, [0, 0, 5, height]);
  });
}

function drawSkirting(pen: Pen, { width, depth }: Room, colour: string): void {
  pen.face('R', [0, depth, 0], (brush) => fill(brush, darken(colour, 0.3), [0, 0, depth, 0.24]));
  pen.face('L', [0, 0, 0], (brush) => fill(brush, colour, [0, 0, width, 0.24]));
}

/** The parts of a room without its furniture, each a slice of work. */
export function shellParts(layout: GroundLayout, shell: Shell, look: ShellLook): ((pen: Pen) => void)[] {
  const room: Room = { ...layout, ...shell };
  const { width, depth, skirting } = room;
  const [left, front, right]: [Point, Point, Point] = [
    [-WALL, depth, 0],
    [width, depth, 0],
    [width, -WALL, 0],
  ];
  return [
    (pen) => drawPlinth(pen, room),
    ...shell.floors.map(
      ({ plot, kinds }) =>
        (pen: Pen) =>
          pen.face('T', [0, 0, 0], (brush) => FLOORS[kinds[look.grade]](brush, plot)),
    ),
    (pen) => drawWallSheets(pen, room, wallColour(look)),
    (pen) => drawWallShade(pen, room),
    (pen) => drawSkirting(pen, room, look.cold ? mix(skirting, '#8D949A', 0.5) : skirting),
    (pen) => {
      pen.line([left, front, right], alpha('#FFFDF6', 0.9), 1.1);
      pen.line(corners([0, 0, 0], [0, 0, shell.height]), alpha(PAPER.shade, 0.28), 1);
      pen.line(corners([0, depth, shell.height], [0, 0, shell.height], [width, 0, shell.height]), alpha('#B9A88F', 0.5), 0.6);
    },
  ];
}

export function shellFrame({ width, depth }: GroundLayout, { height }: Shell): Frame {
  const left = screenX(-WALL, depth) - 6;
  const top = screenY(-WALL, -WALL, height) - 6;
  return { left, top, width: screenX(width, -WALL) + 6 - left, height: screenY(width, depth, -SHELL_PLINTH) + 10 - top };
}

/** Shade where furniture meets the floor and where the walls do: one mask, so that it never adds up. */
export function touchFloor(brush: Brush, { width, depth }: GroundLayout, { stands }: Shell): void {
  const pen = new Pen(brush);
  const quad = ([x, y, w, d]: Plot) => pen.sheet(corners([x, y, 0], [x + w, y, 0], [x + w, y + d, 0], [x, y + d, 0]), '#4A3F4C');
  quad([0, 0, width, 0.5]);
  quad([0, 0, 0.5, depth]);
  for (const [x, y, w, d] of stands) quad([x - 0.3, y - 0.3, w + 0.9, d + 0.5]);
}

/** Walls of the rooms around, and the swing of a door: the plan that this room was cut out of. */
export function drawPlanBeyond(pen: Pen, { width, depth }: GroundLayout, { beyond }: Shell): void {
  const ink = alpha('#5C5348', 0.2);
  const thin = alpha('#5C5348', 0.11);
  const low = -SHELL_PLINTH;
  const rule = (points: readonly Spot[], colour = ink, wide = 0.8) =>
    pen.line(
      points.map(([x, y]) => [x, y, low] as Point),
      colour,
      wide,
    );
  for (const [x, y, w, d] of beyond) {
    for (const inset of [0, WALL]) {
      const [l, t, r, b] = [x + inset, y + inset, x + w - inset, y + d - inset];
      rule(
        [
          [l, t],
          [r, t],
          [r, b],
          [l, b],
          [l, t],
        ],
        inset === 0 ? ink : thin,
      );
    }
    drawSwing(pen, [x + w * 0.4, y + d], low, thin);
  }
  const dimension = 2.6;
  rule(
    [
      [0, depth + dimension],
      [width, depth + dimension],
    ],
    ink,
    0.7,
  );
  rule(
    [
      [width + dimension, 0],
      [width + dimension, depth],
    ],
    ink,
    0.7,
  );
}

function drawSwing({ brush }: Pen, [x, y]: Spot, z: number, ink: string): void {
  const arc: Point[] = [];
  for (let step = 0; step <= 8; step += 1) {
    const turn = (step / 8) * (Math.PI / 2);
    arc.push([x + Math.cos(turn) * 2.4, y - Math.sin(turn) * 2.4, z]);
  }
  brush.save();
  brush.strokeStyle = ink;
  brush.lineWidth = 0.6;
  brush.beginPath();
  for (const [px, py, pz] of [[x, y, z] as Point, ...arc]) brush.lineTo(screenX(px, py), screenY(px, py, pz));
  brush.stroke();
  brush.restore();
}

/** Light that falls through a window on the floor. */
export interface Daylight {
  readonly w: number;
  readonly reach: number;
  readonly strength: number;
  readonly colour: string;
}

export function drawDaylight(pen: Pen, { w, reach, strength, colour }: Daylight): void {
  const { brush } = pen;
  pen.face('T', [0, 0, 0], () => {
    const light = brush.createLinearGradient(0, 0, reach, 0);
    light.addColorStop(0, alpha(colour, strength));
    light.addColorStop(1, alpha(colour, 0));
    brush.fillStyle = light;
    for (const [from, to] of [
      [0.1, 0.48],
      [0.52, 0.9],
    ] as const) {
      brush.beginPath();
      brush.moveTo(0.6, -w * to);
      brush.lineTo(reach, -w * to + reach * 0.32);
      brush.lineTo(reach, -w * from + reach * 0.32);
      brush.lineTo(0.6, -w * from);
      brush.fill();
    }
  });
}

export interface Rug {
  readonly rx: number;
  readonly ry: number;
  readonly colour: string;
  readonly square?: boolean;
}

export function drawRug(pen: Pen, { rx, ry, colour, square = false }: Rug): void {
  pen.face('T', [0, 0, 0], (brush) => {
    const shape = (grow: number) => {
      if (!square) return oval(brush, [0, 0], rx - grow, ry - grow);
      brush.beginPath();
      brush.roundRect(-rx + grow, -ry + grow, 2 * (rx - grow), 2 * (ry - grow), 0.12);
      return undefined;
    };
    brush.save();
    brush.translate(0.09, 0.09);
    brush.fillStyle = alpha(PAPER.shade, 0.3);
    shape(0);
    brush.fill();
    brush.restore();
    brush.fillStyle = colour;
    shape(0);
    brush.fill();
    brush.strokeStyle = alpha('#FFFBF0', 0.55);
    brush.lineWidth = 0.14;
    shape(0.4);
    brush.stroke();
    brush.strokeStyle = alpha(darken(colour, 0.5), 0.35);
    brush.lineWidth = 0.08;
    shape(0.75);
    brush.stroke();
  });
}
