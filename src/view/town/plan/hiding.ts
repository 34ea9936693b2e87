/** What stands before what: a building in the front hides bikes, people and places behind it (art bible § 17.3). */
import type { Board, Plot } from '../boards/board.ts';
import { castersOf } from './casters.ts';
import { STEP_Z, toBoard, toScreen, type Pixel, type Spot } from '../projection.ts';

/** A building as a box. */
export interface Hider {
  /** The thing of the plan that is drawn for it. */
  readonly id: string;
  readonly plot: Plot;
  /** @unit u */
  readonly h: number;
}

/** Height of somebody's middle: who shows from there up is not hidden. @unit u */
const MIDDLE = 1.2;
/** Who is asked for in a building that has its roof off already needs no help. */
const OPEN = new Set(['shell-house', 'porch', 'low-wall', 'quarter']);

function within([px, py]: Spot, [x, y, w, d]: Plot): boolean {
  return px >= x && px <= x + w && py >= y && py <= y + d;
}

function heightOf(plot: Plot, board: Board): number {
  const [x, y, w, d] = plot;
  const middle: Spot = [x + w / 2, y + d / 2];
  const boxes = castersOf(board, false).flatMap((caster) => (caster.kind === 'box' && within(middle, caster.plot) ? [caster] : []));
  return Math.max(0, ...boxes.map(({ h, ridge = 0 }) => h + ridge));
}

/** Everything on a board that is tall enough to hide somebody. */
export function hidersOf(board: Board): readonly Hider[] {
  const rows = board.rows.map(({ at }, index) => ({ id: `row-${index}`, plot: [...at, 6, 9] as const }));
  const flats = board.flats.map(({ at, size }, index) => ({ id: `stair-${index}`, plot: [...at, ...size] as const }));
  const buildings = board.buildings.flatMap(({ id, at, size, look }) =>
    OPEN.has(look.kind) ? [] : [{ id, plot: [...at, ...size] as const }],
  );
  return [...rows, ...flats, ...buildings].map((one) => ({ ...one, h: heightOf(one.plot, board) })).filter(({ h }) => h > MIDDLE);
}

/** Whether a point of the picture lies on the building as it is drawn. */
export function covers({ plot, h }: Hider, { x, y }: Pixel): boolean {
  for (let z = 0; z <= h; z += 0.4) if (within(toBoard({ x, y: y + z * STEP_Z }), plot)) return true;
  return false;
}

/** Whether who stands at this spot is behind the building, or in it. */
export function hides(hider: Hider, spot: Spot): boolean {
  const [x, y, w, d] = hider.plot;
  // Before its front or beside its right end one is in sight, whatever the picture's lines do.
  if (spot[0] > x + w || spot[1] > y + d) return false;
  return covers(hider, toScreen(spot, MIDDLE));
}
