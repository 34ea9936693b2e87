/**
 * Who gets to know what is played, as the player sees it. Whoever sends something opens its recipient here and gets a courier;
 * the rest (keeping, trying again, the mark in the game, stopping) is the same for all.
 */
import { Courier, type Channel } from '../sending/courier.ts';
import { openOutbox, type Outbox } from '../sending/outbox.ts';
import type { Sending, Words } from '../../view/overlay/index.tsx';

interface Recipient {
  /** Names the recipient in the outbox, e.g. `class:sw2-b`. */
  readonly to: string;
  readonly channel: Channel;
  /** What the player reads. */
  readonly name: Words;
  /** As whom the player is known there; null while nothing is played. */
  readonly pseudonym: () => string | null;
  /** Nothing goes before the player has said so, once on this device. */
  readonly asks?: boolean;
  /** The longest time between two attempts. @unit ms */
  readonly longestWait?: number;
}

export class SendingDesk {
  list: readonly Sending[] = [];
  /** Opened with the first recipient: who sends nothing has no outbox. */
  private outbox: Promise<Outbox> | null = null;
  private readonly couriers: { readonly courier: Courier; readonly recipient: Recipient }[] = [];
  /** Whose things could not be wiped when the player asked for it. */
  private readonly notWiped = new Set<Courier>();
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** From here on the player sees that something is sent. */
  async open(recipient: Recipient): Promise<Courier> {
    const { to, asks = false, name: _name, pseudonym: _pseudonym, ...over } = recipient;
    this.outbox ??= openOutbox();
    const word = lastWordOn(to);
    const stopped = asks ? word !== 'go' : word === 'stop';
    const courier = new Courier({ ...over, to, outbox: await this.outbox, stopped });
    this.couriers.push({ courier, recipient });
    courier.subscribe(() => this.show());
    courier.start();
    this.show();
    return courier;
  }

  private show(): void {
    this.list = this.couriers.map(({ courier, recipient }) =>
      shown(courier, recipient, { notWiped: this.notWiped.has(courier), wipe: () => void this.wipe(courier) }),
    );
    this.changed();
  }

  private async wipe(courier: Courier): Promise<void> {
    this.notWiped.delete(courier);
    await courier.wipe().catch(() => this.notWiped.add(courier));
    this.show();
  }
}

function shown(courier: Courier, { to, name, pseudonym, asks = false }: Recipient, wiping: Pick<Sending, 'notWiped' | 'wipe'>): Sending {
  return {
    ...courier.state,
    ...wiping,
    name,
    asks: asks && lastWordOn(to) === null,
    get pseudonym() {
      return pseudonym();
    },
    last: async (limit) => (await courier.last(limit)).map(({ body, ...item }) => ({ ...item, raw: body })),
    stop() {
      remember(courier.state.to, 'stop');
      courier.stop();
    },
    resume() {
      remember(courier.state.to, 'go');
      courier.resume();
    },
  };
}

const KEY = 'laten-doen.sending';
type Word = 'stop' | 'go';

/** What the player last said of sending to each recipient: a page that is opened again does as it was told. */
function wordsBefore(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function lastWordOn(to: string): Word | null {
  const said = wordsBefore()[to];
  return said === 'stop' || said === 'go' ? said : null;
}

function remember(to: string, word: Word): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...wordsBefore(), [to]: word }));
  } catch {
    // A browser that keeps nothing: it holds as long as the page is open.
  }
}
