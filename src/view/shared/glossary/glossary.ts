/** Words of the trade in both languages. */
import type { Language } from '../../../core/session/view.ts';

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly short: string;
  readonly text: string;
  readonly since?: string;
  readonly claims: readonly string[];
  readonly place: string;
  readonly kind: string;
  readonly see: readonly string[];
}

export function glossaryIn(_language: Language): readonly Term[] {
  return [];
}

export function termOf(language: Language, id: string): Term | undefined {
  return glossaryIn(language).find((one) => one.id === id);
}
