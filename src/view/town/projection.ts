/**
 * From the board to the screen and back. 2:1 dimetric: one model metre ("u") along x is (+12, +6) px, along y
 * (−12, +6) px, up 14 px at zoom 1 (art bible § 3).
 */
export const STEP_X = 12;
export const STEP_Y = 6;
export const STEP_Z = 14;
/** How far a recess climbs in a wall plane for every u of depth. */
export const CLIMB = (2 * STEP_Y) / STEP_Z;

/** A spot on the board. @unit u */
export type Spot = readonly [x: number, y: number];
export type Point = readonly [x: number, y: number, z: number];
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export function screenX(x: number, y: number): number {
  return (x - y) * STEP_X;
}

export function screenY(x: number, y: number, z = 0): number {
  return (x + y) * STEP_Y - z * STEP_Z;
}

export function toScreen([x, y]: Spot, z = 0): Pixel {
  return { x: screenX(x, y), y: screenY(x, y, z) };
}

/** The spot on the ground under a screen point. */
export function toBoard(at: Pixel): Spot {
  return [(at.x / STEP_X + at.y / STEP_Y) / 2, (at.y / STEP_Y - at.x / STEP_X) / 2];
}

/** Painter's order: what stands nearer to the viewer is drawn later. Footprints must be nearly square. */
export function depthOf(x: number, y: number): number {
  return x + y;
}

export interface Target {
  readonly id: string;
  /** Where it is on the screen. @unit CSS px */
  readonly at: Pixel;
}

/** The nearest target within reach of a pointer, or null. */
export function pickTarget(targets: readonly Target[], pointer: Pixel, reach: number): string | null {
  let best: string | null = null;
  let shortest = reach;
  for (const { id, at } of targets) {
    const distance = Math.hypot(at.x - pointer.x, at.y - pointer.y);
    if (distance <= shortest) {
      best = id;
      shortest = distance;
    }
  }
  return best;
}
