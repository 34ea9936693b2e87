/**
 * Every screen and dialog of the game, each reached as a person reaches it from a run that was broken off just before: made
 * in Node, put into the page's storage and taken up by its link.
 */
import type { Page } from 'playwright-core';
import type { GameLog } from '../../src/core/log/index.ts';
import { logOf, playOut, startSession, type PlayableScenario } from '../../src/core/session/index.ts';
import { openGame, readOn } from './player.ts';
import { randomPlayer } from './random-player.ts';
import { forgetSavedRuns, seedSavedRun } from './saved-run.ts';

export interface ScreenStop {
  readonly name: string;
  /** Brings the page there, from anywhere. */
  open(page: Page): Promise<void>;
  /** The stop that it follows upon, and how to go on from there: to open a page anew takes as long as to judge it. */
  readonly next?: { readonly from: string; goOn(page: Page): Promise<unknown> };
}

const GO_ON = /^(?:Verder|Continue)$/;
const NAMES = {
  settings: /^(?:Instellingen|Settings)$/,
  about: /^(?:Over dit spel|About this game)$/,
  glossary: /^(?:Begrippen|Glossary)$/,
  notebook: /^(?:Notities|Notes)$/,
  whyMeter: /^(?:Waarom staat|Why is it like this)/,
} as const;

const SEED = 11;
/** Entries up to, but not with, the first of a kind in this week or later; with it when asked for. */
function cut(log: GameLog, type: GameLog['entries'][number]['type'], week = 1, including = false): GameLog['entries'] {
  const at = log.entries.findIndex((entry) => entry.type === type && entry.week >= week);
  if (at < 0) throw new Error(`no ${type} in week ${week} or later`);
  return log.entries.slice(0, including ? at + 1 : at);
}

/** A walk that has just begun: what was said on an earlier stop would come first otherwise. */
function cutAtWalk({ entries }: GameLog, week: number): GameLog['entries'] {
  const walks = ['place-visited', 'walk-ended'];
  const at = entries.findIndex(
    (entry, index) => entry.week >= week && walks.includes(entry.type) && entries[index - 1]?.type === 'week-passed',
  );
  if (at < 0) throw new Error(`no walk in week ${week} or later`);
  return entries.slice(0, at);
}

/** Where runs were broken off; each is found again by a class code of its own. */
function savedRuns(scenario: PlayableScenario): GameLog[] {
  const settings = { motives: true };
  const { session } = playOut(
    startSession(scenario, { seed: SEED, player: 'Groene Fiets 12', settings, build: 'test' }),
    randomPlayer(SEED),
  );
  const { result: _result, ...log } = logOf(session);
  const cuts = {
    ended: log.entries,
    walk: cutAtWalk(log, 8),
    scene: cut(log, 'choice-made', 8),
    answer: cut(log, 'choice-made', 8, true),
    lastday: cut(log, 'half-year-passed'),
    halfyear: cut(log, 'half-year-passed', 1, true),
  };
  return Object.entries(cuts).map(([klas, entries]) => ({ ...log, entries, settings: { ...settings, klas } }));
}

/** Puts the runs into storage and nothing else: what was played on earlier screens is gone. The page is at the menu afterwards. */
export async function prepareScreens(page: Page, address: string, scenario: PlayableScenario): Promise<void> {
  await toMenu(page, address);
  await forgetSavedRuns(page);
  for (const log of savedRuns(scenario)) await seedSavedRun(page, log, log.settings.klas);
}

async function toMenu(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isAt(page, 'menu');
}

const isAt = (page: Page, screen: string): Promise<unknown> =>
  page.waitForFunction((name) => document.documentElement.dataset['screen'] === name, screen);

