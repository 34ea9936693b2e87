/** What people put out for each other: tables, parasol, stall, strings, fire; and what they bring or stack away. */
import { STEP_X, STEP_Y, screenX, screenY, type Point } from '../../projection.ts';
import { pick, seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import { drawLeaf } from './plants.ts';
import { drawUpsideDownBike } from './street.ts';

export interface Table {
  readonly length: number;
  readonly seed: number;
  readonly cloth: string;
}

function drawDish(pen: Pen, [x, y]: readonly [number, number], chance: Chance): void {
  const z = 1.12;
  const kind = chance();
  if (kind < 0.45) {
    pen.disc([x, y, z], { r: 0.24, h: 0.04, colour: '#FFF9EE' });
    pen.disc([x, y, z + 0.04], { r: 0.14, h: 0.05, colour: pick(chance, [PAPER.mustard, PAPER.tomato, PAPER.moss]) });
  } else if (kind < 0.7) pen.disc([x, y, z], { r: 0.1, h: 0.42, colour: pick(chance, [PAPER.teal, PAPER.cream, PAPER.plum]) });
  else if (kind < 0.85) {
    pen.disc([x, y, z], { r: 0.16, h: 0.3, colour: PAPER.sky });
    drawLeaf(pen, [x, y, z + 0.58], 0.22, PAPER.moss);
    drawLeaf(pen, [x + 0.1, y, z + 0.73], 0.16, PAPER.mustard);
  } else pen.disc([x, y, z], { r: 0.3, h: 0.16, colour: PAPER.kraft });
}

/** One part of a table with its two benches; a long table is a chain of these. */
export function drawTable(pen: Pen, { length, seed, cloth }: Table): void {
  const chance = seeded(seed);
  const w = 1.5;
  const left = -length / 2;
  const bench = (y: number) => pen.box([left, y, 0.5], [length, 0.5, 0.14], PAPER.ply, { foot: 0 });
  bench(-w / 2 - 0.85);
  for (let leg = 0; leg <= 4; leg += 1) {
    const x = left + 0.3 + (leg * (length - 0.6)) / 4;
    for (const y of [-w / 2 - 0.35, -w / 2 + 0.15, w / 2 - 0.15])
      pen.line(corners([x, y, 0], [x, y, y < -w / 2 ? 0.5 : 1]), PAPER.kraftDark, 1.3);
  }
  pen.box([left, -w / 2, 0.7], [length, w, 0.42], cloth, { foot: 0, top: lighten(cloth, 0.35) });
  pen.face('T', [left, -w / 2, 1.12], (brush) => {
    for (let u = 0.2; u < length; u += 1.1) fill(brush, alpha(PAPER.tomato, 0.35), [u, 0, 0.16, w]);
  });
  const dishes: [number, number][] = [];
  const count = Math.round(length * 1.5);
  for (let dish = 0; dish < count; dish += 1) dishes.push([left + 0.4 + (dish * (length - 0.8)) / count, ((dish % 3) - 1) * 0.45]);
  for (const at of dishes.toSorted((a, b) => a[0] + a[1] - b[0] - b[1])) drawDish(pen, at, chance);
  bench(w / 2 + 0.35);
}

export function drawParasol(pen: Pen, colour: string): void {
  const { brush } = pen;
  const [parts, radius, top] = [8, 2.2, screenY(0, 0, 4.9)];
  const turnOf = (part: number) => (part / parts) * Math.PI * 2 + 0.3;
  const rim = (part: number) =>
    [Math.cos(turnOf(part)) * radius * STEP_X * 1.414, screenY(0, 0, 3.7) + Math.sin(turnOf(part)) * radius * STEP_Y * 1.414] as const;
  pen.pole([0, 0, 0], 4.4, 1.6, PAPER.ply);
  const order = Array.from({ length: parts }, (_, part) => part).toSorted((a, b) => Math.sin(turnOf(a + 0.5)) - Math.sin(turnOf(b + 0.5)));
  for (const part of order) {
    const right = Math.cos(turnOf(part + 0.5));
    const paper = part % 2 ? colour : PAPER.cream;
    brush.fillStyle = right > 0 ? darken(paper, 0.12 + right * 0.25) : lighten(paper, -right * 0.15);
    brush.beginPath();
    brush.moveTo(0, top);
    brush.lineTo(...rim(part));
    brush.lineTo(...rim(part + 1));
    brush.fill();
  }
}

export function drawStall(pen: Pen, { colour, seed }: { readonly colour: string; readonly seed: number }): void {
  const chance = seeded(seed);
  for (const x of [-1.5, 1.5]) pen.pole([x, -0.9, 0], 3.2, 1.4, PAPER.ply);
  pen.box([-1.5, -0.7, 0], [3, 1.4, 1.1], PAPER.ply, { foot: 0.2 });
  for (let column = 0; column < 9; column += 1) {
    for (let row = 0; row < 3; row += 1) {
      const fruit = pick(chance, [PAPER.tomato, PAPER.mustard, PAPER.moss, PAPER.lime, PAPER.plum]);
      pen.disc([-1.3 + column * 0.32, -0.45 + row * 0.42, 1.1], { r: 0.13, h: 0.16, colour: fruit });
    }
  }
  for (const x of [-1.5, 1.5]) pen.pole([x, 0.9, 0], 2.8, 1.4, PAPER.ply);
  for (let stripe = 0; stripe < 6; stripe += 1) {
    const [x0, x1] = [-1.8 + stripe * 0.6, -1.2 + stripe * 0.6];
    const snowy = pen.snow ? '#F4F5F3' : stripe % 2 ? lighten(colour, 0.1) : PAPER.ivory;
    pen.sheet(corners([x0, 1.2, 2.8], [x1, 1.2, 2.8], [x1, -1.1, 3.6], [x0, -1.1, 3.6]), snowy);
    pen.sheet(corners([x0, 1.2, 2.8], [x1, 1.2, 2.8], [x1, 1.25, 2.45], [x0, 1.25, 2.45]), stripe % 2 ? colour : PAPER.cream);
  }
}

export interface HungString {
  /** The other lamp, from this one. */
  readonly to: readonly [x: number, y: number];
  readonly seed: number;
  readonly lights: boolean;
}

/** A string between two lamps: one for every tie that bridges groups. */
export function drawString(pen: Pen, { to, seed, lights }: HungString): void {
  const { brush } = pen;
  const [height, sag, flags] = [5.9, 1, lights ? 15 : 18];
  const at = (share: number): Point => [to[0] * share, to[1] * share, height - sag * 4 * share * (1 - share)];
  pen.line(
    Array.from({ length: 31 }, (_, step) => at(step / 30)),
    '#8A7B6A',
    0.6,
  );
  const papers = [PAPER.tomato, PAPER.cream, PAPER.mustard, PAPER.teal, PAPER.blush, PAPER.indigo];
  for (let flag = 0; flag < flags; flag += 1) {
    const [x, y, z] = at((flag + 0.5) / flags);
    if (lights) {
      const [cx, cy] = [screenX(x, y), screenY(x, y, z) + 2];
      const glow = brush.createRadialGradient(cx, cy, 0, cx, cy, 6);
      glow.addColorStop(0, alpha(PAPER.glow, 0.9));
      glow.addColorStop(1, alpha(PAPER.glow, 0));
      fill(brush, glow, [cx - 7, cy - 7, 14, 14]);
      brush.fillStyle = '#FFF3CF';
      oval(brush, [cx, cy], 1.3);
      brush.fill();
      continue;
    }
    const paper = papers[(flag + seed) % papers.length] ?? PAPER.cream;
    pen.sheet([at((flag + 0.15) / flags), at((flag + 0.85) / flags), [x, y, z - 0.75]], flag % 3 === 2 ? darken(paper, 0.12) : paper);
  }
}

/** A pool of lamplight on the ground. */
/** @param dusk farther and stronger, when it is the only light */
export function drawPool({ brush }: Pen, dusk: boolean): void {
  const reach = dusk ? 84 : 54;
  brush.save();
  brush.scale(1, 0.5);
  const light = brush.createRadialGradient(0, 0, 4, 0, 0, reach);
  light.addColorStop(0, alpha(PAPER.glow, dusk ? 0.72 : 0.62));
  light.addColorStop(0.45, alpha(PAPER.glow, dusk ? 0.34 : 0.26));
  light.addColorStop(1, alpha(PAPER.glow, 0));
  brush.fillStyle = light;
  oval(brush, [0, 0], reach);
  brush.fill();
  brush.restore();
}

/** A fire basket with people's wood in it. */
export function drawFire(pen: Pen): void {
  const { brush } = pen;
  const glow = brush.createRadialGradient(0, -8, 2, 0, -6, 46);
  glow.addColorStop(0, alpha(PAPER.glowDeep, 0.75));
  glow.addColorStop(0.4, alpha(PAPER.glow, 0.3));
  glow.addColorStop(1, alpha(PAPER.glow, 0));
  brush.save();
  brush.scale(1, 0.62);
  fill(brush, glow, [-48, -60, 96, 96]);
  brush.restore();
  for (const [x, y] of [
    [-0.4, -0.4],
    [0.4, -0.4],
    [-0.4, 0.4],
    [0.4, 0.4],
  ] as const)
    pen.line(corners([x, y, 0], [x * 0.8, y * 0.8, 0.5]), PAPER.anthracite, 1.4);
  const flames: [number, number, string][] = [
    [5.2, 17, PAPER.tomato],
    [3.8, 13, PAPER.mustard],
    [2.2, 8.6, '#FFF1C4'],
  ];
  for (const [half, height, colour] of flames) {
    brush.fillStyle = colour;
    brush.beginPath();
    brush.moveTo(-half, -8);
    brush.quadraticCurveTo(-half * 1.1, -8 - height * 0.5, half * 0.2, -8 - height);
    brush.quadraticCurveTo(half * 1.2, -8 - height * 0.45, half, -8);
    brush.quadraticCurveTo(0, -5.5, -half, -8);
    brush.fill();
  }
  pen.disc([0, 0, 0.45], { r: 0.55, h: 0.12, colour: PAPER.anthracite, edge: 0.2 });
  for (let rib = 0; rib < 5; rib += 1)
    pen.line(corners([-0.5 + rib * 0.25, 0.5 - rib * 0.05, 0.5], [-0.5 + rib * 0.25, 0.5 - rib * 0.05, 1]), PAPER.anthracite, 1);
}

function drawFoldedChair(pen: Pen, x: number, colour: string): void {
  pen.sheet(corners([x, -0.5, 0], [x, 0.5, 0], [x + 0.35, 0.4, 1.5], [x + 0.35, -0.6, 1.5]), colour);
  pen.line(corners([x, 0.5, 0], [x + 0.35, 0.4, 1.5], [x + 0.35, -0.6, 1.5]), lighten(colour, 0.4), 0.8);
}

/** A group that dropped out: its things folded, stacked and strapped. Loss is shown. */
export function drawStacked(pen: Pen, seed: number): void {
  const chance = seeded(seed);
  pen.box([-1.2, -0.7, 0], [2.4, 1.4, 0.12], '#A89F92', { foot: 0.2 });
  for (let chair = 0; chair < 4; chair += 1) drawFoldedChair(pen, -0.95 + chair * 0.28, pick(chance, ['#A39C92', '#8F8A83', '#B5ADA1']));
  pen.box([0.35, -0.45, 0.12], [0.8, 0.9, 0.75], '#A1978A', { foot: 0 });
  pen.line(corners([-1.1, 0.72, 0.75], [0.2, 0.72, 0.85], [1.16, 0.46, 0.7]), '#6D655D', 1.2);
  pen.box([0.45, -0.35, 0.87], [0.6, 0.7, 0.35], '#B5AB9D', { foot: 0 });
}

export type Kit = 'toys' | 'chairs' | 'pots' | 'repair' | 'kettle' | 'rack';

const KITS: Readonly<Record<Kit, (pen: Pen) => void>> = {
  toys: (pen) => {
    pen.box([-0.7, -0.4, 0], [1.4, 0.8, 0.6], PAPER.sky, { foot: 0.15 });
    pen.disc([-0.35, 0, 0.6], { r: 0.22, h: 0.3, colour: PAPER.tomato });
    pen.disc([0.3, 0.05, 0.6], { r: 0.16, h: 0.4, colour: PAPER.mustard });
  },
  chairs: (pen) => {
    for (const x of [-0.9, 0.5]) {
      pen.box([x, -0.5, 0.55], [0.8, 0.8, 0.12], PAPER.plum, { foot: 0 });
      pen.line(corners([x, -0.5, 0], [x, -0.5, 1.5], [x + 0.8, -0.5, 1.5], [x + 0.8, -0.5, 0]), PAPER.zinc, 1.1);
      for (const leg of [0, 0.8]) pen.line(corners([x + leg, 0.3, 0], [x + leg, 0.3, 0.55]), PAPER.zinc, 1.1);
    }
    pen.disc([0.15, 0.5, 0], { r: 0.3, h: 0.7, colour: PAPER.birch });
  },
  pots: (pen) => {
    for (const [x, colour] of [
      [-0.7, PAPER.brickRed],
      [0.1, PAPER.teal],
      [0.8, PAPER.kraft],
    ] as const) {
      pen.disc([x, 0, 0], { r: 0.3, h: 0.5, colour });
      drawLeaf(pen, [x, 0, 0.7], 0.4, pen.snow ? PAPER.pine : PAPER.moss);
    }
  },
  repair: drawUpsideDownBike,
  kettle: (pen) => {
    pen.box([-0.9, -0.5, 0], [1.8, 1, 0.95], PAPER.ply, { foot: 0.2 });
    pen.disc([0, 0, 0.95], { r: 0.5, h: 0.6, colour: PAPER.zinc });
    pen.disc([0, 0, 1.55], { r: 0.52, h: 0.08, colour: PAPER.anthracite });
    for (const rise of [0, 1, 2]) {
      pen.brush.fillStyle = `rgba(255,255,255,${0.6 - rise * 0.17})`;
      oval(pen.brush, [rise * 3 - 1, -28 - rise * 6], 3 + rise * 1.3, 2.4 + rise);
      pen.brush.fill();
    }
  },
  rack: (pen) => {
    pen.line(corners([-1, 0, 0], [-1, 0, 2.4], [1, 0, 2.4], [1, 0, 0]), PAPER.anthracite, 1.2);
    [PAPER.plum, PAPER.mustard, PAPER.tomato, PAPER.indigo].forEach((colour, at) => {
      const x = -0.8 + at * 0.42;
      pen.sheet(corners([x, 0.05, 2.3], [x + 0.34, 0.05, 2.3], [x + 0.44, 0.05, 0.9], [x - 0.08, 0.05, 0.9]), colour);
    });
  },
};

export function drawKit(pen: Pen, kit: Kit): void {
  KITS[kit](pen);
}
