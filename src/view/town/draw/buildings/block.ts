/** Flat-roofed modern blocks: shops, the welfare office, a school of one storey. */
import { PAPER, alpha, darken, dormant, lighten, tone, type Side } from '../palette.ts';
import { corners, cutHole, fill, oval, type Pen, type Wall } from '../pen.ts';
import { drawCourses, drawDoor, drawGlass, drawShutter, drawWindow, type Home } from './openings.ts';

export interface Block {
  readonly kind: 'shop' | 'office' | 'school';
  readonly w: number;
  readonly d: number;
  readonly h: number;
  readonly colour: string;
  readonly band: string;
  readonly sign: string;
  readonly seed: number;
  /** Side with the shop window; L without it. */
  readonly front?: Side;
}

interface Front extends Wall {
  readonly length: number;
  readonly band: string;
  readonly home: Home;
  readonly block: Block;
}

function drawShopFront({ length, band, home, block, ...wall }: Front): void {
  const { brush, side } = wall;
  drawCourses(wall, [length, block.h], { step: 0.34, strength: 0.1, seed: block.seed });
  if (side === (block.front ?? 'L')) {
    // The shop is always faintly lit: something is alive here from the first day.
    const shop: Home = { ...home, curtain: 'open', lit: Math.max(home.lit, 0.35) };
    drawWindow(wall, [0.6, 0.3, length - 1.2, 2.1], shop, {
      seed: 8,
      split: Math.round(length / 1.5),
      sill: false,
      frame: '#EFE6D6',
      depth: 0.3,
      bare: true,
    });
    ['#D8C36A', '#C77B5A', '#8FA377'].forEach((crate, at) =>
      fill(brush, alpha(dormant(crate, 0.3 + home.life * 0.7), 0.8), [1.1 + at * 2.3, 0.55, 1.1, 0.8]),
    );
    if (home.curtain === 'shut') drawShutter(brush, [0.6, 0.3, length - 1.2, 2.1]);
  } else
    for (let at = 0; 1 + at * 3.2 + 2.2 < length; at += 1) drawWindow(wall, [1 + at * 3.2, 1.5, 2.2, 0.7], home, { seed: at, split: 3 });
  fill(brush, side === 'L' ? band : darken(band, 0.34), [0, block.h - 1.1, length, 0.9]);
  fill(brush, alpha(PAPER.shade, 0.3), [0, block.h - 1.3, length, 0.2]);
}

/** Long ribbons of windows over coloured panels; on the front the door in the middle. */
function drawSchoolFront({ length, band, home, block, ...wall }: Front): void {
  const { brush, side } = wall;
  const panels = [PAPER.mustard, PAPER.teal, PAPER.tomato, PAPER.sky];
  const bays = Math.round(length / 2.4);
  const wide = (length - 0.8) / bays;
  for (let bay = 0; bay < bays; bay += 1) {
    const u = 0.4 + bay * wide;
    const door = side === 'L' && bay === Math.floor(bays / 2);
    const paint = dormant(panels[bay % panels.length] ?? band, 0.3 + home.life * 0.7);
    if (door) {
      cutHole(wall, [u + 0.15, 0, wide - 0.3, 2.5], 0.35, ([iu, v, w, h]) =>
        drawDoor(wall, [iu + 0.1, v, w - 0.2, h - 0.1], dormant(band, 0.3 + home.life * 0.7), home.ajar),
      );
      continue;
    }
    fill(brush, side === 'L' ? paint : darken(paint, 0.3), [u + 0.12, 0.25, wide - 0.24, 0.75]);
    drawWindow(wall, [u + 0.12, 1.05, wide - 0.24, 1.6], home, { seed: block.seed + bay, split: 2, bare: true });
  }
  fill(brush, side === 'L' ? band : darken(band, 0.34), [0, block.h - 0.5, length, 0.5]);
}

