/** One thing has one word in all scenarios, so that a class that plays several of them speaks of the same. */
import { describe, expect, it } from 'vitest';
import { textsOf, type ScenarioFile } from '../../src/core/scenario/index.ts';
import { shipped, shippedIds } from '../support/scenarios.ts';

const WORDS = [{ nl: /\bwethouder/i, en: /\bcouncillor/i, never: /\balder(man|men|woman)/i }] as const;

function strays(file: ScenarioFile, english: (key: string) => string): string[] {
  return WORDS.flatMap(({ nl, en, never }) =>
    [...textsOf(file)].flatMap(([key, dutch]) =>
      (nl.test(dutch) && !en.test(english(key))) || never.test(english(key)) ? [`${key}: ${english(key)}`] : [],
    ),
  );
}

describe.each(shippedIds())('the English of %s', (id) => {
  const { file, text } = shipped(id);

  it('has the word that the other scenarios have', () => {
    expect(strays(file, (key) => text(key, 'en'))).toEqual([]);
  });
});

it('finds another word for the same', () => {
  const { file, text } = shipped('het-anker');
  expect(strays(file, (key) => text(key, 'en').replace('councillor', 'alderman')).length).toBeGreaterThan(2);
});
