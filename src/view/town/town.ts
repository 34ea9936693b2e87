/** What the host needs of the maquette. */
import type { TownSnapshot } from '../../core/session/view.ts';
import type { Look } from '../../core/scenario/look.ts';

export interface TownPerson {
  readonly id: string;
  /** Resident group, or null for colleagues. */
  readonly group: string | null;
  readonly look: Look;
}

export interface TownOptions {
  readonly parent: HTMLElement;
  readonly board: string;
  readonly people: readonly TownPerson[];
  /** Where each group gathers: group id → place id. */
  readonly homes: Readonly<Record<string, string>>;
  readonly reducedMotion: boolean;
  /** The player clicked a place on the board. */
  readonly onPlace: (place: string) => void;
}

export interface Town {
  /** Stages the change from the last snapshot to this one. Cheap when nothing changed. */
  show(snapshot: TownSnapshot): void;
  /** Places that can be chosen now; marked on the board. */
  offer(places: readonly string[]): void;
  /** Pixels at each side of the canvas that are covered by panels, so that what matters is kept free of them. */
  keepClear(insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }): void;
  setReducedMotion(on: boolean): void;
  /** What is in sight now, free of panels, as a small JPEG for an album; null when it cannot be had. */
  picture(): Promise<Blob | null>;
  destroy(): void;
}
