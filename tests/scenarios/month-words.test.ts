/**
 * A story begins in some week of the month it names. There is a Monday in that month from which every date that is said of now is true,
 * in both languages: none is early in August in a week that another one makes July.
 */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/core/scenario/index.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

type Says = (id: string) => string;
interface Dated {
  readonly id: string;
  readonly said: string;
  readonly weeks: readonly [first: number, last: number];
  readonly month: number;
  readonly days: readonly [first: number, last: number];
}

const MONTHS = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
} as const;
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Part of a month, as days of it. @source design choice */
const PARTS = [
  { words: /^(begin|early|early in)$/, days: [1, 9] },
  { words: /^(half|halverwege|mid|in mid)$/, days: [10, 20] },
  { words: /^(eind|late|the end of|at the end of)$/, days: [21, 31] },
  { words: /^(eén|the first of)$/, days: [1, 1] },
] as const;

/** A date at the head of a line that nobody speaks, closed by a stop: "Eind augustus ben je weg" is about later. */
const HEAD =
  /^(?:rommelstein, |(?:de|je) laatste dag(?: is|,|\. vrijdag,) |(?:the|your) last day(?: is|,|\. friday,) |het is |it’s |vrijdag |friday )?(?:(begin|half|halverwege|eind|eén|early in|early|mid|in mid|late|at the end of|the end of|the first of|\d{1,2})[ -])?([a-z]+)(?: \d{4})?[.,]/;

const DAY = 24 * 3600 * 1000;
/** Monday of the first week of 2013, a year without a leap day. */
const FIRST_MONDAY = Date.UTC(2012, 11, 31);

function narrated(part: unknown): string[] {
  if (part === null || typeof part !== 'object') return [];
  const own = 'id' in part && typeof part.id === 'string' && 'text' in part && !('who' in part && part.who) ? [part.id] : [];
  return [...own, ...Object.values(part).flatMap(narrated)];
}

function datesIn(told: unknown, weeks: Dated['weeks'], says: Says, language: keyof typeof MONTHS): Dated[] {
  return narrated(told).flatMap((id) => {
    const [head, part, name = ''] = HEAD.exec(says(id).toLowerCase()) ?? [];
    const month = MONTHS[language].findIndex((one) => one === name) + 1;
    if (head === undefined || month === 0) return [];
    const day = Number(part);
    const days = part === undefined ? ([1, 31] as const) : PARTS.find(({ words }) => words.test(part))?.days;
    return [{ id, said: head, weeks, month, days: days ?? ([day, day] as const) }];
  });
}

/** The last day ends its week or opens the next; half a year is 26 weeks after that. */
function datesOf(file: ScenarioFile, says: Says, language: keyof typeof MONTHS): Dated[] {
  const { weeks } = file;
  return [
    ...datesIn(file.briefing, [1, 1], says, language),
    ...file.scenes.flatMap((scene) => {
      const [first = 1, last = weeks] = scene.week ?? [];
      return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((week) =>
        datesIn(scene, [week, week], says, language),
      );
    }),
    ...datesIn(file.lastDay, [weeks, weeks + 1], says, language),
    ...datesIn(file.halfYear, [weeks + 26, weeks + 27], says, language),
  ];
}

function isTrueFrom(start: number, { weeks: [first, last], month, days }: Dated): boolean {
  const count = (last - first + 1) * 7;
  return Array.from({ length: count }, (_, at) => new Date(start + ((first - 1) * 7 + at) * DAY)).some(
    (date) => date.getUTCMonth() + 1 === month && date.getUTCDate() >= days[0] && date.getUTCDate() <= days[1],
  );
}

/** What is not true, from the start that makes the fewest untrue. */
function contradictions(file: ScenarioFile, dates: readonly Dated[]): string[] {
  const opens = SEASONS[file.startsIn] ?? MONTHS.en.findIndex((one) => one === file.startsIn) + 1;
  const starts = Array.from({ length: 53 }, (_, at) => FIRST_MONDAY + at * 7 * DAY).filter((monday) =>
    isTrueFrom(monday, { id: '', said: '', weeks: [1, 1], month: opens, days: [1, 31] }),
  );
  const untrue = starts.map((start) => dates.filter((one) => !isTrueFrom(start, one)));
  const fewest = untrue.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return fewest.map(({ id, said, weeks }) => `${id} says “${said}” in week ${weeks[0]}`);
}

const said = (id: string, language: keyof typeof MONTHS, instead: Readonly<Record<string, string>> = {}): Dated[] => {
  const { file, text } = shipped(id);
  return datesOf(file, (key) => instead[key] ?? text(key, language), language);
};

describe.each(shippedIds())('the months in %s', (id) => {
  it.each(['nl', 'en'] as const)('are those of one calendar, as told in %s', (language) => {
    expect(contradictions(shipped(id).file, said(id, language))).toEqual([]);
  });

  it('are said in both languages of the same weeks', () => {
    const bare = (language: keyof typeof MONTHS) =>
      said(id, language).map(({ id: line, weeks, month, days }) => ({ line, weeks, month, days }));
    expect(bare('en')).toEqual(bare('nl'));
  });
});

describe('the check itself', () => {
  it('reads a date at the head of a line, and none of what comes later', () => {
    expect(said('kiezen-is-laten', 'nl').map(({ id }) => id)).toEqual(expect.arrayContaining(['brieven-6', 'eerste-juli-1', 'halfyear-1']));
    expect(said('kiezen-is-laten', 'nl').map(({ id }) => id)).not.toContain('zomerfeest-2');
  });

  it.each([
    ['nl', 'Begin augustus. De achterkamer is heet.'],
    ['en', 'Early August. The back room is hot.'],
  ] as const)('finds August in a week that the other dates make July, in %s', (language, line) => {
    expect(contradictions(shipped('veemarktplein').file, said('veemarktplein', language, { 'terug-1': line }))).toHaveLength(1);
  });
});
