/**
 * A pane of glass before the canvas renderer's picture, on which only what falls is drawn: the picture behind it need not be drawn again
 * wherever a drop was and is.
 */
import { openBrush } from '../draw/paper.ts';

export interface Drop {
  /** Its middle. @unit px of the picture */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export class Pane {
  readonly canvas: HTMLCanvasElement;
  private readonly picture: HTMLCanvasElement;

  constructor(picture: HTMLCanvasElement) {
    this.picture = picture;
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.style.cssText = 'position:absolute;left:0;top:0;pointer-events:none';
    // Behind a shut curtain, if the picture is.
    this.canvas.style.opacity = picture.style.opacity;
    picture.after(this.canvas);
  }

  /** @param angle in degrees */
  draw(drops: readonly Drop[], of: HTMLCanvasElement, angle: number): void {
    const { width, height } = this.picture;
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    const brush = openBrush(this.canvas);
    brush.resetTransform();
    brush.clearRect(0, 0, width, height);
    const turn = (angle * Math.PI) / 180;
    for (const { x, y, scale } of drops) {
      const [along, aside] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
      brush.setTransform(along, aside, -aside, along, x, y);
      brush.drawImage(of, -of.width / 2, -of.height / 2);
    }
  }

  destroy(): void {
    this.canvas.remove();
  }
}
