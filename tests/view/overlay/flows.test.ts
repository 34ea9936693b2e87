// @vitest-environment happy-dom
/** Motives, why, dialogs, focus and what the host is told. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeGame } from './fake-game.ts';
import { card } from './fake-shelf.ts';
import { all, button, closePages, dialog, hasList, list, namesIn, nameOf, openPage, type Page, screenNow, setting } from './page.ts';

afterEach(closePages);

async function atChoices(game: FakeGame): Promise<Page> {
  const page = await openPage(game);
  for (const _ of [1, 2]) await page.press('Verder');
  return page;
}

/** Half a year later of a scenario with groups on these boards. */
class Scattered extends FakeGame {
  board = 'anker';
  private readonly homes: readonly string[];
  constructor(...homes: readonly string[]) {
    super({ screen: 'halfyear', week: 26 });
    this.homes = homes;
  }
  override get view(): FakeGame['view'] {
    const view = super.view;
    const of = { participation: 40, ties: 40, trust: 40, phase: 'joins' } as const;
    return (
      view && {
        ...view,
        town: { ...view.town, board: this.board, groups: this.homes.map((board, at) => ({ id: `groep-${at}`, ...of, board })) },
      }
    );
  }
  lookAround(board: string): void {
    this.board = board;
    this.go(['lookAround', board], {});
  }
}

describe('half a year later', () => {
  const boards = (): (readonly [string, string | null])[] =>
    [...document.querySelectorAll('.around button')].map((one) => [nameOf(one), one.getAttribute('aria-pressed')]);

  it('lets one look at every board where groups live, and says at which one is', async () => {
    const page = await openPage(new Scattered('veemarktplein', 'anker', 'anker'));
    expect(document.querySelector('.around legend')?.textContent).toBe('Waar je kijkt');
    expect(boards()).toEqual([
      ['Veemarktplein', 'false'],
      ['Slachthuisbuurt', 'true'],
    ]);
    await page.press('Veemarktplein');
    expect(boards()).toEqual([
      ['Veemarktplein', 'true'],
      ['Slachthuisbuurt', 'false'],
    ]);
    expect(screenNow()).toBe('halfyear');
  });

  it('offers nothing to choose from where all live on one', async () => {
    await openPage(new Scattered('anker', 'anker'));
    expect(boards()).toEqual([]);
  });
});

describe('a class that votes', () => {
  const voting = (): FakeGame => Object.assign(new FakeGame({ screen: 'scene', week: 6 }, { motives: true }), { votes: true });
  const hands = (letter: string): HTMLInputElement =>
    document.querySelector<HTMLInputElement>(`input[aria-label="Handen voor ${letter}"]`) ?? document.createElement('input');
  const enter = (page: Page, letter: string, count: string): Promise<void> =>
    page.act(() => {
      hands(letter).value = count;
      hands(letter).dispatchEvent(new Event('input', { bubbles: true }));
    });
  const verdict = (): string => document.querySelector('.verdict output')?.textContent ?? '';

  it('has its majority played, with the hands told along and no motive asked', async () => {
    const game = voting();
    const page = await atChoices(game);
    expect(verdict()).toContain('Handen omhoog');
    await enter(page, 'A', '4');
    await enter(page, 'B', '11');
    expect(verdict()).toBe('De meesten kiezen B: 11 van 15 handen.');
    await page.press('Speel B');
    const [, option, motive, votes] = game.calls.at(-1) ?? [];
    expect(motive).toBeUndefined();
    expect(votes).toEqual({ vragen: 4, [String(option)]: 11 });
  });

  it('leaves a tie, and any other choice, to the trainer', async () => {
    const game = voting();
    const page = await atChoices(game);
    await enter(page, 'A', '8');
    await enter(page, 'C', '8');
    expect(verdict()).toBe('Gelijk: A, C. Kies er zelf een.');
    expect([...document.querySelectorAll('.verdict button')]).toEqual([]);
    await page.act(() => document.querySelector<HTMLButtonElement>('.voted-choice:nth-child(2) button')?.click());
    expect(game.calls.at(-1)?.[1]).not.toBe('vragen');
    expect(Object.values(Object(game.calls.at(-1)?.[3]))).toEqual([8, 8]);
  });

  it('tells no hands when none were counted, and takes no key for a choice while a number is typed', async () => {
    const game = voting();
    const page = await atChoices(game);
    await page.key('2');
    expect(game.calls).toEqual([]);
    await page.act(() => document.querySelector<HTMLButtonElement>('.voted-choice button')?.click());
    expect(game.calls.at(-1)).toEqual(['choose', 'vragen', undefined]);
  });
});

