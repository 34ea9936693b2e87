/** How random play flows through a scenario: from walk and scene to the next, counted over many runs on the fast path. */
import { FastRun, type ScenarioFile } from '../scenario/index.ts';
import { FastPlayer } from './fast-player.ts';
import { Chance, policies } from './policy.ts';
import { seedOf } from './simulation.ts';

/** `briefing`, `walk 4`, `scene x`, `lastday`, `ending y`. */
export type FlowNode = string;

export interface FlowEdge {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly runs: number;
}

export interface Flow {
  readonly runs: number;
  readonly nodes: ReadonlyMap<FlowNode, number>;
  readonly edges: readonly FlowEdge[];
  /** Times each option was taken, by its id. */
  readonly taken: ReadonlyMap<string, number>;
}

export function flowOf(file: ScenarioFile, { runs, seed }: { runs: number; seed: number }): Flow {
  const run = new FastRun(file);
  const player = new FastPlayer(run);
  const [nodes, edges, taken] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (let at = 0; at < runs; at++) {
    const own = seedOf(seed, at);
    const chance = new Chance(own);
    run.restart(own);
    let from = nodeOf(run) ?? '';
    count(nodes, from);
    for (;;) {
      const decides = run.screen === 'scene';
      if (!player.step(policies['op-gevoel'], chance)) break;
      if (decides && player.last) count(taken, player.last.id);
      const to = nodeOf(run);
      // Visits stay in the same walk; weeks go by between two nodes.
      if (to === null || to === from) continue;
      count(nodes, to);
      count(edges, `${from}\n${to}`);
      from = to;
    }
  }
  const list = [...edges].map(([key, hits]): FlowEdge => {
    const [from = '', to = ''] = key.split('\n');
    return { from, to, runs: hits };
  });
  return { runs, nodes, edges: list, taken };
}

function nodeOf(run: FastRun): FlowNode | null {
  switch (run.screen) {
    case 'scene':
      return `scene ${run.scene?.id}`;
    case 'ending':
      return `ending ${run.ending}`;
    case 'walk':
      return `walk ${run.model.week}`;
    case 'briefing':
    case 'lastday':
      return run.screen;
    default:
      return null;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
