/**
 * The read side of a session: what a view may know. Ids and numbers only; text is looked up by id in the language
 * of the moment (`ScenarioText`), so the language can change in mid-decision.
 * Nothing here tells beforehand what an option will do.
 */
import type { Effect, Phase, Stance } from '../model/index.ts';

import type { Shown } from '../scenario/look.ts';

export type { Effect, Phase, Stance } from '../model/index.ts';

export type Language = 'nl' | 'en';
export type Mood = 'neutral' | 'warm' | 'guarded' | 'tense';
/** Where the game is; also `document.documentElement.dataset.screen` (`menu` is the host's own). */
export type Screen = 'briefing' | 'walk' | 'scene' | 'week' | 'lastday' | 'halfyear' | 'ending';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** Snow lies on the ground, or comes down on what lies there. */
export type Sky = 'clear' | 'cloudy' | 'rain' | 'snow' | 'snowing';

/** One spoken or narrated line: its text is `text.line(id)`. `who` is a person's id; absent for the narrator. */
export interface LineView {
  readonly id: string;
  readonly who?: string;
  readonly mood?: Mood;
}

export interface OptionView {
  readonly id: string;
  /** An act without words; shown in italics. */
  readonly silent: boolean;
}

export interface PlaceView {
  readonly id: string;
  /** What a visit costs. @unit minutes */
  readonly minutes: number;
  readonly visited: boolean;
  /** Someone there has something new to say, as far as the worker could see it from a distance. */
  readonly busy: boolean;
}

/** A meter: a quantity as the player sees it, always with a word and a trend, never with a bare figure. */
export interface MeterView {
  readonly id: 'participation' | 'ties' | 'trust' | 'climate' | 'pressure' | 'energy';
  /** @range 0..100 */
  readonly value: number;
  /** Since the previous week. */
  readonly trend: -1 | 0 | 1;
  /** The quantities this meter shows, to ask *why?* of. */
  readonly of: readonly string[];
}

export interface GroupView {
  readonly id: string;
  readonly participation: number;
  readonly ties: number;
  readonly trust: number;
  readonly phase: Phase;
  readonly approach: Stance | null;
}

export interface SceneView {
  readonly id: string;
  /** Place where it happens, or null for the office and the phone. */
  readonly place: string | null;
  /** It is heavy: a note goes before it (`scene.<id>.note`), and there is a summary to read instead (`scene.<id>.instead`). */
  readonly noted: boolean;
  readonly lines: readonly LineView[];
  readonly options: readonly OptionView[];
}

export interface EndingView {
  readonly id: string;
  readonly lines: readonly LineView[];
}

/** A figure of the last day beside the same figure half a year later (lesson of the after-care test). */
export interface ComparedQuantity {
  readonly of: string;
  readonly lastDay: number;
  readonly halfYear: number | null;
}

export interface GameView {
  readonly scenario: string;
  readonly screen: Screen;
  readonly week: number;
  readonly weeks: number;
  /** @unit minutes; this week: on paper, and spent since the week began. */
  readonly minutes: { readonly paper: number; readonly spent: number; readonly total: number; readonly beyond: number };
  readonly places: readonly PlaceView[];
  readonly scene: SceneView | null;
  readonly meters: readonly MeterView[];
  readonly groups: readonly GroupView[];
  readonly signals: readonly string[];
  readonly promises: readonly { readonly id: string; readonly state: 'made' | 'kept' | 'broken' }[];
  readonly compared: readonly ComparedQuantity[];
  readonly ending: EndingView | null;
  readonly town: TownSnapshot;
}

/** What the maquette draws. The town view imports this type and nothing else of the session. */
export interface TownSnapshot {
  /** The board where the worker is; on the last day and half a year later that of `lastingBoardOf`. */
  readonly board: string;
  readonly week: number;
  readonly season: Season;
  /** The weather of the week, or of the scene that is open. */
  readonly sky: Sky;
  readonly groups: readonly {
    readonly id: string;
    /** @range 0..100 */
    readonly participation: number;
    readonly ties: number;
    readonly trust: number;
    readonly phase: Phase;
    /** Board on which it lives or works. */
    readonly board?: string;
  }[];
  /** Place id where the worker's peg stands, or null when the worker has left the board. */
  readonly at: string | null;
  /** Place id of the conversation going on, or null. */
  readonly talk: string | null;
  /** Person ids present in the conversation. */
  readonly speakers: readonly string[];
  /** Team climate and manager pressure, for the office. @range 0..100 */
  readonly climate: number;
  readonly pressure: number;
  /** The last day, which half a year later is laid beside. */
  readonly lastDay?: true;
  /** Half a year later: the worker is gone. */
  readonly after: boolean;
  /** What the story itself puts on the board (`BOARDS` in look.ts). */
  readonly shows: readonly Shown[];
}

/** What an intent brought about, for the overlay to stage: the answer in lines, and the moved quantities. */
export interface Outcome {
  readonly kind: 'begin' | 'place' | 'walk' | 'choice' | 'week' | 'halfyear' | 'ending';
  readonly lines: readonly LineView[];
  readonly effects: readonly Effect[];
  readonly signals: readonly string[];
}
