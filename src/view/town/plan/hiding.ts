/** What stands before what: a building, a shelter or a notice board hides bikes, people and places behind it (art bible § 17.3). */
import type { Board, Plot } from '../boards/board.ts';
import { castersOf } from './casters.ts';
import { STEP_Z, toBoard, toScreen, type Pixel, type Spot } from '../projection.ts';

interface Block {
  readonly plot: Plot;
  /** @unit u */
  readonly h: number;
}

/** A building as the boxes that throw its shadow; what is smaller as one. */
export interface Hider {
  /** The thing of the plan that is drawn for it. */
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** Height of somebody's middle: who shows from there up is not hidden. @unit u */
const MIDDLE = 1.2;
/** What has its roof off already, or is no building to stand behind. */
const OPEN = new Set(['shell-house', 'porch', 'low-wall', 'quarter']);

function within([px, py]: Spot, [x, y, w, d]: Plot): boolean {
  return px >= x && px <= x + w && py >= y && py <= y + d;
}

/** Things that hide who stands right behind them. @unit u */
const SHELTER = 3.4;
const NOTICE = { w: 2.8, d: 0.4, h: 3 } as const;

function smallHidersOf({ props, notice }: Board): readonly Hider[] {
  const shelters = props.flatMap(({ id, sprite, at: [x, y], size = [0, 0] }) =>
    sprite.kind === 'shelter' ? [{ id, blocks: [{ plot: [x - size[0] / 2, y - size[1] / 2, ...size] as const, h: SHELTER }] }] : [],
  );
  if (notice === undefined) return shelters;
  const { w, d, h } = NOTICE;
  return [...shelters, { id: 'notice', blocks: [{ plot: [notice[0] - w / 2, notice[1] - d / 2, w, d], h }] }];
}

/** Everything on a board that is tall enough to hide somebody. */
export function hidersOf(board: Board): readonly Hider[] {
  const boxes = castersOf(board, false).flatMap((caster) => (caster.kind === 'box' ? [caster] : []));
  const rows = board.rows.map(({ at }, index) => ({ id: `row-${index}`, plot: [...at, 6, 9] as const }));
  const flats = board.flats.map(({ at, size }, index) => ({ id: `stair-${index}`, plot: [...at, ...size] as const }));
  const buildings = board.buildings.flatMap(({ id, at, size, look }) =>
    OPEN.has(look.kind) ? [] : [{ id, plot: [...at, ...size] as const }],
  );
  const large = [...rows, ...flats, ...buildings]
    .map(({ id, plot }) => ({
      id,
      // A gable fills half of what it rises to.
      blocks: boxes.flatMap(({ plot: [x, y, w, d], h, ridge = 0 }) =>
        within([x + w / 2, y + d / 2], plot) && h > MIDDLE ? [{ plot: [x, y, w, d] as const, h: h + ridge / 2 }] : [],
      ),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return [...large, ...smallHidersOf(board)];
}

function coversOf({ plot, h }: Block, { x, y }: Pixel): boolean {
  for (let z = 0; z <= h; z += 0.4) if (within(toBoard({ x, y: y + z * STEP_Z }), plot)) return true;
  return false;
}

/** Whether a point of the picture lies on the building as it is drawn. */
export function covers({ blocks }: Hider, at: Pixel): boolean {
  return blocks.some((block) => coversOf(block, at));
}

/** Whether who stands at this spot is behind the building, or in it: before its front or beside its right end one is in sight. */
export function hides({ blocks }: Hider, spot: Spot): boolean {
  const at = toScreen(spot, MIDDLE);
  return blocks.some((block) => {
    const [x, y, w, d] = block.plot;
    return spot[0] <= x + w && spot[1] <= y + d && coversOf(block, at);
  });
}
