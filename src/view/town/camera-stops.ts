/** Where the camera stops: pure arithmetic, so that nothing important ever lies under a panel (art bible § 10). */
import type { Pixel } from './projection.ts';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The canvas and what covers it. @unit CSS px */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly clear: Insets;
}

/** What the board covers at zoom 1. @unit px */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A room: small enough to fill the picture; up to this zoom. */
  readonly closest?: number;
  /** A map: however small the picture, all of it is in sight. */
  readonly whole?: true;
}

/** The world point in the middle of the canvas, and the zoom. */
export interface Shot {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Below this zoom houses cannot be read, so the overview of a phone shows a part and moves along. */
const SMALLEST = 0.52;
const PHONE_STREET = 0.78;
/** In a room people are nearer. */
const PHONE_ROOM = 1.05;

export function freeRect({ width, height, clear }: View): { x: number; y: number; width: number; height: number } {
  // However much is covered, at least a fifth is treated as free.
  const free = {
    width: Math.max(width / 5, width - clear.left - clear.right),
    height: Math.max(height / 5, height - clear.top - clear.bottom),
  };
  return { x: Math.min(clear.left, width - free.width), y: Math.min(clear.top, height - free.height), ...free };
}

/** Puts a world point at a share of the free area. */
function aim(view: View, focus: Pixel, zoom: number, at: { readonly x: number; readonly y: number } = { x: 0.5, y: 0.5 }): Shot {
  const free = freeRect(view);
  const target = { x: free.x + free.width * at.x, y: free.y + free.height * at.y };
  return { x: focus.x - (target.x - view.width / 2) / zoom, y: focus.y - (target.y - view.height / 2) / zoom, zoom };
}

export function isSmall(view: View): boolean {
  return freeRect(view).width < 640;
}

function centreOf(bounds: Bounds): Pixel {
  return { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
}

function fitZoom(view: View, bounds: Bounds): number {
  const free = freeRect(view);
  const margin = 0.97;
  return Math.min(
    bounds.closest ?? 1.35,
    (free.width * margin) / (bounds.right - bounds.left),
    (free.height * margin) / (bounds.bottom - bounds.top),
  );
}

/** The whole board in the free area; on a phone the part of it around a focus. */
export function overviewShot(view: View, bounds: Bounds, focus: Pixel): Shot {
  const zoom = fitZoom(view, bounds);
  if (zoom >= SMALLEST || bounds.whole === true) return aim(view, centreOf(bounds), zoom);
  return holdBoard(view, bounds, aim(view, focus, Math.max(SMALLEST, isSmall(view) ? 0.6 : zoom)));
}

/** The map where as much of the picture is free as there mostly is while one chooses: how sharp it is drawn follows from that. */
export function mapShot({ width, height }: View, bounds: Bounds): Shot {
  const free = width < 840 ? width : width * 0.66;
  return overviewShot({ width: free, height, clear: { top: 0, right: 0, bottom: 0, left: 0 } }, bounds, centreOf(bounds));
}

/** A place while the worker is there: on a phone a closer stop of its own. */
export function placeShot(view: View, bounds: Bounds, focus: Pixel): Shot {
  if (!isSmall(view)) return overviewShot(view, bounds, focus);
  if (bounds.closest !== undefined) return fillRoom(view, bounds, aim(view, focus, PHONE_ROOM));
  return holdBoard(view, bounds, aim(view, focus, PHONE_STREET));
}

/** One corner of the neighbourhood, near enough to see who stands there; in no picture is the board lost, and a room fills it. */
export function streetShot(view: View, bounds: Bounds, focus: Pixel): Shot {
  const near = isSmall(view) ? PHONE_STREET : Math.max(1.5, fitZoom(view, bounds) * 1.25);
  if (bounds.closest === undefined) return holdBoard(view, bounds, aim(view, focus, near));
  const zoom = isSmall(view) ? PHONE_ROOM : near;
  const half = { x: freeRect(view).width / 2 / zoom, y: freeRect(view).height / 2 / zoom };
  const within = {
    x: hold(focus.x, bounds.left + half.x, bounds.right - half.x),
    y: hold(focus.y, bounds.top + half.y, bounds.bottom - half.y),
  };
  return aim(view, within, zoom);
}

/** Farthest a phone goes to have everything offered in the picture. */
const FARTHEST = 0.34;

/** Keeps a value between two others, or in their middle where they leave nothing between them. */
function hold(at: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, at));
}

/** Moves a shot of a room sideways until the room, and not the desk beside it, fills the free area. */
function fillRoom(view: View, bounds: Bounds, shot: Shot): Shot {
  const free = freeRect(view);
  const shift = (free.x + free.width / 2 - view.width / 2) / shot.zoom;
  const half = free.width / 2 / shot.zoom;
  return { ...shot, x: hold(shot.x + shift, bounds.left + half, bounds.right - half) - shift };
}

