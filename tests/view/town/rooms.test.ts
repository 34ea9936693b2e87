/** Rooms: the office, a living room and a meeting room, as plans. */
import { describe, expect, it } from 'vitest';
import { BOARDS, SHOWN, type Look, type Shown } from '../../../src/core/scenario/look.ts';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { ROOM_TURNS } from '../../../src/view/overlay/wijkbeeld/room-of.ts';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { CARRIED, TURNS } from '../../../src/view/town/boards/room-layout.ts';
import { castBoard } from '../../../src/view/town/plan/cast.ts';
import { shownValue } from '../../../src/view/town/plan/reading.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { planTown, type PersonPlan, type TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { ROOMS, LOOK, QUIET_WEEK, crowded, differing, planOf, type Given, type RoomId, type State } from './rooms.ts';
import { raw } from './snapshots.ts';

describe.each(ROOMS)('%s', (room) => {
  const board = boardOf(room);

  it('is drawn, and has the spots that scenarios may use', () => {
    expect(board.id).toBe(room);
    expect(Object.keys(board.spots).toSorted()).toEqual([...BOARDS[room].spots].toSorted());
  });

  it('has every standing place on its floor and out of the furniture', () => {
    const { width, depth } = board.ground;
    for (const [id, spot] of Object.entries(board.spots)) {
      const places = [spot.stand, ...[...(spot.stands ?? []), ...(spot.apart ?? [])].map(({ at }) => at)];
      for (const at of places) {
        expect(isInside(at, [0.6, 0.6, width - 1.2, depth - 1.2]), `${id} ${at.join()}`).toBe(true);
        expect(
          board.solid.some((plot) => isInside(at, plot)),
          `${id} ${at.join()}`,
        ).toBe(false);
      }
    }
  });

  it.each([...BOARDS[room].shows])('shows %s', (shown: Shown) => {
    const given: Given = { at: [BOARDS[room].spots[0]], values: { participation: 90, ties: 20, trust: 90 } };
    const [without, withIt] = [planOf(room, given), planOf(room, { ...given, town: { shows: [shown] } })];
    expect(differing(without, withIt)).not.toEqual([]);
  });

  it('is not touched by what another board shows', () => {
    const own: readonly string[] = BOARDS[room].shows;
    const foreign = SHOWN.filter((shown) => !own.includes(shown) && shown !== 'regen');
    expect(differing(planOf(room), planOf(room, { town: { shows: foreign } }))).toEqual([]);
  });

  it('keeps people off each other however many groups meet at one spot', () => {
    for (const spot of BOARDS[room].spots) {
      for (const phase of ['apart', 'curious', 'joins', 'carries'] as const) {
        const at = [spot, spot, spot, spot, spot, spot];
        const { people } = planOf(room, { at, phase, values: { participation: 90, ties: 90, trust: 90 }, town: { at: spot } });
        expect(people.length).toBeGreaterThan(5);
        expect(crowded(people), `${spot} ${phase}`).toEqual([]);
      }
    }
  });

  it('keeps a conversation together, and in sight of the worker', () => {
    for (const spot of BOARDS[room].spots) {
      const { people } = planOf(room, { at: [spot], town: { at: spot, talk: spot, speakers: ['groep-0-een', 'gast'] } });
      const worker = people.find(({ id }) => id === 'worker');
      const speakers = people.filter(({ speaks }) => speaks);
      expect(speakers).toHaveLength(2);
      for (const { id, at } of speakers) expect(distance(at, worker?.at ?? [0, 0]), `${spot} ${id}`).toBeLessThan(8);
      expect(crowded(people), spot).toEqual([]);
    }
  });

  it('seats people on seats that stand there', () => {
    const { people, things } = planOf(room, { at: [...BOARDS[room].spots], phase: 'carries', values: { participation: 90, ties: 90 } });
    const seats = things.filter(({ sprite }) => /chair|sofa|bench/.test(sprite.kind));
    const seated = people.filter(({ peg }) => peg.sit === true);
    expect(seated.length).toBeGreaterThan(2);
    for (const { id, at } of seated) expect(Math.min(...seats.map((seat) => distance(seat.at, at))), id).toBeLessThan(1.3);
  });

  it('has one picture for one situation, with every id once', () => {
    const given: Given = { at: [...BOARDS[room].spots], town: { at: BOARDS[room].spots[0] } };
    expect(planOf(room, given)).toEqual(planOf(room, given));
    const { things, people } = planOf(room, given);
    const ids = [...things, ...people].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is out of the weather, and has it behind the window', () => {
    const plans = (['clear', 'snow'] as const).map((sky) => planOf(room, { town: { sky } }));
    const rain = planOf(room, { town: { sky: 'rain' } });
    for (const plan of [...plans, rain]) expect([plan.snow, plan.rain]).toEqual([false, false]);
    const windows = [...plans, rain].map(({ things }) =>
      JSON.stringify(things.find(({ sprite }) => sprite.kind === 'room-window')?.sprite),
    );
    expect(new Set(windows).size).toBe(3);
  });

  it('keeps the chair of the worker half a year later, and nobody on it', () => {
    const { people, things } = planOf(room, {
      at: [...BOARDS[room].spots],
      phase: 'carries',
      values: { participation: 90, ties: 90 },
      town: { after: true },
    });
    const own = things.find(({ id }) => id === 'own-chair');
    expect(own).toBeDefined();
    expect(people.some(({ id }) => id === 'worker')).toBe(false);
    for (const { id, at } of people) expect(distance(at, own?.at ?? [0, 0]), id).toBeGreaterThan(0.9);
    expect(things.some(({ id }) => id === 'own-light')).toBe(true);
  });
});

