/** Claims that a rule goes back to. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { useLoaded } from '../pages/loaded.ts';

/** What the book reports, in words, folded away; the list is fetched when the dialog opens. */
export function Claims({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const { t } = useOverlay();
  const list = useLoaded(() => import('../../shared/claims/claims.ts').catch(() => null), []);
  const known = list ? ids.flatMap((id) => list.claimOf(id) ?? []) : [];
  if (!list || known.length === 0) return null;
  return (
    <details class="claims">
      <summary>{t.say('why.book')}</summary>
      <ul>
        {known.map((claim) => (
          <li key={claim.id}>
            {claim[t.language]} <span class="hint">{`${claim.id}, ${list.placeText(claim, t.language)}`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
