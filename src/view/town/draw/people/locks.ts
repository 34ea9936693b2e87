/** Hair that hangs or lies low: braids, locs, a tail, waves, and what covers the nape. */
import { darken, lighten } from '../palette.ts';
import { oval, type Brush } from '../pen.ts';

export interface Head {
  readonly brush: Brush;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** −1 looks left, 1 looks right. */
  readonly way: -1 | 1;
  readonly back: boolean;
  readonly wood: string;
}

/** Strands that hang from the crown: braids in beads, locs as ropes. */
export function drawStrands({ brush, x, y, r, way, back }: Head, colour: string, braided: boolean): void {
  const places = back ? [-0.85, -0.45, 0, 0.45, 0.85] : braided ? [-0.98, 0.9] : [-1.04, -0.82, -0.6, 1];
  const shade = [darken(colour, 0.2), colour, lighten(colour, 0.14)] as const;
  const length = r * (braided ? 2.1 : 1.55);
  for (const [index, place] of (back && braided ? [-0.5, 0.5] : places).entries()) {
    const from = x + way * place * r;
    const short = place === 1 ? 0.62 : 1;
    if (braided) {
      for (let bead = 0; bead < 6; bead += 1) {
        brush.fillStyle = shade[bead % 2 === 0 ? 1 : 0];
        oval(brush, [from + (back ? 0 : way * place * 0.5), y + r * 0.2 + (bead * length) / 6], 1.5 - bead * 0.1, 1.3);
        brush.fill();
      }
      continue;
    }
    brush.strokeStyle = shade[index % 3] ?? colour;
    brush.lineWidth = 1.9;
    brush.lineCap = 'round';
    brush.beginPath();
    brush.moveTo(from * 0.96 + x * 0.04, y - r * 0.2);
    brush.quadraticCurveTo(from + way * place * 1.2, y + length * 0.4, from, y + length * short);
    brush.stroke();
  }
}

export function drawTail({ brush, x, y, r, way, back }: Head, colour: string): void {
  const from = back ? x : x - way * r * 0.86;
  brush.beginPath();
  brush.moveTo(from - 1.2, y - r * 0.42);
  brush.bezierCurveTo(from - way * 4.4, y - r * 0.1, from - way * 3.4, y + r * 0.9, from - way * 1.6, y + r * 1.7);
  brush.bezierCurveTo(from + way * 0.6, y + r * 0.9, from + way * 0.4, y + r * 0.3, from + 1.2, y - r * 0.3);
  brush.fill();
  brush.fillStyle = lighten(colour, 0.5);
  oval(brush, [from - way * 0.6, y - r * 0.3], 1.1, 0.9);
  brush.fill();
}

/** A bob that falls in waves to the shoulders. */
export function drawWaves({ brush, x, y, r, way, back }: Head): void {
  const out = r + 0.7;
  const sides = back ? [-1, 1] : [-way];
  for (const side of sides) {
    for (const [fall, reach, size] of [
      [0.1, 0.98, 0.42],
      [0.55, 1.06, 0.44],
      [1, 0.92, 0.42],
      [1.35, 0.66, 0.36],
    ] as const) {
      oval(brush, [x + side * out * reach * 0.92, y + r * fall], r * size, r * 0.4);
      brush.fill();
    }
  }
  if (!back) return;
  brush.fillRect(x - out * 0.8, y - 0.6, out * 1.6, r * 1.3 + 0.6);
  oval(brush, [x, y + r * 1.3], out * 0.78, r * 0.36);
  brush.fill();
}

/** From behind: down to the nape, of which a strip of wood may stay free. */
export function drawDownTo({ brush, x, y, r }: Head, nape: number): void {
  const out = r + 0.55;
  const open = Math.PI * (0.5 - nape);
  brush.beginPath();
  brush.arc(x, y, out, Math.PI - open, Math.PI * 2 + open);
  brush.quadraticCurveTo(x, y + out * Math.sin(open) + r * 0.34, x - out * Math.cos(open), y + out * Math.sin(open));
  brush.fill();
}
