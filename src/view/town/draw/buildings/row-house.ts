/** A terraced house, ridge parallel to the street; a row is a string of these, each with a life of its own. */
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, tone } from '../palette.ts';
import { corners, cutHole, fill, type Brush, type Pen, type Wall } from '../pen.ts';
import { drawCourses, drawDoor, drawEaves, drawWindow, type Home } from './openings.ts';
import { drawChimney, drawSlope } from './roof.ts';

export interface RowHouse {
  /** Height of the eaves; varies a little so that the row looks set by hand. @unit u */
  readonly eaves: number;
  readonly brick: string;
  readonly roof: string;
  readonly door: string;
  readonly style: 0 | 1 | 2;
  readonly seed: number;
  readonly dormer?: boolean;
  readonly solar?: boolean;
  readonly flowers?: boolean;
  readonly flag?: boolean;
}

export const ROW_WIDTH = 6;
export const ROW_DEPTH = 9;
export const ROW_RISE = 4;

const w = ROW_WIDTH;
const d = ROW_DEPTH;

function drawGable(pen: Pen, house: RowHouse, home: Home): void {
  const { eaves, seed } = house;
  const top = eaves + ROW_RISE;
  const colour = tone(dormant(house.brick, home.life), 'R');
  pen.sheet(corners([w, d, 0], [w, 0, 0], [w, 0, eaves], [w, d / 2, top], [w, d, eaves]), colour);
  pen.face('R', [w, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'R', colour };
    brush.beginPath();
    brush.moveTo(0, 0);
    brush.lineTo(d, 0);
    brush.lineTo(d, eaves);
    brush.lineTo(d / 2, top);
    brush.lineTo(0, eaves);
    brush.clip();
    drawCourses(wall, [d, top], { step: 0.3, strength: 0.12, seed: seed + 3 });
    drawWindow(wall, [d / 2 - 0.5, eaves + 0.5, 1, 1.2], home, { seed: seed + 9 });
    drawWindow(wall, [d * 0.24, 3.5, 1.1, 1.5], home, { seed: seed + 10 });
  });
  pen.foot('R', [w, d, 0], { length: d, height: 1.8, strength: 0.2 });
}

function drawUpperWindows(wall: Wall, house: RowHouse, home: Home): void {
  const { seed } = house;
  if (house.style === 1) {
    drawWindow(wall, [0.6, 3.75, 1.9, 1.6], home, { seed: seed + 3, split: 2 });
    drawWindow(wall, [w - 2.6, 3.75, 1.9, 1.6], home, { seed: seed + 4, split: 2 });
    return;
  }
  drawWindow(wall, [0.7, 3.7, 1.25, 1.65], home, { seed: seed + 3, transom: true });
  drawWindow(wall, [2.55, 3.7, 2.7, 1.65], home, { seed: seed + 4, split: 3, transom: true });
}

function drawFlowerBox(brush: Brush, u: number): void {
  const blooms = [PAPER.tomato, PAPER.mustard, PAPER.blush, PAPER.moss];
  for (let at = 0; at < 9; at += 1) {
    brush.fillStyle = blooms[at % 4] ?? PAPER.moss;
    brush.beginPath();
    brush.arc(u + 0.25 + at * 0.27, 0.86 + (at % 2) * 0.12, 0.16, 0, Math.PI * 2);
    brush.fill();
  }
  fill(brush, PAPER.brickRed, [u + 0.1, 0.5, 2.5, 0.26]);
}

function drawFront(pen: Pen, house: RowHouse, home: Home): void {
  const { eaves, style, seed } = house;
  const brick = dormant(house.brick, home.life);
  const colour = tone(brick, 'L');
  pen.sheet(corners([0, d, 0], [w, d, 0], [w, d, eaves], [0, d, eaves]), colour);
  pen.face('L', [0, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    drawCourses(wall, [w, eaves], { step: 0.3, strength: 0.14, seed });
    fill(brush, alpha(darken(brick, 0.6), 0.35), [0, 0, w, 0.5]);
    const band = style === 1 ? '#EDE3CF' : darken(house.brick, 0.28);
    fill(brush, alpha(dormant(band, home.life), style === 1 ? 0.8 : 0.5), [0, 3.02, w, 0.2]);
    const doorAt = style === 2 ? w - 1.75 : 0.55;
    drawWindow(wall, [doorAt, 2.35, 1.2, 0.55], home, { seed: seed + 1, sill: false });
    cutHole(wall, [doorAt, 0, 1.2, 2.3], 0.16, ([u, v, dw, dh]) =>
      drawDoor(wall, [u + 0.1, v - 0.1, dw - 0.2, dh], dormant(house.door, home.life), home.ajar),
    );
    const windowAt = style === 2 ? 0.6 : 2.4;
    const windowWidth = w - 3.05 + (style === 2 ? -0.3 : 0.05);
    drawWindow(wall, [windowAt, 0.85, windowWidth, 1.95], home, { seed: seed + 2, split: 3, transom: true });
    drawUpperWindows(wall, house, home);
    drawEaves(brush, [w, eaves]);
    fill(brush, darken('#D8CFBF', 0.15), [w - 0.16, 0, 0.14, eaves]);
    if (home.life > 0.5 && house.flowers === true && !pen.snow) drawFlowerBox(brush, windowAt);
  });
  pen.foot('L', [0, d, 0], { length: w, height: 1.4, strength: 0.16 });
  pen.box([style === 2 ? w - 1.95 : 0.35, d, 0], [1.6, 0.5, 0.18], PAPER.concrete, { foot: 0 });
}

