/** How sharp pictures are baked: of a whole board for the overview, and once more of what a close camera sees. */
import { freeRect, isSmall, toWorld, type Shot, type View } from '../camera-stops.ts';
import type { Frame } from '../draw/paper.ts';

/** Sharpest bake, of a whole board and of what is near: more costs memory and is not seen. */
const SHARPEST = { software: { board: 1.5, near: 2 }, card: { board: 2, near: 2.4 } } as const;

/** A part of the picture, and how sharp it is to be. */
export interface Near {
  readonly frame: Frame;
  readonly scale: number;
}

export class Sharpness {
  private readonly sharpest: { readonly board: number; readonly near: number };
  private readonly dpr: number;

  constructor(software: boolean, dpr: number) {
    this.sharpest = SHARPEST[software ? 'software' : 'card'];
    this.dpr = dpr;
  }

  /** Quarter steps, so that a small difference in size does not bake everything anew. */
  private scaleOf(zoom: number, most: number): number {
    return Math.min(most, Math.max(0.75, Math.ceil(zoom * this.dpr * 4 - 0.4) / 4));
  }

  /** A room is small, and always near: baked once at the sharpest, in the place of once more when the camera has come to rest. */
  ofBoard(zoom: number, room: boolean): number {
    return this.scaleOf(zoom, room ? this.sharpest.near : this.sharpest.board);
  }

  /** On a small screen: what is seen between the panels. Null where the whole board is to be seen, or would not be dearer. */
  glimpse(view: View, shot: Shot, far: number): Near | null {
    if (!isSmall(view) || shot.zoom * this.dpr <= far * 0.9) return null;
    const free = freeRect(view);
    const { x: left, y: top } = toWorld(view, shot, { x: free.x - 24, y: free.y - 24 });
    return {
      frame: { left, top, width: (free.width + 48) / shot.zoom, height: (free.height + 48) / shot.zoom },
      scale: this.scaleOf(shot.zoom, this.sharpest.near),
    };
  }

  /** What a camera that has come to rest here should see; null when the pictures of the overview do. @param far their scale */
  near(view: View, shot: Shot, far: number): Near | null {
    const scale = this.scaleOf(shot.zoom, this.sharpest.near);
    if (scale <= far * 1.15) return null;
    const { x: left, y: top } = toWorld(view, shot, { x: -view.width * 0.06, y: -view.height * 0.06 });
    return { frame: { left, top, width: (view.width * 1.12) / shot.zoom, height: (view.height * 1.12) / shot.zoom }, scale };
  }
}
