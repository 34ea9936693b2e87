/**
 * The sound of the game. Nothing is fetched before the player has touched the page, and nothing while every volume is 0.
 * Captions do not need sound: they are told also when nothing is loaded.
 */
import { Captioner } from './captions.ts';
import { LAYERS, levelsOf, mopedEvery, type Scene, SILENT } from './mix.ts';
import { Player } from './player.ts';
import type { SoundName } from './sprite.ts';

export type SoundKind = 'interface' | 'ambience' | 'music';
/** @range 0..100, 0 is silent */
export type Volumes = Readonly<Record<SoundKind, number>>;
export type EndingFamily = 'carried' | 'core' | 'emptied' | 'alone' | 'neutral';
/** `tap` a card · `pencil` a note · `paper` a panel · `tick` a step on the board · `stamp` a promise · `week` weeks turn */
export type Cue = 'tap' | 'pencil' | 'paper' | 'tick' | 'stamp' | 'week' | EndingFamily;

export interface SoundOptions {
  readonly volumes: Volumes;
  readonly captions: boolean;
}

export interface Sound {
  /** What the game shows now; may be called as often as anything changes. */
  show(scene: Scene): void;
  cue(name: Cue): void;
  set(volumes: Volumes, captions: boolean): void;
  /** Tells message keys of meaningful sounds while captions are on; returns the way to stop it. */
  onCaption(listener: (key: string) => void): () => void;
  destroy(): void;
}

const ENDINGS: readonly Cue[] = ['carried', 'core', 'emptied', 'alone', 'neutral'];
const isEnding = (cue: Cue): cue is EndingFamily => ENDINGS.includes(cue);
const kindOf = (cue: Cue): SoundKind => (cue === 'week' || isEnding(cue) ? 'music' : 'interface');

/** Half-way the slider is half as loud to the ear, which is less than half as strong. */
const LOUDNESS_CURVE = 1.7;
const strength = (volume: number): number => Math.min(1, Math.max(0, volume / 100)) ** LOUDNESS_CURVE;
/** How far beds go down under music, and how long for. */
const UNDER_MUSIC = 0.35;
const MUSIC_SECONDS = { week: 2.4, ending: 7 } as const;
/** The same sound twice within this is one press. @unit milliseconds */
const ONE_PRESS = 60;
const SECOND = 1000;

export class GameSound implements Sound {
  private readonly player = new Player(() => this.mix());
  private readonly captioner = new Captioner();
  private readonly listeners = new Set<(key: string) => void>();
  private readonly ends = new AbortController();
  private scene: Scene = { town: null, screen: null, outcome: null };
  private volumes: Volumes;
  private captions: boolean;
  private touched = false;
  private ducked: ReturnType<typeof setTimeout> | null = null;
  private moped: ReturnType<typeof setTimeout> | null = null;
  private lastCue: { readonly name: Cue; readonly at: number } | null = null;

  constructor({ volumes, captions }: SoundOptions) {
    this.volumes = volumes;
    this.captions = captions;
    this.waitForTouch();
    document.addEventListener('visibilitychange', () => this.player.hold(document.hidden), { signal: this.ends.signal });
  }

  show(scene: Scene): void {
    this.scene = scene;
    this.tell(this.captioner.see(scene));
    this.mix();
    this.expectMoped();
  }

  cue(name: Cue): void {
    const now = performance.now();
    if (this.lastCue?.name === name && now - this.lastCue.at < ONE_PRESS) return;
    this.lastCue = { name, at: now };
    if (isEnding(name)) this.tell(`caption.music-${name}`);
    const gain = strength(this.volumes[kindOf(name)]);
    this.player.play(name, gain);
    if (kindOf(name) === 'music' && gain > 0) this.duck(isEnding(name) ? MUSIC_SECONDS.ending : MUSIC_SECONDS.week);
  }

  set(volumes: Volumes, captions: boolean): void {
    this.volumes = volumes;
    this.captions = captions;
    this.load();
    this.mix();
  }

  onCaption(listener: (key: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  destroy(): void {
    this.ends.abort();
    for (const timer of [this.ducked, this.moped]) if (timer !== null) clearTimeout(timer);
    this.listeners.clear();
    this.player.destroy();
  }

  /** Browsers give no sound before the player has done something, and a page that may stay silent should not fetch any. */
  private waitForTouch(): void {
    const touch = (): void => {
      if (this.touched) return;
      this.touched = true;
      this.load();
    };
    // Absent in older browsers: they wait for the next press.
    if ((navigator as { userActivation?: UserActivation }).userActivation?.hasBeenActive) return touch();
    for (const kind of ['pointerdown', 'keydown'] as const)
      addEventListener(kind, touch, { capture: true, passive: true, signal: this.ends.signal });
    return undefined;
  }

  private load(): void {
    if (this.touched && Object.values(this.volumes).some((volume) => volume > 0)) this.player.load();
  }

  private mix(): void {
    if (!this.player.ready) return;
    const levels = this.scene.town ? levelsOf(this.scene) : SILENT;
    const gain = strength(this.volumes.ambience) * (this.ducked === null ? 1 : UNDER_MUSIC);
    for (const layer of LAYERS) this.player.bring(layer, levels[layer] * gain);
  }

  private duck(seconds: number): void {
    if (this.ducked !== null) clearTimeout(this.ducked);
    this.ducked = setTimeout(() => {
      this.ducked = null;
      this.mix();
    }, seconds * SECOND);
    this.mix();
  }

  /** At odd moments, as mopeds come. */
  private expectMoped(): void {
    const every = mopedEvery(this.scene);
    if (every === null && this.moped !== null) {
      clearTimeout(this.moped);
      this.moped = null;
    }
    if (every === null || this.moped !== null) return;
    this.moped = setTimeout(
      () => {
        this.moped = null;
        if (!document.hidden) this.player.play('moped' satisfies SoundName, strength(this.volumes.ambience));
        this.expectMoped();
      },
      every * SECOND * (0.5 + Math.random()),
    );
  }

  /** Later than the call: who listens may well show the next scene at once. */
  private tell(key: string | null): void {
    if (key === null || !this.captions) return;
    queueMicrotask(() => {
      for (const listener of this.listeners) listener(key);
    });
  }
}
