/** What every screen has to hold for who cannot see it well, or works it by keyboard, voice or a large finger. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { WITHOUT_MAQUETTE } from './game-server.ts';
import { htmlFaults } from './html-rules.ts';

const AXE = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * No violation of WCAG 2.0, 2.1 or 2.2, levels A and AA, that axe can find in the page as it is now.
 * @param rules these of axe's rules alone
 */
export async function expectAccessible(page: Page, where = '', rules?: readonly string[]): Promise<void> {
  expect(await axeFaults(page, rules), `axe at ${where}`).toEqual([]);
}

/** One line for each thing that axe objects to. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: AxeViolation[] }> } };
    const { violations } = await axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  }, runOnly);
}

/** The page as it stands is valid HTML. */
export async function expectValidHtml(page: Page, where = ''): Promise<void> {
  expect(await htmlFaults(await page.content()), `HTML at ${where}`).toEqual([]);
}

/**
 * A maquette that draws nothing: it is hidden from assistive technology, and drawing it in software takes longer than all the
 * rest of these tests together. The server gives it to who carries this cookie: to be asked about every file that a page fetches
 * takes half of the time that a page needs. Sound is silence to the same cookie: to decode it takes longer than to open a page,
 * each time that one is opened and something pressed. The grain of the paper goes with it: the filter behind it is drawn anew at every
 * change, and over an image axe judges no contrast.
 */
export async function leaveMaquetteOut(context: BrowserContext): Promise<void> {
  await context.addCookies([{ name: WITHOUT_MAQUETTE, value: '1', domain: '127.0.0.1', path: '/' }]);
  await context.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --grain: none }');
    document.adoptedStyleSheets.push(sheet);
  });
}

const CONTROLS = 'button, a[href], input, select, textarea, summary';

/** Controls smaller than 24 by 24 CSS pixels, the label counted with its input. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const within = document.querySelector('dialog[open]') ?? document.body;
    return [...within.querySelectorAll<HTMLElement>(selector)].flatMap((control) => {
      // A label answers for its input, and a place for the name on it.
      const target = control.closest('label, .place-strip') ?? control;
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24)
        ? [`${Math.round(width)}×${Math.round(height)} ${target.outerHTML.slice(0, 120)}`]
        : [];
    });
  }, CONTROLS);
}

/** Whatever has not the room it needs: the page or a part of it scrolls sideways, or text is cut off. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide: string[] = [];
    const { documentElement: root } = document;
    if (root.scrollWidth > root.clientWidth) wide.push(`the page is ${root.scrollWidth} wide`);
    for (const one of document.querySelectorAll<HTMLElement>('#overlay, #overlay *, .run, .run *')) {
      const { right, left, width } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (
        width === 0 ||
        style.visibility === 'hidden' ||
        // WCAG 1.4.10 leaves maps out; on a narrow screen ours is a list all the same.
        (one.closest('[data-two-dimensional]') && innerWidth > 640) ||
        one.closest('svg, .unseen, [aria-hidden="true"]') ||
        (style.position === 'absolute' && width <= 1)
      )
        continue;
      const name = `${one.tagName.toLowerCase()}.${one.className}`;
      if (right > innerWidth + 1 || left < -1) wide.push(`${name} reaches from ${Math.round(left)} to ${Math.round(right)}`);
      const clips = style.overflowX !== 'visible' && style.display !== 'inline';
      if (clips && one.scrollWidth > one.clientWidth + 1) wide.push(`${name} holds ${one.scrollWidth} in ${one.clientWidth}`);
      // What a strip or a button cannot hold lies over the next one.
      const cuts = (style.overflowY === 'hidden' || one.matches('li, button, .strip')) && style.display !== 'inline';
      if (cuts && one.scrollHeight > one.clientHeight + 2) wide.push(`${name} shows ${one.clientHeight} of ${one.scrollHeight} pixels`);
    }
    return wide;
  });
}

export interface FocusStep {
  readonly name: string;
  /** Points of it that can be seen, of five. */
  readonly seen: number;
  /** What lies over it. */
  readonly cover: string;
  /** Width of the ring around it. @unit px */
  readonly ring: number;
}

/** Tabs sent at once: to wait for each takes several times as long as the page needs for it. */
const TABS_AT_ONCE = 12;

interface FocusWalk {
  /** All stops once Tab has come round, null before. */
  readonly steps: () => FocusStep[] | null;
  readonly leave: () => void;
}

