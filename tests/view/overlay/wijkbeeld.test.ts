/** The maquette in words: pure, in both languages, of what the snapshot holds and nothing else. */
import { describe, expect, it } from 'vitest';
import { SHOWN } from '../../../src/core/scenario/look.ts';
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import { wijkbeeldOf } from '../../../src/view/overlay/wijkbeeld/wijkbeeld-of.ts';
import { textsIn } from '../../../src/view/shared/messages.ts';
import { TEXTS } from './fake-scenario.ts';

const group = (id: string, phase: TownSnapshot['groups'][number]['phase'], value: number): TownSnapshot['groups'][number] => ({
  id,
  phase,
  participation: value,
  ties: value,
  trust: value,
});

const TOWN: TownSnapshot = {
  board: 'plein',
  week: 8,
  season: 'spring',
  sky: 'clear',
  groups: [group('flat', 'curious', 24), group('speeltuin', 'joins', 40)],
  at: 'bankje',
  talk: null,
  speakers: [],
  climate: 46,
  pressure: 58,
  after: false,
  shows: [],
};

function inWords(town: Partial<TownSnapshot>, language: 'nl' | 'en' = 'nl'): readonly string[] {
  return wijkbeeldOf({ town: { ...TOWN, ...town } }, textsIn(language), { text: (key) => TEXTS[language][key] ?? `[${key}]` });
}

