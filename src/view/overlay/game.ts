/** What the overlay needs of the game. The host implements it; the overlay never sees session, storage or Phaser. */
import type { GameView, Language, Outcome } from '../../core/session/view.ts';
import type { Look } from '../../core/scenario/look.ts';
import type { Sending } from './sending.ts';
import type { Shelf } from './shelf.ts';

export interface Settings {
  readonly language: Language;
  /** Ask for a motive before each choice. Fixed when a run begins. */
  readonly motives: boolean;
  readonly reducedMotion: boolean;
  /** @unit percent of the browser's own size */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly font: (typeof FONTS)[number];
  /** `contrast`: black on white, thick lines, no texture. */
  readonly theme: (typeof THEMES)[number];
  /** Volume per kind. @range 0..100, 0 is silent */
  readonly sound: Readonly<Record<SoundKind, number>>;
  /** Meaningful sounds also in words. */
  readonly captions: boolean;
  /** Single keys do something: 1 to 9 choose, a letter opens a tab of the work folder. Off for who works by speech. */
  readonly shortcuts: boolean;
  /** Show which key does what. */
  readonly keyHints: boolean;
  /** Say beforehand what a heavy scene is about, with a way around it. */
  readonly contentNotes: boolean;
}

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export const FONTS = ['atkinson', 'opendyslexic'] as const;
export const THEMES = ['paper', 'contrast'] as const;
export const SOUND_KINDS = ['interface', 'ambience', 'music'] as const;
export type SoundKind = (typeof SOUND_KINDS)[number];

export const DEFAULT_SETTINGS: Settings = {
  language: 'nl',
  motives: false,
  reducedMotion: false,
  textSize: 100,
  font: 'atkinson',
  theme: 'paper',
  sound: { interface: 60, ambience: 60, music: 60 },
  captions: false,
  shortcuts: true,
  keyHints: false,
  contentNotes: true,
};

/** One answer to *why?*: a moved quantity and its causes, newest first. */
export interface Why {
  /** Path of the quantity, e.g. `group.speeltuin.trust`. */
  readonly of: string;
  readonly week: number;
  readonly from: number;
  readonly to: number;
  readonly causes: readonly {
    readonly rule: string;
    readonly claims: readonly string[];
    /** What this cause moved. @unit points, one decimal */
    readonly points: number;
    readonly values: Readonly<Record<string, number>>;
    /** Text key of the choice behind it, when one was (`choice.<scene>.<option>`). */
    readonly choice?: string;
  }[];
}

export interface PersonCard {
  readonly id: string;
  readonly group: string | null;
  readonly look: Look;
}

/** A scenario on the shelf, in the language of the moment: its file need not be loaded yet. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly weeks: number;
  /** Board that most of it plays on. */
  readonly board: string;
  /** It is about the worker's own team and manager. */
  readonly office: boolean;
  /** A good one to begin with. */
  readonly begin: boolean;
  /** Where in town; null when the scenario does not say. */
  readonly setting: string | null;
  /** Playing time, at least and at most. @unit minutes */
  readonly play: readonly [number, number] | null;
  readonly themes: readonly string[];
  readonly endings: number;
}

/** Where a board lies on the map of the town. @unit shares of its width and height */
export interface MapMark {
  readonly board: string;
  /** Where its name hangs: from its lower edge, or from its upper one where it hangs `below`. */
  readonly at: { readonly x: number; readonly y: number };
  readonly below: boolean;
  /** Corners of the card that the neighbourhood stands on. */
  readonly sheet: readonly { readonly x: number; readonly y: number }[];
}

export interface TownMap {
  readonly picture: HTMLCanvasElement;
  readonly marks: readonly MapMark[];
}

export interface Game {
  /** The situation now; null while the menu is open. */
  readonly view: GameView | null;
  /** What the last intent brought about, to be read before the view's own screen; null when read. */
  readonly outcome: Outcome | null;
  readonly settings: Settings;
  readonly scenarios: readonly ScenarioCard[];
  readonly shelf: Shelf;
  /** The kept run that is in play; null when it is not kept. */
  readonly run: string | null;
  /** A run that another tab has open; it can be taken over from there. */
  readonly elsewhere: string | null;
  readonly people: readonly PersonCard[];
  readonly motives: readonly string[];
  /** A class plays on one screen and votes. */
  readonly votes: boolean;
  /** A notice for the player (storage blocked, broken save …) as a message key, or null. */
  readonly notice: string | null;
  /** A meaningful sound of this moment in words, as a message key, or null. */
  readonly caption: string | null;
  /** Takes a newer version of the game, which reloads the page; null when there is none, or when a run would be lost by it. */
  readonly update: (() => void) | null;
  /** Back to where the game was launched from; null when nobody asks for that. */
  readonly exit: (() => void) | null;
  /** Who gets to know what is played; nobody unless the link or the package asks for it. */
  readonly sending: readonly Sending[];

  /** Scenario text in the language of the moment, by key (src/core/scenario/FORMAT.md § Text keys). */
  text(key: string): string;
  start(scenario: string): void;
  /** Goes on with a kept run. @param takeOver also when another tab has it open, which then lets go */
  resume(run: string, takeOver?: boolean): void;
  /** Begins a new run at a decision of a kept one, by the log's entry. */
  branch(run: string, entry: number): void;
  /** Plays an outgrown run on the scenario as it is now, as far as it fits, as a new run. */
  adapt(run: string): void;
  toMenu(): void;
  begin(): void;
  visit(place: string): void;
  endWalk(): void;
  /** @param votes hands for each option, when a class votes */
  choose(option: string, motive?: string, votes?: Readonly<Record<string, number>>): void;
  /** Lets weeks pass until something happens. */
  passWeeks(): void;
  lookBack(): void;
  finish(): void;
  /** The outcome has been read. */
  read(): void;
  why(of: readonly string[]): readonly Why[];
  /**
   * The whole town as a picture, drawn now. Rejects when it cannot be had.
   * @param order width in device px; per board the share of its scenarios that was played
   */
  townMap?(order: {
    readonly width: number;
    readonly played: Readonly<Record<string, number>>;
    /** Whether it is still wanted. */
    readonly goes: () => boolean;
  }): Promise<TownMap | null>;
  /** The maquette is on its way: what it has to show waits for it. */
  readonly townComes?: boolean;
  /** The camera goes to where a group lives and gathers, or back to where it belongs. @param caption hangs there */
  attend?(group: string | null, caption?: string): void;
  /** A place is pointed at in the list. */
  point?(place: string | null): void;
  /** Half a year later: shows the last day again, in the same picture, or goes back to now. */
  lookAtThen?(on: boolean): void;
  /** Half a year later: shows another board on which groups live. */
  lookAround?(board: string): void;
  change(settings: Partial<Settings>): void;
  saveLog(): void;
  again(): void;
  subscribe(listener: () => void): () => void;
}
