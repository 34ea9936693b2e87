// @vitest-environment happy-dom
/** Motives, why, dialogs, focus and what the host is told. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeGame } from './fake-game.ts';
import { all, button, closePages, dialog, hasList, list, namesIn, nameOf, openPage, type Page, screenNow } from './page.ts';

afterEach(closePages);

async function atChoices(game: FakeGame): Promise<Page> {
  const page = await openPage(game);
  for (const _ of [1, 2]) await page.press('Verder');
  return page;
}

describe('a motive', () => {
  const asking = (): FakeGame => new FakeGame({ screen: 'scene', week: 6 }, { motives: true });

  it('is asked before the choice is made', async () => {
    const game = asking();
    const page = await atChoices(game);
    await page.key('3');
    expect(game.calls).toEqual([]);
    expect(namesIn(list('Beweegredenen'))).toEqual(['Het moet opschieten', 'Ze kunnen dit zelf', 'Mijn leidinggevende verwacht het']);
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
    expect(dialog()?.querySelectorAll('details')).toHaveLength(2);
    await page.press('Sluiten');
    await page.press('Waarom staat Teamklimaat zo?');
    expect(dialog()?.textContent).toContain('nog niets');
  });
});

describe('the focus', () => {
  const focused = (): string => nameOf(document.activeElement ?? document.body);

  it('goes to the one way on, or to the list of what can be chosen', async () => {
    const game = new FakeGame();
    const page = await openPage(game);
    await page.press('Spelen');
    expect(focused()).toBe('Beginnen');
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
    const [motives, motion] = document.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]');
    expect(motives?.disabled).toBe(true);
    await page.act(() => motion?.click());
    expect(game.settings.reducedMotion).toBe(true);
    expect(document.documentElement.dataset['motion']).toBe('reduced');
  });

  it('can be set before a run', async () => {
    const game = new FakeGame();
    const page = await openPage(game);
    await page.press('Instellingen');
    await page.act(() => document.querySelector<HTMLInputElement>('dialog input[type="checkbox"]')?.click());
    expect(game.settings.motives).toBe(true);
  });
});

describe('the menu', () => {
  it('offers to go on with a saved run', async () => {
    const game = new FakeGame();
    game.saved = [{ run: 'run-1', scenario: 'plein', week: 6, when: 0 }];
    const page = await openPage(game);
    await page.press('Verder spelen vanaf week 6');
    expect(game.calls).toEqual([['resume', 'run-1']]);
  });

  it('shows a notice of the host and lets it be put away', async () => {
    const game = new FakeGame();
    game.notice = 'notice.storage-blocked';
    const page = await openPage(game);
    expect(document.querySelector('output')?.textContent).toContain('bewaart niets');
    await page.press('Sluiten');
    expect(document.querySelector('output')?.textContent).toBe('');
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
    expect(game.calls.map(([call]) => call)).toEqual(['choose', 'read', 'passWeeks']);
    expect(document.querySelector('h2')?.textContent).toBe('Week 6 tot 9');
  });
});
