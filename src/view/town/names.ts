/** What is written over the board: names of all flags on the map, elsewhere of the one that is pointed at; and what a film says of a group. */
import { OVERVIEW } from './boards/rommelstein.ts';
import { freeRect, isSmall, type View } from './camera-stops.ts';
import { toScreen, type Pixel, type Spot } from './projection.ts';
import type { Setting } from './setting.ts';
import type { Area, Label } from './stage/labels.ts';
import type { TownOptions } from './town.ts';

/** How high over a group a caption hangs: clear of heads. @unit u */
const CAPTION = 5.4;
/** Just over the head of a grown-up. @unit u */
const HEAD = 3.3;
/** Toolbar and meters lie over the upper corners of a large screen; a caption hangs lower than they do. @unit CSS px */
const BELOW_METERS = 232;

/** A group that a film looks at, and what is said of it. */
export interface Filmed {
  readonly caption: string;
  readonly middle: Spot;
  /** Where each of them is now. */
  readonly spots: readonly Spot[];
}

interface Written {
  readonly setting: Setting;
  readonly nameOf: TownOptions['nameOf'];
  readonly filmed: Filmed | null;
  readonly view: View;
  readonly toView: (at: Pixel) => Pixel;
}

function underMeters({ x, y }: Pixel, view: View): Pixel {
  return { x, y: isSmall(view) ? y : Math.max(y, Math.min(BELOW_METERS, view.height * 0.4)) };
}

/** Over the middle of them, with a pin over the head of each. */
function captionOf({ filmed, view, toView }: Written): Label[] {
  if (filmed === null || filmed.caption === '') return [];
  const at = underMeters(toView(toScreen(filmed.middle, CAPTION)), view);
  return [{ id: 'film', text: filmed.caption, large: true, at, of: filmed.spots.map((spot) => toView(toScreen(spot, HEAD))) }];
}

export function namesOn(written: Written): Label[] {
  const { setting, nameOf, toView } = written;
  const { flags, board } = setting;
  const named = board.id === OVERVIEW ? flags.offered : flags.offered.filter((id) => id === flags.pointed);
  const names = named.flatMap((id) => {
    const spot = setting.layoutOf(id);
    const text = nameOf?.(id);
    if (spot === undefined || text === undefined) return [];
    const { x, y } = toView(toScreen(spot.flag));
    return [{ id, text, at: { x, y: y + 7 } }];
  });
  return [...captionOf(written), ...names];
}

/** Where they may hang: under no panel. */
export function roomFor(view: View): Area {
  const { x, y, width, height } = freeRect(view);
  return { left: x + 4, top: y + 4, right: x + width - 4, bottom: y + height - 4 };
}
