/**
 * SCORM 1.2 and 2004: finds the API that the learning environment put above the page, and writes what a teacher can use there. Completion is
 * an ending that was reached; there is no right answer, so nobody passes or fails. The score is how far the run is, because some
 * environments close an activity only when they see one; min, max and raw are always written.
 */
import type { Entry } from '../../core/log/index.ts';
import type { LmsDoor, Told, Words } from './door.ts';

/** SCORM 1.2 promises no more, and some environments cut off what is longer without saying so. @unit characters */
const LARGEST_SUSPEND_DATA = 4096;
/** Windows above the page that are asked for an API, as the standard says. */
const HIGHEST = 500;

type Call = (...args: string[]) => string;
export type ScormApi = Readonly<Record<string, Call>>;

/** What differs between the two versions. */
interface Dialect {
  readonly api: 'API' | 'API_1484_11';
  readonly calls: Readonly<Record<'begin' | 'get' | 'set' | 'commit' | 'end', string>>;
  readonly keys: Readonly<Record<'entry' | 'mode' | 'suspend' | 'location' | 'exit' | 'session' | 'score', string>>;
  /** Time since the launch. */
  time(ms: number): string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const parts = (ms: number): [number, number, number] => {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
};

const SCORM_12: Dialect = {
  api: 'API',
  calls: { begin: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', end: 'LMSFinish' },
  keys: {
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    suspend: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    session: 'cmi.core.session_time',
    score: 'cmi.core.score',
  },
  time: (ms) => parts(ms).map(pad).join(':'),
};

const SCORM_2004: Dialect = {
  api: 'API_1484_11',
  calls: { begin: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', end: 'Terminate' },
  keys: {
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    suspend: 'cmi.suspend_data',
    location: 'cmi.location',
    exit: 'cmi.exit',
    session: 'cmi.session_time',
    score: 'cmi.score',
  },
  time: (ms) => {
    const [hours, minutes, seconds] = parts(ms);
    return `PT${hours}H${minutes}M${seconds}S`;
  },
};

export type ScormVersion = '1.2' | '2004';

/** Null when no learning environment is around the page, or it does not answer. */
export function openScorm(version: ScormVersion, words: Words, from: Window = window): LmsDoor | null {
  const dialect = version === '1.2' ? SCORM_12 : SCORM_2004;
  const api = findApi(dialect.api, from);
  return api && api[dialect.calls.begin]?.('') === 'true' ? new Scorm(version, dialect, api, words) : null;
}

/** Up the frames that the page stands in, then up those of the window that opened it. */
export function findApi(name: Dialect['api'], from: Window): ScormApi | null {
  const above = (start: Window | null): ScormApi | null => {
    for (let at = start, steps = 0; at && steps < HIGHEST; steps++) {
      const found = apiOf(at, name);
      if (found) return found;
      if (at.parent === at) return null;
      at = at.parent;
    }
    return null;
  };
  return above(from) ?? above((from.top?.opener ?? from.opener) as Window | null);
}

/** A frame of another origin may not even be asked. */
function apiOf(at: Window, name: Dialect['api']): ScormApi | null {
  try {
    return (at as unknown as Record<string, ScormApi | undefined>)[name] ?? null;
  } catch {
    return null;
  }
}

class Scorm implements LmsDoor {
  readonly kept: string | null;
  readonly looking: boolean;
  readonly back = null;
  private readonly began = Date.now();
  private readonly version: ScormVersion;
  private readonly dialect: Dialect;
  private readonly api: ScormApi;
  private readonly words: Words;
  private written = 0;
  private done = false;
  private left = false;

  constructor(version: ScormVersion, dialect: Dialect, api: ScormApi, words: Words) {
    this.version = version;
    this.dialect = dialect;
    this.api = api;
    this.words = words;
    const { entry, mode, suspend } = dialect.keys;
    this.looking = (this.get(mode) || 'normal') !== 'normal';
    const status = this.get(version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
    this.done = status === 'completed' || status === 'passed';
    // 2004 calls it a mistake to ask for what was never written; in 1.2 some environments keep things and leave `entry` empty.
    const launched = this.get(entry);
    const kept = launched === 'resume' || (version === '1.2' && launched !== 'ab-initio') ? this.get(suspend) : '';
    this.kept = kept === '' ? null : kept;
    // Interactions are numbered on from what an earlier launch wrote; SCORM 1.2 says only how many there are.
    this.written = Number(this.get('cmi.interactions._count')) || 0;
  }

  /** An ending that was reached stays: a run after it never makes it undone. */
  get recorded(): boolean {
    return !this.looking && !this.done;
  }

  tell(told: Told): void {
    if (!this.recorded || this.left) return;
    if (told.pocket.length > LARGEST_SUSPEND_DATA) throw new RangeError(`suspend_data of ${told.pocket.length} characters`);
    const { keys } = this.dialect;
    this.set(keys.suspend, told.pocket);
    this.set(keys.location, told.log.entries.at(-1)?.type ?? 'session-started');
    this.tellProgress(told);
    Object.entries(told.competences).forEach(([id, value], at) => this.tellCompetence(at, id, value, told));
    const decisions = told.log.entries.filter((entry) => entry.type === 'choice-made');
    for (const decision of decisions.slice(this.written)) this.tellDecision(decision, decisions.indexOf(decision), told);
    this.written = Math.max(this.written, decisions.length);
    this.done = told.log.result !== undefined;
    this.api[this.dialect.calls.commit]?.('');
  }

  private tellProgress({ progress, log }: Told): void {
    const { keys } = this.dialect;
    const done = log.result !== undefined;
    const percent = String(Math.round(progress * 100));
    for (const [part, value] of Object.entries({ min: '0', max: '100', raw: percent })) this.set(`${keys.score}.${part}`, value);
    if (this.version === '1.2') return this.set('cmi.core.lesson_status', done ? 'completed' : 'incomplete');
    this.set('cmi.score.scaled', String(Math.round(progress * 100) / 100));
    this.set('cmi.progress_measure', String(Math.round(progress * 100) / 100));
    this.set('cmi.completion_status', done ? 'completed' : 'incomplete');
    return this.set('cmi.success_status', 'unknown');
  }

  private tellCompetence(at: number, id: string, value: number, { log }: Told): void {
    const key = `cmi.objectives.${at}`;
    this.set(`${key}.id`, `competence-${id}`);
    for (const [part, number] of Object.entries({ min: 0, max: 100, raw: value })) this.set(`${key}.score.${part}`, String(number));
    if (this.version === '1.2') return this.set(`${key}.status`, log.result ? 'completed' : 'incomplete');
    this.set(`${key}.score.scaled`, String(value / 100));
    this.set(`${key}.progress_measure`, String(value / 100));
    this.set(`${key}.completion_status`, log.result ? 'completed' : 'incomplete');
    return this.set(`${key}.description`, this.words.say(`competence.${id}`).slice(0, 250));
  }

  /** A decision has no right answer: its result is neutral. Which option it was is a letter in 1.2, its id in 2004. */
  private tellDecision(entry: Extract<Entry, { type: 'choice-made' }>, at: number, { log }: Told): void {
    const key = `cmi.interactions.${at}`;
    const before = log.entries[entry.n - 1]?.at ?? entry.at;
    const latency = this.dialect.time(Math.max(0, entry.at - before));
    this.set(`${key}.id`, entry.scene);
    this.set(`${key}.type`, 'choice');
    if (this.version === '1.2') {
      this.set(`${key}.time`, new Date().toTimeString().slice(0, 8));
      this.set(`${key}.student_response`, 'abcdef'[entry.offered.indexOf(entry.choice)] ?? 'a');
    } else {
      this.set(`${key}.timestamp`, new Date().toISOString().replace(/\.\d+Z$/, ''));
      this.set(`${key}.learner_response`, entry.choice);
      this.set(`${key}.description`, this.words.say(`scene.${entry.scene}`).slice(0, 250));
    }
    this.set(`${key}.result`, 'neutral');
    this.set(`${key}.latency`, latency);
  }

  leave(): void {
    if (this.left) return;
    this.left = true;
    const { keys, calls, time } = this.dialect;
    if (!this.looking) {
      this.set(keys.session, time(Date.now() - this.began));
      // Suspended also after an ending: what was played stays to be looked at.
      this.set(keys.exit, 'suspend');
      this.api[calls.commit]?.('');
    }
    this.api[calls.end]?.('');
  }

  private get(key: string): string {
    return this.api[this.dialect.calls.get]?.(key) ?? '';
  }

  private set(key: string, value: string): void {
    this.api[this.dialect.calls.set]?.(key, value);
  }
}
