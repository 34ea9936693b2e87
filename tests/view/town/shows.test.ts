import { describe, expect, it } from 'vitest';
import { SHOWN, type Shown } from '../../../src/core/scenario/look.ts';
import type { Sky, TownSnapshot } from '../../../src/core/session/view.ts';
import { VEEMARKTPLEIN as board } from '../../../src/view/town/boards/veemarktplein.ts';
import { distance, isInside } from '../../../src/view/town/plan/room.ts';
import { planTown, type TownPlan } from '../../../src/view/town/plan/town-plan.ts';
import { gradeOf } from '../../../src/view/town/stage/light.ts';
import { castOn, planOn } from './boards.ts';
import { CAST, snapshotAt, withGroup } from './snapshots.ts';

const plan = (snapshot: TownSnapshot): TownPlan => planTown(snapshot, CAST);
const showing = (participation: number, ...shows: Shown[]) => plan(snapshotAt({ participation }, { shows }));
const kinds = (town: TownPlan, kind: string) => town.things.filter(({ sprite }) => sprite.kind === kind);
const spriteOf = (town: TownPlan, id: string) => town.things.find((thing) => thing.id === id)?.sprite;
const crowd = (town: TownPlan) => town.people.filter(({ id }) => id.startsWith('crowd-'));
const LEVELS = [5, 50, 95];

describe('the swings of the story', () => {
  it.each(LEVELS)('hang as the story has them at participation %i', (participation) => {
    expect(spriteOf(showing(participation, 'schommel-vast'), 'swings')).toMatchObject({ hung: 'tied' });
    expect(spriteOf(showing(participation, 'schommels'), 'swings')).toMatchObject({ hung: 'new' });
    expect(spriteOf(showing(participation), 'swings')).not.toHaveProperty('hung');
  });
});

describe('the long table', () => {
  it.each(LEVELS)('stands in one row of at least five parts on a clean square at participation %i', (participation) => {
    const town = showing(participation, 'lange-tafel');
    const tables = kinds(town, 'table');
    expect(tables.length).toBeGreaterThanOrEqual(5);
    expect(new Set(tables.map(({ at }) => at[1])).size).toBe(1);
    tables.slice(1).forEach(({ at }, index) => expect(at[0] - tables[index]!.at[0]).toBe(3));
    expect(kinds(town, 'string').length).toBeGreaterThanOrEqual(2);
    const rubbish = town.things.filter(
      ({ sprite }) => ['scrap', 'bags', 'mattress'].includes(sprite.kind) || (sprite.kind === 'bike' && sprite.fallen === true),
    );
    expect(rubbish.filter(({ at }) => isInside(at, board.feast!.swept))).toEqual([]);
  });

  it('leaves the rubbish outside the square alone', () => {
    expect(kinds(showing(5, 'lange-tafel'), 'bags').length).toBeGreaterThan(0);
  });
});

describe('the feast', () => {
  it('brings castle, podium and bunting between all lamps', () => {
    const town = showing(20, 'feest');
    expect([kinds(town, 'castle').length, kinds(town, 'podium').length]).toEqual([1, 1]);
    expect(kinds(town, 'string')).toHaveLength(board.strings.length);
    expect(kinds(showing(95), 'castle')).toEqual([]);
  });

  it.each(LEVELS)('stands in nobody’s way at participation %i', (participation) => {
    const town = showing(participation, 'feest', 'lange-tafel', 'menigte');
    for (const { at } of [...kinds(town, 'castle'), ...kinds(town, 'podium')]) {
      expect(town.people.filter((person) => isInside(person.at, [at[0] - 2, at[1] - 1.2, 4, 2.4]))).toEqual([]);
      expect(kinds(town, 'table').filter((table) => distance(table.at, at) < 3)).toEqual([]);
    }
  });
});

describe('the crowd', () => {
  it.each(LEVELS)('is two dozen more people of all ages, apart from one another, at participation %i', (participation) => {
    const town = showing(participation, 'lange-tafel', 'menigte');
    expect(crowd(town).length).toBeGreaterThanOrEqual(20);
    expect(crowd(town).length).toBeLessThanOrEqual(28);
    expect(new Set(crowd(town).map(({ peg }) => peg.look.age)).size).toBe(4);
    for (const { at, id } of crowd(town)) {
      expect(board.solid.some((plot) => isInside(at, plot))).toBe(false);
      expect(town.people.filter((other) => other.id !== id && distance(other.at, at) < 0.55)).toEqual([]);
    }
  });

  it('is painted as far as their group takes part', () => {
    const painted = (participation: number) => crowd(showing(participation, 'menigte')).filter(({ peg }) => peg.life === 1).length;
    expect(painted(5)).toBe(0);
    expect(painted(95)).toBeGreaterThan(20);
  });

  it('is the same crowd every time, and nobody of a group that dropped out', () => {
    const given = withGroup(snapshotAt({ participation: 60 }, { shows: ['menigte'] }), 'flat', { phase: 'dropped-out' });
    expect(plan(given)).toEqual(plan(given));
    expect(crowd(plan(given)).some(({ group }) => group === 'flat')).toBe(false);
  });
});

