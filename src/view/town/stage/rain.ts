/** Rain as thin strips of vellum that come down twelve times a second; still strips for whom motion is too much. */
import type Phaser from 'phaser';
import { makeCanvas, openBrush } from '../draw/paper.ts';
import { seeded } from '../seeded.ts';

const STRIPS = 40;
const TEXTURE = 'town-rain';
const [WIDTH, LENGTH] = [3, 46];
/** Part of its way that a strip comes down with every picture. */
const FALL = 0.085;
/** Over the model and under the paper tags. */
const DEPTH = 250;

function bakeStrip(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists(TEXTURE)) return;
  const canvas = makeCanvas(WIDTH, LENGTH);
  const brush = openBrush(canvas);
  brush.fillStyle = 'rgba(250,252,253,.62)';
  brush.fillRect(0, 0, WIDTH, LENGTH);
  brush.fillStyle = 'rgba(120,136,152,.5)';
  brush.fillRect(WIDTH - 1, 0, 1, LENGTH);
  textures.addCanvas(TEXTURE, canvas);
}

export class Rain {
  private readonly scene: Phaser.Scene;
  private strips: { readonly image: Phaser.GameObjects.Image; readonly x: number; readonly pace: number; way: number }[] = [];

  private ticks = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  get falls(): boolean {
    return this.strips.length > 0;
  }

  set(on: boolean): void {
    if (on === this.falls) return;
    for (const { image } of this.strips) image.destroy();
    this.strips = [];
    if (!on) return;
    bakeStrip(this.scene.textures);
    const chance = seeded(29);
    for (let strip = 0; strip < STRIPS; strip += 1) {
      const image = this.scene.add.image(0, 0, TEXTURE).setDepth(DEPTH).setAngle(6);
      this.strips.push({ image, x: (strip + chance()) / STRIPS, pace: 0.8 + chance() * 0.5, way: chance() });
    }
    this.place();
  }

  /** One picture further, or only every so many; returns whether the strips moved. */
  tick(every: number): boolean {
    this.ticks = (this.ticks + 1) % every;
    if (this.ticks !== 0) return false;
    for (const strip of this.strips) strip.way = (strip.way + FALL * strip.pace) % 1;
    this.place();
    return true;
  }

  /** Strips hang before what the camera sees, as large as it is near. */
  place(): void {
    const { scrollX, scrollY, zoom, width, height } = this.scene.cameras.main;
    const [across, down] = [width / zoom, height / zoom];
    const [left, top] = [scrollX + (width - across) / 2, scrollY + (height - down) / 2];
    const size = Math.max(0.5, Math.min(1.3, width / 1200)) / zoom;
    for (const { image, x, way } of this.strips) {
      image.setPosition(left + (x * 1.06 - way * 0.06) * across, top - LENGTH * size + way * (down + LENGTH * size * 2));
      image.setScale(size * (0.75 + ((x * 37) % 1) * 0.5));
    }
  }
}
