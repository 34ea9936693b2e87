/** What the canvas renderer draws again: all that changed, nothing twice, and not much more. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL, damageOf, type Box } from '../../../src/view/town/stage/damage.ts';
import { Past, type Drawn } from '../../../src/view/town/stage/redraw.ts';

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

describe('the last picture', () => {
  /** As much of a sprite as is looked at, 20 × 40 around its feet. */
  function sprite(x: number, y: number) {
    const thing = {
      x,
      y,
      depth: 0,
      alpha: 1,
      rotation: 0,
      scaleX: 1,
      originX: 0.5,
      originY: 1,
      frame: 'one',
      isCropped: false,
      visible: true,
      getBounds: () => ({ left: thing.x - 10, right: thing.x + 10, top: thing.y - 40, bottom: thing.y }),
    };
    return thing;
  }
  const camera = {
    scrollX: 0,
    scrollY: 0,
    zoom: 1,
    alpha: 1,
    width: WIDTH,
    height: HEIGHT,
    backgroundColor: { color: 1 },
    worldView: { x: 0, y: 0 },
  };
  const [walker, bystander] = [sprite(100, 100), sprite(600, 300)];
  const past = new Past();
  const look = (things: readonly object[], through: object = camera) =>
    past.damage(things as Drawn[], through as Parameters<Past['damage']>[1]);
  const isDamaged = (damage: readonly Box[] | null, x: number, y: number) => damage?.some((box) => isIn(x, y, box));

  it('differs by nothing from a still one, and wholly when the camera moves', () => {
    expect(look([walker, bystander])).toBeNull();
    expect(look([walker, bystander])).toEqual([]);
    expect(look([walker, bystander], { ...camera, scrollX: 5 })).toBeNull();
    expect(look([walker, bystander])).toBeNull();
  });

  it('differs where somebody was and where somebody is now, and not where nobody moved', () => {
    walker.x = 300;
    const damage = look([walker, bystander]);
    expect([isDamaged(damage, 100, 90), isDamaged(damage, 300, 90), isDamaged(damage, 600, 290)]).toEqual([true, true, false]);
  });

  it.each([
    ['fades', { alpha: 0.5 }],
    ['leans', { rotation: 0.1 }],
    ['steps', { frame: 'two' }],
    ['steps before another', { depth: 9 }],
    ['hides', { visible: false }],
    ['is painted', { visible: true, isCropped: true }],
    ['has been painted', { isCropped: false }],
  ])('differs where somebody %s', (_, change) => {
    Object.assign(bystander, change);
    expect(isDamaged(look([walker, bystander]), 600, 290)).toBe(true);
  });

  it('asks of whoever reaches into the damage to be drawn, and of nobody else', () => {
    walker.x = 310;
    const [beside, unknown] = [sprite(330, 120), sprite(300, 90)];
    const all = [walker, bystander, beside];
    look(all);
    walker.x = 311;
    const damage = look(all) ?? [];
    const drawn = [...all, unknown].filter((thing) =>
      past.reaches(thing as unknown as Drawn, damage, camera as Parameters<Past['reaches']>[2]),
    );
    expect(drawn).toEqual([walker, beside]);
    look([walker, bystander]);
  });

  it('differs where somebody left', () => {
    expect(isDamaged(look([walker]), 600, 290)).toBe(true);
    expect(look([walker])).toEqual([]);
  });
});
