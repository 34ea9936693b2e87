// @vitest-environment happy-dom
/** The contract of roles and names, and one whole game through all screens, in both languages. */
import { afterEach, describe, expect, it } from 'vitest';
import { FakeGame } from './fake-game.ts';
import { button, closePages, hasButton, list, log, meter, nameOf, namesIn, openPage, region, screenNow } from './page.ts';

afterEach(closePages);

const NAMES = {
  nl: {
    choices: 'Keuzes',
    places: 'Plekken',
    log: 'Gesprek',
    goOn: 'Verder',
    ending: 'Afloop',
    begin: 'Beginnen',
    save: 'Spellog bewaren',
    again: 'Opnieuw spelen',
    meters: ['Meedoen', 'Verbinding', 'Vertrouwen', 'Teamklimaat', 'Druk', 'Energie'],
    play: 'Spelen',
  },
  en: {
    choices: 'Choices',
    places: 'Places',
    log: 'Conversation',
    goOn: 'Continue',
    ending: 'Ending',
    begin: 'Begin',
    save: 'Save game log',
    again: 'Play again',
    meters: ['Taking part', 'Ties', 'Trust', 'Team climate', 'Pressure', 'Energy'],
    play: 'Play',
  },
} as const;

describe.each(['nl', 'en'] as const)('a whole game in %s', (language) => {
  const names = NAMES[language];

  it('says on every screen where it is and what can be done', async () => {
    const game = new FakeGame({}, { language });
    const page = await openPage(game);
    expect(document.documentElement.lang).toBe(language);
    expect(screenNow()).toBe('menu');
    await page.press(names.play);
    expect(screenNow()).toBe('briefing');
    await page.press(names.begin);
    expect(screenNow()).toBe('walk');
    expect(game.outcome, 'an empty outcome counts as read').toBeNull();
    await page.press(nameOf(list(names.places).querySelector('button')!));
    expect(screenNow()).toBe('scene');
    await page.press(names.goOn);
    await page.press(names.goOn);
    expect(screenNow()).toBe('walk');
    await page.press(names.goOn);
    expect(screenNow()).toBe('scene');
    await page.press(names.goOn);
    await page.press(names.goOn);
    expect(namesIn(list(names.choices))).toHaveLength(4);
    expect(hasButton(names.goOn)).toBe(false);
    await page.key('2');
    expect(game.calls.find(([call]) => call === 'choose')).toEqual(['choose', 'beloven', undefined]);
    await page.press(names.goOn);
    await page.press(names.goOn);
    expect(screenNow()).toBe('week');
    await page.press(names.goOn);
    expect(screenNow()).toBe('scene');
  });

  it('shows the last day, half a year later and the ending', async () => {
    const game = new FakeGame({ screen: 'lastday', week: 26 }, { language });
    const page = await openPage(game);
    expect(screenNow()).toBe('lastday');
    await page.press(names.goOn);
    expect(screenNow()).toBe('halfyear');
    await page.press(names.goOn);
    expect(screenNow()).toBe('ending');
    expect(region(names.ending).querySelector('h2')?.textContent).toBe(game.text('ending.na-het-feest'));
    await page.press(names.save);
    await page.press(names.again);
    expect(game.calls.map(([call]) => call)).toEqual(['lookBack', 'read', 'finish', 'read', 'saveLog', 'start']);
    expect(screenNow()).toBe('briefing');
  });

  it('names the meters and says their word and trend', async () => {
    await openPage(new FakeGame({ screen: 'walk' }, { language }));
    for (const name of names.meters) expect(meter(name).getAttribute('aria-valuetext')).toMatch(/^.+, .+$/);
    expect(meter(names.meters[0]).getAttribute('aria-valuetext')).toBe(language === 'nl' ? 'redelijk, stijgt' : 'fair, rising');
  });

  it('keeps the exchange in the log', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 }, { language });
    const page = await openPage(game);
    for (const _ of [1, 2]) await page.press(names.goOn);
    await page.key('1');
    await page.press(names.goOn);
    const said = log(names.log).textContent ?? '';
    for (const key of ['vraag-1', 'vraag-2', 'vraag-3', 'choice.vraag.vragen', 'antwoord-1', 'antwoord-2'])
      expect(said).toContain(game.text(key));
  });
});

describe('choices', () => {
  it('are named by their text alone, the key number is for the eye', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await openPage(game);
    for (const _ of [1, 2]) await page.press('Verder');
    expect(namesIn(list('Keuzes'))).toEqual(['vragen', 'beloven', 'budget', 'zwijgen'].map((id) => game.text(`choice.vraag.${id}`)));
    expect(list('Keuzes').querySelector('kbd')?.getAttribute('aria-hidden')).toBe('true');
  });

  it.each([1, 2, 3, 4])('are made with key %i', async (key) => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await openPage(game);
    for (const _ of [1, 2]) await page.key('Enter');
    await page.key(String(key));
    expect(game.calls.at(-1)).toEqual(['choose', ['vragen', 'beloven', 'budget', 'zwijgen'][key - 1], undefined]);
  });

  it('do not answer to keys before the lines are read', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await openPage(game);
    await page.key('1');
    expect(game.calls).toEqual([]);
  });

  it('show no figures', async () => {
    const page = await openPage(new FakeGame({ screen: 'scene', week: 6 }));
    for (const _ of [1, 2]) await page.press('Verder');
    expect(namesIn(list('Keuzes')).join(' ')).not.toMatch(/[+−]\d/);
  });
});

describe('text from outside', () => {
  it('is shown as text, never as markup', async () => {
    const page = await openPage(new FakeGame({ screen: 'scene', week: 6 }));
    for (const _ of [1, 2]) await page.press('Verder');
    expect(log('Gesprek').textContent).toContain('<b>Wat gaat u</b>');
    expect([...log('Gesprek').querySelectorAll('b')].map((one) => one.textContent)).not.toContain('Wat gaat u');
  });
});

describe('the language', () => {
  it('changes in mid-reading without losing the place', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await openPage(game);
    await page.press('Verder');
    await page.press('English');
    expect(document.documentElement.lang).toBe('en');
    expect(log('Conversation').lastElementChild?.textContent).toContain(game.text('vraag-2'));
    await page.press('Continue');
    expect(namesIn(list('Choices'))).toHaveLength(4);
    await page.press('Nederlands');
    expect(namesIn(list('Keuzes'))).toHaveLength(4);
  });
});

describe('a place that was visited', () => {
  it('is marked and cannot be visited again', async () => {
    await openPage(new FakeGame({ screen: 'walk', visited: ['bankje'] }));
    const visited = button('Het bankje') as HTMLButtonElement;
    expect(visited.disabled).toBe(true);
    expect(document.getElementById(visited.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Geweest');
  });
});
