/** What a class's figures need of one verified log: plain data, so that a log can be verified anywhere and let go. */
import { ownMovesOf, type OwnMoves } from '../insight/index.ts';
import { hashText, type GameLog } from '../log/index.ts';
import type { PlayableScenario } from '../session/index.ts';
import type { Note } from './week-notes.ts';

export interface Decision {
  readonly week: number;
  readonly scene: string;
  readonly option: string;
  readonly motive: string | null;
  readonly offered: readonly string[];
  /** Hands by option, where a class played on one screen. */
  readonly votes: Readonly<Record<string, number>> | null;
}

export interface VerifiedRun {
  /** The same for two files of one run. */
  readonly print: string;
  /** Its name, for the table. */
  readonly file: string;
  /** As the log names it. */
  readonly scenario: GameLog['scenario'];
  readonly player: string;
  /** Null when the run was not played to its end. */
  readonly ending: string | null;
  readonly entries: number;
  /** Minutes at play. */
  readonly minutes: number;
  /** Means over the groups; null until the end. */
  readonly lastDay: Readonly<Record<string, number>> | null;
  readonly halfYear: Readonly<Record<string, number>> | null;
  readonly decisions: readonly Decision[];
  readonly own: OwnMoves;
  /** The meters at the end of each week. */
  readonly weeks: readonly Note[];
}

/** Quantities that are told per player: means over the groups. */
const MEANS = ['participation', 'ownership', 'ties', 'trust'].map((key) => `groups.${key}`);

/** @param weeks what its replay told of each week */
export function verifiedRunOf(file: string, { file: scenario }: PlayableScenario, log: GameLog, weeks: readonly Note[]): VerifiedRun {
  const { entries, result, player } = log;
  const means = (of: Readonly<Record<string, number>> | undefined) =>
    of ? Object.fromEntries(MEANS.map((path) => [path, of[path] ?? 0])) : null;
  return {
    print: fingerprintOf(log),
    file,
    scenario: log.scenario,
    player,
    ending: result?.ending ?? null,
    entries: entries.length,
    minutes: Math.round((entries.at(-1)?.at ?? 0) / 60_000),
    lastDay: means(result?.lastDay),
    halfYear: means(result?.halfYear),
    decisions: decisionsOf(log),
    own: ownMovesOf(scenario, log),
    weeks,
  };
}

function decisionsOf({ entries }: GameLog): Decision[] {
  const decisions: Decision[] = [];
  for (const entry of entries) {
    if (entry.type !== 'choice-made') continue;
    const { week, scene, choice: option, motive = null, offered, votes = null } = entry;
    decisions.push({ week, scene, option, motive, offered, votes });
  }
  return decisions;
}

/** Two files are one run when the same player did the same things at the same moments. */
function fingerprintOf({ scenario, seed, player, entries }: GameLog): string {
  const done = entries.map((one) => `${one.at} ${one.type === 'choice-made' ? one.choice : one.type === 'place-visited' ? one.place : ''}`);
  return hashText([scenario.id, seed, player, ...done].join('\n'));
}
