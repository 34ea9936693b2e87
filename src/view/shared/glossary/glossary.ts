/** Words of the trade and of the game in both languages, each with its place in the book where it has one. */
import type { Language } from '../../../core/session/view.ts';
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

export interface Term {
  readonly id: string;
  readonly term: string;
  /** One sentence. */
  readonly short: string;
  readonly text: string;
  /** What has changed since 2013, when the game is set. */
  readonly since?: string;
  /** As numbered in docs/claims.md. */
  readonly claims: readonly string[];
  /** Section of the book; empty when it is a word of the game, or the book's excerpt does not define it. */
  readonly place: string;
  readonly kind: string;
  readonly see: readonly string[];
}

const TERMS: Readonly<Record<Language, readonly Term[]>> = { nl: inOrder(nl, 'nl'), en: inOrder(en, 'en') };

/** In the order of the alphabet of the language. */
export function glossaryIn(language: Language): readonly Term[] {
  return TERMS[language];
}

export function termOf(language: Language, id: string): Term | undefined {
  return TERMS[language].find((one) => one.id === id);
}

function inOrder(terms: readonly Term[], language: Language): readonly Term[] {
  const { compare } = new Intl.Collator(language);
  return terms.toSorted((a, b) => compare(a.term, b.term));
}
