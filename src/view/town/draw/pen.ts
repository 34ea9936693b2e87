/** The isometric pen: paper boxes, wall planes, cut edges and holes, with the one lamp in the upper left. */
import { CLIMB, STEP_X, STEP_Y, STEP_Z, screenX, screenY, type Point } from '../projection.ts';
import { CUT, PAPER, alpha, darken, lighten, mix, tone, type Face, type Side } from './palette.ts';

export type Brush = CanvasRenderingContext2D;
/** In a wall plane: u to the right, v up. @unit u */
export type Rect = readonly [u: number, v: number, w: number, h: number];

export interface BoxStyle {
  /** Strength of the shade at its foot. */
  readonly foot?: number;
  /** Strength of the lit cut edge. */
  readonly edge?: number;
  readonly top?: string;
}

export interface DiscStyle {
  readonly r: number;
  readonly h: number;
  readonly colour: string;
  readonly wobble?: number;
  readonly seed?: number;
  readonly edge?: number;
}

export interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  readonly align?: CanvasTextAlign;
}

export interface Foot {
  readonly length: number;
  readonly height: number;
  readonly strength: number;
}

/** Points as arguments: reads as one line where a list of lists would take a page. */
export function corners(...points: readonly Point[]): readonly Point[] {
  return points;
}

export function fill(brush: Brush, colour: string | CanvasGradient, rect: Rect): void {
  brush.fillStyle = colour;
  brush.fillRect(...rect);
}

/** A vertical fade in the current plane, from `colour` at v0 to nothing at v1. */
export function fade(brush: Brush, colour: string, [v0, v1]: readonly [number, number]): CanvasGradient {
  const gradient = brush.createLinearGradient(0, v0, 0, v1);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(1, colour.replace(/[\d.]+\)$/, '0)'));
  return gradient;
}

/** A full circle or ellipse as a path. */
export function oval(brush: Brush, [x, y]: readonly [number, number], rx: number, ry = rx): void {
  brush.beginPath();
  brush.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
}

export class Pen {
  readonly brush: Brush;
  /** Tops of things carry snow. */
  readonly snow: boolean;

  constructor(brush: Brush, snow = false) {
    this.brush = brush;
    this.snow = snow;
  }

  trace(points: readonly Point[], closed = true): void {
    const { brush } = this;
    brush.beginPath();
    points.forEach(([x, y, z], at) => {
      if (at === 0) brush.moveTo(screenX(x, y), screenY(x, y, z));
      else brush.lineTo(screenX(x, y), screenY(x, y, z));
    });
    if (closed) brush.closePath();
  }

  sheet(points: readonly Point[], colour: string | CanvasGradient): void {
    const { brush } = this;
    this.trace(points);
    brush.fillStyle = colour;
    brush.fill();
    // A hair of the same colour closes the seam between neighbouring sheets.
    brush.strokeStyle = colour;
    brush.lineWidth = 0.35;
    brush.stroke();
  }

  line(points: readonly Point[], colour: string, width = 0.8): void {
    const { brush } = this;
    this.trace(points, false);
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.lineJoin = 'round';
    brush.lineCap = 'round';
    brush.stroke();
  }

  /** Draws in a wall plane. L runs +x from its left end; R runs −y from its left end; T has u = x, v = y. */
  face(face: Face, [x, y, z]: Point, draw: (brush: Brush) => void): void {
    const { brush } = this;
    const origin = [screenX(x, y), screenY(x, y, z)] as const;
    brush.save();
    if (face === 'L') brush.transform(STEP_X, STEP_Y, 0, -STEP_Z, ...origin);
    else if (face === 'R') brush.transform(STEP_X, -STEP_Y, 0, -STEP_Z, ...origin);
    else brush.transform(STEP_X, STEP_Y, -STEP_X, STEP_Y, ...origin);
    draw(brush);
    brush.restore();
  }

  /** Draws in a slanted plane given by its origin and two directions (roofs). */
  plane(origin: Point, along: Point, up: Point, draw: (brush: Brush) => void): void {
    const { brush } = this;
    const project = ([x, y, z]: Point) => [screenX(x, y), screenY(x, y, z)] as const;
    brush.save();
    brush.transform(...project(along), ...project(up), ...project(origin));
    draw(brush);
    brush.restore();
  }

  text(side: Side, [x, y, z]: Point, words: string, style: Lettering): void {
    const { brush } = this;
    brush.save();
    brush.transform(STEP_X, side === 'L' ? STEP_Y : -STEP_Y, 0, STEP_Z, screenX(x, y), screenY(x, y, z));
    brush.scale(1 / 20, 1 / 20);
    brush.font = `${style.weight ?? 700} ${style.size * 20}px "Bricolage Grotesque Variable", system-ui, sans-serif`;
    brush.textAlign = style.align ?? 'center';
    brush.textBaseline = 'middle';
    brush.fillStyle = style.colour;
    brush.fillText(words, 0, 0);
    brush.restore();
  }

  /** The upper side of something: paper in the lamp, or a sheet of snow. */
  top(colour: string): string {
    return this.snow ? mix(tone(colour, 'T'), PAPER.snow, 0.88) : tone(colour, 'T');
  }

