/**
 * Four trees: a plane of upright cards on a patched trunk, a birch of loose leaves on a white one, a weeping willow, a fruit tree in a tub. Few paths each: leaves of one paper are one path.
 */
import { seeded, type Chance } from '../../seeded.ts';
import { PAPER, alpha, darken } from '../palette.ts';
import { corners, fill, oval, type Brush, type Pen } from '../pen.ts';
import { drawWood } from './branches.ts';
import { drawCard, HIGH, strewLeaves, tonesOf, WIDE } from './crown-cards.ts';

export const LEAFY_SPECIES = ['plane', 'birch', 'willow', 'fruit'] as const;
type LeafySpecies = (typeof LEAFY_SPECIES)[number];

export function isLeafy(shape: string): shape is LeafySpecies {
  return (LEAFY_SPECIES as readonly string[]).includes(shape);
}

interface LeafyTree {
  readonly shape: LeafySpecies;
  readonly h: number;
  readonly r: number;
  readonly colour: string;
  readonly seed: number;
  readonly bare?: true;
  readonly dots?: string;
}

function drawPatchedTrunk({ brush, ...pen }: { brush: Brush; pole: Pen['pole'] }, height: number, chance: Chance): void {
  pen.pole([0, 0, 0], height, 4, '#B5AA92');
  for (let patch = 0; patch < 7; patch += 1) {
    brush.fillStyle = ['#D9D1BA', '#8E8870', '#CFC6A8'][patch % 3] ?? '#D9D1BA';
    oval(brush, [(chance() - 0.5) * 2.4, -height * HIGH * (0.1 + patch * 0.12)], 0.7 + chance() * 0.5, 1.4 + chance());
    brush.fill();
  }
}

function drawPlane(pen: Pen, { h, r, colour, seed, bare }: LeafyTree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  const fork = h * 0.42;
  drawPatchedTrunk({ brush, pole: pen.pole.bind(pen) }, fork + 0.4, chance);
  if (bare === true) {
    drawWood(pen, { h: h * 1.04, seed });
    return;
  }
  const wide = r * WIDE;
  for (const side of [-0.5, 0.1, 0.55]) {
    brush.strokeStyle = '#9C9078';
    brush.lineWidth = 1.8;
    brush.beginPath();
    brush.moveTo(0, -fork * HIGH);
    brush.lineTo(side * wide, -h * HIGH * 0.7);
    brush.stroke();
  }
  const tones = tonesOf(colour);
  const cards: readonly (readonly [x: number, y: number, size: number, tone: 0 | 1 | 2])[] = [
    [-0.66, 0.6, 0.4, 0],
    [0.64, 0.64, 0.42, 0],
    [0.06, 0.66, 0.46, 0],
    [-0.4, 0.8, 0.42, 1],
    [0.42, 0.84, 0.4, 1],
    [-0.74, 0.72, 0.28, 1],
    [0.02, 0.97, 0.38, 2],
    [0.3, 0.62, 0.32, 1],
    [-0.3, 0.6, 0.3, 2],
    [-0.06, 0.78, 0.26, 2],
  ];
  for (const [x, y, size, tone] of cards)
    drawCard(brush, { x: x * wide + (chance() - 0.5) * 2, y: -h * HIGH * y, r: size * wide, colour: tones[tone] }, chance);
}

/** On one branch of a birch. */
const LEAVES = 30;

function drawBirch(pen: Pen, { h, r, colour, seed, bare }: LeafyTree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  const [tall, wide] = [h * HIGH, r * WIDE];
  const tip = (chance() - 0.5) * 5;
  const along = (share: number) => [tip * share * share, -tall * share] as const;
  const hanging = Array.from({ length: 13 }, (_, branch) => {
    const share = 0.36 + branch * 0.05;
    const side = branch % 2 === 0 ? -1 : 1;
    const reach = wide * (1 - Math.abs(share - 0.6) * 1.3) * (0.7 + chance() * 0.4) * side;
    const [x, y] = along(share);
    return { x, y, top: [x + reach * 0.6, y - tall * 0.1] as const, end: [x + reach, y + tall * (0.06 + chance() * 0.1)] as const };
  });
  const tones = tonesOf(colour);
  const leaves: [number, number][][] = [[], [], []];
  for (const [index, { x, y, top, end }] of hanging.entries()) {
    brush.strokeStyle = bare === true ? '#6E5A52' : '#8A7A6C';
    brush.lineWidth = 0.7;
    brush.beginPath();
    brush.moveTo(x, y);
    brush.quadraticCurveTo(...top, ...end);
    brush.stroke();
    for (let leaf = 0; leaf < LEAVES; leaf += 1) {
      const t = 0.1 + (leaf / LEAVES) * 0.9;
      const bend = (from: number, mid: number, to: number) => from * (1 - t) ** 2 + 2 * mid * t * (1 - t) + to * t * t;
      const at: [number, number] = [bend(x, top[0], end[0]) + (chance() - 0.5) * 9, bend(y, top[1], end[1]) + (chance() - 0.4) * 13];
      leaves[(leaf + index) % 3]?.push(at);
    }
  }
  if (bare !== true) strewLeaves(brush, leaves[0] ?? [], tones[0]);
  for (const [width, paper, shift] of [
    [2.7, '#A9A294', 0.5],
    [2, '#E9E3D5', 0],
  ] as const) {
    brush.strokeStyle = paper;
    brush.lineWidth = width;
    brush.beginPath();
    brush.moveTo(shift, 0);
    brush.quadraticCurveTo(shift, -tall * 0.5, ...along(0.94));
    brush.stroke();
  }
  for (let mark = 0; mark < 7; mark += 1) fill(brush, '#5B534C', [(mark % 2) * 1.2 - 1.2, -tall * (0.08 + mark * 0.1), 1.4, 0.7]);
  if (bare === true) return;
  strewLeaves(brush, leaves[1] ?? [], tones[1]);
  strewLeaves(brush, leaves[2] ?? [], tones[2]);
}

