/** What divides a floor: walls cut off at hip height, door frames that stand free, glass with blinds, doors in a back wall. */
import type { Point } from '../../projection.ts';
import { PAPER, alpha, darken, lighten, mix, type Side } from '../palette.ts';
import { corners, fade, fill, oval, type Brush, type Pen } from '../pen.ts';

/** `x`: runs along x, its face to the front left. */
export type Axis = 'x' | 'y';

export interface LowWall {
  readonly axis: Axis;
  readonly length: number;
  readonly h: number;
  readonly colour: string;
}

const THICK = 0.36;

/** A wall that was sawn off: its section is ivory card with the foam between, as the walls behind. */
export function drawLowWall(pen: Pen, { axis, length, h, colour }: LowWall): void {
  const half = length / 2;
  const [from, size]: [Point, Point] =
    axis === 'x'
      ? [
          [-half, -THICK / 2, 0],
          [length, THICK, h],
        ]
      : [
          [-THICK / 2, -half, 0],
          [THICK, length, h],
        ];
  pen.box(from, size, colour, { foot: 0.16, edge: 0.7, top: '#FCF7EB' });
  const [a, b]: [Point, Point] =
    axis === 'x'
      ? [
          [-half, 0, h],
          [half, 0, h],
        ]
      : [
          [0, -half, h],
          [0, half, h],
        ];
  pen.line([a, b], alpha('#B9A88F', 0.6), 1.4);
}

/** `shut`, on the latch, or wide open into the room in front of it. */
export type Ajar = 'shut' | 'ajar' | 'open';

export interface WallDoor {
  readonly side: Side;
  readonly ajar: Ajar;
  readonly colour: string;
  /** What is behind: daylight of the street, or the next room. */
  readonly behind: string;
  /** Glass in the upper half: a front door. */
  readonly front?: boolean;
}

export const DOOR = { w: 2.1, h: 3.5 } as const;

function drawLeaf(brush: Brush, { colour, front = false }: WallDoor, [u, w, skew]: readonly [number, number, number]): void {
  const { h } = DOOR;
  brush.fillStyle = colour;
  brush.beginPath();
  brush.moveTo(u, 0);
  brush.lineTo(u + w, skew);
  brush.lineTo(u + w, h + skew);
  brush.lineTo(u, h);
  brush.fill();
  const panel = (v: number, high: number, paint: string) => {
    const [from, to] = [0.16, 0.84];
    brush.fillStyle = paint;
    brush.beginPath();
    brush.moveTo(u + w * from, v + skew * from);
    brush.lineTo(u + w * to, v + skew * to);
    brush.lineTo(u + w * to, v + high + skew * to);
    brush.lineTo(u + w * from, v + high + skew * from);
    brush.fill();
  };
  panel(0.3, 1.1, darken(colour, 0.16));
  panel(1.75, 1.35, front ? '#C4D3D6' : darken(colour, 0.16));
  fill(brush, '#E4D3A0', [u + w * 0.88 - 0.06, 1.5 + skew * 0.88, 0.16, 0.12]);
}

/** A door in a back wall. It opens into the wall, so that nobody in front of it is hidden. */
export function drawWallDoor(pen: Pen, door: WallDoor): void {
  const { side, ajar, behind } = door;
  const { w, h } = DOOR;
  pen.face(side, [0, 0, 0], (brush) => {
    fill(brush, side === 'L' ? '#F8F1E3' : '#DCD2C2', [-0.22, 0, w + 0.44, h + 0.24]);
    fill(brush, darken(behind, 0.25), [0, 0, w, h]);
    if (ajar === 'shut') {
      drawLeaf(brush, door, [0, w, 0]);
      return;
    }
    fill(brush, fade(brush, alpha(lighten(behind, 0.5), 0.95), [h, 0]), [0, 0, w, h]);
    brush.fillStyle = alpha(lighten(behind, 0.65), 0.9);
    brush.beginPath();
    brush.moveTo(w * 0.3, 0);
    brush.lineTo(w, 0);
    brush.lineTo(w, 0.5);
    brush.lineTo(w * 0.45, 0.5);
    brush.fill();
    const share = ajar === 'open' ? 0.28 : 0.66;
    drawLeaf(brush, door, [0, w * share, ajar === 'open' ? 0.66 : 0.34]);
    fill(brush, alpha(PAPER.shade, 0.3), [w * share, 0, 0.16, h]);
  });
}

