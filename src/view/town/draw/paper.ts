/** Paper grain and baking: every object is drawn once on a canvas, fibres laid over it, and kept as a picture. */
import { STEP_X, STEP_Y, STEP_Z } from '../projection.ts';
import { seeded } from '../seeded.ts';
import type { Brush } from './pen.ts';
import { drawInSteps } from './tape.ts';

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

/** A part of a canvas. @unit px of that canvas */
export type Region = readonly [x: number, y: number, width: number, height: number];

const patterns = new Map<number, CanvasPattern | null>();

/**
 * The fibres at this size, as a pattern whose pixels lie on those of any canvas: stretched while it is laid, it takes three times as long.
 * @param size of a fibre beside its own
 */
function grainPattern(brush: Brush, size: number): CanvasPattern | null {
  const known = patterns.get(size);
  if (known !== undefined) return known;
  const side = Math.round(GRAIN_SIZE * size);
  const tile = makeCanvas(side, side);
  const onto = openBrush(tile);
  // With its neighbours, so that it goes on over its edges.
  for (const x of [-side, 0, side]) for (const y of [-side, 0, side]) onto.drawImage(grain(), x, y, side, side);
  const pattern = brush.createPattern(tile, 'repeat');
  patterns.set(size, pattern);
  return pattern;
}

/** Lays the fibres over what is already drawn in a region; it must vanish at arm's length (art bible § 4). */
export function layGrain(brush: Brush, scale: number, strength: number, region: Region): void {
  const pattern = grainPattern(brush, Math.max(0.75, Math.round(scale * 4) / 8));
  if (pattern === null) return;
  brush.save();
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalCompositeOperation = 'source-atop';
  brush.globalAlpha = strength;
  brush.fillStyle = pattern;
  brush.fillRect(...region);
  brush.restore();
}

export function frameOf({ x, y, z, pad = 6 }: Extent): Frame {
  const left = (x[0] - y[1]) * STEP_X - pad;
  const top = (x[0] + y[0]) * STEP_Y - z[1] * STEP_Z - pad;
  const right = (x[1] - y[0]) * STEP_X + pad;
  const bottom = (x[1] + y[1]) * STEP_Y - z[0] * STEP_Z + pad;
  return { left, top, width: right - left, height: bottom - top };
}

/** A drawing that knows its size and has not been drawn yet. */
export interface Sketch extends Omit<Baked, 'canvas'> {
  readonly width: number;
  readonly height: number;
  /** Draws it once, with its upper left corner here and nothing outside its own size. */
  readonly paint: (brush: Brush, at: readonly [x: number, y: number]) => void;
}

/** One that can also be drawn little by little. */
export interface Sheet extends Sketch {
  /** The same in the upper left corner of a canvas; yields whatever brush it has just drawn with. */
  readonly steps: (brush: Brush) => Generator<Brush, void>;
}

/** @param grainStrength 0 leaves the paper smooth */
export function cut(frame: Frame, scale: number, draw: (brush: Brush) => void, grainStrength = 0.5): Sheet {
  const left = Math.floor(frame.left * scale);
  const top = Math.floor(frame.top * scale);
  const width = Math.max(1, Math.ceil(frame.width * scale + 2));
  const height = Math.max(1, Math.ceil(frame.height * scale + 2));
  const paint: Sheet['paint'] = (brush, [x, y]) => {
    brush.save();
    brush.beginPath();
    brush.rect(x, y, width, height);
    brush.clip();
    brush.translate(x - left, y - top);
    brush.scale(scale, scale);
    draw(brush);
    if (grainStrength > 0) layGrain(brush, scale, grainStrength, [x, y, width, height]);
    brush.restore();
  };
  const steps: Sheet['steps'] = (real) => drawInSteps(real, (brush) => paint(brush, [0, 0]));
  return { width, height, originX: -left, originY: -top, scale, paint, steps };
}

/** Draws once on a canvas of its own. */
export function bake(frame: Frame, scale: number, draw: (brush: Brush) => void, grainStrength = 0.5): Baked {
  const { width, height, paint, originX, originY } = cut(frame, scale, draw, grainStrength);
  const canvas = makeCanvas(width, height);
  const brush = openBrush(canvas);
  paint(brush, [0, 0]);
  // Whoever goes on drawing does so in the measures of the frame.
  brush.translate(originX, originY);
  brush.scale(scale, scale);
  return { canvas, originX, originY, scale };
}

