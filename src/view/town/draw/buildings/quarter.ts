/** A neighbourhood at a tenth of its size, for the map of the whole town: what each is known by, in a few folded sheets. */
import { toScreen, type Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, dormant, mix, tone } from '../palette.ts';
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
  /** Leaves and grass of the week; of summer without it. */
  readonly season?: 'spring' | 'autumn' | 'winter';
}

interface Model extends Quarter {
  readonly paint: (colour: string) => string;
  /** Share of the windows with light behind them. @range 0..1 */
  readonly lit: number;
}

/** Thickness of the card that a quarter stands on; its name is on the edge. @unit u */
const SHEET = 0.62;
const WINDOW = '#6F7F86';

/** The paper of a pane: two in three at most have a lamp behind them, always the same. */
function paneOf({ lit, seed }: Model, at: number, opacity: number): string {
  return (Math.sin(at * 12.9898 + seed * 4.1) * 43758.5453) % 1 > 1 - lit * 1.4 ? PAPER.glow : alpha(WINDOW, opacity);
}

interface Slab {
  readonly at: Point;
  readonly size: Point;
  readonly floors: number;
}

/** Rows of dots for windows on both faces of a slab. */
function drawPanes(pen: Pen, model: Model, { at: [x, y, z], size: [w, d, h], floors }: Slab): void {
  for (const side of ['L', 'R'] as const) {
    const length = side === 'L' ? w : d;
    pen.face(side, [side === 'L' ? x : x + w, y + d, z], (brush) => {
      for (let floor = 0; floor < floors; floor += 1)
        for (let u = 0.25; u < length - 0.2; u += 0.5)
          fill(brush, paneOf(model, x + u * 7 + floor * 3.7, side === 'L' ? 0.7 : 0.85), [
            u,
            (h * (floor + 0.3)) / floors,
            0.28,
            (h * 0.42) / floors,
          ]);
    });
  }
}

function drawSlab(pen: Pen, model: Model, { colour, ...slab }: Slab & { readonly colour: string }): void {
  pen.box(slab.at, slab.size, model.paint(colour), { foot: 0.16 });
  drawPanes(pen, model, slab);
}

/** A row of gables along x. */
function drawRow(
  pen: Pen,
  model: Model,
  { at: [x, y], ...row }: { at: readonly [number, number]; papers: readonly string[]; roof: string },
): void {
  const papers = row.papers.map(model.paint);
  const roof = model.paint(row.roof);
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
      fill(brush, paneOf(model, left * 5 + y, 0.8), [0.75, 0.3, 0.5, 0.5]);
      fill(brush, alpha(PAPER.ink, 0.4), [0.2, 0, 0.34, 0.75]);
    });
    pen.sheet(
      corners([left, y + d + 0.14, eaves - 0.1], [right, y + d + 0.14, eaves - 0.1], [right, y + d / 2, ridge], [left, y + d / 2, ridge]),
      pen.snow ? '#F2F3F1' : tone(roof, at % 2 ? 'L' : 'T'),
    );
    pen.line(corners([left, y + d / 2, ridge], [right, y + d / 2, ridge]), alpha('#FFF8EA', 0.5), 0.6);
  });
}

/** What the season makes of a crown. */
const CROWN: Readonly<Record<'spring' | 'autumn', Readonly<Record<string, string>>>> = {
  spring: { [PAPER.moss]: '#A3B765', [PAPER.sage]: '#E9ABA0', [PAPER.olive]: '#C9CE7C' },
  autumn: { [PAPER.moss]: '#B9823C', [PAPER.sage]: '#A9583A', [PAPER.olive]: '#D2A94B' },
};

/** Branches, with a rim of snow where it lies. */
function drawBare(pen: Pen, [x, y]: readonly [number, number]): void {
  for (const [dx, z] of [
    [-0.34, 1.5],
    [0.3, 1.7],
    [-0.12, 1.9],
    [0.12, 1.3],
  ] as const) {
    const twig = corners([x, y, 0.5], [x + dx * 0.5, y - dx * 0.5, (z + 0.5) / 2], [x + dx, y - dx, z]);
    pen.line(twig, '#75624F', 0.8);
    if (pen.snow) pen.line(twig.slice(1), '#F2F3F1', 0.5);
  }
}

