/** Interface texts: both languages complete, placeholders alike, plurals and times as people say them. */
import { describe, expect, it } from 'vitest';
import en from '../../../src/view/shared/messages/en.json';
import nl from '../../../src/view/shared/messages/nl.json';
import rulesEn from '../../../src/view/shared/messages/rules.en.json';
import rulesNl from '../../../src/view/shared/messages/rules.nl.json';
import { textsIn } from '../../../src/view/shared/messages.ts';
import { COMPETENCES, PHASES, RULES, STANCES } from '../../../src/core/model/index.ts';
import { changeWord, dayWord, gapWord, levelWord, quantityName, slotsOf, stateWords, timeWord } from '../../../src/view/shared/words.ts';

const dutch = textsIn('nl');
const english = textsIn('en');
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted();

describe.each([
  ['interface', nl, en],
  ['rules', rulesNl, rulesEn],
])('the %s texts', (_, first: Record<string, string>, second: Record<string, string>) => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(second).toSorted()).toEqual(Object.keys(first).toSorted());
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of Object.entries(first)) expect(placeholders(second[key] ?? ''), key).toEqual(placeholders(text));
  });

  it('are nowhere empty', () => {
    for (const text of [...Object.values(first), ...Object.values(second)]) expect(text.trim()).not.toBe('');
  });
});

describe('the words of the model', () => {
  it('cover its phases, stances, competences and rules', () => {
    const keys = [
      ...PHASES.map((id) => `phase.${id}`),
      ...STANCES.map((id) => `stance.${id}`),
      ...COMPETENCES.map((id) => `competence.${id}`),
    ];
    for (const key of [...keys, ...Object.keys(RULES).map((id) => `rule.${id}`)]) expect(dutch.find(key), key).toBeDefined();
  });
});

describe('looking up', () => {
  it('fills in placeholders once, and leaves an unknown one standing', () => {
    expect(dutch.say('hud.week', { week: '{{weeks}}', weeks: 26 })).toBe('Week {{weeks}} van 26');
    expect(dutch.say('hud.week', { week: 1 })).toBe('Week 1 van {{weeks}}');
  });

  it('does not find what is not there', () => {
    expect(dutch.find('constructor')).toBeUndefined();
    expect(dutch.find('rule.XX-9')).toBeUndefined();
  });

  it('counts', () => {
    expect([1, 2].map((n) => dutch.count('menu.weeks', n))).toEqual(['1 week', '2 weken']);
    expect([-4.2, 0, 3].map((n) => dutch.points(n))).toEqual(['−4,2', '0', '+3']);
    expect(english.points(-4.2)).toBe('−4.2');
  });
});

describe('quantities in words', () => {
  const name = (group: string): string => ({ ouders: 'De ouders', stanley: 'Stanley' })[group] ?? group;

  it('name the group behind the quantity', () => {
    expect(quantityName(dutch, 'group.ouders.trust', name)).toBe('Vertrouwen ouders');
    expect(quantityName(dutch, 'group.stanley.ownership', name)).toBe('Eigenaarschap Stanley');
    expect(quantityName(dutch, 'groups.participation', name)).toBe('Meedoen');
    expect(quantityName(english, 'team.safety', name)).toBe('Safety in the team');
    expect(quantityName(dutch, 'competence.motivating', name)).toBe('Motiveren');
    expect(quantityName(dutch, 'something.new', name)).toBe('something.new');
  });

  it('say time as people do', () => {
    expect([45, 60, 120, 90, 61].map((n) => timeWord(dutch, n))).toEqual([
      '45 minuten',
      '1 uur',
      '2 uur',
      '1 uur en 30 minuten',
      '1 uur en 1 minuut',
    ]);
    expect(timeWord(english, 150)).toBe('2 hours and 30 minutes');
  });

  it('say how much moved, and what half a year did', () => {
    expect([changeWord(dutch, 20, 21), changeWord(dutch, 20, 15), changeWord(dutch, 20, 40)]).toEqual([
      'een beetje omhoog',
      'omlaag',
      'flink omhoog',
    ]);
    expect([gapWord(dutch, 60, 20), gapWord(dutch, 60, 55), gapWord(dutch, 60, 62), gapWord(dutch, 60, 66)]).toEqual([
      'veel minder geworden',
      'minder geworden',
      'zo gebleven',
      'meer geworden',
    ]);
  });

  it('never say that it stayed the same when the word for it changed', () => {
    const values = Array.from({ length: 101 }, (_, value) => value);
    const wrong = values.flatMap((before) =>
      values
        .filter((now) => levelWord(english, 'ties', before) !== levelWord(english, 'ties', now))
        .map((now) => ({ before, now, said: gapWord(english, before, now) }))
        .filter(({ now, said }) => !said.endsWith(now < before ? 'less now' : 'more now')),
    );
    expect(wrong).toEqual([]);
  });

  it('say when a run was played', () => {
    const now = new Date(2026, 10, 23, 9).getTime();
    expect(dayWord(dutch, new Date(2026, 10, 22, 23).getTime(), now)).toBe('gisteren');
    expect(dayWord(english, new Date(2026, 10, 19).getTime(), now)).toBe('4 days ago');
    expect(dayWord(dutch, new Date(2026, 2, 4).getTime(), now)).toBe('4 maart');
    expect(dayWord(dutch, new Date(2026, 10, 23, 8, 5).getTime(), now)).toBe('vandaag 8:05');
  });

  it('say the state that mattered and leave out what has no words', () => {
    expect(stateWords(dutch, { moved: -400, margin: -8, readiness: 32, demand: 40 })).toEqual(['het was net iets te veel gevraagd']);
    expect(stateWords(dutch, { minutes: 0 })).toEqual(['deze week zagen ze je niet']);
    expect(stateWords(dutch, { issues: 74 })).toEqual(['waan van de dag sterk']);
  });

  it('never show something as nothing', () => {
    expect([0, 2, 4, 50, 100].map((value) => slotsOf(value))).toEqual([0, 0, 1, 4, 8]);
  });
});
