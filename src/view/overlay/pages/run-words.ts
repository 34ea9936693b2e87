/** A kept run in words. */
import type { Texts } from '../../shared/messages.ts';
import { dayWord } from '../../shared/words.ts';
import type { RunCard, Shelf } from '../shelf.ts';

/** What the player called it, else its pseudonym. */
export function nameOf({ name, player }: RunCard): string {
  return name ?? player;
}

/** Where it stands: its ending, or its week. */
export function standOf(t: Texts, shelf: Pick<Shelf, 'text'>, { scenario, ending, week }: RunCard): string {
  return ending === null ? t.say('week.one', { week }) : shelf.text(scenario, `ending.${ending}`);
}

/** "Groene Fiets 12 · Vijf stoelen · gisteren" */
export function lineOf(t: Texts, shelf: Pick<Shelf, 'text'>, run: RunCard, now: number): string {
  return [nameOf(run), standOf(t, shelf, run), dayWord(t, run.when, now)].join(' · ');
}

/** An ending that was found by its title; another keeps its secret. */
export function endingWord(t: Texts, shelf: Pick<Shelf, 'text' | 'endings'>, scenario: string, ending: string | null): string {
  if (ending === null) return t.say('study.noEnding');
  const found = shelf.endings(scenario).some((one) => one.id === ending && one.runs.length > 0);
  return found ? shelf.text(scenario, `ending.${ending}`) : t.say('study.unknownEnding');
}
