/**
 * What each stance does to a group by the band of the margin: the heart of the model (game.md, the four stances).
 * Rates in hundredths of a point a week, before diminishing returns.
 */
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

/** The moves of a stance with the index of each quantity in a group, so that a week looks up no names. */
export interface StanceMove {
  /** Index in GROUP_QUANTITIES. */
  readonly at: number;
  /** @unit hundredths of a point a week */
  readonly rate: number;
}

const movesOf = ({ moves }: StanceEffect): readonly StanceMove[] =>
  (Object.keys(moves) as GroupQuantity[]).map((key) => ({ at: GROUP_QUANTITIES.indexOf(key), rate: moves[key] ?? 0 }));

const byBand = (bands: Readonly<Record<Band, StanceEffect>>): Readonly<Record<Band, readonly StanceMove[]>> => ({
  ready: movesOf(bands.ready),
  stretch: movesOf(bands.stretch),
  far: movesOf(bands.far),
});

export const STANCE_MOVES: Readonly<Record<Stance, Readonly<Record<Band, readonly StanceMove[]>>>> = {
  'take-over': byBand(STANCE_EFFECTS['take-over']),
  together: byBand(STANCE_EFFECTS.together),
  'let-do': byBand(STANCE_EFFECTS['let-do']),
  'let-go': byBand(STANCE_EFFECTS['let-go']),
};

/** Which rule holds participation up, for the *why*. */
export const SUPPORT_RULE: Readonly<Record<Stance, RuleId>> = { 'take-over': 'TO-2', together: 'TG-2', 'let-do': 'PT-1', 'let-go': 'PT-1' };

/** What an approach costs a week for each group [WK-1]. @unit minutes @source design choice, C20 */
export const MINUTES: Readonly<Record<Stance, number>> = { 'take-over': 45, together: 80, 'let-do': 15, 'let-go': 0 };

/** A choice counts as this many weeks of its stance. @source design choice */
export const CHOICE_WEEKS = 3;
