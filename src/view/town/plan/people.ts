/** Who is out of doors, where they stand, and with whom (art bible § 8). */
import type { SpotLayout, Spot } from '../boards/board.ts';
import type { Prop } from '../draw/people/hand-props.ts';
import type { Sprite } from '../draw/catalog.ts';
import { seedOf } from '../seeded.ts';
import { shareAtTable, sitAtTable, tableSeats } from './at-table.ts';
import { planSpeakers, planWorker } from './conversation.ts';
import { planCrowd } from './crowd.ts';
import { dress, underRoof } from './dress.ts';
import { NEARNESS } from './facing.ts';
import { feastGround } from './feast.ts';
import { gather, toward, type Stand } from './gathering.ts';
import { bagBeside } from './luggage.ts';
import { drawNeighbour } from './neighbours.ts';
import { countOut, isFoul, levelOf, type GroupState, type TownReading } from './reading.ts';
import { distance, Room } from './room.ts';
import { seatsAt, type Scene } from './scene.ts';
import { emptyStrip } from './tension.ts';
import { standingProps } from './things.ts';
import type { Cast, CastMember, PersonPlan } from './town-plan.ts';

function blockingPlots(reading: TownReading, cast: Cast): (readonly [number, number, number, number])[] {
  const { board, homes } = cast;
  const props = standingProps(reading, cast).flatMap(({ at: [x, y], size }) =>
    size === undefined ? [] : [[x - size[0] / 2, y - size[1] / 2, size[0], size[1]] as const],
  );
  const kits = Object.values(homes).flatMap((home) => {
    const place = board.spots[home];
    if (place === undefined) return [];
    const [x, y] = place.kit;
    return [[x - 1.2, y - 0.9, 5, 2.2] as const];
  });
  const trees = board.trees.map(({ at: [x, y] }) => [x - 0.5, y - 0.5, 1, 1] as const);
  const { swings, slide } = board.play ?? {};
  const play = [
    ...(swings === undefined ? [] : [[swings[0] - 2.8, swings[1] - 1.4, 5.6, 2.8] as const]),
    ...(slide === undefined ? [] : [[slide[0] - 1.6, slide[1] - 1.6, 3.2, 6.2] as const]),
  ];
  return [...props, ...kits, ...trees, ...play, ...feastGround(reading, board), ...emptyStrip(reading, cast)];
}

/** Named people first, then drawn neighbours; those in conversation stand with the worker instead. */
function membersOf(state: GroupState, { cast, reading }: Scene): CastMember[] {
  const { speakers } = reading.snapshot;
  const layout = cast.board.groups[state.id];
  if (layout === undefined) return [];
  const count = countOut(state, layout.size);
  const named = cast.people.filter((person) => person.group === state.id);
  const members: CastMember[] = [...named];
  for (let index = members.length; index < count; index += 1) {
    const id = `${state.id}-${index}`;
    members.push({ id, group: state.id, look: drawNeighbour(id, layout.ages) });
  }
  return members.slice(0, count).filter(({ id }) => !speakers.includes(id));
}

/** Nobody sits down on a bench in the rain. */
function sitDown(scene: Scene, spot: SpotLayout, count: number): Stand[] {
  const { room, reading, cast } = scene;
  return seatsAt(scene, spot)
    .filter(({ at }) => !room.isTaken(at) && !(reading.rain && !underRoof(cast.board, at)))
    .slice(0, count)
    .map(({ at, facing }) => {
      room.take(at, 0.8);
      return { at, look: [0, 1] as Spot, sit: true, seatFacing: facing };
    });
}

/** The worker's peg stays in sight: only the one who comes forward stands nearer than this; a conversation gets more air. */
function berth({ reading }: Scene, state: GroupState): number {
  return Math.max(reading.talk === null ? 1.9 : 3.8, NEARNESS[levelOf(state.trust)]);
}

const WORK: readonly Prop[] = ['broom', 'can', 'plate', 'box', 'cup', 'spade', 'plate'];

/** Where circles form; in foul weather under a roof, where there is one. */
function cornersOf({ cast: { board }, reading }: Scene): readonly Spot[] {
  const dry = isFoul(reading) ? board.commons.filter((at) => underRoof(board, at)) : [];
  return dry.length > 0 ? dry : board.commons;
}

/** Those who carry it: at the long table, in the middle, and busy with what they took on. */
function standCarrying(scene: Scene, state: GroupState, count: number, place: SpotLayout): Stand[] {
  const { cast } = scene;
  const seated = sitAtTable(scene, Math.round(count * 0.42), true);
  const seed = seedOf(state.id) % 5;
  const ties = levelOf(state.ties);
  const busy = Math.min(count - seated.length, Math.max(1, Math.round(count * 0.26)));
  const middle = count - seated.length - busy;
  const corners = cornersOf(scene);
  const wish = { clearance: 1.2, seed, fromWorker: berth(scene, state) };
  const standing = [
    ...gather(scene, busy, ties === 'low' ? 'low' : 'middle', { ...wish, around: place.meet }),
    ...gather(scene, middle, ties, {
      ...wish,
      around: corners[scene.circles++ % corners.length] ?? cast.board.middle,
    }),
  ];
  return [
    ...seated,
    ...standing.map((stand, index) => ({ ...stand, prop: index < busy + 1 ? (WORK[(index + seed) % WORK.length] ?? 'none') : 'none' })),
  ];
}

