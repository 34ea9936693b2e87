/**
 * Plays the page as a person does who sees only roles and names: buttons in the lists Plekken and Keuzes, the button
 * Verder, and the name of the screen. Knows no text of any scenario, so that writing can change without breaking it.
 * A function that is handed to the page holds no named function of its own: tsx would mark it with a helper that the page lacks.
 */
import { errors, type Locator, type Page } from 'playwright-core';

const CHOICES = /^(?:Keuzes|Choices)$/;
const PLACES = /^(?:Plekken|Places)$/;
const GO_ON = /^(?:Verder|Continue)$/;
const ENDING = /^(?:Afloop|Ending)$/;

/** How long the page may take to show the consequence of an action. @unit milliseconds */
const PATIENCE = 15_000;
/** A refused visit shows no consequence; waiting long for each would be the longest part of a test. */
const PATIENCE_FOR_PLACE = 3000;
const MOST_STEPS = 3000;
const MOST_TABS = 120;

export interface OpenOptions {
  readonly scenario?: string;
  readonly seed?: number;
  readonly lang?: 'nl' | 'en';
}

/** What a player can do now. */
export interface Situation {
  /** `document.documentElement.dataset.screen`. */
  readonly screen: string;
  readonly choices: number;
  readonly places: number;
  readonly canGoOn: boolean;
}

export interface PlayPolicy {
  /** Index of the option to take, out of `count`; `step` counts the decisions of this run from 0. */
  choose(count: number, step: number): number;
  /** Places to see on each walk. */
  readonly visits: number;
}

/** A moment worth looking at: a screen, or a scene in which there is something to choose. */
export type Moment = 'briefing' | 'walk' | 'scene' | 'decision' | 'week' | 'lastday' | 'halfyear' | 'ending';

export interface PlayOptions {
  /** Every action by Tab and Enter alone. */
  readonly keyboardOnly?: boolean;
  /** Called the first time that each moment is on the screen, before anything is pressed. */
  readonly onMoment?: (moment: Moment, page: Page) => Promise<void>;
}

export interface Played {
  /** Heading of the ending. */
  readonly ending: string;
  /** Text of each option that was taken, in order. */
  readonly choices: readonly string[];
  readonly visits: number;
  readonly moments: readonly Moment[];
}

/** Another option each time, so that a run sees a bit of everything. */
export const mixedOptions: PlayPolicy = { choose: (count, step) => step % count, visits: 2 };

/** Opens the briefing and waits until it can be used. */
export async function openGame(page: Page, address: string, options: OpenOptions = {}): Promise<void> {
  const { scenario = 'veemarktplein', seed = 7, lang } = options;
  const url = new URL(address);
  url.searchParams.set('scenario', scenario);
  url.searchParams.set('seed', String(seed));
  if (lang !== undefined) url.searchParams.set('lang', lang);
  await page.goto(url.href);
  await page.waitForFunction(() => document.documentElement.dataset['screen'] === 'briefing', undefined, { timeout: PATIENCE * 2 });
}

const choicesOf = (page: Page): Locator => page.getByRole('list', { name: CHOICES }).getByRole('button');
const placesOf = (page: Page): Locator => page.getByRole('list', { name: PLACES }).getByRole('button');
const goOnOf = (page: Page): Locator => page.getByRole('button', { name: GO_ON });

/** One question for all four: each is a journey to the page and back. Whoever looks with an accessibility tree is `tree-player.ts`. */
export const situationOf = (page: Page): Promise<Situation> =>
  page.evaluate(
    ([choices, places, goOn]) => {
      const [chosen = 0, visited = 0] = [choices, places].map((name) =>
        [...document.querySelectorAll<HTMLElement>('ul[aria-label], ol[aria-label]')]
          .filter((list) => name.test(list.ariaLabel ?? '') && list.checkVisibility())
          .reduce((sum, list) => sum + list.querySelectorAll('button').length, 0),
      );
      const canGoOn = [...document.querySelectorAll('button')].some(
        (one) =>
          goOn.test((one.ariaLabel ?? one.textContent ?? '').trim()) &&
          one.checkVisibility() &&
          !one.closest('[inert], [aria-hidden="true"]'),
      );
      return { screen: document.documentElement.dataset['screen'] ?? '', choices: chosen, places: visited, canGoOn };
    },
    [CHOICES, PLACES, GO_ON] as const,
  );

