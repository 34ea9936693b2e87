/**
 * Figures of a class for the debrief (debrief.md § Look over), from verified runs of one scenario. Runs are taken one by one:
 * only counts stay. No total score, no names but the drawn pseudonyms, no concepts: those belong to the analysis phase.
 */
import type { Stance } from '../model/index.ts';
import type { PlayableScenario } from '../session/index.ts';
import { Decisions, type AvoidedOption, type DecisionFigures } from './decisions.ts';
import { Paths, type PathFigures } from './paths.ts';
import { Counts, type Spread } from './spread.ts';
import type { VerifiedRun } from './verified-run.ts';
import { METERS, type Note } from './week-notes.ts';

export interface PlayerFigures {
  readonly file: string;
  readonly player: string;
  readonly ending: string | null;
  readonly complete: boolean;
  readonly entries: number;
  /** Minutes at play. */
  readonly minutes: number;
  /** Means over the groups; null until the end. */
  readonly lastDay: Readonly<Record<string, number>> | null;
  readonly halfYear: Readonly<Record<string, number>> | null;
}

/** A scenario as a class played it: logs of two versions of one are two classes. */
export interface ClassScenario {
  readonly id: string;
  /** As the logs name it. */
  readonly version: number;
  readonly hash: string;
  /** Whether it is the version that is here now; another was verified on this one, entry by entry. */
  readonly current: boolean;
}

export interface ClassFigures {
  /** Names the class among others: the scenario's id, with a part of the hash behind it when the version is not the current one. */
  readonly key: string;
  readonly scenario: ClassScenario;
  readonly players: readonly PlayerFigures[];
  /** Players by ending; of complete runs only. */
  readonly endings: Readonly<Record<string, number>>;
  readonly decisions: readonly DecisionFigures[];
  /** The decision over which the class was divided most, and the option that was avoided most. */
  readonly mostSplit: string | null;
  readonly mostAvoided: { readonly scene: string; readonly option: string } | null;
  /** Options that many could have taken and few took, the most avoided first. */
  readonly avoided: readonly AvoidedOption[];
  readonly paths: PathFigures;
  /** At the end of each week, by quantity. */
  readonly weeks: Readonly<Record<string, readonly (Spread | null)[]>>;
  /** Minutes that the chosen options cost once, by stance, in all. */
  readonly minutesByStance: Readonly<Record<Stance, number>>;
}

export class ClassReport {
  private readonly told: ClassScenario;
  private readonly decisions: Decisions;
  private readonly paths: Paths;
  private readonly players: PlayerFigures[] = [];
  private readonly options: ReadonlyMap<string, Option>;
  private readonly weeks = new Map<string, Counts[]>(METERS.map((meter) => [meter, []]));
  private readonly minutesByStance: Record<Stance, number> = { 'take-over': 0, together: 0, 'let-do': 0, 'let-go': 0 };

  /** @param told the scenario as the logs name it */
  constructor(scenario: PlayableScenario, told: { readonly version: number; readonly hash: string }) {
    this.told = { id: scenario.file.id, version: told.version, hash: told.hash, current: told.hash === scenario.hash };
    this.decisions = new Decisions(scenario.file);
    this.paths = new Paths(scenario.file.scenes);
    this.options = new Map(scenario.file.scenes.flatMap(({ id, options }) => options.map((one) => [`${id}.${one.id}`, one] as const)));
  }

  add({ file, player, ending, entries, minutes, lastDay, halfYear, decisions, weeks }: VerifiedRun): void {
    this.players.push({ file, player, ending, complete: ending !== null, entries, minutes, lastDay, halfYear });
    this.decisions.add(decisions, ending);
    this.paths.add(decisions, ending);
    this.countMinutes(decisions);
    this.countWeeks(weeks);
  }

  figures(): ClassFigures {
    const decisions = this.decisions.figures();
    const avoided = this.decisions.avoided();
    const endings: Record<string, number> = {};
    for (const { ending } of this.players) if (ending !== null) endings[ending] = (endings[ending] ?? 0) + 1;
    const split = decisions.filter((one) => one.met > 1).toSorted((a, b) => b.division - a.division)[0];
    return {
      key: keyOf(this.told),
      scenario: this.told,
      players: [...this.players],
      endings,
      decisions,
      mostSplit: split && split.division > 0 ? split.scene : null,
      mostAvoided: avoided[0] ? { scene: avoided[0].scene, option: avoided[0].option } : null,
      avoided,
      paths: this.paths.figures(decisions),
      weeks: Object.fromEntries([...this.weeks].map(([of, counts]) => [of, Array.from(counts, (one) => one?.spread() ?? null)])),
      minutesByStance: { ...this.minutesByStance },
    };
  }

  private countMinutes(decisions: VerifiedRun['decisions']): void {
    for (const { scene, option: id } of decisions) {
      const option = this.options.get(`${scene}.${id}`);
      if (option && option.on.length > 0) this.minutesByStance[option.stance] += option.minutes;
    }
  }

  private countWeeks(notes: readonly Note[]): void {
    for (const [meter, name] of METERS.entries()) {
      const counts = this.weeks.get(name) ?? [];
      for (let week = 0; week < notes.length; week++) {
        const value = notes[week]?.[meter];
        if (value !== undefined) (counts[week] ??= new Counts()).add(value);
      }
    }
  }
}

type Option = PlayableScenario['file']['scenes'][number]['options'][number];

/** @see ClassFigures.key */
export function keyOf({ id, hash, current }: Pick<ClassScenario, 'id' | 'hash' | 'current'>): string {
  return current ? id : `${id}@${hash.slice(-8)}`;
}
