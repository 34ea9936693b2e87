/** Names beside the flags, on slips of paper over the canvas. For the eye only: the list of places says the same to everybody. */
import type { Pixel } from '../projection.ts';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Foot of the slip. @unit CSS px */
  readonly at: Pixel;
}

/** A slip with its size, its foot as wanted. @unit CSS px */
interface Slip {
  readonly id: string;
  readonly at: Pixel;
  readonly width: number;
  readonly height: number;
}

/** Keeps slips inside the picture and off one another: from the top down, each moves down until it is free. */
export function layOut(slips: readonly Slip[], whole: number): ReadonlyMap<string, Pixel> {
  const laid: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] = [];
  const places = new Map<string, Pixel>();
  for (const { id, at, width, height } of slips.toSorted((a, b) => a.at.y - b.at.y)) {
    const x = Math.min(Math.max(at.x, width / 2 + 4), Math.max(width / 2 + 4, whole - width / 2 - 4));
    const [left, right] = [x - width / 2, x + width / 2];
    let { y } = at;
    const isTaken = (top: number) =>
      laid.find((other) => left < other.right + 3 && right > other.left - 3 && top < other.bottom + 2 && top + height > other.top);
    for (let above = isTaken(y); above !== undefined; above = isTaken(y)) y = above.bottom + 2;
    laid.push({ left, right, top: y, bottom: y + height });
    places.set(id, { x, y });
  }
  return places;
}

const SLIP =
  'position:absolute;left:0;top:0;padding:2px 8px 3px;background:#FBF7EE;color:#2B2927;border-radius:3px;white-space:nowrap;' +
  'font:600 13px/1.3 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;box-shadow:0 1px 3px rgba(90,76,88,.4);will-change:transform';

export class Labels {
  private readonly layer: HTMLElement;
  private readonly slips = new Map<string, HTMLElement>();

  constructor(parent: HTMLElement) {
    this.layer = document.createElement('div');
    this.layer.setAttribute('aria-hidden', 'true');
    this.layer.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
    parent.append(this.layer);
  }

  show(labels: readonly Label[]): void {
    const wanted = new Set(labels.map(({ id }) => id));
    for (const [id, slip] of this.slips) {
      if (wanted.has(id)) continue;
      slip.remove();
      this.slips.delete(id);
    }
    for (const { id, text } of labels) {
      let slip = this.slips.get(id);
      if (slip === undefined) {
        slip = document.createElement('span');
        slip.style.cssText = SLIP;
        this.slips.set(id, slip);
        this.layer.append(slip);
      }
      if (slip.textContent !== text) slip.textContent = text;
    }
    const sized = labels.map(({ id, at }) => {
      const slip = this.slips.get(id);
      return { id, at, width: slip?.offsetWidth ?? 0, height: slip?.offsetHeight ?? 0 };
    });
    for (const [id, { x, y }] of layOut(sized, this.layer.clientWidth)) {
      const slip = this.slips.get(id);
      if (slip !== undefined) slip.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px) translate(-50%,0)`;
    }
  }

  destroy(): void {
    this.layer.remove();
  }
}
