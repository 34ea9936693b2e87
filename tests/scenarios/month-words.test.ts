/**
 * A story begins on the Monday that its file names. Counted from there, every date and feast that is said of now is true, in both
 * languages: none is early in August in a week that the seasons and the weather make July.
 */
import { describe, expect, it } from 'vitest';
import { firstWeekOf } from '../../src/core/scenario/calendar.ts';
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

/** Feasts, wherever they stand in what is said: "before Christmas" is about later. */
const FEASTS = [
  { words: /\b(gelukkig nieuwjaar|happy new year)\b/, month: 1, days: [1, 1] },
  { words: /\b(de week na kerst|the week after christmas)\b/, month: 12, days: [26, 31] },
  { words: /^(de week voor kerst|the week before christmas)\b/, month: 12, days: [16, 24] },
  { words: /\bde vrijdag voor kerst\b|\bthe friday before christmas\b/, month: 12, days: [18, 24] },
] as const;

const DAY = 24 * 3600 * 1000;
/** Monday of the first week of 2013, a year without a leap day. */
const FIRST_MONDAY = Date.UTC(2012, 11, 31);

/** Lines that nobody speaks; with `spoken`, all of them. */
function linesIn(part: unknown, spoken: boolean): string[] {
  if (part === null || typeof part !== 'object') return [];
  const own = 'id' in part && typeof part.id === 'string' && 'text' in part && (spoken || !('who' in part && part.who)) ? [part.id] : [];
  return [...own, ...Object.values(part).flatMap((one) => linesIn(one, spoken))];
}

function datesIn(told: unknown, weeks: Dated['weeks'], says: Says, language: keyof typeof MONTHS): Dated[] {
  return linesIn(told, false).flatMap((id) => {
    const [head, part, name = ''] = HEAD.exec(says(id).toLowerCase()) ?? [];
    const month = MONTHS[language].findIndex((one) => one === name) + 1;
    if (head === undefined || month === 0) return [];
    const day = Number(part);
    const days = part === undefined ? ([1, 31] as const) : PARTS.find(({ words }) => words.test(part))?.days;
    return [{ id, said: head, weeks, month, days: days ?? ([day, day] as const) }];
  });
}

function feastsIn(told: unknown, weeks: Dated['weeks'], says: Says): Dated[] {
  return linesIn(told, true).flatMap((id) =>
    FEASTS.flatMap(({ words, month, days }) => {
      const [said] = words.exec(says(id).toLowerCase()) ?? [];
      return said === undefined ? [] : [{ id, said, weeks, month, days }];
    }),
  );
}

/** The last day ends its week or opens the next; half a year is 26 weeks after that. */
function datesOf(file: ScenarioFile, says: Says, language: keyof typeof MONTHS): Dated[] {
  const { weeks } = file;
  const datesAt = (told: unknown, during: Dated['weeks']): Dated[] => [
    ...datesIn(told, during, says, language),
    ...feastsIn(told, during, says),
  ];
  return [
    ...datesAt(file.briefing, [1, 1]),
    ...file.scenes.flatMap((scene) => {
      const [first = 1, last = weeks] = scene.week ?? [];
      return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((week) => datesAt(scene, [week, week]));
    }),
    ...datesAt(file.lastDay, [weeks, weeks + 1]),
    ...datesAt(file.halfYear, [weeks + 26, weeks + 27]),
  ];
}

function isTrueFrom(start: number, { weeks: [first, last], month, days }: Dated): boolean {
  const count = (last - first + 1) * 7;
  return Array.from({ length: count }, (_, at) => new Date(start + ((first - 1) * 7 + at) * DAY)).some(
    (date) => date.getUTCMonth() + 1 === month && date.getUTCDate() >= days[0] && date.getUTCDate() <= days[1],
  );
}

function contradictions(file: ScenarioFile, dates: readonly Dated[]): string[] {
  const start = FIRST_MONDAY + (firstWeekOf(file) - 1) * 7 * DAY;
  return dates.filter((one) => !isTrueFrom(start, one)).map(({ id, said, weeks }) => `${id} says “${said}” in week ${weeks[0]}`);
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

  it('counts from the day that the file names', () => {
    const { file } = shipped('kiezen-is-laten');
    const dates = said('kiezen-is-laten', 'nl');
    expect(contradictions(file, dates)).toEqual([]);
    const { startsOn: _, ...early } = file;
    const untrue = contradictions(early, dates);
    expect(untrue).toContain('uitzetting-1 says “vrijdag 31 mei.” in week 7');
    expect(untrue.length).toBeGreaterThan(3);
  });

  it('reads a feast in what people say', () => {
    const feasts = said('willemsplein', 'en').filter((one) => one.said === 'happy new year');
    expect(feasts.map(({ weeks }) => weeks[0])).toEqual([12]);
  });

  it.each([
    ['nl', 'Begin augustus. De achterkamer is heet.'],
    ['en', 'Early August. The back room is hot.'],
  ] as const)('finds August in a week that the other dates make July, in %s', (language, line) => {
    expect(contradictions(shipped('veemarktplein').file, said('veemarktplein', language, { 'terug-1': line }))).toHaveLength(1);
  });
});