/** All that a person would notice of the middle of the page. */
const lookOf = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.documentElement.dataset['screen']}\n${(document.querySelector('main') ?? document.body).textContent}`);

/** Waits until the page looks the same for a moment: lines may appear one frame after the screen they belong to. */
async function settle(page: Page): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (let before = ''; Date.now() < deadline;) {
    const now = await lookOf(page);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(100);
  }
}

/** How many stops lie between the focus and it, counted by the order of the page. */
const stopsTo = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const within = document.querySelector('dialog[open]') ?? document;
    const stops = [...within.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex]')].filter(
      (one) => one.tabIndex >= 0 && !one.hasAttribute('disabled') && one.getClientRects().length > 0,
    );
    const active = document.activeElement ?? document.body;
    // From what is no stop itself (a heading, a passage) the first stop behind it is next.
    const next = stops.findIndex((one) => one === active || (active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
    return stops.indexOf(element as HTMLElement) - next + (stops[next] === active ? 0 : 1);
  });

/** Presses Tab as often as it should take, all at once, and one by one from there. */
async function focusByTab(page: Page, target: Locator): Promise<void> {
  const straight = await stopsTo(target);
  await Promise.all(Array.from({ length: Math.max(0, straight) }, () => page.keyboard.press('Tab')));
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with ${MOST_TABS} presses of Tab: ${await target.textContent()}`);
}

/** What stands at a button, its own text, and how the page looks around it, in one question. */
interface Sight {
  readonly x: number;
  readonly y: number;
  /** What lies on top of it. */
  readonly cover: string | null;
  readonly text: string;
  readonly look: string;
}

const sightOf = (target: Locator): Promise<Sight> =>
  target.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + width / 2;
    const y = top + height / 2;
    const hit = document.elementFromPoint(x, y);
    return {
      x,
      y,
      cover: hit !== null && element.contains(hit) ? null : (hit?.outerHTML.slice(0, 120) ?? 'the edge of the page'),
      text: element.textContent ?? '',
      look: `${document.documentElement.dataset['screen']}\n${(document.querySelector('main') ?? document.body).textContent}`,
    };
  });

/**
 * A click of the real mouse in the middle of a button that nothing lies on top of, and how the page looked before. Playwright's
 * own click waits two or three frames for the button to stand still, which with drawing in software is the longest part of a run.
 */
async function clickInSight(page: Page, target: Locator, patience: number): Promise<Sight> {
  const deadline = Date.now() + patience;
  for (;;) {
    const sight = await sightOf(target);
    if (sight.cover === null) {
      await page.mouse.click(sight.x, sight.y);
      return sight;
    }
    if (Date.now() > deadline) throw new Error(`"${sight.text}" cannot be clicked: ${sight.cover} is in the way`);
    await page.waitForTimeout(50);
  }
}

/** Presses a button and waits for the page to change; the text of the button when nothing changed in time. */
async function press(page: Page, target: Locator, { keyboardOnly = false, patience = PATIENCE } = {}): Promise<string | null> {
  let sight: Sight;
  if (keyboardOnly) {
    sight = await sightOf(target);
    await focusByTab(page, target);
    await page.keyboard.press('Enter');
  } else sight = await clickInSight(page, target, patience);
  const { look, text } = sight;
  // Asked in the page itself: to ask from here costs more than the game.
  const changed = page.waitForFunction(
    (before) =>
      `${document.documentElement.dataset['screen']}\n${(document.querySelector('main') ?? document.body).textContent}` !== before,
    look,
    { timeout: patience, polling: 20 },
  );
  return changed.then(
    () => null,
    (error: unknown) => {
      if (error instanceof errors.TimeoutError) return text;
      throw error;
    },
  );
}

/** The button that goes on: Verder, or on a screen without one (the briefing) the last button of the page's middle. */
async function theWayOn(page: Page, { canGoOn }: Situation): Promise<Locator> {
  if (canGoOn) return goOnOf(page).last();
  const buttons = page.getByRole('main').getByRole('button');
  if ((await buttons.count()) === 0) throw new Error(`No way on in ${JSON.stringify(await situationOf(page))}`);
  return buttons.last();
}

async function mustPress(page: Page, target: Locator, keyboardOnly: boolean | undefined): Promise<void> {
  const name = await press(page, target, { keyboardOnly: keyboardOnly ?? false });
  if (name === null) return;
  throw new Error(`Nothing happened after "${name}" in ${JSON.stringify(await situationOf(page))}`);
}

