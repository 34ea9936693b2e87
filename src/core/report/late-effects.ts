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
  /** By how much further half a year later lay apart than the last day, in those runs on average. @unit points @range 0..100 */
  readonly grown: number;
}

/** Runs that are played again of a larger class. @source design choice */
export const MOST_STUDIED = 30;

export class LateEffects {
  readonly total: number;
  private readonly player: CoursePlayer;
  private readonly runs: readonly OwnMoves[];
  private readonly sums = new Map<string, { runs: number; grown: number }>();
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
    for (const { scene, moved, movedBefore } of influencesOf(this.player, own, course)) {
      if (moved <= movedBefore) continue;
      const sum = this.sums.get(scene) ?? { runs: 0, grown: 0 };
      this.sums.set(scene, { runs: sum.runs + 1, grown: sum.grown + moved - movedBefore });
    }
    return true;
  }

  /** The largest in all first. */
  effects(): readonly LateEffect[] {
    return [...this.sums]
      .map(([scene, { runs, grown }]) => ({ scene, runs, grown: Math.round((grown * 10) / runs) / 10 }))
      .toSorted((a, b) => b.runs * b.grown - a.runs * a.grown || (a.scene < b.scene ? -1 : 1));
  }
}
