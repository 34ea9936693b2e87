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
    textFrom(bundle, key, params);

const SAY: Readonly<Record<Language, Say>> = { nl: sayFrom(BUNDLES.nl), en: sayFrom(BUNDLES.en) };

/** A text with what stands in it. Of one thing it may have another form, under the key with `.one` behind it; of nothing, with `.none`. */
export function textFrom(bundle: Readonly<Record<string, string>>, key: string, params: Readonly<Record<string, string | number>>): string {
  const { n } = params;
  const form = n === 0 ? 'none' : n === 1 ? 'one' : '';
  const text = bundle[`${key}.${form}`] ?? bundle[key] ?? key;
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}

const numbersIn = (locale: string): Intl.NumberFormat => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
/** Made with the page: the first takes longer than a chart may, and longer than all that they write. */
const NUMBERS: ReadonlyMap<string, Intl.NumberFormat> = new Map(
  Object.values(BUNDLES).map(({ number }) => [number, numbersIn(number)] as const),
);
for (const one of NUMBERS.values()) one.format(0.5);

/** A figure as the language writes it, with at most two decimals. */
export function numberIn(say: Say, value: number): string {
  const locale = say('number');
  return (NUMBERS.get(locale) ?? numbersIn(locale)).format(value);
}
