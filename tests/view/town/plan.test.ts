import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { VEEMARKTPLEIN as board } from '../../../src/view/town/boards/veemarktplein.ts';
import { WORKER_ID } from '../../../src/view/town/plan/conversation.ts';
import { facingWorker, NEARNESS } from '../../../src/view/town/plan/facing.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { planTown, type PersonPlan, type TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { CAST, GROUPS, snapshotAt, withGroup } from './snapshots.ts';

const plan = (snapshot: TownSnapshot): TownPlan => planTown(snapshot, CAST);
const kinds = (town: TownPlan, kind: string) => town.things.filter(({ sprite }) => sprite.kind === kind);
const residents = (town: TownPlan) => town.people.filter(({ group }) => group !== null);
const spriteOf = (town: TownPlan, id: string) => town.things.find((thing) => thing.id === id)?.sprite;

/** Distance of whoever stands to the nearest other: the median. */
function spacing(people: readonly PersonPlan[]): number {
  const standing = people.filter(({ peg }) => peg.sit !== true);
  const nearest = standing.map((one) => Math.min(...standing.filter((other) => other !== one).map((other) => distance(one.at, other.at))));
  return nearest.toSorted((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? 0;
}

/** How many others people have within 3 u, on average. */
function company(people: readonly PersonPlan[]): number {
  const near = people.map((one) => people.filter((other) => other !== one && distance(one.at, other.at) < 3).length);
  return near.reduce((sum, count) => sum + count, 0) / near.length;
}

const low = plan(snapshotAt({ participation: 10 }));
const middle = plan(snapshotAt({ participation: 50 }));
const high = plan(snapshotAt({ participation: 90 }));

describe('participation', () => {
  it('clears litter and brings planters, tables and people: signs that are not colour', () => {
    expect([low, middle, high].map((town) => kinds(town, 'scrap').length > 20)).toEqual([true, false, false]);
    expect(kinds(low, 'mattress')).toHaveLength(1);
    expect(kinds(middle, 'mattress')).toHaveLength(0);
    const planters = [low, middle, high].map((town) => kinds(town, 'planter').length);
    expect(planters[0]).toBe(0);
    expect(planters[1]).toBeGreaterThan(2);
    expect(planters[2]).toBeGreaterThan(planters[1]! + 3);
    expect([low, middle, high].map((town) => kinds(town, 'table').length > 0)).toEqual([false, true, true]);
  });

  it('fills the square: a few loners, some fifteen, some fifty', () => {
    const counts = [low, middle, high].map((town) => residents(town).length);
    expect(counts[0]).toBeLessThanOrEqual(7);
    expect(counts[1]).toBeGreaterThanOrEqual(12);
    expect(counts[1]).toBeLessThanOrEqual(24);
    expect(counts[2]).toBeGreaterThanOrEqual(42);
  });

  it('mends the bench, opens curtains, and shows the mural only at high', () => {
    expect(spriteOf(low, 'bankje-broken')).toMatchObject({ broken: true });
    expect(spriteOf(middle, 'bankje')).toBeDefined();
    const curtains = (town: TownPlan) =>
      kinds(town, 'row-house').map(({ sprite }) => (sprite.kind === 'row-house' ? sprite.home.curtain : ''));
    expect(new Set(curtains(low))).toEqual(new Set(['shut']));
    expect(new Set(curtains(high))).toEqual(new Set(['open']));
    const mural = (town: TownPlan) =>
      kinds(town, 'flat-stair').some(({ sprite }) => sprite.kind === 'flat-stair' && sprite.flat.mural === true);
    expect([low, middle, high].map(mural)).toEqual([false, false, true]);
  });

  it('makes the street a patchwork at 50: asleep and awake side by side', () => {
    const lives = new Set(kinds(middle, 'row-house').map(({ sprite }) => (sprite.kind === 'row-house' ? sprite.home.life : -1)));
    expect(lives).toContain(0);
    expect(lives).toContain(1);
  });

  it('wakes a household by its own group only', () => {
    const one = plan(withGroup(snapshotAt({ participation: 10 }), 'rijtje', { participation: 90 }));
    const awake = board.rows.map(({ household }, index) => {
      const sprite = spriteOf(one, `row-${index}`);
      return [household.group, sprite?.kind === 'row-house' ? sprite.home.life : -1] as const;
    });
    for (const [group, life] of awake) expect(life).toBe(group === 'rijtje' ? 1 : 0);
  });

  it('is never dead and never finished', () => {
    expect(low.people.some(({ id }) => id.startsWith('passer'))).toBe(true);
    expect(kinds(low, 'bike').length).toBeGreaterThan(0);
  });
});

describe('ties', () => {
  const at = (ties: number) => plan(snapshotAt({ participation: 65, ties, trust: 50, phase: 'joins' }));
  const towns = [at(10), at(50), at(90)] as const;

  it('brings people closer together', () => {
    const [far, pairs, circles] = towns.map((town) => spacing(residents(town)));
    expect(far).toBeGreaterThan(3.2);
    expect(pairs).toBeLessThan(2.4);
    expect(circles).toBeLessThan(far! - 1);
    const [alone, few, many] = towns.map((town) => company(residents(town)));
    expect(alone).toBeLessThan(0.5);
    expect(few).toBeGreaterThan(0.8);
    expect(many).toBeGreaterThan(few! + 0.8);
  });

  it('hangs strings between lamps and lengthens the table', () => {
    const strings = towns.map((town) => kinds(town, 'string').length);
    expect(strings[0]).toBe(0);
    expect(strings[1]).toBe(0);
    expect(strings[2]).toBeGreaterThanOrEqual(4);
    const tables = towns.map((town) => kinds(town, 'table').length);
    expect(tables[0]).toBeLessThan(tables[1]!);
    expect(tables[1]).toBeLessThan(tables[2]!);
  });
});

describe('trust', () => {
  const at = (trust: number) => plan(snapshotAt({ participation: 50, ties: 50, trust }, { at: 'portiek' }));
  const towns = { low: at(10), middle: at(50), high: at(90) };
  const nearest = (town: TownPlan) => {
    const worker = town.people.find(({ id }) => id === WORKER_ID)!;
    return Math.min(...residents(town).map((person) => distance(person.at, worker.at)));
  };

  it('sets how near people come', () => {
    expect(nearest(towns.low)).toBeGreaterThanOrEqual(NEARNESS.low);
    expect(nearest(towns.middle)).toBeGreaterThanOrEqual(NEARNESS.middle);
    expect(nearest(towns.middle)).toBeLessThan(NEARNESS.low);
    expect(nearest(towns.high)).toBeLessThan(NEARNESS.middle);
  });

  it('turns them away, half, or towards the worker', () => {
    const facings = (['low', 'middle', 'high'] as const).map((level) => facingWorker([10, 10], [14, 10], level));
    expect(facings).toEqual(['bl', 'l', 'r']);
  });

  it('fills the notice board and leaves doors ajar', () => {
    const notes = Object.values(towns).map((town) => spriteOf(town, 'notice'));
    expect(notes.map((sprite) => (sprite?.kind === 'notice' ? sprite.notes : -1))).toEqual([0, 3, 8]);
    const ajar = (town: TownPlan) =>
      kinds(town, 'row-house').some(({ sprite }) => sprite.kind === 'row-house' && sprite.home.ajar === true);
    expect(Object.values(towns).map(ajar)).toEqual([false, false, true]);
  });
});

describe('groups that drop out', () => {
  it.each(GROUPS)('%s is gone, its things are stacked away', (id) => {
    const town = plan(withGroup(snapshotAt({ participation: 60 }), id, { phase: 'dropped-out' }));
    expect(town.people.filter(({ group }) => group === id)).toEqual([]);
    expect(spriteOf(town, `kit-${id}-gone`)).toMatchObject({ kind: 'stacked' });
  });
});

describe('people', () => {
  it.each([10, 30, 50, 65, 90])('stand on free ground at %i, nobody in a house, in the canal or in one another', (participation) => {
    const town = plan(snapshotAt({ participation }));
    for (const { at, peg, id } of town.people) {
      expect(board.solid.some((plot) => isInside(at, plot))).toBe(false);
      expect(isInside(at, board.ground.canal!)).toBe(false);
      const close = town.people.filter((other) => other.id !== id && distance(other.at, at) < 0.55);
      expect(
        close.map((other) => other.id),
        `${id} ${peg.sit === true ? 'sits' : 'stands'}`,
      ).toEqual([]);
    }
    expect(new Set(town.people.map(({ id }) => id)).size).toBe(town.people.length);
  });

  it('shows named people with their own look', () => {
    const yusra = middle.people.find(({ id }) => id === 'yusra');
    expect(yusra?.peg.look).toEqual(CAST.people[0]?.look);
  });

  it('puts the speakers beside the worker, each with a tag, nearer with more trust', () => {
    const talk = (trust: number) =>
      plan(snapshotAt({ participation: 50, trust }, { at: 'bankje', talk: 'bankje', speakers: ['yusra', 'hanneke'] }));
    const reach = (town: TownPlan) => {
      const worker = town.people.find(({ id }) => id === WORKER_ID)!;
      return distance(town.people.find(({ id }) => id === 'yusra')!.at, worker.at);
    };
    expect(kinds(talk(90), 'tag')).toHaveLength(2);
    expect(reach(talk(10))).toBeGreaterThan(reach(talk(50)));
    expect(reach(talk(50))).toBeGreaterThan(reach(talk(90)));
    expect(talk(50).people.filter(({ id }) => id === 'yusra')).toHaveLength(1);
  });

  it('uses all three body forms and all ages at high participation', () => {
    const looks = high.people.map(({ peg }) => peg.look);
    expect(new Set(looks.map(({ form }) => form)).size).toBe(3);
    expect(new Set(looks.map(({ age }) => age)).size).toBe(4);
    expect(high.people.some(({ peg }) => peg.sit === true)).toBe(true);
  });
});

describe('half a year later', () => {
  const full = plan(snapshotAt({ participation: 90 }, { season: 'winter', after: true, at: null }));
  const empty = plan(snapshotAt({ participation: 10 }, { season: 'winter', after: true, at: null }));

  it('has the season that it is, and no worker', () => {
    expect(plan(snapshotAt({ participation: 60 }, { season: 'summer', after: true, at: null })).snow).toBe(false);
    for (const town of [full, empty]) {
      expect(town.snow).toBe(true);
      expect(town.people.some(({ id }) => id === WORKER_ID)).toBe(false);
    }
  });

  it('tells by tracks, fire and lights who carried on', () => {
    expect([full.ground.tracks, empty.ground.tracks]).toEqual(['together', 'alone']);
    expect([kinds(full, 'fire').length, kinds(empty, 'fire').length]).toEqual([1, 0]);
    expect([kinds(full, 'pool').length > 3, kinds(empty, 'pool').length]).toEqual([true, 0]);
  });

  it('has prints in the snow of every group that came, each from a door to somebody, and of no other', () => {
    const [some, ...rest] = GROUPS;
    const mixed = plan(
      withGroup(snapshotAt({ participation: 60 }, { season: 'winter', after: true, at: null }), some ?? '', { phase: 'dropped-out' }),
    );
    const groups = kinds(mixed, 'footsteps').map(({ id }) => id.slice('footsteps-'.length));
    expect(groups).not.toContain(some);
    expect(groups.toSorted()).toEqual(rest.toSorted());
    for (const {
      id,
      sprite,
      at: [x, y],
    } of kinds(mixed, 'footsteps')) {
      const members = mixed.people.filter(({ group }) => `footsteps-${group}` === id);
      const ways = sprite.kind === 'footsteps' ? sprite.ways : [];
      expect(ways.length).toBeGreaterThan(0);
      for (const way of ways) {
        const [dx, dy] = way.at(-1) ?? [NaN, NaN];
        expect(Math.min(...members.map(({ at }) => distance(at, [x + dx, y + dy]))), id).toBeLessThan(0.3);
      }
    }
    for (const town of [{ after: false }, { sky: 'rain', season: 'autumn' }] as const)
      expect(kinds(plan(snapshotAt({ participation: 60 }, { season: 'winter', after: true, ...town })), 'footsteps')).toEqual([]);
  });
});

describe('determinism', () => {
  it.each([10, 50, 90])('gives the same plan for the same snapshot at %i', (participation) => {
    expect(plan(snapshotAt({ participation }))).toEqual(plan(snapshotAt({ participation })));
  });

  it('keeps neighbours the same people from week to week', () => {
    const before = high.people.find(({ id }) => id === 'flat-4');
    const after = plan(snapshotAt({ participation: 92 }, { week: 9 })).people.find(({ id }) => id === 'flat-4');
    expect(after?.peg.look).toEqual(before?.peg.look);
  });
});

describe('any state that the model can reach', () => {
  const level = fc.integer({ min: 0, max: 100 });
  const state = fc.record({
    participation: level,
    ties: level,
    trust: level,
    phase: fc.constantFrom('apart', 'curious', 'joins', 'thinks-along', 'carries', 'dropped-out'),
  } as const);
  const places = Object.keys(board.spots);

  it('gives a picture in which people stand on free ground and every id is used once', () => {
    fc.assert(
      fc.property(
        fc.array(state, { minLength: 6, maxLength: 6 }),
        fc.constantFrom('spring', 'summer', 'autumn', 'winter'),
        fc.option(fc.constantFrom(...places)),
        (states, season, at) => {
          const groups = GROUPS.map((id, index) => ({ id, ...states[index]! }));
          const town = plan(
            snapshotAt({ participation: 0 }, { groups, season, at, talk: at, speakers: at === null ? [] : ['yusra', 'wouter'] }),
          );
          const ids = [...town.things, ...town.people].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const person of town.people) expect(board.solid.some((plot) => isInside(person.at, plot))).toBe(false);
          for (const { id, phase } of groups.filter((group) => group.phase === 'dropped-out')) {
            const there = town.people.filter(({ group, speaks }) => group === id && !speaks);
            expect(there, phase).toEqual([]);
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
