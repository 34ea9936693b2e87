/** A neighbourhood at a tenth of its size, for the map of the whole town: what each is known by, in a few folded sheets. */
import { toScreen, type Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, dormant, tone } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import { drawCard, tonesOf } from '../props/crown-cards.ts';
import type { Home } from './openings.ts';

export const QUARTERS = ['veemarktplein', 'willemsplein', 'anker', 'kantoor', 'huiskamer', 'vergaderkamer', 'station', 'houses'] as const;
export type QuarterKind = (typeof QUARTERS)[number];

export interface Quarter {
  readonly quarter: QuarterKind;
  readonly w: number;
  readonly d: number;
  readonly sign: string;
  readonly seed: number;
}

interface Model extends Quarter {
  readonly paint: (colour: string) => string;
}

/** Thickness of the card that a quarter stands on; its name is on the edge. @unit u */
const SHEET = 0.62;
const WINDOW = '#6F7F86';

/** Rows of dots for windows on both faces of a slab. */
function drawPanes(pen: Pen, [x, y, z]: Point, [w, d, h]: Point, floors: number): void {
  for (const side of ['L', 'R'] as const) {
    const length = side === 'L' ? w : d;
    pen.face(side, [side === 'L' ? x : x + w, y + d, z], (brush) => {
      for (let floor = 0; floor < floors; floor += 1)
        for (let u = 0.25; u < length - 0.2; u += 0.5)
          fill(brush, alpha(WINDOW, side === 'L' ? 0.7 : 0.85), [u, (h * (floor + 0.3)) / floors, 0.28, (h * 0.42) / floors]);
    });
  }
}

function drawSlab(pen: Pen, at: Point, size: Point, look: { colour: string; floors: number }): void {
  pen.box(at, size, look.colour, { foot: 0.16 });
  drawPanes(pen, at, size, look.floors);
}

/** A row of gables along x. */
function drawRow(pen: Pen, [x, y]: readonly [number, number], { papers, roof }: { papers: readonly string[]; roof: string }): void {
  const [w, d, eaves, ridge] = [1.5, 2.4, 1.3, 2.3];
  papers.forEach((paper, at) => {
    const left = x + at * w;
    const right = left + w;
    pen.sheet(
      corners([right, y + d, 0], [right, y, 0], [right, y, eaves], [right, y + d / 2, ridge], [right, y + d, eaves]),
      tone(paper, 'R'),
    );
    pen.sheet(corners([left, y + d, 0], [right, y + d, 0], [right, y + d, eaves], [left, y + d, eaves]), tone(paper, 'L'));
    pen.face('L', [left, y + d, 0], (brush) => {
      fill(brush, alpha(WINDOW, 0.8), [0.75, 0.3, 0.5, 0.5]);
      fill(brush, alpha(PAPER.ink, 0.4), [0.2, 0, 0.34, 0.75]);
    });
    pen.sheet(
      corners([left, y + d + 0.14, eaves - 0.1], [right, y + d + 0.14, eaves - 0.1], [right, y + d / 2, ridge], [left, y + d / 2, ridge]),
      pen.snow ? '#F2F3F1' : tone(roof, at % 2 ? 'L' : 'T'),
    );
    pen.line(corners([left, y + d / 2, ridge], [right, y + d / 2, ridge]), alpha('#FFF8EA', 0.5), 0.6);
  });
}

function drawTree(pen: Pen, [x, y]: readonly [number, number], colour: string): void {
  pen.line(corners([x, y, 0], [x, y, 0.7]), PAPER.kraftDark, 1.2);
  const { brush } = pen;
  const foot = toScreen([x, y]);
  const [dark, middle, light] = tonesOf(pen.snow ? '#DDE2E0' : colour);
  const chance = seeded(Math.round(x * 31 + y * 17));
  drawCard(brush, { x: foot.x + 1, y: foot.y - 13, r: 8.4, colour: dark, teeth: 9 }, chance);
  drawCard(brush, { x: foot.x - 1, y: foot.y - 15, r: 6, colour: middle, teeth: 8 }, chance);
  drawCard(brush, { x: foot.x - 2.2, y: foot.y - 16.6, r: 3.4, colour: light, teeth: 7 }, chance);
}

/** The ground of the quarter: a sheet of card with a cut edge, laid on the town plan. */
function drawSheet(pen: Pen, { w, d, paint, sign }: Model): void {
  pen.box([0, 0, 0], [w, d, SHEET], paint('#E9DDC6'), { foot: 0.2, edge: 0.7, top: pen.snow ? '#EDEFEE' : paint('#E3D7C2') });
  if (sign === '') return;
  pen.text('L', [w / 2, d, SHEET / 2], sign, { size: 0.48, colour: '#7A5B3A', weight: 700 });
}

