/** A neighbourhood at a tenth of its size, for the map of the whole town: what each is known by, in a few folded sheets. */
import { PAPER, dormant, mix, tone } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';
import type { Home } from './openings.ts';
import { drawLife } from './quarter-life.ts';
import { drawGreen, drawPanes, drawRow, drawSlab, drawTree, onSheet, type Leaves, type Model } from './quarter-parts.ts';

export const QUARTERS = ['veemarktplein', 'willemsplein', 'anker', 'kantoor', 'huiskamer', 'vergaderkamer', 'station'] as const;
export type QuarterKind = (typeof QUARTERS)[number];

export interface Quarter {
  readonly quarter: QuarterKind;
  readonly w: number;
  readonly d: number;
  readonly sign: string;
  readonly seed: number;
  /** Leaves and grass of the week; of summer without it. */
  readonly season?: Leaves;
  /** One can go there now: its card lies on another one. Without it nothing is said of that. */
  readonly offered?: boolean;
}

/** Height of the card that a quarter stands on, its name on the edge: higher where one can go. @unit u */
const CARD = { offered: 1.1, else: 0.62, not: 0.34 } as const;
const WINDOW = '#6F7F86';

/** Where people meet, and how wide apart they stand there. @unit u */
const COMMONS: Readonly<Partial<Record<QuarterKind, { readonly at: readonly [number, number]; readonly wide: number }>>> = {
  veemarktplein: { at: [6.6, 7.6], wide: 2.5 },
  willemsplein: { at: [7, 7.4], wide: 2.4 },
  anker: { at: [5.4, 8.6], wide: 1.9 },
  huiskamer: { at: [3, 4.7], wide: 1 },
};

/** The ground of the quarter: a sheet of card with a cut edge, laid on the town plan; where one can go, on a second one in the colour of the organisation. */
function drawSheet(pen: Pen, { w, d, paint, card }: Model, { sign, offered }: Quarter): void {
  const low = offered === true ? 0.34 : 0;
  if (offered === true) pen.box([-0.28, -0.28, 0], [w + 0.56, d + 0.56, low], PAPER.teal, { foot: 0.1, edge: 0.8, top: PAPER.teal });
  const top = pen.snow ? '#EDEFEE' : offered === false ? mix('#E3D7C2', '#D2C8B6', 0.6) : paint('#E3D7C2');
  pen.box([0, 0, low], [w, d, card - low], offered === false ? '#CFC5B2' : paint('#E9DDC6'), { foot: 0.2, edge: 0.7, top });
  if (sign === '' || card - low < 0.5) return;
  pen.text('L', [w / 2, d, low + (card - low) / 2], sign, { size: (card - low) * 0.76, colour: '#6A4D31', weight: 700 });
}

const DRAW: Readonly<Record<QuarterKind, (pen: Pen, model: Model) => void>> = {
  veemarktplein: (pen, model) => {
    drawGreen(pen, model, [9, 5.6, 3.6, 2]);
    onSheet(pen, model, () => {
      drawRow(pen, model, {
        at: [5, 0.8],
        papers: [PAPER.brickRed, PAPER.brickRose, PAPER.brickDark, PAPER.brickOchre, PAPER.brickRed],
        roof: PAPER.clay,
      });
      drawSlab(pen, model, { at: [0.7, 3, 0], size: [2.2, 6, 2.9], colour: PAPER.brickOchre, floors: 4 });
      drawTree(pen, model, [9.8, 6.4, PAPER.moss]);
      drawTree(pen, model, [11.4, 6.8, PAPER.sage]);
      // De Hal: the gable with the large doors.
      const wood = model.paint('#D9B27C');
      pen.box([12.8, 1.2, 0], [2.8, 3.4, 1.4], wood, { foot: 0.1 });
      pen.sheet(corners([12.8, 4.6, 1.4], [15.6, 4.6, 1.4], [14.2, 4.6, 2.8]), tone(wood, 'L'));
      pen.sheet(
        corners([15.7, 4.7, 1.35], [15.7, 1.1, 1.35], [14.2, 1.1, 2.85], [14.2, 4.7, 2.85]),
        pen.snow ? '#E3E7E8' : tone(model.paint(PAPER.clay), 'R'),
      );
      pen.face('L', [12.8, 4.6, 0], (brush) => {
        fill(brush, model.lit > 0 ? PAPER.glow : WINDOW, [0.5, 0, 1.8, 0.95]);
        fill(brush, '#FBF7EE', [1.36, 0, 0.08, 0.95]);
        fill(brush, model.paint(PAPER.teal), [0.3, 1.12, 2.2, 0.34]);
      });
      pen.box([12.6, 8.4, 0], [2.6, 2.4, 1.1], model.paint('#DDD3C2'), { foot: 0.1 });
      pen.face('L', [12.6, 10.8, 0], (brush) => fill(brush, model.paint(PAPER.brickRed), [0, 0.75, 2.6, 0.35]));
    });
  },
  willemsplein: (pen, model) => {
    drawGreen(pen, model, [1, 9.8, 12, 1.5]);
    onSheet(pen, model, () => {
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
    pen.face('T', [0, 0, model.card], (brush) => {
      brush.fillStyle = pen.snow ? '#C9D5DB' : model.paint(PAPER.water);
      oval(brush, [12.2, 6.6], 1.7, 1.2);
      brush.fill();
    });
    onSheet(pen, model, () => {
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
    onSheet(pen, model, () => {
      drawSlab(pen, model, { at: [1, 1, 0], size: [5.4, 4, 2.6], colour: '#E4DACA', floors: 2 });
      pen.face('L', [1, 5, 0], (brush) => fill(brush, model.paint(PAPER.teal), [0, 2.1, 5.4, 0.5]));
      pen.box([1.6, 5, 1.1], [2.4, 0.7, 0.14], model.paint(PAPER.teal), { foot: 0 });
      drawTree(pen, model, [7.4, 4.6, PAPER.moss]);
    }),
  huiskamer: (pen, model) =>
    onSheet(pen, model, () => {
      drawRow(pen, model, { at: [0.8, 1], papers: [PAPER.brickRose, PAPER.brickRed, PAPER.brickOchre], roof: PAPER.slate });
      drawTree(pen, model, [5.4, 4.6, PAPER.sage]);
    }),
  vergaderkamer: (pen, model) =>
    onSheet(pen, model, () => {
      drawSlab(pen, model, { at: [0.9, 0.9, 0], size: [4.2, 3.4, 1.6], colour: '#E6DCC9', floors: 1 });
      pen.box([1.8, 1.8, 1.6], [2.4, 1.6, 0.5], PAPER.zinc, { foot: 0.1 });
      drawTree(pen, model, [5.4, 4.4, PAPER.moss]);
    }),
  station: (pen, model) =>
    onSheet(pen, model, () => {
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
};

export function drawQuarter(pen: Pen, quarter: Quarter, home: Home): void {
  const { offered } = quarter;
  const model: Model = {
    ...quarter,
    lit: home.lit,
    card: offered === undefined ? CARD.else : offered ? CARD.offered : CARD.not,
    paint: (colour) => dormant(colour, 0.3 + home.life * 0.7),
  };
  drawSheet(pen, model, quarter);
  DRAW[quarter.quarter](pen, model);
  const commons = COMMONS[quarter.quarter];
  if (commons !== undefined) onSheet(pen, model, () => drawLife(pen, { ...commons, life: home.life, seed: quarter.seed }));
}
