// @vitest-environment happy-dom
/** None, one, some or all: said as a person says it, in both languages. */
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { ClassFigures } from '../../../src/core/report/index.ts';
import * as easel from '../../../src/view/debrief/charts/easel.ts';
import { StudioContext } from '../../../src/view/debrief/charts/chart.tsx';
import { AvoidedChart, EndingsChart, SlopeChart } from '../../../src/view/debrief/charts/class-charts.tsx';
import { classInWords } from '../../../src/view/debrief/class-look.tsx';
import { runWordsIn } from '../../../src/view/debrief/run/words.ts';
import { PlayerSheetPage } from '../../../src/view/debrief/sheets/player-sheet.tsx';
import { wordsIn } from '../../../src/view/debrief/words.ts';
import { classIntake, classLogs } from '../../support/class-logs.ts';
import { shipped } from '../../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const intake = classIntake(scenario, classLogs(scenario, 4));
const [figures] = intake.figures();
if (!figures) throw new Error('no log was taken');
const [player] = figures.players;
if (!player) throw new Error('no player');
const holder = document.createElement('div');

const LANGUAGES = ['nl', 'en'] as const;
const say = wordsIn;
const text = (key: string): string => `[${key}]`;

/** A class of which each player ended here, and fell or not. */
function classOf(...fell: readonly boolean[]): ClassFigures {
  const level = (to: number): Record<string, number> => ({ 'groups.participation': to });
  const players = fell.map((one) => ({ ...player!, ending: 'e', lastDay: level(40), halfYear: level(one ? 20 : 50) }));
  return { ...figures!, players, endings: { e: players.length } };
}

function captionOf(chart: preact.JSX.Element): string {
  render(<StudioContext.Provider value={{ easel, document, width: 700 }}>{chart}</StudioContext.Provider>, holder);
  const told = holder.querySelector('figcaption p')?.textContent ?? '';
  render(null, holder);
  return told;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const props = { text, say: say(language) };
  const pick = (nl: string, en: string): string => (language === 'nl' ? nl : en);

  it('an option that nobody took was not chosen, another once, another twice', () => {
    const told = [0, 1, 2].map((taken) =>
      captionOf(<AvoidedChart {...props} figures={{ ...figures, avoided: [{ scene: 's', option: 'o', taken, offered: 12 }] }} />),
    );
    expect(told[0]).toContain(pick('12 keer op tafel en werd niet gekozen', 'on the table 12 times, and not chosen'));
    expect(told[1]).toContain(pick('werd één keer gekozen', 'chosen once'));
    expect(told[2]).toContain(pick('werd 2 keer gekozen', 'chosen 2 times'));
    expect(told.join(' ')).not.toMatch(/\b0\b|\{\{/);
  });

  it('tells that it fell for nobody, for one, for some or for all', () => {
    const told = (...fell: readonly boolean[]): string => captionOf(<SlopeChart {...props} figures={classOf(...fell)} />);
    expect(told(false, false, false)).toContain(pick('Bij niemand', 'for nobody'));
    expect(told(true, false, false)).toContain(pick('Bij één van de 3', 'For one of 3'));
    expect(told(true, true, false)).toContain(pick('Bij 2 van de 3', 'For 2 of 3'));
    expect(told(true, true, true)).toContain(pick('Bij alle 3', 'For all 3'));
    expect(told(true)).toContain(pick('Deze speler', 'This player'));
  });

  it('all ended alike, or some', () => {
    const told = (of: ClassFigures): string => captionOf(<EndingsChart {...props} figures={of} />);
    expect(told(classOf(true, true))).toBe(pick('Alle 2 spelers kwamen uit bij ‘[ending.e]’.', 'All 2 players ended at ‘[ending.e]’.'));
    const two = classOf(true, true, true);
    expect(told({ ...two, endings: { e: 2, f: 1 } })).toContain(pick('2 van de 3 kwamen', '2 of 3 ended'));
  });

  it('counts who played to the end', () => {
    const told = (...complete: readonly boolean[]): string => {
      const players = complete.map((one) => ({ ...player, complete: one }));
      return classInWords({ told: { figures: { ...figures, players } }, say: say(language) } as never);
    };
    expect(told(true, true)).toContain(pick('2 spelers, allemaal tot het eind,', '2 players, all to the end,'));
    expect(told(true, false)).toContain(pick('2 spelers, één tot het eind,', '2 players, one to the end,'));
    expect(told(false, false)).toContain(pick('niemand tot het eind', 'nobody to the end'));
    expect(told(true)).toContain(pick('Eén speler, tot het eind,', 'One player, to the end,'));
    expect(told(false)).toContain(pick('Eén speler, niet tot het eind,', 'One player, not to the end,'));
  });

  it('on a player’s sheet: alone, with some, with all', () => {
    const [sheet] = intake.sheets(figures.key);
    if (!sheet) throw new Error('no sheet');
    const [decision] = sheet.decisions;
    const met = [
      [1, 9],
      [4, 9],
      [9, 9],
      [1, 1],
    ].map(([alike, all]) => ({ ...decision!, alike: alike!, met: all! }));
    render(<PlayerSheetPage sheet={{ ...sheet, decisions: met }} scenes={[]} {...props} />, holder);
    const cells = [...holder.querySelectorAll('.timeline tbody tr')].map((one) => one.lastElementChild?.textContent);
    render(null, holder);
    expect(cells).toEqual(
      language === 'nl' ? ['alleen jij, van 9', '4 van 9', 'alle 9', '1 van 1'] : ['you alone, of 9', '4 of 9', 'all 9', '1 of 1'],
    );
  });

  it('a moment that nobody took, and a vote that was a tie', () => {
    for (const words of [say(language), runWordsIn(language)]) {
      expect(words('point.avoided', { option: 'o', n: 0 })).toBe(pick('Niemand koos: ‘o’', 'Nobody chose: ‘o’'));
      expect(words('point.avoided', { option: 'o', n: 0.1 })).toMatch(pick('Bijna niemand', 'Hardly any'));
      expect(words('point.vote', { points: 0, n: 0 })).toMatch(pick('staakten', 'a tie'));
    }
  });
});
