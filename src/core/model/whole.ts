/** Whole-number arithmetic: the machine's own integers, several times as fast as rounding fractions, and exact. */

/** @range of value: within ±2³¹ */
export function towardZero(value: number): number {
  return value | 0;
}

/** A quotient of whole numbers from 0, rounded half up as Math.round does. @range of both: 0..2³⁰ */
export function nearest(dividend: number, divisor: number): number {
  return ((2 * dividend + divisor) / (2 * divisor)) | 0;
}