describe('the neighbourhood in words', () => {
  it('says season, people, groups from most to least, ties, tension and where the worker is', () => {
    expect(inWords({})).toEqual([
      'Het is lente met helder weer; hier en daar zijn mensen buiten.',
      'Aan het meedoen: de ouders van de speelhoek (redelijk); nieuwsgierig: de ouderen van de flat (een beetje).',
      'De groepen kennen elkaar een beetje en laten jou dichtbij komen.',
      'Op kantoor is de sfeer redelijk en de druk knellend.',
      'Jij bent bij het bankje.',
    ]);
  });

  it('says the same in English', () => {
    expect(inWords({ season: 'autumn', sky: 'rain', shows: ['regen', 'lamp'], talk: 'bankje', speakers: ['fatma', 'henk'] }, 'en')).toEqual(
      [
        'It is autumn and it is raining; there are people outside here and there.',
        expect.stringMatching(/^Joining in: the parents of the play corner \(fairly\); curious: /),
        'The groups know each other a little and let you come near.',
        expect.stringMatching(/^At the office the mood is \w+ and the pressure \w+\.$/),
        'You see a lit lamp over the bench.',
        'You are at the bench, talking with Fatma and Henk Brouwer.',
      ],
    );
  });

  it('says who is in conversation, and what stands on the square', () => {
    const words = inWords({ talk: 'bankje', speakers: ['fatma'], shows: ['schommels', 'plank', 'lange-tafel'] });
    expect(words).toContain('Je ziet twee schommels aan nieuwe kettingen, een nieuwe plank in het bankje en een lange tafel.');
    expect(words.at(-1)).toBe('Jij bent bij het bankje, in gesprek met Fatma.');
  });

  it('has its own season half a year later, without the worker', () => {
    expect(inWords({ after: true, at: null, season: 'summer' })[0]).toBe(
      'Het is zomer, een half jaar na je vertrek, met helder weer; hier en daar zijn mensen buiten.',
    );
    expect(
      inWords({
        after: true,
        at: null,
        season: 'winter',
        sky: 'snow',
        groups: [group('flat', 'dropped-out', 10), group('speeltuin', 'carries', 60)],
      }),
    ).toEqual([
      'Het is winter, een half jaar na je vertrek, en er ligt sneeuw; hier en daar zijn mensen buiten.',
      'Dragende kracht: de ouders van de speelhoek (flink); afgehaakt: de ouderen van de flat.',
      'De groepen kennen elkaar een beetje.',
      'Jij bent er niet meer.',
    ]);
  });

  it.each([
    [10, 'buiten is bijna niemand', 'De groepen staan los van elkaar en blijven op afstand van jou.'],
    [60, 'er zijn veel mensen buiten', 'De groepen trekken met elkaar op en komen naar jou toe.'],
  ])('at %i says %s', (value, people, together) => {
    const [sky, , ties] = inWords({ groups: [group('flat', 'joins', value)] });
    expect(sky).toContain(people);
    expect(ties).toBe(together);
  });

  it('describes a room by what its walls, tables and doors show', () => {
    const office = { board: 'kantoor', season: 'autumn', sky: 'rain' } as const;
    expect(inWords({ ...office, climate: 40, pressure: 70 })).toEqual([
      'Je kijkt in het kantoor, buiten regent het; iedereen zit achter een eigen scherm, met de rug naar de anderen.',
      expect.stringMatching(/^Aan het meedoen: /),
      expect.stringMatching(/^De groepen /),
      'Grijs tapijt, hangende planten en op het bord alleen een grafiek; papier ligt hoog op bureaus en vloer, de luxaflex is dicht, de klok heeft een rode rand en de manager staat bij iemands bureau.',
      'Jij bent bij het bankje.',
    ]);
    expect(inWords({ ...office, climate: 58, pressure: 44 }, 'en')[3]).toBe(
      'A wooden floor with a rug, green plants and on the board a drawing that everyone worked on; there are a few sheets on the desks and the manager sits in the glass room.',
    );
  });

  it('goes by those who belong to a room, and by all where nobody does', () => {
    const at = (board: string, value: number) => ({ ...group(board, 'joins', value), board });
    const curtains = (groups: TownSnapshot['groups'], shows: TownSnapshot['shows'] = []) =>
      inWords({ board: 'huiskamer', groups, shows })[3];
    expect(curtains([at('huiskamer', 10), at('anker', 60)])).toMatch(/^De gordijnen zijn dicht/);
    expect(curtains([at('anker', 60)])).toMatch(/^De gordijnen zijn open/);
    expect(curtains([at('huiskamer', 60)], ['gordijnen-dicht'])).toMatch(/^De gordijnen zijn dicht/);
  });

  it('says of a meeting room what the story overrules', () => {
    const ring = (shows: TownSnapshot['shows']) => inWords({ board: 'vergaderkamer', groups: [group('flat', 'joins', 10)], shows })[3];
    expect(ring([])).toBe(
      'Er staan drie stoelen ver uit elkaar en de rest is gestapeld; het vel aan de muur is leeg en de deur naar de gang is dicht.',
    );
    expect(ring(['kring', 'plan'])).toBe('De kring van stoelen is rond; het vel aan de muur is vol en de deur naar de gang is dicht.');
  });

  it('has the chair of the worker in a room half a year later', () => {
    const words = inWords({ board: 'huiskamer', after: true, at: null, season: 'winter' });
    expect(words[0]).toContain('met sneeuw voor het raam');
    expect(words.at(-1)).toBe('Jij bent er niet meer; je stoel staat er nog.');
  });

  it('is two to six sentences, whole and different, whatever there is to see', () => {
    const towns: Partial<TownSnapshot>[] = [
      {},
      { groups: [], at: null, shows: [], after: true },
      { shows: [...SHOWN], talk: 'bankje', speakers: ['fatma', 'henk', 'truus'] },
      { at: null },
      ...['kantoor', 'huiskamer', 'vergaderkamer'].flatMap((board) => [
        { board, shows: [...SHOWN] },
        { board, after: true, at: null, groups: [] },
      ]),
      ...(['summer', 'winter'] as const).map((season) => ({ season, shows: [...SHOWN] })),
    ];
    for (const words of towns.flatMap((town) => [inWords(town), inWords(town, 'en')])) {
      expect(words.length).toBeGreaterThanOrEqual(2);
      expect(words.length).toBeLessThanOrEqual(6);
      expect(new Set(words).size).toBe(words.length);
      for (const one of words) expect(one).toMatch(/^[A-Z][^{}[\]]+\.$/);
    }
  });
});
