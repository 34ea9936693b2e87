/** Situations to listen to. */
import type { TownSnapshot } from '../../../src/core/session/view.ts';
import type { Scene } from '../../../src/view/sound/mix.ts';

export function townWith(participation: number, change: Partial<TownSnapshot> = {}): TownSnapshot {
  const groups = ['ouders', 'flat'].map((id) => ({ id, participation, ties: 20, trust: 20, phase: 'curious' as const }));
  const quiet = { talk: null, speakers: [], climate: 46, pressure: 48, after: false, shows: [] };
  return { board: 'veemarktplein', week: 3, season: 'spring', sky: 'clear', at: 'bankje', groups, ...quiet, ...change };
}

/** On the square, nothing being read. */
export const onSquare = (participation: number, change: Partial<TownSnapshot> = {}): Scene => ({
  town: townWith(participation, change),
  screen: 'walk',
  outcome: null,
});

export const inOffice = (change: Partial<TownSnapshot> = {}): Scene => ({
  town: townWith(14, { talk: 'kantoor', ...change }),
  screen: 'scene',
  outcome: null,
});

/** In somebody's living room. */
export const inRoom = (participation: number, change: Partial<TownSnapshot> = {}): Scene =>
  onSquare(participation, { board: 'huiskamer', at: 'bank', talk: 'bank', ...change });
