/**
 * On the canvas renderer only what changed is drawn again: before each picture everything is compared with how it was drawn last, and
 * the brush is kept to the parts that differ, and to the things that reach into them. With a still camera one walker costs one
 * walker, not the whole board.
 */
import type Phaser from 'phaser';
import { damageOf, meets, type Box } from './damage.ts';
import { breathe, finish } from './slices.ts';

export type Drawn = Phaser.GameObjects.Image | Phaser.GameObjects.Rectangle;
type Camera = Phaser.Cameras.Scene2D.Camera;

/** All that decides how a thing looks. */
interface Look {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  readonly alpha: number;
  readonly rotation: number;
  readonly scaleX: number;
  readonly originX: number;
  readonly originY: number;
  /** Of an image its frame, of a rectangle its colour. */
  readonly fill: unknown;
  /** Paint is climbing over it: it counts as changed in every picture. */
  readonly cropped: boolean;
}

/** How a thing was drawn last, and where. */
interface Mark {
  readonly look: Look;
  readonly box: Box;
  round: number;
}

function fillOf(thing: Drawn): unknown {
  return 'frame' in thing ? thing.frame : thing.fillColor;
}

function isCropped(thing: Drawn): boolean {
  return 'isCropped' in thing && thing.isCropped;
}

function lookOf(thing: Drawn): Look {
  const { x, y, depth, alpha, rotation, scaleX, originX, originY } = thing;
  return { x, y, depth, alpha, rotation, scaleX, originX, originY, fill: fillOf(thing), cropped: isCropped(thing) };
}

/** Asked of everything before every picture: makes nothing. */
function looksAs(thing: Drawn, { x, y, depth, alpha, rotation, scaleX, originX, originY, fill, cropped }: Look): boolean {
  return (
    thing.x === x &&
    thing.y === y &&
    thing.depth === depth &&
    thing.alpha === alpha &&
    thing.rotation === rotation &&
    thing.scaleX === scaleX &&
    thing.originX === originX &&
    thing.originY === originY &&
    fillOf(thing) === fill &&
    !cropped &&
    !isCropped(thing)
  );
}

/** The last picture. */
export class Past {
  private readonly marks = new Map<Drawn, Mark>();
  private round = 0;
  private view: readonly number[] = [];

  /** What differs from the last picture; null when everything does. */
  damage(things: readonly Drawn[], camera: Camera): readonly Box[] | null {
    const boxes = this.compare(things);
    const { scrollX, scrollY, zoom, alpha, width, height, backgroundColor, worldView } = camera;
    const view = [scrollX, scrollY, zoom, alpha, width, height, backgroundColor.color];
    const moved = view.some((part, at) => part !== this.view[at]);
    this.view = view;
    if (moved) return null;
    const place = ({ left, top, right, bottom }: Box): Box => ({
      left: (left - worldView.x) * zoom,
      top: (top - worldView.y) * zoom,
      right: (right - worldView.x) * zoom,
      bottom: (bottom - worldView.y) * zoom,
    });
    return damageOf(boxes.map(place), width, height);
  }

  /** Whether a thing that was just compared has to be drawn. @param parts in pixels of the canvas */
  reaches(thing: Drawn, parts: readonly Box[], { zoom, worldView }: Camera): boolean {
    const box = this.marks.get(thing)?.box;
    if (box === undefined) return false;
    const [left, right] = [(box.left - worldView.x) * zoom, (box.right - worldView.x) * zoom];
    const [top, bottom] = [(box.top - worldView.y) * zoom, (box.bottom - worldView.y) * zoom];
    return meets({ left, top, right, bottom }, parts);
  }

  /** Where things were and are that look otherwise than last time, came, or went. */
  private compare(things: readonly Drawn[]): Box[] {
    this.round += 1;
    const boxes: Box[] = [];
    for (const thing of things) {
      if (!thing.visible) continue;
      const before = this.marks.get(thing);
      if (before !== undefined && looksAs(thing, before.look)) {
        before.round = this.round;
        continue;
      }
      const { left, top, right, bottom } = thing.getBounds();
      const box = { left, top, right, bottom };
      boxes.push(box);
      if (before !== undefined) boxes.push(before.box);
      this.marks.set(thing, { look: lookOf(thing), box, round: this.round });
    }
    for (const [thing, { round, box }] of this.marks) {
      if (round === this.round) continue;
      boxes.push(box);
      this.marks.delete(thing);
    }
    return boxes;
  }
}

/** Of a whole picture that nobody sees yet. */
const BANDS = 4;

/** Chooses what of a picture is drawn. */
export class Redraw {
  private readonly brush: CanvasRenderingContext2D;
  private readonly past = new Past();
  private damage: readonly Box[] | null = null;
  /** The band that is being drawn. */
  private band: number | null = null;

  constructor(brush: CanvasRenderingContext2D) {
    this.brush = brush;
  }

  /** Things that have to be drawn in the picture that begins. */
  choose(things: readonly Phaser.GameObjects.GameObject[], camera: Camera): Phaser.GameObjects.GameObject[] {
    const { width, height } = camera;
    const changed = this.past.damage(things as readonly Drawn[], camera);
    this.damage = this.band === null ? changed : withBand(this.band, changed, camera);
    const parts = this.damage ?? [{ left: 0, top: 0, right: width, bottom: height }];
    return things.filter((thing) => this.past.reaches(thing as Drawn, parts, camera));
  }

  /** Keeps the brush to these parts, until the renderer gives its state back at the end of the picture. */
  clip(): void {
    const { brush, damage } = this;
    if (damage === null) return;
    brush.beginPath();
    for (const { left, top, right, bottom } of damage) brush.rect(left, top, right - left, bottom - top);
    brush.clip();
  }

  /** A whole picture from top to bottom, each band in a task of its own: only while nobody sees it. */
  async inBands(step: () => void): Promise<void> {
    for (let band = 0; band < BANDS; band += 1) {
      await breathe();
      this.band = band;
      step();
      this.band = null;
      finish(this.brush);
    }
    await breathe();
  }
}

/** With what changed in the bands that have been drawn. */
function withBand(band: number, changed: readonly Box[] | null, { width, height }: Camera): readonly Box[] | null {
  if (band > 0 && changed === null) return null;
  const high = Math.ceil(height / BANDS);
  return [{ left: 0, top: band * high, right: width, bottom: (band + 1) * high }, ...(band > 0 ? (changed ?? []) : [])];
}
