/**
 * One entry of one run, as it goes to the trainer: with the head of its log, so that every message can be read by itself and in any order.
 * Its id is the run and the number of the entry, whoever sends it and how often: that makes sending again harmless.
 */
import * as v from 'valibot';
import { checkLog, LOG_FORMAT, LOG_VERSION, type GameLog } from '../../core/log/index.ts';

/** @unit bytes */
export const LARGEST_MESSAGE = 64 * 1024;

export interface ClassMessage {
  readonly v: 1;
  /** Drawn when the run began. */
  readonly run: string;
  /** When this run was first sent to this class, ISO 8601: what began before the class was wiped is not sent any more. */
  readonly began: string;
  readonly at: string;
  /** What the player has before them after this entry. */
  readonly now: { readonly screen: string; readonly scene?: string };
  /** A game log that holds this entry alone. */
  readonly log: GameLog;
}

const moment = v.pipe(v.string(), v.isoTimestamp());
const short = v.pipe(v.string(), v.maxLength(100));
const Envelope = v.strictObject({
  v: v.literal(1),
  run: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  began: moment,
  at: moment,
  now: v.strictObject({ screen: short, scene: v.exactOptional(short) }),
  log: v.unknown(),
});
const Notice = v.strictObject({ v: v.literal(1), wiped: moment });

export const idOf = (run: string, n: number): string => `${run}.${n}`;

/** Null when it is no message of this game, whatever else it is. @param text as it came */
export function readMessage(text: string): ClassMessage | null {
  if (text.length > LARGEST_MESSAGE) return null;
  const envelope = v.safeParse(Envelope, parsed(text));
  if (!envelope.success) return null;
  const read = checkLog(envelope.output.log);
  return read.ok && read.log.entries.length === 1 ? { ...envelope.output, log: read.log } : null;
}

/** When a class was wiped; null when it is no notice. */
export function readNotice(text: string): string | null {
  const notice = v.safeParse(Notice, parsed(text));
  return notice.success ? notice.output.wiped : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Entries put together again, in order and as far as none is missing; null when the first one is. */
export function joined(messages: Iterable<ClassMessage>): GameLog | null {
  const ordered = [...messages].toSorted((a, b) => numberOf(a) - numberOf(b));
  const gap = ordered.findIndex((one, at) => numberOf(one) !== at);
  const whole = gap < 0 ? ordered : ordered.slice(0, gap);
  const last = whole.at(-1);
  if (!last) return null;
  return { ...last.log, format: LOG_FORMAT, version: LOG_VERSION, entries: whole.flatMap((one) => one.log.entries) };
}

export const numberOf = ({ log }: ClassMessage): number => log.entries[0]?.n ?? -1;
