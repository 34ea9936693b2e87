/** What a player did in a run, as a plan that can be played again under other circumstances. */
import type { Entry } from '../log/index.ts';
import type { Stance } from '../model/index.ts';
import type { ScenarioFile } from '../scenario/index.ts';

export interface Visit {
  readonly week: number;
  readonly place: string;
}

export interface OwnMoves {
  /** @range 0..4294967295 */
  readonly seed: number;
  /** Options taken in each scene, in order; a scene that is opened twice has two. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly visits: readonly Visit[];
  /** The approach that was chosen most: what stands in where an own choice does not fit any more. */
  readonly manner: Stance;
}

export function ownMovesOf(file: ScenarioFile, { seed, entries }: { seed: number; entries: readonly Entry[] }): OwnMoves {
  const choices = new Map<string, string[]>();
  const visits: Visit[] = [];
  for (const entry of entries) {
    if (entry.type === 'place-visited') visits.push({ week: entry.week, place: entry.place });
    if (entry.type !== 'choice-made') continue;
    const known = choices.get(entry.scene);
    if (known) known.push(entry.choice);
    else choices.set(entry.scene, [entry.choice]);
  }
  return { seed, choices, visits, manner: mannerOf(file, new Set([...choices.values()].flat())) };
}

/** The stance taken most often; of equals the one that comes first in the file's scenes. */
function mannerOf(file: ScenarioFile, taken: ReadonlySet<string>): Stance {
  const counts = new Map<Stance, number>();
  for (const { options } of file.scenes)
    for (const { id, stance } of options) if (taken.has(id)) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 'together';
}
