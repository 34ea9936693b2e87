/** States of a neighbourhood as snapshots: everything at one level, or as a query says. */
import type { Season, Sky, TownSnapshot } from '../../src/core/session/view.ts';
import { BOARD_IDS, BOARDS, type Shown } from '../../src/core/scenario/look.ts';

/** The groups of the Veemarktplein's own scenario, with the place where each gathers. */
export const GROUPS = [
  { id: 'speeltuin', place: 'speelhoek' },
  { id: 'flat', place: 'portiek' },
  { id: 'rijtje', place: 'rijtje' },
  { id: 'jongeren', place: 'bankje' },
  { id: 'stanley', place: 'hal' },
  { id: 'feestclub', place: 'hal' },
] as const;

/** Every spot of every board as a place of its own. */
export const PLACES = BOARD_IDS.flatMap((board) =>
  BOARDS[board].spots.map((spot) => ({ id: board === 'veemarktplein' ? spot : `${board}-${spot}`, board, spot })),
);

type Phase = TownSnapshot['groups'][number]['phase'];

export function phaseAt(shown: number): Phase {
  if (shown < 20) return 'apart';
  if (shown < 35) return 'curious';
  if (shown < 55) return 'joins';
  return shown < 72 ? 'thinks-along' : 'carries';
}

/** The model's value of which the picture shows this much (plan/reading.ts). */
function raw(shown: number): number {
  return (shown + 20) / 2;
}

export function snapshotAt(level: number, rest: Partial<TownSnapshot> = {}): TownSnapshot {
  return {
    board: 'veemarktplein',
    week: 3,
    season: 'summer',
    sky: rest.season === 'winter' ? 'snow' : 'clear',
    groups: GROUPS.map(({ id }) => ({ id, participation: raw(level), ties: raw(level), trust: raw(level), phase: phaseAt(level) })),
    at: null,
    talk: null,
    speakers: [],
    climate: 50,
    pressure: 50,
    after: false,
    shows: [],
    ...rest,
  };
}

/** @param query `p` 0–100 as shown, `season`, `sky`, `shows` (comma between), `at`, `talk`, `after`, `board`, `climate`, `pressure` */
export function snapshotOf(query: URLSearchParams): TownSnapshot {
  const text = (name: string): string | null => query.get(name);
  return snapshotAt(Number(text('p') ?? 50), {
    board: text('board') ?? 'veemarktplein',
    season: (text('season') ?? 'summer') as Season,
    ...(text('sky') === null ? {} : { sky: text('sky') as Sky }),
    shows: (text('shows')?.split(',') ?? []) as Shown[],
    at: text('at'),
    talk: text('talk'),
    after: query.has('after'),
    climate: Number(text('climate') ?? 50),
    pressure: Number(text('pressure') ?? 50),
  });
}
