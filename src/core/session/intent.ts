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
