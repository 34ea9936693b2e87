/** Season and weather follow from the week, and are what the shipped scenarios say of them. */
import { describe, expect, it } from 'vitest';
import { firstWeekOf } from '../../src/core/scenario/index.ts';
import { seasonOf, skyAfter, skyOf } from '../../src/core/session/weather.ts';
import { readText, shipped, shippedIds, smallScenario, smallText } from '../support/scenarios.ts';

const { file } = smallScenario();
const WEEKS = Array.from({ length: 52 }, (_, at) => at + 1);
const group = (participation: number, phase: 'joins' | 'dropped-out' = 'joins') =>
  ({ id: 'g', phase, participation, ties: 40, trust: 40 }) as const;

describe('a year in Rommelstein', () => {
  it('has four seasons of a quarter each, from the month in which the scenario starts', () => {
    const year = WEEKS.map((week) => seasonOf({ ...file, startsIn: 'march' }, week));
    expect(['spring', 'summer', 'autumn', 'winter'].map((season) => year.filter((one) => one === season).length)).toEqual([13, 13, 13, 13]);
    expect([year[0], year[13], year[26], year[39], seasonOf({ ...file, startsIn: 'march' }, 53)]).toEqual([
      'spring',
      'summer',
      'autumn',
      'winter',
      'spring',
    ]);
    expect(seasonOf({ ...file, startsIn: 'october' }, 12)).toBe('winter');
    expect(skyOf({ ...file, startsIn: 'summer' }, 6)).toBe(skyOf({ ...file, startsIn: 'june' }, 6));
  });

  it('is mostly dry, rains in every season, and has snow in winter alone, never for a week by itself', () => {
    const july = { ...file, startsIn: 'july' } as const;
    const [seasons, skies] = [WEEKS.map((week) => seasonOf(july, week)), WEEKS.map((week) => skyOf(july, week))];
    expect(new Set(seasons.filter((_, at) => skies[at] === 'rain')).size).toBe(4);
    expect(skies.filter((sky) => sky === 'rain').length).toBeLessThan(14);
    const white = skies.map((sky) => sky === 'snow' || sky === 'snowing');
    expect(new Set(seasons.filter((_, at) => white[at]))).toEqual(new Set(['winter']));
    expect(white.filter((one, at) => one !== white[at - 1]).length).toBeLessThanOrEqual(5);
  });

  it('has weather half a year later where hardly anything is left, and snow in winter in any case', () => {
    const later = (season: 'spring' | 'summer' | 'autumn' | 'winter', ...groups: ReturnType<typeof group>[]) => {
      const week = WEEKS.find((one) => seasonOf(file, one) === season && skyOf(file, one) !== 'rain') ?? 0;
      return skyAfter(file, week, groups);
    };
    expect([later('autumn', group(12)), later('spring', group(60, 'dropped-out'))]).toEqual(['rain', 'rain']);
    expect([later('winter', group(12)), later('winter', group(50))]).toEqual(['snowing', 'snow']);
    expect(['rain', 'snow', 'snowing']).not.toContain(later('summer', group(12)));
    expect(later('autumn', group(50))).not.toBe('rain');
  });
});

describe('the first week of a scenario', () => {
  const starting = (startsIn: typeof file.startsIn, startsOn?: number) => firstWeekOf({ startsIn, startsOn });

  it('is that of the Monday nearest to the day it names, the first of the month without one', () => {
    expect([starting('march'), starting('march', 1), starting('march', 7), starting('march', 8)]).toEqual([10, 10, 10, 11]);
    expect([starting('april', 15), starting('october', 28), starting('january'), starting('december', 31)]).toEqual([16, 44, 1, 1]);
    expect(starting('winter', 20)).toBe(starting('december', 20));
  });

  it('comes later with every week of the month, and season and sky with it', () => {
    const on = (startsOn: number) => ({ ...file, startsIn: 'february', startsOn }) as const;
    expect([seasonOf(on(18), 2), seasonOf(on(18), 3), seasonOf(on(4), 2)]).toEqual(['winter', 'spring', 'winter']);
    for (const week of WEEKS) expect(skyOf(on(18), week)).toBe(skyOf(on(4), week + 2));
  });

  it('never names a day that its month does not have', () => {
    const faultsOf = (start: string) =>
      readText(smallText().replace('startsIn: spring', start)).findings.map(({ code, path, message }) => `${code} ${path}: ${message}`);
    expect(faultsOf('startsIn: february\nstartsOn: 28')).toEqual([]);
    expect(faultsOf('startsIn: february\nstartsOn: 29')).toEqual(['SC-108 startsOn: february has no day 29']);
    for (const bad of ['0', '32', '1.5'])
      expect(faultsOf(`startsIn: may\nstartsOn: ${bad}`), bad).toEqual([
        `SC-002 startsOn: a day of the month, from 1 to 31, but found ${bad}`,
      ]);
  });
});

describe('the shipped scenarios', () => {
  const fileOf = (id: string) => shipped(id).file;

  it.each([
    ['willemsplein', 12, 'winter'],
    ['willemsplein', 44, 'summer'],
    ['overlast', 44, 'winter'],
    ['output-of-outcome', 16, 'winter'],
    ['output-of-outcome', 42, 'summer'],
    ['veemarktplein', 16, 'summer'],
    ['veemarktplein', 52, 'winter'],
    ['het-anker', 44, 'autumn'],
  ] as const)('%s is in week %i in the season of its text: %s', (id, week, season) => {
    expect(seasonOf(fileOf(id), week)).toBe(season);
  });

  it.each(['knel', 'eigen-kracht'])('%s has the snow on its last day that its text tells of', (id) => {
    expect(skyOf(fileOf(id), fileOf(id).weeks)).toBe('snow');
  });

  it('rains half a year after Het Anker, whatever is left of it', () => {
    expect([12, 60].map((left) => skyAfter(fileOf('het-anker'), 44, [group(left)]))).toEqual(['rain', 'rain']);
  });

  it('start in a month', () => {
    for (const id of shippedIds()) expect(['spring', 'summer', 'autumn', 'winter'], id).not.toContain(fileOf(id).startsIn);
  });
});
