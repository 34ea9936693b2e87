/** Desk and board under everything: baked in slices, cut in tiles that every graphics card takes, cross-faded. */
import type Phaser from 'phaser';
import type { Board } from '../boards/board.ts';
import { deskFrame, deskParts } from '../draw/ground/desk.ts';
import { bakeGround, groundFrame, type GroundOrder } from '../draw/ground/ground.ts';
import type { GroundLook } from '../draw/ground/layout.ts';
import { bake, makeCanvas, openBrush, type Baked, type Frame } from '../draw/paper.ts';
import { drawInSteps } from '../draw/tape.ts';
import { castersOf } from '../plan/casters.ts';
import { addSheet } from './page.ts';
import type { Slices } from './slices.ts';

const TILE = 2048;

interface Tile {
  readonly image: Phaser.GameObjects.Image;
  readonly texture: Phaser.Textures.Texture;
}

let tiles = 0;

export class GroundLayer {
  private readonly scene: Phaser.Scene;
  private readonly board: Board;
  private desk: Tile[] = [];
  private base: Tile[] = [];
  private detail: Tile[] = [];
  private detailName = '';
  private tint = 0xffffff;
  private gone = false;

  constructor(scene: Phaser.Scene, board: Board) {
    this.scene = scene;
    this.board = board;
  }

  /** The site plan is a soft drawing: half the pixels do. */
  async layDesk(slices: Slices): Promise<void> {
    const desk = bake(deskFrame(this.board.ground), 0.64, () => undefined, 0);
    for (const part of deskParts(this.board.ground)) {
      for (const brush of drawInSteps(openBrush(desk.canvas), part)) await slices.after(brush);
    }
    this.desk = this.lay(desk, -3);
  }

  private lay(baked: Baked, depth: number): Tile[] {
    const { canvas, originX, originY, scale } = baked;
    const laid: Tile[] = [];
    for (let y = 0; y < canvas.height; y += TILE) {
      for (let x = 0; x < canvas.width; x += TILE) {
        const whole = canvas.width <= TILE && canvas.height <= TILE;
        const part = whole ? canvas : makeCanvas(Math.min(TILE, canvas.width - x), Math.min(TILE, canvas.height - y));
        if (!whole) openBrush(part).drawImage(canvas, -x, -y);
        tiles += 1;
        const texture = addSheet(this.scene.textures, `town-ground-${tiles}`, part);
        const image = this.scene.add.image((x - originX) / scale, (y - originY) / scale, texture.key);
        image
          .setOrigin(0, 0)
          .setScale(1 / scale)
          .setDepth(depth)
          .setTint(this.tint);
        laid.push({ image, texture });
      }
    }
    return laid;
  }

  private async draw(order: GroundOrder, slices: Slices, part?: Frame): Promise<Baked> {
    const steps = bakeGround(order, part);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await slices.after(step.value);
    }
  }

  private orderOf(look: GroundLook, scale: number): GroundOrder {
    return { layout: this.board.ground, look, casters: castersOf(this.board, look.season === 'winter'), scale };
  }

  /** Bakes the new board and hands over a function that shows it, so that the caller chooses the moment. */
  async prepare(look: GroundLook, scale: number, slices: Slices): Promise<() => { fade: (share: number) => void; done: () => void }> {
    const baked = await this.draw(this.orderOf(look, scale), slices);
    return () => {
      const old = this.base;
      const fresh = this.lay(baked, -2);
      for (const { image } of old) image.setDepth(-2.1);
      this.base = fresh;
      this.dropDetail();
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
    const baked = await this.draw(this.orderOf(look, scale), slices, { left, top, width, height });
    // Another board may have come while this one was being drawn.
    if (this.gone) return false;
    this.dropDetail();
    this.detailName = name;
    this.detail = this.lay(baked, -1.9);
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
