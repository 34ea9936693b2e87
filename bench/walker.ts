/** A story on some engine, walked by chance: list the choices that stand now, take one. */
import type { Random } from './random.ts';

export interface Walker {
  /** Puts the choices that stand now into `choices`, as their number in the scene; gives how many. */
  offer(choices: number[]): number;
  take(choice: number): void;
  /** Scene and quantities, the same text on every engine. */
  where(): string;
}

const offered: number[] = [];

export function walk(walker: Walker, random: Random, steps: number): void {
  for (let step = 0; step < steps; step++) {
    const count = walker.offer(offered);
    walker.take(offered[random.below(count)] ?? 0);
  }
}

/** What was offered and where it led, step by step. */
export function traceOf(walker: Walker, random: Random, steps: number): string[] {
  return Array.from({ length: steps }, () => {
    const choices = offered.slice(0, walker.offer(offered));
    walker.take(choices[random.below(choices.length)] ?? 0);
    return `${choices.join(',')} > ${walker.where()}`;
  });
}
