/** A race: who runs, whose work must be the same, and what is wanted of whom. */
import type { RacerId } from './racers.ts';

export type Figure = 'perSecond' | 'ms' | 'megabytes';

interface Runner {
  readonly id: RacerId;
  readonly name: string;
}

/** Racers that claim the same work. */
interface Same {
  readonly ids: readonly RacerId[];
  /** The numbers in what they come to may differ by so much; 0: they come to exactly the same. @unit percent */
  readonly within: number;
}

export interface Goal {
  readonly text: string;
  readonly of: RacerId;
  readonly over: RacerId;
  readonly figure: Figure;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Race {
  readonly id: string;
  readonly title: string;
  /** What a piece of work is counted in. */
  readonly unit: string;
  /** `rate`: rounds of equal length, in turn, in processes that stay. `once`: one piece of work in a fresh process, time and most memory. */
  readonly kind: 'rate' | 'once';
  /** What is shown. */
  readonly figures: readonly Figure[];
  readonly runners: readonly Runner[];
  readonly same: readonly Same[];
  /** `once`: at most so many rounds, because a piece of work takes long. */
  readonly mostRounds?: number;
  /** What must be there before the racers start. */
  readonly prepare?: (quick: boolean, report: (text: string) => void) => Promise<void>;
  readonly goals: readonly Goal[];
}

export type Measured = Readonly<Partial<Record<Figure, number>>>;

/** Every round of every racer. */
export type Rounds = ReadonlyMap<RacerId, readonly Measured[]>;

export interface Verdict {
  readonly goal: Goal;
  readonly ratio: number;
  readonly met: boolean;
}

export function medianOf(rounds: readonly Measured[], figure: Figure): number {
  const values = rounds.flatMap((one) => one[figure] ?? []).toSorted((a, b) => a - b);
  const middle = Math.floor(values.length / 2);
  return values.length % 2 === 1 ? (values[middle] ?? NaN) : ((values[middle - 1] ?? NaN) + (values[middle] ?? NaN)) / 2;
}

/** A goal as a ratio of medians. */
export function judge(goal: Goal, rounds: Rounds): Verdict {
  const median = (id: RacerId): number => medianOf(rounds.get(id) ?? [], goal.figure);
  const ratio = median(goal.of) / median(goal.over);
  return { goal, ratio, met: ratio >= (goal.atLeast ?? -Infinity) && ratio <= (goal.atMost ?? Infinity) };
}

/** Two racers that claim the same work and came to different ends: what they take says nothing then. */
export class UnequalWork extends Error {
  readonly code = 'unequal-work';
}

/** @throws UnequalWork naming who differs from whom */
export function assertSameWork(race: Race, proofs: ReadonlyMap<RacerId, string>): void {
  for (const { ids, within } of race.same) {
    const [first, ...others] = ids.map((id) => ({ id, proof: proofs.get(id) ?? '' }));
    const wrong = others.filter(({ proof }) => !isSame(first?.proof ?? '', proof, within));
    if (wrong.length === 0) continue;
    const told = [first, ...wrong].map((one) => `${one?.id} came to "${one?.proof}"`).join(', ');
    throw new UnequalWork(`race "${race.id}": the work was not the same: ${told}`);
  }
}

function isSame(a: string, b: string, within: number): boolean {
  if (a === '' || b === '') return false;
  if (within === 0) return a === b;
  const numbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
  const others = numbers(b);
  const mine = numbers(a);
  return mine.length === others.length && mine.every((one, at) => Math.abs(one - (others[at] ?? NaN)) <= (one * within) / 100);
}
