/** Which sound belongs to what happened, from two moments of the game: pure. */
import type { ComparedQuantity, GameView, Outcome } from '../../core/session/index.ts';
import type { Cue, EndingFamily } from '../../view/sound/index.ts';

export interface Moment {
  readonly view: GameView | null;
  readonly outcome: Outcome | null;
}

/** Means over all groups. @unit points @source design choice */
const CARRIED = { participation: 38, ownership: 33 } as const;
const CALLED_BACK = { participation: 40, ties: 42, strength: 42 } as const;
const KEPT = 31;
const LIVELY = 30;

/**
 * The tune of an ending, from the last day beside half a year later and not from the name of an ending, so that every scenario
 * has one: `carried` people are there and it is theirs · `neutral` they can and they wait for the worker · `core` a few hold on ·
 * `emptied` it was lively and is gone · `alone` there was never much. Without figures: `neutral`.
 */
export function endingFamily(compared: readonly ComparedQuantity[]): EndingFamily {
  const figure = (of: string, when: 'lastDay' | 'halfYear'): number | null => compared.find((one) => one.of === of)?.[when] ?? null;
  const before = figure('groups.participation', 'lastDay');
  const now = figure('groups.participation', 'halfYear');
  if (before === null || now === null) return 'neutral';
  if (now >= CARRIED.participation && (figure('groups.ownership', 'halfYear') ?? 0) >= CARRIED.ownership) return 'carried';
  const tied =
    (figure('groups.ties', 'halfYear') ?? 0) >= CALLED_BACK.ties && (figure('groups.strength', 'halfYear') ?? 0) >= CALLED_BACK.strength;
  if (before >= CALLED_BACK.participation && tied) return 'neutral';
  if (now >= KEPT) return 'core';
  return before >= LIVELY ? 'emptied' : 'alone';
}

const promisesOf = ({ view }: Moment): number => view?.promises.length ?? 0;

/** What sounds between two moments, the most meaningful last. */
export function cuesBetween(before: Moment, after: Moment): Cue[] {
  const { view, outcome } = after;
  if (!view) return [];
  const cues: Cue[] = [];
  const same = before.view?.scenario === view.scenario;
  const news = outcome !== before.outcome ? outcome : null;
  if (same && before.view?.town.at !== view.town.at && view.town.at !== null) cues.push('tick');
  if ((news?.signals.length ?? 0) > 0) cues.push('pencil');
  if (same && promisesOf(after) > promisesOf(before)) cues.push('stamp');
  if (news?.kind === 'week') cues.push('week');
  if (view.screen === 'ending' && before.view?.screen !== 'ending') cues.push(endingFamily(view.compared));
  return cues;
}
