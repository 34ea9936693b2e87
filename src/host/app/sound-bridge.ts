/**
 * Wires the sound to the game. The door of the sound, and Howler with it, is fetched after the first press: the first screen
 * does not pay for it, and who only looks gets nothing. A game without sound plays on as it was.
 */
import type { Scene, Sound } from '../../view/sound/index.ts';
import type { RunningGame } from './running-game.ts';
import { cuesBetween, type Moment } from './sound-cues.ts';

/** Long enough to read a short sentence twice. @unit milliseconds */
const CAPTION_STAYS = 7000;
const GESTURES = ['pointerdown', 'keydown'] as const;

class SoundBridge {
  private readonly game: RunningGame;
  private sound: Sound | null = null;
  private opening = false;
  private before: Moment = { view: null, outcome: null };
  private settings: RunningGame['settings'];
  private caption: ReturnType<typeof setTimeout> | null = null;
  private dialogs = 0;

  constructor(game: RunningGame) {
    this.game = game;
    this.settings = game.settings;
  }

  listen(): void {
    for (const kind of GESTURES) addEventListener(kind, this.open, { capture: true, passive: true });
    document.addEventListener('click', (event) => this.press(event), { capture: true });
    this.game.subscribe(() => this.update());
  }

  update(): void {
    const { game, sound } = this;
    const now: Moment = { view: game.view, outcome: game.outcome };
    const cues = cuesBetween(this.before, now);
    this.before = now;
    if (!sound) return;
    if (game.settings !== this.settings) {
      this.settings = game.settings;
      sound.set(game.settings.sound, game.settings.captions);
      if (!game.settings.captions) this.clear();
    }
    sound.show(sceneOf(now));
    for (const cue of cues) sound.cue(cue);
  }

  private readonly open = (): void => {
    if (this.opening) return;
    this.opening = true;
    for (const kind of GESTURES) removeEventListener(kind, this.open, { capture: true });
    void this.fetchSound();
  };

  private async fetchSound(): Promise<void> {
    try {
      const { openSound } = await import('../../view/sound/index.ts');
      this.settings = this.game.settings;
      this.sound = openSound({ volumes: this.settings.sound, captions: this.settings.captions });
      this.sound.onCaption((key) => this.tell(key));
      this.update();
    } catch (error) {
      console.warn('the sound could not be opened', error);
    }
  }

  /** A card is tapped, or its panel slides in: which of both is known when the press has been handled. */
  private press(event: Event): void {
    const on = event.target instanceof Element ? event.target.closest('button, input, summary, a') : null;
    if (!on || !this.sound) return;
    requestAnimationFrame(() => {
      const dialogs = document.querySelectorAll('dialog[open]').length;
      this.sound?.cue(dialogs === this.dialogs ? 'tap' : 'paper');
      this.dialogs = dialogs;
    });
  }

  private tell(key: string): void {
    this.game.showCaption(key);
    if (this.caption !== null) clearTimeout(this.caption);
    this.caption = setTimeout(() => this.clear(), CAPTION_STAYS);
  }

  private clear(): void {
    if (this.caption !== null) clearTimeout(this.caption);
    this.caption = null;
    if (this.game.caption !== null) this.game.showCaption(null);
  }
}

/** From here on the game is heard, as far as the player lets it. */
export function followWithSound(game: RunningGame): void {
  new SoundBridge(game).listen();
}

function sceneOf({ view, outcome }: Moment): Scene {
  return { town: view?.town ?? null, screen: view?.screen ?? null, outcome: outcome?.kind ?? null };
}
