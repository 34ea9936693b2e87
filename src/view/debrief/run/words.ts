/** Texts of the part that is run: apart from the page's, because they come with it. */
import type { Language } from '../../../core/session/view.ts';
import en from '../messages/run.en.json';
import nl from '../messages/run.nl.json';
import { textFrom } from '../words.ts';

export type RunWordKey = keyof typeof nl;
export type RunSay = (key: RunWordKey, params?: Readonly<Record<string, string | number>>) => string;

const BUNDLES: Readonly<Record<Language, Readonly<Record<RunWordKey, string>>>> = { nl, en };

export const runWordsIn =
  (language: Language): RunSay =>
  (key, params = {}) =>
    textFrom(BUNDLES[language], key, params);

/** A, B, C: options are named so that a class can call them out. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