export interface DoorFrame {
  readonly axis: Axis;
  readonly ajar: Ajar;
  readonly colour: string;
}

function turned(axis: Axis, along: number, across: number, z: number): Point {
  return axis === 'y' ? [across, along, z] : [along, across, z];
}

/** A door that stands in a sawn-off wall: frame and leaf whole, so that one reads who can go and who went. */
export function drawDoorFrame(pen: Pen, { axis, ajar, colour }: DoorFrame): void {
  const { w, h } = DOOR;
  const half = w / 2;
  const at = (along: number, across: number, z: number) => turned(axis, along, across, z);
  const post = (along: number) => {
    const [x, y] = at(along - 0.11, -0.18, 0);
    pen.box([x, y, 0], axis === 'y' ? [0.36, 0.22, h] : [0.22, 0.36, h], '#F3EADA', { foot: 0, edge: 0.6 });
  };
  const swing = { shut: 0, ajar: 0.5, open: 1.25 }[ajar];
  const leaf = () => {
    // Hinged on the far post and turned into the room, so that the opening stays open to the eye.
    const [along, across] = [-half + Math.cos(swing) * w * 0.98, -Math.sin(swing) * w * 0.98];
    const points = corners(at(-half, 0, 0.06), at(along, across, 0.06), at(along, across, h - 0.06), at(-half, 0, h - 0.06));
    const lit = mix(colour, darken(colour, 0.34), axis === 'y' ? 0.5 : 0);
    pen.sheet(points, lit);
    pen.line(corners(at(along, across, 0.06), at(along, across, h - 0.06), at(-half, 0, h - 0.06)), alpha('#FFFAEE', 0.6), 0.9);
    const middle = (share: number, z: number) => at(-half + (along + half) * share, across * share, z);
    pen.sheet(corners(middle(0.22, 1.9), middle(0.8, 1.9), middle(0.8, 3.1), middle(0.22, 3.1)), alpha('#DCE8E6', 0.55));
    pen.line(corners(middle(0.86, 1.55), middle(0.94, 1.55)), '#E4D3A0', 1.6);
  };
  leaf();
  post(-half - 0.11);
  post(half + 0.11);
  const [x, y] = at(-half - 0.22, -0.18, h);
  pen.box([x, y, h], axis === 'y' ? [0.36, w + 0.44, 0.24] : [w + 0.44, 0.36, 0.24], '#F3EADA', { foot: 0, edge: 0.7 });
}

export interface Glass {
  readonly axis: Axis;
  readonly length: number;
  /** How far blinds hang down. @range 0..1 */
  readonly blinds: number;
}

const GLASS_HEIGHT = 4.4;

