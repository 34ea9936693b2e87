/** Half a year later, at dusk: who is at home has light, and it falls out on the snow before the door. */
import type { Board } from '../boards/board.ts';
import { ROW_DEPTH, ROW_WIDTH } from '../draw/buildings/row-house.ts';
import type { Home } from '../draw/buildings/openings.ts';
import type { Spot } from '../projection.ts';
import type { TownReading } from './reading.ts';
import { thing } from './thing.ts';
import type { ThingPlan } from './town-plan.ts';

function homesOf({ sprite }: ThingPlan): readonly Home[] {
  if ('homes' in sprite) return sprite.homes;
  return 'home' in sprite ? [sprite.home] : [];
}

/** The middle of the side with the doors, a step out: rows and buildings look along y, flats along x. */
function doorstepOf(built: ThingPlan, board: Board): Spot {
  const [x, y] = built.at;
  const flat = board.flats.find(({ at }) => at.join() === built.at.join());
  if (flat !== undefined) return [x + flat.size[0] + 1.6, y + flat.size[1] / 2];
  const building = board.buildings.find(({ id }) => id === built.id);
  const [w, d] = building?.size ?? [ROW_WIDTH, ROW_DEPTH];
  return [x + w / 2, y + d + 1.4];
}

/** Patches of light on the snow: as strong as many of the windows behind them are lit. */
export function planSpill(reading: TownReading, board: Board, built: readonly ThingPlan[]): ThingPlan[] {
  if (!reading.after) return [];
  return built.flatMap((one) => {
    const homes = homesOf(one);
    const lit = homes.reduce((sum, home) => sum + home.lit, 0) / Math.max(1, homes.length);
    if (lit < 0.2) return [];
    const strength = Math.round(Math.min(1, lit) * 7) / 10;
    return [thing(`spill-${one.id}`, { kind: 'glow', r: 3.6, strength }, { at: doorstepOf(one, board), depth: -1 })];
  });
}
