/** What the debrief page asks of its host. */
import type { ClassFigures, LateEffect, PlayerSheet, Taken, TurningPoint } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';
import type { Drawing } from './charts/chart.tsx';
import type { ClassLive } from './class-live/class-live.ts';
import type { MomentsDesk } from './run/moments-part.tsx';
import type { TogetherProps } from './run/together-part.tsx';

export interface ClassTold {
  readonly figures: ClassFigures;
  readonly points: readonly TurningPoint[];
  /** What went on working after the last day, the most first; empty until it was measured. */
  readonly late: readonly LateEffect[];
  /** Late effects were measured; until then the third turning point is only provisional. */
  readonly studied: boolean;
}

export interface Printing {
  readonly what: 'class' | 'players';
  readonly told: ClassTold;
  /** The moments that the trainer kept. */
  readonly scenes: readonly string[];
  /** One for each player; none for the page of the class. */
  readonly sheets: readonly PlayerSheet[];
}

/** How far the statements of a class are, and what was made when all its logs were come to. */
export interface StatementsTold {
  /** Of the class. */
  readonly key: string;
  /** Logs that were come to. */
  readonly done: number;
  readonly total: number;
  /** Statements. */
  readonly count: number;
  /** Files that are no longer what was counted. */
  readonly left: readonly string[];
}

export interface Desk {
  readonly language: Language;
  readonly taken: readonly Taken[];
  readonly classes: readonly ClassTold[];
  /** Null when nothing is being taken in. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Of how many counted logs every cause is worked out again too, after the figures; null until that begins. */
  readonly causes: { readonly done: number; readonly total: number } | null;
  /** What is laid out for the printer; null when nothing is. */
  readonly printing: Printing | null;
  /** Of the class that was asked for last; null when none was. */
  readonly statements: StatementsTold | null;
  /** What draws its charts. */
  readonly drawing: Drawing;
  /** A text of a scenario by its key, in the language of the page. */
  text(scenario: string, key: string): string;
  take(files: readonly File[]): void;
  /** What was not begun is left out; what was taken stays. */
  cancel(): void;
  clear(): void;
  /** @param key of the class */
  save(key: string, kind: 'csv' | 'json' | 'xapi'): void;
  /** Of the statements that are being made nothing is kept. */
  stopStatements(): void;
  /** Lays a page for the class or one for each player out, and opens the printer. @param key of the class */
  printSheets(key: string, what: Printing['what']): void;
  speak(language: Language): void;
  /** The moments to talk about, and running the debrief. */
  moments(told: ClassTold): MomentsDesk;
  /** A class that plays now. */
  readonly live: ClassLive;
  /** Before there are logs. */
  readonly together: Omit<TogetherProps, 'language'>;
}
