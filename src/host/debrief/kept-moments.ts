/**
 * What a trainer decided about a class, kept on this machine so that it survives a reload: which moments, in which order, and where
 * the debrief was left. Scenes and pseudonyms alone; a class is known again by its pseudonyms. Nothing of it leaves the machine.
 */
import type { ClassFigures } from '../../core/report/index.ts';
import { isSameClass, type KeptMoments } from '../../view/debrief/run/moments.ts';

const KEY = 'laten-doen.debrief';
/** Classes; the oldest goes first. */
const MOST_KEPT = 20;

interface Kept extends KeptMoments {
  /** False: the proposal stands, and only where it was left is kept. */
  readonly decided: boolean;
  readonly at: number;
}

export interface Decided {
  readonly scenes: readonly string[] | null;
  readonly at: number;
}

/** Fetches what is kept from the disk: the first look into it takes a while, and should not fall together with showing a class. */
export function fetchKept(): void {
  read();
}

export function decidedFor(figures: ClassFigures): Decided {
  const found = read().find((one) => isSameClass(one, figures));
  return { scenes: found?.decided ? found.scenes : null, at: found?.at ?? 0 };
}

export function decide(figures: ClassFigures, { scenes, at }: Decided): void {
  const others = read().filter((one) => !isSameClass(one, figures));
  const players = figures.players.map((one) => one.player);
  const kept: Kept = { scenario: figures.scenario.id, players, scenes: scenes ?? [], decided: scenes !== null, at };
  try {
    localStorage.setItem(KEY, JSON.stringify([kept, ...others].slice(0, MOST_KEPT)));
  } catch {
    // Blocked or full: the page goes on without, and a reload begins with the proposal.
  }
}

/** What is there may be anybody's: whatever has not the shape is left out. */
function read(): Kept[] {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(data) ? data.filter(isKept) : [];
  } catch {
    return [];
  }
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Readonly<Record<string, unknown>>;
  const isPlace = Number.isInteger(one['at']) && Number(one['at']) >= 0;
  return (
    typeof one['scenario'] === 'string' &&
    typeof one['decided'] === 'boolean' &&
    isPlace &&
    isTexts(one['players']) &&
    isTexts(one['scenes'])
  );
}