describe('a motive', () => {
  const asking = (): FakeGame => new FakeGame({ screen: 'scene', week: 6 }, { motives: true });

  it('is asked before the choice is made', async () => {
    const game = asking();
    const page = await atChoices(game);
    await page.key('3');
    expect(game.calls).toEqual([]);
    expect(namesIn(list('Waarom kies je dit?'))).toEqual(['Het moet opschieten', 'Ze kunnen dit zelf', 'Mijn leidinggevende verwacht het']);
    const asked = list('Waarom kies je dit?');
    expect(document.getElementById(asked.getAttribute('aria-describedby') ?? '')?.textContent).toContain(game.text('choice.vraag.budget'));
    await page.press('Ze kunnen dit zelf');
    expect(game.calls.at(-1)).toEqual(['choose', 'budget', 'vertrouwen']);
  });

  it('can be skipped', async () => {
    const game = asking();
    const page = await atChoices(game);
    await page.key('1');
    await page.press('Overslaan');
    expect(game.calls.at(-1)).toEqual(['choose', 'vragen', undefined]);
  });

  it('leaves the way back open', async () => {
    const game = asking();
    const page = await atChoices(game);
    await page.key('1');
    await page.key('Escape');
    expect(hasList('Keuzes')).toBe(true);
    expect(game.calls).toEqual([]);
  });
});

describe('why', () => {
  it('answers with the causes in order, and gives the focus back', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await atChoices(game);
    await page.key('1');
    await page.press('Verder');
    const ask = all('button', 'Waarom?');
    const trust = ask.find((one) =>
      document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent?.includes('Vertrouwen'),
    );
    expect(ask).toHaveLength(3);
    await page.act(() => {
      trust?.focus();
      trust?.click();
    });
    expect(game.calls.at(-1)).toEqual(['why', ['group.speeltuin.trust']]);
    expect(dialog()?.querySelector('h2')?.textContent).toBe('Vertrouwen ouders van de speelhoek −4');
    const [first, second] = dialog()?.querySelectorAll('.cause') ?? [];
    expect(first?.textContent).toContain('−4,2');
    expect(first?.textContent).toContain(game.text('choice.vraag.vragen'));
    expect(first?.textContent).toContain('net iets te veel gevraagd');
    expect(first?.textContent).toContain('Regel LD-3, naar C22, C32');
    expect(second?.textContent).toContain('1 uur bij hen');
    await page.press('Sluiten');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(trust);
  });

  it('can be asked of a meter, and says so when nothing moved yet', async () => {
    const page = await openPage(new FakeGame({ screen: 'walk' }));
    await page.press('Waarom staat Meedoen zo?');
    expect([...(dialog()?.querySelectorAll('h3') ?? [])].map((one) => one.textContent)).toEqual(['Week 6', 'Week 5']);
    await page.press('Sluiten');
    await page.press('Waarom staat Teamklimaat zo?');
    expect(dialog()?.textContent).toContain('nog niets');
  });
});

describe('why of a meter over many weeks', () => {
  it('shows the newest three by week and keeps the earlier ones behind one more', async () => {
    const game = new FakeGame({ screen: 'walk', week: 6 });
    const [answer] = game.why(['group.flat.trust']);
    vi.spyOn(game, 'why').mockReturnValue([9, 9, 8, 7, 6, 5].map((week) => ({ ...answer!, week })));
    const page = await openPage(game);
    await page.press('Waarom staat Meedoen zo?');
    const weeks = (within: string): (string | null)[] => [...(dialog()?.querySelectorAll(within) ?? [])].map((one) => one.textContent);
    expect(weeks('.dialog-body > section > h3')).toEqual(['Week 9', 'Week 8', 'Week 7']);
    expect(weeks('details > section > h3')).toEqual(['Week 6', 'Week 5']);
    expect(dialog()?.textContent).toContain('2 eerdere weken');
  });
});

describe('a dialog', () => {
  it('closes on Escape at once, and what an older one says afterwards closes nothing', async () => {
    const page = await openPage(new FakeGame({ screen: 'walk' }));
    await page.press('Instellingen');
    const older = dialog();
    await page.act(() => older?.dispatchEvent(new Event('cancel', { cancelable: true })));
    expect(dialog()).toBeNull();
    await page.press('Notities');
    await page.act(() => older?.dispatchEvent(new Event('close')));
    expect(dialog()?.textContent).toContain('Fatma');
  });
});

