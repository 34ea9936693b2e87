/** Mouse, pen and fingers on the canvas: tap, hover, drag, wheel, pinch. No Phaser input, so that a sleeping loop hears it too. */
import type { Pixel } from '../projection.ts';

export interface PointerDeeds {
  readonly tap: (at: Pixel) => void;
  readonly hover: (at: Pixel | null) => void;
  readonly drag: (by: Pixel) => void;
  /** Two fingers: how much farther apart, and where their middle was and is. */
  readonly pinch: (factor: number, middle: { readonly from: Pixel; readonly to: Pixel }) => void;
  readonly wheel: (way: 1 | -1, at: Pixel) => void;
}

/** Fingers tremble: less than this is a tap. @unit px */
const SLOP = 7;
/** One notch of the wheel is one stop of the camera. @unit ms */
const WHEEL_REST = 260;

export class Pointer {
  private readonly canvas: HTMLCanvasElement;
  private readonly deeds: PointerDeeds;
  private readonly control = new AbortController();
  private readonly down = new Map<number, Pixel>();
  private start: Pixel | null = null;
  private dragging = false;
  private lastWheel = 0;

  constructor(canvas: HTMLCanvasElement, deeds: PointerDeeds) {
    this.canvas = canvas;
    this.deeds = deeds;
    const { signal } = this.control;
    canvas.addEventListener('pointerdown', (event) => this.press(event), { signal });
    canvas.addEventListener('pointermove', (event) => this.move(event), { signal });
    canvas.addEventListener('pointerup', (event) => this.release(event), { signal });
    canvas.addEventListener('pointercancel', (event) => this.release(event), { signal });
    canvas.addEventListener('pointerleave', () => deeds.hover(null), { signal });
    canvas.addEventListener('wheel', (event) => this.turn(event), { signal, passive: false });
  }

  private where(event: MouseEvent): Pixel {
    const box = this.canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private press(event: PointerEvent): void {
    this.start = this.where(event);
    this.down.set(event.pointerId, this.start);
    // Two fingers are never a tap.
    this.dragging ||= this.down.size > 1;
    this.canvas.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const at = this.where(event);
    const before = this.down.get(event.pointerId);
    if (before === undefined) {
      this.deeds.hover(at);
      return;
    }
    if (this.down.size > 1) this.pinch(event.pointerId, before, at);
    else {
      this.dragging ||= this.start !== null && Math.hypot(at.x - this.start.x, at.y - this.start.y) > SLOP;
      if (this.dragging) this.deeds.drag({ x: at.x - before.x, y: at.y - before.y });
    }
    this.down.set(event.pointerId, at);
  }

  private pinch(finger: number, before: Pixel, at: Pixel): void {
    const other = [...this.down].find(([id]) => id !== finger)?.[1];
    if (other === undefined) return;
    const gap = Math.hypot(before.x - other.x, before.y - other.y);
    if (gap < 10) return;
    const middle = (one: Pixel): Pixel => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
    this.deeds.pinch(Math.hypot(at.x - other.x, at.y - other.y) / gap, { from: middle(before), to: middle(at) });
  }

  private release(event: PointerEvent): void {
    const known = this.down.delete(event.pointerId);
    if (known && !this.dragging && event.type === 'pointerup' && this.down.size === 0) this.deeds.tap(this.where(event));
    if (this.down.size === 0) this.dragging = false;
  }

  private turn(event: WheelEvent): void {
    event.preventDefault();
    if (event.timeStamp - this.lastWheel < WHEEL_REST || event.deltaY === 0) return;
    this.lastWheel = event.timeStamp;
    this.deeds.wheel(event.deltaY < 0 ? 1 : -1, this.where(event));
  }

  close(): void {
    this.control.abort();
  }
}
