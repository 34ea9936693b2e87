import type Phaser from 'phaser';
import { describe, expect, it } from 'vitest';
import { Director } from '../../../src/view/town/stage/director.ts';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

function directed(): Director {
  const camera = { setZoom: () => camera, centerOn: () => camera } as unknown as Phaser.Cameras.Scene2D.Camera;
  return new Director(camera, {
    view: { width: 1600, height: 900, clear: NONE },
    bounds: { left: -726, top: -94, right: 822, bottom: 808 },
    focus: { x: 40, y: 420 },
    dpr: 1,
    calm: false,
  });
}

describe('the camera, while a still of the last board lies on the desk', () => {
  it('stays where the still was made, also on its way', () => {
    const director = directed();
    director.point({ kind: 'shot', focus: { x: 300, y: 300 } }, 0);
    director.glide(100);
    const on = director.shot;
    director.halt();
    expect(director.moving).toBe(false);
    expect(director.glide(400)).toBe(false);
    expect(director.shot).toEqual(on);
  });

  it('does not move for panels of the next screen, but has them in mind for the next stop', () => {
    const director = directed();
    const before = director.shot;
    director.remember({ ...NONE, left: 420 });
    expect(director.glide(1000)).toBe(false);
    expect(director.shot).toEqual(before);
    director.cut({ kind: 'overview', focus: { x: 40, y: 420 } });
    expect(director.toView({ x: 48, y: 357 }).x).toBeGreaterThan(900);
  });
});
