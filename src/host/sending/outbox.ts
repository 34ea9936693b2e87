/**
 * What is to leave this browser, kept until somebody has said that it arrived: a page that is closed, a laptop that goes to sleep
 * and a server that is killed lose nothing. What was sent stays as well, for the player to look at, until it is wiped.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface Outgoing {
  /** Made where the thing happened, so that sending twice does no harm at the other end. */
  readonly id: string;
  /** Which recipient, e.g. `class:sw2-b`. */
  readonly to: string;
  /** When it happened, ISO 8601. */
  readonly at: string;
  readonly body: unknown;
  /** What it says, for the player: a key of the interface's texts with its values. */
  readonly said: Said;
}

export interface Said {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Kept extends Outgoing {
  readonly sent: boolean;
  /** Why the other end will never have it; null when it may. */
  readonly refused: string | null;
}

export interface Count {
  readonly waiting: number;
  readonly sent: number;
  readonly aside: number;
}

export interface Outbox {
  /** Adds what is not there yet; what has the id of something that is, sent or not, is left out. */
  put(items: readonly Outgoing[]): Promise<void>;
  /** What waits for a recipient, in the order in which it was put. */
  pending(to: string, limit: number): Promise<readonly Outgoing[]>;
  /** These arrived. */
  sent(ids: readonly string[]): Promise<void>;
  /** These will never arrive, with the reason by id. */
  setAside(reasons: ReadonlyMap<string, string>): Promise<void>;
  /** The newest first. */
  last(to: string, limit: number): Promise<readonly Kept[]>;
  count(to: string): Promise<Count>;
  /** Forgets all that is for a recipient, sent or not; with `which`, what it holds for alone. */
  wipe(to: string, which?: (item: Outgoing) => boolean): Promise<void>;
}

/** As it lies in the store: `order` is given by it, `waits` is a number because a boolean cannot be searched for: sent, waiting, set aside. */
interface Row extends Outgoing {
  readonly order?: number;
  readonly waits: 0 | 1 | 2;
  readonly refused?: string;
}

interface OutboxSchema extends DBSchema {
  items: { key: number; value: Row; indexes: { id: string; to: string; state: [string, number] } };
}

/** In IndexedDB; in memory when the browser keeps nothing, and then only as long as the page is open. */
export async function openOutbox(): Promise<Outbox> {
  try {
    const database = await openDB<OutboxSchema>('laten-doen-outbox', 1, {
      upgrade(db) {
        const items = db.createObjectStore('items', { keyPath: 'order', autoIncrement: true });
        items.createIndex('id', 'id', { unique: true });
        items.createIndex('to', 'to');
        items.createIndex('state', ['to', 'waits']);
      },
      // A newer version of the game in another tab must not wait for this one.
      blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    return new StoredOutbox(database);
  } catch {
    return new MemoryOutbox();
  }
}

const shown = ({ id, to, at, body, said }: Row): Outgoing => ({ id, to, at, body, said });
const kept = (row: Row): Kept => ({ ...shown(row), sent: row.waits === 0, refused: row.refused ?? null });

class StoredOutbox implements Outbox {
  private readonly database: IDBPDatabase<OutboxSchema>;

  constructor(database: IDBPDatabase<OutboxSchema>) {
    this.database = database;
  }

  async put(items: readonly Outgoing[]): Promise<void> {
    const change = this.database.transaction('items', 'readwrite');
    const known = change.store.index('id');
    // One after the other: the order of the store is the order in which things happened.
    for (const item of items) if ((await known.getKey(item.id)) === undefined) await change.store.add({ ...item, waits: 1 });
    await change.done;
  }

  async pending(to: string, limit: number): Promise<readonly Outgoing[]> {
    return (await this.database.getAllFromIndex('items', 'state', IDBKeyRange.only([to, 1]), limit)).map(shown);
  }

  sent(ids: readonly string[]): Promise<void> {
    return this.mark(ids, () => ({ waits: 0 }));
  }

  setAside(reasons: ReadonlyMap<string, string>): Promise<void> {
    return this.mark([...reasons.keys()], (id) => ({ waits: 2, refused: reasons.get(id) ?? '' }));
  }

  private async mark(ids: readonly string[], as: (id: string) => Pick<Row, 'waits' | 'refused'>): Promise<void> {
    const change = this.database.transaction('items', 'readwrite');
    for (const id of ids) {
      const row = await change.store.index('id').get(id);
      if (row) await change.store.put({ ...row, ...as(id) });
    }
    await change.done;
  }

  async last(to: string, limit: number): Promise<readonly Kept[]> {
    const found: Kept[] = [];
    let cursor = await this.database.transaction('items').store.index('to').openCursor(to, 'prev');
    for (; cursor && found.length < limit; cursor = await cursor.continue()) found.push(kept(cursor.value));
    return found;
  }

  async count(to: string): Promise<Count> {
    const index = this.database.transaction('items').store.index('state');
    const [sent = 0, waiting = 0, aside = 0] = await Promise.all([0, 1, 2].map((waits) => index.count(IDBKeyRange.only([to, waits]))));
    return { waiting, sent, aside };
  }

  async wipe(to: string, which: (item: Outgoing) => boolean = () => true): Promise<void> {
    const change = this.database.transaction('items', 'readwrite');
    let cursor = await change.store.index('to').openCursor(to);
    for (; cursor; cursor = await cursor.continue()) if (which(shown(cursor.value))) await cursor.delete();
    await change.done;
  }
}

/** The same in memory; what could not be sent is gone with the page, as the run is. */
export class MemoryOutbox implements Outbox {
  private rows: Row[] = [];

  put(items: readonly Outgoing[]): Promise<void> {
    for (const item of items) if (!this.rows.some((one) => one.id === item.id)) this.rows.push({ ...item, waits: 1 });
    return Promise.resolve();
  }

  pending(to: string, limit: number): Promise<readonly Outgoing[]> {
    const waiting = this.rows.filter((one) => one.to === to && one.waits === 1);
    return Promise.resolve(waiting.slice(0, limit).map(shown));
  }

  sent(ids: readonly string[]): Promise<void> {
    this.rows = this.rows.map((one) => (ids.includes(one.id) ? { ...one, waits: 0 } : one));
    return Promise.resolve();
  }

  setAside(reasons: ReadonlyMap<string, string>): Promise<void> {
    this.rows = this.rows.map((one) => {
      const refused = reasons.get(one.id);
      return refused === undefined ? one : { ...one, waits: 2, refused };
    });
    return Promise.resolve();
  }

  last(to: string, limit: number): Promise<readonly Kept[]> {
    const own = this.rows.filter((one) => one.to === to).toReversed();
    return Promise.resolve(own.slice(0, limit).map(kept));
  }

  count(to: string): Promise<Count> {
    const of = (waits: Row['waits']): number => this.rows.filter((one) => one.to === to && one.waits === waits).length;
    return Promise.resolve({ waiting: of(1), sent: of(0), aside: of(2) });
  }

  wipe(to: string, which: (item: Outgoing) => boolean = () => true): Promise<void> {
    this.rows = this.rows.filter((one) => one.to !== to || !which(shown(one)));
    return Promise.resolve();
  }
}
