/** What the ground needs to know of a board, as data. */
import type { Spot } from '../../projection.ts';
import type { Frame } from '../paper.ts';
import type { Shell, ShellLook } from '../interior/shell.ts';

/** A rectangle on the board. @unit u */
export type Plot = readonly [x: number, y: number, w: number, d: number];

/** One sheet of the surface. They are laid in the order of the list, each over what lies below it. */
export type Patch =
  | { readonly kind: 'garden' | 'lawn' | 'square' | 'playground' | 'kerb' | 'band' | 'court'; readonly plot: Plot }
  | { readonly kind: 'street'; readonly plot: Plot; readonly upright: boolean }
  /** Zebra stripes, along y or (upright) along x. */
  | { readonly kind: 'crossing'; readonly plot: Plot; readonly upright?: boolean }
  | { readonly kind: 'parking'; readonly plot: Plot; readonly bays: number }
  /** A gravel path through the green. */
  | { readonly kind: 'path'; readonly way: readonly Spot[]; readonly width: number }
  /** Flooring, indoors; `plain` is linoleum. */
  | { readonly kind: 'floor'; readonly plot: Plot; readonly paper: string; readonly laid: 'boards' | 'tiles' | 'plain' };

export interface Pond {
  readonly at: Spot;
  readonly rx: number;
  readonly ry: number;
}

/** A block of the town between its streets. */
export interface Block {
  readonly kind: 'houses' | 'works' | 'park' | 'pond' | 'field' | 'strips' | 'church' | 'paved';
  readonly plot: Plot;
  readonly seed: number;
}

/** A whole town, on a sheet that lies square before the viewer. */
export interface Townscape {
  /** What of the town is on the sheet. @unit px at zoom 1 */
  readonly sheet: Frame;
  readonly blocks: readonly Block[];
  /** Along x. */
  readonly water: Plot;
  /** Along x. */
  readonly rail: Plot;
  /** Where streets cross the water. @unit u along x */
  readonly bridges: readonly number[];
}

export interface GroundLayout {
  readonly width: number;
  readonly depth: number;
  readonly title: string;
  readonly surface: readonly Patch[];
  /** Paving that people use: where litter blows, leaves fall and rain shines. */
  readonly open: readonly Plot[];
  /** Upper left of the chalk drawings. */
  readonly chalk?: Spot;
  readonly canal?: Plot;
  readonly ponds?: readonly Pond[];
  readonly puddles: readonly { readonly at: Spot; readonly size: number }[];
  /** Lines of footprints in the snow of half a year later, each from somewhere to somewhere. */
  readonly tracks: { readonly alone: readonly (readonly Spot[])[]; readonly together: readonly (readonly Spot[])[] };
  /** A room stands on a bare desk, out of the weather. */
  readonly indoors?: boolean;
  /** A cut-away room: its walls rise behind the floor. */
  readonly room?: Shell;
  /** The map of the town, in the place of a model on a plinth. */
  readonly town?: Townscape;
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
  /** Fresh grass and petals, dry grass, loose leaves. */
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly tracks: 'none' | 'alone' | 'together';
  readonly room?: ShellLook;
}
