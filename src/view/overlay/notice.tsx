/** A message of the host: storage that is blocked, a save that could not be read. Announced once, put away by hand. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOverlay } from './context.ts';

export function Notice({ notice }: { readonly notice: string | null }): JSX.Element {
  const { t } = useOverlay();
  const [away, setAway] = useState<string | null>(null);
  useEffect(() => {
    if (notice === null) setAway(null);
  }, [notice]);
  const open = notice !== null && notice !== away;
  return (
    <output class="notice-place">
      {open ? (
        <div class="card notice">
          <p>{t.find(notice) ?? t.say('notice.other')}</p>
          <button type="button" class="plain" onClick={() => setAway(notice)}>
            {t.say('app.close')}
          </button>
        </div>
      ) : null}
    </output>
  );
}
