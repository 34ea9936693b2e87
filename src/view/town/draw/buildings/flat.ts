/** One stair of a sixties flat with open porches: six homes round a stairwell, each with a life of its own. */
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, tone } from '../palette.ts';
import { corners, cutHole, fill, type Pen, type Wall } from '../pen.ts';
import { drawBalconyLife, drawDish } from './balcony.ts';
import { drawMural } from './mural.ts';
import { drawCourses, drawGlass, drawScribble, drawWindow, type Home } from './openings.ts';

export interface FlatStair {
  readonly panel: string;
  readonly seed: number;
  /** The blind end wall is seen. */
  readonly end?: boolean;
  readonly mural?: boolean;
  readonly doorAjar?: boolean;
}

export const FLAT_DEPTH = 9;
export const FLAT_LENGTH = 8;
const FLOORS = 3;
const BASE = 2.4;
const STOREY = 2.85;
export const FLAT_HEIGHT = BASE + FLOORS * STOREY + 0.5;

const d = FLAT_DEPTH;
const length = FLAT_LENGTH;
const h = FLAT_HEIGHT;
const DULL: Home = { life: 0, lit: 0, curtain: 'shut' };

interface Stair extends FlatStair {
  readonly homes: readonly Home[];
  readonly life: number;
}

function drawEnd(pen: Pen, stair: Stair): void {
  const colour = tone(dormant(PAPER.brickOchre, 0.25 + stair.life * 0.75), 'L');
  const concrete = dormant(PAPER.concrete, stair.life);
  pen.sheet(corners([0, length, 0], [d, length, 0], [d, length, h], [0, length, h]), colour);
  pen.face('L', [0, length, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    drawCourses(wall, [d, h], { step: 0.32, strength: 0.12, seed: stair.seed });
    if (stair.end !== true) return;
    for (let floor = 0; floor < FLOORS; floor += 1) {
      const v = BASE + floor * STOREY;
      drawWindow(wall, [d - 1.9, v + 0.9, 0.9, 1.4], stair.homes[floor * 2 + 1] ?? DULL, { seed: stair.seed + 40 + floor });
      fill(brush, alpha(darken(concrete, 0.2), 0.55), [0, v, d, 0.18]);
    }
    if (stair.mural === true) {
      drawMural(brush, [0.5, BASE + 0.4, d - 2.9, FLOORS * STOREY - 0.6]);
    } else if (stair.life < 0.2) {
      drawScribble(brush, [1, 5.2, 4], '#5E6670', 2);
      drawScribble(brush, [2.6, 8, 2.6], '#7A6670', 5);
    }
  });
  pen.foot('L', [0, length, 0], { length: d, height: 2.2, strength: 0.2 });
}

function drawStorage(wall: Wall, stair: Stair): void {
  for (const side of [0, 1]) {
    for (let at = 0; at < 3; at += 1) {
      const u = (side === 1 ? 5.15 : 0.35) + at * 0.9;
      const paint = dormant(side === 1 ? PAPER.teal : PAPER.brickDark, stair.life * 0.7);
      fill(wall.brush, darken(paint, 0.34), [u, 0.05, 0.72, 1.75]);
      fill(wall.brush, 'rgba(255,255,255,.12)', [u + 0.1, 1.35, 0.5, 0.22]);
    }
  }
}

function drawStairwell(wall: Wall, stair: Stair): void {
  const { brush } = wall;
  const lit = stair.homes[0]?.lit ?? 0;
  const hall: Home = { life: stair.life, lit: lit * 0.8, curtain: 'open' };
  cutHole(wall, [3.25, 0, 1.5, 2.15], 0.35, (inner) => {
    const [u, v, , height] = inner;
    drawGlass(brush, inner, hall, { seed: stair.seed + 2, frame: darken(PAPER.cream, 0.3), bare: true });
    if (stair.doorAjar === true) {
      fill(brush, PAPER.glow, [u + 0.55, v, 0.9, height - 0.4]);
      fill(brush, darken(dormant(stair.panel, stair.life), 0.3), [u + 0.45, v + 0.1, 0.3, height - 0.5]);
    } else fill(brush, darken(dormant(stair.panel, stair.life), 0.3), [u + 0.75, v, 0.7, height - 0.5]);
  });
  cutHole(wall, [3.35, BASE + 0.5, 1.3, h - BASE - 1.4], 0.15, (inner) => {
    const [u, v, width, height] = inner;
    const light = { ...hall, lit: stair.life > 0.5 ? lit * 0.55 : 0 };
    drawGlass(brush, inner, light, { seed: stair.seed + 3, frame: '#B9ABA0', bare: true });
    for (let y = 0.7; y < height; y += 0.75) fill(brush, '#B9ABA0', [u, v + y, width, 0.09]);
    fill(brush, '#B9ABA0', [u + width / 2 - 0.04, v, 0.09, height]);
  });
}

