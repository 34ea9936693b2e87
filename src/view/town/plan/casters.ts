/** What throws a fixed shadow on the board: buildings, trees and lamps, as one list for one union shadow. */
import type { Board } from '../boards/board.ts';
import { ROW_DEPTH, ROW_RISE, ROW_WIDTH } from '../draw/buildings/row-house.ts';
import type { Caster } from '../draw/ground/layout.ts';

function playCasters({ play }: Board): Caster[] {
  if (play === undefined) return [];
  const [[x, y], [sx, sy]] = [play.swings, play.slide];
  return [
    { kind: 'box', plot: [x - 2.2, y - 0.1, 4.6, 0.2], h: 3.4 },
    { kind: 'box', plot: [sx - 1, sy - 1, 2, 2.2], h: 3.4 },
  ];
}

export function castersOf(board: Board, bare: boolean): Caster[] {
  const rows = board.rows.map(({ at, house }): Caster => ({
    kind: 'box',
    plot: [...at, ROW_WIDTH, ROW_DEPTH],
    h: house.eaves,
    ridge: ROW_RISE,
  }));
  const flats = board.flats.map(({ at, size, h }): Caster => ({ kind: 'box', plot: [...at, ...size], h }));
  const buildings = board.buildings.flatMap(({ at, size, h }): Caster[] =>
    h === undefined ? [] : [{ kind: 'box', plot: [...at, ...size], h }],
  );
  const trees = board.trees.map(({ at, h, r }): Caster => ({
    kind: 'disc',
    at,
    z: h * 0.6,
    r: r * (bare ? 0.25 : 0.95),
    trunk: true,
  }));
  const lamps = board.lamps.map((at): Caster => ({ kind: 'disc', at, z: 6, r: 0.35, trunk: true }));
  return [...rows, ...flats, ...buildings, ...board.casters, ...playCasters(board), ...trees, ...lamps];
}
