/**
 * Work that may take long: a worker thread does it, so that the main thread can say how far it is and stop it at once on Ctrl-C.
 * Progress is one line on a terminal, from the second second on; nothing is printed where nobody looks.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Ctrl-C, with the exit code that shells expect. */
export class Interrupted extends Error {
  readonly code = 'interrupted';
}

/** What a worker tells: how far it is, what came out, or why it could not. */
export type WorkerMessage = { readonly progress: string } | { readonly result: unknown } | { readonly problem: string };

const QUIET_FOR = 2_000;

/** Runs a worker file to its result. @throws Interrupted on Ctrl-C; Error with the worker's own message */
export async function inWorker<T>(file: URL, data: unknown, onProgress: (text: string) => void): Promise<T> {
  const worker = new Worker(new URL('worker-start.mjs', import.meta.url), { workerData: { file: file.href, data } });
  let interrupt = (): void => undefined;
  const work = new Promise<T>((done, fail) => {
    interrupt = () => fail(new Interrupted('stopped; nothing was written'));
    process.once('SIGINT', interrupt);
    worker.on('message', (message: WorkerMessage) => {
      if ('progress' in message) onProgress(message.progress);
      else if ('result' in message) done(message.result as T);
      else fail(Object.assign(new Error(message.problem), { code: 'worker' }));
    });
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`a worker ended early (${code})`)));
  });
  return work.finally(() => {
    process.off('SIGINT', interrupt);
    void worker.terminate();
  });
}

/** A line that is rewritten in place; on anything but a terminal it stays silent. */
export function progressLine(label: string): { say: (text: string) => void; clear: () => void } {
  const began = Date.now();
  let shown = false;
  return {
    say: (text) => {
      if (!process.stderr.isTTY || Date.now() - began < QUIET_FOR) return;
      process.stderr.write(`\r\u001B[K${label}: ${text} (Ctrl-C stops)`);
      shown = true;
    },
    clear: () => {
      if (shown) process.stderr.write('\r\u001B[K');
      shown = false;
    },
  };
}

/** Writes a whole file or nothing. */
export function writeWhole(file: string, content: string): void {
  const half = `${file}.${process.pid}.part`;
  try {
    writeFileSync(half, content);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
