/**
 * Which decisions of a class went on working after the last day: what another option would have changed lies further apart half a
 * year later than on that day. Each run is played again with every other option; of a large class an even sample is.
 */
import { CoursePlayer, influencesOf, type OwnMoves } from '../insight/index.ts';
import type { PlayableScenario } from '../session/index.ts';

export interface LateEffect {
  readonly scene: string;
  /** Runs, of those that were played again, in which it did. */
  readonly runs: number;
  /** By how much further half a year later lay apart than the last day, on average over all runs. @unit points @range 0..100 */
  readonly grown: number;
  /** Runs in which another option would have led to another ending. */
  readonly turned: number;
  /** Runs in which it would have, or half a year later could be seen to differ. */
  readonly seen: number;
  /** Runs that were played again and met it. */
  readonly met: number;
}

/** A decision that fewer of the class met is no matter for the whole class. @range 0..1 @source design choice */
export const LEAST_MET = 0.4;

/** Runs that are played again of a larger class. @source design choice */
export const MOST_STUDIED = 30;

export class LateEffects {
  readonly total: number;
  private readonly player: CoursePlayer;
  private readonly runs: readonly OwnMoves[];
  private readonly sums = new Map<string, Omit<LateEffect, 'scene'>>();
  private ended = 0;
  private next = 0;

  constructor(file: PlayableScenario['file'], runs: readonly OwnMoves[]) {
    this.player = new CoursePlayer(file);
    this.total = Math.min(runs.length, MOST_STUDIED);
    this.runs = Array.from({ length: this.total }, (_, at) => runs[Math.floor((at * runs.length) / this.total)] as OwnMoves);
  }

  /** Studies one run; false when all were. */
  step(): boolean {
    const own = this.runs[this.next];
    if (!own) return false;
    this.next += 1;
    const course = this.player.play(own, { asFarAsPlayed: true });
    if (course.ending === null) return true;
    this.ended += 1;
    for (const { scene, moved, movedBefore, worth } of influencesOf(this.player, own, course)) {
      const { met, runs, grown, turned, seen } = this.sums.get(scene) ?? { met: 0, runs: 0, grown: 0, turned: 0, seen: 0 };
      const more = Math.max(0, moved - movedBefore);
      this.sums.set(scene, {
        met: met + 1,
        runs: runs + (more > 0 ? 1 : 0),
        grown: grown + more,
        turned: turned + (worth.kind === 'ending' ? 1 : 0),
        seen: seen + (worth.kind === 'slight' ? 0 : 1),
      });
    }
    return true;
  }

  /** The largest first, of what enough of the class met. */
  effects(): readonly LateEffect[] {
    return [...this.sums]
      .filter(([, { met }]) => met >= this.ended * LEAST_MET)
      .map(([scene, { grown, ...counts }]) => ({ scene, ...counts, grown: Math.round((grown * 10) / this.ended) / 10 }))
      .filter((one) => one.grown > 0)
      .toSorted((a, b) => b.grown - a.grown || b.runs - a.runs || (a.scene < b.scene ? -1 : 1));
  }
}
