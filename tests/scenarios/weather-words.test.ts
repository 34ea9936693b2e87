/**
 * Where a text says what the weather is, the maquette has that weather in every week in which the text can be read; in both languages.
 * Every mention counts: what only speaks of weather (of another day, or as a figure of speech) is named below, one by one.
 */
import { describe, expect, it } from 'vitest';
import { seasonOf, skyAfter, skyOf } from '../../src/core/session/weather.ts';
import type { ScenarioFile } from '../../src/core/scenario/index.ts';
import type { TownSnapshot } from '../../src/core/session/view.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';
import { toldIn, type Told } from '../support/told-lines.ts';

type Says = (id: string) => string;
type Sky = TownSnapshot['sky'];

interface Claim {
  readonly of: string;
  readonly nl: RegExp;
  readonly en: RegExp;
  readonly skies: readonly Sky[];
  readonly seasons?: readonly TownSnapshot['season'][];
}

const CLAIMS: readonly Claim[] = [
  {
    of: 'rain',
    nl: /\b(regen|regent|motregen|miezer|miezert|druppelt|hoosbui|onweert|paraplu)\b/i,
    en: /\b(rain|rains|raining|drizzle|drizzling|spotting|downpour|pouring down|umbrella)\b/i,
    skies: ['rain'],
  },
  {
    of: 'sun',
    nl: /\b(zon|zonnetje|zonnig|mooi weer)\b/i,
    en: /\b(sun|sunny|sunshine|(fine|nice|lovely) weather)\b/i,
    skies: ['clear'],
  },
  { of: 'grey', nl: /\b(bewolkt|grijze lucht|lucht laag)\b/i, en: /\b(overcast|grey sky|sky hangs low)\b/i, skies: ['cloudy', 'rain'] },
  { of: 'snow', nl: /\b(sneeuw|sneeuwt|gesneeuwd)\b/i, en: /\b(snow|snows|snowing|snowed)\b/i, skies: ['snow', 'snowing'] },
  {
    of: 'frost',
    nl: /\b(vriest|ijzelt|gladheid|ijskoud|vlies ijs)\b/i,
    en: /\b(freezing|icy|frosty|skin of ice)\b/i,
    skies: ['clear', 'cloudy', 'snow', 'snowing'],
    seasons: ['autumn', 'winter'],
  },
  { of: 'mild', nl: /\bzacht weer\b/i, en: /\bmild\b/i, skies: ['clear', 'cloudy', 'rain'] },
  {
    of: 'heat',
    nl: /\b(hitte|is heet|het is (al )?warm|en nog warm|\w+dertig graden)\b/i,
    en: /\b(heat|is hot|it’s (already )?(hot|warm)|still hot|thirty-\w+ degrees)\b/i,
    skies: ['clear', 'cloudy'],
    seasons: ['spring', 'summer'],
  },
];

/** Texts that say such a word of something else. */
const ELSEWHERE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'boven-het-maaiveld': {
    'v-kelder-film-1': 'in a film',
    'scene.film': 'in a film',
    'film-2': 'in a film',
    'film-hanneke-1': 'in a film',
  },
  'eigen-kracht': { 'v-teamtafel-later-1': 'a drawing' },
  'het-anker': { 'briefing-3': 'in November' },
  'kiezen-is-laten': { 'v-bankje-later-1': 'of many weeks', 'v-hal-eerste-3': 'some day, when it rains' },
  veemarktplein: { 'avond-5': 'on that Thursday', 'feest-2': 'in a photograph' },
  'verdeel-en-heers': { 'v-tafel-later-2': 'what one says when nothing may be said' },
  'vraag-achter-de-vraag': {
    'wegenkaart-1': 'on the Brenner, long ago',
    'halfyear-2': 'a box against the rain',
    'zaal-3': 'indoors',
    'v-winkel-eerste-3': 'indoors',
  },
  willemsplein: {
    'briefing-3': 'in August',
    'blikjes-3': 'as the young say it',
    'v-kelder-later-1': 'indoors',
    'onderzoek-noemen-2': 'a machine',
  },
};

