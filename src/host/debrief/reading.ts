/** Reads files ahead while others are judged: as bytes, a few at a time, so that none is waited for and few are in memory. */
import { LARGEST_LOG } from '../../core/log/index.ts';
import { refuse, type Taken } from '../../core/report/index.ts';

/** A file as it was read: its text, or why there is none. */
export interface ReadFile {
  readonly name: string;
  readonly text: string | null;
  readonly refused: Taken | null;
}

interface Coming {
  readonly name: string;
  readonly bytes: Promise<ArrayBuffer | Taken>;
}

/** Files that are read while one is judged. @source design choice */
const AHEAD = 8;

export class Reading {
  private readonly waiting: File[] = [];
  private readonly coming: Coming[] = [];
  private readonly decoder = new TextDecoder();

  private expecting = false;
  private wake: () => void = () => undefined;

  /** @param more files of the same hand-over are coming */
  add(files: readonly File[], more: boolean): void {
    this.waiting.push(...files);
    this.expecting = more;
    this.readAhead();
    this.wake();
  }

  /** Whether nothing is left to be read, for now. */
  get isEmpty(): boolean {
    return this.coming.length === 0 && this.waiting.length === 0;
  }

  /** What was not begun is let go. */
  stop(): void {
    this.waiting.length = 0;
    this.coming.length = 0;
    this.expecting = false;
    this.wake();
  }

  /** Null when there is none left. */
  async next(): Promise<ReadFile | null> {
    this.readAhead();
    while (this.isEmpty && this.expecting) await new Promise<void>((resolve) => (this.wake = resolve));
    const next = this.coming.shift();
    if (!next) return null;
    const { name } = next;
    const read = await next.bytes;
    this.readAhead();
    return read instanceof ArrayBuffer ? { name, text: this.decoder.decode(read), refused: null } : { name, text: null, refused: read };
  }

  private readAhead(): void {
    while (this.coming.length < AHEAD) {
      const file = this.waiting.shift();
      if (!file) return;
      this.coming.push({ name: file.name, bytes: bytesOf(file) });
    }
  }
}

async function bytesOf(file: File): Promise<ArrayBuffer | Taken> {
  const { name, size } = file;
  // A character takes at most four bytes; a larger file is not even read.
  if (size > LARGEST_LOG * 4) return refuse(name, 'too-large', '', `${size} bytes`);
  return file.arrayBuffer().catch((error: unknown) => refuse(name, 'unreadable', '', String(error)));
}
