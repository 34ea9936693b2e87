import type { ChildProcess } from 'node:child_process';

/** As when the machine is switched off: nothing is finished, nothing is said. Resolves when it is gone; at once when it was. */
export async function killHard(process: ChildProcess | null): Promise<void> {
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}
