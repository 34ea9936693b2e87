/**
 * What each stance does to a group by the band of the margin: the heart of the model (game.md, the four stances).
 * Rates in hundredths of a point a week, before diminishing returns.
 */
import { bandOf } from './derived.ts';
import type { RuleId } from './rules.ts';
import { GROUP_QUANTITIES, type Band, type GroupQuantity, type Stance } from './state.ts';

export interface StanceEffect {
  readonly rule: RuleId;
  /** @unit hundredths of a point a week */
  readonly moves: Readonly<Partial<Record<GroupQuantity, number>>>;
  /** What the stance holds participation above the carrying level by, while it lasts. @unit points */
  readonly support: number;
  /** Participation at the choice itself. @unit hundredths of a point */
  readonly atOnce: number;
  /** What the worker has to bear. @unit hundredths of energy a week */
  readonly strain: number;
}

const takeOver: StanceEffect = {
  rule: 'TO-1',
  moves: { ownership: -190, strength: -90, trust: 70 },
  support: 34,
  atOnce: 1000,
  strain: 0,
};

/** @source C16–C23, C32, C37, C39 for the directions; strengths are calibrated (design choice) */
export const STANCE_EFFECTS: Readonly<Record<Stance, Readonly<Record<Band, StanceEffect>>>> = {
  'take-over': { ready: takeOver, stretch: takeOver, far: takeOver },
  together: {
    ready: { rule: 'TG-1', moves: { strength: 60, ownership: 8, ties: 70, trust: 90 }, support: 16, atOnce: 350, strain: 0 },
    stretch: { rule: 'TG-1', moves: { strength: 110, ownership: 12, ties: 85, trust: 90 }, support: 16, atOnce: 350, strain: 0 },
    far: { rule: 'TG-1', moves: { strength: 30, ownership: 5, ties: 20, trust: 50 }, support: 10, atOnce: 100, strain: 0 },
  },
  'let-do': {
    ready: { rule: 'LD-1', moves: { ownership: 210, ties: 130, strength: 100, trust: 40 }, support: 6, atOnce: 300, strain: 0 },
    stretch: { rule: 'LD-2', moves: { ownership: 95, strength: 85, ties: 20, trust: -60 }, support: 1, atOnce: -50, strain: 25 },
    far: {
      rule: 'LD-3',
      moves: { trust: -260, participation: -320, ownership: -120, strength: -70, ties: -40 },
      support: -8,
      atOnce: -500,
      strain: 40,
    },
  },
  'let-go': {
    ready: { rule: 'LG-1', moves: { ownership: 50 }, support: 0, atOnce: 0, strain: 0 },
    stretch: { rule: 'LG-2', moves: { ownership: -45, trust: -45 }, support: -3, atOnce: -100, strain: 0 },
    far: { rule: 'LG-2', moves: { ownership: -90, trust: -90, ties: -30 }, support: -8, atOnce: -300, strain: 0 },
  },
};

/** Which rule holds participation up, for the *why*. */
export const SUPPORT_RULE: Readonly<Record<Stance, RuleId>> = { 'take-over': 'TO-2', together: 'TG-2', 'let-do': 'PT-1', 'let-go': 'PT-1' };

/** What an approach costs a week for each group [WK-1]. @unit minutes @source design choice, C20 */
export const MINUTES: Readonly<Record<Stance, number>> = { 'take-over': 45, together: 80, 'let-do': 15, 'let-go': 0 };

/** A choice counts as this many weeks of its stance. @source design choice */
export const CHOICE_WEEKS = 3;

/** One move of a stance, with the index of the quantity in a group, so that a week looks up no names. */
export interface StanceMove {
  /** Index in GROUP_QUANTITIES. */
  readonly at: number;
  /** @unit hundredths of a point a week */
  readonly rate: number;
}

/** A stance in one band, ready for the weekly step. */
export interface StanceWeek extends Pick<StanceEffect, 'rule' | 'support' | 'atOnce' | 'strain'> {
  readonly list: readonly StanceMove[];
}

interface StanceWeeks {
  readonly ready: StanceWeek;
  readonly stretch: StanceWeek;
  readonly far: StanceWeek;
  /** @unit minutes a week for each group */
  readonly minutes: number;
  /** It is the worker's own work, that suffers when the worker is tired [WK-3]. */
  readonly own: boolean;
}

function weekOf({ rule, moves, support, atOnce, strain }: StanceEffect): StanceWeek {
  const list = (Object.keys(moves) as GroupQuantity[]).map((key) => ({ at: GROUP_QUANTITIES.indexOf(key), rate: moves[key] ?? 0 }));
  return { rule, list, support, atOnce, strain };
}

function weeksOf(stance: Stance): StanceWeeks {
  const { ready, stretch, far } = STANCE_EFFECTS[stance];
  const own = stance === 'take-over' || stance === 'together';
  return { ready: weekOf(ready), stretch: weekOf(stretch), far: weekOf(far), minutes: MINUTES[stance], own };
}

const TAKE_OVER = weeksOf('take-over');
const TOGETHER = weeksOf('together');
const LET_DO = weeksOf('let-do');
const LET_GO = weeksOf('let-go');

/** The tables above by stance; a switch, because looking names up in an object is most of a week's time. */
export function stanceWeeks(stance: Stance): StanceWeeks {
  switch (stance) {
    case 'take-over':
      return TAKE_OVER;
    case 'together':
      return TOGETHER;
    case 'let-do':
      return LET_DO;
    case 'let-go':
      return LET_GO;
  }
}

/** What a stance does at a margin [MG-1]. */
export function stanceWeek(stance: Stance, margin: number): StanceWeek {
  const weeks = stanceWeeks(stance);
  const band = bandOf(margin);
  return band === 'ready' ? weeks.ready : band === 'stretch' ? weeks.stretch : weeks.far;
}
