/**
 * Lays all sounds behind each other. Before and after a loop stands a piece of that loop, so that a decoder which is some
 * milliseconds off still plays on without a seam; between sounds it is silent for as long.
 */
import { CATALOGUE, type Entry } from './catalogue.ts';
import { integratedLoudness, loudestBlock, peakOf } from './loudness.ts';
import { type Mono, RATE, samplesIn, scaled, type Stereo, type Track } from './signal.ts';

/** @unit seconds */
const MARGIN = 0.12;
/** @unit dBFS */
export const HIGHEST_PEAK = -1;
/** Encoding moves peaks a little. @unit dBFS */
const PEAK_BEFORE = -2;

export interface Made {
  readonly entry: Entry;
  readonly sound: Stereo;
  readonly loops: boolean;
  /** Where it begins in the sprite. @unit samples */
  readonly start: number;
}

export interface Measured {
  readonly loudness: number;
  readonly peak: number;
}

export function measure(entry: Entry, sound: Stereo): Measured {
  const loudness = entry.kind === 'interface' ? loudestBlock(sound) : integratedLoudness(sound);
  return { loudness, peak: peakOf(sound) };
}

/** As loud as the catalogue says, or as its highest peak allows. */
function normalised(entry: Entry, { sound }: Track): Stereo {
  const { loudness, peak } = measure(entry, sound);
  const gain = 10 ** (Math.min(entry.loudness - loudness, PEAK_BEFORE - peak) / 20);
  return { left: scaled(sound.left, gain), right: scaled(sound.right, gain) };
}

export function makeAll(): Made[] {
  let start = samplesIn(MARGIN);
  return CATALOGUE.map((entry) => {
    const track = entry.make();
    const made = { entry, sound: normalised(entry, track), loops: track.loops, start };
    start += made.sound.left.length + 2 * samplesIn(MARGIN);
    return made;
  });
}

/** Left and right by turns, sixteen bits. */
export function laidOut(list: readonly Made[]): Int16Array<ArrayBuffer> {
  const last = list.at(-1);
  const total = last ? last.start + last.sound.left.length + samplesIn(MARGIN) : 0;
  const out = new Int16Array(total * 2);
  for (const { sound, start, loops } of list) {
    const { length } = sound.left;
    const around = loops ? samplesIn(MARGIN) : 0;
    const at = (channel: Mono, n: number): number => Math.round(32767 * (channel[(n + length) % length] ?? 0));
    for (let n = -around; n < length + around; n += 1) {
      out[2 * (start + n)] = at(sound.left, n);
      out[2 * (start + n) + 1] = at(sound.right, n);
    }
  }
  return out;
}

/** The same piece, cut out of what a decoder gave back. */
export function cutOut({ sound, start }: Made, decoded: Float32Array): Stereo {
  const { length } = sound.left;
  const channel = (which: 0 | 1): Mono => new Float32Array(length).map((_, n) => decoded[2 * (start + n) + which] ?? 0);
  return { left: channel(0), right: channel(1) };
}

export const milliseconds = (samples: number): number => Math.round((1000 * samples) / RATE);
