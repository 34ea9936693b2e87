/** What the game needs of a learning environment, whichever standard it speaks. */
import type { GameLog } from '../../core/log/index.ts';

/** The state of a run, told after every entry. */
export interface Told {
  /** The whole run in a few hundred characters; comes back at the next launch. */
  readonly pocket: string;
  readonly log: GameLog;
  /** How far the run is: 1 when its ending was reached. @range 0..1 */
  readonly progress: number;
  /** The seven competences as they stand. @unit points @range 0..100 */
  readonly competences: Readonly<Record<string, number>>;
}

export interface LmsDoor {
  /** What an earlier launch left here; null at the first one. */
  readonly kept: string | null;
  /** False when the learning environment opened the game for looking only: then nothing is kept. */
  readonly recorded: boolean;
  tell(told: Told): void;
  /** The page goes away. More than once does no harm. */
  leave(): void;
}

/** Says a text of the scenario in the language of the learner. */
export type Say = (key: string) => string;
