/** Trees and planters: sticks with laser-cut discs, boxes with paper leaves. */
import { screenX, screenY, type Spot } from '../../projection.ts';
import { pick, seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, mix } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';

export interface Tree {
  readonly h: number;
  readonly r: number;
  readonly colour: string;
  readonly seed: number;
  /** @range 0..1 */
  readonly life: number;
  readonly shape: 'round' | 'poplar' | 'branchy' | 'bare';
}

interface Branch {
  readonly from: readonly [number, number, number];
  readonly turn: number;
  readonly up: number;
  readonly length: number;
  readonly width: number;
  readonly level: number;
}

function drawBranch(pen: Pen, chance: Chance, branch: Branch): void {
  const { from, turn, up, length, width, level } = branch;
  const [x, y, z] = from;
  const to = [x + Math.cos(turn) * length * (1 - up), y + Math.sin(turn) * length * (1 - up), z + length * up] as const;
  pen.line([from, to], mix('#6E5A48', PAPER.kraftDark, level / 4), width);
  if (pen.snow && level < 3) {
    pen.brush.save();
    pen.brush.translate(0, -width * 0.5);
    pen.line([from, to], '#F6F7F5', width * 0.5);
    pen.brush.restore();
  }
  if (level >= 3) return;
  for (let twig = -1; twig <= 1; twig += 1) {
    const next = { from: to, turn: turn + twig * 1.5 + chance() * 0.7, up: 0.5 + chance() * 0.3, length: length * 0.66 };
    drawBranch(pen, chance, { ...next, width: width * 0.6, level: level + 1 });
  }
}

function drawBare(pen: Pen, { h, seed }: Tree): void {
  const chance = seeded(seed);
  const trunk = h * 0.36;
  pen.pole([0, 0, 0], trunk + 0.6, 2.4, PAPER.kraftDark);
  for (let limb = 0; limb < 5; limb += 1) {
    const start = { from: [0, 0, trunk * (0.8 + limb * 0.12)] as const, turn: limb * 1.3 + chance(), up: 0.62 };
    drawBranch(pen, chance, { ...start, length: h * 0.24, width: 1.5, level: 1 });
  }
}

/** A third species: three clouds of discs on forked branches, with air between them. */
function drawBranchy(pen: Pen, { h, r, colour, seed }: Tree): void {
  const chance = seeded(seed);
  const fork = h * 0.4;
  pen.pole([0, 0, 0], fork, 2.4, PAPER.kraftDark);
  const papers = papersOf(colour);
  const clouds: { at: Spot; z: number; size: number }[] = [];
  for (let limb = 0; limb < 4; limb += 1) {
    const turn = limb * 1.57 + chance() * 0.8;
    const out = limb === 3 ? 0 : r * 0.52;
    clouds.push({
      at: [Math.cos(turn) * out, Math.sin(turn) * out],
      z: h * (limb === 3 ? 0.74 : 0.5 + chance() * 0.12),
      size: r * (limb === 3 ? 0.66 : 0.6),
    });
  }
  for (const { at, z } of clouds) pen.line(corners([0, 0, fork * 0.8], [at[0], at[1], z]), PAPER.kraftDark, 1.5);
  const sorted = clouds.toSorted((a, b) => a.at[0] + a.at[1] + a.z * 0.6 - (b.at[0] + b.at[1] + b.z * 0.6));
  for (const { at, z, size } of sorted) {
    for (let layer = 0; layer < 4; layer += 1) {
      const share = (layer + 0.5) / 4;
      const paper = mix(darken(papers[layer % 2 === 0 ? 0 : 1], 0.26 - share * 0.2), lighten(colour, 0.16), share * 0.5);
      const girth = size * Math.sqrt(1 - (share * 1.3 - 0.55) ** 2);
      pen.disc([at[0], at[1], z + layer * size * 0.34], {
        r: girth,
        h: size * 0.12,
        colour: paper,
        wobble: 0.11,
        seed: chance() * 9,
        edge: 0.4,
      });
    }
  }
}

export function drawTree(pen: Pen, tree: Tree): void {
  if (tree.shape === 'bare') {
    drawBare(pen, tree);
    return;
  }
  const colour = dormant(tree.colour, 0.18 + tree.life * 0.82);
  if (tree.shape === 'branchy') {
    drawBranchy(pen, { ...tree, colour });
    return;
  }
  if (tree.shape === 'poplar') drawPoplar(pen, { ...tree, colour });
  else drawRound(pen, { ...tree, colour });
}

/** Two papers in turn, as if the maker had two sheets left: the second lighter and a little yellower. */
function papersOf(colour: string): readonly [string, string] {
  return [darken(colour, 0.1), mix(lighten(colour, 0.16), PAPER.lime, 0.12)];
}

/** A crown of loose discs in two papers on a forked stick: between them one sees air and wood. */
function drawRound(pen: Pen, { h, r, colour, seed }: Tree): void {
  const chance = seeded(seed);
  const trunk = h * 0.36;
  const layers = 7;
  const step = (h - trunk) / layers;
  const papers = papersOf(colour);
  pen.pole([0, 0, 0], trunk + 0.6, 2.4, PAPER.kraftDark);
  for (const side of [-1, 1])
    pen.line(corners([0, 0, trunk * 0.72], [side * r * 0.42, -side * r * 0.2, trunk + step * 1.6]), PAPER.kraftDark, 1.3);
  pen.pole([0, 0, trunk], h - trunk - step, 1.5, PAPER.kraftDark);
  for (let layer = 0; layer < layers; layer += 1) {
    const share = (layer + 0.6) / layers;
    const swell = Math.sqrt(Math.max(0.08, 1 - (share * 1.55 - 0.62) ** 2)) * (0.9 + chance() * 0.16);
    const paper = mix(darken(papers[layer % 2 === 0 ? 0 : 1], 0.26 - share * 0.2), lighten(colour, 0.12), share * 0.5);
    // Every other sheet sits off the middle, so that the crown is a cloud and no beehive.
    const drift = layer % 2 === 0 ? 0.16 : -0.2;
    const at = [drift * r * 0.5 + (chance() - 0.5) * 0.3, -drift * r * 0.3 + (chance() - 0.5) * 0.3, trunk + layer * step] as const;
    pen.disc(at, { r: r * swell, h: step * (layer % 3 === 1 ? 0.2 : 0.34), colour: paper, wobble: 0.12, seed: chance() * 9, edge: 0.45 });
  }
}

function drawPoplar(pen: Pen, { h, r, colour, seed }: Tree): void {
  const chance = seeded(seed);
  const layers = 12;
  const trunk = 1.3;
  const step = (h - trunk) / layers;
  const papers = papersOf(colour);
  pen.pole([0, 0, 0], h - step, 2, PAPER.kraftDark);
  for (let layer = 0; layer < layers; layer += 1) {
    const share = (layer + 0.6) / layers;
    const swell = Math.sin(Math.min(1, share * 1.02) * Math.PI * 0.96 + 0.1) ** 0.55 * (layer % 2 === 0 ? 0.94 : 0.78);
    const paper = mix(darken(papers[layer % 2 === 0 ? 0 : 1], 0.3 - share * 0.24), lighten(colour, 0.12), share * 0.6);
    const at = [(chance() - 0.5) * 0.16, (chance() - 0.5) * 0.16, trunk + layer * step] as const;
    pen.disc(at, { r: r * swell, h: step * 0.26, colour: paper, wobble: 0.07, seed: chance() * 9, edge: 0.45 });
  }
}

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
