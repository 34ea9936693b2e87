/** Every colour of the maquette, and how paper colours behave in light, shade and sleep (art bible § 2, § 4). */
import { darken, lighten, PAPER as SHARED, toRgb, WOOD } from '../../shared/palette.ts';

export { darken, dormant, lighten, mix, toRgb, type Rgb } from '../../shared/palette.ts';

export const PAPER = {
  ...SHARED,
  ...WOOD,
  desk: '#E2DFD8',
  greyboard: '#B3ADA3',
  ply: '#E2CDA6',
  kraftDark: '#9C7A50',
  brickRed: SHARED.brick,
  brickRose: '#C58A6C',
  brickDark: '#8B5344',
  brickOchre: '#CDA566',
  plaster: '#E6DCC9',
  concrete: '#C9C3B6',
  clay: '#A4573F',
  anthracite: '#4A4D52',
  zinc: '#8C979B',
  paving: '#D5CCBC',
  klinker: '#B98F7A',
  asphalt: '#A7A29B',
  grass: '#A9B285',
  sage: '#93A579',
  pine: '#50694F',
  lime: '#B6BF7C',
  olive: '#A9AB66',
  water: '#86ADB0',
  waterDeep: '#5E8B94',
  glow: '#FFD98A',
  glowDeep: '#F2B457',
  ink: '#2B2927',
  snow: '#F2F3F1',
  snowShade: '#C9D0D8',
} as const;

/** The side of a sheet that catches the lamp: never pure white. */
export const CUT = '#FFFAEE';

export function alpha(colour: string, opacity: number): string {
  return `rgba(${toRgb(colour).join(',')},${opacity})`;
}

/** How the three visible faces of a box take the lamp (upper left, in front). */
export type Side = 'L' | 'R';
export type Face = Side | 'T';

export function tone(colour: string, face: Face): string {
  if (face === 'T') return lighten(colour, 0.2);
  return face === 'L' ? lighten(colour, 0.02) : darken(colour, 0.34);
}
