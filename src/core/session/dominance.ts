/**
 * Looks for options that nobody would have reason to take: at decisions of sampled runs every offered option is taken in turn,
 * the run is played on by the same style with the same chance, and the ends are compared score by score.
 */
import { FastRun, type Option, type ScenarioFile } from '../scenario/index.ts';
import { FastPlayer } from './fast-player.ts';
import { Chance, policies, type PolicyName } from './policy.ts';
import { SCORES } from './scores.ts';
import { seedOf } from './simulation.ts';

export interface Dominated {
  /** `scene.option` */
  readonly option: string;
  /** Another option of the scene that was at least as good on every score and better on one, most often. */
  readonly by: string;
  /** Decisions at which the option was offered, in all of which it was dominated. */
  readonly states: number;
}

interface Seen {
  states: number;
  dominated: number;
  readonly by: Map<string, number>;
}

/** Fewer decisions than this say nothing. @source design choice */
const FEWEST_STATES = 5;

export class DominanceSearch {
  private readonly run: FastRun;
  private readonly player: FastPlayer;
  private readonly seen = new Map<string, Seen>();
  private readonly readers: readonly (() => number)[];
  private readonly kept: Int32Array;

  constructor(file: ScenarioFile) {
    this.run = new FastRun(file);
    this.player = new FastPlayer(this.run);
    this.readers = SCORES.map(({ path, sign }) => {
      const read = this.run.conditions.reader(path);
      return () => sign * read();
    });
    this.kept = new Int32Array(this.run.size);
  }

  /** Looks at every decision of some runs of a style. */
  sample(name: PolicyName, seed: number, runs: number): void {
    const { run, player } = this;
    const policy = policies[name];
    for (let at = 0; at < runs; at++) {
      const own = seedOf(seed, at);
      const chance = new Chance(own);
      run.restart(own);
      do if (run.screen === 'scene') this.compare(name, chance.state);
      while (player.step(policy, chance));
    }
  }

  found(): Dominated[] {
    return [...this.seen]
      .filter(([, { states, dominated }]) => states >= FEWEST_STATES && dominated === states)
      .map(([option, { states, by }]) => ({ option, states, by: [...by].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '' }));
  }

  private compare(name: PolicyName, chance: number): void {
    const { run } = this;
    const offered = run.offered();
    const kept = this.kept.slice();
    run.save(kept);
    const scene = run.scene?.id ?? '';
    const ends = offered.map((option) => this.endAfter(option, { kept, name, chance }));
    run.load(kept);
    offered.forEach((option, at) => {
      const rival = offered.find((_, other) => other !== at && isBetter(ends[other] ?? [], ends[at] ?? []));
      this.note(`${scene}.${option.id}`, rival ? `${scene}.${rival.id}` : null);
    });
  }

  private endAfter(option: Option, { kept, name, chance }: { kept: Int32Array; name: PolicyName; chance: number }): number[] {
    const { run, player, readers } = this;
    run.load(kept);
    run.choose(option);
    const own = new Chance(0);
    own.state = chance;
    player.finish(policies[name], own);
    return readers.map((read) => read());
  }

  private note(option: string, rival: string | null): void {
    const seen = this.seen.get(option) ?? { states: 0, dominated: 0, by: new Map<string, number>() };
    this.seen.set(option, seen);
    seen.states += 1;
    if (rival === null) return;
    seen.dominated += 1;
    seen.by.set(rival, (seen.by.get(rival) ?? 0) + 1);
  }
}

/** At least as good on every score, and better on one. */
function isBetter(one: readonly number[], other: readonly number[]): boolean {
  let better = false;
  for (let at = 0; at < one.length; at++) {
    const [mine = 0, theirs = 0] = [one[at], other[at]];
    if (mine < theirs) return false;
    if (mine > theirs) better = true;
  }
  return better;
}
