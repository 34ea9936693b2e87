/** The old market hall: a birch gable hall with a glazed front, and a low annex with a deck and a back kitchen. */
import type { Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, dormant, lighten, tone } from '../palette.ts';
import { corners, cutHole, fill, oval, type Pen, type Wall } from '../pen.ts';
import { drawGlass, drawShutter, drawWindow, type Home } from './openings.ts';
import { drawSlope } from './roof.ts';

export interface Hall {
  readonly sign: string;
}

const ANNEX_WIDTH = 8;
const ANNEX_HEIGHT = 3.3;
const HALL_X = 8;
const HALL_WIDTH = 9;
const EAVES = 4.2;
const RISE = 3.6;
const d = 10;

function drawAnnexFront(pen: Pen, home: Home): void {
  const teal = dormant(PAPER.teal, home.life);
  const colour = tone(dormant('#E8DDC8', home.life), 'L');
  pen.face('L', [0, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    drawWindow(wall, [0.6, 0.4, 4.2, 2.3], home, { seed: 31, split: 4, frame: teal, sill: false, bare: true });
    cutHole(wall, [5.2, 0, 2.2, 2.7], 0.3, (inner) => {
      const [u, v, w, h] = inner;
      drawGlass(brush, inner, { ...home, curtain: 'open' }, { seed: 4, frame: teal, bare: true });
      fill(brush, teal, [u + w / 2 - 0.08, v, 0.16, h]);
      if (home.ajar !== true) return;
      fill(brush, lighten(PAPER.glow, 0.3), [u + w / 2, v, w / 2, h]);
      fill(brush, darken(teal, 0.2), [u + w * 0.86, v + 0.16, 0.22, h - 0.3]);
    });
    fill(brush, alpha(PAPER.shade, 0.3), [0, ANNEX_HEIGHT - 0.55, ANNEX_WIDTH, 0.3]);
    if (home.curtain === 'shut') drawShutter(brush, [0.6, 0.4, 4.2, 2.3]);
  });
}

function drawAnnex(pen: Pen, home: Home): void {
  pen.box([0, 1.2, 0], [ANNEX_WIDTH + 0.2, d - 1.2, ANNEX_HEIGHT], dormant('#E8DDC8', home.life), { foot: 0.15 });
  drawAnnexFront(pen, home);
  const sedum = pen.snow ? pen.top(PAPER.snow) : tone(dormant(PAPER.sage, home.life), 'T');
  pen.box([-0.3, 0.9, ANNEX_HEIGHT], [ANNEX_WIDTH + 0.5, d - 0.2, 0.35], dormant(PAPER.cream, home.life), { foot: 0, top: sedum });
  if (pen.snow) return;
  pen.face('T', [0, 1.4, ANNEX_HEIGHT + 0.35], (brush) => {
    const chance = seeded(5);
    for (let tuft = 0; tuft < 90; tuft += 1) {
      brush.fillStyle = alpha(dormant(chance() > 0.5 ? PAPER.moss : PAPER.lime, home.life), 0.55);
      oval(brush, [chance() * ANNEX_WIDTH, chance() * 8], 0.15 + chance() * 0.2);
      brush.fill();
    }
  });
}

function drawHallSides(pen: Pen, home: Home): void {
  const wood = dormant('#D9B27C', 0.35 + home.life * 0.65);
  const right = HALL_X + HALL_WIDTH;
  const colour = tone(wood, 'R');
  pen.sheet(corners([right, d, 0], [right, 1, 0], [right, 1, EAVES], [right, d, EAVES]), colour);
  pen.face('R', [right, d, 0], (brush) => {
    for (let u = 0.3; u < d - 1; u += 0.36) fill(brush, alpha(PAPER.shade, 0.16), [u, 0, 0.05, EAVES]);
    for (let at = 0; at < 3; at += 1) {
      const style = { seed: 50 + at, split: 2, frame: dormant(PAPER.teal, home.life), bare: true };
      drawWindow({ brush, side: 'R', colour }, [1 + at * 2.6, 1.2, 1.7, 2], home, style);
    }
    fill(brush, alpha(PAPER.shade, 0.3), [0, EAVES - 0.5, d - 1, 0.5]);
  });
  pen.foot('R', [right, d, 0], { length: d - 1, height: 1.6, strength: 0.2 });
}

