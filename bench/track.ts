/**
 * Runs a race, every racer in a process of its own. Rounds are interleaved: whatever else the machine does, it does to all.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { assertSameWork, type Measured, type Race, type Rounds } from './race.ts';
import type { RacerId } from './racers.ts';

export interface Pace {
  /** The least work that still shows that everything runs. */
  readonly quick: boolean;
  readonly rounds: number;
  /** @unit ms of a round; as long again to warm up */
  readonly length: number;
}

/** What a racer is asked, and what it answers. */
export type Ask = { readonly ask: 'proof' } | { readonly ask: 'run'; readonly ms: number } | { readonly ask: 'once' };
export interface Answer extends Measured {
  readonly proof?: string;
}

const LANE = fileURLToPath(new URL('lane.ts', import.meta.url));

/** A racer's process. */
class Lane {
  readonly id: RacerId;
  private readonly child: ChildProcess;

  constructor(id: RacerId, quick: boolean) {
    this.id = id;
    this.child = fork(LANE, [id, ...(quick ? ['quick'] : [])], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  }

  ask(ask: Ask): Promise<Answer> {
    const { child, id } = this;
    return new Promise((done, failed) => {
      const ended = (): void => failed(new Error(`racer ${id} ended before it answered`));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        done(answer as Answer);
      });
      child.send(ask);
    });
  }

  /** Lets the process end by itself. */
  end(): Promise<void> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((done) => {
      child.once('exit', () => done());
      if (child.connected) child.disconnect();
    });
  }
}

type Report = (text: string) => void;

/** @throws UnequalWork when racers that claim the same work came to different ends */
export async function run(race: Race, pace: Pace, report: Report): Promise<Rounds> {
  await race.prepare?.(pace.quick, report);
  const rounds = Math.min(pace.rounds, race.mostRounds ?? Infinity);
  const reportRound = (round: number): void => report(`round ${round + 1} of ${rounds}`);
  return race.kind === 'rate' ? runRates(race, { ...pace, rounds }, reportRound) : runOnce(race, { ...pace, rounds }, reportRound);
}

async function runRates(race: Race, { rounds, length, quick }: Pace, onRound: (round: number) => void): Promise<Rounds> {
  const lanes = race.runners.map((one) => new Lane(one.id, quick));
  try {
    const proofs = new Map<RacerId, string>();
    const proven = race.same.flatMap(({ ids }) => ids);
    for (const lane of lanes) if (proven.includes(lane.id)) proofs.set(lane.id, (await lane.ask({ ask: 'proof' })).proof ?? '');
    assertSameWork(race, proofs);
    for (const lane of lanes) await lane.ask({ ask: 'run', ms: length });
    const measured = noRounds(race);
    for (let round = 0; round < rounds; round++) {
      onRound(round);
      for (const lane of lanes) measured.get(lane.id)?.push(await lane.ask({ ask: 'run', ms: length }));
    }
    return measured;
  } finally {
    for (const lane of lanes) await lane.end();
  }
}

async function runOnce(race: Race, { rounds, quick }: Pace, onRound: (round: number) => void): Promise<Rounds> {
  const measured = noRounds(race);
  for (let round = 0; round < rounds; round++) {
    onRound(round);
    const proofs = new Map<RacerId, string>();
    for (const { id } of race.runners) {
      const lane = new Lane(id, quick);
      const { proof = '', ...figures } = await lane.ask({ ask: 'once' });
      await lane.end();
      proofs.set(id, proof);
      measured.get(id)?.push(figures);
    }
    assertSameWork(race, proofs);
  }
  return measured;
}

const noRounds = (race: Race): Map<RacerId, Measured[]> => new Map(race.runners.map((one) => [one.id, []]));
