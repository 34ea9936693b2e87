/**
 * Which parts of the picture have to be drawn anew: pure arithmetic for the canvas renderer, where every pixel is the processor's
 * work. What moved leaves a hole where it was and where it is; holes are counted in square cells, and cells make as few rectangles as
 * can be had in one pass.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Side of a cell. @unit canvas px */
export const CELL = 32;
/** Soft edges reach this far out of a box. @unit canvas px */
const EDGE = 2;
/** When more than this share of the picture is damaged, the whole is drawn: cutting costs too. */
const WHOLE = 0.8;

/**
 * @param boxes what changed, in pixels of the canvas; may lie outside of it
 * @returns rectangles that cover every box and do not overlap; `null` for the whole picture
 */
export function damageOf(boxes: readonly Box[], width: number, height: number): readonly Box[] | null {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint8Array(columns * rows);
  let damaged = 0;
  for (const { left, top, right, bottom } of boxes) {
    const first = Math.max(0, Math.floor((left - EDGE) / CELL));
    const last = Math.min(columns - 1, Math.floor((right + EDGE) / CELL));
    const lowest = Math.min(rows - 1, Math.floor((bottom + EDGE) / CELL));
    for (let row = Math.max(0, Math.floor((top - EDGE) / CELL)); row <= lowest; row += 1)
      for (let column = first; column <= last; column += 1) {
        damaged += 1 - (cells[row * columns + column] ?? 1);
        cells[row * columns + column] = 1;
      }
  }
  return damaged > cells.length * WHOLE ? null : rectanglesOf(cells, columns, rows);
}

/** Whether a box, with its soft edges, has anything in common with one of the parts. */
export function meets({ left, top, right, bottom }: Box, parts: readonly Box[]): boolean {
  return parts.some((part) => left - EDGE < part.right && right + EDGE > part.left && top - EDGE < part.bottom && bottom + EDGE > part.top);
}

/** Runs of damaged cells in a row; a run that goes on just so in the next row makes one rectangle with it. */
function rectanglesOf(cells: Uint8Array, columns: number, rows: number): Box[] {
  const done: Box[] = [];
  let open = new Map<number, Box>();
  for (let row = 0; row < rows; row += 1) {
    const now = new Map<number, Box>();
    for (let from = 0; from < columns; from += 1) {
      if (cells[row * columns + from] !== 1) continue;
      let to = from;
      while (to < columns && cells[row * columns + to] === 1) to += 1;
      const key = from * columns + to;
      const above = open.get(key);
      open.delete(key);
      now.set(key, { left: from * CELL, right: to * CELL, top: above?.top ?? row * CELL, bottom: (row + 1) * CELL });
      from = to;
    }
    done.push(...open.values());
    open = now;
  }
  return [...done, ...open.values()];
}
