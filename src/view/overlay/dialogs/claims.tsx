/** Claims that a rule goes back to. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import { useLoaded } from '../pages/loaded.ts';
import { NotLoaded } from '../pages/not-loaded.tsx';

/** What the book reports, in words, folded away; the list is fetched when the dialog opens. */
export function Claims({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  const { t } = useOverlay();
  const loaded = useLoaded(() => import('../../shared/claims/claims.ts'), []);
  const list = loaded.value;
  const known = list ? ids.flatMap((id) => list.claimOf(id) ?? []) : [];
  if (loaded.failed) return <NotLoaded of={loaded} />;
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
