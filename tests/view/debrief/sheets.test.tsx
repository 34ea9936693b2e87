// @vitest-environment happy-dom
/** A player's sheet: their own decisions in turn, beside the class, with room to write; and no figure for the player. */
import { render } from 'preact';
import { expect, it } from 'vitest';
import { turningPoints } from '../../../src/core/report/index.ts';
import { StudioContext } from '../../../src/view/debrief/charts/chart.tsx';
import * as easel from '../../../src/view/debrief/charts/easel.ts';
import { PlayerSheetPage } from '../../../src/view/debrief/sheets/player-sheet.tsx';
import { wordsIn } from '../../../src/view/debrief/words.ts';
import { classIntake, classLogs } from '../../support/class-logs.ts';
import { shipped } from '../../support/scenarios.ts';

const scenario = shipped('veemarktplein');
const logs = classLogs(scenario, 8);
const intake = classIntake(scenario, logs);
const sheets = intake.sheets('veemarktplein');
const [figures] = intake.figures();

it('there is one for each player, with every decision of theirs and how many chose alike', () => {
  expect(sheets.map((one) => one.figures.player)).toEqual(logs.map((one) => one.player));
  for (const [at, { decisions, participation }] of sheets.entries()) {
    const made = logs[at]?.entries.filter((one) => one.type === 'choice-made') ?? [];
    expect(decisions.map((one) => one.option)).toEqual(made.map((one) => one.choice));
    expect(decisions.every((one) => one.alike >= 1 && one.alike <= one.met && one.met <= logs.length)).toBe(true);
    expect(participation).toHaveLength(logs[at]?.entries.filter((one) => one.type === 'week-passed').length ?? 0);
  }
  expect(intake.sheets('elders')).toEqual([]);
});

it('shows it all on a page with two questions, whatever the player is called', () => {
  const [sheet] = sheets;
  if (!sheet || !figures) throw new Error('no sheet');
  const holder = document.createElement('div');
  const scenes = turningPoints(figures, []).map((one) => one.scene);
  const named = { ...sheet, figures: { ...sheet.figures, player: '<b>Groene</b> Fiets' } };
  render(
    <StudioContext.Provider value={{ easel, document, width: 672 }}>
      <PlayerSheetPage sheet={named} scenes={scenes} text={(key) => scenario.text(key, 'nl')} say={wordsIn('nl')} />
    </StudioContext.Provider>,
    holder,
  );
  expect(holder.querySelector('h2')?.textContent).toBe('Spelblad van <b>Groene</b> Fiets');
  expect(holder.querySelectorAll('.timeline tbody tr')).toHaveLength(sheet.decisions.length);
  expect(holder.querySelectorAll('.timeline .point')).toHaveLength(sheet.decisions.filter(({ scene }) => scenes.includes(scene)).length);
  expect(holder.querySelectorAll('.room')).toHaveLength(2);
  expect(holder.textContent).not.toMatch(/\{\{|undefined|NaN/);
});
