/**
 * Keeps one run in storage as it grows. Each run has a keeper of its own, so that a write that is still waiting when the
 * next run begins cannot end up in it.
 */
import { endingOf, logOf, viewOf, type Session } from '../../core/session/index.ts';
import { drawRunId } from './pseudonym.ts';
import type { RunHeader, Saves } from './saves.ts';

export interface KeptBefore {
  readonly run?: string;
  /** How many entries of this run are stored. */
  readonly savedUpTo?: number;
  readonly from?: NonNullable<RunHeader['from']>;
}

export class RunKeeper {
  run: string;
  private savedUpTo: number;
  private readonly from: RunHeader['from'];
  private writing: Promise<void> = Promise.resolve();

  /** A new run, or one that is stored already. */
  constructor({ run = drawRunId(), savedUpTo = 0, from }: KeptBefore = {}) {
    this.run = run;
    this.savedUpTo = savedUpTo;
    this.from = from;
  }

  /**
   * Writes whatever is not yet stored. Writes follow one another, and one that failed is made again with the next, so that
   * a killed page never holds an entry without the ones before it.
   */
  keep(saves: Pick<Saves, 'keep'>, session: Session, onFailure: () => void): void {
    this.writing = this.writing.then(() => this.write(saves, session)).catch(onFailure);
  }

  /** Resolves when nothing is waiting to be written. */
  settled(): Promise<void> {
    return this.writing;
  }

  private async write(saves: Pick<Saves, 'keep'>, session: Session): Promise<void> {
    const entries = session.entries.slice(this.savedUpTo);
    if (entries.length === 0) return;
    const header = this.headerOf(session);
    try {
      await saves.keep({ id: this.run, ...header }, entries);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'ConstraintError') throw error;
      // Another tab has gone on with this run: from here on ours is a run of its own, kept whole.
      this.run = drawRunId();
      await saves.keep({ id: this.run, ...header }, session.entries);
    }
    this.savedUpTo = session.entries.length;
  }

  private headerOf(session: Session): Omit<RunHeader, 'id'> {
    const { entries: _all, ...log } = logOf(session);
    const ending = endingOf(session);
    return {
      scenario: session.scenario.file.id,
      log,
      week: viewOf(session).week,
      ended: ending !== null,
      ...(ending === null ? {} : { ending }),
      ...(this.from ? { from: this.from } : {}),
      updated: Date.now(),
    };
  }
}
