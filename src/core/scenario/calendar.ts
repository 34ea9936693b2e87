/**
 * When a scenario begins. One year for all, without a leap day, in weeks from Monday: the first one is the week of New Year's Day. A
 * story begins on the Monday nearest to the day it names, so that its seasons, its weather and the dates it tells are those of one calendar.
 */

/** Days of every month. @unit days */
const MONTHS = {
  january: 31,
  february: 28,
  march: 31,
  april: 30,
  may: 31,
  june: 30,
  july: 31,
  august: 31,
  september: 30,
  october: 31,
  november: 30,
  december: 31,
} as const;
type Month = keyof typeof MONTHS;

/** First month of every season. */
const SEASONS = { spring: 'march', summer: 'june', autumn: 'september', winter: 'december' } as const satisfies Record<string, Month>;

export type StartsIn = Month | keyof typeof SEASONS;

/** What `startsIn` may say: a month, or a season for its first month. */
export const STARTS = [...keysOf(MONTHS), ...keysOf(SEASONS)] as const;

export const WEEKS_IN_YEAR = 52;
const DAYS_IN_WEEK = 7;

function keysOf<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of) as (keyof T)[];
}

export function monthOf(startsIn: StartsIn): Month {
  return startsIn in SEASONS ? SEASONS[startsIn as keyof typeof SEASONS] : (startsIn as Month);
}

/** @unit days */
export function daysIn(startsIn: StartsIn): number {
  return MONTHS[monthOf(startsIn)];
}

/** Calendar week that is the first of a scenario. @range 1..52 */
export function firstWeekOf({ startsIn, startsOn = 1 }: { readonly startsIn: StartsIn; readonly startsOn?: number | undefined }): number {
  const months = keysOf(MONTHS);
  const before = months.slice(0, months.indexOf(monthOf(startsIn))).reduce((days, month) => days + MONTHS[month], 0);
  // The Monday of the first week is the day before the year begins.
  return (Math.round((before + startsOn) / DAYS_IN_WEEK) % WEEKS_IN_YEAR) + 1;
}
