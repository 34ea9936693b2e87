/** Mouse, pen and fingers on the canvas: tap, hover, drag, wheel, pinch. No Phaser input, so that a sleeping loop hears it too. */
import type { Pixel } from '../projection.ts';

export interface PointerDeeds {
  readonly tap: (at: Pixel) => void;
  readonly hover: (at: Pixel | null) => void;
  readonly drag: (by: Pixel) => void;
  readonly pinch: (factor: number, at: Pixel) => void;
  readonly wheel: (way: 1 | -1, at: Pixel) => void;
}

/** Fingers tremble: less than this is a tap. @unit px */
const SLOP = 7;
const WHEEL_REST = 260;

export function listen(canvas: HTMLCanvasElement, deeds: PointerDeeds): () => void {
  const down = new Map<number, Pixel>();
  const control = new AbortController();
  const options = { signal: control.signal };
  let start: Pixel | null = null;
  let dragging = false;
  let lastWheel = 0;

  const where = (event: MouseEvent): Pixel => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const pinch = (event: PointerEvent, at: Pixel) => {
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    const before = down.get(event.pointerId);
    if (other === undefined || before === undefined) return;
    const gap = Math.hypot(before.x - other.x, before.y - other.y);
    if (gap < 10) return;
    deeds.pinch(Math.hypot(at.x - other.x, at.y - other.y) / gap, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
  };

  const move = (event: PointerEvent) => {
    const at = where(event);
    const before = down.get(event.pointerId);
    if (before === undefined) {
      deeds.hover(at);
      return;
    }
    if (down.size > 1) {
      dragging = true;
      pinch(event, at);
    } else {
      dragging ||= start !== null && Math.hypot(at.x - start.x, at.y - start.y) > SLOP;
      if (dragging) deeds.drag({ x: at.x - before.x, y: at.y - before.y });
    }
    down.set(event.pointerId, at);
  };

  const up = (event: PointerEvent) => {
    const known = down.delete(event.pointerId);
    if (known && !dragging && event.type === 'pointerup' && down.size === 0) deeds.tap(where(event));
    if (down.size === 0) dragging = false;
  };

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      start = where(event);
      down.set(event.pointerId, start);
      canvas.setPointerCapture(event.pointerId);
    },
    options,
  );
  canvas.addEventListener('pointermove', move, options);
  canvas.addEventListener('pointerup', up, options);
  canvas.addEventListener('pointercancel', up, options);
  canvas.addEventListener('pointerleave', () => deeds.hover(null), options);
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.timeStamp - lastWheel < WHEEL_REST || event.deltaY === 0) return;
      lastWheel = event.timeStamp;
      deeds.wheel(event.deltaY < 0 ? 1 : -1, where(event));
    },
    { ...options, passive: false },
  );
  return () => control.abort();
}
