/**
 * Sound as numbers: mono sources are laid on stereo tracks. A looping track wraps around, so what is laid near its end
 * rings on at its beginning and the seam cannot be heard.
 */
export const RATE = 48_000;

export type Mono = Float32Array;

export interface Stereo {
  readonly left: Mono;
  readonly right: Mono;
}

/** One sample in, one sample out; keeps its own memory. */
export type Filter = (x: number) => number;

export const samplesIn = (seconds: number): number => Math.round(seconds * RATE);
export const silence = (seconds: number): Mono => new Float32Array(samplesIn(seconds));

/** A sound by a formula of time. @unit seconds */
export function draw(seconds: number, at: (time: number) => number): Mono {
  return silence(seconds).map((_, n) => at(n / RATE));
}

/** Runs a sound through filters. A loop runs through twice, so that the filters already ring when it begins. */
export function pass(sound: Mono, filters: readonly Filter[], loops = false): Mono {
  const run = (x: number): number => filters.reduce((value, filter) => filter(value), x);
  if (loops) for (const x of sound) run(x);
  return sound.map(run);
}

export function scaled(sound: Mono, gain: number): Mono {
  return sound.map((x) => x * gain);
}

/** Adds sounds, each from its beginning; as long as the longest. */
export function sum(...sounds: readonly Mono[]): Mono {
  const out = new Float32Array(Math.max(...sounds.map((one) => one.length)));
  for (const sound of sounds) for (const [n, x] of sound.entries()) out[n] = (out[n] ?? 0) + x;
  return out;
}

export interface Spot {
  /** @unit seconds */
  readonly at?: number;
  readonly gain?: number;
  /** −1 left, 1 right. */
  readonly pan?: number;
}

export class Track {
  readonly seconds: number;
  readonly loops: boolean;
  readonly sound: Stereo;

  constructor(seconds: number, loops: boolean) {
    this.seconds = seconds;
    this.loops = loops;
    this.sound = { left: silence(seconds), right: silence(seconds) };
  }

  /** Equal power across the middle, so that a sound is as loud wherever it stands. */
  lay(sound: Mono, { at = 0, gain = 1, pan = 0 }: Spot = {}): this {
    const angle = ((pan + 1) * Math.PI) / 4;
    const { left, right } = this.sound;
    const start = samplesIn(at);
    const [toLeft, toRight] = [gain * Math.cos(angle), gain * Math.sin(angle)];
    for (const [n, x] of sound.entries()) {
      const place = this.loops ? (start + n) % left.length : start + n;
      if (place >= left.length) break;
      left[place] = (left[place] ?? 0) + x * toLeft;
      right[place] = (right[place] ?? 0) + x * toRight;
    }
    return this;
  }

  add(other: Stereo, gain = 1): this {
    const { left, right } = this.sound;
    for (const n of left.keys()) {
      left[n] = (left[n] ?? 0) + gain * (other.left[n] ?? 0);
      right[n] = (right[n] ?? 0) + gain * (other.right[n] ?? 0);
    }
    return this;
  }
}
