/** What the page and its worker say to each other. Figures alone cross over; logs stay in the worker, one at a time. */
import type { ClassTold } from '../../view/debrief/index.ts';
import type { Taken } from '../../core/report/index.ts';
import type { Language } from '../../core/session/view.ts';

export type Asked =
  | { readonly type: 'take'; readonly files: readonly File[] }
  | { readonly type: 'cancel' }
  | { readonly type: 'table'; readonly key: string; readonly language: Language };

export type Told =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'taken'; readonly taken: readonly Taken[]; readonly classes: readonly ClassTold[]; readonly busy: boolean }
  | { readonly type: 'table'; readonly key: string; readonly text: string };
