/** What the ground needs to know of a board, as data; a second board brings its own. */
import type { Spot } from '../../projection.ts';

/** A rectangle on the board. @unit u */
export type Plot = readonly [x: number, y: number, w: number, d: number];

export interface GroundLayout {
  readonly width: number;
  readonly depth: number;
  readonly title: string;
  readonly gardens: readonly Plot[];
  readonly streets: readonly { readonly plot: Plot; readonly upright: boolean }[];
  readonly kerbs: readonly Plot[];
  readonly crossing: Plot;
  readonly square: Plot;
  readonly bands: readonly Plot[];
  readonly playground: Plot;
  readonly lawns: readonly Plot[];
  readonly parking: Plot;
  readonly canal: Plot;
  readonly puddles: readonly { readonly at: Spot; readonly size: number }[];
  /** Lines of footprints in the snow of half a year later, each from somewhere to somewhere. */
  readonly tracks: { readonly alone: readonly (readonly Spot[])[]; readonly together: readonly (readonly Spot[])[] };
}

/** Thickness of the plinth. @unit u */
export const PLINTH = 2.4;

/** What throws a shadow on the ground. */
export type Caster =
  | { readonly kind: 'box'; readonly plot: Plot; readonly h: number; readonly ridge?: number; readonly axis?: 'x' | 'y' }
  | { readonly kind: 'disc'; readonly at: Spot; readonly z: number; readonly r: number; readonly trunk?: boolean };

/** The state of the ground, in steps so that it is seldom baked again. */
export interface GroundLook {
  /** @range 0..1 */
  readonly care: number;
  /** The playground has been painted, the paving chalked. */
  readonly painted: boolean;
  readonly snow: boolean;
  /** Rain: no sun, and a gloss on the paving. */
  readonly wet: boolean;
  /** Loose leaves. */
  readonly autumn: boolean;
  readonly tracks: 'none' | 'alone' | 'together';
}
