/** Season and weather follow from the week, and are what the shipped scenarios say of them. */
import { describe, expect, it } from 'vitest';
import { seasonOf, skyAfter, skyOf } from '../../src/core/session/weather.ts';
import { shipped, shippedIds, smallScenario } from '../support/scenarios.ts';

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