/** Green on the sheet. */
function drawGreen(pen: Pen, [x, y, w, d]: readonly [number, number, number, number], paint: Model['paint']): void {
  pen.face('T', [0, 0, SHEET], (brush) => {
    brush.fillStyle = pen.snow ? '#F4F5F3' : paint(PAPER.grass);
    brush.beginPath();
    brush.roundRect(x, y, w, d, 0.5);
    brush.fill();
  });
}

function onSheet(pen: Pen, draw: () => void): void {
  pen.brush.save();
  pen.brush.translate(0, -SHEET * 14);
  draw();
  pen.brush.restore();
}

const DRAW: Readonly<Record<QuarterKind, (pen: Pen, model: Model) => void>> = {
  veemarktplein: (pen, { paint }) => {
    drawGreen(pen, [9, 5.6, 3.6, 2], paint);
    onSheet(pen, () => {
      drawRow(pen, [5, 0.8], {
        papers: [PAPER.brickRed, PAPER.brickRose, PAPER.brickDark, PAPER.brickOchre, PAPER.brickRed].map(paint),
        roof: paint(PAPER.clay),
      });
      drawSlab(pen, [0.7, 3, 0], [2.2, 6, 2.9], { colour: paint(PAPER.brickOchre), floors: 4 });
      drawTree(pen, [9.8, 6.4], paint(PAPER.moss));
      drawTree(pen, [11.4, 6.8], paint(PAPER.sage));
      pen.box([13, 1.6, 0], [2.2, 2.4, 1.1], paint('#D9B27C'), { foot: 0.1 });
      pen.sheet(corners([13, 4, 1.1], [15.2, 4, 1.1], [14.1, 4, 2]), tone(paint('#D9B27C'), 'L'));
      pen.sheet(
        corners([15.3, 4.1, 1.05], [15.3, 1.5, 1.05], [14.1, 1.5, 2.05], [14.1, 4.1, 2.05]),
        pen.snow ? '#E3E7E8' : tone(paint(PAPER.clay), 'R'),
      );
      pen.box([12.6, 8.4, 0], [2.6, 2.4, 1.1], paint('#DDD3C2'), { foot: 0.1 });
      pen.face('L', [12.6, 10.8, 0], (brush) => fill(brush, paint(PAPER.brickRed), [0, 0.75, 2.6, 0.35]));
    });
  },
  willemsplein: (pen, { paint }) => {
    drawGreen(pen, [1, 9.8, 12, 1.5], paint);
    onSheet(pen, () => {
      drawSlab(pen, [2.6, 0.8, 0], [4, 2.2, 5.4], { colour: paint('#D8CDB9'), floors: 9 });
      drawSlab(pen, [6.6, 0.7, 0], [1.5, 2.6, 5.9], { colour: paint(PAPER.brickOchre), floors: 1 });
      drawSlab(pen, [8.1, 0.8, 0], [4, 2.2, 5.4], { colour: paint(PAPER.brickRose), floors: 9 });
      pen.box([0.7, 4.4, 0], [2.2, 3.6, 1], paint('#E2DACB'), { foot: 0.1 });
      pen.face('R', [2.9, 8, 0], (brush) => fill(brush, paint(PAPER.mustard), [0, 0.66, 3.6, 0.34]));
      pen.box([10.6, 5, 0], [2.8, 2.4, 0.9], paint('#EDE4D3'), { foot: 0.1 });
      for (const x of [2.4, 6, 9.4]) drawTree(pen, [x, 10.4], paint(PAPER.moss));
      drawTree(pen, [6, 6], paint(PAPER.olive));
    });
  },
  anker: (pen, { paint }) => {
    drawGreen(pen, [8.4, 4.2, 6.6, 6], paint);
    pen.face('T', [0, 0, SHEET], (brush) => {
      brush.fillStyle = pen.snow ? '#C9D5DB' : paint(PAPER.water);
      oval(brush, [12.2, 6.6], 1.7, 1.2);
      brush.fill();
    });
    onSheet(pen, () => {
      pen.sheet(corners([0.8, 0.8, 0], [7, 0.8, 0], [7, 4.8, 0], [0.8, 4.8, 0]), paint('#D6B585'));
      pen.sheet(corners([0.8, 0.8, 0], [7, 0.8, 0], [7, 0.8, 1.2], [0.8, 0.8, 1.2]), tone(paint('#F0E4CD'), 'L'));
      pen.face('L', [0.8, 0.8, 0], (brush) => fill(brush, paint(PAPER.teal), [0, 0, 6.2, 0.36]));
      pen.sheet(corners([0.8, 4.8, 0], [0.8, 0.8, 0], [0.8, 0.8, 1.2], [0.8, 4.8, 1.2]), tone(paint('#F0E4CD'), 'R'));
      for (const [x, y, w, d] of [
        [3.9, 0.8, 0.14, 4],
        [0.8, 4.7, 6.2, 0.14],
        [6.9, 0.8, 0.14, 4],
      ] as const)
        pen.box([x, y, 0], [w, d, 0.4], '#FBF7EE', { foot: 0 });
      pen.box([2.6, 4.8, 0.8], [2, 0.2, 0.5], paint(PAPER.teal), { foot: 0 });
      drawRow(pen, [9, 0.8], {
        papers: [PAPER.brickDark, PAPER.brickRose, PAPER.brickDark, PAPER.brickRed].map(paint),
        roof: paint(PAPER.clay),
      });
      drawSlab(pen, [0.8, 6, 0], [2.2, 4.4, 2.9], { colour: paint(PAPER.brickOchre), floors: 4 });
      for (const [x, y] of [
        [9.4, 5],
        [14.4, 5],
        [10, 8.8],
        [14, 9],
      ] as const)
        drawTree(pen, [x, y], paint(PAPER.moss));
    });
  },
  kantoor: (pen, { paint }) =>
    onSheet(pen, () => {
      drawSlab(pen, [1, 1, 0], [5.4, 4, 2.6], { colour: paint('#E4DACA'), floors: 2 });
      pen.face('L', [1, 5, 0], (brush) => fill(brush, paint(PAPER.teal), [0, 2.1, 5.4, 0.5]));
      pen.box([1.6, 5, 1.1], [2.4, 0.7, 0.14], paint(PAPER.teal), { foot: 0 });
      drawTree(pen, [7.4, 4.6], paint(PAPER.moss));
    }),
  huiskamer: (pen, { paint }) =>
    onSheet(pen, () => {
      drawRow(pen, [0.8, 1], { papers: [PAPER.brickRose, PAPER.brickRed, PAPER.brickOchre].map(paint), roof: paint(PAPER.slate) });
      drawTree(pen, [5.4, 4.6], paint(PAPER.sage));
    }),
  vergaderkamer: (pen, { paint }) =>
    onSheet(pen, () => {
      drawSlab(pen, [0.9, 0.9, 0], [4.2, 3.4, 1.6], { colour: paint('#E6DCC9'), floors: 1 });
      pen.box([1.8, 1.8, 1.6], [2.4, 1.6, 0.5], PAPER.zinc, { foot: 0.1 });
      drawTree(pen, [5.4, 4.4], paint(PAPER.moss));
    }),
  station: (pen, { paint }) =>
    onSheet(pen, () => {
      pen.box([1, 0.8, 0], [8, 2.2, 1.5], paint(PAPER.brickRed), { foot: 0.1 });
      drawPanes(pen, [1, 0.8, 0], [8, 2.2, 1.4], 1);
      pen.box([0.7, 0.5, 1.5], [8.6, 2.8, 0.24], paint(PAPER.zinc), { foot: 0 });
      pen.box([4.2, 1, 1.74], [1.2, 1.2, 1.5], paint(PAPER.brickRed), { foot: 0 });
      pen.face('L', [4.2, 2.2, 1.74], (brush) => {
        brush.fillStyle = '#FFFDF6';
        oval(brush, [0.6, 0.9], 0.4);
        brush.fill();
      });
      pen.box([1.4, 4.1, 0.1], [9, 1, 0.9], PAPER.mustard, { foot: 0.2 });
      pen.face('L', [1.4, 5.1, 0.1], (brush) => {
        for (let u = 0.3; u < 8.6; u += 0.8) fill(brush, WINDOW, [u, 0.42, 0.55, 0.3]);
        fill(brush, PAPER.indigo, [0, 0.1, 9, 0.2]);
      });
    }),
  houses: (pen, { w, d, seed, paint }) => {
    const chance = seeded(seed);
    const papers = [PAPER.brickRed, PAPER.brickRose, PAPER.brickDark, PAPER.brickOchre];
    for (let y = 0.5; y < d - 2.4; y += 3.6) {
      const count = Math.max(2, Math.floor((w - 1 - chance() * 1.4) / 1.5));
      drawRow(pen, [0.4 + chance() * 0.5, y], {
        papers: Array.from({ length: count }, () => paint(papers[Math.floor(chance() * papers.length)] ?? PAPER.brickRed)),
        roof: paint(chance() > 0.5 ? PAPER.clay : PAPER.slate),
      });
      drawTree(pen, [w - 0.6, y + 3], dormant(PAPER.moss, 0.6));
      drawTree(pen, [0.6 + chance() * (w - 3), y + 3.2], dormant(PAPER.olive, 0.6));
    }
  },
};

export function drawQuarter(pen: Pen, quarter: Quarter, home: Home): void {
  const model: Model = { ...quarter, paint: (colour) => dormant(colour, quarter.quarter === 'houses' ? 0.26 : 0.3 + home.life * 0.7) };
  if (quarter.quarter !== 'houses') drawSheet(pen, model);
  DRAW[quarter.quarter](pen, model);
}
