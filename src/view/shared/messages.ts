/** Texts of the interface itself, in the language of the moment. Scenario text comes from the scenario, by its own keys. */
import { createInstance } from 'i18next';
import type { Language } from '../../core/session/view.ts';
import en from './messages/en.json';
import nl from './messages/nl.json';
import rulesEn from './messages/rules.en.json';
import rulesNl from './messages/rules.nl.json';

export type { Language };
export type MessageKey = keyof typeof nl;
/** Keys that come in `_one` and `_other`, as i18next has them. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
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

const i18n = createInstance();
void i18n.init({
  lng: 'nl',
  initAsync: false,
  resources: { nl: { interface: BUNDLES.nl }, en: { interface: BUNDLES.en } },
  ns: 'interface',
  defaultNS: 'interface',
  // Keys are flat and hold dots; Preact escapes what is shown.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
  // A placeholder that nobody fills stays as it is, so that a test or a reader sees it.
  missingInterpolationHandler: (_text: string, [placeholder]: RegExpExecArray) => placeholder,
});

export function textsIn(language: Language): Texts {
  const translate = i18n.getFixedT(language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const find = (key: string, params: Params = {}): string | undefined =>
    Object.hasOwn(BUNDLES[language], key) ? translate(key, { ...params }) : undefined;
  return {
    language,
    say: (key, params) => find(key, params) ?? key,
    find,
    // A true minus sign, as in print.
    points: (n) => signed.format(n).replace('-', '−'),
    count: (key, n, params = {}) => translate(key, { ...params, count: n, n: numbers.format(n) }),
  };
}

/** What the worker grows in, in both languages: for what is read outside the game. */
export function competenceNames(competence: string): Readonly<Record<Language, string>> {
  const named = (language: Language): string => textsIn(language).find(`competence.${competence}`) ?? competence;
  return { nl: named('nl'), en: named('en') };
}
