import type { Explored } from '../explored.ts';
import { inWorker, progressLine } from '../progress.ts';
import { JSON_OPTION, oneArgument, print, root, SEED_OPTION, seedFlag, type Verb } from '../verb.ts';

export const explore: Verb = {
  summary: 'says which scenes, options and endings can be reached, each with a shortest list of moves that was played',
  usage: '<id> [--seed S] [--all] [--json]',
  options: { ...SEED_OPTION, ...JSON_OPTION, all: { type: 'boolean', help: 'the list of moves for every scene and option too' } },
  async run(args, flags) {
    const id = oneArgument(args, 'a scenario');
    const seed = seedFlag(flags);
    const line = progressLine(`explore ${id}`);
    const began = performance.now();
    const work = { root: root(), id, seed };
    const found = await inWorker<Explored>(new URL('../explore-worker.ts', import.meta.url), work, line.say).finally(line.clear);
    const ms = Math.round(performance.now() - began);
    const { lists, ...report } = found;
    if (flags['json'] === true) print(JSON.stringify({ ...report, ms, ...(flags['all'] === true ? { lists } : {}) }));
    else printReport(found, ms, flags['all'] === true);
    return report.unreached.length > 0 || report.deadEnds.length > 0 ? 1 : 0;
  },
};

function printReport({ scenes, choices, endings, deadEnds, unreached, passes, states, lists }: Explored, ms: number, all: boolean): void {
  print(`scenes   ${scenes.reachable} of ${scenes.total}`);
  print(`choices  ${choices.reachable} of ${choices.total}`);
  for (const [ending, { reachable, shortest }] of Object.entries(endings))
    print(`ending   ${ending}: ${reachable ? `${shortest?.length} moves: ${shortest?.join(',')}` : 'not reached'}`);
  for (const { what, verdict } of unreached) print(`unreached ${what}: ${verdict}`);
  for (const { scene, moves } of deadEnds) print(`dead end  scene ${scene} offers nothing after ${moves.join(',') || 'the start'}`);
  if (all)
    for (const [what, moves] of Object.entries(lists)) print(`${what}: ${moves === null ? 'not reached' : moves.join(',') || 'at once'}`);
  for (const one of passes)
    print(
      `searched ${one.states} states ${one.visits ? 'with' : 'without'} visits, ${one.depth} moves deep${one.left > 0 ? `, ${one.left} states left aside` : ''}`,
    );
  print(`${states} states in ${(ms / 1000).toFixed(1)} s; every list was played on the game itself`);
}
