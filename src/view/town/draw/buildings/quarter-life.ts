/**
 * How a neighbourhood fares, on the map: told by what lies and stands where people meet, and not by its colours alone. Scraps and one who
 * is by themselves; twos and a bench; a laid table with many at it under a line of flags.
 */
import { toScreen } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha, darken, lighten } from '../palette.ts';
import { corners, fill, oval, type Pen } from '../pen.ts';

interface Commons {
  readonly at: readonly [x: number, y: number];
  /** Half of the ground that people take up. @unit u */
  readonly wide: number;
  /** @range 0..1 */
  readonly life: number;
  readonly seed: number;
}

type Stand = readonly [x: number, y: number];

const COATS = [PAPER.tomato, PAPER.mustard, PAPER.indigo, PAPER.plum, PAPER.teal, PAPER.moss, PAPER.sky] as const;
const WOODS = [PAPER.birch, PAPER.beech, PAPER.oak, PAPER.walnut, PAPER.wenge] as const;
/** Of a coat nobody knows yet. */
const UNPAINTED = '#A9A39A';

/** A peg of eleven pixels. */
function drawPeg(pen: Pen, at: Stand, turn: number, coat: string): void {
  const { brush } = pen;
  const { x, y } = toScreen(at);
  brush.fillStyle = alpha(PAPER.shade, 0.26);
  brush.beginPath();
  brush.ellipse(x + 2.4, y - 0.4, 4, 1.7, -0.3, 0, Math.PI * 2);
  brush.fill();
  const cloth = brush.createLinearGradient(x - 2.6, 0, x + 2.6, 0);
  cloth.addColorStop(0, lighten(coat, 0.12));
  cloth.addColorStop(1, darken(coat, 0.3));
  brush.fillStyle = cloth;
  brush.beginPath();
  brush.moveTo(x - 2.8, y);
  brush.lineTo(x - 1.7, y - 7.4);
  brush.lineTo(x + 1.7, y - 7.4);
  brush.lineTo(x + 2.8, y);
  brush.quadraticCurveTo(x, y + 1.4, x - 2.8, y);
  brush.fill();
  brush.fillStyle = WOODS[turn % WOODS.length] ?? PAPER.birch;
  oval(brush, [x, y - 9], 2.1);
  brush.fill();
}

/** Whoever stands farther back is drawn first. */
function drawPegs(pen: Pen, stands: readonly Stand[], seed: number, painted: number): void {
  stands
    .map((at, turn) => ({ at, turn }))
    .toSorted((one, other) => one.at[0] + one.at[1] - other.at[0] - other.at[1])
    .forEach(({ at, turn }) =>
      drawPeg(pen, at, turn + seed, turn < painted ? (COATS[(turn * 3 + seed) % COATS.length] ?? PAPER.teal) : UNPAINTED),
    );
}

function drawScraps(pen: Pen, { at: [x, y], wide, seed }: Commons): void {
  const chance = seeded(seed * 13 + 7);
  pen.face('T', [0, 0, 0], (brush) => {
    for (let scrap = 0; scrap < 11; scrap += 1) {
      const colour = chance() > 0.5 ? '#F6F1E6' : '#8F867B';
      fill(brush, colour, [
        x + (chance() - 0.5) * wide * 2.2,
        y + (chance() - 0.5) * wide * 1.8,
        0.22 + chance() * 0.2,
        0.16 + chance() * 0.16,
      ]);
    }
  });
  // A bag that nobody fetches.
  pen.disc([x + wide * 0.7, y + wide * 0.3, 0], { r: 0.26, h: 0.34, colour: '#5B565C' });
}

function drawBench(pen: Pen, [x, y]: Stand): void {
  pen.box([x, y, 0.2], [1.3, 0.34, 0.1], PAPER.kraft, { foot: 0, edge: 0.3 });
  pen.box([x, y, 0.3], [1.3, 0.08, 0.3], PAPER.kraft, { foot: 0, edge: 0.3 });
}

