/**
 * One Howl with the whole sprite, loaded when it is first needed. Knows of sounds and gains, of nothing in the game.
 * A file that does not come or cannot be decoded only means silence, after the other format has been tried.
 */
import { Howl, Howler } from 'howler';
import { FILES, type SoundName, SPRITE } from './sprite.ts';

/** A fade shorter than this would be heard as a cut. @unit milliseconds */
const FADE = 1200;
/** Timers are not exact. @unit milliseconds */
const AFTER_FADE = 150;
/** Softer than this is not heard: the voice is freed. */
const INAUDIBLE = 0.004;

interface Bed {
  readonly id: number;
  goal: number;
}

export class Player {
  private howl: Howl | null = null;
  private state: 'none' | 'loading' | 'ready' | 'failed' = 'none';
  private readonly beds = new Map<SoundName, Bed>();
  private readonly onReady: () => void;

  constructor(onReady: () => void) {
    this.onReady = onReady;
  }

  get ready(): boolean {
    return this.state === 'ready';
  }

  load(): void {
    if (this.state !== 'none') return;
    this.state = 'loading';
    void this.tryFiles();
  }

  /** A format that cannot be decoded makes way for the next one; a file that does not come ends it. */
  private async tryFiles(): Promise<void> {
    for (const file of FILES) {
      const blob = await fetchBlob(file.address);
      if (!blob || this.state !== 'loading') break;
      const howl = await decoded(blob, file.format);
      if (!howl) continue;
      if (this.state !== 'loading') {
        howl.unload();
        return;
      }
      this.howl = howl;
      this.state = 'ready';
      this.onReady();
      return;
    }
    this.state = 'failed';
  }

  /** Plays once. */
  play(name: SoundName, gain: number): void {
    if (!this.howl || !this.ready || gain < INAUDIBLE) return;
    this.howl.volume(gain, this.howl.play(name));
  }

  /** Brings a loop to a level, slowly; starts it, or stops it when it has faded away. */
  bring(name: SoundName, gain: number): void {
    const { howl } = this;
    if (!howl || !this.ready) return;
    const goal = gain < INAUDIBLE ? 0 : gain;
    const bed = this.beds.get(name) ?? (goal > 0 ? { id: howl.play(name), goal: 0 } : null);
    if (!bed || bed.goal === goal) return;
    this.beds.set(name, bed);
    bed.goal = goal;
    const from = howl.volume(bed.id) as number;
    // Howler never ends a fade between two equal volumes.
    if (Math.abs(from - goal) < INAUDIBLE / 2) howl.volume(goal, bed.id);
    else howl.fade(from, goal, FADE, bed.id);
    if (goal === 0) setTimeout(() => this.stopFaded(name, bed), FADE + AFTER_FADE);
  }

  /** Howler's own `fade` event also comes when another fade takes over, so it does not tell that a bed is silent. */
  private stopFaded(name: SoundName, bed: Bed): void {
    if (bed.goal > 0 || this.beds.get(name) !== bed) return;
    this.beds.delete(name);
    this.howl?.stop(bed.id);
  }

  /** Stands still with the page: no sound comes from a tab that nobody sees. */
  hold(still: boolean): void {
    const { ctx } = Howler;
    if (!this.ready || !ctx) return;
    const settled = still ? ctx.suspend() : ctx.resume();
    settled.catch(() => undefined);
  }

  destroy(): void {
    this.howl?.unload();
    this.howl = null;
    this.beds.clear();
    this.state = 'failed';
  }
}

/** Fetched here and not by Howler, which would ask again by other means when it fails. */
async function fetchBlob(address: string): Promise<Blob | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
}

async function decoded(blob: Blob, format: string): Promise<Howl | null> {
  const src = URL.createObjectURL(blob);
  const howl = await new Promise<Howl | null>((done) => {
    const tried: Howl = new Howl({
      src: [src],
      format: [format],
      sprite: SPRITE,
      html5: false,
      // Each sound begins silent and is brought to its level: none bursts out while the browser still holds sound back.
      volume: 0,
      onload: () => done(tried),
      onloaderror: () => done(null),
    });
  });
  URL.revokeObjectURL(src);
  return howl;
}
