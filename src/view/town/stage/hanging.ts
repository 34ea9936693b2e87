/** How the canvas hangs in the page. */
import { PAPER } from '../draw/palette.ts';

/** The lamp falls off towards the corners of the desk; one plain gradient, outside the canvas. */
const SHADE =
  'position:absolute;inset:0;pointer-events:none;background:radial-gradient(ellipse at 46% 42%,rgba(90,76,88,0) 52%,rgba(90,76,88,.2) 100%)';

/** @returns takes away what was added */
export function hang(canvas: HTMLCanvasElement, parent: HTMLElement): () => void {
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  // Seen while the board is not.
  parent.style.backgroundColor = PAPER.desk;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  canvas.style.touchAction = 'none';
  const shade = document.createElement('div');
  shade.setAttribute('aria-hidden', 'true');
  shade.style.cssText = SHADE;
  parent.append(shade);
  return () => shade.remove();
}
