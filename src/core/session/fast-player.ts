/** Play styles on the fast path. */
import type { FastRun, Option } from '../scenario/index.ts';
import type { Chance, Policy, Sight } from './policy.ts';

export class FastPlayer {
  /** The option that was taken last. */
  last: Option | null = null;
  private readonly run: FastRun;
  private readonly sight: Sight & { visits: number; offered: Option[] };

  constructor(run: FastRun) {
    this.run = run;
    const { file, model, facts } = run;
    this.sight = {
      file,
      model,
      offered: [],
      visits: 0,
      wasAt: (place) => facts.visited.has(place),
      canVisit: (place) => run.canVisit(place),
    };
  }

  /** Takes one step as the style would; false at the ending. */
  step({ choose, visit }: Policy, chance: Chance): boolean {
    const { run, sight } = this;
    switch (run.screen) {
      case 'ending':
        return false;
      case 'briefing':
        return run.begin();
      case 'walk': {
        sight.visits = run.facts.walk.length;
        const place = visit(sight, chance.draw);
        return place < 0 ? run.endWalk() : run.visit(place);
      }
      case 'scene': {
        run.offered(sight.offered);
        const option = choose(sight, chance.draw);
        this.last = option ?? null;
        return option !== undefined && run.choose(option);
      }
      case 'week':
        return run.passWeek();
      case 'lastday':
        return run.lookBack();
      default:
        return run.finish();
    }
  }

  /** Plays on to the ending. @throws RangeError when it comes to a stop before */
  finish(policy: Policy, chance: Chance): void {
    while (this.step(policy, chance));
    if (this.run.screen !== 'ending') throw new RangeError(`stands still on ${this.run.screen} ${this.run.scene?.id ?? ''}`);
  }
}
