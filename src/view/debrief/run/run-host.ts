/** What running a debrief asks of its host: texts, runs to show, and what happens otherwise. No name crosses over unasked. */
import type { ClassFigures, RunPlan } from '../../../core/report/index.ts';
import type { Asked, WhatIf } from '../../../core/insight/index.ts';
import type { Facilitation } from '../../../core/scenario/index.ts';
import type { PolicyName } from '../../../core/session/index.ts';
import type { Language, LineView, OptionView, TownSnapshot } from '../../../core/session/view.ts';

/** A decision as the player met it. */
export interface MomentTold {
  readonly week: number;
  readonly lines: readonly LineView[];
  readonly options: readonly OptionView[];
  readonly town: TownSnapshot;
}

/** The maquette, once it was asked for. */
export interface Maquette {
  show(snapshot: TownSnapshot): void;
  /** Pixels at each side that the text covers. */
  keepClear(insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }): void;
  destroy(): void;
}

export interface RunHost {
  readonly language: Language;
  readonly figures: ClassFigures;
  /** Null when the scenario has none. */
  readonly texts: Facilitation | null;
  /** The language of those. */
  readonly textsIn: Language;
  readonly styles: readonly { readonly id: PolicyName; readonly text: string }[];
  text(key: string): string;
  plans(scene: string): Promise<readonly RunPlan[]>;
  moment(plan: RunPlan, scene: string): MomentTold | null;
  /** The run in which there is most to see when this is made otherwise. */
  proposed(plans: readonly RunPlan[], scene: string): RunPlan | null;
  /** Other options that were on the table, what is most worth a prediction first. */
  otherwise(plan: RunPlan, scene: string): readonly string[];
  whatIf(plan: RunPlan, asked: Asked): WhatIf | null;
  /** Fetches Phaser. Rejects where the maquette cannot be had. */
  openMaquette(parent: HTMLElement, board: string): Promise<Maquette>;
  /** Back to the class. */
  leave(): void;
}