/** Presses Verder until there is something to choose or to visit, or another screen is shown. */
export async function readOn(page: Page, options: PlayOptions = {}): Promise<Situation> {
  const { screen } = await situationOf(page);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const now = await situationOf(page);
    if (now.choices > 0 || now.places > 0 || now.screen === 'ending' || now.screen !== screen) return now;
    await mustPress(page, await theWayOn(page, now), options.keyboardOnly);
  }
  throw new Error(`Still reading after ${MOST_STEPS} steps`);
}

/** Takes the option at this index (negative counts from the end) and gives its text. A question for the motive is answered. */
export async function chooseNth(page: Page, index: number, options: PlayOptions = {}): Promise<string> {
  const buttons = choicesOf(page);
  const target = buttons.nth(index);
  const text = (await target.innerText()).replace(/^\s*\d+\s*/, '').trim();
  await mustPress(page, target, options.keyboardOnly);
  // The game takes a press right after a choice for its second half; people are not that quick.
  await page.waitForTimeout(400);
  const { choices, canGoOn, screen } = await situationOf(page);
  const asked = page.getByRole('main').getByRole('list').getByRole('button');
  if (screen === 'scene' && choices === 0 && !canGoOn && (await asked.count()) > 0)
    await mustPress(page, asked.first(), options.keyboardOnly);
  return text;
}

/** Plays from wherever the page is to the ending. */
export async function playToEnding(page: Page, policy: PlayPolicy, options: PlayOptions = {}): Promise<Played> {
  const run = new Run(page, policy, options);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const now = await situationOf(page);
    await run.look(now);
    if (now.screen === 'ending') return run.end();
    await run.act(now);
  }
  throw new Error(`No ending after ${MOST_STEPS} steps; now ${JSON.stringify(await situationOf(page))}`);
}

/** One run: what was seen and done so far. */
class Run {
  private readonly page: Page;
  private readonly policy: PlayPolicy;
  private readonly options: PlayOptions;
  private readonly moments = new Set<Moment>();
  private readonly choices: string[] = [];
  private visits = 0;
  /** Visits left on the walk of the moment; null between walks. */
  private visitsLeft: number | null = null;

  constructor(page: Page, policy: PlayPolicy, options: PlayOptions) {
    this.page = page;
    this.policy = policy;
    this.options = options;
  }

  async look({ screen, choices }: Situation): Promise<void> {
    const moment = (screen === 'scene' && choices > 0 ? 'decision' : screen) as Moment;
    if (this.moments.has(moment)) return;
    this.moments.add(moment);
    await settle(this.page);
    await this.options.onMoment?.(moment, this.page);
  }

  async act(now: Situation): Promise<void> {
    const { keyboardOnly } = this.options;
    if (now.choices > 0) {
      this.visitsLeft = null;
      const index = this.policy.choose(now.choices, this.choices.length);
      this.choices.push(await chooseNth(this.page, index, this.options));
    } else if (now.places > 0 && (this.visitsLeft ?? this.policy.visits) > 0) await this.visit(now.places);
    else {
      // The walk is over with the press that leaves its list of places.
      if (now.places > 0) this.visitsLeft = null;
      await mustPress(this.page, await theWayOn(this.page, now), keyboardOnly);
    }
  }

  /** Each visit goes to the next place of the list, and the next walk goes on from there. */
  private async visit(places: number): Promise<void> {
    const refused = await press(this.page, placesOf(this.page).nth(this.visits % places), {
      keyboardOnly: this.options.keyboardOnly ?? false,
      patience: PATIENCE_FOR_PLACE,
    });
    this.visits += 1;
    this.visitsLeft = refused === null ? (this.visitsLeft ?? this.policy.visits) - 1 : 0;
  }

  async end(): Promise<Played> {
    const region = this.page.getByRole('region', { name: ENDING });
    const heading = await region.getByRole('heading').first().innerText();
    return { ending: heading.trim(), choices: this.choices, visits: this.visits, moments: [...this.moments] };
  }
}

/** Plays on by the first option and without visits until one decision more has been taken. */
export async function decideOnce(page: Page): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const now = await situationOf(page);
    if (now.choices > 0) {
      await chooseNth(page, 0);
      return;
    }
    if (now.places > 0) await page.getByRole('button', { name: GO_ON }).click();
    else await readOn(page);
  }
  throw new Error('no decision in sight');
}
