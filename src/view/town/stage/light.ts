/** The light over everything, as a tint of sprites: free in WebGL, where a layer over the screen costs a third of the frame. */
import type { Sprite } from '../draw/catalog.ts';
import { PAPER, toRgb, type Rgb } from '../draw/palette.ts';

/** Not dimmed by the light over the board. */
export const GLOWING: ReadonlySet<Sprite['kind']> = new Set([
  'tag',
  'flag',
  'fire',
  'string',
  'pool',
  'glow',
  'panes',
  'daylight',
  'pendant',
  'floor-lamp',
  'room-window',
]);

const COLD: Rgb = [230, 233, 235];
const NEUTRAL: Rgb = [255, 254, 251];
const WARM: Rgb = [255, 246, 228];
/** Breath-blue, for the snow. */
const WINTER: Rgb = [230, 234, 238];
const WINTER_WARM: Rgb = [255, 246, 236];

function blend(from: Rgb, to: Rgb, share: number): Rgb {
  return from.map((part, at) => part + ((to[at] ?? part) - part) * share) as Rgb;
}

/** Half a year later it is late in the day. In winter blue outside, and who is at home has light. */
const BLUE_HOUR: Rgb = [126, 143, 184];
const BLUE_HOUR_WARM: Rgb = [178, 188, 214];

/** Late in the day by season, from a neighbourhood that fell silent to one that carried on: grey and wet; bleached by the heat, or golden. */
const LATE: Readonly<Record<Weather['season'], readonly [silent: Rgb, carried: Rgb]>> = {
  winter: [BLUE_HOUR, BLUE_HOUR_WARM],
  spring: [
    [222, 228, 226],
    [250, 244, 226],
  ],
  summer: [
    [240, 232, 212],
    [255, 232, 190],
  ],
  autumn: [
    [160, 174, 206],
    [238, 218, 196],
  ],
};

interface Weather {
  /** @range 0..1 */
  readonly warmth: number;
  readonly snow: boolean;
  readonly after: boolean;
  readonly dusk: boolean;
  readonly rain: boolean;
  readonly clouded: boolean;
  /** In a room the lamps count, not the weather. */
  readonly indoors?: boolean;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
}

/** Clouds over everything: cooler, and with rain a twelfth of the light gone. */
const CLOUDS: Rgb = [0.945, 0.96, 0.975];
const RAIN_CLOUDS: Rgb = [0.89, 0.925, 0.96];

/** What the season does to the light: clear in spring, golden in summer, amber in autumn. */
const SEASONS: Readonly<Record<Weather['season'], Rgb>> = {
  spring: [0.98, 1, 0.985],
  summer: [1, 0.992, 0.965],
  autumn: [1, 0.978, 0.936],
  winter: [1, 1, 1],
};

export function gradeOf(weather: Weather): Rgb {
  const season = SEASONS[weather.season];
  const dry = dryGradeOf(weather).map((part, at) => part * (season[at] ?? 1)) as Rgb;
  // Late in the day it is grey enough as it is.
  if (!weather.clouded || weather.after) return dry;
  const clouds = weather.rain ? RAIN_CLOUDS : CLOUDS;
  return dry.map((part, at) => part * (clouds[at] ?? 1)) as Rgb;
}

/** In a room half a year later: the window is the only light, or people have put on theirs, and then it is amber up to the walls. */
const DUSK: Rgb = [176, 186, 210];
const DUSK_WARM: Rgb = [255, 238, 208];
/** Few as they are, people in a room at dusk have a lamp on: half warm is nearly as light as warm. */
const LAMPS = 1.5;
/** And in the light months: an empty room, or one in the evening sun. */
const BARE: Rgb = [222, 224, 224];
const SUNLIT: Rgb = [255, 242, 218];

function dryGradeOf({ warmth, snow, after, indoors = false, season, dusk }: Weather): Rgb {
  if (indoors && after) return dusk ? blend(DUSK, DUSK_WARM, Math.min(1, warmth * LAMPS)) : blend(BARE, SUNLIT, warmth);
  if (after) return blend(...LATE[season], warmth);
  if (snow) return warmth < 0.5 ? blend([214, 222, 232], WINTER, warmth / 0.5) : blend(WINTER, WINTER_WARM, (warmth - 0.5) / 0.5);
  return warmth < 0.5 ? blend(COLD, NEUTRAL, warmth / 0.5) : blend(NEUTRAL, WARM, (warmth - 0.5) / 0.5);
}

export function toTint([r, g, b]: Rgb): number {
  return (Math.round(r) << 16) | (Math.round(g) << 8) | Math.round(b);
}

/** The desk takes the same light. */
export function deskColour(grade: Rgb): string {
  const desk = toRgb(PAPER.desk);
  return `rgb(${desk.map((part, at) => Math.round((part * (grade[at] ?? 255)) / 255)).join(',')})`;
}