function drawHallFront(pen: Pen, hall: Hall, home: Home): void {
  const w = HALL_WIDTH;
  const colour = tone(dormant('#D9B27C', 0.35 + home.life * 0.65), 'L');
  const teal = dormant(PAPER.teal, home.life);
  const [left, middle, right] = [HALL_X, HALL_X + w / 2, HALL_X + w];
  pen.sheet(corners([left, d, 0], [right, d, 0], [right, d, EAVES], [middle, d, EAVES + RISE], [left, d, EAVES]), colour);
  pen.face('L', [left, d, 0], (brush) => {
    const wall: Wall = { brush, side: 'L', colour };
    brush.beginPath();
    brush.moveTo(0, 0);
    brush.lineTo(w, 0);
    brush.lineTo(w, EAVES);
    brush.lineTo(w / 2, EAVES + RISE);
    brush.lineTo(0, EAVES);
    brush.clip();
    for (let u = 0.2; u < w; u += 0.36) fill(brush, alpha(PAPER.kraftDark, 0.28), [u, 0, 0.05, EAVES + RISE]);
    drawWindow(wall, [1.1, 0.5, 6.8, 2.7], home, { seed: 60, split: 5, frame: teal, sill: false, depth: 0.3, bare: true });
    if (home.curtain === 'shut') drawShutter(brush, [1.1, 0.5, 6.8, 2.7]);
    fill(brush, teal, [0.9, 3.4, 7.2, 1]);
    cutHole(wall, [w / 2 - 0.75, 5, 1.5, 1.5], 0.25, (inner) => drawGlass(brush, inner, home, { seed: 3, frame: teal, bare: true }));
  });
  const letters = dormant('#FFF6E2', Math.max(0.5, home.life));
  pen.text('L', [middle, d, 3.88], hall.sign, { size: 0.9, colour: letters, weight: 800 });
  pen.foot('L', [left, d, 0], { length: w, height: 1.4, strength: 0.15 });
}

function drawHallRoof(pen: Pen, home: Home): void {
  const roof = dormant(PAPER.clay, home.life);
  const overhang = 0.35;
  const pitch = RISE / (HALL_WIDTH / 2);
  const [left, middle, right] = [HALL_X - overhang, HALL_X + HALL_WIDTH / 2, HALL_X + HALL_WIDTH + overhang];
  const [low, high, front] = [EAVES - pitch * overhang, EAVES + RISE, d + 0.6];
  const slope = { at: [right, front, low], along: [0, -1, 0], up: [-1, 0, pitch] } as const;
  drawSlope(pen, { ...slope, length: d, rise: HALL_WIDTH / 2 + overhang, colour: roof, seed: 77, shade: 0.34 });
  const barge: Point[] = [
    [left, front, low],
    [middle, front, high],
    [right, front, low],
  ];
  const below: Point[] = [
    [right, front, low - 0.28],
    [middle, front, high - 0.32],
    [left, front, low - 0.28],
  ];
  pen.sheet([...barge, ...below], '#F3EADA');
  if (pen.snow) pen.line(barge, '#FAFAF7', 2);
}

function drawDeck(pen: Pen, home: Home): void {
  pen.box([0.4, d, 0], [7.2, 1.6, 0.22], dormant(PAPER.ply, home.life), { foot: 0 });
  if (pen.snow) return;
  pen.face('T', [0.4, d, 0.22], (brush) => {
    for (let plank = 0; plank < 18; plank += 1) fill(brush, alpha(PAPER.kraftDark, 0.4), [plank * 0.4, 0, 0.04, 1.6]);
  });
}

export function drawHall(pen: Pen, hall: Hall, home: Home): void {
  const roof = dormant(PAPER.clay, home.life);
  const overhang = 0.35;
  const low = EAVES - (RISE / (HALL_WIDTH / 2)) * overhang;
  const [left, middle] = [HALL_X - overhang, HALL_X + HALL_WIDTH / 2];
  drawAnnex(pen, home);
  const farSlope: Point[] = [
    [left, 0.6, low],
    [middle, 0.6, EAVES + RISE],
    [middle, d + 0.6, EAVES + RISE],
    [left, d + 0.6, low],
  ];
  pen.sheet(farSlope, pen.snow ? '#EEF0EF' : tone(roof, 'L'));
  drawHallSides(pen, home);
  drawHallFront(pen, hall, home);
  drawHallRoof(pen, home);
  drawDeck(pen, home);
}
