/** How the canvas hangs in the page: the light around it, and a still of the last board while the next is made. */
import { PAPER } from '../draw/palette.ts';

/** The lamp falls off towards the corners of the desk, and farther in when that is all the light there is. */
const FALLS_OFF = {
  day: 'radial-gradient(ellipse at 46% 42%,rgba(90,76,88,0) 52%,rgba(90,76,88,.2) 100%)',
  dusk: 'radial-gradient(ellipse at 50% 44%,rgba(38,42,62,0) 42%,rgba(38,42,62,.26) 72%,rgba(38,42,62,.54) 100%)',
} as const;

const OVER_ALL = 'position:absolute;inset:0;pointer-events:none;';

export class Hanging {
  private readonly canvas: HTMLCanvasElement;
  /** One plain gradient, outside the canvas. */
  private readonly shade = document.createElement('div');
  private still: HTMLCanvasElement | null = null;

  constructor(canvas: HTMLCanvasElement, parent: HTMLElement) {
    this.canvas = canvas;
    if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
    // Seen while the board is not.
    parent.style.backgroundColor = PAPER.desk;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    canvas.style.touchAction = 'none';
    this.shade.setAttribute('aria-hidden', 'true');
    this.shade.style.cssText = OVER_ALL;
    this.light('day');
    parent.append(this.shade);
  }

  light(of: keyof typeof FALLS_OFF): void {
    this.shade.style.background = FALLS_OFF[of];
  }

  /** What was drawn in this very task, behind the canvas: where that fades, the board is still seen, and the next one fades in over it. */
  keepStill(): void {
    this.dropStill();
    const { canvas } = this;
    const still = document.createElement('canvas');
    [still.width, still.height] = [canvas.width, canvas.height];
    still.getContext('2d')?.drawImage(canvas, 0, 0);
    still.setAttribute('aria-hidden', 'true');
    still.style.cssText = `${OVER_ALL}width:100%;height:100%`;
    canvas.style.position = 'relative';
    canvas.before(still);
    this.still = still;
  }

  dropStill(): void {
    this.still?.remove();
    this.still = null;
  }

  down(): void {
    this.dropStill();
    this.shade.remove();
  }
}
