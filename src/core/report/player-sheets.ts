/** What one player did, beside the class: for the sheet that is theirs to keep. */
import type { DecisionFigures } from './decisions.ts';
import type { PlayerFigures } from './class-report.ts';
import type { VerifiedRun } from './verified-run.ts';

export interface SheetDecision {
  readonly week: number;
  readonly scene: string;
  readonly option: string;
  readonly motive: string | null;
  /** Players who took the same, and those who came to it at all; this one counted in. */
  readonly alike: number;
  readonly met: number;
}

export interface PlayerSheet {
  readonly figures: PlayerFigures;
  readonly decisions: readonly SheetDecision[];
  /** Mean participation at the end of each week. @range 0..100 */
  readonly participation: readonly number[];
}

export function playerSheets(
  players: readonly PlayerFigures[],
  runs: readonly VerifiedRun[],
  decisions: readonly DecisionFigures[],
): PlayerSheet[] {
  const options = new Map(
    decisions.flatMap(({ scene, met, options: all }) => all.map((one) => [`${scene}.${one.id}`, { alike: one.taken, met }] as const)),
  );
  return players.flatMap((figures, at) => {
    const run = runs[at];
    if (!run) return [];
    const made = run.decisions.map(({ week, scene, option, motive }) => {
      const { alike, met } = options.get(`${scene}.${option}`) ?? { alike: 1, met: 1 };
      return { week, scene, option, motive, alike, met };
    });
    return [{ figures, decisions: made, participation: Array.from(run.weeks, (note) => note?.[0] ?? 0) }];
  });
}