function drawBalcony(
  wall: Wall,
  [u, v]: readonly [number, number],
  home: Home,
  style: { panel: string; seed: number; snow: boolean },
): void {
  const { brush } = wall;
  const frame = darken(PAPER.cream, 0.25);
  cutHole({ ...wall, colour: lighten(wall.colour, 0.1) }, [u, v + 0.12, 2.7, STOREY - 0.3], 0.7, ([iu, iv, iw, ih]) => {
    fill(brush, darken(dormant('#E9DFCC', home.life), 0.38), [iu - 1, iv, iw + 2, ih + 1]);
    drawGlass(brush, [iu + 0.25, iv + 0.1, 0.85, ih - 0.5], home, { seed: style.seed + 1, frame });
    drawGlass(brush, [iu + 1.25, iv + 0.75, 1.35, ih - 1.15], home, { seed: style.seed + 2, frame });
  });
  fill(brush, alpha(PAPER.shade, 0.25), [u, v + 1.05, 2.7, 0.12]);
  if (home.life > 0.6 && !style.snow) drawBalconyLife(brush, [u, v + 1.1], style.seed);
  else if (seeded(style.seed)() > 0.72) drawDish(brush, [u + 2.1, v + 1.5]);
  fill(brush, darken(dormant(style.panel, home.life), 0.3), [u - 0.06, v + 0.1, 2.82, 0.95]);
  for (let rib = 0; rib < 6; rib += 1) fill(brush, 'rgba(255,255,255,.10)', [u + rib * 0.47, v + 0.1, 0.03, 0.95]);
  const rail = style.snow ? '#E4E8EA' : lighten(tone(dormant(PAPER.concrete, home.life), 'R'), 0.4);
  fill(brush, rail, [u - 0.1, v + 1.05, 2.9, style.snow ? 0.16 : 0.1]);
}

function drawStreetSide(pen: Pen, stair: Stair): void {
  const colour = tone(dormant(PAPER.brickOchre, 0.25 + stair.life * 0.75), 'R');
  const concrete = tone(dormant(PAPER.concrete, stair.life), 'R');
  pen.sheet(corners([d, length, 0], [d, 0, 0], [d, 0, h], [d, length, h]), colour);
  pen.face('R', [d, length, 0], (brush) => {
    const wall: Wall = { brush, side: 'R', colour };
    drawCourses(wall, [length, h], { step: 0.32, strength: 0.1, seed: stair.seed + 1 });
    drawStorage(wall, stair);
    drawStairwell(wall, stair);
    for (let floor = 0; floor < FLOORS; floor += 1) {
      const v = BASE + floor * STOREY;
      for (const side of [0, 1]) {
        const home = stair.homes[floor * 2 + side] ?? DULL;
        const seed = stair.seed + floor * 7 + side * 3;
        drawBalcony(wall, [side === 1 ? 5 : 0.3, v], home, { panel: stair.panel, seed, snow: pen.snow });
      }
      fill(brush, lighten(concrete, 0.16), [0, v - 0.12, length, 0.22]);
    }
    fill(brush, alpha(PAPER.shade, 0.28), [0, h - 0.75, length, 0.25]);
  });
  pen.foot('R', [d, length, 0], { length, height: 2.4, strength: 0.22 });
}

function drawRoof(pen: Pen, stair: Stair): void {
  const concrete = dormant(PAPER.concrete, stair.life);
  pen.sheet(corners([0, 0, h], [d, 0, h], [d, length, h], [0, length, h]), pen.top(dormant('#BFB6A8', stair.life)));
  pen.face('T', [0, 0, h], (brush) => {
    fill(brush, alpha(PAPER.shade, 0.12), [0.5, 0, 0.35, length]);
    const chance = seeded(stair.seed);
    for (let at = 0; at < 40; at += 1) fill(brush, alpha(PAPER.shade, 0.06), [chance() * (d - 0.5), chance() * length, 0.5, 0.1]);
  });
  if (stair.end === true) pen.box([0, length - 0.35, h], [d, 0.35, 0.45], concrete, { foot: 0 });
  pen.box([d - 0.35, 0, h], [0.35, length, 0.45], concrete, { foot: 0 });
  pen.line(corners([0.2, 0, h + 0.2], [0.2, length, h + 0.2]), alpha('#FFF8EA', 0.5), 1.2);
  pen.box([d / 2 - 0.9, length / 2 - 1.2, h], [1.8, 2.2, 0.9], concrete, { foot: 0.2 });
  if (stair.life <= 0.6) return;
  for (const y of [1.2, 4.2]) pen.box([d / 2 + 1.7, y, h], [1.6, 2.2, 0.12], '#3A4A66', { foot: 0, edge: 0.5 });
}

export function drawFlatStair(pen: Pen, flat: FlatStair, homes: readonly Home[]): void {
  const life = homes.reduce((sum, home) => sum + home.life, 0) / Math.max(1, homes.length);
  const stair: Stair = { ...flat, homes, life };
  drawEnd(pen, stair);
  drawStreetSide(pen, stair);
  pen.box([d, length - 5.1, 2.2], [1.1, 2.2, 0.2], dormant(PAPER.concrete, life), { foot: 0 });
  drawRoof(pen, stair);
}
