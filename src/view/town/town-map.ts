/**
 * The middle of the town as a picture to choose from, before any scenario is opened: the same map as in play. A chunk of its own
 * without Phaser (`TOWN_MAP_MODULES`), drawn in slices, so that the page it stands on stays quick.
 */
import { overviewOf } from './boards/rommelstein.ts';
import { drawQuarter } from './draw/buildings/quarter.ts';
import { bakeGround } from './draw/ground/ground.ts';
import type { GroundLook } from './draw/ground/layout.ts';
import { openBrush, type Frame } from './draw/paper.ts';
import { Pen } from './draw/pen.ts';
import { depthOf, screenX, screenY, toScreen, type Pixel, type Spot } from './projection.ts';
import { Slices } from './stage/slices.ts';

/** What of the map is in the picture: all neighbourhoods, without the rim of the model. @unit px at zoom 1 */
const FRAME: Frame = { left: -410, top: 376, width: 1010, height: 538 };
/** How far over the ground a name hangs that stands above its neighbourhood. @unit u */
const ROOFS: Readonly<Record<string, number>> = { veemarktplein: 3.4, willemsplein: 6.6, anker: 3.4, kantoor: 4 };
const GROUND: GroundLook = { care: 1, painted: false, snow: false, wet: false, season: 'summer', tracks: 'none' };
/** A neighbourhood where nothing was played yet: not grey, and not yet what it can be. */
const UNPLAYED = 0.42;

/** Where a board lies in the picture. @unit shares of its width and height */
export interface MapMark {
  readonly board: string;
  /** Middle of the lower edge of its name, or of the upper edge where the name hangs below. */
  readonly at: Pixel;
  readonly below: boolean;
  /** Corners of the card that the neighbourhood stands on. */
  readonly sheet: readonly Pixel[];
}

export interface TownMap {
  readonly picture: HTMLCanvasElement;
  readonly marks: readonly MapMark[];
}

export interface MapOrder {
  /** Width of the picture. @unit device px */
  readonly width: number;
  /** How far each board has been played. @range 0..1 */
  readonly played: Readonly<Record<string, number>>;
  /** Whether it is still wanted: whoever opened an assignment does not wait for the shelf. */
  readonly goes: () => boolean;
}

/** The map without anybody's places on it. */
const TOWN = overviewOf([]);

function share({ x, y }: Pixel): Pixel {
  return { x: (x - FRAME.left) / FRAME.width, y: (y - FRAME.top) / FRAME.height };
}

export function mapMarks(): readonly MapMark[] {
  return TOWN.buildings.flatMap(({ id, use, at: [x, y], size: [w, d] }) => {
    if (use !== 'quarter' && use !== 'office') return [];
    const roofs = ROOFS[id];
    const foot: Spot = roofs === undefined ? [x + w, y + d] : [x + w / 2, y + d / 2];
    const corners: readonly Spot[] = [
      [x, y],
      [x + w, y],
      [x + w, y + d],
      [x, y + d],
    ];
    const sheet = corners.map((corner) => share(toScreen(corner, 0.6)));
    return [{ board: id, at: share(toScreen(foot, roofs ?? 0)), below: roofs === undefined, sheet }];
  });
}

/** @returns null when it is not wanted any more */
export async function drawTownMap({ width, played, goes }: MapOrder): Promise<TownMap | null> {
  const slices = new Slices();
  const steps = bakeGround({ layout: TOWN.ground, look: GROUND, casters: TOWN.casters, scale: width / FRAME.width }, FRAME);
  let step = steps.next();
  while (step.done !== true) {
    await slices.pause();
    if (!goes()) return null;
    step = steps.next();
  }
  const { canvas } = step.value;
  const brush = openBrush(canvas);
  const middle = ({ at: [x, y], size: [w, d] }: (typeof TOWN.buildings)[number]) => depthOf(x + w / 2, y + d / 2);
  for (const { id, at, look } of TOWN.buildings.toSorted((a, b) => middle(a) - middle(b))) {
    if (look.kind !== 'quarter') continue;
    if (!goes()) return null;
    brush.save();
    brush.translate(screenX(...at), screenY(...at));
    const life = id in played ? UNPLAYED + (1 - UNPLAYED) * (played[id] ?? 0) : UNPLAYED;
    drawQuarter(new Pen(brush), look.quarter, { life, lit: 0, curtain: 'open' });
    brush.restore();
    await slices.pause();
  }
  return { picture: canvas, marks: mapMarks() };
}
