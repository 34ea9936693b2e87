/** Replay and fork: every state rebuilt from the log alone. */
import type { Entry, GameLog } from '../log/index.ts';
import type { Intent } from './intent.ts';
import type { PlayableScenario } from './playable.ts';
import { apply, logOf, startSession, type Session } from './session.ts';

/** The first place where a replay and its log disagree. */
export interface Difference {
  /** Number of the entry. */
  readonly entry: number;
  /** What differs: a quantity's path, or a field of the entry. */
  readonly of: string;
  readonly logged: unknown;
  readonly replayed: unknown;
}

export type Replayed =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly session: Session; readonly difference: Difference };

/** The intent that an entry answers to; null for the entry that every session starts with. */
export function intentOf(entry: Entry): Intent | null {
  switch (entry.type) {
    case 'session-started':
      return null;
    case 'briefing-read':
      return { type: 'begin' };
    case 'place-visited':
      return { type: 'visit-place', place: entry.place };
    case 'walk-ended':
      return { type: 'end-walk' };
    case 'choice-made': {
      const { choice, motive, votes } = entry;
      return { type: 'make-choice', choice, ...(motive === undefined ? {} : { motive }), ...(votes === undefined ? {} : { votes }) };
    }
    case 'week-passed':
      return { type: 'pass-week' };
    case 'half-year-passed':
      return { type: 'look-back' };
    case 'session-ended':
      return { type: 'finish' };
  }
}

function freshSession(scenario: PlayableScenario, log: GameLog): Session {
  const { seed, player, settings, build } = log;
  return startSession(scenario, { seed, player, settings, build });
}

/** Plays a log again and compares every entry; stops at the first difference. `upTo` replays only entries before it. */
export function replay(scenario: PlayableScenario, log: GameLog, upTo = log.entries.length): Replayed {
  let session = freshSession(scenario, log);
  const differs = (difference: Difference): Replayed => ({ ok: false, session, difference });
  const { id, version } = scenario.file;
  if (log.scenario.id !== id) return differs({ entry: 0, of: 'scenario.id', logged: log.scenario.id, replayed: id });
  if (log.entries[0]?.type !== 'session-started')
    return differs({ entry: 0, of: 'type', logged: log.entries[0]?.type ?? null, replayed: 'session-started' });
  for (const [at, logged] of log.entries.slice(0, upTo).entries()) {
    if (logged.n !== at) return differs({ entry: at, of: 'n', logged: logged.n, replayed: at });
    if (at > 0 && logged.type === 'session-started') return differs({ entry: at, of: 'type', logged: logged.type, replayed: 'refused' });
    const intent = intentOf(logged);
    if (!intent) {
      const difference = firstDifference(logged, session.entries[0]);
      if (difference) return differs(difference);
      continue;
    }
    const applied = apply(session, intent, logged.at);
    if (!applied.ok) return differs({ entry: logged.n, of: 'refused', logged: logged.type, replayed: applied.reason.code });
    const difference = firstDifference(logged, applied.entry);
    if (difference) {
      const other = log.scenario.version !== version || log.scenario.hash !== scenario.hash;
      return differs(other ? { ...difference, of: `${difference.of} (the scenario has changed since)` } : difference);
    }
    session = applied.session;
  }
  const { result } = logOf(session);
  if (upTo >= log.entries.length && !isSame(log.result, result)) {
    return differs({ entry: log.entries.length - 1, of: 'result', logged: log.result?.ending ?? null, replayed: result?.ending ?? null });
  }
  return { ok: true, session };
}

/** Effects first, so that the difference names a quantity and not only a hash. */
function firstDifference(logged: Entry, replayed: Entry | undefined): Difference | null {
  if (!replayed) return { entry: logged.n, of: 'entry', logged: logged.type, replayed: null };
  if ('effects' in logged && 'effects' in replayed) {
    const most = Math.max(logged.effects.length, replayed.effects.length);
    for (let at = 0; at < most; at++) {
      const [a, b] = [logged.effects[at], replayed.effects[at]];
      if (isSame(a, b)) continue;
      return { entry: logged.n, of: a?.of ?? b?.of ?? 'effects', logged: a ? [a.from, a.to] : null, replayed: b ? [b.from, b.to] : null };
    }
  }
  const fields = new Set([...Object.keys(logged), ...Object.keys(replayed)]);
  fields.delete('effects');
  for (const field of fields) {
    const [a, b] = [(logged as unknown as Record<string, unknown>)[field], (replayed as unknown as Record<string, unknown>)[field]];
    if (!isSame(a, b)) return { entry: logged.n, of: field, logged: a, replayed: b };
  }
  return null;
}

/** Equal as JSON would be, key order included. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => isSame(one, b[at]));
  const [inA, inB] = [Object.keys(a), Object.keys(b)];
  if (inA.length !== inB.length || Array.isArray(b)) return false;
  return inA.every((key, at) => key === inB[at] && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

export type Forked = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly message: string };

/** The same session up to the decision that entry `n` logs, and from there another choice; the same choice keeps its motive. */
export function fork(
  scenario: PlayableScenario,
  log: GameLog,
  at: { readonly n: number; readonly choice: string; readonly motive?: string },
): Forked {
  const entry = log.entries.find((one) => one.n === at.n);
  if (entry?.type !== 'choice-made') {
    const decisions = log.entries.filter((one) => one.type === 'choice-made').map((one) => one.n);
    return { ok: false, message: `entry ${at.n} is no decision; decisions are ${decisions.join(', ')}` };
  }
  const before = replay(scenario, log, log.entries.indexOf(entry));
  if (!before.ok) return { ok: false, message: `entry ${before.difference.entry} does not replay: ${before.difference.of}` };
  const motive = at.motive ?? (at.choice === entry.choice ? entry.motive : undefined);
  const applied = apply(before.session, { type: 'make-choice', choice: at.choice, ...(motive === undefined ? {} : { motive }) }, entry.at);
  if (!applied.ok) {
    const offered = applied.reason.code === 'unknown-choice' ? `; offered: ${applied.reason.offered.join(', ')}` : '';
    return { ok: false, message: `"${at.choice}" was not to be chosen there${offered}` };
  }
  return { ok: true, session: applied.session };
}