/** Two small canvases that all soft masks share, one after another; large masks get their own. */
const SCRATCH = 256;
/** Whoever enlarges a mask smoothly looks this far beyond it: nothing of the mask before may lie there. @unit px */
const BEYOND = 2;
let scratch: readonly [HTMLCanvasElement, HTMLCanvasElement] | null = null;

function scratchFor(width: number, height: number): readonly [HTMLCanvasElement, HTMLCanvasElement] {
  if (width > SCRATCH || height > SCRATCH) return [makeCanvas(width, height), makeCanvas(width, height)];
  scratch ??= [makeCanvas(SCRATCH, SCRATCH), makeCanvas(SCRATCH, SCRATCH)];
  for (const canvas of scratch) openBrush(canvas).clearRect(0, 0, width + BEYOND, height + BEYOND);
  return scratch;
}

/** Nine steps of one pixel. */
const SPREAD = [
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

interface Mask {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** A soft mask without `ctx.filter` (which Safari lacks): drawn small, spread in nine steps, enlarged by the caller. */
function soften(frame: Frame, coarseness: number, draw: (brush: Brush) => void): Mask {
  const width = Math.max(1, Math.ceil(frame.width / coarseness));
  const height = Math.max(1, Math.ceil(frame.height / coarseness));
  const [small, spread] = scratchFor(width, height);
  const brush = openBrush(small);
  brush.save();
  brush.beginPath();
  brush.rect(0, 0, width, height);
  brush.clip();
  brush.scale(1 / coarseness, 1 / coarseness);
  brush.translate(-frame.left, -frame.top);
  draw(brush);
  brush.restore();
  const over = openBrush(spread);
  over.save();
  over.globalCompositeOperation = 'lighter';
  over.globalAlpha = 1 / SPREAD.length;
  for (const [dx, dy] of SPREAD) over.drawImage(small, 0, 0, width, height, dx, dy, width, height);
  over.restore();
  return { canvas: spread, width, height };
}

interface SoftStyle {
  /** Pixels of the drawing, at zoom 1, to one of the mask. */
  readonly coarseness: number;
  readonly opacity: number;
}

/** Lays a soft mask over a drawing. */
export function laySoft(brush: Brush, frame: Frame, style: SoftStyle, draw: (brush: Brush) => void): void {
  const { canvas, width, height } = soften(frame, style.coarseness, draw);
  brush.save();
  brush.globalAlpha = style.opacity;
  // Between neighbours that are near, straight lines look as smooth and cost a quarter.
  brush.imageSmoothingQuality = style.coarseness > 3 ? 'high' : 'low';
  brush.drawImage(canvas, 0, 0, width, height, frame.left, frame.top, width * style.coarseness, height * style.coarseness);
  brush.restore();
}

const STRIPS = 3;

/** The same in strips, each a slice of work; each reaches a little beyond what it shows, so that no seam is seen. */
export function softStrips(
  frame: Frame,
  style: SoftStyle & { readonly over?: GlobalCompositeOperation },
  draw: (mask: Brush) => void,
): ((brush: Brush) => void)[] {
  const { coarseness, over = 'source-over' } = style;
  const beyond = 2 * coarseness;
  const height = Math.ceil(frame.height / STRIPS / coarseness) * coarseness;
  return Array.from({ length: STRIPS }, (_none, strip) => (brush: Brush) => {
    const top = frame.top + strip * height;
    const measures = brush.getTransform();
    const rowOf = (y: number): number => Math.round(y * measures.d + measures.f);
    brush.save();
    brush.resetTransform();
    brush.beginPath();
    brush.rect(0, rowOf(top), brush.canvas.width, rowOf(top + height) - rowOf(top));
    brush.clip();
    brush.setTransform(measures);
    brush.globalCompositeOperation = over;
    laySoft(brush, { ...frame, top: top - beyond, height: height + 2 * beyond }, style, draw);
    brush.restore();
  });
}
