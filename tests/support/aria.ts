/**
 * What a screen reader finds on the page, as text to keep. The words of the scenario itself are left out, and so are figures:
 * writing and balance can change without changing what is a button and what is a heading.
 */
import type { Locator, Page } from 'playwright-core';
import { textsOf } from '../../src/core/scenario/index.ts';
import type { Language, PlayableScenario } from '../../src/core/session/index.ts';

const NAMES = /^(?:title|person\.|group\.|place\.[^.]+\.name)/;
/** When a run was played last. */
const WHEN = / · [^"·]+(?="\n)/g;
const CLOCK = /\b(?:vandaag|gisteren|today|yesterday)(?:\s\d{1,2}:\d{2}(?:\s[AP]M)?)?/g;
/** A drawn pseudonym. */
const PLAYER = /\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \d{2}\b/gu;
const FIGURE = /[+−]\d+(?:[.,]\d+)?/g;

export async function ariaOf(page: Page, scenario: PlayableScenario, language: Language): Promise<string> {
  const dialog = page.getByRole('dialog');
  const part = (await dialog.count()) > 0 ? dialog : page.locator('body');
  const said = [...textsOf(scenario.file).keys()].filter((key) => !NAMES.test(key)).map((key) => scenario.text(key, language));
  const longestFirst = said.toSorted((a, b) => b.length - a.length);
  const whole = await settled(part);
  return `${longestFirst
    .reduce((text, one) => text.replaceAll(one, '…'), whole)
    .replaceAll(FIGURE, '±n')
    .replaceAll(PLAYER, '(player)')
    .replaceAll(CLOCK, '(when)')
    .replaceAll(WHEN, '')}\n`;
}

/** What was just shown may still be told in a live region. */
async function settled(part: Locator): Promise<string> {
  for (let before = ''; ;) {
    const now = await part.ariaSnapshot();
    if (now === before) return now;
    before = now;
    await part.page().waitForTimeout(60);
  }
}
