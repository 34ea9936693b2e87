/** What the game needs of a learning environment, whichever standard it speaks. */
import type { Entry, GameLog } from '../../core/log/index.ts';
import type { Telling } from '../../core/xapi/index.ts';

/** An entry that was not told before. */
export interface FreshEntry {
  readonly entry: Entry;
  /** Who was heard around it. */
  readonly heard: readonly string[];
}

/** The state of a run, told after every entry. */
export interface Told {
  /** The whole run in a few hundred characters; comes back at the next launch. */
  readonly pocket: string;
  readonly log: GameLog;
  readonly fresh: readonly FreshEntry[];
  readonly telling: Telling;
  /** How far the run is: 1 when its ending was reached. @range 0..1 */
  readonly progress: number;
  /** The seven competences as they stand. @unit points @range 0..100 */
  readonly competences: Readonly<Record<string, number>>;
}

export interface LmsDoor {
  /** What an earlier launch left here; null at the first one. */
  readonly kept: string | null;
  /** False when nothing of a run is kept here: it was opened for looking only, or its ending stands already. */
  readonly recorded: boolean;
  /** The learning environment opened the game for looking only. */
  readonly looking: boolean;
  /** Where the learner is sent when the game is left; null when nobody asks for that. */
  readonly back: string | null;
  tell(told: Told): void;
  /** The page goes away. More than once does no harm. */
  leave(): void;
}

/** Texts of the scenario and of the interface. */
export interface Words {
  /** The learner's own. */
  language(): 'nl' | 'en';
  /** The text of a key in that language, unless another is asked for. */
  say(key: string, language?: 'nl' | 'en'): string;
}
