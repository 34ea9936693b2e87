/**
 * Keys that work wherever the focus is, unless a dialog is open or the focused control wants the key itself. Listeners
 * change in the same breath as the page, so that a key pressed quickly after another is not lost.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const CONTROLS = 'button, a[href], input, select, textarea, summary';
/** Scrolls with arrows and space itself. */
const SCROLLED = '[role="log"]';

/** Calls the handler for every key press that nobody else claims; it returns true when it used the key. */
export function useKeys(handle: (key: string, event: KeyboardEvent) => boolean): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      const isArrow = event.key.startsWith('Arrow');
      if (event.repeat && !isArrow) return;
      if (isIn(event.target, SCROLLED) && (isArrow || event.key === ' ')) return;
      if (isIn(event.target, CONTROLS) && (event.key === 'Enter' || event.key === ' ')) return;
      if (handle(event.key, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** A click anywhere on a surface; whoever uses keys has a button on it that does the same. */
export function useClick(surface: RefObject<HTMLElement | null>, handle: (event: MouseEvent) => void): void {
  useLayoutEffect(() => {
    const element = surface.current;
    element?.addEventListener('click', handle);
    return () => element?.removeEventListener('click', handle);
  });
}

/** One press, one step: a key that is held down presses a button once. Listens at the root of the overlay. */
export function oncePerPress(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ') && isIn(event.target, 'button, summary')) event.preventDefault();
}

/**
 * For a screen that is read before one goes on: focus is on its heading, and Enter goes to the one button first, so that
 * a key pressed once too often skips nothing. On the button itself Enter does what a button does.
 */
export function useWayOn(button: RefObject<HTMLElement | null>): void {
  useKeys((key) => {
    if (key !== 'Enter' || !button.current) return false;
    button.current.focus();
    return true;
  });
}

/** Moves focus along the buttons of a list with the arrow keys, as they stand on the screen; true when it did. */
export function stepAlong(list: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
  if (!list || step === 0) return false;
  const buttons = [...list.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const upright = key === 'ArrowDown' || key === 'ArrowUp';
  buttons[nextOf(at, step, buttons.length, upright ? columnsOf(list) : 1)]?.focus();
  return buttons.length > 0;
}

/** Steps by whole rows, and round to the other end of the same column. */
function nextOf(at: number, step: 1 | -1, count: number, columns: number): number {
  if (at < 0) return step > 0 ? 0 : count - 1;
  const to = at + step * columns;
  if (to >= 0 && to < count) return to;
  const column = at % columns;
  return step > 0 ? column : column + columns * Math.floor((count - 1 - column) / columns);
}

function columnsOf(list: HTMLElement): number {
  const tracks = getComputedStyle(list).gridTemplateColumns;
  return tracks && tracks !== 'none' ? tracks.trim().split(/\s+/).length : 1;
}
