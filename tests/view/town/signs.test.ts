/** Every value of a neighbourhood shows itself on every board outdoors by at least two signs that are not colour (art bible § 8). */
import { describe, expect, it } from 'vitest';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { WORKER_ID } from '../../../src/view/town/plan/conversation.ts';
import type { TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { castOn, OUTDOORS, planOn } from './boards.ts';
import { phaseAt, raw } from './snapshots.ts';

const count = (town: TownPlan, ...kinds: string[]) => town.things.filter(({ sprite }) => kinds.includes(sprite.kind)).length;
const residents = (town: TownPlan) => town.people.filter(({ group }) => group !== null);
const isRising = (values: readonly number[]) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
const isFalling = (values: readonly number[]) => isRising(values.toReversed());

/** Doors that stand open, of houses and of homes in a flat. */
function doorsAjar(town: TownPlan): number {
  return town.things.reduce((sum, { sprite }) => {
    if ('home' in sprite) return sum + (sprite.home.ajar === true ? 1 : 0);
    return 'homes' in sprite ? sum + sprite.homes.filter(({ ajar }) => ajar === true).length : sum;
  }, 0);
}

function notes(town: TownPlan): number {
  const board = town.things.find(({ id }) => id === 'notice');
  return board?.sprite.kind === 'notice' ? board.sprite.notes : -1;
}

function company(town: TownPlan): number {
  const people = residents(town);
  const near = people.map((one) => people.filter((other) => other !== one && distance(one.at, other.at) < 3).length);
  return near.reduce((sum, value) => sum + value, 0) / near.length;
}

describe.each(OUTDOORS)('%s at 0.1, 0.5 and 0.9', (id) => {
  const cast = castOn(id);

  it('tells participation by litter, planting, tables and how many are out', () => {
    const towns = [10, 50, 90].map((participation) => planOn(cast, { participation }));
    const litter = towns.map((town) => count(town, 'scrap', 'waste', 'bags', 'tuft', 'mattress', 'trolley'));
    expect(litter[0]).toBeGreaterThan(40);
    expect(litter[2]).toBeLessThan(4);
    expect(isRising(towns.map((town) => count(town, 'planter')))).toBe(true);
    expect(towns.map((town) => count(town, 'table') > 0)).toEqual([false, true, true]);
    expect(isRising(towns.map((town) => residents(town).length))).toBe(true);
  });

  it('leaves something alive at 0.1 and something unfinished at 0.9', () => {
    const [low, high] = [10, 90].map((participation) => planOn(cast, { participation }));
    expect(low?.people.some(({ id: who }) => who.startsWith('passer'))).toBe(true);
    expect(count(low!, 'bike')).toBeGreaterThan(0);
    expect(cast.board.deadLamp).toBeDefined();
    expect(high?.people.length).toBeLessThan(90);
  });

  it('tells ties by strings, the length of the table and how people stand', () => {
    const towns = [10, 50, 90].map((ties) => planOn(cast, { participation: 65, ties, trust: 50, phase: 'joins' }));
    expect(towns.map((town) => count(town, 'string') > 0)).toEqual([false, false, true]);
    expect(isRising(towns.map((town) => count(town, 'table')))).toBe(true);
    expect(isRising(towns.map(company))).toBe(true);
  });

  it('tells trust by the notice board, doors ajar and how near people come', () => {
    const home = Object.values(cast.homes)[0];
    const towns = [10, 50, 90].map((trust) => planOn(cast, { participation: 60, ties: 50, trust }, { at: home ?? null }));
    expect(towns.map(notes)).toEqual([0, 3, 8]);
    expect(towns.map((town) => doorsAjar(town) > 0)).toEqual([false, false, true]);
    const reach = towns.map((town) => {
      const worker = town.people.find((one) => one.id === WORKER_ID)!;
      return Math.min(...residents(town).map((one) => distance(one.at, worker.at)));
    });
    expect(isFalling(reach), reach.join()).toBe(true);
  });

  it('tells tension by an empty strip, tape and people who lean back', () => {
    const levels = { calm: 60, strained: 30, open: 4 };
    const towns = Object.values(levels).map((other) => {
      const groups: TownSnapshot['groups'] = Object.keys(cast.homes).map((group, index) => {
        const participation = index % 2 === 0 ? 70 : other;
        const ties = other === 60 ? 60 : other === 30 ? 34 : 10;
        return { id: group, participation: raw(participation), ties: raw(ties), trust: raw(50), phase: phaseAt(participation) };
      });
      return planOn(cast, { participation: 0 }, { groups });
    });
    const { rift } = boardOf(id);
    expect(rift).toBeDefined();
    const { at, axis, length } = rift!;
    const inStrip = (town: TownPlan, half: number) =>
      residents(town).filter((one) =>
        isInside(one.at, axis === 'x' ? [at[0], at[1] - half, length, half * 2] : [at[0] - half, at[1], half * 2, length]),
      ).length;
    expect([inStrip(towns[1]!, 1.5), inStrip(towns[2]!, 2)]).toEqual([0, 0]);
    expect(towns.map((town) => count(town, 'tape') > 0)).toEqual([false, false, true]);
    const tables = towns[2]!.things.filter(({ sprite }) => sprite.kind === 'table');
    for (const {
      sprite,
      at: [x, y],
    } of towns[2]!.things) {
      if (sprite.kind !== 'tape') continue;
      const plot = sprite.axis === 'x' ? ([x, y, sprite.length, 0] as const) : ([x, y, 0, sprite.length] as const);
      expect(tables.filter((table) => isInside(table.at, plot, 1.2))).toEqual([]);
    }
    const leaning = towns.map((town) => residents(town).filter(({ peg }) => (peg.lean ?? 0) < 0).length / residents(town).length);
    expect(leaning[2]).toBeGreaterThan(leaning[0]! + 0.3);
    expect(towns[2]!.warmth).toBeLessThan(towns[0]!.warmth);
  });

  it('tells the climate of the team by the flask and the bearing of the worker, its pressure by bag and hands', () => {
    const signs = (team: Partial<TownSnapshot>) => {
      const town = planOn(cast, { participation: 50 }, team);
      const bag = town.things.find(({ sprite }) => sprite.kind === 'work-bag')?.sprite;
      const worker = town.people.find(({ id: who }) => who === WORKER_ID);
      return {
        ...(bag?.kind === 'work-bag' ? { flask: bag.flask, forms: bag.forms } : {}),
        prop: worker?.peg.prop,
        lean: worker?.peg.lean,
      };
    };
    const [cold, fair, warm] = [40, 49, 58].map((climate) => signs({ climate }));
    expect([cold?.flask, fair?.flask, warm?.flask]).toEqual(['low', 'middle', 'high']);
    expect(isRising([cold?.lean ?? 0, fair?.lean ?? 0, warm?.lean ?? 0])).toBe(true);
    const pressed = [46, 56, 68].map((pressure) => signs({ pressure }));
    expect(pressed.map(({ forms }) => forms)).toEqual(['low', 'middle', 'high']);
    expect(pressed.map(({ prop }) => prop)).toEqual(['none', 'folder', 'papers']);
  });

  it('has room for the bag at every spot, and nobody on it', () => {
    for (const spot of Object.keys(cast.spots)) {
      const town = planOn(cast, { participation: 90 }, { at: spot });
      const bag = town.things.find(({ sprite }) => sprite.kind === 'work-bag');
      expect(bag, spot).toBeDefined();
      for (const one of town.people) expect(distance(one.at, bag!.at), `${spot} ${one.id}`).toBeGreaterThan(0.7);
    }
  });

  it('parts no square that is laid for a feast', () => {
    const groups: TownSnapshot['groups'] = Object.keys(cast.homes).map((group, index) => {
      const participation = index % 2 === 0 ? 70 : 4;
      return { id: group, participation: raw(participation), ties: raw(10), trust: raw(50), phase: phaseAt(participation) };
    });
    expect(count(planOn(cast, { participation: 0 }, { groups, shows: ['lange-tafel'] }), 'tape')).toBe(0);
  });
});
