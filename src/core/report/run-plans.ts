/** Runs of a class that came to a decision, as plans to play again: a few for each option, so that any of them can be shown. */
import type { OwnMoves } from '../insight/index.ts';
import type { PlayerFigures } from './class-report.ts';

export interface RunPlan {
  /** Number in the class, from 1: what a run is called as long as pseudonyms are off. */
  readonly number: number;
  readonly player: string;
  /** Null when the run was not played to its end. */
  readonly ending: string | null;
  /** What was chosen there, the first time. */
  readonly choice: string;
  readonly own: OwnMoves;
}

/** For each option; those who played to the end first. @source design choice */
const MOST_OF_AN_OPTION = 8;

/** @param players and runs of the class, in the same order */
export function runPlans(players: readonly PlayerFigures[], runs: readonly OwnMoves[], scene: string): RunPlan[] {
  const counts = new Map<string, number>();
  return runs
    .flatMap((own, at): RunPlan[] => {
      const choice = own.choices.get(scene)?.[0];
      const told = players[at];
      return choice === undefined || !told ? [] : [{ number: at + 1, player: told.player, ending: told.ending, choice, own }];
    })
    .toSorted((a, b) => Number(b.ending !== null) - Number(a.ending !== null) || a.number - b.number)
    .filter(({ choice }) => {
      const count = (counts.get(choice) ?? 0) + 1;
      counts.set(choice, count);
      return count <= MOST_OF_AN_OPTION;
    });
}
