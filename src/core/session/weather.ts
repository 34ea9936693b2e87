/**
 * Season and weather of a week: the same year for every scenario, because all are set in one town. A year is data, so that a run
 * has the same weather however often it is played. @source design choice
 */
import type { ScenarioFile } from '../scenario/index.ts';
import type { Season, Sky, TownSnapshot } from './view.ts';

const WEEKS_IN_YEAR = 52;

/** Calendar week in which each season begins. @range 1..52 */
const BEGINS: readonly (readonly [week: number, season: Season])[] = [
  [49, 'winter'],
  [36, 'autumn'],
  [23, 'summer'],
  [10, 'spring'],
  [1, 'winter'],
];

/** Calendar week that is the first of a scenario that starts in it; a season starts in its first month. @range 1..52 */
const FIRST_WEEK: Readonly<Record<ScenarioFile['startsIn'], number>> = {
  january: 1,
  february: 5,
  march: 10,
  april: 14,
  may: 18,
  june: 23,
  july: 27,
  august: 31,
  september: 36,
  october: 40,
  november: 44,
  december: 49,
  spring: 10,
  summer: 23,
  autumn: 36,
  winter: 49,
};

/** Calendar weeks in which it is not clear. One stretch of snow a winter and a late fall: a board under snow is drawn anew. */
const SKIES: readonly (readonly [sky: Sky, weeks: readonly number[]])[] = [
  ['cloudy', [6, 11, 13, 16, 19, 26, 33, 38, 40, 41, 48]],
  ['rain', [7, 12, 17, 20, 28, 34, 37, 42, 43, 44, 45, 49, 50]],
  ['snowing', [51, 3]],
  ['snow', [52, 1, 2, 4, 5, 9]],
];

/** @param week of the scenario, from 1 */
function calendarWeek({ startsIn }: ScenarioFile, week: number): number {
  return ((FIRST_WEEK[startsIn] + week - 2) % WEEKS_IN_YEAR) + 1;
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
