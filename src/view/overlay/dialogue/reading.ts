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
  /** A note before a heavy scene: still to be answered, or answered by the summary. */
  readonly note: 'open' | 'instead' | null;
  /** What the player answered to this source. */
  readonly said: Entry | null;
}

export function startReading(source: Source): Reading {
  return { source, at: 0, past: [], note: source.noted ? 'open' : null, said: null };
}

/** The reading of what is on stage now, gone on from what was there before. A conversation stays where it began. */
export function follow(reading: Reading, source: Source): Reading {
  const before = reading.source;
  if (before.id === source.id) {
    const lines = reading.note === 'instead' ? before.lines : source.lines;
    return { ...reading, source: { ...source, lines, place: before.place } };
  }
  if (!isSameConversation(before, source)) return startReading(source);
  return { ...startReading({ ...source, place: before.place }), past: entriesOf(reading) };
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

/** The note was answered: the scene as it is, or its summary in one line. The choices stay. */
export function noted(reading: Reading, instead: boolean): Reading {
  const { source } = reading;
  if (!instead) return { ...reading, note: null };
  return { ...reading, note: 'instead', source: { ...source, lines: [{ id: `scene.${source.scene}.instead` }] } };
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
