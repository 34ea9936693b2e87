/** What the small neighbourhoods on the map are folded of: slabs with panes, rows of gables, trees, the card beneath. */
import { toScreen, type Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, mix, tone } from '../palette.ts';
import { corners, fill, type Pen } from '../pen.ts';
import { drawCard, tonesOf } from '../props/crown-cards.ts';

/** Leaves and grass; of summer without it. */
export type Leaves = 'spring' | 'autumn' | 'winter';

export interface Model {
  readonly w: number;
  readonly d: number;
  readonly seed: number;
  readonly season?: Leaves;
  readonly paint: (colour: string) => string;
  /** Share of the windows with light behind them. @range 0..1 */
  readonly lit: number;
  /** Height of the card that it stands on. @unit u */
  readonly card: number;
}

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
export function drawPanes(pen: Pen, model: Model, { at: [x, y, z], size: [w, d, h], floors }: Slab): void {
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

export function drawSlab(pen: Pen, model: Model, { colour, ...slab }: Slab & { readonly colour: string }): void {
  pen.box(slab.at, slab.size, model.paint(colour), { foot: 0.16 });
  drawPanes(pen, model, slab);
}

/** A row of gables along x. */
export function drawRow(
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

export function drawTree(
  pen: Pen,
  { season, paint }: Pick<Model, 'season' | 'paint'>,
  [x, y, colour]: readonly [number, number, string],
): void {
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

const GRASS = { spring: '#B9C77F', autumn: '#B0A66C', winter: '#A8A78A' } as const;

/** Green on the sheet. */
export function drawGreen(pen: Pen, { paint, season, card }: Model, [x, y, w, d]: readonly [number, number, number, number]): void {
  pen.face('T', [0, 0, card], (brush) => {
    brush.fillStyle = pen.snow ? '#F4F5F3' : paint(season === undefined ? PAPER.grass : mix(PAPER.grass, GRASS[season], 0.6));
    brush.beginPath();
    brush.roundRect(x, y, w, d, 0.5);
    brush.fill();
  });
}

export function onSheet(pen: Pen, { card }: Model, draw: () => void): void {
  pen.brush.save();
  pen.brush.translate(0, -card * 14);
  draw();
  pen.brush.restore();
}
