/**
 * A class under load: students who each send a run of their own, entry by entry, over the same client as the page's, while the broker is
 * killed; a trainer from the beginning and one who comes late. For the long tests, small, and for `npm run bench:klas`, large.
 */
import { ClassChannel, LONGEST_WAIT } from '../../src/host/class/channel.ts';
import type { ClassLine } from '../../src/host/class/names.ts';
import { outgoingOf } from '../../src/host/class/outgoing.ts';
import { ClassWatch } from '../../src/host/class/watch.ts';
import type { GameLog } from '../../src/core/log/index.ts';
import { Courier } from '../../src/host/sending/courier.ts';
import { MemoryOutbox } from '../../src/host/sending/outbox.ts';

export interface Load {
  readonly student: ClassLine;
  readonly trainer: ClassLine;
  readonly students: number;
  readonly entries: number;
  /** In which the class plays. @unit ms */
  readonly time: number;
  /** Given out to the students in turn, cut off at `entries`. */
  readonly logs: readonly GameLog[];
  /** Shares of the time at which the broker is killed and started again. @range 0..1 */
  readonly kills: readonly number[];
  readonly killAndRestart: () => Promise<void>;
}

export interface Carried {
  /** Messages that the trainer who was there all the time has, those that came again, and strange ones. */
  readonly live: ClassWatch['counts'];
  /** The same for the one who came when all was over. */
  readonly late: ClassWatch['counts'];
  /** Runs whose log is, for both trainers, entry for entry what was played. */
  readonly whole: number;
  /** Between an entry and the moment at which the trainer saw it. @unit ms */
  readonly lag: { readonly median: number; readonly most: number };
  /** From the last entry to the moment at which everything had arrived, and how long the late trainer waited. @unit ms */
  readonly afterwards: number;
  readonly lateWait: number;
  readonly bytes: number;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Long: what matters is that it arrives, not when. @unit ms */
const PATIENCE = 120_000;

export async function carry(load: Load): Promise<Carried> {
  const { students, entries, trainer, time, kills } = load;
  const lags: number[] = [];
  const made = new Map<string, number>();
  const live = new ClassWatch(trainer, () => seeNewest(live, made, lags));
  await until(() => live.state === 'open');
  const pupils = Array.from({ length: students }, (_, at) => new Pupil(at, load, made));
  const began = Date.now();
  const killing = (async () => {
    for (const share of kills) {
      await sleep(began + share * time - Date.now());
      await load.killAndRestart();
    }
  })();
  await Promise.all(pupils.map((one) => one.play(began)));
  await killing;
  const ended = Date.now();
  await until(() => pupils.every((one) => one.courier.state.sent === entries));
  await until(() => live.counts.messages >= students * entries);
  const afterwards = Date.now() - ended;
  const lateBegan = Date.now();
  const late = new ClassWatch(trainer, () => undefined);
  await until(() => late.counts.messages >= students * entries);
  const lateWait = Date.now() - lateBegan;
  const whole = pupils.filter((one) => one.isWholeAt(live) && one.isWholeAt(late)).length;
  await Promise.all(pupils.map((one) => one.leave()));
  live.close();
  late.close();
  const sorted = lags.toSorted((a, b) => a - b);
  const lag = { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
  const bytes = pupils.reduce((sum, one) => sum + one.bytes, 0);
  return { live: { ...live.counts }, late: { ...late.counts }, whole, lag, afterwards, lateWait, bytes };
}

/** Waits, and goes on regardless when it takes too long: the figures will say what is missing. */
async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; !isSo() && Date.now() < deadline;) await sleep(20);
}

class Pupil {
  readonly courier: Courier;
  bytes = 0;
  private readonly run: string;
  private readonly log: GameLog;
  private readonly channel: ClassChannel;
  private readonly load: Load;
  private readonly made: Map<string, number>;
  private readonly at: number;

  constructor(at: number, load: Load, made: Map<string, number>) {
    const { logs, student, entries } = load;
    const log = logs[at % logs.length];
    if (!log) throw new Error('no logs to play');
    this.at = at;
    this.load = load;
    this.made = made;
    this.run = at.toString(16).padStart(32, '0');
    this.log = { ...log, player: `Groene Fiets ${at}`, entries: log.entries.slice(0, entries) };
    if (this.log.entries.length < entries) throw new Error(`the log has ${log.entries.length} entries`);
    this.channel = new ClassChannel({ line: student, student: `student-${at}`, onWiped: () => undefined });
    this.courier = new Courier({ to: 'class', outbox: new MemoryOutbox(), channel: this.channel, longestWait: LONGEST_WAIT });
  }

  /** Entries spread evenly, each student a little after the one before. */
  async play(began: number): Promise<void> {
    const { students, entries, time } = this.load;
    for (let n = 0; n < entries; n++) {
      await sleep(began + ((n + this.at / students) * time) / entries - Date.now());
      const at = new Date().toISOString();
      const log = { ...this.log, entries: this.log.entries.slice(0, n + 1) };
      const items = outgoingOf({ to: 'class', run: this.run, began: at, at, now: { screen: 'scene' }, log, text: (key) => key });
      const newest = items.slice(-1);
      this.bytes += JSON.stringify(newest[0]?.body).length;
      this.made.set(`${this.run} ${n + 1}`, Date.now());
      await this.courier.take(newest);
    }
  }

  isWholeAt(watch: ClassWatch): boolean {
    return JSON.stringify(watch.log(this.run)?.entries) === JSON.stringify(this.log.entries);
  }

  async leave(): Promise<void> {
    await this.channel.close();
  }
}

/** How long the newest message was under way: the count of a run tells which entry it was. */
function seeNewest(watch: ClassWatch, made: Map<string, number>, lags: number[]): void {
  const { newest } = watch;
  const key = newest === null ? '' : `${newest.run} ${newest.n + 1}`;
  const when = made.get(key);
  if (when === undefined) return;
  lags.push(Date.now() - when);
  made.delete(key);
}
