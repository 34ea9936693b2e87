/**
 * Kept runs in IndexedDB: a header a run, one record an entry, so that every entry is safe the moment it is made, and a picture
 * of how the board stood at the end. A kept run is the game log in parts; going on with it is replaying it.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { checkLog, LOG_FORMAT, LOG_VERSION, type Entry, type GameLog } from '../../core/log/index.ts';

export interface RunHeader {
  readonly id: string;
  readonly scenario: string;
  /** Everything of the log but its entries; runs that ended before version 2 of the store lack the result. */
  readonly log: Omit<GameLog, 'entries'>;
  readonly week: number;
  readonly ended: boolean;
  /** Where it ended; absent in runs of before this was kept. */
  readonly ending?: string;
  /** What the player called it. */
  readonly name?: string;
  /** The decision of another run that this one was replayed from. */
  readonly from?: { readonly run: string; readonly entry: number };
  /** It could not be replayed: with the scenario it was made with, or with a later one. */
  readonly broken?: boolean;
  readonly outgrown?: boolean;
  /** Taken off the shelf, for good once the next page is opened. @unit ms since 1970 */
  readonly removed?: number;
  /** Orders runs; kept by the host only. @unit ms since 1970 */
  readonly updated: number;
}

interface SaveSchema extends DBSchema {
  runs: { key: string; value: RunHeader };
  entries: { key: [string, number]; value: { run: string; n: number; entry: Entry } };
  pictures: { key: string; value: { run: string; picture: Blob } };
}

const entriesOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, 0], [run, Infinity]);

export class Saves {
  private readonly database: IDBPDatabase<SaveSchema>;

  private constructor(database: IDBPDatabase<SaveSchema>) {
    this.database = database;
  }

  /** Null when the browser keeps nothing (private mode, blocked by policy). */
  static async open(): Promise<Saves | null> {
    try {
      const database = await openDB<SaveSchema>('laten-doen', 2, {
        upgrade(db, from) {
          if (from < 1) {
            db.createObjectStore('runs', { keyPath: 'id' });
            db.createObjectStore('entries', { keyPath: ['run', 'n'] });
          }
          if (from < 2) db.createObjectStore('pictures', { keyPath: 'run' });
        },
        // A newer version of the game in another tab must not wait for this one.
        blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
      });
      return new Saves(database);
    } catch {
      return null;
    }
  }

  /**
   * Writes the newest entries of a run with its header, in one transaction. What the player wrote on it meanwhile stays.
   * @throws DOMException ConstraintError when another tab has already written one of these entries; QuotaExceededError when full
   */
  async keep(header: RunHeader, entries: readonly Entry[]): Promise<void> {
    const change = this.database.transaction(['runs', 'entries'], 'readwrite');
    const runs = change.objectStore('runs');
    const known = await runs.get(header.id);
    const added = entries.map((entry) => change.objectStore('entries').add({ run: header.id, n: entry.n, entry }));
    await Promise.all([runs.put({ ...(known?.name === undefined ? {} : { name: known.name }), ...header }), ...added, change.done]);
  }

  /** Every run on the shelf, newest first. */
  async runs(): Promise<RunHeader[]> {
    const runs = await this.database.getAll('runs');
    const shown = runs.filter((one) => one.removed === undefined).toSorted((a, b) => b.updated - a.updated);
    return Promise.all(shown.map(async (one) => (one.ended && one.ending === undefined ? this.withEnding(one) : one)));
  }

  /** Runs from before endings stood in the header. */
  private async withEnding(header: RunHeader): Promise<RunHeader> {
    const all = await this.database.getAll('entries', entriesOf(header.id));
    const last = all.at(-1)?.entry;
    return last?.type === 'session-ended' ? { ...header, ending: last.ending } : header;
  }

  async change(run: string, change: Partial<RunHeader>): Promise<void> {
    const work = this.database.transaction('runs', 'readwrite');
    const header = await work.store.get(run);
    if (header) await work.store.put({ ...header, ...change });
    await work.done;
  }

  /** Puts a removed run back on the shelf. */
  async putBack(run: string): Promise<void> {
    const work = this.database.transaction('runs', 'readwrite');
    const header = await work.store.get(run);
    if (header) {
      const { removed: _removed, ...rest } = header;
      await work.store.put(rest);
    }
    await work.done;
  }

  /** Forgets the runs that were removed and not put back. */
  async sweep(): Promise<void> {
    const runs = await this.database.getAll('runs');
    for (const { id } of runs.filter((one) => one.removed !== undefined)) {
      const change = this.database.transaction(['runs', 'entries', 'pictures'], 'readwrite');
      await Promise.all([
        change.objectStore('runs').delete(id),
        change.objectStore('entries').delete(entriesOf(id)),
        change.objectStore('pictures').delete(id),
        change.done,
      ]);
    }
  }

  async keepPicture(run: string, picture: Blob): Promise<void> {
    await this.database.put('pictures', { run, picture });
  }

  async picture(run: string): Promise<Blob | null> {
    return (await this.database.get('pictures', run))?.picture ?? null;
  }

  /** What is stored of a run, as it is. */
  async raw(header: RunHeader): Promise<unknown> {
    const stored = await this.database.getAll('entries', entriesOf(header.id));
    return { ...header.log, entries: stored.map((one) => one.entry) };
  }

  /** The run as a log; null when what is stored cannot be read. */
  async log(header: RunHeader): Promise<GameLog | null> {
    const read = checkLog({ ...((await this.raw(header)) as object), format: LOG_FORMAT, version: LOG_VERSION });
    return read.ok ? read.log : null;
  }
}
