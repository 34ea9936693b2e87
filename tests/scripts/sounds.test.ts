/** The sprite is current, small, and neither too loud nor clipped; without ffmpeg, from what `npm run sounds` measured. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, type Levels, LEVELS_FILE, soundsHash, SPRITE_FILE } from '../../scripts/sounds.ts';
import { CATALOGUE } from '../../scripts/sounds/catalogue.ts';
import { integratedLoudness, peakOf } from '../../scripts/sounds/loudness.ts';
import { draw } from '../../scripts/sounds/signal.ts';
import { HIGHEST_PEAK } from '../../scripts/sounds/sprite.ts';

interface SpriteMap {
  readonly sources: string;
  readonly sprite: Readonly<Record<string, readonly [number, number, boolean?]>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { sources, sprite } = read(SPRITE_FILE) as SpriteMap;
const { bytes, sounds } = read(LEVELS_FILE) as Levels;
const names = CATALOGUE.map((one) => one.name);

describe('the sprite', () => {
  it('is made from the sources as they are now (npm run sounds)', () => {
    expect(sources).toBe(soundsHash());
    expect(Object.keys(sprite)).toEqual(names);
    expect(Object.keys(sounds)).toEqual(names);
  });

  it('lays sounds behind each other with room between them', () => {
    const places = Object.values(sprite);
    for (const [n, [offset]] of places.slice(1).entries()) expect(offset).toBeGreaterThanOrEqual(places[n]![0] + places[n]![1] + 200);
  });

  it('is small: what a player fetches, and both files together', () => {
    for (const format of ['webm', 'mp3'] as const) expect(statSync(fileOf(format)).size).toBe(bytes[format]);
    expect(Math.max(bytes.webm, bytes.mp3)).toBeLessThan(700_000);
    expect(bytes.webm + bytes.mp3).toBeLessThan(1_500_000);
  });
});

describe('as encoded', () => {
  it.each(names)('%s is as loud as it should be, and does not clip', (name) => {
    const { wanted, webm, mp3 } = sounds[name]!;
    expect(Math.abs(webm[0] - wanted)).toBeLessThan(1);
    // Mono, and without the highest tones.
    expect(Math.abs(mp3[0] - wanted)).toBeLessThan(2);
    expect(Math.max(webm[1], mp3[1])).toBeLessThanOrEqual(HIGHEST_PEAK);
  });
});

it('measures loudness as the standard does: 997 Hz at full scale in one channel is −3.01 LUFS', () => {
  const tone = draw(3, (time) => Math.sin(2 * Math.PI * 997 * time));
  expect(integratedLoudness({ left: tone, right: tone.map(() => 0) })).toBeCloseTo(-3.01, 1);
  expect(peakOf({ left: tone, right: tone })).toBeCloseTo(0, 1);
});
