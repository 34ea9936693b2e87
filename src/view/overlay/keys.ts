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

/** Moves focus along the buttons of a list with the arrow keys; true when it did. */
export function stepAlong(list: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 0;
  if (!list || step === 0) return false;
  const buttons = [...list.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
  return buttons.length > 0;
}
