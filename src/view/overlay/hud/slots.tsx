/** A value as eight paper slots. The word stands beside it; the slots themselves say nothing to a screen reader. */
import type { JSX } from 'preact';
import { slotsOf } from '../../shared/words.ts';

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7] as const;

export function Slots({ value }: { readonly value: number }): JSX.Element {
  const filled = slotsOf(value, PLACES.length);
  return (
    <span class="slots" aria-hidden="true">
      {PLACES.map((place) => (
        <i key={place} class={place < filled ? 'on' : ''} />
      ))}
    </span>
  );
}
