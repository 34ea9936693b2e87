/** Names beside the flags, on slips of paper over the canvas. For the eye only: the list of places says the same to everybody. */
import type { Pixel } from '../projection.ts';

export interface Label {
  readonly id: string;
  readonly text: string;
  /** Foot of the slip. @unit CSS px */
  readonly at: Pixel;
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
    for (const { id, text, at } of labels) {
      let slip = this.slips.get(id);
      if (slip === undefined) {
        slip = document.createElement('span');
        slip.style.cssText = SLIP;
        this.slips.set(id, slip);
        this.layer.append(slip);
      }
      if (slip.textContent !== text) slip.textContent = text;
      slip.style.transform = `translate(${Math.round(at.x)}px,${Math.round(at.y)}px) translate(-50%,0)`;
    }
  }

  destroy(): void {
    this.layer.remove();
  }
}
