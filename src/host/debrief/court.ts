/**
 * Hands files out to judges, a handful each, and gives the verdicts back in the order of the files, whichever judge is done first: so a
 * class is counted the same whatever the machine.
 */
import type { Verdict } from '../../core/report/index.ts';
import type { Depth } from '../../core/session/index.ts';
import type { Handful } from './judging.ts';

/** Files that a judge has at a time: more are no faster, and each is in memory. @source design choice */
const HANDFUL = 4;
/** Handfuls that wait at a judge: one under judgement, one being handed over. */
const AHEAD = 2;
/** More judges are not faster than the disk, and each takes room. @source design choice */
const MOST_JUDGES = 3;

export interface Judged {
  readonly file: File;
  readonly verdict: Verdict;
}

type Judge = (handful: Handful) => Promise<readonly Verdict[]>;

export class Court {
  private readonly judges: readonly { readonly judge: Judge; waiting: number }[];
  private readonly files: File[] = [];
  /** Handfuls that were handed out, in order; each is there once it is judged. */
  private readonly row: Promise<readonly Judged[]>[] = [];
  private readonly depth: Depth;
  private isExpecting = false;
  private isResting = false;
  private wake: () => void = () => undefined;

  constructor(judges: readonly Judge[], depth: Depth) {
    this.judges = judges.map((judge) => ({ judge, waiting: 0 }));
    this.depth = depth;
  }

  /**
   * Nothing is judged until all of a hand-over is there: for each file that is handed over the page waits for the browser, and does not
   * get to it on a machine that judges.
   * @param more files of the same hand-over are coming
   */
  add(files: readonly File[], more = false): void {
    this.files.push(...files);
    this.isExpecting = more;
    if (!more) this.handOut();
    this.wake();
  }

  /** What was not handed out is let go. */
  stop(): void {
    this.files.length = 0;
    this.isExpecting = false;
    this.wake();
  }

  /** Whether nothing is left to be told, for now. */
  get isEmpty(): boolean {
    return this.files.length === 0 && this.row.length === 0;
  }

  /** The next that were judged; null when there are none left. */
  async next(): Promise<readonly Judged[] | null> {
    while (this.row.length === 0 && this.isExpecting) await new Promise<void>((resolve) => (this.wake = resolve));
    return (await this.row.shift()) ?? null;
  }

  /** Ends when nothing is under judgement any more; nothing is handed out until `goOn`. */
  async rest(): Promise<void> {
    this.isResting = true;
    await Promise.all(this.row);
  }

  goOn(): void {
    this.isResting = false;
    this.handOut();
  }

  private handOut(): void {
    while (!this.isResting) {
      const [free] = this.judges.filter((one) => one.waiting < AHEAD).toSorted((a, b) => a.waiting - b.waiting);
      if (!free || this.files.length === 0) return;
      const files = this.files.splice(0, HANDFUL);
      free.waiting += 1;
      this.row.push(
        free.judge({ files, depth: this.depth }).then((verdicts) => {
          free.waiting -= 1;
          this.handOut();
          return files.flatMap((file, at) => (verdicts[at] ? [{ file, verdict: verdicts[at] }] : []));
        }),
      );
    }
  }
}

/** A judge for each core, each on a thread of its own; here, where a worker may not have workers. */
export function judgesFor(cores: number): readonly Judge[] {
  if (typeof Worker === 'undefined') return [judgeHere];
  return Array.from({ length: Math.min(MOST_JUDGES, Math.max(1, cores)) }, startJudge);
}

const judgeHere: Judge = async (handful) => (await import('./judging.ts')).judge(handful);

function startJudge(): Judge {
  const worker = new Worker(new URL('judge.ts', import.meta.url), { type: 'module' });
  const asked: { readonly handful: Handful; readonly answer: (verdicts: readonly Verdict[] | Promise<readonly Verdict[]>) => void }[] = [];
  let isBroken = false;
  // It answers in the order in which it is asked.
  worker.addEventListener('message', ({ data }: MessageEvent<readonly Verdict[]>) => asked.shift()?.answer(data));
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const { handful, answer } of asked.splice(0)) answer(judgeHere(handful));
  });
  return async (handful) => {
    if (isBroken) return judgeHere(handful);
    return new Promise((answer) => {
      asked.push({ handful, answer });
      worker.postMessage(handful, []);
    });
  };
}
