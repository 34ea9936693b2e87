/** What people put on a balcony when they live there with pleasure, themselves included. */
import { pick, seeded, type Chance } from '../../seeded.ts';
import { PAPER, darken } from '../palette.ts';
import { fill, oval, type Brush } from '../pen.ts';

type At = readonly [u: number, v: number];

function drawFlowers(brush: Brush, [u, v]: At, chance: Chance): void {
  for (let at = 0; at < 7; at += 1) {
    brush.fillStyle = pick(chance, [PAPER.moss, PAPER.sage, PAPER.tomato, PAPER.mustard]);
    oval(brush, [u + 0.3 + at * 0.33, v + 0.12 + chance() * 0.15], 0.2);
    brush.fill();
  }
}

function drawWashing(brush: Brush, [u, v]: At): void {
  fill(brush, '#D8CFC0', [u, v + 0.98, 2.7, 0.05]);
  [PAPER.sky, PAPER.cream, PAPER.blush, PAPER.mustard].forEach((cloth, at) =>
    fill(brush, darken(cloth, 0.16), [u + 0.25 + at * 0.6, v + 0.35, 0.46, 0.66]),
  );
}

function drawParasol(brush: Brush, [u, v]: At): void {
  brush.fillStyle = darken(PAPER.mustard, 0.1);
  brush.beginPath();
  brush.moveTo(u + 0.2, v + 0.95);
  brush.lineTo(u + 1.3, v + 1.4);
  brush.lineTo(u + 2.4, v + 0.95);
  brush.fill();
  fill(brush, '#D8CFC0', [u + 1.26, v, 0.08, 1.2]);
}

function drawShrubs(brush: Brush, [u, v]: At): void {
  brush.fillStyle = PAPER.pine;
  oval(brush, [u + 0.6, v + 0.35], 0.42, 0.5);
  brush.fill();
  brush.fillStyle = PAPER.sage;
  oval(brush, [u + 1.9, v + 0.25], 0.5, 0.35);
  brush.fill();
}

function drawNeighbour(brush: Brush, [u, v]: At, chance: Chance): void {
  brush.fillStyle = darken(pick(chance, [PAPER.tomato, PAPER.sky, PAPER.plum, PAPER.mustard]), 0.2);
  brush.beginPath();
  brush.moveTo(u + 0.9, v - 0.3);
  brush.quadraticCurveTo(u + 0.95, v + 0.75, u + 1.3, v + 0.8);
  brush.quadraticCurveTo(u + 1.65, v + 0.75, u + 1.7, v - 0.3);
  brush.fill();
  brush.fillStyle = darken(pick(chance, [PAPER.birch, PAPER.oak, PAPER.walnut, PAPER.beech]), 0.12);
  oval(brush, [u + 1.3, v + 1.08], 0.44, 0.38);
  brush.fill();
  brush.fillStyle = pick(chance, ['#2F2722', '#6E4B2E', '#C9C3B8']);
  brush.beginPath();
  brush.ellipse(u + 1.3, v + 1.14, 0.47, 0.38, 0, 0, Math.PI);
  brush.fill();
}

export function drawBalconyLife(brush: Brush, at: At, seed: number): void {
  const chance = seeded(seed * 3 + 1);
  const kind = Math.floor(chance() * 5);
  if (kind === 0) drawFlowers(brush, at, chance);
  else if (kind === 1) drawWashing(brush, at);
  else if (kind === 2) drawParasol(brush, at);
  else if (kind === 3) drawShrubs(brush, at);
  else drawNeighbour(brush, at, chance);
}

export function drawDish(brush: Brush, [u, v]: At): void {
  brush.fillStyle = '#9C968E';
  oval(brush, [u, v], 0.36, 0.42);
  brush.fill();
  brush.fillStyle = '#837D76';
  oval(brush, [u - 0.05, v], 0.24, 0.3);
  brush.fill();
}
