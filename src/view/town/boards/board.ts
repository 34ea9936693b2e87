/**
 * A board as data: what stands where, who lives where and where people gather. Every place of the
 * game, indoors or out, is one of these, made of the same parts. A board knows spots; which of a scenario's places stands on
 * which spot, and which of its groups lives there, is cast at the start (`plan/cast.ts`).
 */
import type { Shown } from '../../../core/scenario/look.ts';
import type { BuildingLook, FlatLook, Sprite } from '../draw/catalog.ts';
import type { Caster, GroundLayout, Plot } from '../draw/ground/layout.ts';
import type { Frame } from '../draw/paper.ts';
import type { RowHouse } from '../draw/buildings/row-house.ts';
import type { Prop } from '../draw/people/hand-props.ts';
import type { Facing } from '../draw/people/peg.ts';
import type { RoomLayout } from './room-layout.ts';
import type { Kit } from '../draw/props/feast.ts';
import type { Species } from '../draw/props/trees.ts';
import type { Spot } from '../projection.ts';

export type { Plot, Spot };

/** A household wakes when the participation of its group passes its own threshold (art bible § 1.2). */
export interface Household {
  /** Empty until the board is cast. */
  readonly group: string;
  /** @range 0.2..0.72 */
  readonly threshold: number;
}

export interface RowPlan {
  readonly at: Spot;
  readonly house: RowHouse;
  readonly household: Household;
  /** Paper of the planter before it. */
  readonly tub: string;
}

/** A part of a flat with several homes in it: a stair, or a bay of a gallery. */
export interface FlatPlan {
  readonly at: Spot;
  readonly size: readonly [w: number, d: number];
  readonly look: FlatLook;
  readonly households: readonly Household[];
  readonly h: number;
}

/**
 * What a building does, from which follows when it is lit, open and painted; a `trade` is a shop that opens when people
 * come, a `quarter` a whole neighbourhood on the map of the town, painted as those who live there take part.
 */
export type Use = 'hall' | 'school' | 'shop' | 'trade' | 'office' | 'home' | 'quarter';

export interface BuildingPlan {
  readonly id: string;
  readonly at: Spot;
  readonly size: readonly [w: number, d: number];
  readonly look: BuildingLook;
  readonly use: Use;
  /** Whose home it is, for `use: 'home'`. */
  readonly household?: Household;
  /** Throws a box of this height as shadow; the rest is in `casters`. @unit u */
  readonly h?: number;
  /** Of a neighbourhood on the map: which places of the scenario lie there. */
  readonly places?: readonly string[];
}

export interface TreePlan {
  readonly at: Spot;
  readonly h: number;
  readonly r: number;
  readonly colour: string;
  readonly shape: Species;
}

/** What a rule may ask of the state. Climate and pressure are the team's, the rest the residents'. */
export type Measure = 'participation' | 'ties' | 'trust' | 'tension' | 'climate' | 'pressure';

/** A seat at a thing or spot: whoever sits here looks this way. */
export interface Seat {
  readonly at: Spot;
  readonly facing: Facing;
}

/** A thing that stands while a value (of one group, or the mean) lies in a range, or while the story shows something. */
export interface PropRule {
  readonly id: string;
  readonly sprite: Sprite;
  readonly at: Spot;
  readonly z?: number;
  /** Value that counts; participation without it. */
  readonly of?: Measure;
  readonly from?: number;
  readonly until?: number;
  /** Group whose value counts; the mean of all without it. */
  readonly by?: string;
  /** Only while the story shows one of these, whatever the value. */
  readonly shows?: readonly Shown[];
  /** Not while the story shows one of these. */
  readonly hides?: readonly Shown[];
  /** Footprint that people keep clear of, around `at`. @unit u */
  readonly size?: readonly [w: number, d: number];
  /** Not in the snow (bikes, ducks), or only in it. */
  readonly winter?: boolean;
  /** Only half a year later, or never then. */
  readonly after?: boolean;
  readonly depth?: number;
  /** Seats that come and go with it. */
  readonly seats?: readonly Seat[];
}

