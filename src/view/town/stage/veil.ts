/** The canvas renderer cannot tint: there the light is one sheet multiplied over the picture, under what glows. */
import type Phaser from 'phaser';

/** `Phaser.BlendModes.MULTIPLY`; this file imports Phaser's types only. */
const MULTIPLY = 2;
/** Depth of the sheet: in front of all that stands on a board, behind what hangs over it. */
export const VEIL = 190;

export class Veil {
  private readonly scene: Phaser.Scene;
  private sheet: Phaser.GameObjects.Rectangle | null = null;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  lay(tint: number): void {
    this.sheet ??= this.scene.add.rectangle(0, 640, 6000, 6000, 0xffffff).setBlendMode(MULTIPLY).setDepth(VEIL);
    this.sheet.setFillStyle(tint);
  }

  destroy(): void {
    this.sheet?.destroy();
  }
}
