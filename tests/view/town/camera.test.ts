import { describe, expect, it } from 'vitest';
import {
  freeRect,
  holdBoard,
  overviewShot,
  placeShot,
  talkShot,
  toView,
  toWorld,
  zoomStops,
  type View,
} from '../../../src/view/town/camera-stops.ts';

const BOUNDS = { left: -726, top: -94, right: 822, bottom: 808 };
const DESKTOP: View = { width: 1600, height: 900, clear: { top: 64, right: 360, bottom: 0, left: 0 } };
const PHONE: View = { width: 390, height: 844, clear: { top: 56, right: 0, bottom: 380, left: 0 } };
const FOCUS = { x: 40, y: 420 };

describe('camera stops', () => {
  it('shows the whole board in the free area of a desk screen', () => {
    const shot = overviewShot(DESKTOP, BOUNDS, FOCUS);
    const free = freeRect(DESKTOP);
    const topLeft = toView(DESKTOP, shot, { x: BOUNDS.left, y: BOUNDS.top });
    const bottomRight = toView(DESKTOP, shot, { x: BOUNDS.right, y: BOUNDS.bottom });
    expect(topLeft.x).toBeGreaterThanOrEqual(free.x);
    expect(topLeft.y).toBeGreaterThanOrEqual(free.y);
    expect(bottomRight.x).toBeLessThanOrEqual(free.x + free.width);
    expect(bottomRight.y).toBeLessThanOrEqual(free.y + free.height);
  });

  it('does not shrink the houses on a phone below what can be read', () => {
    expect(overviewShot(PHONE, BOUNDS, FOCUS).zoom).toBeGreaterThan(0.5);
    expect(placeShot(PHONE, BOUNDS, FOCUS).zoom).toBeGreaterThan(overviewShot(PHONE, BOUNDS, FOCUS).zoom);
  });

  it.each([
    ['desk', DESKTOP],
    ['phone', PHONE],
  ] as const)('keeps speakers in the upper 45 %% of the free area (%s)', (_, view) => {
    const at = toView(view, talkShot(view, FOCUS), FOCUS);
    const free = freeRect(view);
    expect(at.y).toBeGreaterThan(free.y);
    expect(at.y).toBeLessThan(free.y + free.height * 0.45);
    expect(at.x).toBeCloseTo(free.x + free.width / 2);
  });

  it.each([
    ['beside', { x: FOCUS.x + 160, y: FOCUS.y + 10 }],
    ['far aside', { x: FOCUS.x - 230, y: FOCUS.y - 40 }],
    ['behind', { x: FOCUS.x + 20, y: FOCUS.y - 150 }],
  ] as const)('takes in who speaks %s, head and tag, on a phone', (_, third) => {
    const feet = [FOCUS, { x: FOCUS.x - 30, y: FOCUS.y + 12 }, third];
    const shot = talkShot(PHONE, FOCUS, feet);
    const free = freeRect(PHONE);
    for (const { x, y } of feet) {
      const [low, high] = [toView(PHONE, shot, { x: x - 15, y: y - 74 }), toView(PHONE, shot, { x: x + 15, y })];
      expect(low.x).toBeGreaterThan(free.x);
      expect(high.x).toBeLessThan(free.x + free.width);
      expect(low.y).toBeGreaterThanOrEqual(free.y);
      expect(high.y).toBeLessThanOrEqual(free.y + free.height);
    }
  });

  it('stays where it is for who stands close', () => {
    expect(talkShot(PHONE, FOCUS, [FOCUS, { x: FOCUS.x + 24, y: FOCUS.y }])).toEqual(talkShot(PHONE, FOCUS));
  });

  it('goes between view and world without loss', () => {
    const shot = talkShot(PHONE, FOCUS);
    const there = toWorld(PHONE, shot, { x: 120, y: 300 });
    const back = toView(PHONE, shot, there);
    expect(back.x).toBeCloseTo(120);
    expect(back.y).toBeCloseTo(300);
  });

  it('never loses the board when dragged', () => {
    const lost = holdBoard(DESKTOP, BOUNDS, { x: 99_999, y: -99_999, zoom: 1 });
    const centre = toWorld(DESKTOP, lost, { x: 620, y: 482 });
    expect(centre.x).toBeLessThan(BOUNDS.right);
    expect(centre.y).toBeGreaterThan(BOUNDS.top);
  });

  it('offers rising zoom stops', () => {
    for (const view of [DESKTOP, PHONE]) {
      const stops = zoomStops(view, BOUNDS);
      expect(stops.length).toBeGreaterThan(2);
      expect([...stops]).toEqual(stops.toSorted((a, b) => a - b));
    }
  });
});
