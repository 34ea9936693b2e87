/** What is cut away from a drawing: nothing that can be seen. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inkOf } from '../../../src/view/town/stage/trim.ts';

const [WIDTH, HEIGHT] = [13, 9];
const dot = fc.record({ x: fc.nat(WIDTH - 1), y: fc.nat(HEIGHT - 1), alpha: fc.integer({ min: 3, max: 255 }) });

/** Nothing but breath, and these dots on it. */
function picture(dots: readonly { x: number; y: number; alpha: number }[]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(2);
  for (const { x, y, alpha } of dots) pixels[(y * WIDTH + x) * 4 + 3] = alpha;
  return pixels;
}

it('keeps every dot, and has one on each of its four sides', () => {
  fc.assert(
    fc.property(fc.array(dot, { minLength: 1, maxLength: 6 }), (dots) => {
      const [xs, ys] = [dots.map(({ x }) => x), dots.map(({ y }) => y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      expect(inkOf(picture(dots), WIDTH, HEIGHT)).toEqual([left, top, Math.max(...xs) - left + 1, Math.max(...ys) - top + 1]);
    }),
  );
});

it('leaves a pixel of a drawing in which nothing is to be seen', () => {
  expect(inkOf(picture([]), WIDTH, HEIGHT)).toEqual([0, 0, 1, 1]);
});
