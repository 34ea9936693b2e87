/** What a room has beside the parts of every board: windows, and what its walls and floor go by. */
import type { Shown } from '../../../core/scenario/look.ts';
import type { Side } from '../draw/palette.ts';
import type { Spot } from '../projection.ts';
import type { Measure, Seat } from './board.ts';

export interface WindowPlan {
  readonly id: string;
  /** Left end, on the floor line of the wall. */
  readonly at: Spot;
  readonly side: Side;
  readonly w: number;
  readonly h: number;
  readonly z: number;
  /** Blinds come down as this rises. */
  readonly blinds?: Measure;
  /** Curtains go with those who live here; their paper. */
  readonly cloth?: string;
  /** How far its light reaches on the floor. @unit u */
  readonly reach: number;
}

/** Who works in a room whether the story is about them or not. */
export interface StaffPlan {
  /** How many colleagues there are besides the manager. */
  readonly size: number;
  /** The person who is the manager, where the scenario has one of this name. */
  readonly manager: string;
  /** Spots where colleagues are, by the climate: for each of them in turn. */
  readonly at: Readonly<Record<'low' | 'middle' | 'high', readonly string[]>>;
  /** Where the manager is, by the pressure. */
  readonly boss: Readonly<Record<'low' | 'middle' | 'high', Seat & { readonly sit?: boolean }>>;
  /** Somebody at the front desk. */
  readonly host: Seat;
}

export interface RoomLayout {
  /** The value that paints the walls and lays the floor. */
  readonly mood: Measure;
  readonly windows: readonly WindowPlan[];
  readonly staff?: StaffPlan;
  /** Somebody's home: who takes part in nothing is here. */
  readonly lived?: true;
  /** Spot where those sit together who carry something. */
  readonly heart: string;
  /** Spot behind glass: blinds hang there, but never before a conversation. */
  readonly glass?: string;
  /** Where the worker sits and waits while the story shows this: the others go on without them. */
  readonly outside?: { readonly shows: Shown; readonly seat: Seat };
  /** The worker's own chair, which stays behind. */
  readonly own: Seat;
}

/** Where a value of a room turns from low to middle and to high: the team's values move within few points. @source design choice */
export const TURNS: Readonly<Record<Measure, readonly [middle: number, high: number]>> = {
  climate: [46, 52],
  pressure: [52, 60],
  participation: [34, 62],
  ties: [34, 62],
  trust: [34, 62],
  tension: [30, 55],
};

/**
 * Where a room of colleagues turns on the last day and half a year later, by how far those take part who belong there: what carries
 * itself that long without help hardly ever comes higher. @source design choice
 */
export const CARRIED = [30, 54] as const;
