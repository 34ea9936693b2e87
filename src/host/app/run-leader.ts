/**
 * Two tabs with the same run: one leads. Tabs ask each other over a channel, so that a tab that was closed or crashed holds
 * nothing. Where no answer comes (a frozen tab), the store itself still keeps two tabs from writing into one run.
 */
type Message = { readonly type: 'who' | 'mine' | 'take'; readonly run: string };

/** How long the others have to answer. @unit ms */
const PATIENCE = 150;

export class RunLeader {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('laten-doen.runs');
  private readonly onTaken: () => void;
  private held: string | null = null;

  /** @param onTaken another tab goes on with the run that this one led */
  constructor(onTaken: () => void) {
    this.onTaken = onTaken;
    this.channel?.addEventListener('message', ({ data }: MessageEvent<Message>) => this.hear(data));
  }

  /** Leads a run that is new, or let go of by whoever had it. Null: leads none. */
  lead(run: string | null): void {
    if (run !== null && run !== this.held) this.tell({ type: 'take', run });
    this.held = run;
  }

  /** Does another tab lead this run? */
  async isElsewhere(run: string): Promise<boolean> {
    const { channel } = this;
    if (!channel || run === this.held) return false;
    return new Promise((resolve) => {
      const answer = ({ data }: MessageEvent<Message>): void => {
        if (data.type === 'mine' && data.run === run) done(true);
      };
      const done = (found: boolean): void => {
        clearTimeout(timer);
        channel.removeEventListener('message', answer);
        resolve(found);
      };
      const timer = setTimeout(() => done(false), PATIENCE);
      channel.addEventListener('message', answer);
      this.tell({ type: 'who', run });
    });
  }

  private hear({ type, run }: Message): void {
    if (run !== this.held) return;
    if (type === 'who') this.tell({ type: 'mine', run });
    if (type !== 'take') return;
    this.held = null;
    this.onTaken();
  }

  private tell(message: Message): void {
    this.channel?.postMessage(message);
  }
}
