/** Every sound of the game, how loud it is to be, and whether it goes round. */
import { cardTap, paperSlide, pencil, stamp, woodenTick } from './interface.ts';
import { livingRoom } from './room.ts';
import { alone, carried, core, emptied, neutral, weekTurns } from './music.ts';
import { fan, officeTalk, pressure } from './office.ts';
import type { Track } from './signal.ts';
import { birds, cutlery, moped, murmur, wind } from './square.ts';
import { rain, winterWind } from './weather.ts';

export type Kind = 'interface' | 'ambience' | 'music';

export interface Entry {
  readonly name: string;
  readonly kind: Kind;
  /** @unit LUFS */
  readonly loudness: number;
  readonly make: () => Track;
}

/**
 * Loudest block of a tap, the whole of a bed or a phrase. Beds that are mostly air may be softer than those with people:
 * the ear takes noise for louder than it measures.
 */
export const CATALOGUE: readonly Entry[] = [
  { name: 'tap', kind: 'interface', loudness: -26, make: cardTap },
  { name: 'pencil', kind: 'interface', loudness: -27, make: pencil },
  { name: 'paper', kind: 'interface', loudness: -28, make: paperSlide },
  { name: 'tick', kind: 'interface', loudness: -27, make: woodenTick },
  { name: 'stamp', kind: 'interface', loudness: -24, make: stamp },
  { name: 'wind', kind: 'ambience', loudness: -31, make: wind },
  { name: 'moped', kind: 'ambience', loudness: -33, make: moped },
  { name: 'birds', kind: 'ambience', loudness: -29, make: birds },
  { name: 'murmur', kind: 'ambience', loudness: -28, make: murmur },
  { name: 'cutlery', kind: 'ambience', loudness: -31, make: cutlery },
  { name: 'rain', kind: 'ambience', loudness: -30, make: rain },
  { name: 'winter', kind: 'ambience', loudness: -29, make: winterWind },
  { name: 'fan', kind: 'ambience', loudness: -32, make: fan },
  { name: 'talk', kind: 'ambience', loudness: -29, make: officeTalk },
  { name: 'pressure', kind: 'ambience', loudness: -30, make: pressure },
  { name: 'room', kind: 'ambience', loudness: -33, make: livingRoom },
  { name: 'week', kind: 'music', loudness: -23, make: weekTurns },
  { name: 'carried', kind: 'music', loudness: -21, make: carried },
  { name: 'core', kind: 'music', loudness: -22, make: core },
  { name: 'emptied', kind: 'music', loudness: -22, make: emptied },
  { name: 'alone', kind: 'music', loudness: -24, make: alone },
  { name: 'neutral', kind: 'music', loudness: -22, make: neutral },
];
