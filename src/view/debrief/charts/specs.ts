/**
 * What a chart shows, as plain data: the same for the page, for print and for a report that is made without a browser.
 * Never by colour alone: each bar and line carries its name and its figure, and kinds differ in pattern.
 */

/** Patterns that stay apart in grey print. */
export type Pattern = 'plain' | 'hatched' | 'dotted' | 'open';

export interface BarsSpec {
  readonly kind: 'bars';
  readonly bars: readonly BarSpec[];
}

export interface BarSpec {
  readonly name: string;
  readonly value: number;
  /** The figure in words, behind the bar. */
  readonly told: string;
  readonly pattern?: Pattern;
}

/** Each decision a bar that is divided over its options. */
export interface PartsSpec {
  readonly kind: 'parts';
  readonly rows: readonly {
    readonly name: string;
    /** The option, and how many took it; the most taken first. */
    readonly parts: readonly { readonly name: string; readonly count: number }[];
  }[];
}

/** A line for each player, or for a large class the middle of each panel. */
export interface SlopeSpec {
  readonly kind: 'slope';
  readonly from: string;
  readonly to: string;
  readonly panels: readonly {
    readonly name: string;
    readonly lines: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  }[];
}

/** One quantity, week by week. */
export interface LineSpec {
  readonly kind: 'line';
  readonly values: readonly number[];
  /** Weeks to mark, counted from 1. */
  readonly marks: readonly number[];
}

export type ChartSpec = BarsSpec | PartsSpec | SlopeSpec | LineSpec;

/** Of more players than this a panel shows the middle half instead of each. @source design choice */
export const MOST_LINES = 60;

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? 0;
}
