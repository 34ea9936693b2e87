/**
 * What light adds to a building: the drawing with its lamps on, less the same drawing with them off. Laid over the building without the
 * dusk that lies on everything else, so that lit windows shine; and a halo around them, as in frosty air.
 */
import { cut, makeCanvas, openBrush, type Frame, type Sheet } from './paper.ts';
import type { Brush } from './pen.ts';

/** How much redder a pixel is with the lamps on: less is a lace curtain or grain, not a lit pane. @range 0..255 */
const LEAST = 26;
/** Of the halo. @unit px at zoom 1 */
const HALO = 5;
const HALO_STRENGTH = 0.6;

export interface Lamplight {
  readonly on: (brush: Brush) => void;
  readonly off: (brush: Brush) => void;
  /** Buildings that stand before it and hide some of its windows. */
  readonly hide: (brush: Brush) => void;
}

/** Draws a sheet on a canvas of its own. */
function* pixelsOf({ width, height, steps }: Sheet): Generator<Brush, ImageData> {
  const brush = openBrush(makeCanvas(width, height));
  yield* steps(brush);
  return brush.getImageData(0, 0, width, height);
}

/** Only what is redder in the first picture, and only where the second has wall behind it (smoke rises over nothing). */
function lessOf(lit: ImageData, dark: ImageData): ImageData {
  for (let at = 0; at < lit.data.length; at += 4) {
    const shines = (lit.data[at] ?? 0) - (dark.data[at] ?? 0) > LEAST && (dark.data[at + 3] ?? 0) > 250;
    if (!shines) lit.data[at + 3] = 0;
  }
  return lit;
}

/** Only the panes and their halo, in the place where the building has them. */
export function cutLamplight(frame: Frame, scale: number, { on, off, hide }: Lamplight): Sheet {
  const sheet = cut(frame, scale, on, 0);
  const { width, height } = sheet;
  const steps = function* (brush: Brush, [x, y]: readonly [number, number] = [0, 0]): Generator<Brush, void> {
    const panes = makeCanvas(width, height);
    const fine = openBrush(panes);
    const lit = yield* pixelsOf(sheet);
    const dark = yield* pixelsOf(cut(frame, scale, off, 0));
    fine.putImageData(lessOf(lit, dark), 0, 0);
    fine.globalCompositeOperation = 'destination-out';
    yield* cut(frame, scale, hide, 0).steps(fine);
    const coarse = HALO * scale;
    const small = makeCanvas(width / coarse, height / coarse);
    const soft = openBrush(small);
    soft.imageSmoothingQuality = 'high';
    soft.drawImage(panes, 0, 0, small.width, small.height);
    brush.save();
    brush.imageSmoothingQuality = 'high';
    brush.globalAlpha = HALO_STRENGTH;
    brush.drawImage(small, x, y, width, height);
    brush.globalAlpha = 1;
    brush.drawImage(panes, x, y);
    brush.restore();
  };
  const paint: Sheet['paint'] = (brush, at) => {
    for (const _ of steps(brush, at));
  };
  return { ...sheet, paint, steps };
}