/** A pane of the glass room in its steel frame; blinds down, it is only a wall. */
export function drawGlass(pen: Pen, { axis, length, blinds }: Glass): void {
  const { brush } = pen;
  const half = length / 2;
  const at = (along: number, z: number): Point => (axis === 'x' ? [along, 0, z] : [0, -along, z]);
  const pane = (from: number, to: number, low: number, high: number) => corners(at(from, low), at(to, low), at(to, high), at(from, high));
  brush.save();
  brush.globalAlpha = 0.24;
  pen.sheet(pane(-half, half, 0, GLASS_HEIGHT), '#D6E4E4');
  brush.globalAlpha = 0.3;
  pen.sheet(corners(at(-half * 0.7, 0), at(-half * 0.2, 0), at(half * 0.7, GLASS_HEIGHT), at(half * 0.2, GLASS_HEIGHT)), '#FFFFFF');
  brush.restore();
  const drop = (GLASS_HEIGHT - 0.5) * blinds;
  for (let down = 0; down < drop; down += 0.24) {
    const z = GLASS_HEIGHT - 0.3 - down;
    pen.sheet(pane(-half + 0.06, half - 0.06, z - 0.18, z), axis === 'x' ? '#E8E2D6' : '#CFC8BC');
  }
  const steel = PAPER.anthracite;
  pen.line(corners(at(-half, 0), at(-half, GLASS_HEIGHT)), steel, 1.2);
  pen.line(corners(at(half, 0), at(half, GLASS_HEIGHT)), steel, 1.2);
  pen.line(corners(at(-half, GLASS_HEIGHT), at(half, GLASS_HEIGHT)), steel, 1.7);
  pen.line(corners(at(-half, 0.05), at(half, 0.05)), steel, 1.3);
}

/** A mat with something on it or nothing. */
export function drawMat(pen: Pen, { post }: { readonly post: number }): void {
  pen.face('T', [0, 0, 0], (brush) => {
    fill(brush, alpha(PAPER.shade, 0.25), [-1.1, -0.62, 2.3, 1.36]);
    fill(brush, '#8F7A5F', [-1.15, -0.7, 2.3, 1.3]);
    brush.strokeStyle = alpha('#E6D6B4', 0.5);
    brush.lineWidth = 0.07;
    brush.strokeRect(-1, -0.56, 2, 1.02);
  });
  for (let letter = 0; letter < post; letter += 1) {
    const [x, y] = [-0.7 + ((letter * 0.53) % 1.3), -0.35 + ((letter * 0.37) % 0.7)];
    pen.sheet(
      corners(
        [x, y, 0.02 + letter * 0.03],
        [x + 0.6, y - 0.12, 0.02 + letter * 0.03],
        [x + 0.68, y + 0.3, 0.02],
        [x + 0.1, y + 0.42, 0.02],
      ),
      letter % 3 === 2 ? '#E7C9A5' : '#FBF6EA',
    );
  }
}

export interface Glow {
  readonly r: number;
  readonly strength: number;
  readonly colour?: string;
}

/** Light of a lamp on what is under it. */
export function drawGlow({ brush }: Pen, { r, strength, colour = PAPER.glow }: Glow): void {
  brush.save();
  brush.scale(1, 0.5);
  const light = brush.createRadialGradient(0, 0, 2, 0, 0, r * 12);
  light.addColorStop(0, alpha(colour, strength));
  light.addColorStop(0.55, alpha(colour, strength * 0.4));
  light.addColorStop(1, alpha(colour, 0));
  brush.fillStyle = light;
  oval(brush, [0, 0], r * 12);
  brush.fill();
  brush.restore();
}

/** Boots under the coats, in the puddle that the snow left: so many people came in. */
export function drawBoots(pen: Pen, { pairs }: { readonly pairs: number }): void {
  pen.face('T', [0, 0, 0], (brush) => {
    brush.fillStyle = alpha('#7F8FA3', 0.3);
    brush.beginPath();
    brush.ellipse(pairs * 0.38, 0.3, pairs * 0.46 + 0.2, 0.56, 0, 0, Math.PI * 2);
    brush.fill();
  });
  const papers = [PAPER.walnut, PAPER.indigo, PAPER.anthracite, PAPER.brickRed, PAPER.moss, PAPER.plum];
  for (let pair = 0; pair < pairs; pair += 1) {
    const colour = papers[pair % papers.length] ?? PAPER.walnut;
    for (const side of [0, 0.26]) {
      const [x, y] = [pair * 0.74 + side, 0.04 * ((pair * 3) % 4)];
      pen.box([x, y, 0], [0.2, 0.24, 0.62], colour, { foot: 0, edge: 0.4 });
      pen.box([x, y + 0.24, 0], [0.2, 0.24, 0.2], colour, { foot: 0, edge: 0.4 });
    }
  }
}
