/** Where those of one group are to be found, for a film that looks at them. */
import type { Spot } from '../projection.ts';

/** Who stands within this reach of one another is seen in one picture. @unit u */
const REACH = 9;

/** The middle of where most of them are, so that those who went elsewhere do not draw the eye to an empty spot between. */
export function middleOf(spots: readonly Spot[]): Spot | undefined {
  const around = spots.map(([x, y]) => spots.filter((other) => Math.hypot(other[0] - x, other[1] - y) <= REACH));
  const [first, ...others] = around;
  if (first === undefined) return undefined;
  const most = others.reduce((best, one) => (one.length > best.length ? one : best), first);
  const mean = (axis: 0 | 1) => most.reduce((sum, spot) => sum + spot[axis], 0) / most.length;
  return [mean(0), mean(1)];
}
