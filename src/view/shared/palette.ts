/** Paper and wood: colours that the views share (art bible § 2), and how paper takes light. */

export const PAPER = {
  cream: '#F4EDDF',
  ivory: '#FBF7EE',
  mustard: '#DDA12F',
  tomato: '#CF563B',
  teal: '#2F7F80',
  indigo: '#43558A',
  plum: '#80486B',
  blush: '#DE9A88',
  sky: '#8DB4C7',
  moss: '#6F8760',
  brick: '#B4664B',
  slate: '#5A646D',
  kraft: '#C6A173',
  shade: '#5A4C58',
} as const;

/** Species of turned wood, light to dark. */
export const WOOD = { birch: '#EBCBA3', beech: '#D9A878', oak: '#B98252', walnut: '#865638', wenge: '#5A3A2B' } as const;

export type Rgb = [red: number, green: number, blue: number];

/** @param colour `#rrggbb` */
export function toRgb(colour: string): Rgb {
  const all = Number.parseInt(colour.slice(1, 7), 16);
  return [(all >> 16) & 255, (all >> 8) & 255, all & 255];
}

export function toHex(rgb: Rgb): string {
  const [red, green, blue] = rgb.map((part) => Math.round(Math.max(0, Math.min(255, part)))) as Rgb;
  return `#${((1 << 24) | (red << 16) | (green << 8) | blue).toString(16).slice(1)}`;
}

/** A colour between two, `share` of the way to the second. @range 0..1 */
export function mix(first: string, second: string, share: number): string {
  const [r, g, b] = toRgb(first);
  const [r2, g2, b2] = toRgb(second);
  return toHex([r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share]);
}

/** Towards the light of the lamp. */
export function lighten(colour: string, share: number): string {
  return mix(colour, '#FFFBF0', share);
}

/** Into the warm violet shade of this world: shadows are never black. */
export function darken(colour: string, share: number): string {
  return mix(colour, PAPER.shade, share);
}

/**
 * "Unpainted": a colour before its household or person takes part. Keeps its lightness, loses most of its hue and
 * drifts to greyboard, so that grey never means poor, old or foreign (art bible § 1).
 * @param life 0 unpainted … 1 painted
 */
export function dormant(colour: string, life: number): string {
  const [r, g, b] = toRgb(colour);
  const light = 0.3 * r + 0.59 * g + 0.11 * b;
  const grey = toHex([light * 0.62 + 66, light * 0.62 + 62, light * 0.62 + 57]);
  return mix(colour, grey, (1 - life) * 0.86);
}
