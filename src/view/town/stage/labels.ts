/** Names beside the flags, on slips of paper over the canvas. For the eye only: the list of places says the same to everybody. */
import type { Pixel } from '../projection.ts';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Where its flag stands. @unit CSS px */
  readonly at: Pixel;
  /** To be read from where one sits, as a caption is. */
  readonly large?: true;
}

/** A slip with its size, its foot as wanted. @unit CSS px */
interface Slip {
  readonly id: string;
  readonly at: Pixel;
  readonly width: number;
  readonly height: number;
}

/** @unit CSS px */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a flag covers beside and above its foot, on a map. @unit CSS px */
const FLAG = { left: 5, right: 25, up: 42, down: 3 } as const;
/** Between slips. @unit CSS px */
const GAP = 3;
/** How many rows up and down a slip may move. */
const ROWS = 5;

function common(one: Area, other: Area): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Under its flag, beside it, over it, or a row or more away; the nearest first. */
function* placesFor({ at, width, height }: Slip, room: Area): Generator<{ readonly x: number; readonly y: number; readonly way: number }> {
  const hold = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));
  for (let row = 0; row <= ROWS; row += 1)
    for (const side of [0, 1, -1])
      for (const y of [at.y + row * (height + GAP), at.y - (row + 1) * (height + GAP) + (side === 0 ? -FLAG.up : 0)]) {
        const x = at.x + side * (width / 2 + (side > 0 ? FLAG.right : FLAG.left));
        const held = { x: hold(x, room.left + width / 2, room.right - width / 2), y: hold(y, room.top, room.bottom - height) };
        yield { ...held, way: Math.abs(held.x - at.x) * 0.7 + Math.abs(held.y + height / 2 - at.y) };
      }
}

/**
 * Keeps slips in the room that no panel covers, off one another and off the flags: from the top down each takes the nearest place that
 * is free, and the one that hides least where none is. @param at upper edge of each, in the middle
 */
export function layOut(slips: readonly Slip[], room: Area): ReadonlyMap<string, Pixel> {
  const laid: Area[] = [];
  const flags = slips.map(({ at }) => ({
    left: at.x - FLAG.left,
    right: at.x + FLAG.right,
    top: at.y - FLAG.up,
    bottom: at.y - FLAG.down,
  }));
  const places = new Map<string, Pixel>();
  for (const slip of slips.toSorted((a, b) => a.at.y - b.at.y)) {
    const { width, height } = slip;
    let best: { readonly x: number; readonly y: number; readonly cost: number } | null = null;
    for (const { x, y, way } of placesFor(slip, room)) {
      const area = { left: x - width / 2 - GAP, right: x + width / 2 + GAP, top: y - GAP / 2, bottom: y + height + GAP / 2 };
      const hidden =
        laid.reduce((sum, other) => sum + common(area, other), 0) * 4 + flags.reduce((sum, flag) => sum + common(area, flag), 0);
      if (best === null || hidden + way < best.cost) best = { x, y, cost: hidden + way };
    }
    if (best === null) continue;
    laid.push({ left: best.x - width / 2, right: best.x + width / 2, top: best.y, bottom: best.y + height });
    places.set(slip.id, { x: best.x, y: best.y });
  }
  return places;
}

const SLIP =
  'position:absolute;left:0;top:0;padding:2px 8px 3px;background:#FBF7EE;color:#2B2927;border-radius:3px;white-space:nowrap;' +
  'font:600 13px/1.3 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;box-shadow:0 1px 3px rgba(90,76,88,.4);will-change:transform';

const LARGE = ';padding:5px 12px 6px;font-size:17px;border-left:6px solid #1F6B6C';

/** From a slip that had to move away to the foot of its flag, in pencil. Shorter than this it needs none. @unit CSS px */
const NEAR = 12;

function pencil({ at, width, height }: Slip, { x, y }: Pixel): string {
  const foot = { x: at.x, y: at.y - 7 };
  const end = { x: Math.min(Math.max(foot.x, x - width / 2), x + width / 2), y: Math.min(Math.max(foot.y, y), y + height) };
  return Math.hypot(end.x - foot.x, end.y - foot.y) < NEAR ? '' : `M${foot.x} ${foot.y}L${end.x} ${end.y}`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A sheet over the picture with one pencil on it. */
function drawing(layer: HTMLElement): SVGElement {
  const sheet = document.createElementNS(SVG, 'svg');
  const lines = document.createElementNS(SVG, 'path');
  sheet.style.cssText = 'position:absolute;width:100%;height:100%';
  lines.style.cssText = 'fill:none;stroke:#2B2927;stroke-width:1.2;opacity:.6';
  sheet.append(lines);
  layer.append(sheet);
  return lines;
}

export class Labels {
  private readonly layer: HTMLElement;
  private readonly lines: SVGElement;
  private readonly slips = new Map<string, HTMLElement>();

  constructor(parent: HTMLElement) {
    this.layer = document.createElement('div');
    this.layer.setAttribute('aria-hidden', 'true');
    this.layer.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
    this.lines = drawing(this.layer);
    parent.append(this.layer);
  }

  /** @param room what no panel covers */
  show(labels: readonly Label[], room: Area): void {
    const wanted = new Set(labels.map(({ id }) => id));
    for (const [id, slip] of this.slips) {
      if (wanted.has(id)) continue;
      slip.remove();
      this.slips.delete(id);
    }
    for (const { id, text, large = false } of labels) {
      let slip = this.slips.get(id);
      if (slip === undefined) {
        slip = document.createElement('span');
        slip.style.cssText = SLIP + (large ? LARGE : '');
        this.slips.set(id, slip);
        this.layer.append(slip);
      }
      if (slip.textContent !== text) slip.textContent = text;
    }
    const sized = labels.map(({ id, at }) => {
      const slip = this.slips.get(id);
      return { id, at, width: slip?.offsetWidth ?? 0, height: slip?.offsetHeight ?? 0 };
    });
    const places = layOut(sized, room);
    this.lines.setAttribute('d', sized.map((one) => pencil(one, places.get(one.id) ?? one.at)).join(''));
    for (const [id, { x, y }] of places) {
      const slip = this.slips.get(id);
      if (slip !== undefined) slip.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px) translate(-50%,0)`;
    }
  }

  clear(): void {
    for (const slip of this.slips.values()) slip.remove();
    this.slips.clear();
    this.lines.setAttribute('d', '');
  }

  destroy(): void {
    this.layer.remove();
  }
}
