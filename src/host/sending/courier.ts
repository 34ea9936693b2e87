/**
 * Takes what waits for one recipient from the outbox to a channel, again and again until it has arrived. A file, a class and a
 * record store are channels; the courier knows nothing of what it carries.
 */
import type { Kept, Outbox, Outgoing } from './outbox.ts';

/** The other end will never have this one: it stands in nobody's way any more, and the player sees why. */
export type SetAside = (id: string, reason: string) => void;

export interface Channel {
  readonly name: string;
  /**
   * @returns the ids that arrived; the others are offered again, but for those that were set aside
   * @throws Refused when trying again is of no use; anything else is tried again later
   */
  send(items: readonly Outgoing[], setAside: SetAside): Promise<readonly string[]>;
}

/** The other end will not have it: a wrong code, a key that has expired. Waits until the player tries again. */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** Key of an interface text that says what is wrong and what to do. */
  readonly key: string;

  constructor(key: string) {
    super(key);
    this.key = key;
  }
}

export interface CourierState {
  readonly to: string;
  readonly waiting: number;
  readonly sent: number;
  /** What the other end will never have. */
  readonly aside: number;
  /** Why the last attempt failed, as a key of an interface text; null when it did not. */
  readonly trouble: string | null;
  /** The player stopped it. Nothing leaves; what is made meanwhile waits. */
  readonly stopped: boolean;
}

interface CourierOptions {
  readonly to: string;
  readonly outbox: Outbox;
  readonly channel: Channel;
  readonly stopped?: boolean;
  /** The longest time between two attempts. @unit ms */
  readonly longestWait?: number;
}

/** Items in one go. @source design choice */
const HANDFUL = 50;
/** Between two attempts, doubled each time. @unit ms @source design choice */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

export class Courier {
  state: CourierState;
  private readonly outbox: Outbox;
  private readonly channel: Channel;
  private readonly longestWait: number;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private refused = false;
  private under: Promise<void> | null = null;
  private again = false;
  /** What the device has not kept yet. */
  private unkept: readonly Outgoing[] = [];

  constructor({ to, outbox, channel, stopped = false, longestWait = LONGEST_WAIT }: CourierOptions) {
    this.longestWait = longestWait;
    this.outbox = outbox;
    this.channel = channel;
    this.state = { to, waiting: 0, sent: 0, aside: 0, trouble: null, stopped };
  }

  /** Begins with what an earlier page left, and goes again when the network or the page comes back. @returns how to end it */
  start(): () => void {
    const go = (): void => void this.go();
    globalThis.addEventListener('online', go);
    globalThis.document?.addEventListener('visibilitychange', go);
    go();
    return () => {
      clearTimeout(this.timer);
      globalThis.removeEventListener('online', go);
      globalThis.document?.removeEventListener('visibilitychange', go);
    };
  }

  /** Keeps them, and goes. What the device does not keep now (it is full) is offered to it again at every attempt, as long as the page is open. */
  async take(items: readonly Outgoing[]): Promise<void> {
    this.unkept = [...this.unkept, ...items];
    await this.keep().catch(() => undefined);
    void this.go();
  }

  /** @throws when the device does not keep them */
  private async keep(): Promise<void> {
    const items = this.unkept;
    if (items.length === 0) return;
    await this.outbox.put(items);
    this.unkept = this.unkept.filter((one) => !items.includes(one));
  }

  /** Goes now, if there is anything to go with. Resolves when this attempt is over. */
  go(): Promise<void> {
    clearTimeout(this.timer);
    this.again = this.under !== null;
    this.under ??= this.carry().finally(() => {
      this.under = null;
      if (this.again) void this.go();
    });
    return this.under;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.change({ stopped: true });
  }

  /** Also after the other end refused. */
  resume(): void {
    this.refused = false;
    this.failures = 0;
    this.change({ stopped: false, trouble: null });
    void this.go();
  }

  last(limit: number): Promise<readonly Kept[]> {
    return this.outbox.last(this.state.to, limit);
  }

  /** Forgets what waits and what was sent, on this device alone. */
  async wipe(which?: (item: Outgoing) => boolean): Promise<void> {
    this.unkept = this.unkept.filter((one) => which !== undefined && !which(one));
    await this.outbox.wipe(this.state.to, which);
    await this.recount();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async carry(): Promise<void> {
    try {
      await this.keep();
      await this.recount();
      while (!this.state.stopped && !this.refused) {
        const items = await this.outbox.pending(this.state.to, HANDFUL);
        if (items.length === 0) break;
        const aside = new Map<string, string>();
        const arrived = await this.channel.send(items, (id, reason) => aside.set(id, reason));
        await this.outbox.sent(arrived);
        await this.outbox.setAside(aside);
        await this.recount();
        if (arrived.length + aside.size === 0) throw new Error(`${this.channel.name} took nothing`);
        this.failures = 0;
        if (this.state.trouble !== null) this.change({ trouble: null });
      }
    } catch (error) {
      this.again = false;
      this.refused = error instanceof Refused;
      this.change({ trouble: error instanceof Refused ? error.key : 'sending.unreachable' });
      if (!this.refused) this.later();
    }
  }

  /** Up to half as long again, so that a whole class does not come back in the same moment. */
  private later(): void {
    const wait = Math.min(this.longestWait, FIRST_WAIT * 2 ** this.failures);
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.go(), wait * (1 + Math.random() / 2));
  }

  private async recount(): Promise<void> {
    this.change(await this.outbox.count(this.state.to));
  }

  private change(change: Partial<CourierState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
