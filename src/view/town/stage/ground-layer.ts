/** Desk and board under everything: baked in slices, cut in tiles that every graphics card takes, cross-faded. */
import type Phaser from 'phaser';
import type { Board } from '../boards/board.ts';
import { deskFrame, deskParts } from '../draw/ground/desk.ts';
import { bakeGround, groundFrame, type GroundOrder } from '../draw/ground/ground.ts';
import type { GroundLook } from '../draw/ground/layout.ts';
import { bake, openBrush, type Baked, type Frame } from '../draw/paper.ts';
import { drawInSteps } from '../draw/tape.ts';
import { castersOf } from '../plan/casters.ts';
import { cutUp, type Cut, type Grounds } from './grounds.ts';
import { addSheet } from './page.ts';
import type { Slices } from './slices.ts';

interface Tile {
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.Texture;
}

let tiles = 0;

function orderOf(board: Board, look: GroundLook, scale: number): GroundOrder {
  return { layout: board.ground, look, casters: castersOf(board, look.season === 'winter'), scale };
}

async function draw(order: GroundOrder, slices: Slices, part?: Frame): Promise<Baked> {
  const steps = bakeGround(order, part);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await slices.after(step.value);
  }
}

/** The same board under the same sky is one picture. */
export function nameOf({ id }: Board, look: GroundLook, scale: number): string {
  return `${id} ${scale} ${JSON.stringify(look)}`;
}

/** The ground of a board, drawn now or kept from before. */
export async function groundOf(
  grounds: Grounds,
  board: Board,
  look: GroundLook,
  { scale, slices }: { scale: number; slices: Slices },
): Promise<Cut> {
  return grounds.have(nameOf(board, look, scale), slices, () => draw(orderOf(board, look, scale), slices));
}

export class GroundLayer {
  private readonly scene: Phaser.Scene;
  private readonly board: Board;
  private readonly grounds: Grounds;
  private desk: Tile[] = [];
  private base: Tile[] = [];
  private detail: Tile[] = [];
  private detailName = '';
  private tint = 0xffffff;
  private gone = false;

  constructor(scene: Phaser.Scene, board: Board, grounds: Grounds) {
    this.scene = scene;
    this.board = board;
    this.grounds = grounds;
  }

  /** The site plan is a soft drawing: half the pixels do. */
  async layDesk(slices: Slices): Promise<void> {
    const desk = bake(deskFrame(this.board.ground), 0.64, () => undefined, 0);
    for (const part of deskParts(this.board.ground)) {
      for (const brush of drawInSteps(openBrush(desk.canvas), part)) await slices.after(brush);
    }
    this.desk = this.lay(cutUp(desk), -3);
  }

  private lay({ pieces, originX, originY, scale }: Cut, depth: number): Tile[] {
    return pieces.map(({ canvas, x, y }) => {
      tiles += 1;
      const texture = addSheet(this.scene.textures, `town-ground-${tiles}`, canvas);
      const image = this.scene.add.image((x - originX) / scale, (y - originY) / scale, texture.key);
      image
        .setOrigin(0, 0)
        .setScale(1 / scale)
        .setDepth(depth)
        .setTint(this.tint);
      return { image, texture };
    });
  }

  /** Bakes the new board and hands over a function that shows it, so that the caller chooses the moment. */
  async prepare(look: GroundLook, scale: number, slices: Slices): Promise<() => { fade: (share: number) => void; done: () => void }> {
    const cut = await groundOf(this.grounds, this.board, look, { scale, slices });
    return () => {
      const old = this.base;
      const fresh = this.lay(cut, -2);
      for (const { image } of old) image.setDepth(-2.1);
      this.base = fresh;
      // What was laid before the first whole ground is of the same board under the same sky.
      if (old.length > 0) this.dropDetail();
      return {
        fade: (share) => {
          for (const { image } of fresh) image.setAlpha(old.length === 0 ? 1 : share);
        },
        done: () => this.remove(old),
      };
    };
  }

  /** A sharper piece of the board under a close camera. */
  async refine(look: GroundLook, scale: number, { part, slices }: { part: Frame; slices: Slices }): Promise<boolean> {
    const whole = groundFrame(this.board.ground);
    const left = Math.max(part.left, whole.left);
    const top = Math.max(part.top, whole.top);
    const width = Math.min(part.left + part.width, whole.left + whole.width) - left;
    const height = Math.min(part.top + part.height, whole.top + whole.height) - top;
    const name = JSON.stringify([look, scale, Math.round(left), Math.round(top), Math.round(width)]);
    if (width < 10 || height < 10 || name === this.detailName) return false;
    const baked = await draw(orderOf(this.board, look, scale), slices, { left, top, width, height });
    // Another board may have come while this one was being drawn.
    if (this.gone) return false;
    this.dropDetail();
    this.detailName = name;
    this.detail = this.lay(cutUp(baked), -1.9);
    return true;
  }

  dropDetail(): void {
    this.remove(this.detail);
    this.detail = [];
    this.detailName = '';
  }

  private remove(old: readonly Tile[]): void {
    for (const { image, texture } of old) {
      image.destroy();
      this.scene.textures.remove(texture);
    }
  }

  setTint(tint: number): void {
    this.tint = tint;
    for (const { image } of [...this.desk, ...this.base, ...this.detail]) image.setTint(tint);
  }

  destroy(): void {
    this.gone = true;
    this.remove([...this.desk, ...this.base, ...this.detail]);
    this.desk = [];
    this.base = [];
    this.detail = [];
  }
}
