/** Where a scenario is set: boards, the spots of its places, and what the story puts there. */
import { didYouMean, type Fault } from './findings.ts';
import { BOARD_IDS, BOARDS, isBoard, type BoardId } from './look.ts';
import type { Place, ScenarioFile } from './schema.ts';

type Path = Fault['path'];

/** The board of a place: its own, or the scenario's. */
export const boardOf = (file: Pick<ScenarioFile, 'board'>, place: Pick<Place, 'on'> | undefined): string => place?.on ?? file.board;

export function checkBoards(file: ScenarioFile, faults: Fault[]): void {
  const unknown = (kind: string, given: string, known: readonly string[], path: Path): void => {
    faults.push({
      code: 'SC-106',
      path,
      message: `no ${kind} "${given}"`,
      hint: didYouMean(given, known) || `There are: ${known.join(', ')}`,
    });
  };
  if (!isBoard(file.board)) unknown('board', file.board, BOARD_IDS, ['board']);
  file.places.forEach((place, at) => {
    const board = boardOf(file, place);
    if (!isBoard(board)) return place.on === undefined ? undefined : unknown('board', board, BOARD_IDS, ['places', at, 'on']);
    const spot = place.spot ?? place.id;
    const spots: readonly string[] = BOARDS[board].spots;
    // A scenario in the making may leave spots for later: a place that names none and is none is drawn in the middle of the board.
    if ((place.spot ?? place.on) !== undefined && !spots.includes(spot)) unknown(`spot of ${board}`, spot, spots, ['places', at, 'spot']);
    return undefined;
  });
  const boards = boardsOf(file);
  const shown: readonly string[] = boards.flatMap((id): readonly string[] => BOARDS[id].shows);
  file.shows.forEach((one, at) => {
    if (boards.length > 0 && !shown.includes(one.show)) unknown(`thing of ${boards.join(' or ')}`, one.show, shown, ['shows', at, 'show']);
  });
}

/**
 * The board of the last day and of half a year later, one for both, so that they can be laid beside each other: where most of the
 * groups live, and of boards with as many the scenario's own, or the first. The same in every run, so that a class can compare.
 */
export function lastingBoardOf(file: Pick<ScenarioFile, 'board' | 'places' | 'groups'>): string {
  const homes = file.groups.map((group) => {
    const home = file.places.find(({ id }) => id === group.place);
    return boardOf(file, home);
  });
  const weight = (board: string) => homes.filter((home) => home === board).length + (board === file.board ? 0.5 : 0);
  return homes.toSorted((a, b) => weight(b) - weight(a))[0] ?? file.board;
}

/** Every board that a scenario is played on, its own first. */
export function boardsOf(file: Pick<ScenarioFile, 'board' | 'places'>): BoardId[] {
  return [...new Set([file.board, ...file.places.map((place) => boardOf(file, place))])].filter(isBoard);
}
