/** What hands do at the desk: taps, drags, pinches and the wheel move the camera or go to a place; the desk grows and shrinks with the page. */
import type { Pixel } from './projection.ts';
import type { Director } from './stage/director.ts';
import { Pointer } from './stage/pointer.ts';

interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly parent: HTMLElement;
  readonly director: Director;
}

/** @unit CSS px */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Gestures {
  readonly resized: (size: Size) => void;
  /** The camera was moved by hand. */
  readonly moved: () => void;
  readonly tap: (at: Pixel) => void;
  readonly hover: (at: Pixel | null) => void;
}

/** @returns the way to stop it */
export function listenTo({ canvas, parent, director }: Surface, { resized, moved, tap, hover }: Gestures): () => void {
  const resize = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = parent;
    const { view } = director;
    if (width >= 2 && height >= 2 && (width !== view.width || height !== view.height)) resized({ width, height });
  });
  resize.observe(parent);
  const pointer = new Pointer(canvas, {
    tap,
    hover,
    drag: (by) => {
      director.drag(by);
      moved();
    },
    pinch: (factor, middle) => {
      director.pinch(factor, middle);
      moved();
    },
    wheel: (way, at) => {
      director.step(way, at, performance.now());
      moved();
    },
  });
  return () => {
    pointer.close();
    resize.disconnect();
  };
}
