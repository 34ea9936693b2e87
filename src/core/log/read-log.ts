/**
 * Reads a log from untrusted text: size-limited, shape checked by hand (cheap on a thousand files), rebuilt field by
 * field so that nothing unknown rides along. Older versions pass through `migrate` first.
 */
import type { Cause, Effect } from '../model/index.ts';
import { LOG_FORMAT, LOG_VERSION, type Entry, type GameLog, type LogResult } from './entry.ts';
import { migrate } from './migrate.ts';

/** @unit characters */
export const LARGEST_LOG = 4_000_000;
const MOST_ENTRIES = 5_000;
const LONGEST_TEXT = 200;

export type LogProblemCode = 'too-large' | 'empty' | 'not-json' | 'other-format' | 'newer-version' | 'wrong-shape';

export type ReadLog =
  | { readonly ok: true; readonly log: GameLog }
  | { readonly ok: false; readonly code: LogProblemCode; readonly path: string; readonly message: string };

/** Something in a log is not as it should be, with the path to it. Internal: `readLog` turns it into a result. */
class Misfit extends Error {
  readonly code = 'wrong-shape';
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** `without-causes`: they are left out unread, for whoever only counts; what they say is worked out again by a replay. */
export type Parts = 'everything' | 'without-causes';

export function readLog(text: string, parts: Parts = 'everything'): ReadLog {
  if (text.length > LARGEST_LOG) return refuse('too-large', '', `${text.length} characters; a log has at most ${LARGEST_LOG}`);
  if (text.trim() === '') return refuse('empty', '', 'the file is empty');
  let data: unknown;
  try {
    // Some editors put a byte order mark in front.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('not-json', '', error instanceof Error ? error.message : 'not JSON');
  }
  return checkLog(data, parts);
}

/** The same for data that is already parsed. */
export function checkLog(data: unknown, parts: Parts = 'everything'): ReadLog {
  if (!isRecord(data) || data['format'] !== LOG_FORMAT) return refuse('other-format', 'format', `this is not a "${LOG_FORMAT}"`);
  const version = data['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('wrong-shape', 'version', 'expected a whole number from 1');
  }
  if (version > LOG_VERSION) {
    return refuse('newer-version', 'version', `version ${version} is newer than this game knows (${LOG_VERSION}); use a newer game`);
  }
  try {
    return { ok: true, log: logOf(migrate(data), parts === 'everything' ? effectOf : bareEffectOf) };
  } catch (error) {
    if (error instanceof Misfit) return refuse('wrong-shape', error.path, error.message);
    throw error;
  }
}

function refuse(code: LogProblemCode, path: string, message: string): ReadLog {
  return { ok: false, code, path, message };
}

type Raw = Record<string, unknown>;
const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where in the log: put together only for what does not fit, since it would cost more than the reading. */
type Path = string | (() => string);
const pathText = (path: Path): string => (typeof path === 'string' ? path : path());

function record(value: unknown, path: Path): Raw {
  if (!isRecord(value)) throw new Misfit(pathText(path), 'expected an object');
  return value;
}
function shortText(value: unknown, path: Path): string {
  if (!isShort(value)) throw new Misfit(pathText(path), `expected a text of at most ${LONGEST_TEXT} characters`);
  return value;
}
function number(value: unknown, path: Path): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Misfit(pathText(path), 'expected a number');
  return value;
}
function whole(value: unknown, path: Path): number {
  if (!isWhole(value)) throw new Misfit(pathText(path), typeof value === 'number' ? 'expected a whole number from 0' : 'expected a number');
  return value;
}
function list<T>(value: unknown, path: Path, most: number, one: (value: unknown, path: Path) => T): T[] {
  if (!Array.isArray(value) || value.length > most) throw new Misfit(pathText(path), `expected a list of at most ${most}`);
  return value.map((item: unknown, at) => one(item, () => `${pathText(path)}[${at}]`));
}
function figures(value: unknown, path: Path): Record<string, number> {
  const found: Record<string, number> = {};
  const raw = record(value, path);
  for (const key of Object.keys(raw)) {
    if (key === '__proto__' || key.length > LONGEST_TEXT) throw new Misfit(`${pathText(path)}.${key}`, 'not a quantity');
    found[key] = number(raw[key], () => `${pathText(path)}.${key}`);
  }
  return found;
}

type ReadEffect = (value: unknown, path: Path) => Effect;

/** No class has more hands. */
const MOST_HANDS = 100_000;

function votesOf(value: unknown, path: Path): Record<string, number> {
  const found = figures(value, path);
  for (const [option, hands] of Object.entries(found)) {
    if (!Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS)
      throw new Misfit(`${pathText(path)}.${option}`, 'expected a number of hands');
  }
  return found;
}

