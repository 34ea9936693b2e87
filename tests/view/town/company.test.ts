/** What is set out for people has people at it, and half a year later who is at home has light. */
import { describe, expect, it } from 'vitest';
import type { Shown } from '../../../src/core/scenario/look.ts';
import type { Season } from '../../../src/core/session/view.ts';
import { distance } from '../../../src/view/town/plan/room.ts';
import type { TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { gradeOf } from '../../../src/view/town/stage/light.ts';
import { plannedOf } from '../../../src/view/town/stage/order.ts';
import { castOn, OUTDOORS, planOn } from './boards.ts';

const things = (town: TownPlan, kind: string) => town.things.filter(({ sprite }) => sprite.kind === kind);
const near = (town: TownPlan, kind: string, reach: number) =>
  town.people.filter(({ at, group }) => group !== null && things(town, kind).some((thing) => distance(thing.at, at) < reach));
const seated = (town: TownPlan) => near(town, 'table', 2.4).filter(({ peg }) => peg.sit === true);
const showing = (id: (typeof OUTDOORS)[number], participation: number, ...shows: Shown[]) =>
  planOn(castOn(id), { participation }, { shows });

describe.each(OUTDOORS)('%s', (id) => {
  it('has no empty table beside people who take part, unless they have nothing to do with one another', () => {
    expect(seated(planOn(castOn(id), { participation: 52, ties: 50 })).length).toBeGreaterThan(2);
    expect(seated(planOn(castOn(id), { participation: 52, ties: 10 }))).toEqual([]);
    expect(seated(planOn(castOn(id), { participation: 52, ties: 10 }, { shows: ['lange-tafel'] })).length).toBeGreaterThan(4);
  });

  it('leaves no bench, stall, circle or stage of the story to itself', () => {
    const ring = showing(id, 40, 'kring');
    const told = castOn(id).board.props.filter(({ shows = [] }) => shows.includes('kring'));
    const taken = told.flatMap(({ seats = [] }) => seats).filter(({ at }) => ring.people.some((one) => one.at.join() === at.join()));
    if (told.length > 0) expect(taken.length).toBeGreaterThan(3);
    const market = showing(id, 40, 'markt');
    if (things(market, 'stall').length > 0) expect(near(market, 'stall', 3.6).length).toBeGreaterThan(3);
    expect(things(market, 'stall').some(({ at }) => things(market, 'table').some((table) => distance(table.at, at) < 2.4))).toBe(false);
    const fair = showing(id, 40, 'feest');
    if (things(fair, 'podium').length > 0) expect(near(fair, 'podium', 6).length).toBeGreaterThan(3);
  });

  it('shines through the dusk where people carry on, half a year later, and through the sheet that dims the board', () => {
    const winter = (participation: number, after: boolean) =>
      planOn(castOn(id), { participation }, { season: 'winter', after, ...(after ? { at: null } : {}) });
    const [low, high] = [winter(10, true), winter(90, true)];
    expect(things(winter(90, false), 'panes')).toEqual([]);
    expect(things(high, 'panes').length).toBeGreaterThan(things(low, 'panes').length + 2);
    const [pane] = things(high, 'panes');
    const house = high.things.find((one) => `panes-${one.id}` === pane?.id);
    expect(pane!.depth).toBeGreaterThan(house!.depth);
    expect(plannedOf(high, 190).get(pane!.id)!.depth).toBeGreaterThan(190);
    expect(plannedOf(high, 190).get(house!.id)!.depth).toBe(house!.depth);
  });
});

describe('half a year later', () => {
  const late = (season: Season, participation: number) =>
    planOn(castOn('willemsplein'), { participation }, { season, after: true, at: null });
  const lightOf = (season: Season, participation: number) => gradeOf(late(season, participation));

  it('is dusk in the dark months only: nobody lights lamps in August', () => {
    expect((['spring', 'summer', 'autumn', 'winter'] as const).map((season) => things(late(season, 90), 'panes').length > 0)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    const [summer, winter] = [lightOf('summer', 90), lightOf('winter', 90)];
    expect(summer[0]).toBeGreaterThan(summer[2] + 30);
    expect(winter[2]).toBeGreaterThan(winter[0] + 30);
  });

  it.each(['spring', 'summer', 'autumn', 'winter'] as const)('is lighter in %s where people carried on', (season) => {
    expect(lightOf(season, 90)[0]).toBeGreaterThan(lightOf(season, 10)[0]);
  });
});
