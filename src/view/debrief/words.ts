/** Texts of the debrief page. Kept apart from the game's, which load on every first screen. */
import type { Language } from '../../core/session/view.ts';
import classEn from './messages/class.en.json';
import classNl from './messages/class.nl.json';
import en from './messages/en.json';
import figuresEn from './messages/figures.en.json';
import figuresNl from './messages/figures.nl.json';
import nl from './messages/nl.json';

export type WordKey = keyof typeof nl | keyof typeof figuresNl | keyof typeof classNl;
export type Say = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

const BUNDLES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {
  nl: { ...nl, ...figuresNl, ...classNl },
  en: { ...en, ...figuresEn, ...classEn },
};

/** Always the same one for a language, so that what was said in it need not be made again. */
export const wordsIn = (language: Language): Say => SAY[language];

const sayFrom =
  (bundle: Readonly<Record<WordKey, string>>): Say =>
  (key, params = {}) =>
    textOf(bundle, key, params).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));

const SAY: Readonly<Record<Language, Say>> = { nl: sayFrom(BUNDLES.nl), en: sayFrom(BUNDLES.en) };

/** Of one thing a text may have another form, under the key with `.one` behind it. */
function textOf(bundle: Readonly<Record<string, string>>, key: WordKey, { n }: Readonly<Record<string, string | number>>): string {
  return (n === 1 ? bundle[`${key}.one`] : undefined) ?? bundle[key] ?? key;
}

/** Made once for a language: making one takes longer than all that it writes. */
const numbers = new Map<string, Intl.NumberFormat>();

/** A figure as the language writes it, with at most two decimals. */
export function numberIn(say: Say, value: number): string {
  const language = say('number');
  const known = numbers.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  numbers.set(language, known);
  return known.format(value);
}
