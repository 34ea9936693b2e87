/** The key that does what a button does, for the eye only; shown when the player asked for it. */
import type { JSX } from 'preact';
import type { MessageKey } from '../shared/messages.ts';
import { useOverlay } from './context.ts';

export function KeyHint({ of }: { readonly of: Extract<MessageKey, `keys.${string}`> }): JSX.Element | null {
  const { game, t } = useOverlay();
  const { keyHints, shortcuts } = game.settings;
  const always = of === 'keys.enter' || of === 'keys.escape';
  if (!keyHints || !(shortcuts || always)) return null;
  return (
    <kbd class="key-hint" aria-hidden="true">
      {t.say(of)}
    </kbd>
  );
}
