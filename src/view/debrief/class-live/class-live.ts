/** What following a class asks of the host of the page. */

export interface LivePlayer {
  readonly run: string;
  /** The drawn pseudonym; nobody here has a name. */
  readonly player: string;
  readonly scenario: string;
  readonly week: number;
  /** `briefing`, `walk`, `scene` … as the game calls its screens. */
  readonly screen: string;
  readonly scene: string | null;
  /** When the newest entry was made, ISO 8601. */
  readonly at: string;
  readonly ended: boolean;
  /** It is among the logs below. */
  readonly counted: boolean;
}

export interface ClassLive {
  /** `off` until a class is asked for; `absent` when what it needs could not be fetched. */
  readonly state: 'off' | 'absent' | 'connecting' | 'open' | 'broken' | 'refused';
  readonly klas: string;
  /** Who came first stands first. */
  readonly players: readonly LivePlayer[];
  /** Messages that were none of the game's, and were left out. */
  readonly strange: number;
  follow(klas: string, secret: string): void;
  leave(): void;
  /** Counts the runs that are still played too, as far as they are. */
  countAll(): void;
  /** Empties the class at the server; resolves with how many messages there were. */
  wipe(): Promise<number>;
}
