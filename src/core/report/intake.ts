/**
 * Takes the logs of a class in, one by one: judged, not seen before, counted, and let go. What cannot be taken is named with its reason
 * and breaks nothing else. One source for the command line and the debrief page, so that both say the same.
 */
import type { PlayableScenario } from '../session/index.ts';
import type { Language } from '../session/view.ts';
import { ClassReport, keyOf, type ClassFigures } from './class-report.ts';
import { decisionTable } from './decision-table.ts';
import { LateEffects } from './late-effects.ts';
import { playerSheets, type PlayerSheet } from './player-sheets.ts';
import { refuse, type Refused } from './refusal.ts';
import { runPlans, type RunPlan } from './run-plans.ts';
import type { VerifiedRun } from './verified-run.ts';
import { Verifier, type Verdict } from './verifier.ts';

export type Taken =
  | Refused
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
    };

interface Class {
  readonly scenario: PlayableScenario;
  readonly told: VerifiedRun['scenario'];
  report: ClassReport;
  runs: VerifiedRun[];
}

export class Intake {
  private readonly scenarioOf: (id: string) => PlayableScenario | null;
  private readonly verifier: Verifier;
  private readonly classes = new Map<string, Class>();
  /** Runs by what was done in them, and the file in which each came first. */
  private readonly seen = new Map<string, string>();

  /** @param scenarioOf null when there is no such scenario */
  constructor(scenarioOf: (id: string) => PlayableScenario | null) {
    this.scenarioOf = scenarioOf;
    this.verifier = new Verifier(scenarioOf);
  }

  /** Judges a log in full and counts it. @param file its name, for the table */
  take(file: string, text: string): Taken {
    return this.count(this.verifier.judge(file, text, 'everything'));
  }

  /** Counts what was judged, here or elsewhere. */
  count(verdict: Verdict): Taken {
    if (!verdict.ok) return verdict;
    const { run, revised } = verdict;
    const { print, file, player, ending, entries } = run;
    const first = this.seen.get(print);
    if (first !== undefined) return refuse(file, 'duplicate', first, `the same run as ${first}`);
    const scenario = this.scenarioOf(run.scenario.id);
    if (!scenario) return refuse(file, 'unknown-scenario', 'scenario.id', `no scenario "${run.scenario.id}"`);
    this.seen.set(print, file);
    const key = keyOf({ id: run.scenario.id, hash: run.scenario.hash, current: !revised });
    const known = this.classes.get(key) ?? { scenario, told: run.scenario, report: new ClassReport(scenario, run.scenario), runs: [] };
    this.classes.set(key, known);
    known.report.add(run);
    known.runs.push(run);
    return { ok: true, file, player, scenario: run.scenario.id, key, ending, entries, revised };
  }

  /** Counts a class anew without one of its runs: what was found out about a file afterwards. */
  drop(key: string, print: string): void {
    const known = this.classes.get(key);
    if (!known) return;
    known.runs = known.runs.filter((one) => one.print !== print);
    known.report = new ClassReport(known.scenario, known.told);
    for (const run of known.runs) known.report.add(run);
    if (known.runs.length === 0) this.classes.delete(key);
  }

  /** A class for each version of each scenario that was played, the largest first. */
  figures(): readonly ClassFigures[] {
    return [...this.classes.values()].map(({ report }) => report.figures()).toSorted((a, b) => b.players.length - a.players.length);
  }

  /** What to measure late effects of a class with; null when there is no such class. */
  lateEffects(key: string): LateEffects | null {
    const known = this.classes.get(key);
    return known ? new LateEffects(known.scenario.file, ownOf(known)) : null;
  }

  /** Runs of a class that came to a decision, to be played again. */
  plans(key: string, scene: string): RunPlan[] {
    const known = this.classes.get(key);
    return known ? runPlans(known.report.figures().players, ownOf(known), scene) : [];
  }

  /** Every decision of a class, with headings; empty when there is no such class. */
  decisions(key: string, language: Language): string[][] {
    const known = this.classes.get(key);
    return known ? decisionTable(known.scenario, known.runs, language) : [];
  }

  /** Runs of a class in the order in which they were counted; none when there is no such class. */
  runs(key: string): readonly Pick<VerifiedRun, 'file' | 'print'>[] {
    return this.classes.get(key)?.runs ?? [];
  }

  /** A sheet for each player of a class; none when there is no such class. */
  sheets(key: string): readonly PlayerSheet[] {
    const known = this.classes.get(key);
    if (!known) return [];
    const { players, decisions } = known.report.figures();
    return playerSheets(players, known.runs, decisions);
  }
}

const ownOf = ({ runs }: Class) => runs.map((one) => one.own);
