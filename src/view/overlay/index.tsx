/** Door of the overlay: everything that is read, heard by a screen reader or pressed. */
import { render } from 'preact';
import { App } from './app.tsx';
import type { Game } from './game.ts';
import { oncePerPress } from './keys.ts';
import { insetsOf, LayoutWatch, type Insets } from './layout.ts';
import './styles.css';

export { DEFAULT_SETTINGS, FONTS, TEXT_SIZES, THEMES } from './game.ts';
export type { Game, PersonCard, ScenarioCard, Settings, Why } from './game.ts';
export type { Sending, Words } from './sending.ts';
export type { ComparedRuns, EndingCard, Imported, RunCard, RunState, ScenarioMap, Shelf, Study } from './shelf.ts';
export type { Insets } from './layout.ts';

export interface MountedOverlay {
  unmount(): void;
  /** Pixels covered by panels at each side. */
  insets(): Insets;
  /** Calls back when `insets` may have changed; returns the way to stop it. */
  onLayout(listener: () => void): () => void;
}

export function mountOverlay(root: HTMLElement, game: Game): MountedOverlay {
  const watch = new LayoutWatch(root);
  root.classList.add('overlay');
  root.addEventListener('keydown', oncePerPress);
  render(<App game={game} onShown={watch.touch} />, root);
  return {
    unmount: () => {
      watch.stop();
      render(null, root);
      root.removeEventListener('keydown', oncePerPress);
      root.classList.remove('overlay');
    },
    insets: () => insetsOf(root),
    onLayout: (listener) => watch.listen(listener),
  };
}
