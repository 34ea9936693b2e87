/**
 * What the book reports, claim by claim, in our own short words, with its place in the book: what *why?* leads back to.
 * One source for the page and for docs/claims.md and docs/bronnen.md (`npm run sources`). Large, so the page fetches it when it is asked for.
 */
import type { Language } from '../../../core/session/view.ts';
import claims from './claims.json' with { type: 'json' };

/**
 * How the book knows: R research that it reports · I its own practice research · T testimony of a practitioner · A the authors'
 * argument or summary · P policy, what was meant to happen · N a newspaper or magazine item · inf our inference.
 */
export type Evidence = 'R' | 'I' | 'T' | 'A' | 'P' | 'N' | 'inf';

export interface Claim {
  /** `C1` to `C125`. */
  readonly id: string;
  /** The part of the list that it stands in. */
  readonly part: string;
  readonly evidence: readonly Evidence[];
  /** Sections of the book, `6.1.2 D` for a case in one; `magazine` and `newspaper` for the items printed between. */
  readonly place: readonly string[];
  readonly nl: string;
  readonly en: string;
}

export const CLAIMS = claims as readonly Claim[];
const byId = new Map(CLAIMS.map((one) => [one.id, one]));

export const claimOf = (id: string): Claim | undefined => byId.get(id);

const ITEMS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { magazine: 'tijdschriftartikel vóór hoofdstuk 1', newspaper: 'krantenbericht na hoofdstuk 1' },
  en: { magazine: 'magazine article before chapter 1', newspaper: 'newspaper item after chapter 1' },
};

/** Where it stands in the book, in words: `§ 6.1.2 casus D, hoofdstuk 10`. */
export function placeText({ place }: Claim, language: Language): string {
  const [chapter, part] = language === 'nl' ? ['hoofdstuk', 'casus'] : ['chapter', 'case'];
  return place
    .map((one) => ITEMS[language][one] ?? (one.includes('.') ? `§ ${one.replace(/ (?=[A-F]$)/, ` ${part} `)}` : `${chapter} ${one}`))
    .join(', ');
}
