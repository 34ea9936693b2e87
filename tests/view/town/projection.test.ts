import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, pickTarget, toBoard, toScreen } from '../../../src/view/town/projection.ts';

describe('projection', () => {
  it('goes from the board to the screen and back', () => {
    fc.assert(
      fc.property(fc.float({ min: 0, max: 68, noNaN: true }), fc.float({ min: 0, max: 60, noNaN: true }), (x, y) => {
        const [bx, by] = toBoard(toScreen([x, y]));
        expect(bx).toBeCloseTo(x, 3);
        expect(by).toBeCloseTo(y, 3);
      }),
    );
  });

  it('puts x down to the right, y down to the left and z up', () => {
    expect(toScreen([1, 0])).toEqual({ x: 12, y: 6 });
    expect(toScreen([0, 1])).toEqual({ x: -12, y: 6 });
    expect(toScreen([0, 0], 1).y).toBe(-14);
  });

  it('draws what is lower on the screen later', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(68), fc.nat(60)), fc.tuple(fc.nat(68), fc.nat(60)), (a, b) => {
        expect(Math.sign(depthOf(...a) - depthOf(...b))).toBe(Math.sign(toScreen(a).y - toScreen(b).y));
      }),
    );
  });
});

describe('picking', () => {
  const targets = [
    { id: 'a', at: { x: 100, y: 100 } },
    { id: 'b', at: { x: 140, y: 100 } },
  ];

  it('takes the nearest target within reach', () => {
    expect(pickTarget(targets, { x: 118, y: 100 }, 34)).toBe('a');
    expect(pickTarget(targets, { x: 124, y: 104 }, 34)).toBe('b');
  });

  it('takes nothing beyond reach', () => {
    expect(pickTarget(targets, { x: 100, y: 140 }, 34)).toBeNull();
  });
});
