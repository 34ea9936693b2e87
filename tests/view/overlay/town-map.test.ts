// @vitest-environment happy-dom
/** The map on the shelf: it lights with the list, the list with it, and nothing of it stands in the way of who does not see it. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Game } from '../../../src/view/overlay/game.ts';
import { FakeGame } from './fake-game.ts';
import { closePages, openPage, type Page } from './page.ts';

const corner = { x: 0.5, y: 0.5 };
const markOf = (board: string) => ({ board, at: corner, below: false, sheet: [corner, corner, corner, corner] });
type Order = Parameters<NonNullable<Game['townMap']>>[0];

class TownGame extends FakeGame {
  readonly orders: Order[] = [];
  fails = false;

  override get scenarios(): Game['scenarios'] {
    const [one] = super.scenarios;
    return one === undefined ? [] : [one, { ...one, id: 'kamer', board: 'kantoor', office: true }];
  }

  async townMap(order: Order): ReturnType<NonNullable<Game['townMap']>> {
    this.orders.push(order);
    if (this.fails) throw new Error('not fetched');
    return Promise.resolve({ picture: document.createElement('canvas'), marks: ['veemarktplein', 'kantoor', 'anker'].map(markOf) });
  }
}

// For the whole file: a page that is closed still lets go of what it waited for.
vi.stubGlobal('requestIdleCallback', (deed: () => void) => setTimeout(deed, 0));
vi.stubGlobal('cancelIdleCallback', clearTimeout);
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});
afterEach(() => {
  closePages();
  vi.restoreAllMocks();
});

async function openShelf(game: TownGame): Promise<Page> {
  const page = await openPage(game);
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  return page;
}
const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.town-map-mark')];
const cardOn = (board: string): HTMLElement => document.querySelector<HTMLElement>(`[data-board="${board}"]`)!;

it('has a name for each board on which something plays, for the eye alone', async () => {
  const game = new TownGame();
  await openShelf(game);
  expect(game.orders).toEqual([{ width: 600, played: { veemarktplein: 0, kantoor: 0 }, goes: expect.any(Function) }]);
  expect(marks().map(({ textContent }) => textContent)).toEqual(['Veemarktplein', 'Kantoor']);
  expect(document.querySelector('.town-map')?.getAttribute('aria-hidden')).toBe('true');
  expect(marks().every(({ tabIndex }) => tabIndex === -1)).toBe(true);
  expect(document.querySelector('.town-map canvas')).not.toBeNull();
});

it('lights a place with its assignment, and an assignment with its place', async () => {
  const page = await openShelf(new TownGame());
  const lit = (): string[] => [...document.querySelectorAll('.lit')].map((one) => one.getAttribute('data-board') ?? one.textContent ?? '');
  await page.act(() => cardOn('kantoor').querySelector('button')?.focus());
  expect(lit()).toEqual(['Kantoor', 'kantoor']);
  expect(document.querySelectorAll('.town-map-ring')).toHaveLength(1);
  const [veemarkt] = marks();
  await page.act(() => veemarkt?.dispatchEvent(new MouseEvent('mouseenter')));
  expect(lit()).toEqual(['Veemarktplein', 'veemarktplein']);
  await page.act(() => veemarkt?.click());
  expect(cardOn('veemarktplein').contains(document.activeElement)).toBe(true);
});

it('is left out when it cannot be had', async () => {
  const game = new TownGame();
  game.fails = true;
  await openShelf(game);
  expect(document.querySelector('.town-map')).toBeNull();
  expect(cardOn('kantoor')).not.toBeNull();
});
