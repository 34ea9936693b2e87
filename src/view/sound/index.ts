/** Door of the sound: the only place that plays anything. Import it late; it brings Howler along. */
import { GameSound, type Sound, type SoundOptions } from './sound.ts';

export type { Cue, EndingFamily, Sound, SoundOptions } from './sound.ts';
export type { Scene } from './mix.ts';

export function openSound(options: SoundOptions): Sound {
  return new GameSound(options);
}
