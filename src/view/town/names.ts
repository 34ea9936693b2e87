/** What is written over the board: names of all flags on the map, elsewhere of the one that is pointed at; and what a film says of a group. */
import { OVERVIEW } from './boards/rommelstein.ts';
import { freeRect, isSmall, type View } from './camera-stops.ts';
import { toScreen, type Pixel, type Spot } from './projection.ts';
import { isThere } from './plan/whereabouts.ts';
import type { Setting } from './setting.ts';
import type { Area, Label } from './stage/labels.ts';
import type { TownOptions } from './town.ts';

/** How high the lower edge of a caption hangs over a spot where nobody is. @unit u */
const CAPTION = 4.4;
/** Just over the head of a grown-up. @unit u */
const HEAD = 3.3;
/** What a pin takes up over a head. @unit CSS px */
const PIN = 26;
/** Toolbar and meters lie over the upper corners of a large screen; a caption hangs lower than they do. @unit CSS px */
const BELOW_METERS = 268;

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

/** Over the middle of them, clear of whoever stands there, with a pin over the head of each. */
function captionOf({ filmed, view, toView }: Written): Label[] {
  if (filmed === null || filmed.caption === '') return [];
  const { caption, middle, spots } = filmed;
  const { x, y } = toView(toScreen(middle, CAPTION));
  const heads = spots.map((spot) => toView(toScreen(spot, HEAD)));
  const there = heads.filter((_, index) => isThere(spots[index] ?? middle, middle));
  const at = underMeters({ x, y: Math.min(y, ...there.map((head) => head.y - PIN)) }, view);
  return [{ id: 'film', text: caption, large: true, at, of: heads }];
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
