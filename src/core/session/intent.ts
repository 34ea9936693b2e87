/** What a player can want. Imperative; the log answers in the past tense. */
export type Intent =
  | { readonly type: 'begin' }
  | { readonly type: 'visit-place'; readonly place: string }
  | { readonly type: 'end-walk' }
  | { readonly type: 'make-choice'; readonly choice: string; readonly motive?: string; readonly votes?: Readonly<Record<string, number>> }
  | { readonly type: 'pass-week' }
  | { readonly type: 'look-back' }
  | { readonly type: 'finish' };

/** Why an intent was refused. The session is unchanged. */
export type Refusal =
  | { readonly code: 'wrong-screen'; readonly screen: string }
  | { readonly code: 'unknown-place'; readonly place: string }
  | { readonly code: 'already-visited'; readonly place: string }
  | { readonly code: 'unknown-choice'; readonly choice: string; readonly offered: readonly string[] }
  | { readonly code: 'unknown-vote'; readonly choice: string; readonly offered: readonly string[] }
  | { readonly code: 'unknown-motive'; readonly motive: string }
  | { readonly code: 'no-time-left'; readonly minutes: number };

/** What goes on by itself on every screen without a decision; a walk is ended. */
export const FORCED = {
  briefing: { type: 'begin' },
  walk: { type: 'end-walk' },
  week: { type: 'pass-week' },
  lastday: { type: 'look-back' },
  halfyear: { type: 'finish' },
} as const satisfies Record<string, Intent>;
