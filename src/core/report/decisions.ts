/** What a class decided, scene by scene. */
import type { Entry } from '../log/index.ts';
import type { PlayableScenario } from '../session/index.ts';
import { Counts } from './spread.ts';

export interface OptionFigures {
  readonly id: string;
  readonly offered: number;
  readonly taken: number;
  /** Of those to whom it was offered. @range 0..1 */
  readonly share: number;
  readonly motives: Readonly<Record<string, number>>;
}

export interface DecisionFigures {
  readonly scene: string;
  /** Players who came to it. */
  readonly met: number;
  /** Median week in which they did. */
  readonly week: number;
  readonly options: readonly OptionFigures[];
  /** How divided the class was: 0 when all chose alike, 1 when the choices were spread evenly over all that was chosen or offered. @range 0..1 */
  readonly division: number;
}

interface Tally {
  met: number;
  readonly weeks: Counts;
  readonly options: Map<string, { offered: number; taken: number; readonly motives: Map<string, number> }>;
}

/** An option offered to fewer players than this says nothing by not being taken. @source design choice */
const FEWEST_OFFERED = 3;

export class Decisions {
  private readonly tallies = new Map<string, Tally>();
  private readonly order: readonly string[];

  constructor(file: PlayableScenario['file']) {
    this.order = file.scenes.map((one) => one.id);
  }

  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.type !== 'choice-made') continue;
      const tally = this.tallies.get(entry.scene) ?? { met: 0, weeks: new Counts(), options: new Map() };
      this.tallies.set(entry.scene, tally);
      tally.met += 1;
      tally.weeks.add(entry.week);
      for (const id of entry.offered) optionOf(tally, id).offered += 1;
      const taken = optionOf(tally, entry.choice);
      taken.taken += 1;
      if (entry.motive !== undefined) taken.motives.set(entry.motive, (taken.motives.get(entry.motive) ?? 0) + 1);
    }
  }

  /** In the order of the scenario. */
  figures(): DecisionFigures[] {
    return this.order.flatMap((scene) => {
      const tally = this.tallies.get(scene);
      return tally ? [figuresOf(scene, tally)] : [];
    });
  }

  /** The option that was offered to most players and taken least, of those offered to at least three. */
  mostAvoided(): { scene: string; option: string } | null {
    const all = this.figures().flatMap(({ scene, options }) => options.map((one) => ({ scene, ...one })));
    const [least] = all
      .filter((one) => one.offered >= FEWEST_OFFERED)
      .toSorted((a, b) => a.share - b.share || b.offered - a.offered || (`${a.scene}.${a.id}` < `${b.scene}.${b.id}` ? -1 : 1));
    return least ? { scene: least.scene, option: least.id } : null;
  }
}

function optionOf({ options }: Tally, id: string): { offered: number; taken: number; readonly motives: Map<string, number> } {
  const known = options.get(id) ?? { offered: 0, taken: 0, motives: new Map<string, number>() };
  options.set(id, known);
  return known;
}

function figuresOf(scene: string, { met, weeks, options }: Tally): DecisionFigures {
  const list = [...options].map(([id, { offered, taken, motives }]): OptionFigures => ({
    id,
    offered,
    taken,
    share: offered === 0 ? 0 : Math.round((taken * 1000) / offered) / 1000,
    motives: Object.fromEntries(motives),
  }));
  return {
    scene,
    met,
    week: weeks.spread().median,
    options: list,
    division: divisionOf(
      list.map((one) => one.taken),
      met,
    ),
  };
}

/** One less the chance that two players chose alike, as a part of what it could be at most with so many options. */
function divisionOf(taken: readonly number[], met: number): number {
  if (met < 2 || taken.length < 2) return 0;
  const alike = taken.reduce((sum, one) => sum + (one / met) * (one / met), 0);
  return Math.round(((1 - alike) / (1 - 1 / taken.length)) * 1000) / 1000;
}