export interface SpotLayout {
  /** Where the worker's peg stands. */
  readonly stand: Spot;
  /** What the camera takes in a talk instead of `stand`, so that the spot itself is in the picture. */
  readonly look?: Spot;
  /** Middle of the gathering there. */
  readonly meet: Spot;
  /** Foot of the little paper flag. */
  readonly flag: Spot;
  /** Where the things of those who meet here stand. */
  readonly kit: Spot;
  /** Seats at hand, for those who belong here. */
  readonly seats?: readonly Seat[];
  /** Indoors: where one stands with the others, nearest first. */
  readonly stands?: readonly Seat[];
  /** Indoors: where one is who keeps to oneself, turned away. */
  readonly apart?: readonly Seat[];
  /** Who a group is that lives here, unless the board has it cast by hand. */
  readonly folk?: Folk;
}

/** Kind of people that belong to a spot. */
export interface Folk {
  /** Weights of child, young, adult, elder. */
  readonly ages: readonly [number, number, number, number];
  /** What they bring, and where it stands, when they join. */
  readonly kit: Kit;
  /** Doors they come out of. */
  readonly doors: readonly Spot[];
}

export interface GroupLayout extends Folk {
  /** How many people of the group are ever out at once. */
  readonly size: number;
}

/** Somebody who only passes by: a place is never dead. */
export interface Passer {
  readonly id: string;
  readonly at: Spot;
  readonly prop: Prop;
  readonly facing: Facing;
  readonly ages: Folk['ages'];
  /** Mean participation from which they come. */
  readonly from?: number;
  readonly winter?: false;
}

/** What the story sets out for many: the long table and its bunting (which of `strings`), bouncy castle and podium. */
export interface FeastPlan {
  readonly table: Spot;
  readonly parts: number;
  readonly bunting: readonly number[];
  readonly castle?: Spot;
  readonly podium?: Spot;
  /** Cleared of rubbish before a feast. */
  readonly swept: Plot;
}

export interface Board {
  readonly id: string;
  readonly ground: GroundLayout;
  /** How far roofs and walls rise above the back corner of the board. @unit px at zoom 1 */
  readonly roofs: number;
  /** What of the picture must be seen, where that is less than all of it: the camera always shows all of this. @unit px at zoom 1 */
  readonly seen?: Frame;
  /** Middle of the picture while nothing else is asked for. */
  readonly focus: Spot;
  readonly rows: readonly RowPlan[];
  readonly flats: readonly FlatPlan[];
  readonly buildings: readonly BuildingPlan[];
  readonly trees: readonly TreePlan[];
  readonly lamps: readonly Spot[];
  /** Which of `lamps` stays dark until people see to it. */
  readonly deadLamp?: number;
  readonly strings: readonly (readonly [Spot, Spot])[];
  /** The bench that the story is about: which of `props`, and which of `lamps` hangs nearest. */
  readonly bench?: { readonly whole: string; readonly broken: string; readonly lamp: number };
  /** Line over the square along which it parts when groups stand against each other. */
  readonly rift?: { readonly at: Spot; readonly axis: 'x' | 'y'; readonly length: number };
  readonly notice?: Spot;
  /** Swings and slide, and the group that looks after them. */
  readonly play?: { readonly swings: Spot; readonly slide: Spot; readonly by?: string };
  /** Middle of the first part of the long table; the rest follows every 3 u along x. */
  readonly table?: Spot;
  /** The same under a roof, where it is laid in snow, rain and the dark months; for so many parts there is room. */
  readonly tableIn?: { readonly at: Spot; readonly parts: number };
  readonly feast?: FeastPlan;
  readonly props: readonly PropRule[];
  readonly casters: readonly Caster[];
  readonly spots: Readonly<Record<string, SpotLayout>>;
  /** Groups cast by hand; all others are cast by the spot that they belong to. */
  readonly groups: Readonly<Record<string, GroupLayout>>;
  readonly passers: readonly Passer[];
  /** Where the worker and other visitors come in. */
  readonly entry: Spot;
  /** Where those who carry something stand together. */
  readonly middle: Spot;
  /** Further corners where circles form. */
  readonly commons: readonly Spot[];
  /** Plots of buildings: never walked through. */
  readonly solid: readonly Plot[];
  /** Plots where a peg would not be seen or would stand in the water. */
  readonly unseen: readonly Plot[];
  /** A cut-away room: what it has beside the parts of every board. */
  readonly room?: RoomLayout;
}
