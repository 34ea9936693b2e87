/** Plays shares of a simulation in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { Simulator, type Share } from '../../core/session/index.ts';
import { playableScenario } from './load-scenario.ts';
import type { WorkerMessage } from './progress.ts';

const { root, id, shares } = (workerData as { data: { root: string; id: string; shares: readonly Share[] } }).data;
// A thread's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

/** Runs between two words of progress. */
const SLICE = 500;

try {
  const simulator = new Simulator(playableScenario(root, id).file);
  const tallies = shares.map((share) => {
    const tally = simulator.empty();
    for (let from = share.from; from < share.to; from += SLICE) {
      const to = Math.min(share.to, from + SLICE);
      simulator.play({ ...share, from, to }, tally);
      tell({ progress: String(to - from) });
    }
    return { policy: share.policy, tally };
  });
  tell({ result: tallies });
} catch (error) {
  tell({ problem: error instanceof Error ? error.message : String(error) });
}
