/** All boards by their id, and what stands in for one that is not drawn yet. */
import { ANKER } from './anker.ts';
import type { Board } from './board.ts';
import { HUISKAMER } from './huiskamer.ts';
import { KANTOOR } from './kantoor.ts';
import { VEEMARKTPLEIN } from './veemarktplein.ts';
import { VERGADERKAMER } from './vergaderkamer.ts';
import { WILLEMSPLEIN } from './willemsplein.ts';

const BOARDS: readonly Board[] = [VEEMARKTPLEIN, WILLEMSPLEIN, ANKER, KANTOOR, HUISKAMER, VERGADERKAMER];
const BY_ID: ReadonlyMap<string, Board> = new Map(BOARDS.map((board) => [board.id, board]));

/** The board of this id; the Veemarktplein for one that does not exist (yet). */
export function boardOf(id: string): Board {
  return BY_ID.get(id) ?? VEEMARKTPLEIN;
}

/** Whether this board is drawn, and not only stood in for. */
export function isDrawn(id: string): boolean {
  return BY_ID.has(id);
}