/** Walks through the page with Tab until it comes round, and looks at each stop. */
export async function tabThrough(page: Page, most = 160): Promise<FocusStep[]> {
  const keys = await page.context().newCDPSession(page);
  const tab = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  await page.evaluate(followFocus, TABS_AT_ONCE);
  try {
    for (let at = 0; at < most; at += TABS_AT_ONCE) {
      await Promise.all(Array.from({ length: TABS_AT_ONCE }, () => keys.send('Input.dispatchKeyEvent', tab)));
      const steps = await page.evaluate(() => (window as unknown as { focusWalk: FocusWalk }).focusWalk.steps());
      if (steps) return steps;
    }
  } finally {
    await page.evaluate(() => (window as unknown as { focusWalk: FocusWalk }).focusWalk.leave());
    await keys.detach();
  }
  throw new Error(`Tab did not come round in ${most} presses`);
}

/**
 * Runs in the page. Each stop is looked at when the next Tab is pressed: by then the browser has scrolled to it. Behind the last control
 * Tab leaves the page for the browser's own, and comes back.
 */
function followFocus(longest: number): void {
  const met = new Map<Element, FocusStep>();
  let round = false;
  let last: Element | null = null;
  let still = 0;

  function lookAtFocus(): void {
    const now = document.activeElement;
    if (round || !now || now === document.body) return;
    // On its way out of the page the focus stays where it was for some of the keys; on a page with one control it stays for good.
    still = now === last ? still + 1 : 0;
    last = now;
    round = met.has(now) && (still === 0 || still > longest);
    if (!met.has(now)) met.set(now, stepAt(now));
  }

  function stepAt(now: Element): FocusStep {
    const box = now.getBoundingClientRect();
    // Of what is larger than the window, the part that is in it.
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [
      [x, y],
      [left + 3, y],
      [right - 3, y],
      [x, top + 3],
      [x, bottom - 3],
    ] as const;
    let cover = '';
    const seen = points.filter(([px, py]) => {
      const hit = document.elementFromPoint(px, py);
      const own = hit !== null && (now.contains(hit) || hit.contains(now) || hit.closest('label')?.contains(now) === true);
      if (!own) cover = hit?.outerHTML.slice(0, 100) ?? 'the edge of the page';
      return own;
    }).length;
    const rings = [getComputedStyle(now), getComputedStyle(now, '::after')].map(({ outlineStyle, outlineWidth }) =>
      outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    );
    const name = now.getAttribute('aria-label') ?? now.textContent?.trim().slice(0, 40) ?? now.tagName;
    return { name, seen, cover, ring: Math.max(...rings) };
  }

  let started = false;
  const listen = ({ key }: KeyboardEvent): void => {
    // What had the focus before the first Tab may not be a control.
    if (started && key === 'Tab') lookAtFocus();
    started = true;
  };
  addEventListener('keydown', listen, true);
  const steps = (): FocusStep[] | null => {
    lookAtFocus();
    return round ? [...met.values()] : null;
  };
  Object.assign(window, { focusWalk: { steps, leave: () => removeEventListener('keydown', listen, true) } });
}

/** Controls without an edge and slots that cannot be told apart, where the reader's own few colours hold. */
export function unseenInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const seen = (one: Element): boolean => one.getBoundingClientRect().width > 0;
    const buttons = [...within.querySelectorAll('button')].filter(seen).flatMap((button) => {
      // A place is edged as a whole; a meter is a part of its card, and says what it does by its sign or its name.
      const { borderTopWidth, borderTopStyle } = getComputedStyle(button.closest('.place-strip') ?? button);
      const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
      return edged || button.closest('.meter') ? [] : [`no edge: ${button.outerHTML.slice(0, 100)}`];
    });
    const slots = [...within.querySelectorAll('.slots')].filter(seen).flatMap((row) => {
      const looks = [...row.children].map((slot) => {
        const { backgroundColor, borderTopWidth } = getComputedStyle(slot);
        return { on: slot.classList.contains('on'), colour: backgroundColor, edged: Number.parseFloat(borderTopWidth) >= 1 };
      });
      const on = new Set(looks.filter((look) => look.on).map(({ colour }) => colour));
      const alike = looks.some((look) => !look.on && on.has(look.colour));
      return alike || looks.some(({ edged }) => !edged) ? [`slots alike: ${JSON.stringify(looks)}`] : [];
    });
    return [...buttons, ...slots];
  });
}
