/** In the place of what did not come: what happened, and what one can do about it. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import type { Loaded } from './loaded.ts';

interface NotLoadedProps {
  readonly of: Loaded<unknown>;
  /** Where it should have come from: over the network, or out of this device's own storage. */
  readonly from?: 'network' | 'storage';
}

export function NotLoaded({ of: { failed, again }, from = 'network' }: NotLoadedProps): JSX.Element | null {
  const { t } = useOverlay();
  if (!failed) return null;
  return (
    <div role="alert">
      <p>{t.say(`load.${from}`)}</p>
      <p class="row">
        <button type="button" class="plain" onClick={again}>
          {t.say('load.again')}
        </button>
      </p>
    </div>
  );
}
