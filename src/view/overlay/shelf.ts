/**
 * What lies on the shelf between two games: runs that were kept, endings found, and the means to understand a run. The host
 * implements it. Everything here is about runs that are over or laid aside; nothing tells of a run what is still to come.
 */
import type { Chain, Circumstances, Course, Influence, Otherwise, Parting, PathMap, Profile } from '../../core/insight/index.ts';

/** How a kept run stands to the scenario as it is now. */
export type RunState =
  /** It can be gone on with. */
  | 'fits'
  /** The scenario was revised since; whether the run still fits shows when it is opened. */
  | 'revised'
  /** The scenario was revised, and the run does not fit it any more. */
  | 'outgrown'
  /** It cannot be read, or was changed outside the game. */
  | 'broken'
  /** Its scenario is not in this game. */
  | 'unknown';

export interface RunCard {
  readonly run: string;
  readonly scenario: string;
  /** What the player called it; null when it has no name but its pseudonym. */
  readonly name: string | null;
  readonly player: string;
  readonly week: number;
  /** When it was last played. @unit ms since 1970 */
  readonly when: number;
  readonly ended: boolean;
  readonly ending: string | null;
  readonly state: RunState;
  /** It began as a replay from a decision of another run. */
  readonly branch: boolean;
}

export interface EndingCard {
  readonly id: string;
  /** Finished runs that came here, newest first. */
  readonly runs: readonly RunCard[];
}

export interface Study {
  readonly run: RunCard;
  readonly course: Course;
  /** Entry of the log at which each decision was made, to replay from. */
  readonly entries: readonly number[];
  readonly profile: Profile;
  /** Null while the run is not over. */
  readonly why: WhyEnding | null;
}

export interface WhyEnding {
  readonly influences: readonly Influence[];
  readonly telling: readonly Influence[];
  readonly smallest: Otherwise | null;
}

/** The map, and which kept run each of its courses is. */
export interface ScenarioMap {
  readonly map: PathMap;
  readonly runs: readonly { readonly run: string; readonly entries: readonly number[] }[];
}

export interface ComparedRuns {
  readonly first: Study;
  readonly second: Study;
  readonly parting: Parting | null;
}

/** What became of one file that was brought in; `reason` is a message key when it was refused. */
export interface Imported {
  readonly file: string;
  readonly run: string | null;
  readonly reason: string | null;
}

export interface Shelf {
  /** Newest first. */
  readonly runs: readonly RunCard[];
  /** The run that was taken off the shelf last and can be put back. */
  readonly removed: RunCard | null;
  /** False when this browser keeps nothing. */
  readonly keeps: boolean;

  /** A text of any scenario in the language of the moment. */
  text(scenario: string, key: string): string;
  endings(scenario: string): readonly EndingCard[];
  /** How the board looked at the end of a run: an address for an image, or null. */
  picture(run: string): Promise<string | null>;
  rename(run: string, name: string): void;
  remove(run: string): void;
  putBack(): void;
  /** Hands the run over as a file, as it was kept. */
  saveFile(run: string): void;
  bringIn(files: readonly File[]): Promise<readonly Imported[]>;
  /** Null when the run cannot be replayed. */
  study(run: string): Promise<Study | null>;
  compare(first: string, second: string): Promise<ComparedRuns | null>;
  map(scenario: string): Promise<ScenarioMap>;
  /** From a choice made otherwise to what came of it; null when it cannot be played. */
  chain(run: string, change: Otherwise): Promise<Chain | null>;
  /** The same choices under other circumstances. */
  under(run: string, circumstances: Circumstances): Promise<Course | null>;
}
