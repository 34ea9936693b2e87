/** Rain falls in the same places whether a card draws it or the pane before the canvas renderer's picture. */
import type Phaser from 'phaser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Rain } from '../../../src/view/town/stage/rain.ts';
import { recorder } from '../../support/recorder.ts';

let removed = 0;
let calls: string[] = [];
beforeEach(() => {
  removed = 0;
  calls = [];
  vi.stubGlobal('document', {
    createElement: () => {
      const { brush, calls: noted } = recorder();
      const canvas = { width: 1, height: 1, style: {}, setAttribute: () => undefined, getContext: () => brush };
      return Object.assign(canvas, { calls: noted, remove: () => (removed += 1) });
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

interface Image {
  x: number;
  y: number;
}

/** A camera that sees 1200 × 600 at twice the size, and what was hung before it. */
function scene(): { images: Image[]; scene: Phaser.Scene } {
  const images: Image[] = [];
  const image = (): Image => {
    const one = { x: 0, y: 0 };
    images.push(one);
    const self = () => one;
    return Object.assign(one, {
      setDepth: self,
      setAngle: self,
      setScale: self,
      destroy: () => images.splice(images.indexOf(one), 1),
      setPosition: (x: number, y: number) => Object.assign(one, { x, y }),
    });
  };
  const picture = { width: 1200, height: 600, style: { opacity: '' }, after: (pane: { calls: string[] }) => (calls = pane.calls) };
  const main = { scrollX: 100, scrollY: 50, zoom: 2, width: 1200, height: 600 };
  const textures = { exists: () => false, addCanvas: () => undefined };
  return { images, scene: { add: { image }, textures, cameras: { main }, game: { canvas: picture } } as unknown as Phaser.Scene };
}

it.each(['rain', 'snow'] as const)('%s', (falling) => {
  const [card, pane] = [scene(), scene()];
  const [drawn, painted] = [new Rain(card.scene, false), new Rain(pane.scene, true)];
  for (const rain of [drawn, painted]) rain.set(falling);
  expect(drawn.tick(1)).toBe(true);
  calls.length = 0;
  expect(painted.tick(1), 'the picture behind it stays as it is').toBe(false);
  expect(pane.images).toEqual([]);
  // The upper left corner of what this camera sees is 400, 200.
  const spots = calls.filter((call) => call.startsWith('setTransform(')).map((call) => call.slice(13, -1).split(' ').slice(4).map(Number));
  const meant = card.images.map(({ x, y }) => [(x - 400) * 2, (y - 200) * 2]);
  expect(spots).toHaveLength(meant.length);
  // The recorder remembers hundredths.
  for (const [at, [x, y]] of meant.entries())
    expect(Math.hypot((spots[at]?.[0] ?? NaN) - x!, (spots[at]?.[1] ?? NaN) - y!)).toBeLessThan(0.02);
  expect(spots.length).toBeGreaterThan(30);
  for (const rain of [drawn, painted]) rain.destroy();
  expect([card.images.length, removed]).toEqual([0, 1]);
});
