/** A board as data: what stands where, who lives where, where people gather and along which pavements they walk. */
import type { Plot, GroundLayout, Caster } from '../draw/ground/layout.ts';
import type { RowHouse } from '../draw/buildings/row-house.ts';
import type { FlatStair } from '../draw/buildings/flat.ts';
import type { Block } from '../draw/buildings/block.ts';
import type { Sprite } from '../draw/catalog.ts';
import type { Spot } from '../projection.ts';

export type { Plot, Spot };

/** A household wakes when the participation of its group passes its own threshold (art bible § 1.2). */
export interface Household {
  readonly group: string;
  /** @range 0.2..0.72 */
  readonly threshold: number;
}

export interface TreePlan {
  readonly at: Spot;
  readonly h: number;
  readonly r: number;
  readonly colour: string;
  readonly shape: 'round' | 'poplar' | 'branchy';
}

/** A thing that stands while participation (of one group, or the mean) lies in a range. */
export interface PropRule {
  readonly id: string;
  readonly sprite: Sprite;
  readonly at: Spot;
  readonly z?: number;
  readonly from?: number;
  readonly until?: number;
  /** Group whose participation counts; the mean of all without it. */
  readonly by?: string;
  /** Footprint that people keep clear of, around `at`. @unit u */
  readonly size?: readonly [w: number, d: number];
  /** Not in the snow (bikes, ducks), or only in it. */
  readonly winter?: boolean;
  readonly depth?: number;
}

export interface PlaceLayout {
  /** Where the worker's peg stands. */
  readonly stand: Spot;
  /** What the camera takes in a talk instead of `stand`, so that the place itself is in the picture. */
  readonly look?: Spot;
  /** Middle of the gathering there. */
  readonly meet: Spot;
  /** Foot of the little paper flag. */
  readonly flag: Spot;
  /** Where the things of those who meet here stand. */
  readonly kit: Spot;
  /** Seats of a bench at hand. */
  readonly seats?: readonly Spot[];
}

export interface GroupLayout {
  /** How many people of the group are ever out at once. */
  readonly size: number;
  /** Weights of child, young, adult, elder. */
  readonly ages: readonly [number, number, number, number];
  /** Doors they come out of. */
  readonly doors: readonly Spot[];
  /** What they bring, and where it stands, when they join. */
  readonly kit: 'toys' | 'chairs' | 'pots' | 'repair' | 'kettle' | 'rack';
}

export interface Board {
  readonly id: string;
  readonly ground: GroundLayout;
  readonly rows: readonly { readonly at: Spot; readonly house: RowHouse; readonly household: Household; readonly tub: string }[];
  readonly stairs: readonly { readonly at: Spot; readonly flat: FlatStair; readonly households: readonly Household[] }[];
  readonly hall: { readonly at: Spot; readonly sign: string };
  readonly school: Spot;
  readonly shop: { readonly at: Spot; readonly block: Block };
  readonly office: { readonly at: Spot; readonly block: Block };
  readonly trees: readonly TreePlan[];
  readonly lamps: readonly Spot[];
  readonly strings: readonly (readonly [Spot, Spot])[];
  /** The bench that the story is about: which of `props`, and which of `lamps` hangs nearest. */
  readonly bench: { readonly whole: string; readonly broken: string; readonly lamp: number };
  readonly notice: Spot;
  /** Middle of the first part of the long table; the rest follows every 3 u along x. */
  readonly table: Spot;
  /** What the story sets out: the long feast table and its bunting (which of `strings`), bouncy castle and podium. */
  readonly feast: {
    readonly table: Spot;
    readonly parts: number;
    readonly bunting: readonly number[];
    readonly castle: Spot;
    readonly podium: Spot;
    /** Cleared of rubbish before a feast. */
    readonly swept: Plot;
  };
  readonly props: readonly PropRule[];
  readonly casters: readonly Caster[];
  readonly places: Readonly<Record<string, PlaceLayout>>;
  readonly groups: Readonly<Record<string, GroupLayout>>;
  /** Where those who carry something stand together. */
  readonly middle: Spot;
  /** Further corners of the square where circles form. */
  readonly commons: readonly Spot[];
  /** Plots of buildings: never walked through. */
  readonly solid: readonly Plot[];
  /** Plots where a peg would not be seen or would stand in the water. */
  readonly unseen: readonly Plot[];
  readonly walk: { readonly nodes: Readonly<Record<string, Spot>>; readonly edges: readonly (readonly [string, string])[] };
}
