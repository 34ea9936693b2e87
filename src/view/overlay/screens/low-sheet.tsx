/**
 * On a phone a sheet lies over most of the maquette. It can be laid low, so that the picture is seen, and drawn up again: by its button, or
 * by reading on in it. Elsewhere there is room for both, and the style sheet shows no button.
 */
import type { JSX, TargetedEvent, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';

/** Whoever scrolls this far reads on. @unit px */
const READS = 24;

const SCROLLING: ReadonlySet<string> = new Set(['ArrowDown', 'PageDown', 'End', ' ']);

interface SheetAttributes {
  readonly 'data-low': string | undefined;
  readonly onScroll: (event: TargetedEvent<HTMLElement>) => void;
  readonly onWheel: () => void;
  readonly onTouchMove: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => void;
}

export interface LowSheet {
  /** For the sheet itself. */
  readonly attributes: SheetAttributes;
  readonly low: boolean;
  readonly turn: () => void;
}

/** @param starts whether the picture comes first */
export function useLowSheet(starts = false): LowSheet {
  const [low, setLow] = useState(starts);
  // A browser scrolls by itself to what gets the focus: only who scrolls by hand reads on.
  const [byHand, setByHand] = useState(false);
  const scrolls = (): void => setByHand(true);
  const attributes: SheetAttributes = {
    'data-low': low ? '' : undefined,
    onScroll: ({ currentTarget }) => {
      if (low && byHand && currentTarget.scrollTop > READS) setLow(false);
    },
    onWheel: scrolls,
    onTouchMove: scrolls,
    onKeyDown: ({ key }) => setByHand(SCROLLING.has(key)),
    // On the sheet itself it is the scroll bar, on anything in it a press.
    onPointerDown: ({ target, currentTarget }) => setByHand(target === currentTarget),
  };
  return { attributes, low, turn: () => setLow(!low) };
}

export function SheetHandle({ low, turn }: LowSheet): JSX.Element {
  const { t } = useOverlay();
  return (
    <button type="button" class="plain sheet-handle" onClick={turn}>
      {t.say(low ? 'sheet.read' : 'sheet.look')}
    </button>
  );
}
