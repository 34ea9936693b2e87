/** What a class decided, scene by scene. */
import type { PlayableScenario } from '../session/index.ts';
import { Counts } from './spread.ts';
import type { Decision } from './verified-run.ts';

export interface OptionFigures {
  readonly id: string;
  readonly offered: number;
  readonly taken: number;
  /** Of those to whom it was offered. @range 0..1 */
  readonly share: number;
  readonly motives: Readonly<Record<string, number>>;
  /** How the runs of those who took it ended; of complete runs only. */
  readonly endings: Readonly<Record<string, number>>;
}

/** An option that many could have taken. */
export interface AvoidedOption {
  readonly scene: string;
  readonly option: string;
  readonly offered: number;
  readonly taken: number;
}

export interface DecisionFigures {
  readonly scene: string;
  /** Players who came to it. */
  readonly met: number;
  /** Median week in which they did. */
  readonly week: number;
  readonly options: readonly OptionFigures[];
  /** Hands by option, where the class played on one screen and voted; null where it did not. */
  readonly votes: Readonly<Record<string, number>> | null;
  /** How divided the class was: 0 when all chose alike, 1 when the choices were spread evenly over all that was chosen or offered. @range 0..1 */
  readonly division: number;
}

interface OptionTally {
  offered: number;
  taken: number;
  readonly motives: Map<string, number>;
  readonly endings: Map<string, number>;
}

interface Tally {
  met: number;
  readonly weeks: Counts;
  readonly votes: Map<string, number>;
  readonly options: Map<string, OptionTally>;
}

/** An option offered to fewer players than this says nothing by not being taken. @source design choice */
const FEWEST_OFFERED = 3;
/** Options told as avoided. @source design choice */
const MOST_AVOIDED = 5;
/** What is told as avoided was taken by at most this part of those to whom it was offered. @range 0..1 @source design choice */
const SELDOM = 0.2;

export class Decisions {
  private readonly tallies = new Map<string, Tally>();
  private readonly order: readonly string[];

  constructor(file: PlayableScenario['file']) {
    this.order = file.scenes.map((one) => one.id);
  }

  /** @param ending null when the run was not played to its end */
  add(decisions: readonly Decision[], ending: string | null): void {
    for (const made of decisions) {
      const tally = this.tallies.get(made.scene) ?? { met: 0, weeks: new Counts(), votes: new Map(), options: new Map() };
      this.tallies.set(made.scene, tally);
      tally.met += 1;
      tally.weeks.add(made.week);
      for (const id of made.offered) optionOf(tally, id).offered += 1;
      const taken = optionOf(tally, made.option);
      taken.taken += 1;
      for (const [id, hands] of Object.entries(made.votes ?? {})) tally.votes.set(id, (tally.votes.get(id) ?? 0) + hands);
      if (made.motive !== null) countIn(taken.motives, made.motive);
      if (ending !== null) countIn(taken.endings, ending);
    }
  }

  /** In the order of the scenario. */
  figures(): DecisionFigures[] {
    return this.order.flatMap((scene) => {
      const tally = this.tallies.get(scene);
      return tally ? [figuresOf(scene, tally)] : [];
    });
  }

  /** Options that were offered to at least three players and taken least, the most avoided first. */
  avoided(): AvoidedOption[] {
    return this.figures()
      .flatMap(({ scene, options }) => options.map(({ id, offered, taken, share }) => ({ scene, option: id, offered, taken, share })))
      .filter((one) => one.offered >= FEWEST_OFFERED && one.share <= SELDOM)
      .toSorted((a, b) => a.share - b.share || b.offered - a.offered || (nameOf(a) < nameOf(b) ? -1 : 1))
      .slice(0, MOST_AVOIDED)
      .map(({ scene, option, offered, taken }) => ({ scene, option, offered, taken }));
  }
}

const nameOf = ({ scene, option }: { scene: string; option: string }): string => `${scene}.${option}`;

function countIn(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function optionOf({ options }: Tally, id: string): OptionTally {
  const known = options.get(id) ?? { offered: 0, taken: 0, motives: new Map<string, number>(), endings: new Map<string, number>() };
  options.set(id, known);
  return known;
}

function figuresOf(scene: string, { met, weeks, options, votes }: Tally): DecisionFigures {
  const list = [...options].map(([id, { offered, taken, motives, endings }]): OptionFigures => ({
    id,
    offered,
    taken,
    share: offered === 0 ? 0 : Math.round((taken * 1000) / offered) / 1000,
    motives: Object.fromEntries(motives),
    endings: Object.fromEntries(endings),
  }));
  return {
    scene,
    met,
    week: weeks.spread().median,
    options: list,
    votes: votes.size === 0 ? null : Object.fromEntries(votes),
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
