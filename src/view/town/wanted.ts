/** What is to be seen, and where the camera stands for it. */
import type { TownSnapshot } from '../../core/session/view.ts';
import { boardOf } from './boards/index.ts';
import { isSmall, type View } from './camera-stops.ts';
import { boardToShow } from './plan/cast.ts';
import { toScreen, type Spot } from './projection.ts';
import type { Setting } from './setting.ts';
import type { Aim } from './stage/director.ts';
import type { TownPlace } from './town.ts';

export interface Wanted {
  readonly snapshot: TownSnapshot;
  /** Places that can be chosen now. */
  readonly offered: readonly string[];
}

/** Where places of several boards are on offer, the map of the whole town; else the board where the worker is. */
export function boardFor({ snapshot, offered }: Wanted, places: readonly TownPlace[]): string {
  const boards = places.flatMap(({ id, board }) => (offered.includes(id) ? [boardOf(board).id] : []));
  return boardToShow(boardOf(snapshot.board).id, boards);
}

export function aimOf({ snapshot, offered }: Wanted, setting: Setting, view: View): Aim {
  const focus = setting.focusOf(snapshot);
  // Of the map all is seen, always.
  if (setting.bounds.whole === true) return { kind: 'overview', focus };
  if (snapshot.after) return { kind: 'overview', focus: setting.focusOf(null) };
  if (snapshot.talk !== null) return { kind: 'talk', focus, talkers: isSmall(view) ? setting.talkersIn(snapshot) : [] };
  const points = offered.flatMap((id) => {
    const spot = setting.layoutOf(id);
    return spot === undefined ? [] : [toScreen(spot.flag)];
  });
  if (points.length > 0 && isSmall(view)) return { kind: 'choice', points };
  return snapshot.at !== null && isSmall(view) ? { kind: 'place', focus } : { kind: 'overview', focus };
}

/** Where one looks on a board: at a talk, or where the worker is, and at a place that is pointed at. */
export function looked(wanted: Wanted | null, pointed: string | null, setting: Setting): readonly Spot[] {
  const { talk = null, at = null } = wanted?.snapshot ?? {};
  return [talk ?? at, pointed].flatMap((place) => {
    const spot = setting.layoutOf(place ?? '');
    return spot === undefined ? [] : [spot.stand, spot.meet];
  });
}
