/**
 * Who is in a room: those whose place is here, in seats and standing places that the room has; nobody stands on anybody. Ties decide
 * how many leave a gap, trust who turns away, tension who keeps to which side.
 */
import type { Seat, Spot } from '../boards/board.ts';
import type { StaffPlan } from '../boards/room-layout.ts';
import { hasBackInFront } from '../draw/interior/seats.ts';
import { AIDS, type Prop } from '../draw/people/hand-props.ts';
import { seedOf } from '../seeded.ts';
import { toward } from './gathering.ts';
import { bagBeside } from './luggage.ts';
import { Places, type Stay } from './indoor-places.ts';
import { gradeOf } from './indoors.ts';
import { drawNeighbour } from './neighbours.ts';
import { planWorker } from './conversation.ts';
import { lifeOf } from './dress.ts';
import { facingOf, facingWorker, leanOf } from './facing.ts';
import { countOut, levelOf, type GroupState, type TownReading } from './reading.ts';
import { distance } from './room.ts';
import type { Cast, CastMember, PersonPlan } from './town-plan.ts';

/** A room holds no crowd: this many of all groups together, and of one group at most. */
const MOST = { all: 13, group: 6 } as const;
/** Air around a conversation, and around a worker who only stands there. @unit u */
const BERTH = { worker: 2.6, speaker: 1.6, alone: 1.4 } as const;
/** So much farther a speaker in a circle goes for a seat that looks towards the viewer. @unit u */
const BACK = 5.5;
/** As far as a group sees who is talking to the worker. @unit u */
const SIGHT = 6;

interface Indoors {
  readonly reading: TownReading;
  readonly cast: Cast;
  readonly places: Places;
  readonly worker: Spot | null;
}

/** Every second seat stays empty between people who have little to do with each other. */
function spaced(seats: readonly Seat[], places: Places): readonly Seat[] {
  return seats.filter((seat) => seats.every((other) => other === seat || places.isFree(other.at) || distance(other.at, seat.at) > 4.2));
}

/** Under tension a group keeps to its own side of the ring. */
function sided(seats: readonly Seat[], side: 1 | -1): readonly Seat[] {
  return seats.toSorted((a, b) => side * (a.at[0] - a.at[1] - (b.at[0] - b.at[1])));
}

/** A circle of residents, set out by the story; colleagues are called by other means. */
function isCircle({ reading, cast: { board } }: Pick<Indoors, 'reading' | 'cast'>): boolean {
  return reading.shows.has('kring') && board.room !== undefined && board.room.staff === undefined;
}

function findStay({ places, reading, cast }: Indoors, state: GroupState, spot: string, side: 1 | -1): Stay | null {
  const loose = levelOf(state.ties) === 'low';
  const tense = gradeOf(reading, 'tension') === 'high';
  const order = (seats: readonly Seat[]) => {
    const kept = tense ? sided(seats, side) : seats;
    return loose ? spaced(kept, places) : kept;
  };
  const heart = cast.board.room?.heart ?? spot;
  // Called to a circle one sits down in it, whatever one thinks of it.
  const circle = isCircle({ reading, cast }) && spot === heart ? places.sit(heart, order) : null;
  if (circle !== null) return circle;
  if (state.phase === 'apart') return places.keepApart(spot) ?? places.anywhere(spot);
  if (state.phase === 'curious') return places.stand(spot) ?? places.sit(spot) ?? places.anywhere(spot);
  const sitTogether = () => (state.phase === 'joins' ? null : places.sit(heart, order));
  // Half a year later one sees first of all who still sits together.
  return (reading.after ? sitTogether() : null) ?? places.sit(spot, order) ?? sitTogether() ?? places.stand(spot) ?? places.anywhere(spot);
}

function membersOf(state: GroupState, { cast, reading }: Indoors): CastMember[] {
  const layout = cast.board.groups[state.id];
  if (layout === undefined) return [];
  const share = Math.max(2, Math.floor(MOST.all / Math.max(1, reading.groups.size)));
  // Out of doors one who keeps apart may be nowhere; in a room somebody is there, alone.
  const count = Math.max(1, Math.min(share, MOST.group, countOut(state, layout.size)));
  const members: CastMember[] = cast.people.filter((person) => person.group === state.id);
  for (let index = members.length; index < count; index += 1) {
    const id = `${state.id}-${index}`;
    members.push({ id, group: state.id, look: drawNeighbour(id, layout.ages) });
  }
  return members.slice(0, count).filter(({ id }) => !reading.snapshot.speakers.includes(id));
}

/** Phases in which somebody comes by on their own. */
const COMES: ReadonlySet<GroupState['phase']> = new Set(['joins', 'thinks-along', 'carries']);

const IN_HAND: readonly Prop[] = ['cup', 'none', 'none', 'cup', 'none'];