describe('one press is one step', () => {
  it('when the key is held down on a button', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await openPage(game);
    button('Verder').focus();
    await page.key('Enter');
    const said = document.querySelector('[role="log"]')?.textContent;
    for (const _ of [1, 2, 3]) await page.key('Enter', { repeat: true });
    expect(document.querySelector('[role="log"]')?.textContent).toBe(said);
  });

  it('when a choice is pressed twice', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await atChoices(game);
    await page.key('ArrowDown');
    await page.key('Enter');
    expect(game.calls.at(-1)?.[0]).toBe('choose');
    await page.key('Enter', { double: true });
    const said = (): string => document.querySelector('[role="log"]')?.textContent ?? '';
    expect(said()).not.toContain(game.text('antwoord-2'));
    await page.key('Enter');
    expect(said()).toContain(game.text('antwoord-2'));
  });
});

describe('a screen that is read as a whole', () => {
  it.each(['briefing', 'lastday', 'halfyear'] as const)('%s: Enter on the heading goes to the button, and no further', async (screen) => {
    const game = new FakeGame({ screen, week: 26 });
    const page = await openPage(game);
    await page.act(() => document.querySelector<HTMLElement>('main h2')?.focus());
    await page.key('Enter');
    expect(game.calls).toEqual([]);
    expect(document.activeElement?.classList.contains('primary')).toBe(true);
    await page.key('Enter');
    expect(game.calls.length).toBeGreaterThan(0);
  });
});

describe('what moved', () => {
  it('is announced when the answer has been read', async () => {
    const page = await atChoices(new FakeGame({ screen: 'scene', week: 6 }));
    const live = (): Element | null => document.querySelector('[aria-live="polite"]');
    expect(live()?.textContent).toBe('');
    await page.key('1');
    expect(live()?.textContent).toBe('');
    await page.press('Verder');
    expect(live()?.textContent).toContain('Vertrouwen');
  });
});

describe('arrows', () => {
  const where = (): string => nameOf(document.activeElement ?? document.body);

  it('follow the grid of the choices', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await atChoices(game);
    list('Keuzes').style.gridTemplateColumns = '300px 300px';
    const walked: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowUp']) {
      await page.key(key);
      walked.push(where());
    }
    expect(walked).toEqual(['vragen', 'budget', 'zwijgen', 'beloven', 'zwijgen'].map((id) => game.text(`choice.vraag.${id}`)));
  });
});

describe('the title of the page', () => {
  it('says the week and the scenario', async () => {
    const game = new FakeGame();
    const page = await openPage(game);
    expect(document.title).toBe('Laten Doen');
    await page.press('Spelen');
    expect(document.title).toBe('De opdracht · Het Veemarktplein · Laten Doen');
    await page.press('Beginnen');
    expect(document.title).toBe('Week 1 · Het Veemarktplein · Laten Doen');
  });
});

describe('the focus', () => {
  const focused = (): string => nameOf(document.activeElement ?? document.body);

  it('goes to the heading of what is read, to the one way on in a conversation, or to the list of what can be chosen', async () => {
    const game = new FakeGame();
    const page = await openPage(game);
    await page.press('Spelen');
    expect(focused()).toBe('De opdracht');
    await page.press('Beginnen');
    expect(focused()).toBe('Plekken');
    await page.press('Verder');
    expect(focused()).toBe('Verder');
    await page.press('Verder');
    expect(focused()).toBe('Verder');
    await page.press('Verder');
    expect(focused()).toBe('Keuzes');
    await page.key('ArrowDown');
    expect(focused()).toBe(game.text('choice.vraag.vragen'));
    await page.key('ArrowUp');
    expect(focused()).toBe(game.text('choice.vraag.zwijgen'));
    await page.key('4');
    expect(focused()).toBe('Verder');
    await page.press('Verder');
    await page.press('Verder');
    expect(screenNow()).toBe('week');
    expect(focused()).toBe('Week 1 tot 4');
    await page.key('Enter');
    expect(screenNow()).toBe('week');
    expect(focused()).toBe('Verder');
  });

  it('stays in an open dialog and keys do not reach the game', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await atChoices(game);
    await page.press('Notities');
    expect(dialog()?.textContent).toContain('Fatma');
    await page.key('1');
    expect(game.calls).toEqual([]);
  });
});

describe('settings', () => {
  it('fix the motives during a run', async () => {
    const game = new FakeGame({ screen: 'walk' });
    const page = await openPage(game);
    await page.press('Instellingen');
    expect(setting('Vraag bij elke keuze waarom ik die maak').disabled).toBe(true);
    await page.act(() => setting('Minder beweging').click());
    expect(game.settings.reducedMotion).toBe(true);
    expect(document.documentElement.dataset['motion']).toBe('reduced');
  });

  it('can be set before a run', async () => {
    const game = new FakeGame();
    const page = await openPage(game);
    await page.press('Instellingen');
    await page.act(() => setting('Vraag bij elke keuze waarom ik die maak').click());
    expect(game.settings.motives).toBe(true);
  });
});

