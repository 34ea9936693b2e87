/** What the canvas renderer draws again: all that changed, nothing twice, and not much more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL, damageOf, type Box } from '../../../src/view/town/stage/damage.ts';

const [WIDTH, HEIGHT] = [800, 460];
const anyBox = fc
  .tuple(
    fc.integer({ min: -60, max: 840 }),
    fc.integer({ min: -60, max: 500 }),
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: 0, max: 90 }),
  )
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

const isIn = (x: number, y: number, { left, right, top, bottom }: Box): boolean => x >= left && x < right && y >= top && y < bottom;

describe('damage', () => {
  it('covers every point of what changed, once, and lies within a cell of it', () => {
    const reach = CELL + 2;
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 12 }), (boxes) => {
        const damage = damageOf(boxes, WIDTH, HEIGHT) ?? [{ left: 0, top: 0, right: WIDTH, bottom: HEIGHT }];
        const around = boxes.map((box) => ({
          left: box.left - reach,
          top: box.top - reach,
          right: box.right + reach,
          bottom: box.bottom + reach,
        }));
        const wrong: string[] = [];
        for (let x = 3; x < WIDTH; x += 17)
          for (let y = 3; y < HEIGHT; y += 17) {
            const times = damage.filter((one) => isIn(x, y, one)).length;
            if (times > 1 || (times === 0 && boxes.some((box) => isIn(x, y, box)))) wrong.push(`${x} ${y}: drawn ${times} times`);
            if (times === 1 && damage.length > 1 && !around.some((box) => isIn(x, y, box))) wrong.push(`${x} ${y}: drawn in vain`);
          }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing when nothing changed, and the whole picture when nearly all did', () => {
    expect(damageOf([], WIDTH, HEIGHT)).toEqual([]);
    expect(damageOf([{ left: 0, top: 0, right: WIDTH, bottom: HEIGHT - 60 }], WIDTH, HEIGHT)).toBeNull();
  });

  it('makes one rectangle of one thing', () => {
    expect(damageOf([{ left: 70, top: 70, right: 120, bottom: 180 }], WIDTH, HEIGHT)).toEqual([
      { left: 64, top: 64, right: 128, bottom: 192 },
    ]);
  });
});