/** What somebody holds indoors: a cup, or what one needs to get about. */
function heldBy({ id, look }: CastMember, sit: boolean, warm: boolean): Prop {
  const own = look.prop ?? 'none';
  if (AIDS.has(own)) return own;
  if (sit) return 'none';
  return warm ? (IN_HAND[seedOf(id) % IN_HAND.length] ?? 'none') : own === 'phone' || own === 'folder' ? own : 'none';
}

function dress({ worker, cast }: Indoors, state: GroupState, member: CastMember, { at, seat, sit }: Stay): PersonPlan {
  const trust = levelOf(state.trust);
  const near = worker !== null && !sit && state.phase !== 'apart' && distance(at, worker) < SIGHT;
  const prop = heldBy(member, sit, state.phase !== 'apart');
  return {
    id: member.id,
    group: state.id,
    peg: {
      look: member.look,
      life: lifeOf(state, member.id),
      facing: near && worker !== null ? facingWorker(at, worker, trust) : seat.facing,
      prop,
      sit: sit && prop !== 'wheelchair',
      lean: leanOf(trust, near, state.phase === 'apart'),
    },
    at,
    door: cast.board.entry,
    speaks: false,
  };
}

function planGroup(indoors: Indoors, state: GroupState, side: 1 | -1): PersonPlan[] {
  const spot = indoors.cast.homes[state.id] ?? '';
  return membersOf(state, indoors).flatMap((member) => {
    const stay = findStay(indoors, state, spot, side);
    return stay === null ? [] : [dress(indoors, state, member, stay)];
  });
}

/** Who comes though their own place is elsewhere: half a year later those who want to, to a circle all who are still in it. */
function planVisitors(indoors: Indoors): PersonPlan[] {
  const { reading, cast, places } = indoors;
  const circle = isCircle(indoors) && !reading.after;
  if (!circle && (!reading.after || cast.board.room?.staff !== undefined)) return [];
  const guests = [...reading.everybody.values()].filter(
    ({ id, phase }) => !reading.groups.has(id) && (circle ? phase !== 'dropped-out' : COMES.has(phase)),
  );
  const most = circle ? MOST.group : { low: 1, middle: 3, high: 6 }[gradeOf(reading, 'ties')];
  return guests.slice(0, most).flatMap((state): PersonPlan[] => {
    const known = cast.people.find((person) => person.group === state.id);
    const member = known ?? { id: `${state.id}-guest`, group: state.id, look: drawNeighbour(`${state.id}-guest`, [0, 1, 4, 2]) };
    const heart = cast.board.room?.heart ?? '';
    if (reading.snapshot.speakers.includes(member.id)) return [];
    const stay = places.sit(heart) ?? (circle ? null : places.stand(heart));
    return stay === null ? [] : [dress(indoors, state, member, stay)];
  });
}

/** A seat at hand for who belongs here; else a standing place in sight of the worker. */
function placeSpeaker({ places, reading, cast }: Indoors, { group, look }: CastMember, worker: Spot): Stay {
  const spot = reading.talk ?? '';
  const athome = group === null || cast.homes[group] === spot || reading.shows.has('kring');
  // In a circle rather where one is seen from the front than with one's back to the viewer, or behind the worker.
  const back = isCircle({ reading, cast }) ? BACK : 0;
  const cost = ({ at, facing }: Seat) => distance(at, worker) + (hasBackInFront(facing) ? back : 0);
  const near = (seats: readonly Seat[]) => seats.toSorted((a, b) => cost(a) - cost(b));
  const seated = athome && look.prop !== 'wheelchair' ? places.sit(spot, near) : null;
  const stay = seated ?? places.stand(spot);
  if (stay !== null) return stay;
  const at: Spot = [worker[0] + 1.6, worker[1] - 1.2];
  places.take(at);
  return { at, seat: { at, facing: 'l' }, sit: false };
}

function planSpeakers(indoors: Indoors): PersonPlan[] {
  const { reading, cast, worker } = indoors;
  if (reading.talk === null || worker === null) return [];
  return reading.snapshot.speakers.flatMap((id): PersonPlan[] => {
    const person = cast.people.find((member) => member.id === id);
    if (person === undefined) return [];
    const state = reading.everybody.get(person.group ?? '');
    const trust = levelOf(state?.trust ?? 60);
    const { at, seat, sit } = placeSpeaker(indoors, person, worker);
    const own = person.look.prop ?? 'none';
    const peg = {
      look: person.look,
      life: state === undefined ? 1 : lifeOf(state, person.id),
      facing: sit ? seat.facing : facingWorker(at, worker, trust),
      prop: sit && !AIDS.has(own) ? 'none' : own,
      sit,
      lean: sit ? 0 : trust === 'low' ? -4 : trust === 'high' ? 3 : 0,
    } as const;
    return [{ id, group: person.group, peg, at, door: cast.board.entry, speaks: true }];
  });
}

