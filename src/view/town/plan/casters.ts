/** What throws a fixed shadow on the board: buildings, trees and lamps, as one list for one union shadow. */
import type { Board } from '../boards/board.ts';
import { FLAT_DEPTH, FLAT_HEIGHT, FLAT_LENGTH } from '../draw/buildings/flat.ts';
import { ROW_DEPTH, ROW_RISE, ROW_WIDTH } from '../draw/buildings/row-house.ts';
import type { Caster } from '../draw/ground/layout.ts';

export function castersOf(board: Board, bare: boolean): Caster[] {
  const rows = board.rows.map(({ at, house }): Caster => ({
    kind: 'box',
    plot: [...at, ROW_WIDTH, ROW_DEPTH],
    h: house.eaves,
    ridge: ROW_RISE,
  }));
  const stairs = board.stairs.map(({ at }): Caster => ({ kind: 'box', plot: [...at, FLAT_DEPTH, FLAT_LENGTH], h: FLAT_HEIGHT }));
  const trees = board.trees.map(({ at, h, r, shape }): Caster => ({
    kind: 'disc',
    at,
    z: h * 0.6,
    r: r * (bare && shape !== 'poplar' ? 0.25 : 0.95),
    trunk: true,
  }));
  const lamps = board.lamps.map((at): Caster => ({ kind: 'disc', at, z: 6, r: 0.35, trunk: true }));
  return [...rows, ...stairs, ...board.casters, ...trees, ...lamps];
}
