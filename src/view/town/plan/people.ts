/** Who is out of doors, where they stand, with whom, and which way they look (art bible § 8). */
import type { Seat, Spot, SpotLayout } from '../boards/board.ts';
import type { Facing } from '../draw/people/peg.ts';
import type { Prop } from '../draw/people/hand-props.ts';
import type { Sprite } from '../draw/catalog.ts';
import { seedOf } from '../seeded.ts';
import { drawNeighbour } from './neighbours.ts';
import { countOut, levelOf, type GroupState, type Level, type TownReading } from './reading.ts';
import { Room, distance } from './room.ts';
import { planCrowd } from './crowd.ts';
import { shareAtTable, sitAtTable, tableSeats } from './at-table.ts';
import { feastGround } from './feast.ts';
import { gather, toward, type Stand } from './gathering.ts';
import { emptyStrip, tensionLevel } from './tension.ts';
import { standingProps } from './things.ts';
import type { Cast, CastMember, PersonPlan } from './town-plan.ts';

/** How near people let the worker come, by their trust. @unit u */
export const NEARNESS: Readonly<Record<Level, number>> = { low: 2.5, middle: 1.6, high: 0.9 };
/** How far the worker's presence turns people. @unit u */
const SIGHT = 8;
/** How far somebody goes for a seat. @unit u */
const SEAT_REACH = 6;

/** Where a peg looks that looks along this direction of the board. */
export function facingOf([dx, dy]: Spot): Facing {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'r' : 'bl';
  return dy >= 0 ? 'l' : 'br';
}

/** Trust in posture: away from the worker, half turned, or towards. */
export function facingWorker(at: Spot, worker: Spot, trust: Level): Facing {
  const [dx, dy] = toward(at, worker);
  if (trust === 'high') return facingOf([dx, dy]);
  if (trust === 'low') return facingOf([-dx, -dy]);
  // Half turn: the shoulder to the worker, never the back of the head.
  return facingOf(dx >= dy ? [dx * 0.2, Math.abs(dx) + Math.abs(dy)] : [Math.abs(dx) + Math.abs(dy), dy * 0.2]);
}

export interface Scene {
  readonly reading: TownReading;
  readonly cast: Cast;
  readonly room: Room;
  readonly worker: Spot | null;
  /** Free seats at the long table, shared by everybody who carries. */
  readonly seats: Spot[];
  /** How many groups have taken a corner of the square. */
  circles: number;
}

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

/** Seats at a spot: its own, and those of things that stand near. */
function seatsAt({ reading, cast }: Scene, spot: SpotLayout): readonly Seat[] {
  const near = standingProps(reading, cast).flatMap(({ seats = [] }) => seats.filter(({ at }) => distance(at, spot.meet) < SEAT_REACH));
  return [...(spot.seats ?? []), ...near];
}

