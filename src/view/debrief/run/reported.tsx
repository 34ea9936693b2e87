/** Claims of the book that a slide rests on: what it reports, in words, and where. */
import type { JSX } from 'preact';
import type { Language } from '../../../core/session/view.ts';
import { claimOf, placeText, type Claim } from '../../shared/claims/claims.ts';
import type { RunProps } from './shared-props.ts';

/** What the book reports, in words, folded away. */
export function Reported({ host, say, claims }: RunProps & { readonly claims: readonly Claim[] }): JSX.Element | null {
  if (claims.length === 0) return null;
  return (
    <details class="reported">
      <summary>{say('why.book')}</summary>
      <ul>
        {[...new Set(claims)].map((claim) => (
          <li key={claim.id}>
            {claim[host.language]} <small>{say('why.place', { id: claim.id, place: placeText(claim, host.language) })}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** More of one rule are not read from the last row. @source design choice */
const MOST_CLAIMS = 3;

export const knownOf = (ids: readonly string[]): Claim[] => ids.slice(0, MOST_CLAIMS).flatMap((id) => claimOf(id) ?? []);

export function placesOf(language: Language, ids: readonly string[]): string {
  const [first, ...others] = knownOf(ids);
  if (!first) return '';
  return placeText({ ...first, place: [...new Set([first, ...others].flatMap((one) => one.place))] }, language);
}
