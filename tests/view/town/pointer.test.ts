import { describe, expect, it, onTestFinished } from 'vitest';
import { Director } from '../../../src/view/town/stage/director.ts';
import { Pointer, type PointerDeeds } from '../../../src/view/town/stage/pointer.ts';
import type { Pixel } from '../../../src/view/town/projection.ts';

/** A canvas as far as the pointer knows one, at the corner of the page. */
class Canvas extends EventTarget {
  getBoundingClientRect(): { left: number; top: number } {
    return { left: 0, top: 0 };
  }
  setPointerCapture(): void {
    // Nothing else is on this page.
  }
}

type Deed = [name: string, ...args: unknown[]];

function onCanvas(): { deeds: Deed[]; send: (type: string, finger: number, at: Pixel) => void } {
  const canvas = new Canvas();
  const deeds: Deed[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      deeds.push([name, ...args]);
  const names = ['tap', 'hover', 'drag', 'pinch', 'wheel'] as const;
  const pointer = new Pointer(
    canvas as unknown as HTMLCanvasElement,
    Object.fromEntries(names.map((name) => [name, note(name)])) as unknown as PointerDeeds,
  );
  onTestFinished(() => pointer.close());
  return {
    deeds,
    send: (type, pointerId, { x, y }) => canvas.dispatchEvent(Object.assign(new Event(type), { pointerId, clientX: x, clientY: y })),
  };
}

describe('fingers on the maquette', () => {
  it('tap where they go down and up, however they tremble', () => {
    const { deeds, send } = onCanvas();
    send('pointerdown', 1, { x: 50, y: 60 });
    send('pointermove', 1, { x: 53, y: 62 });
    send('pointerup', 1, { x: 53, y: 62 });
    expect(deeds).toEqual([['tap', { x: 53, y: 62 }]]);
  });

  it('drag alone, pinch together, go on dragging when one lets go, and tap nothing', () => {
    const { deeds, send } = onCanvas();
    send('pointerdown', 1, { x: 100, y: 100 });
    send('pointermove', 1, { x: 120, y: 100 });
    send('pointerdown', 2, { x: 220, y: 100 });
    send('pointermove', 2, { x: 320, y: 120 });
    send('pointerup', 2, { x: 320, y: 120 });
    send('pointermove', 1, { x: 120, y: 90 });
    send('pointerup', 1, { x: 120, y: 90 });
    expect(deeds.map(([name]) => name)).toEqual(['drag', 'pinch', 'drag']);
    expect(deeds[1]).toEqual(['pinch', Math.hypot(200, 20) / 100, { from: { x: 170, y: 100 }, to: { x: 220, y: 110 } }]);
    expect(deeds[2]).toEqual(['drag', { x: 0, y: -10 }]);
  });

  it('tap nothing when two come down and go', () => {
    const { deeds, send } = onCanvas();
    for (const [finger, x] of [
      [1, 100],
      [2, 200],
    ] as const)
      send('pointerdown', finger, { x, y: 100 });
    send('pointerup', 1, { x: 100, y: 100 });
    send('pointerup', 2, { x: 200, y: 100 });
    expect(deeds).toEqual([]);
  });
});

describe('the camera under two fingers', () => {
  const camera = { setZoom: () => undefined, centerOn: () => undefined };
  const view = { width: 390, height: 844, clear: { top: 150, right: 0, bottom: 400, left: 0 } };
  const bounds = { left: -726, top: -94, right: 822, bottom: 808 };
  const open = (): Director =>
    new Director(camera as unknown as ConstructorParameters<typeof Director>[0], {
      view,
      bounds,
      focus: { x: 40, y: 380 },
      dpr: 1,
      calm: false,
    });

  it('keeps what lies between them between them, also when they wander', () => {
    const director = open();
    const from = { x: 180, y: 300 };
    const { shot } = director;
    const held = { x: shot.x + (from.x - view.width / 2) / shot.zoom, y: shot.y + (from.y - view.height / 2) / shot.zoom };
    const to = { x: 200, y: 290 };
    director.pinch(1.4, { from, to });
    expect(director.shot.zoom).toBeCloseTo(shot.zoom * 1.4);
    const there = director.toView(held);
    expect(there.x).toBeCloseTo(to.x);
    expect(there.y).toBeCloseTo(to.y);
  });

  it('stops at the nearest and the farthest', () => {
    const director = open();
    const middle = { from: { x: 195, y: 300 }, to: { x: 195, y: 300 } };
    for (let turn = 0; turn < 20; turn += 1) director.pinch(2, middle);
    expect(director.shot.zoom).toBeCloseTo(1.7);
    for (let turn = 0; turn < 20; turn += 1) director.pinch(0.5, middle);
    expect(director.shot.zoom).toBeCloseTo(0.34);
  });
});
