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
}

export class SendingDesk {
  list: readonly Sending[] = [];
  /** Opened with the first recipient: who sends nothing has no outbox. */
  private outbox: Promise<Outbox> | null = null;
  private readonly couriers: { readonly courier: Courier; readonly recipient: Recipient }[] = [];
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** From here on the player sees that something is sent. */
  async open(recipient: Recipient): Promise<Courier> {
    const { to, channel } = recipient;
    this.outbox ??= openOutbox();
    const courier = new Courier({ to, channel, outbox: await this.outbox, stopped: stoppedBefore().includes(to) });
    this.couriers.push({ courier, recipient });
    courier.subscribe(() => this.show());
    courier.start();
    this.show();
    return courier;
  }

  private show(): void {
    this.list = this.couriers.map(({ courier, recipient }) => shown(courier, recipient));
    this.changed();
  }
}

function shown(courier: Courier, { name, pseudonym }: Recipient): Sending {
  return {
    ...courier.state,
    name,
    get pseudonym() {
      return pseudonym();
    },
    last: async (limit) => (await courier.last(limit)).map(({ body, ...item }) => ({ ...item, raw: body })),
    stop() {
      rememberStopped(courier.state.to, true);
      courier.stop();
    },
    resume() {
      rememberStopped(courier.state.to, false);
      courier.resume();
    },
    wipe: () => void courier.wipe(),
  };
}

const STOPPED = 'laten-doen-not-sending';

/** Recipients to whom the player stopped sending: a page that is opened again does not begin by itself. */
function stoppedBefore(): readonly string[] {
  try {
    return (localStorage.getItem(STOPPED) ?? '').split('\n').filter((to) => to !== '');
  } catch {
    return [];
  }
}

function rememberStopped(to: string, stopped: boolean): void {
  const others = stoppedBefore().filter((one) => one !== to);
  try {
    localStorage.setItem(STOPPED, (stopped ? [...others, to] : others).join('\n'));
  } catch {
    // A browser that keeps nothing: it holds as long as the page is open.
  }
}
