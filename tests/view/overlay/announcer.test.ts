// @vitest-environment happy-dom
/** What a screen reader is told of its own accord: once, in order, in the language of the moment. */
import { afterEach, describe, expect, it } from 'vitest';
import { FakeGame } from './fake-game.ts';
import { button, closePages, openPage } from './page.ts';

afterEach(closePages);

const told = (): string => document.querySelector('output.unseen')?.textContent ?? '';
const toldIn = (): string | undefined => document.querySelector<HTMLElement>('output.unseen span')?.lang;

describe('is told', () => {
  it('the place of a conversation, once', async () => {
    const page = await openPage(new FakeGame({ screen: 'walk' }));
    expect(told()).toBe('');
    await page.press('De markthal');
    expect(told()).toBe('Jij bent bij de markthal.');
  });

  it('the choices, when the last line has been read', async () => {
    const page = await openPage(new FakeGame({ screen: 'scene', week: 6 }));
    await page.press('Verder');
    expect(told()).toBe('Jij bent bij het bankje.');
    await page.press('Verder');
    expect(told()).toMatch(/^4 keuzes\. 1: Wat hebt u hun toen verteld.* 4: Niets zeggen/);
  });

  it('which meters another word or another direction got', async () => {
    const game = new FakeGame({ screen: 'walk' });
    const page = await openPage(game);
    const { view } = game;
    const meters = view!.meters.map((meter) => (meter.id === 'trust' ? { ...meter, value: 60, trend: 1 as const } : meter));
    Object.defineProperty(game, 'view', { value: { ...view, meters } });
    await page.act(() => game.go(['moved'], {}));
    expect(told()).toBe('Meters: Vertrouwen: sterk, stijgt.');
  });

  it('nothing again when only the language changes', async () => {
    const page = await openPage(new FakeGame({ screen: 'scene', week: 6 }));
    const before = told();
    await page.press('English');
    expect([told(), toldIn()]).toEqual([before, 'nl']);
    await page.press('Continue');
    await page.press('Continue');
    expect([told().slice(0, 10), toldIn()]).toEqual(['4 choices.', 'en']);
  });
});

describe('Dutch names in an English line', () => {
  it('are marked as Dutch, in Dutch they are not', async () => {
    const game = new FakeGame({ screen: 'scene', week: 6 }, { language: 'en' });
    const page = await openPage(game);
    await page.press('Continue');
    const marked = (): (string | null)[] => [...document.querySelectorAll('[role="log"] [lang="nl"]')].map((one) => one.textContent);
    expect(marked()).toContain('Fatma');
    await page.press('Nederlands');
    expect(marked()).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('goes on with the first change that was folded away', async () => {
    const effects = ['trust', 'ties', 'strength', 'ownership', 'participation', 'readiness'].map((key, index) => ({
      of: `group.flat.${key}`,
      from: 20,
      to: 40 - index,
      because: [],
    }));
    const game = new FakeGame({ screen: 'week', week: 6, outcome: { kind: 'week', lines: [], effects, signals: [] } });
    const page = await openPage(game);
    await page.act(() => button('Nog 2 kleine veranderingen').click());
    expect(document.activeElement?.closest('li')?.textContent).toContain('Meedoen');
  });
});
