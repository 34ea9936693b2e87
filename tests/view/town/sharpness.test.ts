import { describe, expect, it } from 'vitest';
import { freeRect, toView, type View } from '../../../src/view/town/camera-stops.ts';
import { Sharpness } from '../../../src/view/town/stage/sharpness.ts';

const PHONE: View = { width: 390, height: 844, clear: { top: 150, right: 0, bottom: 472, left: 0 } };
const DESKTOP: View = { width: 1600, height: 900, clear: { top: 64, right: 360, bottom: 0, left: 0 } };
const TALK = { x: 120, y: 400, zoom: 1.3 };

describe('what is drawn first of a board', () => {
  const sharpness = new Sharpness(false, 2);

  it('on a small screen is what is seen between the panels, and a little around it', () => {
    const near = sharpness.glimpse(PHONE, TALK, 1.25);
    const free = freeRect(PHONE);
    const { left, top, width, height } = near!.frame;
    const [start, end] = [toView(PHONE, TALK, { x: left, y: top }), toView(PHONE, TALK, { x: left + width, y: top + height })];
    expect([start.x, start.y]).toEqual([free.x - 24, free.y - 24]);
    expect([Math.round(end.x), Math.round(end.y)]).toEqual([free.x + free.width + 24, free.y + free.height + 24]);
    expect(near!.scale).toBeGreaterThanOrEqual(2.4);
  });

  it('is all of it on a large screen, and where the camera is far', () => {
    expect(sharpness.glimpse(DESKTOP, { ...TALK, zoom: 2.2 }, 1.25)).toBeNull();
    expect(sharpness.glimpse(PHONE, { ...TALK, zoom: 0.5 }, 1.25)).toBeNull();
  });
});
