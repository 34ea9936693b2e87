/** Things of shared ground: spring riders, what lies beside a chute, brooms, notes, stools, fences, tape, a ramp to a cellar. */
import { screenX, screenY, type Point } from '../../projection.ts';
import { pick, seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten, tone } from '../palette.ts';
import { corners, fill, oval, type Brush, type Pen } from '../pen.ts';
import { drawBag } from './litter.ts';

/** Comb, beak and the bar that one holds. */
function drawHenHead(brush: Brush): void {
  brush.fillStyle = PAPER.tomato;
  for (const [x, y] of [
    [3.2, -25],
    [5.2, -25.4],
    [6.8, -24],
  ] as const) {
    oval(brush, [x, y], 1.5);
    brush.fill();
  }
  brush.fillStyle = PAPER.mustard;
  brush.beginPath();
  brush.moveTo(7.4, -21.6);
  brush.lineTo(10.6, -20.4);
  brush.lineTo(7.4, -19.4);
  brush.fill();
  brush.strokeStyle = PAPER.anthracite;
  brush.lineWidth = 1.1;
  brush.beginPath();
  brush.moveTo(0.6, -18);
  brush.lineTo(3.6, -18.6);
  brush.stroke();
}

/** A chicken on a spring, to ride on. */
export function drawHen(pen: Pen, { colour, worn }: { readonly colour: string; readonly worn: boolean }): void {
  const { brush } = pen;
  pen.disc([0, 0, 0], { r: 0.42, h: 0.08, colour: '#8E877C' });
  brush.strokeStyle = PAPER.anthracite;
  brush.lineWidth = 1.3;
  brush.beginPath();
  for (let turn = 0; turn <= 30; turn += 1) brush.lineTo(Math.sin(turn * 1.05) * 2.6, -1.5 - turn * 0.26);
  brush.stroke();
  const body = worn ? darken(colour, 0.22) : colour;
  brush.save();
  if (worn) {
    brush.translate(0, -8);
    brush.rotate(0.5);
    brush.translate(0, 8);
  }
  const shade = brush.createLinearGradient(-8, 0, 9, 0);
  shade.addColorStop(0, lighten(body, 0.25));
  shade.addColorStop(1, darken(body, 0.3));
  brush.fillStyle = shade;
  brush.beginPath();
  brush.moveTo(-9, -19);
  brush.quadraticCurveTo(-10, -9, -1, -8.6);
  brush.quadraticCurveTo(7, -8.6, 7.6, -15);
  brush.quadraticCurveTo(8, -23, 5, -24);
  brush.quadraticCurveTo(1, -24.4, 1.6, -18);
  brush.quadraticCurveTo(-3, -14, -9, -19);
  brush.fill();
  drawHenHead(brush);
  if (pen.snow) {
    brush.fillStyle = '#F4F5F3';
    oval(brush, [-4, -17.4], 4, 1.6);
    brush.fill();
  }
  brush.restore();
}

export type Waste = 'nappies' | 'cans' | 'glass' | 'pile';

function drawCan(pen: Pen, [x, y]: readonly [number, number], colour: string, lies: boolean): void {
  if (!lies) {
    pen.disc([x, y, 0], { r: 0.11, h: 0.3, colour });
    return;
  }
  pen.line(corners([x - 0.16, y, 0.1], [x + 0.16, y, 0.1]), colour, 3);
  pen.line(corners([x + 0.16, y, 0.1], [x + 0.19, y, 0.1]), '#D7D9D8', 3);
}

function drawNappies(pen: Pen): void {
  pen.sheet(corners([-0.5, 0.3, 0], [0.5, 0.3, 0], [0.42, 0.1, 0.6], [-0.42, 0.1, 0.6]), '#C9CDCB');
  pen.sheet(corners([0.5, 0.3, 0], [0.5, -0.3, 0], [0.42, -0.2, 0.6], [0.42, 0.1, 0.6]), '#9BA3A4');
  for (const [x, y, z] of [
    [-0.28, 0.02, 0.62],
    [0.12, 0, 0.72],
    [0.78, 0.5, 0.14],
    [-0.8, 0.55, 0.14],
  ] as const) {
    pen.disc([x, y, z - 0.12], { r: 0.24, h: 0.2, colour: '#EFEBE2', wobble: 0.1, seed: x * 9 });
    pen.line(corners([x - 0.12, y + 0.1, z + 0.1], [x + 0.12, y + 0.1, z + 0.1]), PAPER.sky, 1.2);
  }
}

function drawGlass({ brush }: Pen, seed: number): void {
  const chance = seeded(seed);
  for (let shard = 0; shard < 9; shard += 1) {
    const [x, y] = [(chance() - 0.5) * 26, (chance() - 0.5) * 12];
    brush.fillStyle = pick(chance, ['#8FB59A', '#C7D6CF', '#A9865A', '#DDE8E2']);
    brush.beginPath();
    brush.moveTo(x, y);
    brush.lineTo(x + 2.6 + chance() * 2, y - 1.4);
    brush.lineTo(x + 1.6, y + 1.8);
    brush.fill();
  }
}