function standsOf(scene: Scene, state: GroupState, count: number): Stand[] {
  const { cast } = scene;
  const place = cast.board.spots[cast.homes[state.id] ?? ''];
  if (place === undefined || count === 0) return [];
  const ties = levelOf(state.ties);
  const wish = { around: place.meet, clearance: 1.2, seed: seedOf(state.id) % 5, fromWorker: berth(scene, state) };
  if (state.phase === 'carries') return standCarrying(scene, state, count, place);
  if (state.phase === 'joins' || state.phase === 'thinks-along') {
    const going = Math.round(count * shareAtTable(scene, ties));
    // Nobody is left behind alone.
    const atTable = sitAtTable(scene, ties === 'high' && going === count - 1 ? count : going);
    const seated = state.phase === 'joins' ? sitDown(scene, place, Math.min(2, count - atTable.length)) : [];
    const close = state.phase === 'joins' ? ties : ties === 'low' ? 'middle' : 'high';
    return [...atTable, ...seated, ...gather(scene, count - atTable.length - seated.length, close, wish)];
  }
  // Apart and curious: at a distance; apart is turned away.
  const far = gather(scene, count, ties, { ...wish, atLeast: state.phase === 'curious' ? 3.4 : 4.4 });
  if (state.phase === 'curious') return far;
  return far.map((stand) => ({ ...stand, look: [-stand.look[0], -stand.look[1]] }));
}

/** One of the group comes up to the worker, as near as trust allows; at high trust they begin the talk themselves. */
function stepForward(scene: Scene, state: GroupState, stands: Stand[]): Stand[] {
  const { worker, room, cast, reading } = scene;
  const { at, talk } = reading;
  if (worker === null || talk !== null || at === null || cast.homes[state.id] !== at || state.phase === 'apart') return stands;
  const index = stands.findIndex((stand) => stand.sit !== true);
  const stand = stands[index];
  if (stand === undefined) return stands;
  const near = NEARNESS[levelOf(state.trust)];
  const spot = room.find({ around: worker, clearance: 0.8, atLeast: near, fromWorker: near });
  if (spot === null || distance(spot, worker) > near + 1.4) return stands;
  room.take(spot, 0.8);
  return stands.with(index, { ...stand, at: spot, look: toward(spot, worker) });
}

function planGroup(scene: Scene, state: GroupState): PersonPlan[] {
  const members = membersOf(state, scene);
  const stands = stepForward(scene, state, standsOf(scene, state, members.length));
  return stands.flatMap((stand, index) => {
    const member = members[index];
    return member === undefined ? [] : [dress(scene, state, member, stand)];
  });
}

/** Put away for an umbrella. */
const FREE_HANDS: ReadonlySet<Prop> = new Set(['none', 'bag', 'phone', 'cup', 'plate', 'ball', 'broom']);

/** A place is never dead: somebody buys bread, one child is out. */
function planPassers({ reading, room, cast }: Scene): PersonPlan[] {
  const life = reading.participation >= 40 ? 1 : 0;
  const out = cast.board.passers.filter(({ from = 0, winter }) => reading.participation >= from && !(winter === false && reading.snow));
  return out.map(({ id, at, prop, facing, ages }) => {
    room.take(at, 1);
    return {
      id,
      group: null,
      peg: {
        look: drawNeighbour(id, ages),
        life,
        facing,
        prop: reading.rain && FREE_HANDS.has(prop) && !underRoof(cast.board, at) ? 'umbrella' : prop,
      },
      at,
      door: at,
      speaks: false,
    };
  });
}

export function planPeople(reading: TownReading, cast: Cast): PersonPlan[] {
  const { at, talk } = reading;
  const place = cast.board.spots[talk ?? at ?? ''];
  const worker = reading.after || place === undefined ? null : place.stand;
  const room = new Room(cast.board, blockingPlots(reading, cast), worker);
  const bag = worker === null ? null : bagBeside(cast.board, worker);
  if (bag !== null) room.take(bag, 1.1);
  const scene: Scene = { reading, cast, room, worker, seats: tableSeats({ cast, reading }), circles: 0 };
  const speakers = planSpeakers(scene);
  const passers = planPassers(scene);
  const groups = [...reading.groups.values()].flatMap((state) => (state.phase === 'dropped-out' ? [] : planGroup(scene, state)));
  return [...planWorker(scene), ...speakers, ...groups, ...passers, ...planCrowd(scene)];
}

/** The picture of a person. */
export function spriteOf({ peg }: PersonPlan): Sprite {
  return { kind: 'peg', peg };
}