/** North light for the classrooms. */
function drawSchoolExtras(pen: Pen, { w, d, h, sign }: Block, home: Home): void {
  const zinc = dormant(PAPER.zinc, 0.4 + home.life * 0.6);
  for (let x = 1; x < w - 2.2; x += 3.2) {
    pen.sheet(corners([x, d - 1.2, h + 0.3], [x + 2.2, d - 1.2, h + 0.3], [x, d - 1.2, h + 1.5]), tone(PAPER.cream, 'L'));
    pen.sheet(
      corners([x, 1.2, h + 1.5], [x, d - 1.2, h + 1.5], [x + 2.2, d - 1.2, h + 0.3], [x + 2.2, 1.2, h + 0.3]),
      pen.snow ? '#EEF0EF' : lighten(zinc, 0.2),
    );
    for (let y = 1.8; y < d - 1.4; y += 0.9) pen.line(corners([x, y, h + 1.5], [x + 2.2, y, h + 0.3]), alpha(PAPER.shade, 0.16), 0.7);
    pen.line(corners([x, 1.2, h + 1.5], [x, d - 1.2, h + 1.5], [x + 2.2, d - 1.2, h + 0.3]), alpha('#FFF8EA', 0.6), 0.8);
  }
  pen.text('L', [w * 0.24, d, h - 0.26], sign, { size: 0.46, colour: '#FFF9EC' });
}

function drawOfficeFront({ length, band, home, block, ...wall }: Front): void {
  const { brush, side } = wall;
  const storey = (block.h - 0.7) / 2;
  for (let floor = 0; floor < 2; floor += 1) {
    const v = 0.3 + floor * storey;
    cutHole(wall, [0.5, v, length - 1, storey - 0.65], 0.4, ([u, iv, iw, ih]) => {
      const panes = Math.round(length / 1.4);
      for (let pane = 0; pane < panes; pane += 1) {
        const blind = home.curtain === 'shut' ? (pane % 3 === 0 ? 'shut' : 'half') : home.curtain;
        const light: Home = { ...home, curtain: blind, lit: home.lit * (pane % 3 === 1 ? 1 : 0.7) };
        const frame = side === 'L' ? '#EFE6D6' : '#B4A79C';
        drawGlass(brush, [u + (pane * iw) / panes, iv, iw / panes, ih], light, { seed: block.seed + pane + floor * 9, frame, bare: true });
      }
    });
    for (let u = 0.5; u <= length - 0.4; u += (length - 1) / 6) {
      fill(brush, side === 'L' ? lighten(band, 0.1) : darken(band, 0.3), [u - 0.07, v - 0.1, 0.14, storey - 0.4]);
    }
  }
}

/** Seams of the roofing felt, where it was mended, moss in the corner that stays wet, the rail for who sweeps the gutter. */
function drawFelt(pen: Pen, { w, d, h }: Pick<Block, 'w' | 'd' | 'h'>, floor: string): void {
  pen.face('T', [0.4, 0.4, h + 0.24], (brush) => {
    for (let u = 1.4; u < w - 1.4; u += 1.6) fill(brush, alpha(PAPER.shade, 0.13), [u, 0.6, 0.06, d - 1.5]);
    fill(brush, alpha(darken(floor, 0.3), 0.4), [w * 0.58, d * 0.12, 1.7, 1.1]);
    fill(brush, alpha(lighten(floor, 0.5), 0.4), [w * 0.12, d * 0.62, 1.1, 0.8]);
    for (let patch = 0; patch < 16; patch += 1) {
      brush.fillStyle = alpha(patch % 3 === 0 ? PAPER.sage : PAPER.olive, 0.5);
      oval(brush, [w - 1.3 - ((patch * 0.53) % 2.2), d - 1.2 - ((patch * 0.37) % 1.1)], 0.14 + (patch % 3) * 0.07);
      brush.fill();
    }
  });
  const [x, y] = [w - 0.9, 0.9];
  for (const at of [0, 1, 2, 3]) pen.line(corners([x, y + at * 0.9, h + 0.3], [x, y + at * 0.9, h + 1]), PAPER.zinc, 0.8);
  for (const z of [0.66, 1]) pen.line(corners([x, y, h + z], [x, y + 2.7, h + z]), PAPER.zinc, 0.8);
}