function drawPile(pen: Pen, seed: number): void {
  const chance = seeded(seed);
  pen.box([-1.5, -0.9, 0], [1.3, 0.9, 0.8], PAPER.kraft, { foot: 0.2 });
  pen.line(corners([-1.5, 0, 0.8], [-1.2, 0.4, 1.15], [-0.6, 0.4, 1.1], [-0.2, 0, 0.8]), darken(PAPER.kraft, 0.2), 1);
  for (const [x, y, z] of [
    [0.5, -0.5, 0],
    [1.3, -0.1, 0],
    [-0.4, 0.3, 0],
    [0.4, 0.4, 0],
    [0.5, -0.2, 0.75],
    [1.1, 0.75, 0],
  ] as const)
    drawBag(pen, [x, y], pick(chance, ['#5F5A55', '#716B63', '#57534E', '#7E8C86']), z);
}

/** What lies beside the chute when its hatch opens no wider than a hand. */
export function drawWaste(pen: Pen, { waste, seed }: { readonly waste: Waste; readonly seed: number }): void {
  if (waste === 'pile') drawPile(pen, seed);
  else if (waste === 'nappies') drawNappies(pen);
  else if (waste === 'glass') drawGlass(pen, seed);
  else {
    const chance = seeded(seed);
    for (let can = 0; can < 5; can += 1) {
      const paper = pick(chance, ['#7E9AA8', '#B65B4A', '#B9B4A8', '#8C9C62']);
      drawCan(pen, [(chance() - 0.5) * 1.6, (chance() - 0.5) * 1.1], paper, chance() > 0.4);
    }
  }
}

/** Brooms in a rack, a bucket and a roll of bags: whoever comes may take one. */
export function drawBrooms(pen: Pen): void {
  pen.line(corners([-1.1, 0, 0], [-1.1, 0, 1.5], [1.1, 0, 1.5], [1.1, 0, 0]), PAPER.kraftDark, 1.8);
  for (const [at, paper] of [
    [-0.75, PAPER.tomato],
    [-0.25, PAPER.teal],
    [0.25, PAPER.mustard],
    [0.75, PAPER.indigo],
  ] as const) {
    pen.line(corners([at, 0.5, 0.35], [at, -0.08, 2.5]), PAPER.birch, 1.5);
    pen.sheet(corners([at - 0.22, 0.62, 0], [at + 0.22, 0.62, 0], [at + 0.14, 0.48, 0.42], [at - 0.14, 0.48, 0.42]), paper);
  }
  pen.disc([1.6, 0.5, 0], { r: 0.34, h: 0.6, colour: PAPER.zinc });
  pen.disc([-1.7, 0.5, 0], { r: 0.16, h: 0.5, colour: '#5F5A55' });
}

/** Hand-written notes in a row on a wall. @unit u wide */
export function drawNotes(pen: Pen, { wide, count, seed }: { readonly wide: number; readonly count: number; readonly seed: number }): void {
  const chance = seeded(seed);
  pen.face('L', [0, 0, 0], (brush) => {
    for (let note = 0; note < count; note += 1) {
      brush.save();
      brush.translate(((note + 0.2) * wide) / count, (note % 2) * 0.5 + chance() * 0.2);
      brush.rotate((chance() - 0.5) * 0.24);
      fill(brush, alpha(PAPER.shade, 0.3), [0.04, -0.05, 0.5, 0.62]);
      fill(brush, pick(chance, [PAPER.ivory, PAPER.cream, PAPER.mustard, PAPER.blush, PAPER.sky]), [0, 0, 0.5, 0.62]);
      for (const v of [0.42, 0.3, 0.18]) fill(brush, alpha(PAPER.ink, 0.45), [0.08, v, 0.2 + chance() * 0.16, 0.045]);
      fill(brush, PAPER.tomato, [0.21, 0.54, 0.08, 0.08]);
      brush.restore();
    }
  });
}

/** A stool or upturned crate, for a circle out of doors. */
export function drawStool(pen: Pen, colour: string): void {
  for (const [x, y] of [
    [-0.3, 0.2],
    [0.3, 0.2],
    [0.2, -0.3],
  ] as const)
    pen.line(corners([x, y, 0], [x * 0.5, y * 0.5, 0.6]), PAPER.kraftDark, 1.3);
  pen.disc([0, 0, 0.56], { r: 0.42, h: 0.12, colour });
}

export interface Fence {
  readonly axis: 'x' | 'y';
  readonly length: number;
  readonly colour: string;
  /** Wire mesh of a ball court, twice as high. */
  readonly mesh?: boolean;
}