/** A weeping willow: a dome from which strings of leaves hang almost to the water. */
function drawWillow(pen: Pen, { h, r, colour, seed, bare }: LeafyTree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  const [tall, wide] = [h * HIGH, r * WIDE];
  const dome = (x: number) => -tall * (0.96 - 0.3 * (x / wide) ** 2);
  const strings = (reach: number, count: number, low: number) => {
    brush.beginPath();
    for (let string = 0; string < count; string += 1) {
      const x = reach * wide * ((2 * (string + 0.2 + chance() * 0.6)) / count - 1);
      const end = -tall * (low + chance() * 0.2);
      brush.moveTo(x * 0.3, dome(x * 0.6));
      brush.quadraticCurveTo(x * 0.98, dome(x) - 3, x * 1.04, end);
    }
  };
  pen.pole([0, 0, 0], h * 0.5, 3.4, '#8A7358');
  const tones = tonesOf(colour);
  if (bare !== true) {
    drawCard(brush, { x: 0, y: -tall * 0.7, r: wide * 0.74, colour: darken(colour, 0.22) }, chance);
    drawCard(brush, { x: -wide * 0.1, y: -tall * 0.78, r: wide * 0.55, colour: tones[1] }, chance);
  }
  for (const [layer, tone] of tones.entries()) {
    strings([1, 0.94, 0.8][layer] ?? 1, [15, 13, 9][layer] ?? 9, [0.1, 0.16, 0.34][layer] ?? 0.2);
    brush.lineCap = 'round';
    brush.strokeStyle = bare === true ? (layer === 0 ? '#9A7A4C' : '#C19A5C') : darken(tone, 0.12);
    brush.lineWidth = 0.7;
    brush.stroke();
    if (bare === true) continue;
    brush.setLineDash([2.4, 2.2]);
    brush.strokeStyle = tone;
    brush.lineWidth = 2.3;
    brush.stroke();
    brush.setLineDash([]);
  }
}

/** In a tub of planks, as neighbours plant one: blossom in spring, apples in autumn. */
function drawFruit(pen: Pen, { h, r, colour, seed, bare, dots }: LeafyTree): void {
  const { brush } = pen;
  const chance = seeded(seed);
  pen.box([-0.75, -0.75, 0], [1.5, 1.5, 0.85], PAPER.kraft, { foot: 0.25 });
  for (const v of [0.26, 0.54]) {
    pen.face('L', [-0.75, 0.75, 0], (wall) => fill(wall, alpha(PAPER.kraftDark, 0.4), [0, v, 1.5, 0.05]));
    pen.face('R', [0.75, 0.75, 0], (wall) => fill(wall, alpha(PAPER.shade, 0.3), [0, v, 1.5, 0.05]));
  }
  pen.sheet(corners([-0.6, -0.6, 0.85], [0.6, -0.6, 0.85], [0.6, 0.6, 0.85], [-0.6, 0.6, 0.85]), pen.snow ? '#F1F2F0' : '#6B5443');
  brush.save();
  brush.translate(0, -0.85 * HIGH);
  pen.pole([0, 0, 0], h * 0.3, 1.8, PAPER.kraftDark);
  if (bare === true) drawWood(pen, { h: h * 0.8, seed });
  else {
    const tones = tonesOf(colour);
    const cards = [
      [-0.44, 0.5, 0.52, 0],
      [0.44, 0.54, 0.5, 0],
      [0, 0.76, 0.54, 1],
      [-0.1, 0.5, 0.5, 2],
    ] as const;
    for (const [x, y, size, tone] of cards)
      drawCard(brush, { x: x * r * WIDE, y: -h * HIGH * y * 0.86, r: size * r * WIDE, colour: tones[tone] }, chance);
    if (dots !== undefined) {
      for (const [size, paper] of [
        [1.7, darken(dots, 0.2)],
        [1.3, dots],
      ] as const) {
        const where = seeded(seed + 1);
        brush.fillStyle = paper;
        brush.beginPath();
        for (let dot = 0; dot < 20; dot += 1) {
          const turn = where() * Math.PI * 2;
          const out = Math.sqrt(where()) * 0.8;
          const [x, y] = [Math.cos(turn) * out * r * WIDE, -h * HIGH * 0.52 + Math.sin(turn) * out * h * HIGH * 0.3];
          brush.moveTo(x + size, y);
          brush.ellipse(x, y, size, size, 0, 0, Math.PI * 2);
        }
        brush.fill();
      }
    }
  }
  brush.restore();
}

export function drawLeafyTree(pen: Pen, tree: LeafyTree): void {
  ({ plane: drawPlane, birch: drawBirch, willow: drawWillow, fruit: drawFruit })[tree.shape](pen, tree);
}
