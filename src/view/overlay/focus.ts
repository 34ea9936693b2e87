/**
 * Where the keyboard is after a change. One rule everywhere: in a conversation focus goes to the one way on; when there is
 * something to choose, to the list (not to its first item, so that Enter pressed once too often chooses nothing); a screen
 * that is read as a whole begins at its heading. A part marks its own target with `data-focus`. The first screen leaves focus where the browser put it.
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
  const target = within.querySelector<HTMLElement>('[data-focus]');
  target?.focus({ preventScroll: true });
  // Where the text is very large, the page scrolls as a whole.
  const page = within.closest('.overlay');
  if (!page || page.scrollHeight <= page.clientHeight) return;
  const sheet = target?.closest('.sheet');
  if (sheet) sheet.scrollIntoView({ block: 'start' });
  else target?.scrollIntoView({ block: 'nearest' });
}
