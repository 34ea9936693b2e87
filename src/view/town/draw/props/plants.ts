/** Planters, reeds and weeds: boxes with paper leaves. */
import { screenX, screenY, type Spot } from '../../projection.ts';
import { pick, seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';

export function drawLeaf(pen: Pen, [x, y, z]: readonly [number, number, number], size: number, colour: string): void {
  const { brush } = pen;
  const [cx, cy] = [screenX(x, y), screenY(x, y, z)];
  const length = size * 13;
  for (let blade = 0; blade < 5; blade += 1) {
    const turn = -2.7 + blade * 0.55;
    brush.fillStyle = blade > 2 ? darken(colour, 0.22) : blade < 1 ? lighten(colour, 0.18) : colour;
    brush.beginPath();
    brush.ellipse(
      cx + Math.cos(turn) * length * 0.55,
      cy + Math.sin(turn) * length * 0.55,
      length * 0.62,
      length * 0.24,
      turn,
      0,
      Math.PI * 2,
    );
    brush.fill();
  }
}

function drawBloom(pen: Pen, [x, y, z]: readonly [number, number, number], colour: string): void {
  const { brush } = pen;
  const [cx, cy] = [screenX(x, y), screenY(x, y, z)];
  const spots: [number, number, string][] = [
    [0.5, 1.56, darken(colour, 0.28)],
    [0, 1.56, colour],
    [-0.47, 0.65, lighten(colour, 0.4)],
  ];
  for (const [shift, r, tint] of spots) {
    brush.fillStyle = tint;
    oval(brush, [cx + shift, cy + shift], r);
    brush.fill();
  }
}

export interface Planter {
  readonly w: number;
  readonly d: number;
  readonly colour: string;
  readonly seed: number;
  /** How lush. @range 0.6..1.6 */
  readonly grown: number;
}

export function drawPlanter(pen: Pen, { w, d, colour, seed, grown }: Planter): void {
  const chance = seeded(seed);
  const [left, back, right, front] = [-w / 2, -d / 2, w / 2, d / 2];
  pen.box([left, back, 0], [w, d, 0.85], colour, { foot: 0.25 });
  for (const v of [0.28, 0.56]) {
    pen.face('L', [left, front, 0], (brush) => fill(brush, alpha(PAPER.kraftDark, 0.35), [0, v, w, 0.05]));
    pen.face('R', [right, front, 0], (brush) => fill(brush, alpha(PAPER.shade, 0.3), [0, v, d, 0.05]));
  }
  const rim = 0.14;
  const soil = pen.snow ? '#F1F2F0' : '#6B5443';
  pen.sheet(
    corners(
      [left + rim, back + rim, 0.85],
      [right - rim, back + rim, 0.85],
      [right - rim, front - rim, 0.85],
      [left + rim, front - rim, 0.85],
    ),
    soil,
  );
  const stems: Spot[] = [];
  for (let stem = 0; stem < w * d * 8 * grown * (pen.snow ? 0.5 : 1); stem += 1)
    stems.push([(chance() - 0.5) * (w - 0.5), (chance() - 0.5) * (d - 0.5)]);
  for (const [x, y] of stems.toSorted((a, b) => a[0] + a[1] - b[0] - b[1])) {
    const kind = chance();
    const z = 1.1 + chance() * 0.6;
    pen.line(corners([x, y, 0.85], [x, y, z]), pen.snow ? PAPER.kraftDark : PAPER.pine);
    if (pen.snow && kind > 0.3) continue;
    drawLeaf(pen, [x, y, z - 0.25], 0.22 + chance() * 0.14, kind > 0.6 ? PAPER.pine : kind > 0.3 ? PAPER.moss : PAPER.sage);
    if (kind < 0.42 && !pen.snow) drawBloom(pen, [x, y, z + 0.06], pick(chance, [PAPER.tomato, PAPER.mustard, PAPER.blush, PAPER.ivory]));
  }
}

export function drawReeds(pen: Pen, seed: number): void {
  const chance = seeded(seed);
  for (let reed = 0; reed < 12; reed += 1) {
    const [x, y] = [(chance() - 0.5) * 2, (chance() - 0.5) * 0.5];
    const z = 0.9 + chance() * 1.1;
    pen.line(corners([x, y, 0], [x + (chance() - 0.5) * 0.3, y, z]), pen.snow ? '#B5A283' : chance() > 0.5 ? PAPER.moss : PAPER.sage, 0.9);
    if (chance() > 0.6) pen.line(corners([x, y, z - 0.1], [x, y, z + 0.25]), '#7A5B3A', 1.5);
  }
}

export function drawTuft(pen: Pen, seed: number): void {
  const chance = seeded(seed);
  for (let blade = 0; blade < 7; blade += 1) {
    const lean = (chance() - 0.5) * 0.7;
    pen.line(corners([0, 0, 0], [lean, -lean * 0.5, 0.4 + chance() * 0.5]), chance() > 0.5 ? '#8B8C68' : '#77795A', 0.9);
  }
}
