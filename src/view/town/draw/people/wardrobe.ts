/** From the closed lists of a look to paper and wood. */
import type { Look } from '../../../../core/scenario/look.ts';
import { PAPER } from '../palette.ts';

export const COAT_PAPER: Readonly<Record<Look['coat'], string>> = {
  tomato: PAPER.tomato,
  mustard: PAPER.mustard,
  teal: PAPER.teal,
  indigo: PAPER.indigo,
  plum: PAPER.plum,
  moss: PAPER.moss,
  blush: PAPER.blush,
  sky: PAPER.sky,
  brick: PAPER.brickRed,
  cream: '#E8D9BC',
  slate: '#6F7FA8',
  kraft: '#B58A3C',
};

export const HAIR_PAPER: Readonly<Record<Look['hairColour'], string>> = {
  black: '#352C28',
  dark: '#51392A',
  brown: '#7A5433',
  blond: '#C79648',
  red: '#A2532E',
  grey: '#B3ADA5',
  white: '#DED9D0',
  teal: PAPER.teal,
  plum: PAPER.plum,
  mustard: PAPER.mustard,
  indigo: PAPER.indigo,
  tomato: PAPER.tomato,
  cream: '#E6DCC9',
};

export const WOOD: Readonly<Record<Look['wood'], string>> = {
  birch: PAPER.birch,
  beech: PAPER.beech,
  oak: PAPER.oak,
  walnut: PAPER.walnut,
  wenge: PAPER.wenge,
};

const LEGS = ['#5B5A63', '#6B5443', '#43558A', '#7B7468', '#4F5F58'] as const;

/** Trousers go with the coat by a fixed rule, so that a person never changes them. */
export function legsOf(look: Look): string {
  return LEGS[(look.coat.length + look.hair.length + look.wood.length) % LEGS.length] ?? LEGS[0];
}

export function isCloth(hair: Look['hair']): boolean {
  return hair === 'headscarf' || hair === 'cap' || hair === 'beanie' || hair === 'wrap';
}