describe.each(['huiskamer', 'vergaderkamer'] as const)('%s, by those who belong there', (room) => {
  const spot = BOARDS[room].spots[0];
  it.each(['participation', 'ties', 'trust'] as const)('shows %s by more than colour', (of) => {
    const [low, middle, high] = [10, 50, 90].map((value) => planOf(room, { at: [spot], values: { [of]: value } })) as [
      TownPlan,
      TownPlan,
      TownPlan,
    ];
    const least = 2;
    expect(differing(low, middle).length).toBeGreaterThanOrEqual(least);
    expect(differing(middle, high).length).toBeGreaterThanOrEqual(least);
    expect(differing(low, high).length).toBeGreaterThanOrEqual(least + 1);
  });
});

describe.each(['huiskamer', 'vergaderkamer'] as const)('%s, by the team of who comes in', (room) => {
  const visit = (team: Partial<TownSnapshot>) => {
    const { people, things } = planOf(room, { at: [BOARDS[room].spots[0]], town: { at: BOARDS[room].spots[0], ...team } });
    const worker = people.find(({ id }) => id === 'worker');
    const bag = things.find(({ sprite }) => sprite.kind === 'work-bag')?.sprite;
    return [bag?.kind === 'work-bag' ? `${bag.forms} ${bag.flask}` : null, worker?.peg.prop, worker?.peg.lean];
  };

  it('shows climate and pressure by bag, flask, hands and bearing', () => {
    expect(visit({ climate: 40, pressure: 46 })).toEqual(['low low', 'none', -4]);
    expect(visit({ climate: 58, pressure: 68 })).toEqual(['high high', 'papers', 2]);
  });

  it('leaves no bag where nobody came', () => {
    const { things } = planOf(room, { town: { after: true } });
    expect(things.some(({ sprite }) => sprite.kind === 'work-bag')).toBe(false);
  });
});

