/** Trees, each cut of cards that face the viewer: a crown in three sheets, clouds on a fork, a poplar; more in `leafy-trees.ts`. */
import { seeded } from '../../seeded.ts';
import { PAPER, dormant } from '../palette.ts';
import { corners, type Pen } from '../pen.ts';
import { drawSwitches, drawWood } from './branches.ts';
import { drawCard, HIGH, strewLeaves, tonesOf, WIDE } from './crown-cards.ts';
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

/** Clouds of two sheets each on forked branches, with air between them. @unit shares of the crown */
const CLOUDS = [
  [0.58, 0.62, 0.44],
  [-0.6, 0.56, 0.46],
  [0.14, 0.5, 0.36],
  [-0.06, 0.84, 0.54],
] as const;

function drawBranchy(pen: Pen, { h, r, colour, seed }: Tree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  const fork = h * 0.4;
  const [tall, wide] = [h * HIGH, r * WIDE];
  pen.pole([0, 0, 0], fork, 2.6, PAPER.kraftDark);
  brush.strokeStyle = PAPER.kraftDark;
  brush.lineWidth = 1.5;
  for (const [x, y] of CLOUDS) {
    brush.beginPath();
    brush.moveTo(0, -fork * HIGH * 0.85);
    brush.lineTo(x * wide, -tall * y);
    brush.stroke();
  }
  const [dark, middle, light] = tonesOf(colour);
  CLOUDS.forEach(([x, y, size], cloud) => {
    const [at, up, reach] = [x * wide + (chance() - 0.5) * 3, -tall * (y + (chance() - 0.5) * 0.05), size * wide];
    drawCard(brush, { x: at, y: up, r: reach, colour: cloud === 2 ? dark : middle, teeth: 11 }, chance);
    drawCard(brush, { x: at - reach * 0.2, y: up - reach * 0.26, r: reach * 0.6, colour: cloud === 2 ? middle : light, teeth: 9 }, chance);
  });
}

/** Sheets of a full crown, each on the one behind it and nearer to the lamp. @unit shares of the crown */
const SHEETS = [
  [0.06, 0.62, 1, 0, 17],
  [0.3, 0.56, 0.56, 1, 12],
  [-0.12, 0.69, 0.76, 1, 14],
  [-0.24, 0.78, 0.46, 2, 11],
] as const;

function drawRound(pen: Pen, { h, r, colour, seed }: Tree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  const [tall, wide] = [h * HIGH, r * WIDE];
  const trunk = h * 0.36;
  pen.pole([0, 0, 0], trunk + 0.6, 2.8, PAPER.kraftDark);
  for (const side of [-1, 1])
    pen.line(corners([0, 0, trunk * 0.66], [side * r * 0.4, -side * r * 0.3, trunk + h * 0.14]), PAPER.kraftDark, 1.4);
  const tones = tonesOf(colour);
  for (const [x, y, size, tone, teeth] of SHEETS) {
    const at = { x: x * wide + (chance() - 0.5) * 2, y: -tall * y };
    drawCard(brush, { ...at, r: size * wide * 0.96, colour: tones[tone], tall: 1.06, teeth }, chance);
  }
  const oval = { rx: wide * 0.8, ry: wide * 0.8 * 0.86, y: -tall * 0.63 };
  strewLeaves(brush, strewn(9, oval, chance), tones[0]);
  strewLeaves(brush, strewn(12, oval, chance), tones[2]);
}

/** Points spread evenly over an oval around the trunk. */
function strewn(
  count: number,
  { rx, ry, y }: { readonly rx: number; readonly ry: number; readonly y: number },
  chance: () => number,
): [number, number][] {
  return Array.from({ length: count }, () => {
    const [turn, out] = [chance() * Math.PI * 2, Math.sqrt(chance())];
    return [Math.cos(turn) * out * rx, y + Math.sin(turn) * out * ry];
  });
}

/** Slender, of sheets that stand in one another like the scales of a cone. @unit shares of the tree */
const SCALES = [
  [0, 0.52, 1, 0],
  [0.2, 0.42, 0.6, 1],
  [-0.12, 0.58, 0.76, 1],
  [-0.2, 0.68, 0.42, 2],
] as const;

function drawPoplar(pen: Pen, { h, r, colour, seed, bare }: Tree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  const [tall, wide] = [h * HIGH, r * WIDE];
  pen.pole([0, 0, 0], h * 0.3, 2.2, PAPER.kraftDark);
  if (bare === true) {
    pen.line(corners([0, 0, h * 0.3], [0, 0, h * 0.98]), PAPER.kraftDark, 1.3);
    drawSwitches(pen, { h, r, seed });
    return;
  }
  const tones = tonesOf(colour);
  for (const [x, y, size, tone] of SCALES) {
    const sheet = { x: x * wide, y: -tall * y, r: size * wide, colour: tones[tone], teeth: 21 };
    drawCard(brush, { ...sheet, tall: (0.45 * tall) / (wide * 0.9) }, chance);
  }
  const oval = { rx: wide * 0.86, ry: tall * 0.86 * 0.42, y: -tall * 0.52 };
  strewLeaves(brush, strewn(16, oval, chance), tones[0]);
  strewLeaves(brush, strewn(18, oval, chance), tones[2]);
}

export function drawTree(pen: Pen, given: Tree): void {
  const { shape, bare, dots, life, colour } = given;
  const tree = { ...given, colour: dormant(colour, 0.18 + life * 0.82), ...(dots === undefined ? {} : { dots: dormant(dots, life) }) };
  if (isLeafy(shape)) drawLeafyTree(pen, { ...tree, shape });
  else if (shape === 'poplar') drawPoplar(pen, tree);
  else if (bare === true) drawBare(pen, tree);
  else if (shape === 'branchy') drawBranchy(pen, tree);
  else drawRound(pen, tree);
}
