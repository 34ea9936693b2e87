/**
 * Saved runs in IndexedDB: a header a run and one record an entry, so that every entry is safe the moment it is made.
 * A saved run is the game log in parts; going on with it is replaying it.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { checkLog, LOG_FORMAT, LOG_VERSION, type Entry, type GameLog } from '../../core/log/index.ts';

export interface RunHeader {
  readonly id: string;
  readonly scenario: string;
  /** Everything of the log but its entries. */
  readonly log: Omit<GameLog, 'entries' | 'result'>;
  readonly week: number;
  readonly ended: boolean;
  /** It could not be replayed; kept, but not offered again. */
  readonly broken?: boolean;
  /** Orders runs; kept by the host only. @unit ms since 1970 */
  readonly updated: number;
}

interface SaveSchema extends DBSchema {
  runs: { key: string; value: RunHeader };
  entries: { key: [string, number]; value: { run: string; n: number; entry: Entry } };
}

export class Saves {
  private readonly database: IDBPDatabase<SaveSchema>;

  private constructor(database: IDBPDatabase<SaveSchema>) {
    this.database = database;
  }

  /** Null when the browser keeps nothing (private mode, blocked by policy). */
  static async open(): Promise<Saves | null> {
    try {
      const database = await openDB<SaveSchema>('laten-doen', 1, {
        upgrade(db) {
          db.createObjectStore('runs', { keyPath: 'id' });
          db.createObjectStore('entries', { keyPath: ['run', 'n'] });
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
   * Writes the newest entries of a run with its header, in one transaction.
   * @throws DOMException ConstraintError when another tab has already written one of these entries
   */
  async keep(header: RunHeader, entries: readonly Entry[]): Promise<void> {
    const change = this.database.transaction(['runs', 'entries'], 'readwrite');
    const added = entries.map((entry) => change.objectStore('entries').add({ run: header.id, n: entry.n, entry }));
    await Promise.all([change.objectStore('runs').put(header), ...added, change.done]);
  }

  /** Runs that can be gone on with, newest first. */
  async unfinished(): Promise<RunHeader[]> {
    const runs = await this.database.getAll('runs');
    return runs.filter((one) => !one.ended && !one.broken).toSorted((a, b) => b.updated - a.updated);
  }

  /** Forgets ended runs but the newest few, so that storage does not fill up over a school year. */
  async prune(keep = 20): Promise<void> {
    const runs = await this.database.getAll('runs');
    const old = runs
      .filter((one) => one.ended)
      .toSorted((a, b) => b.updated - a.updated)
      .slice(keep);
    for (const { id } of old) {
      const change = this.database.transaction(['runs', 'entries'], 'readwrite');
      const range = IDBKeyRange.bound([id, 0], [id, Infinity]);
      await Promise.all([change.objectStore('runs').delete(id), change.objectStore('entries').delete(range), change.done]);
    }
  }

  /** Keeps a run but offers it no more. */
  async setAside(header: RunHeader): Promise<void> {
    await this.database.put('runs', { ...header, broken: true });
  }

  /** What is stored of a run, as it is. */
  async raw(header: RunHeader): Promise<unknown> {
    const stored = await this.database.getAll('entries', IDBKeyRange.bound([header.id, 0], [header.id, Infinity]));
    return { ...header.log, entries: stored.map((one) => one.entry) };
  }

  /** The run as a log; null when what is stored cannot be read. */
  async log(header: RunHeader): Promise<GameLog | null> {
    const read = checkLog({ ...((await this.raw(header)) as object), format: LOG_FORMAT, version: LOG_VERSION });
    return read.ok ? read.log : null;
  }
}
