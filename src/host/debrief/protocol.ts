/** What the page and its worker say to each other. Figures alone cross over; logs stay in the worker, one at a time. */
import type { ClassTold } from '../../view/debrief/index.ts';
import type { Taken } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';

export type Asked =
  /** `total` counts the files of a hand-over, once; `more` of them are coming. */
  | { readonly type: 'take'; readonly files: readonly File[]; readonly total: number; readonly more: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'clear' }
  | { readonly type: 'table'; readonly key: string; readonly language: Language };

export type Told =
  /** What is told before this is of what was cleared. */
  | { readonly type: 'cleared' }
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'taken'; readonly taken: readonly Taken[]; readonly classes: readonly ClassTold[]; readonly busy: boolean }
  | { readonly type: 'table'; readonly key: string; readonly text: string };
