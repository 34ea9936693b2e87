/**
 * On a phone a sheet lies over most of the maquette. It can be laid low, so that the picture is seen, and drawn up again: by its button, or
 * by reading on in it. Elsewhere there is room for both, and the style sheet shows no button.
 */
import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';

/** Whoever scrolls this far reads on. @unit px */
const READS = 24;

export interface LowSheet {
  /** For the sheet itself. */
  readonly attributes: { readonly 'data-low': string | undefined; readonly onScroll: (event: TargetedEvent<HTMLElement>) => void };
  readonly low: boolean;
  readonly turn: () => void;
}

/** @param starts whether the picture comes first */
export function useLowSheet(starts = false): LowSheet {
  const [low, setLow] = useState(starts);
  const onScroll = ({ currentTarget }: TargetedEvent<HTMLElement>): void => {
    if (low && currentTarget.scrollTop > READS) setLow(false);
  };
  return { attributes: { 'data-low': low ? '' : undefined, onScroll }, low, turn: () => setLow(!low) };
}

export function SheetHandle({ low, turn }: LowSheet): JSX.Element {
  const { t } = useOverlay();
  return (
    <button type="button" class="plain sheet-handle" onClick={turn}>
      {t.say(low ? 'sheet.read' : 'sheet.look')}
    </button>
  );
}
