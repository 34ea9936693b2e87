/** What people do in rain and snow: a table under a roof where there is one, sheets over it elsewhere, no benches in the rain. */
import { describe, expect, it } from 'vitest';
import { OVERVIEW } from '../../../src/view/town/boards/rommelstein.ts';
import { castOverview } from '../../../src/view/town/plan/cast.ts';
import { underRoof } from '../../../src/view/town/plan/dress.ts';
import type { TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { castOn, planOn } from './boards.ts';

const WEATHER = [
  ['snow', { season: 'winter', sky: 'snow' }],
  ['rain', { season: 'spring', sky: 'rain' }],
  ['half a year later in the dark months', { season: 'autumn', sky: 'clear', after: true }],
] as const;
const of = (town: TownPlan, kind: string) => town.things.filter(({ sprite }) => sprite.kind === kind);
const seated = (town: TownPlan) => town.people.filter(({ peg }) => peg.sit === true);

describe('Het Anker', () => {
  const cast = castOn('anker');

  it.each(WEATHER)('lays its long table in the hall in %s, with people at it', (_, weather) => {
    for (const shows of [[], ['lange-tafel']] as const) {
      const town = planOn(cast, { participation: 70, phase: 'joins' }, { ...weather, shows });
      const tables = of(town, 'table');
      expect(tables.length).toBeGreaterThan(1);
      for (const { at, sprite } of tables) expect([underRoof(cast.board, at), sprite.dry]).toEqual([true, true]);
      expect(seated(town).filter(({ at }) => underRoof(cast.board, at)).length).toBeGreaterThan(3);
      expect(seated(town).filter(({ at }) => !underRoof(cast.board, at))).toEqual([]);
    }
  });

  it('lays it on the forecourt on a fair day, and leaves the floor to a circle of chairs', () => {
    const fair = of(planOn(cast, { participation: 70 }), 'table');
    expect(fair.length).toBeGreaterThan(1);
    for (const { at } of fair) expect(underRoof(cast.board, at)).toBe(false);
    expect(of(planOn(cast, { participation: 70 }, { season: 'winter', sky: 'snow', shows: ['kring'] }), 'table')).toEqual([]);
  });
});

describe.each(['veemarktplein', 'willemsplein'] as const)('%s in the rain', (id) => {
  const cast = castOn(id);
  const levels = { participation: 80, phase: 'joins' } as const;

  it('has sheets over the whole table, and nobody under them with an umbrella', () => {
    const town = planOn(cast, levels, { sky: 'rain' });
    expect(of(town, 'tarp').map(({ at }) => at)).toEqual(of(town, 'table').map(({ at }) => at));
    expect(of(planOn(cast, levels), 'tarp')).toEqual([]);
    const under = seated(town);
    expect(under.length).toBeGreaterThan(3);
    expect(under.filter(({ peg }) => peg.prop === 'umbrella')).toEqual([]);
  });

  it('has none in a shower that the story brings: there umbrellas go up over the table', () => {
    const town = planOn(cast, levels, { sky: 'rain', shows: ['regen'] });
    expect(of(town, 'tarp')).toEqual([]);
    expect(seated(town).some(({ peg }) => peg.prop === 'umbrella')).toBe(true);
  });
});

describe('the map of the town', () => {
  const cast = castOverview({ people: [], groups: [], places: [{ id: 'a', board: 'anker', spot: 'zaal' }] });
  const quarters = (weather: object) => of(planOn(cast, { participation: 50 }, { board: OVERVIEW, ...weather }), 'quarter');
  const looks = (weather: object) => JSON.stringify(quarters(weather).map(({ sprite }) => sprite));

  it('looks another way in every season, and has lamps on in snow and rain', () => {
    const seasons = ['spring', 'summer', 'autumn', 'winter'].map((season) => looks({ season }));
    expect(new Set(seasons).size).toBe(4);
    const lit = (weather: object) => quarters(weather).every(({ sprite }) => sprite.kind === 'quarter' && sprite.home.lit > 0);
    expect([lit({ season: 'winter', sky: 'snow' }), lit({ sky: 'rain' }), lit({})]).toEqual([true, true, false]);
  });
});
