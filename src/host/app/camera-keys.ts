/**
 * The camera by keys: plus and minus step nearer and farther, Shift with an arrow moves over the board. Plain arrows stay with the
 * lists. Plus and minus are single keys, so they go with the setting for those.
 */
export interface CameraKeys {
  readonly zoom: (way: 1 | -1) => void;
  readonly pan: (by: { readonly x: number; readonly y: number }) => void;
  /** Whether single keys do something. */
  readonly single: () => boolean;
}

/** One press moves this far. @unit CSS px */
const STEP = 90;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const ZOOMS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };
/** Where keys write or choose a value. */
const WRITES = 'input, select, textarea, [contenteditable]';

/** @returns what stops listening */
export function listenForCamera(keys: CameraKeys): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (event.target instanceof Element && event.target.closest(WRITES) !== null) return;
    const way = ZOOMS[event.key];
    const arrow = event.shiftKey ? ARROWS[event.key] : undefined;
    if (arrow !== undefined) keys.pan({ x: arrow[0] * STEP, y: arrow[1] * STEP });
    else if (way !== undefined && keys.single()) keys.zoom(way);
    else return;
    // Before the lists, which would take the arrow for theirs.
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', press, { capture: true });
  return () => document.removeEventListener('keydown', press, { capture: true });
}
