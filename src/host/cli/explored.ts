/** What `explore` tells, as data. */
import { Possible } from '../../core/scenario/index.ts';
import { explore, type Exploration, type PlayableScenario, type Target } from '../../core/session/index.ts';

interface Reach {
  readonly total: number;
  readonly reachable: number;
}

export interface Explored {
  readonly scenes: Reach;
  readonly choices: Reach;
  readonly endings: Readonly<Record<string, { readonly reachable: boolean; readonly shortest: readonly string[] | null }>>;
  readonly deadEnds: Exploration['deadEnds'];
  readonly unreached: readonly { readonly what: string; readonly verdict: string }[];
  readonly states: number;
  readonly passes: Exploration['passes'];
  /** Moves to every scene, choice and ending, by `kind id`. */
  readonly lists: Readonly<Record<string, readonly string[] | null>>;
}

export function explored(scenario: PlayableScenario, seed: number, report: (states: number) => void): Explored {
  const { targets, deadEnds, passes } = explore(scenario, { seed, report });
  const reach = (kind: string): Reach => {
    const all = targets.filter((one) => one.kind === kind);
    return { total: all.length, reachable: all.filter((one) => one.moves !== null).length };
  };
  const states = passes.reduce((sum, one) => sum + one.states, 0);
  const possible = new Possible(scenario.file);
  const deepest = Math.max(0, ...passes.map((one) => one.depth));
  return {
    scenes: reach('scene'),
    choices: reach('choice'),
    endings: Object.fromEntries(
      targets.filter((one) => one.kind === 'ending').map(({ id, moves }) => [id, { reachable: moves !== null, shortest: moves }]),
    ),
    deadEnds,
    unreached: targets
      .filter((one) => one.moves === null)
      .map(({ kind, id }) => ({
        what: `${kind} ${id}`,
        verdict: isPossible(possible, kind, id)
          ? `not found in ${states} states, ${deepest} moves deep`
          : 'impossible: nothing that can happen leads to it (lint says where)',
      })),
    states,
    passes,
    lists: Object.fromEntries(targets.map(({ kind, id, moves }) => [`${kind} ${id}`, moves])),
  };
}

function isPossible({ scenes, options, endings }: Possible, kind: Target['kind'], id: string): boolean {
  if (kind === 'scene') return scenes.has(id);
  return kind === 'choice' ? options.has(id) : endings.has(id);
}