function drawRoofWell(pen: Pen, { w, d, h }: Block, home: Home): void {
  pen.box([0, 0, h], [w, d, 0.35], dormant(PAPER.cream, home.life), { foot: 0 });
  const floor = pen.top(dormant('#CFC6B6', home.life));
  const [right, front] = [w - 0.4, d - 0.4];
  pen.sheet(corners([0.4, 0.4, h + 0.35], [right, 0.4, h + 0.35], [right, front, h + 0.35], [0.4, front, h + 0.35]), darken(floor, 0.2));
  pen.sheet(corners([0.4, 1, h + 0.05], [w - 1, 1, h + 0.05], [w - 0.42, d - 0.42, h + 0.3], [0.42, d - 0.42, h + 0.3]), floor);
  if (!pen.snow) drawFelt(pen, { w, d, h }, floor);
}

function drawShopExtras(pen: Pen, block: Block, band: string): void {
  const { w, d, h } = block;
  pen.box([2, 2.6, h + 0.2], [2.2, 1.8, 0.8], PAPER.zinc, { foot: 0.15 });
  pen.box([5.2, 3, h + 0.2], [1.6, 1.6, 0.6], PAPER.concrete, { foot: 0.15 });
  for (const x of [1.6, 3.4, 5.2]) pen.box([x, 6, h + 0.2], [1.2, 1.5, 0.16], '#9FB0B5', { foot: 0, edge: 0.6 });
  const letters = { size: 0.76, colour: '#FFF9EC' } as const;
  if (block.front === 'R') {
    pen.text('R', [w, d / 2, h - 0.65], block.sign, letters);
    pen.box([w, 0.4, 2.2], [1.2, d - 0.8, 0.18], band, { foot: 0 });
  } else {
    pen.text('L', [w / 2, d, h - 0.65], block.sign, letters);
    pen.box([0.4, d, 2.2], [w - 0.8, 1.2, 0.18], band, { foot: 0 });
  }
}

function drawOfficeExtras(pen: Pen, block: Block, band: string): void {
  const { w, d, h } = block;
  pen.box([1.2, 1.6, h + 0.2], [2.4, 2.4, 0.9], PAPER.zinc, { foot: 0.15 });
  for (const y of [1.6, 4]) pen.box([5.4, y, h + 0.2], [1.9, 1.5, 0.14], '#3A4A66', { foot: 0, edge: 0.5 });
  pen.box([0.5, d, 2.1], [4.2, 1.2, 0.18], band, { foot: 0 });
  pen.face('L', [0, d, 0], (brush) => {
    fill(brush, band, [0, h - 0.82, w, 0.82]);
    fill(brush, alpha('#FFFFFF', 0.2), [0, h - 0.06, w, 0.06]);
  });
  pen.text('L', [w / 2, d, h - 0.4], block.sign, { size: 0.56, colour: '#FFF9EC' });
}

export function drawBlock(pen: Pen, block: Block, home: Home): void {
  const { w, d, h } = block;
  const colour = dormant(block.colour, 0.35 + home.life * 0.65);
  const band = dormant(block.band, 0.35 + home.life * 0.65);
  const drawFront = { shop: drawShopFront, office: drawOfficeFront, school: drawSchoolFront }[block.kind];
  const sides: [Side, number][] = [
    ['L', w],
    ['R', d],
  ];
  pen.box([0, 0, 0], [w, d, h], colour, { foot: 0.18 });
  for (const [side, length] of sides) {
    const at = [side === 'L' ? 0 : w, d, 0] as const;
    pen.face(side, at, (brush) => drawFront({ brush, side, colour: tone(colour, side), length, band, home, block }));
    pen.foot(side, at, { length, height: 1.4, strength: side === 'L' ? 0.16 : 0.2 });
  }
  drawRoofWell(pen, block, home);
  if (block.kind === 'shop') drawShopExtras(pen, block, band);
  else if (block.kind === 'school') drawSchoolExtras(pen, block, home);
  else drawOfficeExtras(pen, block, band);
}
