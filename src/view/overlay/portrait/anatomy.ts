/** Measures and colours of one face, from its look. Same coat, hair and wood as the peg in the maquette. */
import { COATS, HAIR_COLOURS, type Look } from '../../../core/scenario/look.ts';
import type { Mood } from '../../../core/session/view.ts';
import { darken, dormant, lighten, mix, PAPER, WOOD } from '../../shared/palette.ts';
import type { Gaze } from './bend.ts';
import { EXPRESSIONS, type Expression } from './moods.ts';
import { traitsOf, type Traits } from './traits.ts';

const HAIR_TINTS: Readonly<Record<Look['hairColour'], string>> = {
  ...PAPER,
  black: '#2C2523',
  dark: '#3F2F27',
  brown: '#6B4A33',
  blond: '#C99C58',
  red: '#A65A33',
  grey: '#A8A199',
  white: '#D9D4CB',
};

const BACKDROPS = ['#D9C7A6', '#C9D0C0', '#B9CBD0', '#D5CCBE', '#DCC9B4', '#C8CFD2', '#CAD3C2', '#D8C6BE'] as const;
/** Cloth lies on the hair: brows cannot take its colour. */
const COVERED: readonly Look['hair'][] = ['headscarf', 'cap', 'beanie', 'wrap'];

export interface Face {
  readonly look: Look;
  /** The head turned in three-quarter view: −1 to the left, 1 to the right, 0 not. */
  readonly way: -1 | 0 | 1;
  readonly traits: Traits;
  readonly mood: Mood;
  readonly expression: Expression;
  /** Middle of the face, half its width, half its jaw, crown and chin. @unit px in a 240 × 280 frame */
  readonly cx: number;
  readonly cy: number;
  readonly w: number;
  readonly jaw: number;
  readonly top: number;
  readonly chin: number;
  /** Where the shoulders begin. */
  readonly collar: number;
  readonly isChild: boolean;
  readonly isSoft: boolean;
  readonly isDark: boolean;
  /** How far life has drawn lines. @range 0..1 */
  readonly age: number;
  readonly skin: string;
  readonly skinShade: string;
  /** Lids: a lighter plane on dark wood, so that brow and eye stand apart. */
  readonly lid: string;
  readonly lip: string;
  readonly line: string;
  readonly hair: string;
  readonly hairShade: string;
  readonly brow: string;
  readonly coat: string;
  readonly accent: string;
  readonly backdrop: string;
  /** Reference to the drop shadow of a cut sheet; undefined where it would not be seen. */
  readonly cut: string | undefined;
  /** Prefix for ids inside the drawing. */
  readonly id: string;
}

export function isCovered(hair: Look['hair']): boolean {
  return COVERED.includes(hair);
}

export interface FaceOptions {
  /** Prefix for ids inside the drawing. */
  readonly id: string;
  readonly shadows: boolean;
  /** How far they take part: 0 is unpainted, but for the wood of the head. @range 0..1 */
  readonly life: number;
  readonly gaze: Gaze;
}

export function faceOf(look: Look, mood: Mood, { id, shadows, life, gaze }: FaceOptions): Face {
  const traits = traitsOf(look);
  const measures = measuresOf(look, traits);
  return {
    look,
    mood,
    way: gaze === 'front' ? 0 : gaze === 'left' ? -1 : 1,
    traits,
    // Who has turned to somebody looks at them: the head has no need to turn away as well.
    expression: gaze === 'front' ? EXPRESSIONS[mood] : { ...EXPRESSIONS[mood], turn: 0 },
    ...measures,
    ...coloursOf(look, life),
    age: { child: 0, young: 0, adult: 0.35, elder: 1 }[look.age],
    cut: shadows ? `url(#${id}-cut)` : undefined,
    id,
  };
}

function measuresOf(
  look: Look,
  { width, length }: Traits,
): Pick<Face, 'cx' | 'cy' | 'w' | 'jaw' | 'top' | 'chin' | 'collar' | 'isChild' | 'isSoft'> {
  const isChild = look.age === 'child';
  const isSoft = look.soft === true;
  const cy = isChild ? 148 : 126;
  const w = (isChild ? 43 : isSoft ? 40 : 42) + (isChild ? width / 2 : width);
  const jaw = (isChild ? 27 : isSoft ? 25.5 : 31) + width * 0.8;
  const chin = cy + (isChild ? 53 : (isSoft ? 58 : 61) + length);
  return { cx: 120, cy, w, jaw, top: cy - 64, chin, collar: isChild ? 214 : 196, isChild, isSoft };
}

type Colours = 'isDark' | 'skin' | 'skinShade' | 'lid' | 'lip' | 'line' | 'hair' | 'hairShade' | 'brow' | 'coat' | 'accent' | 'backdrop';

function coloursOf(look: Look, life: number): Pick<Face, Colours> {
  const wood = dormant(WOOD[look.wood], Math.max(life, 0.62));
  const isDark = look.wood === 'walnut' || look.wood === 'wenge';
  const skin = lighten(wood, look.wood === 'wenge' ? 0.13 : 0.06);
  const hair = dormant(HAIR_TINTS[look.hairColour], life);
  const coat = dormant(PAPER[look.coat], life);
  return {
    isDark,
    skin,
    skinShade: mix(darken(wood, 0.3), '#5C2A1C', isDark ? 0.3 : 0.14),
    lid: lighten(skin, look.wood === 'wenge' ? 0.3 : isDark ? 0.24 : 0.12),
    // On the darkest wood lighter still, or a mouth that tightens is lost without colour.
    lip: isDark ? mix(skin, '#DE9A8C', look.wood === 'wenge' ? 0.62 : 0.52) : mix(skin, '#9A433B', 0.5),
    line: mix(wood, '#241512', isDark ? 0.78 : 0.66),
    hair,
    hairShade: darken(hair, 0.3),
    brow: browOf(look, hair),
    coat,
    accent: dormant(look.coat === 'mustard' || look.collar === 'blazer' ? PAPER.cream : PAPER.mustard, life),
    backdrop: dormant(backdropOf(look), life),
  };
}

function backdropOf(look: Look): string {
  const at = COATS.indexOf(look.coat) * 3 + HAIR_COLOURS.indexOf(look.hairColour);
  return BACKDROPS[at % BACKDROPS.length] ?? BACKDROPS[0];
}

/** Under a cloth the brows are dark, grey with age; else a shade deeper than the hair. */
function browOf(look: Look, hair: string): string {
  if (isCovered(look.hair)) return look.age === 'elder' ? '#77706A' : '#2B2220';
  if (look.wood === 'walnut' || look.wood === 'wenge') return look.age === 'elder' ? '#C9C2B8' : '#1D1412';
  return mix(darken(hair, 0.25), '#3A2A22', look.age === 'elder' ? 0.2 : 0.35);
}
