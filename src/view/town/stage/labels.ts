/** Names beside the flags, on slips of paper over the canvas. For the eye only: the list of places says the same to everybody. */
import type { Pixel } from '../projection.ts';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Where its flag stands. @unit CSS px */
  readonly at: Pixel;
  /** To be read from where one sits, as a caption is, which hangs over its spot. */
  readonly large?: true;
  /** Over the heads of those of whom it speaks. @unit CSS px */
  readonly of?: readonly Pixel[];
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

/** On two lines where one is wider than what is free. */
const LARGE =
  ';padding:5px 12px 6px;font-size:17px;border-left:6px solid #1F6B6C;box-sizing:border-box;width:max-content;white-space:normal;text-wrap:balance';

/** From a slip that had to move away to the foot of its flag, in pencil. Shorter than this it needs none. @unit CSS px */
const NEAR = 12;

function pencil({ at, width, height }: Slip, { x, y }: Pixel): string {
  const foot = { x: at.x, y: at.y - 7 };
  const end = { x: Math.min(Math.max(foot.x, x - width / 2), x + width / 2), y: Math.min(Math.max(foot.y, y), y + height) };
  return Math.hypot(end.x - foot.x, end.y - foot.y) < NEAR ? '' : `M${foot.x} ${foot.y}L${end.x} ${end.y}`;
}

/** A model maker's pin over whoever a caption speaks of: half of its head, and what is seen of the needle. @unit CSS px */
const PIN = { head: 5.5, needle: 8 } as const;

function pinAt({ x, y }: Pixel): string {
  const { head, needle } = PIN;
  return `M${x} ${y}v${-needle}m${-head} ${-head}a${head} ${head} 0 1 0 ${head * 2} 0a${head} ${head} 0 1 0 ${-head * 2} 0`;
}

const SVG = 'http://www.w3.org/2000/svg';

const PENCILS = {
  lines: 'fill:none;stroke:#2B2927;stroke-width:1.2;opacity:.6',
  paper: 'fill:none;stroke:#FBF7EE;stroke-width:4.5',
  pins: 'fill:#1F6B6C;stroke:#1F6B6C;stroke-width:1.5',
} as const;

/** A sheet over the picture, with a path for each pencil. */
function drawing(layer: HTMLElement): Readonly<Record<keyof typeof PENCILS, SVGElement>> {
  const sheet = document.createElementNS(SVG, 'svg');
  sheet.style.cssText = 'position:absolute;width:100%;height:100%';
  const path = (style: string): SVGElement => {
    const one = document.createElementNS(SVG, 'path');
    one.style.cssText = `stroke-linecap:round;${style}`;
    sheet.append(one);
    return one;
  };
  layer.append(sheet);
  return { lines: path(PENCILS.lines), paper: path(PENCILS.paper), pins: path(PENCILS.pins) };
}

export class Labels {
  private readonly layer: HTMLElement;
  private readonly pencils: ReturnType<typeof drawing>;
  private readonly slips = new Map<string, HTMLElement>();

  constructor(parent: HTMLElement) {
    this.layer = document.createElement('div');
    this.layer.setAttribute('aria-hidden', 'true');
    this.layer.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
    this.pencils = drawing(this.layer);
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
      if (large) slip.style.maxWidth = `${room.right - room.left}px`;
    }
    const sized = labels.map(({ id, at: { x, y }, large = false }) => {
      const { offsetWidth: width = 0, offsetHeight: height = 0 } = this.slips.get(id) ?? {};
      return { id, at: { x, y: large ? y - height : y }, width, height };
    });
    const places = layOut(sized, room);
    this.draw(
      sized.map((one) => pencil(one, places.get(one.id) ?? one.at)).join(''),
      labels.flatMap(({ of = [] }) => of.map(pinAt)).join(''),
    );
    for (const [id, { x, y }] of places) {
      const slip = this.slips.get(id);
      if (slip !== undefined) slip.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px) translate(-50%,0)`;
    }
  }

  clear(): void {
    for (const slip of this.slips.values()) slip.remove();
    this.slips.clear();
    this.draw('', '');
  }

  private draw(lines: string, pins: string): void {
    this.pencils.lines.setAttribute('d', lines);
    this.pencils.paper.setAttribute('d', pins);
    this.pencils.pins.setAttribute('d', pins);
  }

  destroy(): void {
    this.layer.remove();
  }
}
