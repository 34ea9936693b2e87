import { describe, expect, it } from 'vitest';
import type { Baked } from '../../../src/view/town/draw/paper.ts';
import { Grounds } from '../../../src/view/town/stage/grounds.ts';
import { Slices } from '../../../src/view/town/stage/slices.ts';

/** A picture of this size, as far as the store looks at it. */
const bakedOf = (width: number, height = 1000): Baked => ({
  canvas: { width, height } as HTMLCanvasElement,
  originX: 0,
  originY: 0,
  scale: 1,
});

async function fill(grounds: Grounds, names: readonly string[], width: number): Promise<void> {
  for (const name of names) await grounds.have(name, new Slices(), () => Promise.resolve(bakedOf(width)));
}

describe('grounds that may be wanted again', () => {
  it('are drawn once', async () => {
    const grounds = new Grounds();
    let drawn = 0;
    const draw = () => Promise.resolve(bakedOf(1000 + drawn++));
    const first = await grounds.have('map', new Slices(), draw);
    expect(await grounds.have('map', new Slices(), draw)).toBe(first);
    expect(drawn).toBe(1);
  });

  it('are not drawn twice when they are asked for while they are being drawn, and then are in a hurry', async () => {
    const grounds = new Grounds();
    let finish: (baked: Baked) => void = () => undefined;
    let hurried = 0;
    const idle = new Slices(true);
    idle.hurry = () => void (hurried += 1);
    const early = grounds.have('map', idle, () => new Promise((resolve) => (finish = resolve)));
    expect(grounds.has('map')).toBe(true);
    const late = grounds.have('map', new Slices(), () => Promise.reject(new Error('drawn twice')));
    expect(hurried).toBe(1);
    finish(bakedOf(1000));
    expect(await late).toBe(await early);
  });

  it('go when there are too many, or they are too large: the one not asked for the longest first', async () => {
    const many = new Grounds();
    await fill(many, ['a', 'b', 'c'], 100);
    await fill(many, ['a', 'd'], 100);
    expect(['a', 'b', 'c', 'd'].filter((name) => many.has(name))).toEqual(['a', 'c', 'd']);
    const large = new Grounds();
    await fill(large, ['a', 'b', 'c'], 2000);
    for (let at = 0; at < 4; at += 1) await large.have(`tall ${at}`, new Slices(), () => Promise.resolve(bakedOf(2048, 2000)));
    expect(large.size).toBeLessThanOrEqual(10_000_000);
  });

  it('that could not be drawn are tried again', async () => {
    const grounds = new Grounds();
    await expect(grounds.have('map', new Slices(), () => Promise.reject(new Error('no canvas')))).rejects.toThrow('no canvas');
    expect(grounds.has('map')).toBe(false);
    expect((await grounds.have('map', new Slices(), () => Promise.resolve(bakedOf(10)))).pieces).toHaveLength(1);
  });

  it('are let go with the desk, also what was still being drawn', async () => {
    const grounds = new Grounds();
    await fill(grounds, ['a'], 100);
    let finish: (baked: Baked) => void = () => undefined;
    const late = grounds.have('late', new Slices(), () => new Promise((resolve) => (finish = resolve)));
    grounds.clear();
    finish(bakedOf(100));
    await late;
    expect(grounds.size).toBe(0);
  });
});