function planManager({ reading, cast, places }: Indoors, staff: StaffPlan): PersonPlan[] {
  const known = cast.people.find(({ id }) => id === staff.manager);
  // In a story about the team the manager may be one of its groups, or be in the conversation already.
  if (reading.snapshot.speakers.includes(staff.manager) || (known !== undefined && known.group !== null)) return [];
  const { at, facing, sit = false } = staff.boss[gradeOf(reading, 'pressure')];
  if (!places.isFree(at)) return [];
  places.take(at);
  const look = known?.look ?? drawNeighbour('manager', [0, 0, 1, 0]);
  const peg = { look, life: 1, facing, prop: sit ? 'none' : 'folder', sit, lean: sit ? 0 : 4 } as const;
  return [{ id: staff.manager, group: null, peg, at, door: cast.board.entry, speaks: false }];
}

const LIFE = { low: 0.4, middle: 0.75, high: 1 } as const;

/** Colleagues without a part in the story: together, here and there, or each behind a screen. */
function planStaff(indoors: Indoors, taken: number): PersonPlan[] {
  const { reading, cast, places } = indoors;
  const staff = cast.board.room?.staff;
  if (staff === undefined) return [];
  const climate = gradeOf(reading, 'climate');
  // A circle of chairs or a cake brings them together, whatever the weather between them: for that day.
  const called = !reading.after && (reading.shows.has('kring') || reading.shows.has('taart'));
  const team = staff.at[called ? 'high' : climate].slice(0, Math.max(0, staff.size - taken)).flatMap((spot, index): PersonPlan[] => {
    const id = `colleague-${index}`;
    const member: CastMember = { id, group: null, look: drawNeighbour(id, [0, 1, 5, 1]) };
    const stay = (spot === 'bureau' || spot === 'teamtafel' ? places.sit(spot) : null) ?? places.stand(spot);
    if (stay === null) return [];
    const prop: Prop = stay.sit ? 'none' : spot === 'koffie' ? 'cup' : spot === 'gang' ? 'bag' : 'none';
    const peg = { look: member.look, life: LIFE[climate], facing: stay.seat.facing, prop, sit: stay.sit, lean: climate === 'low' ? -2 : 0 };
    return [{ id, group: null, peg, at: stay.at, door: cast.board.entry, speaks: false }];
  });
  const { at, facing } = staff.host;
  const peg = { look: drawNeighbour('host', [0, 0, 2, 1]), life: LIFE[climate], facing, prop: 'none' } as const;
  const host: PersonPlan = { id: 'host', group: null, peg, at, door: cast.board.entry, speaks: false };
  return [...planManager(indoors, staff), ...team, host];
}

/** Where the worker looks: at the speaker, else at the middle of the spot. */
function turnWorker(worker: PersonPlan, speakers: readonly PersonPlan[], meet: Spot): PersonPlan {
  const [x, y] = toward(worker.at, speakers[0]?.at ?? meet);
  const facing = facingOf([x, y]);
  return { ...worker, peg: { ...worker.peg, facing: facing === 'bl' ? 'l' : facing === 'br' ? 'r' : facing } };
}

/** Where the worker waits, when those inside go on without them. */
function outsideOf(reading: TownReading, { board: { room } }: Cast): Seat | null {
  const { outside } = room ?? {};
  return outside !== undefined && reading.shows.has(outside.shows) ? outside.seat : null;
}

export function planIndoors(reading: TownReading, cast: Cast): PersonPlan[] {
  const spot = cast.board.spots[reading.talk ?? reading.at ?? ''];
  const outside = outsideOf(reading, cast);
  const worker = reading.after || spot === undefined ? null : (outside?.at ?? spot.stand);
  const places = new Places(reading, cast);
  const bag = worker === null ? null : bagBeside(cast.board, worker);
  for (const at of [worker, bag]) if (at !== null) places.take(at);
  const indoors: Indoors = { reading, cast, places, worker };
  const speakers = planSpeakers(indoors);
  if (worker !== null) places.keepClear(worker, speakers.length > 0 ? BERTH.worker : BERTH.alone);
  for (const { at } of speakers) places.keepClear(at, BERTH.speaker);
  // Who dropped out stays away from work and meetings; at home one is still at home.
  const stays = cast.board.room?.lived === true;
  const groups = [...reading.groups.values()].flatMap((state): GroupState[] => {
    if (state.phase !== 'dropped-out') return [state];
    return stays ? [{ ...state, phase: 'apart', participation: 0 }] : [];
  });
  const people = groups.flatMap((state, index) => planGroup(indoors, state, index % 2 === 0 ? 1 : -1));
  const own = planWorker({ worker, reading, cast }).map((one) =>
    outside === null ? turnWorker(one, speakers, spot?.meet ?? one.at) : { ...one, peg: { ...one.peg, facing: outside.facing, sit: true } },
  );
  // Half a year later nobody sits in for who is gone.
  const gone = reading.after ? reading.groups.size - groups.length : 0;
  return [...own, ...speakers, ...people, ...planVisitors(indoors), ...planStaff(indoors, people.length + speakers.length + gone)];
}
