/** Trees: sticks with laser-cut discs, one above the other; species of cards and leaves are in `leafy-trees.ts`. */
import type { Spot } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, darken, dormant, lighten, mix } from '../palette.ts';
import { corners, type Pen } from '../pen.ts';
import { drawWood } from './branches.ts';
import { drawLeafyTree, isLeafy, LEAFY_SPECIES } from './leafy-trees.ts';

export interface Tree {
  readonly h: number;
  readonly r: number;
  readonly colour: string;
  readonly seed: number;
  /** @range 0..1 */
  readonly life: number;
  readonly shape: Species;
  /** Winter: wood only. */
  readonly bare?: true;
  /** Blossom or fruit on it. */
  readonly dots?: string;
}

export const SPECIES = ['round', 'poplar', 'branchy', ...LEAFY_SPECIES] as const;
export type Species = (typeof SPECIES)[number];

function drawBare(pen: Pen, tree: Tree): void {
  pen.pole([0, 0, 0], tree.h * 0.36 + 0.6, 2.4, PAPER.kraftDark);
  drawWood(pen, tree);
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

/** Crowns of stacked sheets, and of cards and loose leaves. */
export function drawTree(pen: Pen, given: Tree): void {
  const { shape, bare, dots, life, colour } = given;
  const tree = { ...given, colour: dormant(colour, 0.18 + life * 0.82), ...(dots === undefined ? {} : { dots: dormant(dots, life) }) };
  if (isLeafy(shape)) drawLeafyTree(pen, { ...tree, shape });
  else if (bare === true) drawBare(pen, tree);
  else if (shape === 'branchy') drawBranchy(pen, tree);
  else if (shape === 'poplar') drawPoplar(pen, tree);
  else drawRound(pen, tree);
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
