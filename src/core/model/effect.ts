/** What a step changed and why: plain data that ends up in the log and answers *why?* */

/** One cause of a change. */
export interface Cause {
  /** Number of the rule in RULES.md, e.g. `TO-1`. */
  readonly rule: string;
  /** Claims of the source map that the rule or the author rests on, e.g. `C16`; empty for a design choice. */
  readonly claims: readonly string[];
  /** What this cause moved, in hundredths of a point, and the state that mattered (margin, readiness …). */
  readonly values: Readonly<Record<string, number>>;
}

/** A quantity that moved. `to − from` is what the step added; over a log these sum to end minus start. */
export interface Effect {
  readonly of: string;
  readonly from: number;
  readonly to: number;
  readonly because: readonly Cause[];
}
