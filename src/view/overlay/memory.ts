/**
 * What the overlay remembers between two moments and the game does not need to know: how far the reader is in an
 * exchange, and which week was seen before this one. Ids only, so a change of language changes nothing here.
 */
import { follow, type Reading, startReading } from './dialogue/reading.ts';
import type { Source, Stage } from './stage.ts';

export class Memory {
  private current: Reading | null = null;
  private weeks: { readonly scenario: string; readonly before: number | null; readonly week: number } | null = null;
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** Takes note of what is on stage. A conversation that was left is forgotten. */
  see(stage: Stage): void {
    if (stage.kind !== 'talk') this.current = null;
    if (stage.kind === 'menu') return;
    const { scenario, week } = stage.view;
    const last = this.weeks?.scenario === scenario ? this.weeks : null;
    if (last?.week !== week) this.weeks = { scenario, before: last?.week ?? null, week };
  }

  /** The week that was seen before this one; null when the page was opened in between. */
  weekBefore(): number | null {
    return this.weeks?.before ?? null;
  }

  /** Where the reader is in an exchange. */
  reading(source: Source): Reading {
    this.current = this.current ? follow(this.current, source) : startReading(source);
    return this.current;
  }

  read(next: Reading): void {
    this.current = next;
    this.changed();
  }
}