  box([x, y, z]: Point, [w, d, h]: Point, colour: string, style: BoxStyle = {}): void {
    const [right, front, above] = [x + w, y + d, z + h];
    const { foot = 0.14, edge = 0.5 } = style;
    this.sheet(corners([x, front, z], [right, front, z], [right, front, above], [x, front, above]), tone(colour, 'L'));
    this.sheet(corners([right, front, z], [right, y, z], [right, y, above], [right, front, above]), tone(colour, 'R'));
    this.sheet(corners([x, y, above], [right, y, above], [right, front, above], [x, front, above]), style.top ?? this.top(colour));
    if (foot > 0) {
      const height = Math.min(h, 1.6);
      this.foot('L', [x, front, z], { length: w, height, strength: foot });
      this.foot('R', [right, front, z], { length: d, height, strength: foot });
    }
    if (edge > 0) {
      this.line(corners([x, front, above], [right, front, above], [right, y, above]), alpha(CUT, edge), 0.7);
      this.line(corners([right, front, z], [right, front, above]), alpha(CUT, edge * 0.45), 0.6);
    }
  }

  /** Shade that gathers at the foot of a wall. */
  foot(side: Side, at: Point, { length, height, strength }: Foot): void {
    this.face(side, at, (brush) => fill(brush, fade(brush, alpha(PAPER.shade, strength), [0, height]), [0, 0, length, height]));
  }

  disc([x, y, z]: Point, style: DiscStyle): void {
    const { brush } = this;
    const { r, h, colour, wobble = 0, seed = 0, edge = 0.35 } = style;
    const cx = screenX(x, y);
    const rx = r * STEP_X * Math.SQRT2;
    const ry = r * STEP_Y * Math.SQRT2;
    const outline = (cy: number) => {
      brush.beginPath();
      const steps = wobble > 0 ? 40 : 20;
      for (let step = 0; step <= steps; step += 1) {
        const turn = (step / steps) * Math.PI * 2;
        const reach = 1 + wobble * (Math.sin(turn * 3 + seed) * 0.6 + Math.sin(turn * 5 + seed * 2.3) * 0.4);
        brush.lineTo(cx + Math.cos(turn) * rx * reach, cy + Math.sin(turn) * ry * reach);
      }
      brush.closePath();
    };
    const low = screenY(x, y, z);
    const high = screenY(x, y, z + h);
    const side = brush.createLinearGradient(cx - rx, 0, cx + rx, 0);
    side.addColorStop(0, lighten(colour, 0.08));
    side.addColorStop(0.45, colour);
    side.addColorStop(1, darken(colour, 0.42));
    brush.fillStyle = side;
    for (let cy = low; cy >= high; cy -= 0.7) {
      outline(cy);
      brush.fill();
    }
    const lid = brush.createLinearGradient(cx - rx, high - ry, cx + rx, high + ry);
    const paper = this.snow ? mix(colour, PAPER.snow, 0.85) : colour;
    lid.addColorStop(0, lighten(paper, 0.32));
    lid.addColorStop(1, lighten(paper, 0.08));
    outline(high);
    brush.fillStyle = lid;
    brush.fill();
    brush.strokeStyle = alpha('#FFFBF0', edge);
    brush.lineWidth = 0.5;
    brush.stroke();
  }

  pole([x, y, z]: Point, height: number, width: number, colour: string): void {
    const points: Point[] = [
      [x, y, z],
      [x, y, z + height],
    ];
    this.line(points, darken(colour, 0.35), width);
    this.brush.save();
    this.brush.translate(-width * 0.22, 0);
    this.line(points, lighten(colour, 0.25), width * 0.45);
    this.brush.restore();
  }
}

/** A wall that is being drawn on, in its own plane. */
export interface Wall {
  readonly brush: Brush;
  readonly side: Side;
  readonly colour: string;
}

/** A hole in a wall: first jamb and sill, then what lies behind, then the shadow of the lintel (windows are holes). */
export function cutHole(wall: Wall, rect: Rect, depth: number, behind: (rect: Rect) => void): void {
  const { brush, side, colour } = wall;
  const [u, v, w, h] = rect;
  const shift = side === 'L' ? depth : -depth;
  const rise = CLIMB * depth;
  brush.save();
  brush.beginPath();
  brush.rect(u, v, w, h);
  brush.clip();
  fill(brush, lighten(colour, 0.55), rect);
  brush.fillStyle = side === 'L' ? darken(colour, 0.5) : lighten(colour, 0.22);
  const jamb = side === 'L' ? u : u + w;
  brush.beginPath();
  brush.moveTo(jamb, v);
  brush.lineTo(jamb, v + h);
  brush.lineTo(jamb + shift, v + h + rise);
  brush.lineTo(jamb + shift, v + rise);
  brush.fill();
  const inner: Rect = [u + shift, v + rise, w, h];
  brush.beginPath();
  brush.rect(...inner);
  brush.clip();
  behind(inner);
  fill(brush, fade(brush, alpha(PAPER.shade, 0.5), [v + h, v + h - Math.min(0.7, h * 0.5)]), [u - 1, v, w + 2, h + 1]);
  brush.restore();
}
