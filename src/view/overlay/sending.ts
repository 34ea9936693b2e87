/** What leaves this browser, for the player to see and to stop. The host implements it; without a link that asks for it nothing is sent. */
import type { Params } from '../shared/messages.ts';

/** A text of the interface by its key, with its values: words in the language in which it is read. */
export interface Words {
  readonly key: string;
  readonly values?: Params;
}

export interface SentItem {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly said: Words;
  /** Exactly what goes over the line. */
  readonly raw: unknown;
  readonly sent: boolean;
  /** Why the recipient will never have it, in the recipient's words; null when it may. */
  readonly refused: string | null;
}

/** One recipient. */
export interface Sending {
  readonly to: string;
  /** Who that is. */
  readonly name: Words;
  /** As whom the player is known there; null while nothing is played. */
  readonly pseudonym: string | null;
  readonly waiting: number;
  readonly sent: number;
  /** What the recipient will never have. */
  readonly aside: number;
  /** Why it does not arrive now, as a message key. */
  readonly trouble: string | null;
  readonly stopped: boolean;
  /** It was never allowed yet: the player is asked. */
  readonly asks: boolean;
  /** The newest first. */
  last(limit: number): Promise<readonly SentItem[]>;
  stop(): void;
  /** Also tries again at once after trouble. */
  resume(): void;
  /** What the player wanted wiped could not be. */
  readonly notWiped: boolean;
  /** Forgets on this device what was sent and what waits. */
  wipe(): void;
}
