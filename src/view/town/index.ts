/** The door of the town view: opens the maquette in an element. Loaded lazily, as a chunk of its own with Phaser in it. */
import type { TownSnapshot } from '../../core/session/view.ts';
import { VEEMARKTPLEIN } from './boards/veemarktplein.ts';
import type { Board } from './boards/board.ts';
import { Maquette } from './maquette.ts';
import type { Town, TownOptions } from './town.ts';

export type { Town, TownOptions } from './town.ts';

const BOARDS: Readonly<Record<string, Board>> = { [VEEMARKTPLEIN.id]: VEEMARKTPLEIN };

/** How long signs wait for their letter before they take another. @unit ms */
const FONT_PATIENCE = 800;

async function waitForLetters(): Promise<void> {
  const letters = Promise.allSettled([document.fonts.load('700 20px "Bricolage Grotesque Variable"'), document.fonts.ready]);
  await Promise.race([letters, new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))]);
}

/** The model before anybody is on it: what stands there whatever the snapshot will be. */
function emptyTown(board: Board): TownSnapshot {
  const groups = Object.keys(board.groups).map((id) => ({ id, participation: 14, ties: 20, trust: 20, phase: 'apart' as const }));
  return {
    board: board.id,
    week: 1,
    season: 'spring',
    groups,
    at: null,
    talk: null,
    speakers: [],
    climate: 50,
    pressure: 50,
    after: false,
    shows: [],
  };
}

/** Resolves after the first rendered frame; an unknown board is shown as the Veemarktplein. */
export async function openTown(options: TownOptions): Promise<Town> {
  const board = BOARDS[options.board] ?? VEEMARKTPLEIN;
  await waitForLetters();
  const maquette = await Maquette.open(options, board, emptyTown(board));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  performance.mark('ld:world');
  return maquette;
}