/** Half a year later there is other weather where hardly anything is left. */
function skiesOf(file: ScenarioFile, { scene, after }: Told, week: number): Sky[] {
  const left = (participation: number) => [{ id: 'g', phase: 'joins', participation, ties: 40, trust: 40 } as const];
  if (after) return [12, 60].map((much) => skyAfter(file, week, left(much)));
  // The story brings its own shower.
  const shower = file.shows.some(({ show, when }) => show === 'regen' && when.some((one) => 'scene' in one && one.scene === scene));
  return [shower ? 'rain' : skyOf(file, week)];
}

function mentions(file: ScenarioFile, says: Says, language: 'nl' | 'en'): { told: Told; claim: Claim }[] {
  return toldIn(file).flatMap((told) => CLAIMS.flatMap((claim) => (claim[language].test(says(told.key)) ? [{ told, claim }] : [])));
}

function contradictions(file: ScenarioFile, says: Says, language: 'nl' | 'en'): string[] {
  const elsewhere = ELSEWHERE[file.id] ?? {};
  return mentions(file, says, language).flatMap(({ told, claim: { of, skies, seasons } }) => {
    if (told.key in elsewhere) return [];
    return told.weeks.flatMap((week) => {
      const season = seasonOf(file, week);
      const wrong = skiesOf(file, told, week).filter((sky) => !skies.includes(sky) || !(seasons ?? [season]).includes(season));
      return wrong.map((sky) => `${told.key}: ${of}, but week ${week} is ${season}, ${sky}`);
    });
  });
}

describe.each(shippedIds())('the weather in %s', (id) => {
  const { file, text } = shipped(id);

  it.each(['nl', 'en'] as const)('is that of the week, as told in %s', (language) => {
    expect(contradictions(file, (key) => text(key, language), language)).toEqual([]);
  });

  it('is spoken of elsewhere only where a text still speaks of it', () => {
    const keys = (['nl', 'en'] as const).flatMap((language) => mentions(file, (key) => text(key, language), language));
    const mentioned = new Set(keys.map(({ told }) => told.key));
    expect(Object.keys(ELSEWHERE[id] ?? {}).filter((key) => !mentioned.has(key))).toEqual([]);
  });
});

describe('the check itself', () => {
  const { file } = shipped('het-anker');
  const inWeek = (wanted: Sky): string =>
    toldIn(file).find(({ scene, after, weeks }) => scene !== null && !after && weeks.length === 1 && skyOf(file, weeks[0] ?? 1) === wanted)
      ?.key ?? '';
  const found = (key: string, line: string, language: 'nl' | 'en' = 'nl'): string[] =>
    contradictions(file, (one) => (one === key ? line : ''), language);

  it('finds rain in a dry week, sun in a wet one, and snow in neither', () => {
    const [dry, wet, white] = [inWeek('clear'), inWeek('rain'), inWeek('snow')];
    expect(found(dry, 'Het regent.')).toHaveLength(1);
    expect(found(dry, 'It’s cold. It’s raining.', 'en')).toHaveLength(1);
    expect(found(wet, 'Hij zit in de zon.')).toHaveLength(1);
    expect(found(white, 'Het is zacht weer.')).toHaveLength(1);
    expect([found(wet, 'Het regent.'), found(dry, 'Hij zit in de zon.'), found(white, 'Er ligt sneeuw.')]).toEqual([[], [], []]);
  });

  it('looks at every week in which a text can be read, and half a year later at what is left', () => {
    const hitte = toldIn(file).find(({ after }) => after)?.key ?? '';
    expect(found(hitte, 'Het is warm.')).toHaveLength(2);
    const visit = toldIn(file).find(({ scene, weeks }) => scene === null && weeks.length > 2)?.key ?? '';
    expect(found(visit, 'Er ligt sneeuw.').length).toBeGreaterThan(1);
  });
});
