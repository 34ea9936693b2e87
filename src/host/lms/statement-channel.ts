/**
 * Statements on their way to a record store. Each carries its id from the moment of play, so that sending it twice does no harm. A store refuses
 * a whole batch for one statement that it will not have: the batch is then divided until that one is found, and set aside. A learning environment
 * forbids what comes late from a session that was closed: that is set aside too, once something else was let in.
 */
import type { Statement } from '../../core/xapi/index.ts';
import { Refused, type Channel, type SetAside } from '../sending/courier.ts';
import type { Outgoing } from '../sending/outbox.ts';
import { StoreAnswer, type RecordStore } from './record-store.ts';

/** Times that nothing at all is let in before the player is asked to do something. @source design choice */
const PATIENCE = 3;

export class StatementChannel implements Channel {
  readonly name: string;
  private readonly store: RecordStore;
  /** Made on this page, and not yet known to have arrived. */
  private readonly held = new Map<string, Statement>();
  private turnedAway = 0;

  constructor(store: RecordStore) {
    this.store = store;
    this.name = store.endpoint;
  }

  /** Kept at hand for a page that goes away before they have arrived. */
  hold(statements: readonly Statement[]): void {
    for (const one of statements) this.held.set(one.id, one);
  }

  /** What has not arrived, in one last go. */
  hurry(): void {
    this.store.postInPassing([...this.held.values()]);
  }

  async send(items: readonly Outgoing[], setAside: SetAside): Promise<readonly string[]> {
    const arrived: string[] = [];
    try {
      await this.deliver(items, arrived, setAside);
    } catch (error) {
      // What did arrive is said first; the courier comes back for the rest, and meets the fault again if it is still there.
      if (arrived.length === 0) throw error;
    }
    return arrived;
  }

  private async deliver(items: readonly Outgoing[], arrived: string[], setAside: SetAside): Promise<void> {
    try {
      await this.store.post(items.map((one) => one.body as Statement));
    } catch (error) {
      if (!(error instanceof StoreAnswer)) throw error;
      const verdict = verdictOf(error.status);
      if (verdict === 'again') throw error;
      if (verdict === 'no-entry') throw new Refused('sending.lrs-no-entry');
      if (verdict === 'no-store') throw new Refused('sending.lrs-no-store');
      if (verdict === 'forbidden' && arrived.length === 0) {
        if (items.length === 1) throw this.forbidden(error);
        // The newest is of this session: if that is let in, it is the others that are not wanted.
        await this.deliver(items.slice(-1), arrived, setAside);
        return this.deliver(items.slice(0, -1), arrived, setAside);
      }
      if (items.length > 1) {
        const middle = Math.ceil(items.length / 2);
        await this.deliver(items.slice(0, middle), arrived, setAside);
        return this.deliver(items.slice(middle), arrived, setAside);
      }
      const [only] = items;
      if (only && verdict !== 'there') return this.drop(only, `${error.status} ${error.message}`.trim(), setAside);
      // It says that it has one with this id: that one is this one.
    }
    this.turnedAway = 0;
    for (const { id } of items) {
      arrived.push(id);
      this.held.delete(id);
    }
    return undefined;
  }

  /** The first of a session may still be on its way to the outbox. */
  private forbidden(error: StoreAnswer): Error {
    this.turnedAway += 1;
    return this.turnedAway < PATIENCE ? error : new Refused('sending.lrs-no-entry');
  }

  private drop({ id }: Outgoing, reason: string, setAside: SetAside): void {
    this.held.delete(id);
    setAside(id, reason);
  }
}

type Verdict = 'again' | 'no-entry' | 'forbidden' | 'no-store' | 'there' | 'unfit';

function verdictOf(status: number): Verdict {
  if (status === 401) return 'no-entry';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405) return 'no-store';
  if (status === 409) return 'there';
  // Too slow, too early, too many: later. Whatever else a store says of what it got will not change by saying it again.
  return status >= 500 || status === 408 || status === 425 || status === 429 ? 'again' : 'unfit';
}
