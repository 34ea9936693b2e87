/** What every part of the overlay can reach: the game, the texts of the moment and the dialogs. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../shared/messages.ts';
import type { Game } from './game.ts';
import type { Page } from './page.ts';

export type DialogName =
  | { readonly name: 'settings' | 'notebook' | 'about' | 'sending' }
  | { readonly name: 'glossary'; readonly term?: string }
  | { readonly name: 'why'; readonly of: readonly string[] };

export interface Overlay {
  readonly game: Game;
  readonly t: Texts;
  open(dialog: DialogName): void;
  /** To another page between two games. */
  go(page: Page): void;
  groupName(group: string): string;
}

export const OverlayContext = createContext<Overlay | null>(null);

/** @throws Error outside the overlay: a programmer's error */
export function useOverlay(): Overlay {
  const overlay = useContext(OverlayContext);
  if (!overlay) throw new Error('used outside the overlay');
  return overlay;
}
