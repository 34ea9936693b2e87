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

/** A colour between two, `share` of the way to the second. @range 0..1 */
export function mix(first: string, second: string, share: number): string {
  const a = channels(first);
  const b = channels(second);
  return `#${a.map((value, index) => hex(value + ((b[index] ?? value) - value) * share)).join('')}`;
}

/** Towards the light of the lamp. */
export function lighten(colour: string, share: number): string {
  return mix(colour, '#FFFBF0', share);
}

/** Towards the warm violet shade, never to black. */
export function darken(colour: string, share: number): string {
  return mix(colour, PAPER.shade, share);
}

/** A colour before its owner takes part: it keeps its lightness and drifts to greyboard (art bible § 2). @range 0..1 */
export function dormant(colour: string, life: number): string {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const grey = (0.3 * red + 0.59 * green + 0.11 * blue) * 0.62;
  return mix(colour, `#${[66, 62, 57].map((base) => hex(grey + base)).join('')}`, (1 - life) * 0.86);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(Math.max(0, Math.min(255, value)))
    .toString(16)
    .padStart(2, '0');
}