describe('the menu', () => {
  it('offers to go on with the run that was played last', async () => {
    const game = new FakeGame();
    const yesterday = Date.now() - 86_400_000;
    game.shelf.runs = [9, 6].map((week) => card(`run-${week}`, { week, when: yesterday }));
    const page = await openPage(game);
    expect(namesIn(list('Opdrachten'))).toEqual(['Opnieuw beginnen', 'Aflopen en bewaarde spellen']);
    await page.press('Verder in week 9 · gisteren');
    expect(game.calls).toEqual([['resume', 'run-9', false]]);
  });

  it('passes over runs that are over, damaged or outgrown', async () => {
    const game = new FakeGame();
    game.shelf.runs = [
      card('a', { ended: true, ending: 'samen' }),
      card('b', { state: 'broken' }),
      card('c', { state: 'outgrown' }),
      card('d'),
    ];
    const page = await openPage(game);
    await page.press(document.querySelector('.menu-go-on button')?.textContent ?? '');
    expect(game.calls).toEqual([['resume', 'd', false]]);
  });

  it('takes a run over from another tab only when asked twice', async () => {
    const game = new FakeGame();
    game.shelf.runs = [card('a')];
    game.elsewhere = 'a';
    const page = await openPage(game);
    await page.press('Hier verder spelen');
    expect(game.calls).toEqual([['resume', 'a', true]]);
  });

  it('shows a notice of the host and lets it be put away', async () => {
    const game = new FakeGame();
    game.notice = 'notice.storage-blocked';
    const page = await openPage(game);
    expect(document.querySelector('.notice-place')?.textContent).toContain('bewaart niets');
    const before = button('Spelen');
    before.focus();
    await page.act(() => button('Sluiten').focus());
    await page.press('Sluiten');
    expect(document.querySelector('.notice-place')?.textContent).toBe('');
    expect(document.activeElement).toBe(before);
  });
});

describe('Dutch names in the English page', () => {
  it('are marked as Dutch', async () => {
    const page = await openPage(new FakeGame({}, { language: 'en' }));
    expect(document.querySelector('h1')?.lang).toBe('nl');
    await page.press('About this game');
    expect([...(dialog()?.querySelectorAll('[lang="nl"]') ?? [])].map((one) => one.textContent)).toEqual([
      'Laten Doen',
      'Ondernemen in Welzijn',
    ]);
  });
});

describe('the host', () => {
  it('hears when the panels may cover something else, and gets its page back', async () => {
    const game = new FakeGame({ screen: 'walk' });
    const page = await openPage(game);
    expect(page.overlay.insets()).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
    const listener = vi.fn<() => void>();
    page.overlay.onLayout(listener)();
    page.overlay.unmount();
    expect(page.root.childElementCount).toBe(0);
    expect(() => game.go(['nothing'], {})).not.toThrow();
  });

  it('sees weeks pass at once when an answer has been read', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 });
    const page = await atChoices(game);
    await page.act(() => button(game.text('choice.vraag.vragen')).click());
    for (const _ of [1, 2]) await page.press('Verder');
    // What the weeks moved is asked after, and nothing else.
    expect(game.calls.map(([call]) => call).filter((call) => call !== 'why')).toEqual(['choose', 'read', 'passWeeks']);
    expect(document.querySelector('h2')?.textContent).toBe('Week 6 tot 9');
  });
});

describe('a sheet that lies low', () => {
  const sheet = () => document.querySelector<HTMLElement>('.sheet')!;
  const scroll = (page: Page, first?: Event) =>
    page
      .act(() => {
        if (first) sheet().dispatchEvent(first);
      })
      .then(() =>
        page.act(() => {
          sheet().scrollTop = 80;
          sheet().dispatchEvent(new Event('scroll'));
        }),
      );

  it('stays low when the browser scrolls to a button that was pressed, and rises for who scrolls by hand', async () => {
    const page = await openPage(new FakeGame({ screen: 'halfyear' }));
    await page.act(() =>
      sheet()
        .querySelector('button')
        ?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    );
    await scroll(page);
    expect(sheet().hasAttribute('data-low')).toBe(true);
    await scroll(page, new Event('wheel', { bubbles: true }));
    expect(sheet().hasAttribute('data-low')).toBe(false);
  });
});
