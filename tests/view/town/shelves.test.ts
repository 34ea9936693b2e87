/** Pages of pictures: no larger than the smallest cards take and nothing on top of another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOnPage, PAGE_HEIGHT, PAGE_WIDTH, Shelves } from '../../../src/view/town/stage/shelves.ts';

describe('pages of pictures', () => {
  it('are taken by a card that takes 2048 px', () => {
    expect(Math.max(PAGE_WIDTH, PAGE_HEIGHT)).toBeLessThanOrEqual(2048);
  });

  it('hold every picture whole, none on top of another', () => {
    const size = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: PAGE_HEIGHT }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 60 }), (sizes) => {
        const shelves = new Shelves();
        const laid = sizes.map(([width, height]) => ({ ...shelves.place(width, height), width, height }));
        const outside = laid.filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > PAGE_WIDTH || y + height > PAGE_HEIGHT);
        const over = laid.filter((one, at) =>
          laid
            .slice(at + 1)
            .some(
              (other) =>
                one.page === other.page &&
                one.x < other.x + other.width &&
                other.x < one.x + one.width &&
                one.y < other.y + other.height &&
                other.y < one.y + one.height,
            ),
        );
        expect([...outside, ...over]).toEqual([]);
        expect(shelves.pages).toBe(Math.max(...laid.map(({ page }) => page)) + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('refuse what is larger, which then has to be drawn smaller', () => {
    expect(() => new Shelves().place(PAGE_WIDTH + 1, 4)).toThrow(RangeError);
    expect(fitOnPage(PAGE_WIDTH * 2, 10)).toBe(0.5);
    expect(fitOnPage(10, PAGE_HEIGHT * 4)).toBe(0.25);
  });
});
