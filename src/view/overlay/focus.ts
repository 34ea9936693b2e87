/**
 * Where the keyboard is after a change. One rule everywhere: when there is only one way on, focus goes to that button;
 * when there is something to choose, it goes to the list (not to its first item, so that Enter pressed once too often
 * chooses nothing). A part marks its own target with `data-focus`. The first screen leaves focus where the browser put it.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useFocusAfter(key: string, within: RefObject<HTMLElement | null>): void {
  const firstRef = useRef(true);
  useLayoutEffect(() => {
    if (firstRef.current) firstRef.current = false;
    else takeFocus(within.current);
  }, [key, within]);
}

function takeFocus(within: HTMLElement | null): void {
  if (!within || document.querySelector('dialog[open]')) return;
  within.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
}
