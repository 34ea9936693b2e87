/** In the snow of half a year later one sees who came: prints from a door of each group to where its people are. */
import type { Board, Spot } from '../boards/board.ts';
import { seedOf } from '../seeded.ts';
import type { TownReading } from './reading.ts';
import { distance } from './room.ts';
import { Ways } from './route.ts';
import { thing } from './thing.ts';
import type { PersonPlan, ThingPlan } from './town-plan.ts';

/** Those who stand this near to each other came together. @unit u */
const TOGETHER = 5;
/** Prints of so many who came together at most: more would be one grey patch. */
const WALKERS = 4;
/** A way that is shorter leaves nothing to see. @unit u */
const LEAST = 2;
/** Round one who stands there. @unit u */
const TRODDEN = 1.1;
/** From the prints of one to those of the next. @unit u */
const ABREAST = 0.45;

const round = (value: number): number => Math.round(value * 5) / 5;

/** One leads along a way that can be walked, the others follow beside it and turn off to where each of them stands. */
function planWays(leader: PersonPlan, followers: readonly PersonPlan[], ways: Ways): readonly (readonly Spot[])[] {
  const led = ways.find(leader.door, leader.at);
  return [
    led,
    ...followers.map(({ at }, index) => {
      const aside = ABREAST * (index % 2 === 0 ? 1 : -1) * (1 + Math.floor(index / 2));
      return [...led.slice(0, -1).map(([x, y]): Spot => [x + aside, y - aside]), at];
    }),
  ];
}

function planGroup(group: string, people: readonly PersonPlan[], ways: Ways): ThingPlan[] {
  const outside = people.filter(({ at, door }) => distance(at, door) >= LEAST);
  const [leader] = outside;
  if (leader === undefined) return [];
  const followers = outside.slice(1).filter(({ at }) => distance(at, leader.at) < TOGETHER);
  const [x, y] = leader.door;
  const found = planWays(leader, followers.slice(0, WALKERS - 1), ways).map((way) =>
    way.map((spot): Spot => [round(spot[0] - x), round(spot[1] - y)]),
  );
  const trodden = followers.length > 0 ? TRODDEN : 0;
  const prints = thing(
    `footsteps-${group}`,
    { kind: 'footsteps', ways: found, trodden, seed: seedOf(group) },
    { at: leader.door, depth: -1.4 },
  );
  return [{ ...prints, group }];
}

export function planFootsteps(
  { snow, after }: TownReading,
  board: Board,
  { people, things }: { readonly people: readonly PersonPlan[]; readonly things: readonly ThingPlan[] },
): ThingPlan[] {
  if (!snow || !after || board.room !== undefined) return [];
  const ways = new Ways(board, things);
  const groups = new Map<string, PersonPlan[]>();
  for (const one of people) if (one.group !== null) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups].flatMap(([group, members]) => planGroup(group, members, ways));
}
