/** What the panel and the game beside it say to each other. Both are pages of one server; plain data only. */
import type { Explained, ScenarioFile, Translation } from '../../core/scenario/index.ts';
import type { Language, Whereabouts } from '../../core/session/index.ts';
import type { Season, Sky } from '../../core/session/view.ts';

/** A scenario as the server read it. */
export interface ScenarioSource {
  readonly file: ScenarioFile;
  readonly en: Translation;
  readonly hash: string;
}

export interface ShownOption {
  readonly id: string;
  readonly offered: boolean;
  readonly why: readonly Explained[];
}

export interface ShownLine {
  readonly id: string;
  readonly text: string;
  readonly said: boolean;
  readonly why: readonly Explained[];
}

/** Where the game stands, for the panel. */
export interface Report {
  readonly screen: string;
  readonly scene: string | null;
  readonly week: number;
  readonly season: Season;
  readonly sky: Sky;
  readonly seed: number;
  /** Active states of the machine, region by region. */
  readonly states: readonly (readonly [string, string])[];
  readonly quantities: Readonly<Record<string, number>>;
  readonly facts: Readonly<Record<'flags' | 'signals' | 'chosen' | 'visited', readonly string[]>>;
  readonly promises: Readonly<Record<string, 'made' | 'kept' | 'broken'>>;
  readonly options: readonly ShownOption[];
  readonly lines: readonly ShownLine[];
  /** Steps of this preview: how many, and which is shown. */
  readonly steps: number;
  readonly at: number;
  /** The move that no longer fitted after the last change, in words; null when all did. */
  readonly lost: string | null;
}

export interface Preview {
  /** Takes a scenario in, and keeps the place when it is the one in play. */
  load(source: ScenarioSource): void;
  restart(seed: number): void;
  /** Stands somewhere with any state; gives what is wrong with it, if anything. */
  goTo(where: Whereabouts): readonly string[];
  step(by: -1 | 1): void;
  language(language: Language): void;
  report(): Report | null;
  listen(listener: () => void): void;
}

declare global {
  interface Window {
    /** Set by preview.ts in the frame of the game. */
    preview?: Preview;
  }
}
