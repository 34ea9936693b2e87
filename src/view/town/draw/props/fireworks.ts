/** What lies in the street on the first of January: red paper of strings of bangers, and sticks of rockets. */
import type { Point } from '../../projection.ts';
import { seeded } from '../../seeded.ts';
import { PAPER, alpha } from '../palette.ts';
import type { Pen } from '../pen.ts';

const RED = ['#B9402E', '#CF563B', '#9C3527', '#D98A72'] as const;

function drawStick(pen: Pen, way: 1 | -1): void {
  const tip: Point = [0.8, 0.35 * way, 0.1];
  pen.line([[-0.8, -0.35 * way, 0.04], tip], PAPER.kraftDark, 0.9);
  pen.line([[0.3, 0.13 * way, 0.12], tip], PAPER.indigo, 2.6);
}

/** A few shreds together, now and then with a stick. */
export function drawBangers(pen: Pen, { seed }: { readonly seed: number }): void {
  const chance = seeded(seed + 3);
  for (let shred = 0; shred < 6; shred += 1) {
    const [x, y] = [(chance() - 0.5) * 1.3, (chance() - 0.5) * 1.1];
    const [turn, reach] = [chance() * 3, 0.08 + chance() * 0.11];
    const tips = [0, 1, 2, 3].map((corner): Point => [
      x + Math.cos(turn + corner * 1.57) * reach,
      y + Math.sin(turn + corner * 1.57) * reach * (corner % 2 === 0 ? 1 : 0.6),
      corner === 1 ? 0.08 : 0.03,
    ]);
    pen.sheet(
      tips.map(([px, py]): Point => [px + 0.06, py + 0.06, 0]),
      alpha(PAPER.shade, 0.3),
    );
    pen.sheet(tips, RED[Math.floor(chance() * RED.length)] ?? RED[0]);
  }
  if (seed % 8 === 0) drawStick(pen, chance() < 0.5 ? 1 : -1);
}