function drawTree(pen: Pen, { season, paint }: Pick<Model, 'season' | 'paint'>, [x, y, colour]: readonly [number, number, string]): void {
  pen.line(corners([x, y, 0], [x, y, 0.7]), PAPER.kraftDark, 1.2);
  if (season === 'winter' || pen.snow) {
    drawBare(pen, [x, y]);
    return;
  }
  const { brush } = pen;
  const foot = toScreen([x, y]);
  const [dark, middle, light] = tonesOf(paint(season === undefined ? colour : (CROWN[season][colour] ?? colour)));
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

const GRASS = { spring: '#B9C77F', autumn: '#B0A66C', winter: '#A8A78A' } as const;

/** Green on the sheet. */
function drawGreen(pen: Pen, { paint, season }: Model, [x, y, w, d]: readonly [number, number, number, number]): void {
  pen.face('T', [0, 0, SHEET], (brush) => {
    brush.fillStyle = pen.snow ? '#F4F5F3' : paint(season === undefined ? PAPER.grass : mix(PAPER.grass, GRASS[season], 0.6));
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
  veemarktplein: (pen, model) => {
    drawGreen(pen, model, [9, 5.6, 3.6, 2]);
    onSheet(pen, () => {
      drawRow(pen, model, {
        at: [5, 0.8],
        papers: [PAPER.brickRed, PAPER.brickRose, PAPER.brickDark, PAPER.brickOchre, PAPER.brickRed],
        roof: PAPER.clay,
      });
      drawSlab(pen, model, { at: [0.7, 3, 0], size: [2.2, 6, 2.9], colour: PAPER.brickOchre, floors: 4 });
      drawTree(pen, model, [9.8, 6.4, PAPER.moss]);
      drawTree(pen, model, [11.4, 6.8, PAPER.sage]);
      pen.box([13, 1.6, 0], [2.2, 2.4, 1.1], model.paint('#D9B27C'), { foot: 0.1 });
      pen.sheet(corners([13, 4, 1.1], [15.2, 4, 1.1], [14.1, 4, 2]), tone(model.paint('#D9B27C'), 'L'));
      pen.sheet(
        corners([15.3, 4.1, 1.05], [15.3, 1.5, 1.05], [14.1, 1.5, 2.05], [14.1, 4.1, 2.05]),
        pen.snow ? '#E3E7E8' : tone(model.paint(PAPER.clay), 'R'),
      );
      pen.box([12.6, 8.4, 0], [2.6, 2.4, 1.1], model.paint('#DDD3C2'), { foot: 0.1 });
      pen.face('L', [12.6, 10.8, 0], (brush) => fill(brush, model.paint(PAPER.brickRed), [0, 0.75, 2.6, 0.35]));
    });
  },
  willemsplein: (pen, model) => {
    drawGreen(pen, model, [1, 9.8, 12, 1.5]);
    onSheet(pen, () => {
      drawSlab(pen, model, { at: [2.6, 0.8, 0], size: [4, 2.2, 5.4], colour: '#D8CDB9', floors: 9 });
      drawSlab(pen, model, { at: [6.6, 0.7, 0], size: [1.5, 2.6, 5.9], colour: PAPER.brickOchre, floors: 1 });
      drawSlab(pen, model, { at: [8.1, 0.8, 0], size: [4, 2.2, 5.4], colour: PAPER.brickRose, floors: 9 });
      pen.box([0.7, 4.4, 0], [2.2, 3.6, 1], model.paint('#E2DACB'), { foot: 0.1 });
      pen.face('R', [2.9, 8, 0], (brush) => fill(brush, model.paint(PAPER.mustard), [0, 0.66, 3.6, 0.34]));
      pen.box([10.6, 5, 0], [2.8, 2.4, 0.9], model.paint('#EDE4D3'), { foot: 0.1 });
      for (const x of [2.4, 6, 9.4]) drawTree(pen, model, [x, 10.4, PAPER.moss]);
      drawTree(pen, model, [6, 6, PAPER.olive]);
    });
  },
  anker: (pen, model) => {
    drawGreen(pen, model, [8.4, 4.2, 6.6, 6]);
    pen.face('T', [0, 0, SHEET], (brush) => {
      brush.fillStyle = pen.snow ? '#C9D5DB' : model.paint(PAPER.water);
      oval(brush, [12.2, 6.6], 1.7, 1.2);
      brush.fill();
    });
    onSheet(pen, () => {
      pen.sheet(corners([0.8, 0.8, 0], [7, 0.8, 0], [7, 4.8, 0], [0.8, 4.8, 0]), model.paint('#D6B585'));
      pen.sheet(corners([0.8, 0.8, 0], [7, 0.8, 0], [7, 0.8, 1.2], [0.8, 0.8, 1.2]), tone(model.paint('#F0E4CD'), 'L'));
      pen.face('L', [0.8, 0.8, 0], (brush) => fill(brush, model.paint(PAPER.teal), [0, 0, 6.2, 0.36]));
      pen.sheet(corners([0.8, 4.8, 0], [0.8, 0.8, 0], [0.8, 0.8, 1.2], [0.8, 4.8, 1.2]), tone(model.paint('#F0E4CD'), 'R'));
      for (const [x, y, w, d] of [
        [3.9, 0.8, 0.14, 4],
        [0.8, 4.7, 6.2, 0.14],
        [6.9, 0.8, 0.14, 4],
      ] as const)
        pen.box([x, y, 0], [w, d, 0.4], '#FBF7EE', { foot: 0 });
      pen.box([2.6, 4.8, 0.8], [2, 0.2, 0.5], model.paint(PAPER.teal), { foot: 0 });
      drawRow(pen, model, { at: [9, 0.8], papers: [PAPER.brickDark, PAPER.brickRose, PAPER.brickDark, PAPER.brickRed], roof: PAPER.clay });
      drawSlab(pen, model, { at: [0.8, 6, 0], size: [2.2, 4.4, 2.9], colour: PAPER.brickOchre, floors: 4 });
      for (const [x, y] of [
        [9.4, 5],
        [14.4, 5],
        [10, 8.8],
        [14, 9],
      ] as const)
        drawTree(pen, model, [x, y, PAPER.moss]);
    });
  },
  kantoor: (pen, model) =>
    onSheet(pen, () => {
      drawSlab(pen, model, { at: [1, 1, 0], size: [5.4, 4, 2.6], colour: '#E4DACA', floors: 2 });
      pen.face('L', [1, 5, 0], (brush) => fill(brush, model.paint(PAPER.teal), [0, 2.1, 5.4, 0.5]));
      pen.box([1.6, 5, 1.1], [2.4, 0.7, 0.14], model.paint(PAPER.teal), { foot: 0 });
      drawTree(pen, model, [7.4, 4.6, PAPER.moss]);
    }),
  huiskamer: (pen, model) =>
    onSheet(pen, () => {
      drawRow(pen, model, { at: [0.8, 1], papers: [PAPER.brickRose, PAPER.brickRed, PAPER.brickOchre], roof: PAPER.slate });
      drawTree(pen, model, [5.4, 4.6, PAPER.sage]);
    }),
  vergaderkamer: (pen, model) =>
    onSheet(pen, () => {
      drawSlab(pen, model, { at: [0.9, 0.9, 0], size: [4.2, 3.4, 1.6], colour: '#E6DCC9', floors: 1 });
      pen.box([1.8, 1.8, 1.6], [2.4, 1.6, 0.5], PAPER.zinc, { foot: 0.1 });
      drawTree(pen, model, [5.4, 4.4, PAPER.moss]);
    }),
  station: (pen, model) =>
    onSheet(pen, () => {
      pen.box([1, 0.8, 0], [8, 2.2, 1.5], model.paint(PAPER.brickRed), { foot: 0.1 });
      drawPanes(pen, model, { at: [1, 0.8, 0], size: [8, 2.2, 1.4], floors: 1 });
      pen.box([0.7, 0.5, 1.5], [8.6, 2.8, 0.24], model.paint(PAPER.zinc), { foot: 0 });
      pen.box([4.2, 1, 1.74], [1.2, 1.2, 1.5], model.paint(PAPER.brickRed), { foot: 0 });
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
  houses: (pen, model) => {
    const { w, d, seed } = model;
    const faded = { ...model, paint: (colour: string) => dormant(colour, 0.6) };
    const chance = seeded(seed);
    const papers = [PAPER.brickRed, PAPER.brickRose, PAPER.brickDark, PAPER.brickOchre];
    for (let y = 0.5; y < d - 2.4; y += 3.6) {
      const count = Math.max(2, Math.floor((w - 1 - chance() * 1.4) / 1.5));
      drawRow(pen, model, {
        at: [0.4 + chance() * 0.5, y],
        papers: Array.from({ length: count }, () => papers[Math.floor(chance() * papers.length)] ?? PAPER.brickRed),
        roof: chance() > 0.5 ? PAPER.clay : PAPER.slate,
      });
      drawTree(pen, faded, [w - 0.6, y + 3, PAPER.moss]);
      drawTree(pen, faded, [0.6 + chance() * (w - 3), y + 3.2, PAPER.olive]);
    }
  },
};

export function drawQuarter(pen: Pen, quarter: Quarter, home: Home): void {
  const model: Model = {
    ...quarter,
    lit: home.lit,
    paint: (colour) => dormant(colour, quarter.quarter === 'houses' ? 0.26 : 0.3 + home.life * 0.7),
  };
  if (quarter.quarter !== 'houses') drawSheet(pen, model);
  DRAW[quarter.quarter](pen, model);
}
