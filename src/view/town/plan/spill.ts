/** Half a year later in the dark months, at dusk: who is at home has light behind the panes, and it falls out on the snow before the door. */
import type { Board } from '../boards/board.ts';
import { ROW_DEPTH, ROW_WIDTH } from '../draw/buildings/row-house.ts';
import type { Home } from '../draw/buildings/openings.ts';
import { screenFrame, type Lit, type Neighbour } from '../draw/catalog.ts';
import { screenX, screenY, type Spot } from '../projection.ts';
import { tableParts } from './feast.ts';
import { gradeOf } from './indoors.ts';
import type { TownReading } from './reading.ts';
import { thing } from './thing.ts';
import type { ThingPlan } from './town-plan.ts';

function isLit(sprite: ThingPlan['sprite']): sprite is Lit {
  return 'homes' in sprite || 'home' in sprite;
}

function homesOf(sprite: Lit): readonly Home[] {
  return 'homes' in sprite ? sprite.homes : [sprite.home];
}

/** On the screen. @unit px at zoom 1 */
function rectangleOf({ at, sprite }: ThingPlan): readonly [left: number, top: number, right: number, bottom: number] {
  const { left, top, width, height } = screenFrame(sprite);
  const [x, y] = [screenX(...at) + left, screenY(...at, 0) + top];
  return [x, y, x + width, y + height];
}

/** Buildings and trees that stand before this one and may hide some of its windows. */
function neighboursBefore(one: ThingPlan, standing: readonly ThingPlan[]): Neighbour[] {
  const [left, top, right, bottom] = rectangleOf(one);
  return standing.flatMap((other): Neighbour[] => {
    const { at, depth, sprite } = other;
    if ((!isLit(sprite) && sprite.kind !== 'tree') || depth <= one.depth) return [];
    const [left2, top2, right2, bottom2] = rectangleOf(other);
    const apart = left2 > right || right2 < left || top2 > bottom || bottom2 < top;
    return apart ? [] : [{ of: sprite, by: [at[0] - one.at[0], at[1] - one.at[1]] }];
  });
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

const LAMPLIGHT = { low: 0, middle: 0.2, high: 0.3 } as const;

/** In a room the lamp is on over the place where people sit together, as far as they do. */
function planRoomLantern(reading: TownReading, { room, spots }: Board): ThingPlan[] {
  const middle = room === undefined ? undefined : spots[room.heart]?.meet;
  const strength = room === undefined ? 0 : LAMPLIGHT[gradeOf(reading, room.mood)];
  if (middle === undefined || strength === 0) return [];
  return [thing('lantern-room', { kind: 'glow', r: 10, strength }, { at: middle, z: 1, depth: 195 })];
}

/** Under the strings of lights, where people sit together, and in a house that is open, the air itself is warm. */
export function planLanterns(reading: TownReading, board: Board, built: readonly ThingPlan[]): ThingPlan[] {
  if (!reading.dusk) return [];
  const outside = tableParts(reading, board).map((at, index) =>
    thing(`lantern-${index}`, { kind: 'glow', r: 4.2, strength: 0.2 }, { at, z: 1.2, depth: 195 }),
  );
  const inside = built.flatMap(({ id, at: [x, y], sprite }) => {
    if (sprite.kind !== 'shell-house' || sprite.home.lit < 0.2) return [];
    const { w, d } = sprite.house;
    return [thing(`lantern-${id}`, { kind: 'glow', r: 12, strength: 0.36 }, { at: [x + w * 0.32, y + d * 0.5], z: 1, depth: 195 })];
  });
  return [...outside, ...inside, ...planRoomLantern(reading, board)];
}

/** Shining panes, and patches of light on the snow: as strong as many of the windows behind them are lit. */
export function planSpill(
  reading: TownReading,
  board: Board,
  { built, trees }: { readonly built: readonly ThingPlan[]; readonly trees: readonly ThingPlan[] },
): ThingPlan[] {
  if (!reading.dusk) return [];
  return built.flatMap((one) => {
    const { id, at, depth, sprite } = one;
    if (!isLit(sprite)) return [];
    const homes = homesOf(sprite);
    if (homes.every(({ lit }) => lit === 0)) return [];
    const panes = thing(
      `panes-${id}`,
      { kind: 'panes', of: sprite, behind: neighboursBefore(one, [...built, ...trees]) },
      { at, depth: depth + 0.01 },
    );
    const lit = homes.reduce((sum, home) => sum + home.lit, 0) / homes.length;
    const strength = Math.round(Math.min(1, lit) * 7) / 10;
    if (lit < 0.2) return [panes];
    return [panes, thing(`spill-${id}`, { kind: 'glow', r: 3.6, strength }, { at: doorstepOf(one, board), depth: -1 })];
  });
}
