/** What the worker brings along from the team: a bag with as many forms as the office asks for, and a flask when colleagues think of each other. */
import type { Grade } from '../interior/shell.ts';
import { PAPER, alpha, darken } from '../palette.ts';
import { fill, type Pen } from '../pen.ts';

export interface WorkBag {
  /** Pressure on the team: shut · sheets that stick out · a pile beside it that the bag cannot hold. */
  readonly forms: Grade;
  /** Climate of the team: nothing · a flask · a flask and two mugs. */
  readonly flask: Grade;
}

const SHEETS: Readonly<Record<Grade, number>> = { low: 0, middle: 3, high: 4 };
const PILE = 11;

function drawPile(pen: Pen): void {
  for (let sheet = 0; sheet < PILE; sheet += 1) {
    const out = (((sheet * 5) % 4) - 1.5) * 0.05;
    pen.box([0.75 + out, -0.42, sheet * 0.11], [0.62, 0.8, 0.11], sheet % 3 === 2 ? '#D8CDB8' : PAPER.ivory, { foot: 0, edge: 0.3 });
  }
  pen.face('L', [0.75, 0.4, 0], (brush) => {
    for (const [u, v, colour] of [
      [0.08, 0.24, PAPER.tomato],
      [0.36, 0.5, PAPER.mustard],
      [0.16, 0.82, PAPER.tomato],
    ] as const)
      fill(brush, colour, [u, v, 0.1, 0.3]);
  });
}

/** On a crate, so that nobody kicks it over. */
function drawFlask(pen: Pen, flask: Grade): void {
  if (flask === 'low') return;
  pen.box([-1.62, -0.4, 0], [0.86, 0.8, 0.4], '#C6A173', { foot: 0.16 });
  pen.disc([-1.3, -0.1, 0.4], { r: 0.15, h: 0.62, colour: PAPER.zinc });
  pen.disc([-1.3, -0.1, 1.02], { r: 0.12, h: 0.16, colour: PAPER.anthracite });
  if (flask === 'middle') return;
  pen.disc([-0.96, -0.16, 0.4], { r: 0.14, h: 0.24, colour: PAPER.mustard });
  pen.disc([-1.2, 0.26, 0.4], { r: 0.14, h: 0.24, colour: PAPER.ivory });
}

export function drawWorkBag(pen: Pen, { forms, flask }: WorkBag): void {
  drawFlask(pen, flask);
  for (let sheet = 0; sheet < SHEETS[forms]; sheet += 1) {
    const x = -0.42 + sheet * 0.2;
    pen.box([x, -0.1 + (sheet % 2) * 0.08, 0.6], [0.34, 0.03, 0.42 + (sheet % 3) * 0.1], PAPER.ivory, { foot: 0, edge: 0.5 });
  }
  pen.box([-0.55, -0.22, 0], [1.1, 0.44, 0.72], PAPER.teal, { foot: 0.2 });
  pen.face('L', [-0.55, 0.22, 0], (brush) => {
    fill(brush, darken(PAPER.teal, 0.22), [0, forms === 'low' ? 0.26 : 0.44, 1.1, forms === 'low' ? 0.46 : 0.28]);
    fill(brush, PAPER.ivory, [0.46, forms === 'low' ? 0.2 : 0.38, 0.18, 0.12]);
    fill(brush, alpha(PAPER.shade, 0.3), [0, 0, 1.1, 0.05]);
  });
  pen.line(
    [
      [-0.5, 0, 0.72],
      [-0.2, 0.5, 0.3],
      [0.3, 0.62, 0.02],
      [0.5, 0.3, 0.4],
      [0.5, 0, 0.72],
    ],
    darken(PAPER.teal, 0.3),
    1,
  );
  if (forms === 'high') drawPile(pen);
}
