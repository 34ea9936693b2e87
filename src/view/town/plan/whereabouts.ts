/** Where those of one group are to be found, for a film that looks at them. */
import type { Spot } from '../projection.ts';

/** Who stands within this reach of one another is seen in one picture. @unit u */
const REACH = 9;

export function isThere([x, y]: Spot, middle: Spot): boolean {
  return Math.hypot(middle[0] - x, middle[1] - y) <= REACH;
}

/** The middle of where most of them are, so that those who went elsewhere do not draw the eye to an empty spot between. */
export function middleOf(spots: readonly Spot[]): Spot | undefined {
  const around = spots.map((one) => spots.filter((other) => isThere(other, one)));
  const [first, ...others] = around;
  if (first === undefined) return undefined;
  const most = others.reduce((best, one) => (one.length > best.length ? one : best), first);
  const mean = (axis: 0 | 1) => most.reduce((sum, spot) => sum + spot[axis], 0) / most.length;
  return [mean(0), mean(1)];
}
