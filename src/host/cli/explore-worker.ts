/** Explores in a thread of its own, so that the command can show progress and be stopped. */
import { parentPort, workerData } from 'node:worker_threads';
import { explored } from './explored.ts';
import { playableScenario } from './load-scenario.ts';
import type { WorkerMessage } from './progress.ts';

const { root, id, seed } = (workerData as { data: { root: string; id: string; seed: number } }).data;
// A thread's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

try {
  tell({ result: explored(playableScenario(root, id), seed, (states) => tell({ progress: `${states} states` })) });
} catch (error) {
  tell({ problem: error instanceof Error ? error.message : String(error) });
}
