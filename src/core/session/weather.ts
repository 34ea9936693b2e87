/**
 * Season and weather of a week: the same year for every scenario, because all are set in one town. A year is data, so that a run
 * has the same weather however often it is played. @source design choice
 */
import { firstWeekOf, WEEKS_IN_YEAR, type ScenarioFile } from '../scenario/index.ts';
import type { Season, Sky, TownSnapshot } from './view.ts';

/** Calendar week in which each season begins. @range 1..52 */
const BEGINS: readonly (readonly [week: number, season: Season])[] = [
  [49, 'winter'],
  [36, 'autumn'],
  [23, 'summer'],
  [10, 'spring'],
  [1, 'winter'],
];

/** Calendar weeks in which it is not clear. One stretch of snow a winter and a late fall: a board under snow is drawn anew. */
const SKIES: readonly (readonly [sky: Sky, weeks: readonly number[]])[] = [
  ['cloudy', [11, 13, 16, 19, 31, 38, 40, 42, 48]],
  ['rain', [6, 12, 17, 20, 26, 34, 37, 43, 44, 46, 47, 49, 50]],
  ['snowing', [51, 3]],
  ['snow', [52, 1, 2, 4, 5, 8, 9]],
];

/** @param week of the scenario, from 1 */
function calendarWeek(file: ScenarioFile, week: number): number {
  return ((firstWeekOf(file) + week - 2) % WEEKS_IN_YEAR) + 1;
}

export function seasonOf(file: ScenarioFile, week: number): Season {
  const now = calendarWeek(file, week);
  return BEGINS.find(([begin]) => now >= begin)?.[1] ?? 'winter';
}

export function skyOf(file: ScenarioFile, week: number): Sky {
  const now = calendarWeek(file, week);
  return SKIES.find(([, weeks]) => weeks.includes(now))?.[0] ?? 'clear';
}

/** Mean participation below which there is weather over what is left of it, half a year later. @unit points @source design choice */
const BLEAK = 22;

/** Half a year later: where hardly anything is left it rains or snows, and in winter there is snow in any case. */
export function skyAfter(file: ScenarioFile, week: number, groups: TownSnapshot['groups']): Sky {
  const season = seasonOf(file, week);
  const sum = groups.reduce((all, { phase, participation }) => all + (phase === 'dropped-out' ? 0 : participation), 0);
  const bleak = groups.length > 0 && sum / groups.length < BLEAK;
  if (season === 'winter') return bleak ? 'snowing' : 'snow';
  if (bleak && season !== 'summer') return 'rain';
  return skyOf(file, week);
}
