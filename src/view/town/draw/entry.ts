/** How a kind of thing is told to the catalog: how much room it takes, how it is drawn, what shadow it brings. */
import type { Caster } from './ground/layout.ts';
import type { Extent } from './paper.ts';
import type { Pen } from './pen.ts';

export interface EntryOf<Sprite> {
  readonly extent: (sprite: Sprite) => Extent;
  readonly draw: (pen: Pen, sprite: Sprite) => void;
  readonly shadow?: (sprite: Sprite) => Caster;
  /** Strength of the paper's grain. */
  readonly grain?: number;
}

/** So far from its own place on both sides. @unit u; `pad` px */
export const around = (x: number, y: number, z: number, pad = 8): (() => Extent) => {
  const extent: Extent = { x: [-x, x], y: [-y, y], z: [0, z], pad };
  return () => extent;
};

/** The shadow of a box around its own place. @unit u */
export const shade = (w: number, d: number, h: number): (() => Caster) => {
  const caster: Caster = { kind: 'box', plot: [-w / 2, -d / 2, w, d], h };
  return () => caster;
};
