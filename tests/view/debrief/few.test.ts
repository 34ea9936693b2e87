/** A class of one log, and of two: what the page says of them is said of one thing or of more, in both languages. */
import { expect, it } from 'vitest';
import { reportPage } from '../../../src/host/cli/still-report.ts';
import { classIntake, classLogs } from '../../support/class-logs.ts';
import { shipped } from '../../support/scenarios.ts';

const scenario = shipped('knel');
const MANY = {
  nl: /(?<![\d,.–])1 (?:spelers|logs|aflopen|stemmen|punten|keuzes|beslissingen|situaties|runs|kwamen|kozen)\b/,
  en: /(?<![\d,.–])1 (?:players|logs|endings|votes|points|choices|decisions|situations|runs|hours|times)\b/,
} as const;

it.each([
  [1, 'nl'],
  [1, 'en'],
  [2, 'nl'],
  [2, 'en'],
] as const)('%i, %s', async (count, language) => {
  const logs = classLogs(scenario, count);
  const page = await reportPage({ intake: classIntake(scenario, logs), taken: [], language }, () => undefined);
  const words = page.replaceAll(/<style[\s\S]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '); // oxfmt-ignore
  expect(words).not.toMatch(MANY[language]);
  // Nobody is compared with a class that they are alone in.
  const compared =
    language === 'nl'
      ? /In het midden stond de klas|Meest verdeeld|Per speler kostten/
      : /In the middle the class|Most divided|per player on average/;
  if (count === 1) expect(words).not.toMatch(compared);
  else expect(words).toMatch(compared);
});