function sitDown(scene: Scene, spot: SpotLayout, count: number): Stand[] {
  const { room } = scene;
  return seatsAt(scene, spot)
    .filter(({ at }) => !room.isTaken(at))
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

/** Those who carry it: at the long table, in the middle, and busy with what they took on. */
function standCarrying(scene: Scene, state: GroupState, count: number, place: SpotLayout): Stand[] {
  const { cast } = scene;
  const seated = sitAtTable(scene, Math.round(count * 0.42), true);
  const seed = seedOf(state.id) % 5;
  const ties = levelOf(state.ties);
  const busy = Math.min(count - seated.length, Math.max(1, Math.round(count * 0.26)));
  const middle = count - seated.length - busy;
  const wish = { clearance: 1.2, seed, fromWorker: berth(scene, state) };
  const standing = [
    ...gather(scene, busy, ties === 'low' ? 'low' : 'middle', { ...wish, around: place.meet }),
    ...gather(scene, middle, ties, {
      ...wish,
      around: cast.board.commons[scene.circles++ % cast.board.commons.length] ?? cast.board.middle,
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

/** Painted or not: everyone has a threshold of their own, and taking part brings it nearer. */
export function lifeOf(state: GroupState, id: string): number {
  const threshold = 0.2 + (seedOf(id) % 53) / 100;
  const nearer = { apart: 0, curious: 0.06, joins: 0.2, 'thinks-along': 0.32, carries: 0.5, 'dropped-out': 0 }[state.phase];
  const over = state.participation / 100 + nearer - threshold;
  if (over < 0) return 0;
  return over < 0.07 ? 0.5 : 1;
}

/** Between the viewer and a conversation, where an umbrella would hide it. */
function standsBefore([x, y]: Spot, [wx, wy]: Spot): boolean {
  const nearer = x + y - wx - wy;
  return nearer > 0 && nearer < 9 && Math.abs(x - y - wx + wy) < 5;
}

function holds(member: CastMember, stand: Stand, rain: boolean): Prop {
  const own = member.look.prop ?? 'none';
  if (own === 'wheelchair' || own === 'rollator') return own;
  if (member.look.age === 'child') return seedOf(member.id) % 3 === 0 && stand.sit !== true ? 'ball' : 'none';
  if (rain && stand.sit !== true && seedOf(member.id) % 5 < 3) return 'umbrella';
  if (stand.prop !== undefined && stand.prop !== 'none') return stand.prop;
  return stand.sit === true ? 'none' : own;
}

function nearestDoor(doors: readonly Spot[], at: Spot): Spot {
  return doors.toSorted((a, b) => distance(a, at) - distance(b, at))[0] ?? at;
}

function dress(scene: Scene, state: GroupState, member: CastMember, stand: Stand): PersonPlan {
  const { cast, worker } = scene;
  const trust = levelOf(state.trust);
  const near = worker !== null && stand.sit !== true && distance(stand.at, worker) < SIGHT;
  const facing = stand.seatFacing ?? (near && worker !== null ? facingWorker(stand.at, worker, trust) : facingOf(stand.look));
  const hides = scene.reading.talk !== null && worker !== null && standsBefore(stand.at, worker);
  const prop = holds(member, stand, scene.reading.rain && !hides);
  const wheels = prop === 'wheelchair';
  return {
    id: member.id,
    group: state.id,
    peg: {
      look: member.look,
      life: lifeOf(state, member.id),
      facing,
      prop,
      sit: stand.sit === true && !wheels,
      wave: trust === 'high' && near && worker !== null && prop === 'none' && distance(stand.at, worker) < 4 && seedOf(member.id) % 3 === 0,
      lean:
        near && trust === 'low'
          ? -4
          : near && trust === 'high'
            ? 3
            : state.phase === 'apart' || tensionLevel(scene.reading) === 'high'
              ? -3
              : 0,
    },
    at: stand.at,
    door: nearestDoor(cast.board.groups[state.id]?.doors ?? [], stand.at),
    speaks: false,
  };
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

/** Right and left of the worker, then beyond those two: in a row, so that nobody's tag lies over another's head. */
const SIDES: readonly [Spot, Spot, Spot, Spot] = [
  [0.78, -0.62],
  [-0.62, 0.78],
  [1.6, -0.96],
  [-0.96, 1.6],
];

/** A seat for those who hang about at the bench anyway, and talk sitting down. */
function seatOf(scene: Scene, { group, look }: CastMember): Seat | null {
  const { cast, room, reading } = scene;
  const spot = cast.board.spots[reading.talk ?? ''];
  const athome = reading.shows.has('kring') || (group !== null && cast.homes[group] === reading.talk);
  if (!athome || spot === undefined || look.prop === 'wheelchair') return null;
  return seatsAt(scene, spot).find(({ at }) => !room.isTaken(at)) ?? null;
}

/** From a bench one can only look to the front. */
function facingFrom({ at, facing }: Seat, worker: Spot, trust: Level): Facing {
  if (facing !== 'l' && facing !== 'r') return facing;
  return trust !== 'low' && worker[0] < at[0] ? 'l' : 'r';
}

function planSpeaker(scene: Scene, person: CastMember, [sx, sy]: Spot, worker: Spot): PersonPlan {
  const { reading, cast, room } = scene;
  const state = reading.everybody.get(person.group ?? '');
  const trust = levelOf(state?.trust ?? 60);
  const reach = NEARNESS[trust] + 0.7;
  const wanted: Spot = [worker[0] + sx * reach, worker[1] + sy * reach];
  const seat = seatOf(scene, person);
  const at = seat?.at ?? room.find({ around: wanted, clearance: 0.9, fromWorker: reach - 0.15 }) ?? wanted;
  room.take(at, seat === null ? 2.6 : 0.8);
  const own = person.look.prop ?? 'none';
  const life = state === undefined ? 1 : lifeOf(state, person.id);
  const lean = seat !== null ? 0 : trust === 'low' ? -4 : trust === 'high' ? 3 : 0;
  const door = nearestDoor(cast.board.groups[person.group ?? '']?.doors ?? [cast.board.entry], at);
  const facing = seat === null ? facingWorker(at, worker, trust) : facingFrom(seat, worker, trust);
  const prop = seat === null || own === 'phone' || own === 'cup' ? own : 'none';
  return {
    id: person.id,
    group: person.group,
    peg: { look: person.look, life, facing, prop, lean, ...(seat === null ? {} : { sit: true }) },
    at,
    door,
    speaks: true,
  };
}

/** Speakers stand on the screen left and right of the worker, as near as they trust. */
function planSpeakers(scene: Scene): PersonPlan[] {
  const { reading, cast, worker } = scene;
  const { speakers } = reading.snapshot;
  if (reading.talk === null || worker === null) return [];
  return speakers.flatMap((id, index) => {
    const person = cast.people.find((member) => member.id === id);
    return person === undefined ? [] : [planSpeaker(scene, person, SIDES[index % SIDES.length] ?? SIDES[0], worker)];
  });
}

export const WORKER_ID = 'worker';

export function planWorker({ worker, reading, cast }: Pick<Scene, 'worker' | 'reading' | 'cast'>): PersonPlan[] {
  if (worker === null) return [];
  const place = cast.board.spots[reading.at ?? ''];
  const facing = reading.talk === null && place !== undefined ? facingOf(toward(worker, place.meet)) : 'r';
  const look: CastMember['look'] = {
    age: 'adult',
    form: 'coat',
    wood: 'beech',
    hair: 'bob',
    hairColour: 'dark',
    coat: 'teal',
    collar: 'scarf',
  };
  const peg = { look, life: 1, facing: facing.startsWith('b') ? 'r' : facing, prop: 'folder', player: true } as const;
  return [{ id: WORKER_ID, group: null, peg, at: worker, door: cast.board.entry, speaks: false }];
}

/** A place is never dead: somebody buys bread, one child is out. */
function planPassers({ reading, room, cast }: Scene): PersonPlan[] {
  const life = reading.participation >= 40 ? 1 : 0;
  const alone = reading.after && reading.rain;
  const out = cast.board.passers.filter(({ from = 0, winter }) => reading.participation >= from && !(winter === false && reading.snow));
  return out.map(({ id, at, prop, facing, ages }) => {
    room.take(at, 1);
    return {
      id,
      group: null,
      peg: { look: drawNeighbour(id, ages), life, facing, prop: alone ? 'umbrella' : prop },
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
  const scene: Scene = { reading, cast, room, worker, seats: tableSeats({ cast, reading }), circles: 0 };
  const speakers = planSpeakers(scene);
  const passers = planPassers(scene);
  const groups = [...reading.groups.values()].flatMap((state) => (state.phase === 'dropped-out' ? [] : planGroup(scene, state)));
  return [...planWorker(scene), ...speakers, ...groups, ...passers, ...planCrowd(scene, dress)];
}

/** The picture of a person. */
export function spriteOf({ peg }: PersonPlan): Sprite {
  return { kind: 'peg', peg };
}
