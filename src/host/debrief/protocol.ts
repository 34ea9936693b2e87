/** What the page and its worker say to each other. Figures cross over, a few runs as plans when they are
 * to be shown, and files that the trainer takes away; logs stay in the worker. */
import type { ClassTold, StatementsTold } from '../../view/debrief/index.ts';
import type { PlayerSheet, RunPlan, Taken } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';

/** What went on working in a class, and which decisions are proposed now that it is known. */
export type Study = Pick<ClassTold, 'points' | 'late'> & { readonly key: string };

export type Asked =
  /** `total` counts the files of a hand-over, once; `more` of them are coming. */
  | { readonly type: 'take'; readonly files: readonly File[]; readonly total: number; readonly more: boolean }
  /** What was told last stands on the page, its charts too. */
  | { readonly type: 'drawn' }
  | { readonly type: 'cancel' }
  | { readonly type: 'clear' }
  /** Runs that came to a decision. @param asked comes back with the answer */
  | { readonly type: 'plans'; readonly key: string; readonly scene: string; readonly asked: number }
  | { readonly type: 'sheets'; readonly key: string }
  | { readonly type: 'table'; readonly key: string; readonly language: Language }
  /** All runs of a class as xAPI: its files are read again. */
  | { readonly type: 'statements'; readonly key: string }
  | { readonly type: 'stop-statements' };

export type Told =
  /** What is told before this is of what was cleared. */
  | { readonly type: 'cleared' }
  /** `taken`: since this was told before. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly taken: readonly Taken[] }
  | { readonly type: 'taken'; readonly taken: readonly Taken[]; readonly classes: readonly ClassTold[] }
  /** Of the classes that were told last: their figures stay as they are. */
  | { readonly type: 'studied'; readonly studies: readonly Study[] }
  /** Files whose causes were checked. `faults`: which of all that was taken does not stand after all, and why; then `classes` are without them. */
  | {
      readonly type: 'causes';
      readonly done: number;
      readonly total: number;
      readonly faults: readonly (readonly [number, Taken])[];
      readonly classes: readonly ClassTold[];
    }
  | { readonly type: 'plans'; readonly asked: number; readonly plans: readonly RunPlan[] }
  | { readonly type: 'sheets'; readonly key: string; readonly sheets: readonly PlayerSheet[] }
  | { readonly type: 'table'; readonly key: string; readonly text: string }
  /** `told`: null once it was stopped. */
  | { readonly type: 'statements'; readonly told: StatementsTold | null; readonly file: Blob | null };