/** Bars along an axis from the origin. */
export function drawFence(pen: Pen, { axis, length, colour, mesh = false }: Fence): void {
  const at = (along: number, z: number): Point => (axis === 'x' ? [along, 0, z] : [0, along, z]);
  const h = mesh ? 3 : 1.4;
  if (mesh) {
    pen.sheet([at(0, 0), at(length, 0), at(length, h), at(0, h)], alpha(colour, 0.1));
    for (let along = 0; along <= length + 0.01; along += 0.5) pen.line([at(along, 0.1), at(along, h)], alpha(colour, 0.34), 0.5);
    for (let z = 0.5; z < h; z += 0.5) pen.line([at(0, z), at(length, z)], alpha(colour, 0.3), 0.5);
  } else for (let along = 0; along <= length + 0.01; along += 0.42) pen.line([at(along, 0), at(along, h)], colour, 0.9);
  for (const z of mesh ? [h] : [0.4, 1.2]) pen.line([at(0, z), at(length, z)], colour, mesh ? 1.6 : 1.2);
  for (let along = 0; along <= length + 0.01; along += Math.max(1, length / Math.max(1, Math.round(length / 3))))
    pen.line([at(along, 0), at(along, h + 0.14)], colour, 2);
  if (pen.snow) pen.line([at(0, h), at(length, h)], '#F4F5F3', 1.6);
}

/** Red-white tape between posts: here one side ends and the other begins. */
export function drawTape(pen: Pen, { axis, length }: { readonly axis: 'x' | 'y'; readonly length: number }): void {
  const at = (along: number, z: number): Point => (axis === 'x' ? [along, 0, z] : [0, along, z]);
  const posts = Math.max(1, Math.round(length / 5));
  for (let post = 0; post <= posts; post += 1) {
    const along = (length * post) / posts;
    pen.disc([...(axis === 'x' ? ([along, 0] as const) : ([0, along] as const)), 0], { r: 0.26, h: 0.14, colour: PAPER.anthracite });
    pen.line([at(along, 0), at(along, 1.5)], PAPER.zinc, 1.8);
  }
  const sag = (along: number) => 1.3 - Math.sin(((along * posts) / length) * Math.PI) ** 2 * 0.22;
  const step = 0.45;
  for (let along = 0, part = 0; along < length - 0.01; along += step, part += 1) {
    const to = Math.min(length, along + step);
    pen.line([at(along, sag(along)), at(to, sag(to))], part % 2 === 0 ? '#B8473C' : '#F6F1E6', 2.6);
  }
}

/** A ramp down to the bicycle cellar: a notch in the ground, side walls, and a dark doorway under the flat. */
export function drawCellar(pen: Pen, { lit }: { readonly lit: number }): void {
  const [w, d, deep] = [3.4, 3.2, 0.9];
  const wall = '#B7AB9B';
  pen.sheet(corners([0, 0, -deep], [w, 0, -deep], [w, d, 0], [0, d, 0]), darken('#A7A29B', 0.1));
  pen.face('T', [0, 0, 0], (brush) => {
    for (let rib = 0.7; rib < d; rib += 0.32) fill(brush, alpha(PAPER.shade, 0.12), [0.1, rib, w - 0.2, 0.05]);
  });
  pen.sheet(corners([0, 0, -deep], [0, d, 0], [0, 0, 0]), tone(wall, 'R'));
  pen.face('L', [0.3, 0, -deep], (brush) => {
    fill(brush, darken('#4E474C', 0), [0, 0, w - 0.6, 2.5]);
    if (lit > 0) fill(brush, alpha(PAPER.glow, 0.75 * lit), [0.15, 0, w - 0.9, 2.1]);
    fill(brush, PAPER.teal, [0, 2.3, w - 0.6, 0.4]);
    for (const u of [0.9, 1.9]) {
      brush.strokeStyle = PAPER.ivory;
      brush.lineWidth = 0.09;
      oval(brush, [u, 2.5], 0.16);
      brush.stroke();
    }
    brush.beginPath();
    brush.moveTo(0.9, 2.5);
    brush.lineTo(1.3, 2.62);
    brush.lineTo(1.9, 2.5);
    brush.stroke();
  });
  pen.box([w, -0.1, 0], [0.22, d, 0.7], wall, { foot: 0 });
  pen.box([-0.22, -0.1, 0], [0.22, d, 0.7], wall, { foot: 0 });
  const [x, y] = [screenX(w / 2, d), screenY(w / 2, d)];
  pen.brush.fillStyle = alpha('#FFFBF0', 0.5);
  pen.brush.fillRect(x - 0.5, y - 0.5, 1, 1);
}

/** A pedestal with a sign-post of pictures: recycling bins that people asked for. */
export function drawSorting(pen: Pen): void {
  for (const [at, paper] of [
    [-1.5, PAPER.sky],
    [0, PAPER.mustard],
    [1.5, PAPER.moss],
  ] as const) {
    pen.box([at - 0.6, -0.45, 0], [1.2, 0.9, 1.35], paper, { foot: 0.2 });
    pen.box([at - 0.66, -0.5, 1.35], [1.32, 1, 0.18], darken(paper, 0.3), { foot: 0 });
    pen.face('L', [at - 0.6, 0.45, 0], (brush) => {
      fill(brush, darken(paper, 0.6), [0.25, 0.95, 0.7, 0.2]);
      fill(brush, alpha('#FFFBF0', 0.85), [0.35, 0.3, 0.5, 0.42]);
    });
  }
}
