/** Texts of the part that is run: apart from the page's, because they come with it. */
import type { Language } from '../../../core/session/view.ts';
import en from '../messages/run.en.json';
import nl from '../messages/run.nl.json';

export type RunWordKey = keyof typeof nl;
export type RunSay = (key: RunWordKey, params?: Readonly<Record<string, string | number>>) => string;

const BUNDLES: Readonly<Record<Language, Readonly<Record<RunWordKey, string>>>> = { nl, en };

export const runWordsIn =
  (language: Language): RunSay =>
  (key, params = {}) =>
    textOf(BUNDLES[language], key, params).replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));

/** Of one thing a text may have another form, under the key with `.one` behind it; of nothing, with `.none`. */
function textOf(bundle: Readonly<Record<string, string>>, key: RunWordKey, { n }: Readonly<Record<string, string | number>>): string {
  const form = n === 0 ? 'none' : n === 1 ? 'one' : '';
  return bundle[`${key}.${form}`] ?? bundle[key] ?? key;
}

/** A, B, C: options are named so that a class can call them out. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