describe('what one needs to get about', () => {
  const withAid = (prop: NonNullable<Look['prop']>): TownPlan => {
    const cast = castBoard(boardOf('vergaderkamer'), {
      people: [{ id: 'wie', group: 'groep', look: { ...LOOK, age: 'elder', prop } }],
      groups: [{ id: 'groep', place: 'kring' }],
      places: [{ id: 'kring', board: 'vergaderkamer', spot: 'kring' }],
    });
    const state: State = { id: 'groep', participation: raw(60), ties: raw(60), trust: raw(60), phase: 'carries' };
    const told = { talk: 'kring', speakers: ['wie'] };
    return planTown({ board: 'vergaderkamer', ...QUIET_WEEK, at: 'kring', groups: [state], shows: ['kring'], ...told }, cast);
  };

  it.each(['rollator', 'cane'] as const)('stays at hand of who sits down: %s', (prop) => {
    const person = withAid(prop).people.find(({ id }) => id === 'wie');
    expect([person?.peg.sit, person?.peg.prop]).toEqual([true, prop]);
  });

  it('is a chair of its own for who has one', () => {
    const person = withAid('wheelchair').people.find(({ id }) => id === 'wie');
    expect([person?.peg.sit, person?.peg.prop]).toEqual([false, 'wheelchair']);
  });
});

describe('a living room', () => {
  const alone = (phase: State['phase']) =>
    planOf('huiskamer', { at: ['raam'], phase, values: { participation: 2, ties: 2, trust: 2 } }).people;

  it('has somebody at home who takes part in nothing, or dropped out, turned away', () => {
    for (const phase of ['apart', 'dropped-out'] as const) {
      const [person] = alone(phase);
      expect(person?.id).toBe('groep-0-een');
      expect(person?.peg.facing).toBe('bl');
    }
  });

  it('has guests from elsewhere half a year later, when people come by on their own', () => {
    const cast = castBoard(boardOf('huiskamer'), {
      people: [],
      groups: [{ id: 'buren', place: 'plein' }],
      places: [{ id: 'plein', board: 'anker', spot: 'zaal' }],
    });
    const guests = (phase: State['phase'], after: boolean) =>
      planTown(
        {
          board: 'huiskamer',
          ...QUIET_WEEK,
          week: 20,
          season: 'winter',
          sky: 'snow',
          after,
          groups: [{ id: 'buren', participation: 50, ties: 50, trust: 50, phase }],
        },
        cast,
      ).people.length;
    expect([guests('carries', true), guests('apart', true), guests('carries', false)]).toEqual([1, 0, 0]);
  });
});

describe('tension in a room', () => {
  /** Two groups at one spot, one of which takes no part. */
  const tense = (room: RoomId, other: number) => {
    const spot = BOARDS[room].spots[0];
    const cast = castBoard(boardOf(room), {
      people: [],
      groups: ['een', 'twee'].map((id) => ({ id, place: spot })),
      places: [{ id: spot, board: room, spot }],
    });
    const group = (id: string, value: number): State => ({ id, participation: raw(value), ties: raw(40), trust: raw(50), phase: 'joins' });
    return planTown({ board: room, ...QUIET_WEEK, groups: [group('een', 50 + other), group('twee', 50 - other)] }, cast);
  };

  it.each(ROOMS)('has a chair that is turned away in %s', (room) => {
    const has = (plan: TownPlan) => plan.things.some(({ id }) => id === 'turned');
    expect([has(tense(room, 0)), has(tense(room, 45))]).toEqual([false, true]);
  });

  it('shuts the door of the talk room, lowers the blinds of the meeting room, has the television on at home', () => {
    expect(differing(tense('huiskamer', 0), tense('huiskamer', 45))).toContain('television');
    expect(differing(tense('kantoor', 0), tense('kantoor', 45))).toContain('talk-door');
    expect(differing(tense('vergaderkamer', 0), tense('vergaderkamer', 45))).toContain('window-0');
  });
});

