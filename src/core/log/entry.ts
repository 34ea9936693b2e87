/** The game log: what happened, in the past tense, enough to rebuild every state (architecture.md § The game log). */
import type { Effect } from '../model/index.ts';

interface EntryBase {
  /** Counts from 0. */
  readonly n: number;
  readonly week: number;
  /** Milliseconds of play; kept, never used by the model. @unit ms */
  readonly at: number;
}

export type Entry =
  | (EntryBase & { readonly type: 'session-started' })
  | (EntryBase & { readonly type: 'briefing-read' })
  | (EntryBase & {
      readonly type: 'place-visited';
      readonly place: string;
      readonly hours: number;
      readonly signals: readonly string[];
      readonly effects: readonly Effect[];
    })
  | (EntryBase & { readonly type: 'walk-ended' })
  | (EntryBase & {
      readonly type: 'choice-made';
      readonly scene: string;
      readonly choice: string;
      readonly offered: readonly string[];
      readonly motive?: string;
      /** Hands for each option, when a class played on one screen; kept for the debrief, never used by the model. */
      readonly votes?: Readonly<Record<string, number>>;
      readonly signals: readonly string[];
      readonly effects: readonly Effect[];
    })
  | (EntryBase & { readonly type: 'week-passed'; readonly effects: readonly Effect[]; readonly hash: string })
  | (EntryBase & { readonly type: 'half-year-passed'; readonly effects: readonly Effect[]; readonly hash: string })
  | (EntryBase & { readonly type: 'session-ended'; readonly ending: string });

export const LOG_FORMAT = 'laten-doen-log';
export const LOG_VERSION = 1;

export interface LogSettings {
  readonly motives: boolean;
  /** Class code; absent outside a class. */
  readonly klas?: string;
}

export interface LogResult {
  readonly ending: string;
  readonly lastDay: Readonly<Record<string, number>>;
  readonly halfYear: Readonly<Record<string, number>>;
}

export interface GameLog {
  readonly format: typeof LOG_FORMAT;
  readonly version: typeof LOG_VERSION;
  readonly build: string;
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string };
  readonly seed: number;
  /** A drawn pseudonym, never a name. */
  readonly player: string;
  readonly settings: LogSettings;
  readonly entries: readonly Entry[];
  /** Once the session has ended. */
  readonly result?: LogResult;
}
