/** Cuts away the empty edge of a drawing: whoever draws it, at every picture, then draws half as many pixels or fewer. */
import { makeCanvas, openBrush, type Region, type Sheet, type Sketch } from '../draw/paper.ts';

/** Larger drawings fill their sheet well. @unit px */
const LARGEST = 256;
/** Fainter than this nobody sees. @range 0..255 */
const FAINTEST = 2;

let scratch: HTMLCanvasElement | null = null;

/** The smallest part in which everything lies that can be seen; one pixel of nothing when nothing can. @param pixels RGBA */
export function inkOf(pixels: Uint8ClampedArray, width: number, height: number): Region {
  const seen = (x: number, y: number): boolean => (pixels[(y * width + x) * 4 + 3] ?? 0) > FAINTEST;
  const inRow = (y: number): boolean => {
    for (let x = 0; x < width; x += 1) if (seen(x, y)) return true;
    return false;
  };
  let [top, bottom] = [0, height - 1];
  while (top < height && !inRow(top)) top += 1;
  if (top === height) return [0, 0, 1, 1];
  while (!inRow(bottom)) bottom -= 1;
  const inColumn = (x: number): boolean => {
    for (let y = top; y <= bottom; y += 1) if (seen(x, y)) return true;
    return false;
  };
  let [left, right] = [0, width - 1];
  while (!inColumn(left)) left += 1;
  while (!inColumn(right)) right -= 1;
  return [left, top, right - left + 1, bottom - top + 1];
}

/** A drawing whose edge is cut away: small enough to be drawn in one go. */
export function isSmall({ width, height }: Sheet): boolean {
  return width <= LARGEST && height <= LARGEST;
}

/** The same drawing on a smaller sheet; it has to be painted before another is trimmed. */
export function trim(sheet: Sheet): Sketch {
  const { width, height, originX, originY, scale } = sheet;
  if (!isSmall(sheet)) return sheet;
  scratch ??= makeCanvas(LARGEST, LARGEST);
  const drawn = scratch;
  const brush = openBrush(drawn);
  brush.clearRect(0, 0, width, height);
  sheet.paint(brush, [0, 0]);
  const [left, top, inner, outer] = inkOf(brush.getImageData(0, 0, width, height).data, width, height);
  const paint: Sketch['paint'] = (onto, [x, y]) => onto.drawImage(drawn, left, top, inner, outer, x, y, inner, outer);
  return { width: inner, height: outer, originX: originX - left, originY: originY - top, scale, paint };
}