/** What is offered to choose from: on a phone as near as all of it can be seen, else the overview. */
export function choiceShot(view: View, bounds: Bounds, points: readonly Pixel[]): Shot {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  if (!isSmall(view) || points.length === 0) return overviewShot(view, bounds, points.length === 0 ? centreOf(bounds) : middle);
  const free = freeRect(view);
  // A flag keeps its size in pixels: 40 wide beside its foot, 64 above, a finger's breadth below.
  const zoom = Math.min((free.width - 56) / Math.max(1, right - left), (free.height - 92) / Math.max(1, bottom - top));
  const near = Math.min(PHONE_STREET, Math.max(FARTHEST, zoom));
  const shot = aim(view, { x: middle.x + 6 / near, y: middle.y - 20 / near }, near);
  return bounds.closest === undefined ? shot : fillRoom(view, bounds, shot);
}

/** A speaker with the tag above the head, and as much around. @unit px at zoom 1 */
const SPEAKER = 190;

/** Room over the middle of a conversation on a large screen, where toolbar and meters lie over the corners. @unit CSS px */
const OVERHEAD = 262;

/** What whoever speaks takes up around the feet: half a tag beside, body and tag above. @unit px at zoom 1 */
const TALKER = { aside: 16, above: 76, below: 6 } as const;
/** Farthest a phone goes to have all who speak in the picture. */
const FARTHEST_TALK = 0.9;

/**
 * A conversation: the speakers in the upper 45 % of the free area, as near as heads and tags stay in it.
 * @param talkers feet of all who take part; on a phone the picture goes aside, and back, until none of them is cut off
 */
export function talkShot(view: View, focus: Pixel, talkers: readonly Pixel[] = []): Shot {
  const free = freeRect(view);
  const small = isSmall(view);
  const above = small ? 0 : Math.min(0.5, OVERHEAD / free.height);
  const nearest = small ? 1.5 : Math.min(2.2, Math.max(1.5, free.width / 460));
  const zoom = Math.min(nearest, Math.max(1.1, free.height / SPEAKER));
  const at = { x: 0.5, y: Math.max(0.44, above) };
  if (!small || talkers.length === 0) return aim(view, focus, zoom, at);
  const [xs, ys] = [talkers.map(({ x }) => x), talkers.map(({ y }) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const fits = Math.min(
    free.width / (box.right - box.left + TALKER.aside * 2 + 8),
    free.height / (box.bottom - box.top + TALKER.above + TALKER.below),
  );
  return takeIn(view, aim(view, focus, Math.min(zoom, Math.max(FARTHEST_TALK, fits)), at), {
    left: box.left - TALKER.aside,
    right: box.right + TALKER.aside,
    top: box.top - TALKER.above,
    bottom: box.bottom + TALKER.below,
  });
}

/** Moves a shot no farther than it must be for all of a box to lie in the free area; what is above goes before what is below. */
function takeIn(
  view: View,
  shot: Shot,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Shot {
  const free = freeRect(view);
  const [start, end] = [toView(view, shot, { x: box.left, y: box.top }), toView(view, shot, { x: box.right, y: box.bottom })];
  const over = (low: number, high: number, from: number, to: number): number => Math.min(low - from, Math.max(0, high - to));
  const dx = over(start.x, end.x, free.x + 4, free.x + free.width - 4);
  const dy = over(start.y, end.y, free.y, free.y + free.height);
  return { ...shot, x: shot.x + dx / shot.zoom, y: shot.y + dy / shot.zoom };
}

/** The zooms that wheel and double tap step through. */
export function zoomStops(view: View, bounds: Bounds): readonly number[] {
  if (bounds.closest !== undefined) {
    const whole = fitZoom(view, bounds);
    return [whole, whole * 1.4, whole * 1.9];
  }
  const widest = Math.max(isSmall(view) ? 0.34 : 0.3, Math.min(1, fitZoom(view, bounds)));
  return isSmall(view)
    ? [widest, 0.6, PHONE_STREET, 1.15, 1.7]
    : [Math.min(widest, 1), 1.5, 2.2].filter((stop, at) => at === 0 || stop > widest * 1.1);
}

/** Keeps the middle of the free area over the board, give or take a margin. */
export function holdBoard(view: View, bounds: Bounds, shot: Shot): Shot {
  const free = freeRect(view);
  const margin = 60;
  const dx = (free.x + free.width / 2 - view.width / 2) / shot.zoom;
  const dy = (free.y + free.height / 2 - view.height / 2) / shot.zoom;
  const half = { x: (free.width / 2 - margin) / shot.zoom, y: (free.height / 2 - margin) / shot.zoom };
  return {
    zoom: shot.zoom,
    x: hold(shot.x + dx, bounds.left + Math.min(half.x, 300), bounds.right - Math.min(half.x, 300)) - dx,
    y: hold(shot.y + dy, bounds.top + Math.min(half.y, 200), bounds.bottom - Math.min(half.y, 200)) - dy,
  };
}

export function toView(view: View, shot: Shot, at: Pixel): Pixel {
  return { x: view.width / 2 + (at.x - shot.x) * shot.zoom, y: view.height / 2 + (at.y - shot.y) * shot.zoom };
}

export function toWorld(view: View, shot: Shot, at: Pixel): Pixel {
  return { x: shot.x + (at.x - view.width / 2) / shot.zoom, y: shot.y + (at.y - view.height / 2) / shot.zoom };
}
