/** Texts of the interface itself, in the language of the moment. Scenario text comes from the scenario, by its own keys. */
import type { Language } from '../../core/session/view.ts';
import en from './messages/en.json';
import nl from './messages/nl.json';
import rulesEn from './messages/rules.en.json';
import rulesNl from './messages/rules.nl.json';

export type { Language };
export type MessageKey = keyof typeof nl;
/** Keys that come in `.one` and `.other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;
export type Params = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly language: Language;
  /** The text of a key, its `{{placeholders}}` filled in. */
  say(key: MessageKey, params?: Params): string;
  /** The text of a key that may not exist (a rule, a notice): undefined when it does not. */
  find(key: string, params?: Params): string | undefined;
  /** The text for a number of things; `{{n}}` is the number. */
  count(key: PluralKey, n: number, params?: Params): string;
  /** A change in points with its sign: "−4,2". */
  points(n: number): string;
}

const BUNDLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { ...nl, ...rulesNl },
  en: { ...en, ...rulesEn },
};

export function textsIn(language: Language): Texts {
  const bundle = BUNDLES[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const find = (key: string, params: Params = {}): string | undefined => {
    const text = Object.hasOwn(bundle, key) ? bundle[key] : undefined;
    return text === undefined ? undefined : fill(text, params);
  };
  const say = (key: string, params?: Params): string => find(key, params) ?? key;
  return {
    language,
    say,
    find,
    // A true minus sign, as in print.
    points: (n) => signed.format(n).replace('-', '−'),
    count: (key, n, params = {}) => {
      const form = plural.select(n) === 'one' ? 'one' : 'other';
      return say(`${key}.${form}`, { ...params, n: numbers.format(n) });
    },
  };
}

function fill(text: string, params: Params): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : whole));
}