function drawDormer(pen: Pen, house: RowHouse, home: Home, pitch: number): void {
  const y = d - 0.4;
  const z = house.eaves + pitch * 0.55 - 0.2;
  pen.box([1.3, y - 2, z], [3.4, 2, 2.05], dormant('#EDE3CF', home.life), { foot: 0.2 });
  pen.face('L', [1.3, y, z], (brush) =>
    drawWindow({ brush, side: 'L', colour: PAPER.cream }, [0.25, 0.4, 2.9, 1.3], home, {
      seed: house.seed + 7,
      split: 3,
      sill: false,
      depth: 0.12,
    }),
  );
  pen.box([1.1, y - 2.1, z + 2.02], [3.8, 2.35, 0.18], dormant(PAPER.zinc, home.life), { foot: 0 });
}

function drawSolar(pen: Pen, house: RowHouse, pitch: number): void {
  const columns = house.dormer === true ? 1 : 4;
  const x = house.dormer === true ? 5 : 1.1;
  pen.plane([x, d - 0.7, house.eaves + pitch * 0.7 + 0.1], [1, 0, 0], [0, -1, pitch], (brush) => {
    for (let column = 0; column < columns; column += 1) {
      for (const v of [0.4, 1.75]) {
        fill(brush, '#34425A', [column, v, 0.92, 1.26]);
        fill(brush, 'rgba(255,255,255,.16)', [column + 0.44, v, 0.04, 1.26]);
        fill(brush, 'rgba(255,255,255,.16)', [column, v + 0.6, 0.92, 0.04]);
      }
    }
  });
}

function drawFlag(pen: Pen): void {
  pen.line(corners([2.1, d, 3.1], [2.1, d + 1.3, 4.1]), '#EFE3C8', 1.1);
  pen.sheet(corners([2.1, d + 1.3, 4.1], [2.1, d + 0.55, 3.5], [2.1, d + 0.55, 2.5], [2.1, d + 1.3, 3.1]), tone(PAPER.mustard, 'R'));
}

export function drawRowHouse(pen: Pen, house: RowHouse, home: Home): void {
  const overhang = 0.42;
  const pitch = ROW_RISE / (d / 2);
  const { eaves } = house;
  const roof = dormant(house.roof, home.life);
  drawGable(pen, house, home);
  drawFront(pen, house, home);
  const low = eaves - pitch * overhang;
  const slope = { at: [-0.02, d + overhang, low], along: [1, 0, 0], up: [0, -1, pitch] } as const;
  drawSlope(pen, { ...slope, length: w + 0.02, rise: d / 2 + overhang, colour: tone(roof, 'L'), seed: house.seed + 5 });
  pen.line(corners([w, d + overhang, low], [w, d / 2, eaves + ROW_RISE]), alpha('#FFF8EA', 0.55), 0.9);
  if (house.dormer === true) drawDormer(pen, house, home, pitch);
  if (house.solar === true && home.life > 0.5) drawSolar(pen, house, pitch);
  drawChimney(pen, [w - 1.3, d / 2 - 0.4, eaves + ROW_RISE - 0.55], darken(dormant(house.brick, home.life), 0.1));
  if (pen.snow && home.lit > 0.3) drawSmoke(pen, house);
  if (home.life > 0.5 && house.flag === true) drawFlag(pen);
}

/** In winter a lived-in chimney gives a few tracing-paper puffs. */
function drawSmoke(pen: Pen, house: RowHouse): void {
  const chance = seeded(house.seed + 60);
  const { brush } = pen;
  brush.save();
  brush.translate((w - 0.85 - d / 2) * 12, (w - 0.85 + d / 2) * 6 - (house.eaves + ROW_RISE + 1.5) * 14);
  for (let puff = 0; puff < 4; puff += 1) {
    brush.fillStyle = `rgba(252,252,250,${0.6 - puff * 0.13})`;
    brush.beginPath();
    brush.ellipse(puff * 4 + chance() * 2, -3 - puff * 6, 2.6 + puff * 1.5, 2 + puff * 1.2, 0, 0, Math.PI * 2);
    brush.fill();
  }
  brush.restore();
}