describe('rain', () => {
  const [dry, wet] = (['clear', 'rain'] as const).map((sky) => plan(snapshotAt({ participation: 60 }, { shows: ['menigte'], sky }))) as [
    TownPlan,
    TownPlan,
  ];

  it('takes the sun away, wets the ground and opens umbrellas over some who stand', () => {
    expect([dry.rain, dry.ground.wet, wet.rain, wet.ground.wet]).toEqual([false, false, true, true]);
    const umbrellas = (town: TownPlan) => town.people.filter(({ peg }) => peg.prop === 'umbrella');
    expect(umbrellas(dry)).toEqual([]);
    expect(umbrellas(wet).length).toBeGreaterThan(6);
    expect(umbrellas(wet).length).toBeLessThan(wet.people.length);
    expect(umbrellas(wet).every(({ peg }) => peg.sit !== true)).toBe(true);
  });

  it('leaves umbrellas shut on the floor of a house', () => {
    const cast = castOn('anker');
    const floors = cast.board.ground.surface.flatMap((patch) => (patch.kind === 'floor' ? [patch.plot] : []));
    const out = planOn(cast, { participation: 60 }, { sky: 'rain', shows: ['kring'] }).people.filter(({ peg }) => peg.prop === 'umbrella');
    expect(out.length).toBeGreaterThan(3);
    expect(out.filter(({ at }) => floors.some((plot) => isInside(at, plot)))).toEqual([]);
  });

  it('makes the light cooler and a little darker', () => {
    const [before, after] = [gradeOf(dry), gradeOf(wet)];
    const sum = (rgb: readonly number[]) => rgb.reduce((total, part) => total + part, 0);
    expect(sum(after) / sum(before)).toBeGreaterThan(0.88);
    expect(sum(after) / sum(before)).toBeLessThan(0.95);
    expect(after[2] / after[0]).toBeGreaterThan(before[2] / before[0]);
  });

  it('is the weather of the week: snow lies or comes down, and clouds take a little of the light', () => {
    const under = (sky: Sky) => plan(snapshotAt({ participation: 60 }, { season: 'winter', sky }));
    expect(
      (['clear', 'cloudy', 'rain', 'snow', 'snowing'] as const).map((sky) => [under(sky).snow, under(sky).rain, under(sky).flakes]),
    ).toEqual([
      [false, false, false],
      [false, false, false],
      [false, true, false],
      [true, false, false],
      [true, false, true],
    ]);
    const [clear, cloudy, rain] = (['clear', 'cloudy', 'rain'] as const).map((sky) => gradeOf(under(sky))[0]) as [number, number, number];
    expect(cloudy).toBeLessThan(clear);
    expect(rain).toBeLessThan(cloudy);
    // A winter without snow has bare trees all the same.
    expect(under('cloudy').things.some(({ sprite }) => sprite.kind === 'tree' && sprite.bare === true)).toBe(true);
  });
});

describe('lamp and bench', () => {
  const bench = board.props.find(({ id }) => id === board.bench!.whole)!;

  it.each(LEVELS)('are lit and mended at participation %i', (participation) => {
    const town = showing(participation, 'lamp', 'plank');
    expect(spriteOf(town, `lamp-${board.bench!.lamp}`)).toMatchObject({ lit: 1 });
    expect(spriteOf(town, board.bench!.whole)).toMatchObject({ patched: true });
    expect(spriteOf(town, board.bench!.broken)).toBeUndefined();
    expect(spriteOf(showing(participation), board.bench!.whole) ?? {}).not.toHaveProperty('patched');
  });

  it('means the lamp that hangs nearest', () => {
    const far = board.lamps.map((lamp) => distance(lamp, bench.at));
    expect(far[board.bench!.lamp]).toBe(Math.min(...far));
  });
});

describe('everything at once', () => {
  it('uses every id once', () => {
    const town = showing(80, ...SHOWN);
    const ids = [...town.things, ...town.people].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the first of January on the Willemsplein', () => {
  const morning = (...shows: Shown[]) => planOn(castOn('willemsplein'), { participation: 20 }, { shows, season: 'winter', sky: 'snow' });
  const lies = (town: TownPlan) => [kinds(town, 'bangers').length > 0, kinds(town, 'waste').length > 0, kinds(town, 'sofa').length];

  it('finds the square red with paper, rubbish beside it, and nobody who came for it', () => {
    const town = morning('rommel', 'vuurwerk');
    expect(lies(town)).toEqual([true, true, 1]);
    expect([kinds(town, 'brooms'), crowd(town)]).toEqual([[], []]);
  });

  it('is swept as soon as brooms come out; the sofa takes longer', () => {
    const town = morning('rommel', 'vuurwerk', 'bezems');
    expect(lies(town)).toEqual([false, false, 1]);
    expect(kinds(town, 'brooms')).toHaveLength(1);
    expect(kinds(town, 'bags').length).toBeGreaterThan(0);
  });
});
