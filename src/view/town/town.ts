/** What the host needs of the maquette. */
import type { TownSnapshot } from '../../core/session/view.ts';
import type { Look } from '../../core/scenario/look.ts';

export interface TownPerson {
  readonly id: string;
  /** Resident group, or null for colleagues. */
  readonly group: string | null;
  readonly look: Look;
}

/** A place of the scenario, and where it stands. */
export interface TownPlace {
  readonly id: string;
  readonly board: string;
  readonly spot: string;
}

export interface TownOptions {
  readonly parent: HTMLElement;
  /** Shown first: the board of the scenario. */
  readonly board: string;
  readonly people: readonly TownPerson[];
  readonly places: readonly TownPlace[];
  /** Each group with the place where it lives and gathers. */
  readonly groups: readonly { readonly id: string; readonly place: string }[];
  readonly reducedMotion: boolean;
  /** What is to be seen first; the bare board without it. */
  readonly first?: { readonly snapshot: TownSnapshot; readonly offered: readonly string[] };
  /** Covered by panels from the start, as `keepClear` says. */
  readonly clear?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What a place is called, in the language of the moment; without it flags bear no names. */
  readonly nameOf?: (place: string) => string;
  /** The player clicked a place on the board. */
  readonly onPlace: (place: string) => void;
}

/** A group that a film looks at, and what is said of it. */
export interface Attended {
  readonly group: string;
  readonly caption: string;
}

export interface Town {
  /**
   * Stages the change from the last snapshot to this one, on another board if need be. Cheap when nothing changed.
   * @param offered places that can be chosen now; marked on the board
   */
  show(snapshot: TownSnapshot, offered?: readonly string[]): void;
  /** Resolves when what was shown last stands, or walks to its place. */
  settled(): Promise<void>;
  /** The camera goes to the home of a group on this board; null takes it back. What is said of them hangs there. */
  lookAt(attended: Attended | null): void;
  /** A place is pointed at elsewhere, in the list of places say: its flag lifts, and what stands before it lets it through. */
  point(place: string | null): void;
  /** Pixels at each side of the canvas that are covered by panels, so that what matters is kept free of them. */
  keepClear(insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }): void;
  setReducedMotion(on: boolean): void;
  /** One stop nearer or farther. */
  zoom(way: 1 | -1): void;
  /** Moves the board by hand. @param by CSS px */
  pan(by: { readonly x: number; readonly y: number }): void;
  /** What is in sight now, free of panels, as a small JPEG for an album; null when it cannot be had. */
  picture(): Promise<Blob | null>;
  destroy(): void;
}
