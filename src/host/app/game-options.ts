/** With what a game is opened: from the link, the page and what was chosen before. */
import type { Settings } from '../../view/overlay/index.tsx';

export interface GameOptions {
  readonly settings: Settings;
  readonly build: string;
  /** From the link; drawn when absent. */
  readonly seed: number | null;
  readonly klas: string | null;
  /** The only scenario of a package; all of them without it. */
  readonly only?: string | null;
  /** A class votes on one screen. */
  readonly votes: boolean;
}
