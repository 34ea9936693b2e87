/** Texts of the debrief page. Kept apart from the game's, which load on every first screen. */
import type { Language } from '../../core/session/view.ts';
import en from './messages/en.json';
import nl from './messages/nl.json';

export type WordKey = keyof typeof nl;
export type Say = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

const BUNDLES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { nl, en };

export const wordsIn =
  (language: Language): Say =>
  (key, params = {}) =>
    BUNDLES[language][key].replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
