/** Paper grain and baking: every object is drawn once on a canvas, fibres laid over it, and kept as a picture. */
import { STEP_X, STEP_Y, STEP_Z } from '../projection.ts';
import { seeded } from '../seeded.ts';
import type { Brush } from './pen.ts';

/** A drawn object. `originX`, `originY`: where its local (0,0,0) lies in the picture. @unit px */
export interface Baked {
  readonly canvas: HTMLCanvasElement;
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

/** The screen rectangle around a drawing at zoom 1. @unit px */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Extent of an object on the board around its own origin. @unit u */
export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
  /** Extra room for what leans out. @unit px */
  readonly pad?: number;
}

/** 2D canvases stay in main memory: on software GL an accelerated canvas makes baking ten times slower. */
export function openBrush(canvas: HTMLCanvasElement): Brush {
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('This browser gives no 2D canvas.');
  return brush;
}

export function makeCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  return canvas;
}

const GRAIN_SIZE = 320;
let grainTile: HTMLCanvasElement | null = null;

/** Light fibres stand out more than dark ones: most paper is light. */
function drawFibres(brush: Brush): void {
  const chance = seeded(7);
  for (let fibre = 0; fibre < 900; fibre += 1) {
    const [x, y] = [chance() * GRAIN_SIZE, chance() * GRAIN_SIZE];
    const turn = chance() * Math.PI * 2;
    const length = 3 + chance() * 9;
    brush.strokeStyle = chance() > 0.5 ? `rgba(255,252,242,${0.1 + chance() * 0.2})` : `rgba(70,58,60,${0.02 + chance() * 0.05})`;
    brush.lineWidth = 0.5 + chance() * 0.6;
    brush.beginPath();
    brush.moveTo(x, y);
    const [dx, dy] = [Math.cos(turn) * length, Math.sin(turn) * length];
    brush.quadraticCurveTo(x + dx * 0.5 + chance() * 3, y + dy * 0.5, x + dx, y + dy);
    brush.stroke();
  }
}

/** Noise as light and shade over nothing, so that it lies on what is drawn in one stroke and nowhere else. */
function grain(): HTMLCanvasElement {
  if (grainTile !== null) return grainTile;
  const canvas = makeCanvas(GRAIN_SIZE, GRAIN_SIZE);
  const brush = openBrush(canvas);
  const chance = seeded(3);
  const noise = brush.createImageData(GRAIN_SIZE, GRAIN_SIZE);
  for (let at = 0; at < noise.data.length; at += 4) {
    const swing = ((chance() + chance() + chance() - 1.5) * 17) / 128;
    const light = swing > 0;
    noise.data[at] = light ? 255 : 74;
    noise.data[at + 1] = light ? 252 : 62;
    noise.data[at + 2] = light ? 242 : 66;
    noise.data[at + 3] = 255 * (light ? swing : -swing * 0.34);
  }
  brush.putImageData(noise, 0, 0);
  drawFibres(brush);
  grainTile = canvas;
  return canvas;
}

/**
 * Lays the fibres over what is already drawn; it must vanish at arm's length (art bible § 4).
 * @param band from and to, when a large picture is done in bands
 */
export function layGrain(
  canvas: HTMLCanvasElement,
  scale: number,
  strength: number,
  band: readonly [number, number] = [0, canvas.height],
): void {
  const [from, to] = band;
  const brush = openBrush(canvas);
  const pattern = brush.createPattern(grain(), 'repeat');
  if (pattern === null) return;
  const size = Math.max(0.75, scale * 0.5);
  pattern.setTransform(new DOMMatrix([size, 0, 0, size, 0, 0]));
  brush.save();
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  brush.globalAlpha = strength;
  brush.fillStyle = pattern;
  brush.fillRect(0, from, canvas.width, to - from);
  brush.restore();
}

export function frameOf({ x, y, z, pad = 6 }: Extent): Frame {
  const left = (x[0] - y[1]) * STEP_X - pad;
  const top = (x[0] + y[0]) * STEP_Y - z[1] * STEP_Z - pad;
  const right = (x[1] - y[0]) * STEP_X + pad;
  const bottom = (x[1] + y[1]) * STEP_Y - z[0] * STEP_Z + pad;
  return { left, top, width: right - left, height: bottom - top };
}

/** Draws once on a canvas of its own. @param grainStrength 0 leaves the paper smooth */
export function bake(frame: Frame, scale: number, draw: (brush: Brush) => void, grainStrength = 0.5): Baked {
  const left = Math.floor(frame.left * scale);
  const top = Math.floor(frame.top * scale);
  const canvas = makeCanvas(frame.width * scale + 2, frame.height * scale + 2);
  const brush = openBrush(canvas);
  brush.translate(-left, -top);
  brush.scale(scale, scale);
  draw(brush);
  if (grainStrength > 0) layGrain(canvas, scale, grainStrength);
  return { canvas, originX: -left, originY: -top, scale };
}

/** A soft mask without `ctx.filter` (which Safari lacks): drawn small, spread in nine steps, enlarged by the caller. */
export function soften(frame: Frame, coarseness: number, draw: (brush: Brush) => void): HTMLCanvasElement {
  const small = makeCanvas(frame.width / coarseness, frame.height / coarseness);
  const brush = openBrush(small);
  brush.scale(1 / coarseness, 1 / coarseness);
  brush.translate(-frame.left, -frame.top);
  draw(brush);
  const spread = makeCanvas(small.width, small.height);
  const over = openBrush(spread);
  const steps = [
    [0, 0],
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
    [0.7, 0.7],
    [-0.7, 0.7],
    [0.7, -0.7],
    [-0.7, -0.7],
  ] as const;
  over.globalCompositeOperation = 'lighter';
  over.globalAlpha = 1 / steps.length;
  for (const [dx, dy] of steps) over.drawImage(small, dx, dy);
  return spread;
}

/** Lays a soft mask over a drawing. */
export function laySoft(brush: Brush, frame: Frame, style: { coarseness: number; opacity: number }, draw: (brush: Brush) => void): void {
  const mask = soften(frame, style.coarseness, draw);
  brush.save();
  brush.globalAlpha = style.opacity;
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(mask, frame.left, frame.top, mask.width * style.coarseness, mask.height * style.coarseness);
  brush.restore();
}
