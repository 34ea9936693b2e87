/**
 * Room for the two figures beside a panel's line: each stays within its own panel, so that those of two panels side by side never touch,
 * whatever their heights.
 */

/** From the end of a line to the middle of its figure. @unit px */
export const BESIDE = 14;
/** Of a bold digit, its halo included. @unit px */
const DIGIT = 8;
const HALO = 3;
/** What it takes anyway, so that panels of wide pages look alike. @range 0..1, of the line's width */
const LEAST = 0.22;

/** Width of one of so many panels side by side, as a band scale lays them out. @param padding of the scale, 0..1 @unit px */
export const panelWidth = (width: number, panels: number, padding: number): number => (width / (panels + padding)) * (1 - padding);

/** On either side of a line, as a part of its width. @param panel px @param figures that stand there */
export function roomBeside(panel: number, figures: readonly number[]): number {
  const digits = Math.max(1, ...figures.map((one) => String(one).length));
  const room = BESIDE + (digits * DIGIT) / 2 + HALO;
  // Never so narrow that there is no line left.
  const line = Math.max(panel - room * 2, panel / 4);
  return Math.max(LEAST, (panel - line) / 2 / line);
}
