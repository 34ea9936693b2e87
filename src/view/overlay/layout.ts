/**
 * How many pixels at each side panels cover, so that the maquette behind keeps its subject free of them. Which side a
 * panel takes is a matter of the style sheet: it says so in the custom property `--covers`.
 */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** A sheet in the lower left corner of the page lies mostly on the desk: moved aside by this share of it, a board comes out from under it. */
const CORNER = 0.25;

export function insetsOf(root: HTMLElement): Insets {
  const insets: Record<Side, number> = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const panel of root.querySelectorAll<HTMLElement>('[data-panel]')) {
    const side = getComputedStyle(panel).getPropertyValue('--covers').trim();
    const box = panel.getBoundingClientRect();
    if (side === 'corner') insets.left = Math.max(insets.left, Math.round(coverage('left', box) * CORNER));
    if (!isSide(side)) continue;
    insets[side] = Math.max(insets[side], Math.round(coverage(side, box)));
  }
  return insets;
}

function isSide(value: string): value is Side {
  return (SIDES as readonly string[]).includes(value);
}

function coverage(side: Side, box: DOMRect): number {
  if (box.width === 0 || box.height === 0) return 0;
  if (side === 'top') return box.bottom;
  if (side === 'left') return box.right;
  if (side === 'bottom') return window.innerHeight - box.top;
  return window.innerWidth - box.left;
}

/** Calls back, at most once a frame, when the panels may cover something else. */
export class LayoutWatch {
  private readonly listeners = new Set<() => void>();
  private readonly root: HTMLElement;
  private readonly sizes: ResizeObserver | null;
  private frame = 0;
  private last = '';

  constructor(root: HTMLElement) {
    this.root = root;
    this.sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.touch());
    window.addEventListener('resize', this.touch);
  }

  /** Something on stage changed. */
  readonly touch = (): void => {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      for (const panel of this.root.querySelectorAll('[data-panel]')) this.sizes?.observe(panel);
      this.tell();
    });
  };

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  stop(): void {
    window.removeEventListener('resize', this.touch);
    cancelAnimationFrame(this.frame);
    this.sizes?.disconnect();
    this.listeners.clear();
  }

  private tell(): void {
    const insets = insetsOf(this.root);
    // A notice stands below what lies along the top.
    this.root.style.setProperty('--covered-top', `${insets.top}px`);
    const now = JSON.stringify(insets);
    if (now === this.last) return;
    this.last = now;
    for (const listener of this.listeners) listener();
  }
}