function drawTub(pen: Pen, [x, y]: Stand, colour: string): void {
  pen.box([x, y, 0], [0.5, 0.5, 0.34], colour, { foot: 0 });
  pen.disc([x + 0.25, y + 0.25, 0.34], { r: 0.2, h: 0.22, colour: pen.snow ? PAPER.snow : PAPER.moss });
}

/** Paper flags on a line between two poles. */
function drawBunting(pen: Pen, [x, y]: Stand, wide: number): void {
  const { brush } = pen;
  const [from, to] = [toScreen([x - wide, y - wide * 0.55], 2.3), toScreen([x + wide, y - wide * 0.55], 2.3)];
  for (const side of [-wide, wide]) pen.pole([x + side, y - wide * 0.55, 0], 2.3, 0.9, PAPER.kraftDark);
  const many = Math.round(wide * 4);
  const along = (share: number) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share + Math.sin(share * Math.PI) * 5,
  });
  for (let flag = 0; flag < many; flag += 1) {
    const [left, right] = [along((flag + 0.12) / many), along((flag + 0.88) / many)];
    brush.fillStyle = COATS[flag % COATS.length] ?? PAPER.teal;
    brush.beginPath();
    brush.moveTo(left.x, left.y);
    brush.lineTo(right.x, right.y);
    brush.lineTo((left.x + right.x) / 2, (left.y + right.y) / 2 + 4.4);
    brush.fill();
  }
}

function drawTable(pen: Pen, [x, y]: Stand, wide: number): void {
  pen.box([x - wide * 0.66, y - 0.3, 0.32], [wide * 1.32, 0.6, 0.08], '#FBF7EE', { foot: 0, edge: 0.4 });
  pen.line(corners([x - wide * 0.6, y + 0.2, 0], [x - wide * 0.6, y + 0.2, 0.32]), PAPER.kraftDark, 0.8);
  pen.line(corners([x + wide * 0.6, y + 0.2, 0], [x + wide * 0.6, y + 0.2, 0.32]), PAPER.kraftDark, 0.8);
}

/** Both long sides of a table. */
function aroundTable([x, y]: Stand, wide: number): Stand[] {
  const many = Math.max(2, Math.round(wide * 1.9));
  const side = (across: number) =>
    Array.from({ length: many }, (_, turn): Stand => [x - wide * 0.58 + (turn * wide * 1.16) / (many - 1), y + across]);
  return [...side(-0.62), ...side(0.66)];
}

export function drawLife(pen: Pen, commons: Commons): void {
  const { at, wide, life, seed } = commons;
  const [x, y] = at;
  if (life < 0.3) {
    drawScraps(pen, commons);
    drawPegs(pen, [[x - wide * 0.6, y - wide * 0.2]], seed, 0);
    return;
  }
  if (life < 0.7) {
    drawBench(pen, [x - wide * 0.4, y - wide * 0.5]);
    drawTub(pen, [x + wide * 0.6, y - wide * 0.5], PAPER.teal);
    const twos: Stand[] = [
      [x - wide * 0.7, y + wide * 0.2],
      [x - wide * 0.7 + 0.5, y + wide * 0.2 - 0.3],
      [x + wide * 0.4, y + wide * 0.4],
      [x + wide * 0.4 + 0.5, y + wide * 0.4 - 0.3],
      [x + wide, y],
    ];
    drawPegs(pen, wide < 1.5 ? twos.slice(0, 3) : twos, seed, 3);
    return;
  }
  drawBunting(pen, at, wide);
  for (const side of [-wide * 0.9, wide * 0.9]) drawTub(pen, [x + side, y - wide * 0.5], PAPER.tomato);
  const seats = aroundTable(at, wide);
  drawPegs(pen, seats.slice(0, seats.length / 2), seed, seats.length);
  drawTable(pen, at, wide);
  const stroll: Stand[] = [
    [x - wide * 0.9, y + wide * 0.7],
    [x - wide * 0.9 + 0.5, y + wide * 0.7 - 0.35],
    [x + wide * 0.95, y + wide * 0.75],
  ];
  drawPegs(pen, [...seats.slice(seats.length / 2), ...(wide < 1.5 ? [] : stroll)], seed + 4, 20);
}
