/**
 * The course of a run: its decisions, its figures week by week, and how it ended, played on the fast path from a plan of moves.
 * One decision may be changed, or the scenario's start; where an own choice is no longer offered, an option of the player's most
 * frequent approach stands in, and says so. @source design choice
 */
import { FastRun, metersOf, type Option, type ScenarioFile } from '../scenario/index.ts';
import type { OwnMoves } from './own-moves.ts';

export interface Decision {
  readonly scene: string;
  readonly choice: string;
  readonly offered: readonly string[];
  readonly week: number;
  /** The player's own choice; false where another had to stand in, or one was changed on purpose. */
  readonly own: boolean;
}

/** @unit points @range 0..100 */
export type Figures = Readonly<Record<string, number>>;

export interface WeekFigures {
  /** Weeks that have passed; 0 at the start. */
  readonly week: number;
  readonly meters: Figures;
  /** Participation by group. */
  readonly groups: Figures;
}

export interface Course {
  readonly decisions: readonly Decision[];
  /** Options and `@place` for visits, as `playMoves` takes them. */
  readonly moves: readonly string[];
  /** The start, and the end of each week of work. */
  readonly weeks: readonly WeekFigures[];
  /** Every quantity by path on the last day and half a year later; null when the plan stopped before. */
  readonly lastDay: Figures | null;
  readonly halfYear: Figures | null;
  readonly ending: string | null;
  /** Own choices that no longer fitted. */
  readonly replaced: number;
}

export interface Changes {
  /** Options by number of the decision, from 0. */
  readonly at?: ReadonlyMap<number, string>;
  /** Stop before the first decision that the player did not make, instead of standing in for it. */
  readonly asFarAsPlayed?: boolean;
  /** Leave the weekly figures out, for searches. */
  readonly bare?: boolean;
}

export class CoursePlayer {
  readonly file: ScenarioFile;
  private readonly run: FastRun;
  private readonly options: Option[] = [];

  constructor(file: ScenarioFile) {
    this.file = file;
    this.run = new FastRun(file);
  }

  play(own: OwnMoves, changes: Changes = {}): Course {
    const { run } = this;
    const draft: Draft = { own, changes, decisions: [], moves: [], weeks: [], used: new Map(), replaced: 0, lastDay: null };
    run.restart(own.seed);
    if (!changes.bare) draft.weeks.push(figuresOf(run));
    for (let goesOn = true; goesOn && run.screen !== 'ending';) goesOn = this.step(draft);
    const { decisions, moves, weeks, lastDay, replaced } = draft;
    return { decisions, moves, weeks, lastDay, halfYear: run.ending ? run.summary() : null, ending: run.ending, replaced };
  }

  /** One event; false when it goes no further. */
  private step(draft: Draft): boolean {
    const { run } = this;
    switch (run.screen) {
      case 'briefing':
        return run.begin();
      case 'walk':
        return this.walk(draft);
      case 'scene':
        return this.choose(draft);
      case 'week': {
        const went = run.passWeek();
        if (!draft.changes.bare) draft.weeks.push(figuresOf(run));
        return went;
      }
      case 'lastday':
        draft.lastDay = run.summary();
        return run.lookBack();
      default:
        return run.finish();
    }
  }

  private walk({ own, moves }: Draft): boolean {
    const { run, file } = this;
    for (const { week, place } of own.visits) {
      if (week !== run.model.week) continue;
      const at = file.places.findIndex((one) => one.id === place);
      if (run.visit(at)) {
        moves.push(`@${place}`);
        return true;
      }
    }
    return run.endWalk();
  }

  private choose(draft: Draft): boolean {
    const { run, options } = this;
    const scene = run.scene?.id ?? '';
    const { week } = run.model;
    run.offered(options);
    const offered = options.map((one) => one.id);
    const { choice, own } = this.choiceIn(scene, draft);
    const option = options.find((one) => one.id === choice);
    if (!option || !run.choose(option)) return false;
    draft.decisions.push({ scene, choice: option.id, offered, week, own });
    draft.moves.push(option.id);
    return true;
  }

  private choiceIn(scene: string, draft: Draft): { choice: string | null; own: boolean } {
    const { own, changes, decisions, used } = draft;
    const times = used.get(scene) ?? 0;
    used.set(scene, times + 1);
    const changed = changes.at?.get(decisions.length);
    if (changed !== undefined) return { choice: changed, own: false };
    const made = own.choices.get(scene)?.[times];
    if (made !== undefined && this.options.some((one) => one.id === made)) return { choice: made, own: true };
    if (changes.asFarAsPlayed) return { choice: null, own: false };
    draft.replaced += 1;
    const alike = this.options.find((one) => one.stance === own.manner) ?? this.options[0];
    return { choice: alike?.id ?? null, own: false };
  }
}

interface Draft {
  readonly own: OwnMoves;
  readonly changes: Changes;
  readonly decisions: Decision[];
  readonly moves: string[];
  readonly weeks: WeekFigures[];
  /** How often each scene was opened. */
  readonly used: Map<string, number>;
  replaced: number;
  lastDay: Figures | null;
}

function figuresOf({ model }: FastRun): WeekFigures {
  return {
    week: model.week - 1,
    meters: { ...metersOf(model) },
    groups: Object.fromEntries(model.groups.map((one) => [one.id, one.participation.now])),
  };
}
