/**
 * Grounds that were drawn and may be wanted again: on a walk one goes from the map to a place and back, and the dearest of each is its
 * ground. As many as a phone can spare the memory for; the one that was not asked for the longest goes first.
 */
import { makeCanvas, openBrush, type Baked } from '../draw/paper.ts';
import type { Slices } from './slices.ts';

/** No texture is larger. @unit px */
const TILE = 2048;
const MOST = 3;
/** All of them together: 40 MB. @unit px */
const ROOM = 10_000_000;

/** A picture, cut so that every graphics card takes its pieces. */
export interface Cut {
  readonly pieces: readonly { readonly canvas: HTMLCanvasElement; readonly x: number; readonly y: number }[];
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

export function cutUp({ canvas, originX, originY, scale }: Baked): Cut {
  if (canvas.width <= TILE && canvas.height <= TILE) return { pieces: [{ canvas, x: 0, y: 0 }], originX, originY, scale };
  const pieces: { canvas: HTMLCanvasElement; x: number; y: number }[] = [];
  for (let y = 0; y < canvas.height; y += TILE)
    for (let x = 0; x < canvas.width; x += TILE) {
      const part = makeCanvas(Math.min(TILE, canvas.width - x), Math.min(TILE, canvas.height - y));
      openBrush(part).drawImage(canvas, -x, -y);
      pieces.push({ canvas: part, x, y });
    }
  return { pieces, originX, originY, scale };
}

function sizeOf({ pieces }: Cut): number {
  return pieces.reduce((sum, { canvas }) => sum + canvas.width * canvas.height, 0);
}

interface Work {
  readonly cut: Promise<Cut>;
  readonly slices: Slices;
}

export class Grounds {
  private readonly kept = new Map<string, Cut>();
  private readonly works = new Map<string, Work>();
  private closed = false;

  /** The ground of this name: kept from before, being drawn by now, or drawn now. */
  async have(name: string, slices: Slices, draw: () => Promise<Baked>): Promise<Cut> {
    const known = this.get(name);
    if (known !== undefined) return known;
    const begun = this.works.get(name);
    if (begun !== undefined) {
      // Somebody waits for it now.
      begun.slices.hurry();
      return begun.cut;
    }
    const cut = draw().then(cutUp);
    this.works.set(name, { cut, slices });
    try {
      const done = await cut;
      this.keep(name, done);
      return done;
    } finally {
      this.works.delete(name);
    }
  }

  private get(name: string): Cut | undefined {
    const cut = this.kept.get(name);
    if (cut === undefined) return undefined;
    // Asked for: the last to go.
    this.kept.delete(name);
    this.kept.set(name, cut);
    return cut;
  }

  /** Drawn, or being drawn. */
  has(name: string): boolean {
    return this.kept.has(name) || this.works.has(name);
  }

  private keep(name: string, cut: Cut): void {
    if (this.closed) return;
    this.kept.set(name, cut);
    for (const [oldest] of this.kept) {
      if (this.kept.size <= MOST && this.size <= ROOM) return;
      this.kept.delete(oldest);
    }
  }

  /** @unit px */
  get size(): number {
    return [...this.kept.values()].reduce((sum, cut) => sum + sizeOf(cut), 0);
  }

  /** The desk is cleared: nothing is kept any more, nor what is still being drawn. */
  clear(): void {
    this.closed = true;
    this.kept.clear();
  }
}
