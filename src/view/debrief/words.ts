/** Texts of the debrief page. Kept apart from the game's, which load on every first screen. */
import type { Language } from '../../core/session/view.ts';
import en from './messages/en.json';
import figuresEn from './messages/figures.en.json';
import figuresNl from './messages/figures.nl.json';
import nl from './messages/nl.json';

export type WordKey = keyof typeof nl | keyof typeof figuresNl;
export type Say = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

const BUNDLES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { nl: { ...nl, ...figuresNl }, en: { ...en, ...figuresEn } };

export const wordsIn =
  (language: Language): Say =>
  (key, params = {}) =>
    textOf(BUNDLES[language], key, params).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));

/** Of one thing a text may have another form, under the key with `.one` behind it. */
function textOf(bundle: Readonly<Record<string, string>>, key: WordKey, { n }: Readonly<Record<string, string | number>>): string {
  return (n === 1 ? bundle[`${key}.one`] : undefined) ?? bundle[key] ?? key;
}

/** A figure as the language writes it, with at most two decimals. */
export const numberIn = (say: Say, value: number): string =>
  new Intl.NumberFormat(say('number'), { maximumFractionDigits: 2 }).format(value);
