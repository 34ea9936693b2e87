/** Where each sound stands in the one file that holds them all (`npm run sounds` writes the map). */
import map from './sprite.json';

export type SoundName = keyof typeof map.sprite;

/** Howler's own form: offset and duration in milliseconds, and whether it goes round. */
export const SPRITE = map.sprite as unknown as Record<SoundName, [number, number] | [number, number, boolean]>;

/** A new map never meets an old file from a cache. */
const VERSION = map.sources.slice(0, 8);
/** Opus first; MP3 for what does not play it. */
export const FILES = ['webm', 'mp3'].map((format) => ({
  format,
  address: `${import.meta.env.BASE_URL}sound/laten-doen.${format}?v=${VERSION}`,
}));
