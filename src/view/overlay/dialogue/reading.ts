/**
 * Where the reader is in an exchange. Holds ids, never text, so that the language can change in mid-reading. What was
 * said stays in the log as long as the conversation goes on: from a scene to its answer, and to a scene that follows
 * on it at once.
 */
import type { LineView } from '../../../core/session/view.ts';
import type { Source } from '../stage.ts';

/** One thing that was said or told: a line of the scenario, or the choice the player made. */
export interface Entry {
  readonly key: string;
  readonly who: string | null;
  /** The player's own words, or an act without words. */
  readonly own: 'no' | 'aloud' | 'silent';
}

export interface Reading {
  readonly source: Source;
  /** Index of the last line that is shown. */
  readonly at: number;
  readonly past: readonly Entry[];
  /** What the player answered to this source. */
  readonly said: Entry | null;
}

export function startReading(source: Source): Reading {
  return { source, at: 0, past: [], said: null };
}

/** The reading of what is on stage now, gone on from what was there before. A conversation stays where it began. */
export function follow(reading: Reading, source: Source): Reading {
  const before = reading.source;
  if (before.id === source.id) return { ...reading, source: { ...source, place: before.place } };
  if (!isSameConversation(before, source)) return startReading(source);
  return { source: { ...source, place: before.place }, at: 0, past: entriesOf(reading), said: null };
}

function isSameConversation(before: Source, now: Source): boolean {
  if (before.week !== now.week) return false;
  return (
    (before.kind === 'scene' && now.kind === 'choice') || (before.kind === 'choice' && now.kind === 'scene' && before.place === now.place)
  );
}

export function entriesOf(reading: Reading): readonly Entry[] {
  const shown = reading.source.lines.slice(0, reading.at + 1).map(entryOf);
  return [...reading.past, ...shown, ...(reading.said ? [reading.said] : [])];
}

function entryOf(line: LineView): Entry {
  return { key: line.id, who: line.who ?? null, own: 'no' };
}

export function isRead(reading: Reading): boolean {
  return reading.at >= reading.source.lines.length - 1;
}

export function nextLine(reading: Reading): Reading {
  return isRead(reading) ? reading : { ...reading, at: reading.at + 1 };
}

/** Remembers the choice, to stand in the log between the question and the answer. */
export function answered(reading: Reading, option: string): Reading {
  const { scene, options } = reading.source;
  const silent = options.find((one) => one.id === option)?.silent ?? false;
  return { ...reading, said: { key: `choice.${scene}.${option}`, who: null, own: silent ? 'silent' : 'aloud' } };
}