/** The stops in the order of play; dialogs right after the screen they open over. */
export function screenStops(address: string, lang: 'nl' | 'en' = 'nl'): readonly ScreenStop[] {
  const run =
    (klas: string, screen: string) =>
    async (page: Page): Promise<void> => {
      await page.goto(`${address}?scenario=veemarktplein&klas=${klas}&lang=${lang}`);
      await isAt(page, screen);
    };
  const press = async (page: Page, name: RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
  const after =
    (before: (page: Page) => Promise<void>, then: (page: Page) => Promise<unknown>) =>
    async (page: Page): Promise<void> => {
      await before(page);
      await then(page);
    };
  const dialog =
    (name: keyof typeof NAMES) =>
    async (page: Page): Promise<void> => {
      await press(page, NAMES[name]);
      await page.getByRole('dialog').waitFor();
    };
  const menu = (page: Page): Promise<void> => toMenu(page, `${address}?lang=${lang}`);
  const scenario = after(menu, (page) =>
    press(page, /^(?:Aflopen en bewaarde|Endings and saved)/).then(() => page.getByRole('region', { name: MAP }).waitFor()),
  );
  const lookBack = after(scenario, (page) =>
    press(page, /^(?:Terugkijken op|Look back on|Looking back on)/).then(() => page.getByRole('heading', { name: WHY }).waitFor()),
  );
  const scene = run('scene', 'scene');
  const choices = after(scene, readOn);
  const vote = async (page: Page): Promise<void> => {
    await page.goto(`${address}?scenario=veemarktplein&klas=scene&lang=${lang}&votes=1`);
    await isAt(page, 'scene');
    await readOn(page);
    await page.getByLabel(/^(?:Handen voor A|Hands for A)$/).fill('9');
  };
  const walk = run('walk', 'walk');
  const pick = (page: Page): Promise<void> =>
    page
      .getByRole('list', { name: /^(Keuzes|Choices)$/ })
      .getByRole('button')
      .first()
      .click();
  const answer = after(run('answer', 'scene'), readAnswer);
  const passWeek = (page: Page): Promise<unknown> => press(page, GO_ON).then(() => isAt(page, 'week'));
  const upon = (from: string, open: (page: Page) => Promise<void>, goOn: (page: Page) => Promise<unknown>): Omit<ScreenStop, 'name'> => ({
    open: after(open, goOn),
    next: { from, goOn },
  });
  return [
    { name: 'menu', open: menu },
    { name: 'settings', open: after(menu, dialog('settings')) },
    { name: 'about', open: after(menu, dialog('about')) },
    { name: 'glossary', open: after(menu, dialog('glossary')) },
    { name: 'scenario', open: scenario },
    { name: 'map', ...upon('scenario', scenario, openMap) },
    { name: 'run', open: lookBack },
    { name: 'run-explored', ...upon('run', lookBack, explore) },
    { name: 'compare', open: after(scenario, compare) },
    { name: 'briefing', open: (page) => openGame(page, address, { lang }) },
    { name: 'walk', open: walk },
    { name: 'notebook', ...upon('walk', walk, dialog('notebook')) },
    { name: 'why', open: after(walk, dialog('whyMeter')) },
    { name: 'scene', open: scene },
    { name: 'choices', ...upon('scene', scene, readOn) },
    { name: 'vote', open: vote },
    { name: 'motives', open: after(choices, pick) },
    { name: 'answer', open: answer },
    { name: 'week', ...upon('answer', answer, passWeek) },
    { name: 'lastday', open: run('lastday', 'lastday') },
    { name: 'halfyear', open: run('halfyear', 'halfyear') },
    { name: 'ending', open: after(run('halfyear', 'halfyear'), (page) => press(page, GO_ON).then(() => isAt(page, 'ending'))) },
  ];
}

const MAP = /^(?:De kaart zelf|The map itself)/;
const WHY = /^(?:Waarom deze afloop|Why this ending)/;

/** A decision of the map, opened. */
async function openMap(page: Page): Promise<void> {
  await page.locator('[aria-expanded]').first().click();
}

/** A guess, what came of it, and other circumstances. */
async function explore(page: Page): Promise<void> {
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  await page.getByRole('radio').first().check();
  await page
    .getByRole('button', { name: /^(?:Laat zien|Show me)$/ })
    .first()
    .click();
  await page.getByRole('slider').first().fill('2');
  await page.getByRole('table').nth(1).waitFor();
}

async function compare(page: Page): Promise<void> {
  const boxes = page.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: /^(?:Vergelijk twee|Compare two)/ }).click();
  await page.getByRole('heading', { level: 1, name: /^(?:Twee spellen|Two games)/ }).waitFor();
}

/** To the last line of the answer, where one sees what moved. */
async function readAnswer(page: Page): Promise<void> {
  const moved = page.getByRole('list', { name: /^(Wat er bewoog|What moved)$/ });
  while ((await moved.count()) === 0) {
    await page.getByRole('button', { name: GO_ON }).last().click();
    await page.waitForTimeout(50);
  }
}
