/**
 * Takes the logs of a class in, one by one: read, known, not seen before, verified by replay, counted, and let go. What cannot be
 * taken is named with its reason and breaks nothing else. One source for the command line and the debrief page, so that both say the same.
 */
import { ownMovesOf, type OwnMoves } from '../insight/index.ts';
import { hashText, readLog, type GameLog } from '../log/index.ts';
import { BulkReplay, type PlayableScenario } from '../session/index.ts';
import type { Language } from '../session/view.ts';
import { ClassReport, keyOf, type ClassFigures } from './class-report.ts';
import { decisionRows, decisionTable } from './decision-table.ts';
import { LateEffects } from './late-effects.ts';
import { runPlans, type RunPlan } from './run-plans.ts';
import { playerSheets, type KeptRun, type PlayerSheet } from './player-sheets.ts';
import { WeekNotes } from './week-notes.ts';

const INTAKE_PROBLEMS = [
  'too-large',
  'empty',
  'not-json',
  'other-format',
  'newer-version',
  'wrong-shape',
  'unknown-scenario',
  'changed-scenario',
  'edited',
  'duplicate',
  'unreadable',
] as const;
export type IntakeProblem = (typeof INTAKE_PROBLEMS)[number];

export type Taken =
  | {
      readonly ok: true;
      readonly file: string;
      readonly player: string;
      readonly scenario: string;
      /** The class that it was counted in. */
      readonly key: string;
      /** Null when the run was not played to its end. */
      readonly ending: string | null;
      readonly entries: number;
      /** Played on another version of the scenario, and yet every entry replays on this one. */
      readonly revised: boolean;
    }
  | {
      readonly ok: false;
      readonly file: string;
      readonly code: IntakeProblem;
      /** Where in the file or the run; empty when it is the file as a whole. */
      readonly where: string;
      readonly message: string;
    };

interface Replayer {
  readonly replay: BulkReplay;
  readonly notes: WeekNotes;
}

interface Class {
  readonly scenario: PlayableScenario;
  readonly report: ClassReport;
  readonly runs: OwnMoves[];
  /** One a player, in the order of the report's players. */
  readonly kept: KeptRun[];
}

export class Intake {
  private readonly scenarioOf: (id: string) => PlayableScenario | null;
  private readonly classes = new Map<string, Class>();
  private readonly scenarios = new Map<string, PlayableScenario>();
  private readonly replays = new Map<string, Replayer>();
  /** Runs by what was done in them, and the file in which each came first. */
  private readonly seen = new Map<string, string>();

  /** @param scenarioOf null when there is no such scenario */
  constructor(scenarioOf: (id: string) => PlayableScenario | null) {
    this.scenarioOf = scenarioOf;
  }

  /** @param file its name, for the table */
  take(file: string, text: string): Taken {
    // Causes are worked out again wherever they are asked for; here they are not even looked at.
    const read = readLog(text, 'without-causes');
    if (!read.ok) return refuse(file, read.code, read.path, read.message);
    const { log } = read;
    const { id, hash } = log.scenario;
    const scenario = this.scenarios.get(id) ?? this.scenarioOf(id);
    if (!scenario) return refuse(file, 'unknown-scenario', 'scenario.id', `no scenario "${id}"`);
    this.scenarios.set(id, scenario);
    const { replay, notes } = this.replayOf(scenario);
    const verified = replay.verify(log, 'figures', notes.note);
    const weeks = notes.take();
    const revised = hash !== scenario.hash;
    if (!verified.ok) {
      const { entry, of } = verified.difference;
      return refuse(file, revised ? 'changed-scenario' : 'edited', `entry ${entry}`, `does not replay: ${of}`);
    }
    const print = fingerprintOf(log);
    const first = this.seen.get(print);
    if (first !== undefined) return refuse(file, 'duplicate', '', `the same run as ${first}`);
    this.seen.set(print, file);
    const known = this.classOf(scenario, log.scenario);
    known.report.add(log, file, weeks);
    known.runs.push(ownMovesOf(known.scenario.file, log));
    known.kept.push({ rows: decisionRows(log, file), participation: Uint8Array.from(weeks, (note) => note?.[0] ?? 0) });
    const key = keyOf({ id, hash, current: !revised });
    return { ok: true, file, player: log.player, scenario: id, key, ending: verified.ending, entries: log.entries.length, revised };
  }

  /** A class for each version of each scenario that was played, the largest first. */
  figures(): readonly ClassFigures[] {
    return [...this.classes.values()].map(({ report }) => report.figures()).toSorted((a, b) => b.players.length - a.players.length);
  }

  /** What to measure late effects of a class with; null when there is no such class. */
  lateEffects(key: string): LateEffects | null {
    const known = this.classes.get(key);
    return known ? new LateEffects(known.scenario.file, known.runs) : null;
  }

  /** Runs of a class that came to a decision, to be played again. */
  plans(key: string, scene: string): RunPlan[] {
    const known = this.classes.get(key);
    return known ? runPlans(known.report.figures().players, known.runs, scene) : [];
  }

  /** Every decision of a class, with headings; empty when there is no such class. */
  decisions(key: string, language: Language): string[][] {
    const known = this.classes.get(key);
    return known
      ? decisionTable(
          known.scenario,
          known.kept.flatMap((one) => one.rows),
          language,
        )
      : [];
  }

  /** A sheet for each player of a class; none when there is no such class. */
  sheets(key: string): readonly PlayerSheet[] {
    const known = this.classes.get(key);
    if (!known) return [];
    const { players, decisions } = known.report.figures();
    return playerSheets(players, known.kept, decisions);
  }

  private classOf(scenario: PlayableScenario, told: GameLog['scenario']): Class {
    const key = keyOf({ id: told.id, hash: told.hash, current: told.hash === scenario.hash });
    const known = this.classes.get(key);
    if (known) return known;
    const made = { scenario, report: new ClassReport(scenario, told), runs: [], kept: [] };
    this.classes.set(key, made);
    return made;
  }

  private replayOf(scenario: PlayableScenario): Replayer {
    const known = this.replays.get(scenario.file.id);
    if (known) return known;
    const replay = new BulkReplay(scenario);
    const made = { replay, notes: new WeekNotes(scenario, replay.quantities) };
    this.replays.set(scenario.file.id, made);
    return made;
  }
}

export function refuse(file: string, code: IntakeProblem, where: string, message: string): Taken {
  return { ok: false, file, code, where, message };
}

/** Two files are one run when the same player did the same things at the same moments. */
function fingerprintOf({ scenario, seed, player, entries }: GameLog): string {
  const done = entries.map((one) => `${one.at} ${one.type === 'choice-made' ? one.choice : one.type === 'place-visited' ? one.place : ''}`);
  return hashText([scenario.id, seed, player, ...done].join('\n'));
}
