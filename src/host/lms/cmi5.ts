/**
 * cmi5: a session is begun and closed, an ending completes it, play is told beside it, and the run is kept under the activity. Opened for
 * browsing or reviewing, nothing but the beginning and the end of the session is said, as the standard asks.
 */
import type { LmsDoor, Told, Words } from './door.ts';
import { RUN_STATE, type KeptState, type Launch } from './cmi5-launch.ts';
import { StoreAnswer } from './record-store.ts';
import { Teller, type Desk } from './teller.ts';

/** Between two attempts to keep the run, doubled each time. @unit ms @source design choice */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** What waits to be sent, and whether the player lets it go. */
export interface SendingDesk extends Desk {
  stopped(): boolean;
  /** The page goes: what has not arrived, in one last go. */
  hurry(): void;
}

export class Cmi5 implements LmsDoor {
  readonly kept: string | null;
  readonly looking: boolean;
  readonly back: string | null;
  private readonly launch: Launch;
  private readonly desk: SendingDesk;
  private readonly teller: Teller;
  private readonly began = Date.now();
  private done: boolean;
  private left = false;
  /** The newest that the store does not have yet. */
  private unkept: KeptState | null = null;
  private keeping: Promise<void> | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param words must know the title of what is launched */
  constructor(launch: Launch, desk: SendingDesk, words: Words) {
    this.launch = launch;
    this.desk = desk;
    this.kept = launch.kept?.pocket ?? null;
    this.looking = launch.mode !== 'Normal';
    this.back = launch.back;
    this.done = launch.kept?.completed ?? false;
    const title = { nl: words.say('title', 'nl'), en: words.say('title', 'en') };
    this.teller = new Teller({ setting: launch.setting, title }, desk, words);
    this.teller.begin();
  }

  /** An ending that was reached stays: cmi5 allows one completion for an enrolment. */
  get recorded(): boolean {
    return !this.looking && !this.done;
  }

  tell(told: Told): void {
    if (!this.recorded || this.left) return;
    this.teller.play(told);
    if (told.log.result) {
      this.done = true;
      this.teller.end(told, this.launch.judged ?? undefined);
    }
    this.unkept = { pocket: told.pocket, completed: this.done };
    this.keepOn();
  }

  private keepOn(): void {
    clearTimeout(this.timer);
    this.keeping ??= this.keep().finally(() => (this.keeping = null));
  }

  /** The newest only. A store that is not there is asked again; one that says no, with the next entry or when the page goes. */
  private async keep(): Promise<void> {
    const { store, about } = this.launch;
    while (this.unkept && !this.left && !this.desk.stopped()) {
      const keeping = this.unkept;
      try {
        await store.keepState(about, RUN_STATE, keeping);
      } catch (error) {
        if (!(error instanceof StoreAnswer) || error.status >= 500) this.later();
        return;
      }
      this.failures = 0;
      if (this.unkept === keeping) this.unkept = null;
    }
  }

  private later(): void {
    this.timer = setTimeout(() => this.keepOn(), Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.failures));
    this.failures += 1;
  }

  leave(): void {
    if (this.left) return;
    this.left = true;
    clearTimeout(this.timer);
    this.teller.close(Date.now() - this.began);
    if (this.desk.stopped()) return;
    this.desk.hurry();
    const { store, about } = this.launch;
    if (this.unkept) void store.keepState(about, RUN_STATE, this.unkept, true).catch(() => undefined);
  }
}
