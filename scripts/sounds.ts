/**
 * `npm run sounds`: makes every sound of the game from formulas and seeded chance, public/sound/laten-doen.webm and .mp3, the
 * map of where each stands, and what was measured of the encoded files. The map carries the hash of the sources here; a test
 * holds it current, since encoders differ between machines and sources do not.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEncoder, decode, encode, type Format, NoEncoder } from './sounds/encode.ts';
import type { Kind } from './sounds/catalogue.ts';
import { cutOut, laidOut, type Made, makeAll, measure, milliseconds } from './sounds/sprite.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = join(ROOT, 'scripts/sounds');
const FOLDER = join(ROOT, 'public/sound');
export const SPRITE_FILE = join(ROOT, 'src/view/sound/sprite.json');
export const LEVELS_FILE = join(SOURCES, 'levels.json');
const FORMATS = ['webm', 'mp3'] as const;
export const fileOf = (format: Format): string => join(FOLDER, `laten-doen.${format}`);

/** What was measured of each sound after encoding, for the test and for whoever mixes. */
export interface Levels {
  readonly bytes: Readonly<Record<Format, number>>;
  readonly sounds: Readonly<
    Record<string, { readonly kind: Kind; readonly wanted: number } & Readonly<Record<Format, readonly [number, number]>>>
  >;
}

/** Hash of all that the sounds are made from, by name and content. */
export function soundsHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(SOURCES).toSorted()) {
    if (name.endsWith('.ts')) hash.update(name).update(readFileSync(join(SOURCES, name)));
  }
  return hash.digest('hex');
}

function writeMap(list: readonly Made[]): void {
  const sprite = Object.fromEntries(
    list.map(({ entry, sound, start, loops }) => {
      const place = [milliseconds(start), milliseconds(sound.left.length)];
      return [entry.name, loops ? [...place, true] : place];
    }),
  );
  writeFileSync(SPRITE_FILE, JSON.stringify({ sources: soundsHash(), sprite }, null, 2));
}

function levelsOf(list: readonly Made[]): Levels {
  const decoded = Object.fromEntries(FORMATS.map((format) => [format, decode(fileOf(format), format)])) as Record<Format, Float32Array>;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const bytes = Object.fromEntries(FORMATS.map((format) => [format, statSync(fileOf(format)).size])) as Record<Format, number>;
  const sounds = list.map((made) => {
    const measured = FORMATS.map((format) => {
      const { loudness, peak } = measure(made.entry, cutOut(made, decoded[format]));
      return [format, [round(loudness), round(peak)]] as const;
    });
    return [made.entry.name, { kind: made.entry.kind, wanted: made.entry.loudness, ...Object.fromEntries(measured) }] as const;
  });
  return { bytes, sounds: Object.fromEntries(sounds) as Levels['sounds'] };
}

function makeSounds(): void {
  checkEncoder();
  const list = makeAll();
  const pcm = laidOut(list);
  mkdirSync(FOLDER, { recursive: true });
  for (const format of FORMATS) encode(pcm, format, fileOf(format));
  writeMap(list);
  const levels = levelsOf(list);
  writeFileSync(LEVELS_FILE, JSON.stringify(levels, null, 2));
  spawnSync(join(ROOT, 'node_modules/.bin/oxfmt'), [SPRITE_FILE, LEVELS_FILE], { cwd: ROOT, stdio: 'inherit' });
  console.table(
    Object.fromEntries(
      Object.entries(levels.sounds).map(([name, { wanted, webm, mp3 }]) => [
        name,
        { wanted, webm: webm.join(' / '), mp3: mp3.join(' / ') },
      ]),
    ),
  );
  console.log(`${milliseconds(pcm.length / 2) / 1000} s of sound; ${JSON.stringify(levels.bytes)} bytes; loudness in LUFS / peak in dBFS`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    makeSounds();
  } catch (error) {
    if (!(error instanceof NoEncoder)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