describe('a meeting room', () => {
  it('has those who are called to a circle sit down in it, whatever they think of it', () => {
    const circle = (phase: State['phase']) => {
      const given: Given = { at: ['kring', 'kring', 'kring'], phase, values: { ties: 70 } };
      const { people } = planOf('vergaderkamer', { ...given, town: { at: 'kring', talk: 'kring', shows: ['kring'] } });
      const folk = people.filter(({ group }) => group !== null);
      const standing = folk.filter(({ peg }) => peg.sit !== true && peg.prop !== 'wheelchair').length;
      return { came: folk.length, standing };
    };
    for (const phase of ['apart', 'curious'] as const) {
      expect(circle(phase).came, phase).toBeGreaterThan(2);
      expect(circle(phase).standing, phase).toBe(0);
    }
    // There are nine chairs; whoever comes after that stands.
    const full = circle('carries');
    expect([full.came > 9, full.came - full.standing]).toEqual([true, 9]);
  });

  it('has its bench look into the room, the back behind who waits on it', () => {
    const { things, people } = planOf('vergaderkamer', {
      at: ['kring'],
      town: { at: 'kring', talk: 'kring', shows: ['kring', 'deur-dicht'] },
    });
    const depthOf = (id: string) => things.find((one) => one.id === id)?.depth ?? 0;
    const { at: [x = 0, y = 0] = [] } = people.find(({ id }) => id === 'worker') ?? {};
    expect(depthOf('bench')).toBeLessThan(x + y + 0.3);
    expect(depthOf('bench-back')).toBeGreaterThan(x + y + 0.3);
  });

  it('has the worker wait in the corridor while the door is shut', () => {
    const where = (shows: readonly Shown[]) => {
      const { people } = planOf('vergaderkamer', { at: ['kring'], town: { at: 'kring', talk: 'kring', shows: [...shows] } });
      const worker = people.find(({ id }) => id === 'worker');
      return { beyond: (worker?.at[0] ?? 0) > 18.6, sits: worker?.peg.sit === true };
    };
    expect(where(['kring'])).toEqual({ beyond: false, sits: false });
    expect(where(['kring', 'deur-dicht'])).toEqual({ beyond: true, sits: true });
  });

  it('lets groups under tension keep to a side of their own', () => {
    const sides = (values: readonly number[]) => {
      const cast = castBoard(boardOf('vergaderkamer'), {
        people: [],
        groups: values.map((_, index) => ({ id: `groep-${index}`, place: 'kring' })),
        places: [{ id: 'kring', board: 'vergaderkamer', spot: 'kring' }],
      });
      const groups = values.map((value, index) => ({
        id: `groep-${index}`,
        participation: raw(value),
        ties: raw(40),
        trust: raw(50),
        phase: 'joins' as const,
      }));
      const { people } = planTown({ board: 'vergaderkamer', ...QUIET_WEEK, groups, shows: ['kring'] }, cast);
      return groups.map(({ id }) => {
        const own = people.filter(({ group, peg }) => group === id && peg.sit === true);
        return own.reduce((sum, { at: [x, y] }) => sum + (x - y), 0) / Math.max(1, own.length);
      });
    };
    const [left = 0, right = 0] = sides([100, 10]);
    expect(Math.abs(left - right)).toBeGreaterThan(2);
  });
});

describe('the checks of this file', () => {
  it('find two people on one spot, and a thing that changed', () => {
    const { people, things, ...rest } = planOf('kantoor');
    const [first] = people;
    expect(crowded([...people, { ...(first as PersonPlan), id: 'twin' }])).toEqual([`${first?.id} on twin`]);
    const plan = { people, things, ...rest };
    expect(differing(plan, { ...plan, things: things.slice(1) })).toEqual([things[0]?.id]);
    expect(differing(plan, plan)).toEqual([]);
  });
});

it('turns where the words about a room turn', () => {
  expect(TURNS.climate).toEqual(ROOM_TURNS.climate);
  expect(TURNS.pressure).toEqual(ROOM_TURNS.pressure);
  expect(ROOM_TURNS.residents.map((value) => shownValue(value))).toEqual([34, 62]);
  expect(ROOM_TURNS.carried.map((value) => shownValue(value))).toEqual([...CARRIED]);
  for (const of of ['participation', 'ties', 'trust'] as const) expect(TURNS[of]).toEqual([34, 62]);
});
