/** Where one is between two games. Pages of the menu are the overlay's own business: the game knows only that it is not playing. */
import type { Texts } from '../shared/messages.ts';
import type { Game } from './game.ts';

export type Page =
  | { readonly name: 'shelf' }
  | { readonly name: 'scenario'; readonly scenario: string }
  | { readonly name: 'run'; readonly run: string }
  | { readonly name: 'compare'; readonly first: string; readonly second: string };

export const SHELF: Page = { name: 'shelf' };

/** Changes with the page, for focus. */
export function pageKey(page: Page): string {
  return Object.values(page).join(' ');
}

/** Title of the page, for the browser's own list of tabs. */
export function pageTitle(page: Page, t: Texts, { scenarios, shelf }: Pick<Game, 'scenarios' | 'shelf'>): string {
  const titled = (id: string | undefined): string => scenarios.find((one) => one.id === id)?.title ?? '';
  const ofRun = (run: string): string => titled(shelf.runs.find((one) => one.run === run)?.scenario);
  const where =
    page.name === 'scenario'
      ? [titled(page.scenario)]
      : page.name === 'run'
        ? [t.say('study.heading'), ofRun(page.run)]
        : page.name === 'compare'
          ? [t.say('versus.heading'), ofRun(page.first)]
          : [];
  return [...where, t.say('app.title')].filter((one) => one !== '').join(' · ');
}