function logOf(raw: Raw, readEffect: ReadEffect): GameLog {
  const scenario = record(raw['scenario'], 'scenario');
  const settings = record(raw['settings'], 'settings');
  const klas = settings['klas'];
  const log: GameLog = {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    build: shortText(raw['build'], 'build'),
    scenario: {
      id: shortText(scenario['id'], 'scenario.id'),
      version: whole(scenario['version'], 'scenario.version'),
      hash: shortText(scenario['hash'], 'scenario.hash'),
    },
    seed: whole(raw['seed'], 'seed'),
    player: shortText(raw['player'], 'player'),
    settings: { motives: settings['motives'] === true, ...(klas === undefined ? {} : { klas: shortText(klas, 'settings.klas') }) },
    entries: list(raw['entries'], 'entries', MOST_ENTRIES, (value, path) => entryOf(value, path, readEffect)),
  };
  return raw['result'] === undefined ? log : { ...log, result: resultOf(record(raw['result'], 'result')) };
}

function resultOf(raw: Raw): LogResult {
  return {
    ending: shortText(raw['ending'], 'result.ending'),
    lastDay: figures(raw['lastDay'], 'result.lastDay'),
    halfYear: figures(raw['halfYear'], 'result.halfYear'),
  };
}

function entryOf(value: unknown, path: Path, readEffect: ReadEffect): Entry {
  const raw = record(value, path);
  const at = (key: string) => (): string => `${pathText(path)}.${key}`;
  const base = { n: whole(raw['n'], at('n')), week: whole(raw['week'], at('week')), at: whole(raw['at'], at('at')) };
  const type = raw['type'];
  const effects = (): Effect[] => effectsOf(raw['effects'], at('effects'), readEffect);
  const texts = (key: string): string[] => list(raw[key], at(key), 50, shortText);
  switch (type) {
    case 'session-started':
    case 'briefing-read':
    case 'walk-ended':
      return { ...base, type };
    case 'place-visited': {
      const place = shortText(raw['place'], at('place'));
      return { ...base, type, place, hours: number(raw['hours'], at('hours')), signals: texts('signals'), effects: effects() };
    }
    case 'choice-made': {
      const votes = raw['votes'] === undefined ? {} : { votes: votesOf(raw['votes'], at('votes')) };
      const motive = raw['motive'] === undefined ? {} : { motive: shortText(raw['motive'], at('motive')) };
      const [scene, choice] = [shortText(raw['scene'], at('scene')), shortText(raw['choice'], at('choice'))];
      return {
        ...base,
        type,
        scene,
        choice,
        offered: texts('offered'),
        ...motive,
        ...votes,
        signals: texts('signals'),
        effects: effects(),
      };
    }
    case 'week-passed':
    case 'half-year-passed':
      return { ...base, type, effects: effects(), hash: shortText(raw['hash'], at('hash')) };
    case 'session-ended':
      return { ...base, type, ending: shortText(raw['ending'], at('ending')) };
    default:
      throw new Misfit(at('type')(), `no entry type ${JSON.stringify(type)?.slice(0, 60)}`);
  }
}

const MOST_EFFECTS = 500;
const NO_CAUSES: readonly Cause[] = [];

function effectsOf(value: unknown, path: Path, readEffect: ReadEffect): Effect[] {
  if (readEffect === effectOf || !Array.isArray(value) || value.length > MOST_EFFECTS) return list(value, path, MOST_EFFECTS, readEffect);
  const effects: Effect[] = [];
  for (let at = 0; at < value.length; at++) {
    const raw: unknown = value[at];
    const { of, from, to } = (raw ?? {}) as Raw;
    effects.push(
      isShort(of) && isWhole(from) && isWhole(to) && isRecord(raw)
        ? { of, from, to, because: NO_CAUSES }
        : readEffect(raw, `${pathText(path)}[${at}]`),
    );
  }
  return effects;
}

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function bareEffectOf(value: unknown, path: Path): Effect {
  const raw = record(value, path);
  return {
    of: shortText(raw['of'], () => `${pathText(path)}.of`),
    from: whole(raw['from'], () => `${pathText(path)}.from`),
    to: whole(raw['to'], () => `${pathText(path)}.to`),
    because: NO_CAUSES,
  };
}

function effectOf(value: unknown, path: Path): Effect {
  const raw = record(value, path);
  return {
    of: shortText(raw['of'], () => `${pathText(path)}.of`),
    from: whole(raw['from'], () => `${pathText(path)}.from`),
    to: whole(raw['to'], () => `${pathText(path)}.to`),
    because: list(raw['because'], () => `${pathText(path)}.because`, 500, causeOf),
  };
}

function causeOf(value: unknown, path: Path): Cause {
  const raw = record(value, path);
  return {
    rule: shortText(raw['rule'], () => `${pathText(path)}.rule`),
    claims: list(raw['claims'], () => `${pathText(path)}.claims`, 20, shortText),
    values: figures(raw['values'], () => `${pathText(path)}.values`),
  };
}
