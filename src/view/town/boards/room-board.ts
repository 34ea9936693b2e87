/** A room as a board: what only a square has is empty. */
import type { Shell } from '../draw/interior/shell.ts';
import type { Board } from './board.ts';

type Given = Pick<Board, 'id' | 'focus' | 'entry' | 'spots' | 'props' | 'solid'> & {
  readonly title: string;
  readonly shell: Shell & { readonly width: number; readonly depth: number };
  readonly room: NonNullable<Board['room']>;
};

export function roomBoard({ shell, title, focus, ...rest }: Given): Board {
  const { width, depth, ...room } = shell;
  return {
    ...rest,
    focus,
    ground: { width, depth, title, surface: [], open: [], puddles: [], tracks: { alone: [], together: [] }, indoors: true, room },
    roofs: 0,
    rows: [],
    flats: [],
    buildings: [],
    trees: [],
    lamps: [],
    strings: [],
    casters: [],
    groups: {},
    passers: [],
    middle: focus,
    commons: [focus],
    unseen: [],
  };
}
