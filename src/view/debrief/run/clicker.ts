/**
 * A clicker is a keyboard with few keys: PageDown and PageUp, on some of them arrows, B or a full stop for a black screen, Escape to
 * stop, and F5 to start, which in a browser would lose everything.
 */
import { useLayoutEffect } from 'preact/hooks';

export interface ClickerActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly nextPhase: () => void;
  readonly skip: () => void;
  readonly blank: () => void;
  readonly overview: () => void;
  readonly leave: () => void;
}

const KEYS: Readonly<Record<string, keyof ClickerActions>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Escape: 'leave',
};
/** Not while something is filled in or chosen. */
const QUIET_KEYS: Readonly<Record<string, keyof ClickerActions>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  o: 'overview',
  O: 'overview',
  n: 'nextPhase',
  N: 'nextPhase',
  s: 'skip',
  S: 'skip',
};

export function actionOf(key: string, target: EventTarget | null): keyof ClickerActions | null {
  const always = KEYS[key];
  if (always) return always;
  const at = target instanceof HTMLElement ? target : null;
  if (at?.matches('input, select, textarea')) return null;
  // A button answers to Enter and the space bar itself.
  if ((key === ' ' || key === 'Enter') && at?.matches('button, a, summary')) return null;
  return QUIET_KEYS[key] ?? null;
}

export function useClicker(actions: ClickerActions): void {
  // In the same breath as the page, so that a second press is not lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'F5') return event.preventDefault();
      const action = actionOf(event.key, event.target);
      if (!action) return undefined;
      event.preventDefault();
      return actions[action]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
