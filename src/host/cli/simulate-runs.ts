/** A simulation spread over worker threads; the tallies add up to the same whatever their number. */
import { availableParallelism } from 'node:os';
import {
  addTally,
  resultOf,
  Simulator,
  type PlayableScenario,
  type PolicyName,
  type Share,
  type Simulated,
  type Tally,
} from '../../core/session/index.ts';
import { inWorker } from './progress.ts';

export interface SimulationJob {
  readonly root: string;
  readonly scenario: PlayableScenario;
  readonly policies: readonly PolicyName[];
  readonly runs: number;
  readonly seed: number;
  /** Threads; 0 for as many as it pays. */
  readonly workers: number;
}

/** Fewer runs than this are done before a thread has started. @source measured: a start takes about 0.4 s, a run 0.1 ms */
const WORTH_A_THREAD = 4_000;
const MOST_WORKERS = 8;

export type Results = Partial<Record<PolicyName, Simulated>>;

/** @throws Interrupted on Ctrl-C */
export async function simulateRuns(job: SimulationJob, progress: (text: string) => void): Promise<Results> {
  const { scenario, policies, runs } = job;
  const simulator = new Simulator(scenario.file);
  const total = runs * policies.length;
  const tallies = new Map<PolicyName, Tally>(policies.map((policy) => [policy, simulator.empty()]));
  const workers = job.workers > 0 ? job.workers : total < WORTH_A_THREAD ? 0 : Math.min(MOST_WORKERS, availableParallelism());
  if (workers === 0) {
    for (const [policy, tally] of tallies) simulator.play({ policy, from: 0, to: runs, seed: job.seed }, tally);
  } else {
    let done = 0;
    const say = (more: string): void => progress(`${(done += Number(more))} of ${total} runs`);
    const parts = await Promise.all(
      sharesOf(job, workers).map((shares) =>
        inWorker<{ policy: PolicyName; tally: Tally }[]>(
          new URL('simulate-worker.ts', import.meta.url),
          { root: job.root, id: scenario.file.id, shares },
          say,
        ),
      ),
    );
    for (const { policy, tally } of parts.flat()) addTally(tallies.get(policy) ?? simulator.empty(), tally);
  }
  const paths = simulator.paths;
  return Object.fromEntries([...tallies].map(([policy, tally]) => [policy, resultOf(scenario.file, tally, paths)]));
}

/** Every worker takes a slice of every style's runs, so that all have the same to do. */
function sharesOf({ policies, runs, seed }: SimulationJob, workers: number): Share[][] {
  return Array.from({ length: workers }, (_, at) => {
    const [from, to] = [Math.floor((runs * at) / workers), Math.floor((runs * (at + 1)) / workers)];
    return policies.map((policy) => ({ policy, from, to, seed }));
  });
}
