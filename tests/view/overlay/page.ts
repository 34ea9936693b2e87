/** The page as a person finds it: by role and accessible name, in happy-dom. */
import { act } from 'preact/test-utils';
import { mountOverlay, type MountedOverlay } from '../../../src/view/overlay/index.tsx';
import type { FakeGame } from './fake-game.ts';

export interface KeyPress {
  /** The key is held down. */
  readonly repeat?: boolean;
  /** Right after the last one, as the second press of a double one. */
  readonly double?: boolean;
}

export interface Page {
  readonly root: HTMLElement;
  readonly overlay: MountedOverlay;
  /** Lets everything that a change brings about happen. */
  act(change: () => void): Promise<void>;
  press(name: string): Promise<void>;
  key(key: string, how?: KeyPress): Promise<void>;
}

const open: MountedOverlay[] = [];

export async function openPage(game: FakeGame): Promise<Page> {
  const root = document.createElement('div');
  document.body.append(root);
  let overlay: MountedOverlay | undefined;
  await act(() => {
    overlay = mountOverlay(root, game);
  });
  if (!overlay) throw new Error('not mounted');
  open.push(overlay);
  const run = (change: () => void): Promise<void> => act(change).then(() => act(() => undefined));
  return {
    root,
    overlay,
    act: run,
    press: (name) => run(() => pressOnce(button(name))),
    key: (key, how) => run(() => pressKey(key, how)),
  };
}

/** As a browser does: Enter and space on a button press it, unless somebody else took the key. */
function pressKey(key: string, { repeat = false, double = false }: KeyPress = {}): void {
  const target = document.activeElement ?? document.body;
  const unclaimed = target.dispatchEvent(timed(new KeyboardEvent('keydown', { key, repeat, bubbles: true, cancelable: true }), double));
  if (unclaimed && target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) pressOnce(target, double);
}

function pressOnce(target: HTMLElement, double = false): void {
  target.dispatchEvent(timed(new MouseEvent('click', { bubbles: true, cancelable: true }), double));
}

/** Nobody here waits between two presses: each event says itself that it came a second later, unless it is to be a double one. */
function timed<E extends Event>(event: E, double: boolean): E {
  Object.defineProperty(event, 'timeStamp', { value: performance.now() + (double ? 0 : 1000) });
  return event;
}

export function closePages(): void {
  for (const overlay of open.splice(0)) overlay.unmount();
  document.body.replaceChildren();
}

export function screenNow(): string | undefined {
  return document.documentElement.dataset['screen'];
}

/** The accessible name: label, labelling element, or the text that is not hidden from a screen reader. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by !== null) return textOf(document.getElementById(by));
  return textOf(element);
}

function textOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function all(selector: string, name: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => nameOf(element) === name);
}

function one(selector: string, name: string): HTMLElement {
  const found = all(selector, name);
  if (found[0]) return found[0];
  const names = [...document.querySelectorAll(selector)].map(nameOf);
  throw new Error(`no ${selector} named "${name}"; there are: ${names.join(' | ')}`);
}

export const button = (name: string): HTMLElement => one('button', name);
export const hasButton = (name: string): boolean => all('button', name).length > 0;
export const list = (name: string): HTMLElement => one('ul, ol', name);
export const hasList = (name: string): boolean => all('ul, ol', name).length > 0;
export const meter = (name: string): HTMLElement => one('meter', name);
export const region = (name: string): HTMLElement => one('section', name);
export const log = (name: string): HTMLElement => one('[role="log"]', name);
/** A control by its label. */
export function setting(label: string): HTMLInputElement {
  const found = all('label', label)[0] as HTMLLabelElement | undefined;
  if (!found) throw new Error(`no setting "${label}"`);
  return (found.querySelector('input') ?? document.getElementById(found.htmlFor)) as HTMLInputElement;
}
export const dialog = (): HTMLDialogElement | null => document.querySelector('dialog[open]');

/** Names of the buttons in a list. */
export function namesIn(container: HTMLElement): string[] {
  return [...container.querySelectorAll('button')].map(nameOf);
}
