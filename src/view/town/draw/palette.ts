/** Every colour of the maquette, and how paper colours behave in light, shade and sleep (art bible § 2, § 4). */
export const PAPER = {
  desk: '#E2DFD8',
  greyboard: '#B3ADA3',
  cream: '#F4EDDF',
  ivory: '#FBF7EE',
  ply: '#E2CDA6',
  kraft: '#C6A173',
  kraftDark: '#9C7A50',
  brickRed: '#B4664B',
  brickRose: '#C58A6C',
  brickDark: '#8B5344',
  brickOchre: '#CDA566',
  plaster: '#E6DCC9',
  concrete: '#C9C3B6',
  clay: '#A4573F',
  slate: '#5A646D',
  anthracite: '#4A4D52',
  zinc: '#8C979B',
  paving: '#D5CCBC',
  klinker: '#B98F7A',
  asphalt: '#A7A29B',
  grass: '#A9B285',
  moss: '#6F8760',
  sage: '#93A579',
  pine: '#50694F',
  lime: '#B6BF7C',
  olive: '#A9AB66',
  water: '#86ADB0',
  waterDeep: '#5E8B94',
  mustard: '#DDA12F',
  tomato: '#CF563B',
  teal: '#2F7F80',
  indigo: '#43558A',
  plum: '#80486B',
  blush: '#DE9A88',
  sky: '#8DB4C7',
  birch: '#EBCBA3',
  beech: '#D9A878',
  oak: '#B98252',
  walnut: '#865638',
  wenge: '#5A3A2B',
  glow: '#FFD98A',
  glowDeep: '#F2B457',
  shade: '#5A4C58',
  ink: '#2B2927',
  snow: '#F2F3F1',
  snowShade: '#C9D0D8',
} as const;

/** The side of a sheet that catches the lamp: never pure white. */
export const CUT = '#FFFAEE';

export type Rgb = [number, number, number];

export function toRgb(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}

export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(Math.max(0, Math.min(255, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function mix(from: string, to: string, share: number): string {
  const [r, g, b] = toRgb(from);
  const [r2, g2, b2] = toRgb(to);
  return toHex([r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share]);
}

export function alpha(colour: string, opacity: number): string {
  return `rgba(${toRgb(colour).join(',')},${opacity})`;
}

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

/** How the three visible faces of a box take the lamp (upper left, in front). */
export type Side = 'L' | 'R';
export type Face = Side | 'T';

export function tone(colour: string, face: Face): string {
  if (face === 'T') return lighten(colour, 0.2);
  return face === 'L' ? lighten(colour, 0.02) : darken(colour, 0.34);
}
