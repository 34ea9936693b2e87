/**
 * Plays as a person does who only has a screen reader: what is on the page is what the accessibility tree says, and every
 * act is Enter on something with a role and a name. Listens along with the live regions.
 */
import type { Locator, Page } from 'playwright-core';

export interface Heard {
  /** What live regions said, in order. */
  readonly said: readonly string[];
  /** Lines of a conversation that were there before anybody could hear them. */
  readonly missed: readonly string[];
  /** Screens that came without a place for the keyboard. */
  readonly lost: readonly string[];
  readonly ending: string;
  readonly choices: number;
}

const PATIENCE = 8000;
const MOST_STEPS = 600;

export async function playByTree(page: Page): Promise<Heard> {
  await listenAlong(page);
  const main = page.getByRole('main');
  let choices = 0;
  const lost: string[] = [];
  let visited = '';
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const ending = page.getByRole('region', { name: 'Afloop' });
    if ((await ending.count()) > 0) return { ...(await heardOf(page)), lost, choices, ending: await nameOf(ending.getByRole('heading')) };
    const offered = page.getByRole('list', { name: 'Keuzes' }).getByRole('button');
    const places = page.getByRole('list', { name: 'Plekken' }).getByRole('button', { disabled: false });
    const [choosing, walking] = [await offered.count(), await places.count()];
    const walk = walking > 0 ? await nameOf(page.getByRole('banner').getByRole('paragraph').first()) : '';
    if (choosing > 0) {
      await enter(main, offered.nth(choices % choosing));
      choices += 1;
      // The game takes a press right after a choice for its second half; people are not that quick.
      await page.waitForTimeout(360);
    } else if (walking > 0 && walk !== visited && choices < 4) {
      visited = walk;
      await enter(main, places.nth(step % walking));
    } else await enter(main, main.getByRole('button', { name: /^(Verder|Beginnen)$/ }).last());
    if (await isLost(page)) lost.push(await main.ariaSnapshot());
  }
  throw new Error(`no ending after ${MOST_STEPS} steps`);
}

/** The keyboard is nowhere, and still so when the page has come to rest. */
async function isLost(page: Page): Promise<boolean> {
  const nowhere = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);
  if (!(await nowhere())) return false;
  await page.waitForTimeout(100);
  return nowhere();
}

const nameOf = async (one: Locator): Promise<string> => (await one.textContent()) ?? '';

/** Presses it and waits until the page reads differently. */
async function enter(main: Locator, target: Locator): Promise<void> {
  const before = await main.ariaSnapshot();
  await target.press('Enter');
  const deadline = Date.now() + PATIENCE;
  while ((await main.ariaSnapshot()) === before) {
    if (Date.now() > deadline) throw new Error(`nothing happened after ${before.slice(-300)}`);
    // Asked without a pause, the tree would take the time that the page needs.
    await main.page().waitForTimeout(20);
  }
}

interface Ear {
  said: string[];
  missed: string[];
}

/** A live region speaks of what is added to it, and not of what it was born with. */
function listenAlong(page: Page): Promise<void> {
  return page.evaluate(() => {
    const live = '[role="log"], [aria-live], output, [role="status"]';
    const ear: Ear = { said: [], missed: [] };
    Object.assign(window, { ear });
    new MutationObserver((changes) => {
      const born = new Set<Node>(changes.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element)));
      for (const { target, addedNodes } of changes) {
        const region = target instanceof Element ? target.closest(live) : null;
        for (const node of addedNodes) {
          const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
          if (region && ![...born].some((one) => one !== node && one.contains(region)) && text !== '') ear.said.push(text);
          else if (node instanceof Element)
            for (const line of node.querySelectorAll('[role="log"] p')) ear.missed.push(line.textContent ?? '');
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}

function heardOf(page: Page): Promise<Ear> {
  return page.evaluate(() => (window as unknown as { ear: Ear }).ear);
}
