/** A meaningful sound in words, for who does not hear it. Said politely by a screen reader, and gone by itself. */
import type { JSX } from 'preact';
import { useOverlay } from './context.ts';

export function Caption({ caption }: { readonly caption: string | null }): JSX.Element {
  const { t } = useOverlay();
  const text = caption === null ? undefined : t.find(caption);
  // The place stays while it is empty: a region that comes with its text is not announced.
  return (
    <output class="caption-place" aria-label={t.say('caption.label')}>
      {text === undefined ? null : <span class="caption">{text}</span>}
    </output>
  );
}
