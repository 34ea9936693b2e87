/** The frame of the game in the author's page: the overlay and the maquette as players see them, with nothing saved. */
import '../app/page.css';
import { mountOverlay } from '../../view/overlay/index.tsx';
import { readPreferences } from '../app/preferences.ts';
import { TownBridge } from '../app/town-bridge.ts';
import { PreviewGame } from './preview-game.ts';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

const settings = { ...readPreferences(new URLSearchParams(location.search)), motives: false };
const game = new PreviewGame({ settings, build: 'author', seed: 1, klas: null, votes: false });
const bridge = new TownBridge(game, mountOverlay(element('overlay'), game), element('town'));
bridge.update();
window.preview = game;
window.parent.dispatchEvent(new Event('preview-ready'));
