/**
 * Rain as thin strips of vellum, snow as punched dots, that come down twelve times a second; still for whom motion is too much.
 */
import type Phaser from 'phaser';
import { makeCanvas, openBrush } from '../draw/paper.ts';
import { oval, type Brush } from '../draw/pen.ts';
import { seeded } from '../seeded.ts';
import { Pane, type Drop } from './pane.ts';

export type Falling = 'rain' | 'snow';

interface Kind {
  readonly texture: string;
  readonly count: number;
  /** @unit px */
  readonly size: readonly [width: number, height: number];
  /** Part of its way that one comes down with every picture. */
  readonly fall: number;
  /** How far sideways it goes on its way, and how far it sways. @unit shares of the picture */
  readonly drift: number;
  readonly sway: number;
  readonly angle: number;
  readonly draw: (brush: Brush, width: number, height: number) => void;
}

const KINDS: Readonly<Record<Falling, Kind>> = {
  rain: {
    texture: 'town-rain',
    count: 40,
    size: [3, 62],
    fall: 0.085,
    drift: 0.06,
    sway: 0,
    angle: 7,
    // Cut to a point: what falls is thin above and catches the light below.
    draw: (brush, width, height) => {
      const light = brush.createLinearGradient(0, 0, 0, height);
      light.addColorStop(0, 'rgba(250,252,253,0)');
      light.addColorStop(1, 'rgba(250,252,253,.74)');
      for (const [left, paint] of [
        [0.9, 'rgba(86,102,122,.34)'],
        [0, light],
      ] as const) {
        brush.fillStyle = paint;
        brush.beginPath();
        brush.moveTo(left + 1, 0);
        brush.lineTo(left + width * 0.6, height);
        brush.lineTo(left + 0.2, height);
        brush.closePath();
        brush.fill();
      }
    },
  },
  snow: {
    texture: 'town-flakes',
    count: 56,
    size: [9, 9],
    fall: 0.011,
    drift: 0.09,
    sway: 0.012,
    angle: 0,
    draw: (brush, width, height) => {
      brush.fillStyle = 'rgba(120,136,160,.35)';
      oval(brush, [width / 2 + 0.6, height / 2 + 0.8], 3.4);
      brush.fill();
      brush.fillStyle = 'rgba(252,253,255,.92)';
      oval(brush, [width / 2, height / 2], 3.2);
      brush.fill();
    },
  },
};
/** Over the model and under the paper tags. */
const DEPTH = 250;

function bake({ size, draw }: Kind): HTMLCanvasElement {
  const canvas = makeCanvas(...size);
  draw(openBrush(canvas), ...size);
  return canvas;
}

interface Strip {
  readonly x: number;
  readonly pace: number;
  way: number;
}

export class Rain {
  /** What falls on the canvas renderer; a card draws it among all else. */
  readonly pane: Pane | null;
  private readonly scene: Phaser.Scene;
  private strips: Strip[] = [];
  private images: Phaser.GameObjects.Image[] = [];
  private kind: Kind = KINDS.rain;
  private cut: HTMLCanvasElement | null = null;
  private falling: Falling | null = null;
  private ticks = 0;

  constructor(scene: Phaser.Scene, software: boolean) {
    this.scene = scene;
    this.pane = software ? new Pane(scene.game.canvas) : null;
  }

  get falls(): boolean {
    return this.falling !== null;
  }

  set(falling: Falling | null): void {
    if (falling === this.falling) return;
    this.falling = falling;
    for (const image of this.images) image.destroy();
    this.images = [];
    this.strips = [];
    if (falling !== null) this.hang(KINDS[falling]);
    this.place();
    if (falling === null) this.cut = null;
  }

  private hang(kind: Kind): void {
    const { scene, pane } = this;
    const { count, texture, angle } = kind;
    this.kind = kind;
    if (pane !== null) this.cut = bake(kind);
    else if (!scene.textures.exists(texture)) scene.textures.addCanvas(texture, bake(kind));
    const chance = seeded(29);
    for (let strip = 0; strip < count; strip += 1) {
      this.strips.push({ x: (strip + chance()) / count, pace: 0.8 + chance() * 0.5, way: chance() });
      if (pane === null) this.images.push(scene.add.image(0, 0, texture).setDepth(DEPTH).setAngle(angle));
    }
  }

  /** One picture further, or only every so many; returns whether the picture has to be drawn again. */
  tick(every: number): boolean {
    this.ticks = (this.ticks + 1) % every;
    if (this.ticks !== 0) return false;
    for (const strip of this.strips) strip.way = (strip.way + this.kind.fall * strip.pace) % 1;
    this.place();
    return this.pane === null;
  }

  /** All hang before what the camera sees, as large as it is near. */
  place(): void {
    const { scrollX, scrollY, zoom, width, height } = this.scene.cameras.main;
    const drops = this.dropsOn(width, height);
    if (this.pane !== null) {
      if (this.cut !== null) this.pane.draw(drops, this.cut, this.kind.angle);
      return;
    }
    const [left, top] = [scrollX + (width - width / zoom) / 2, scrollY + (height - height / zoom) / 2];
    for (const [at, image] of this.images.entries()) {
      const { x, y, scale } = drops[at] ?? { x: 0, y: 0, scale: 1 };
      image.setPosition(left + x / zoom, top + y / zoom).setScale(scale / zoom);
    }
  }

  private dropsOn(width: number, height: number): Drop[] {
    const size = Math.max(0.5, Math.min(1.3, width / 1200));
    const { drift, sway, size: extent } = this.kind;
    const length = extent[1] * size;
    return this.strips.map(({ x, way, pace }) => {
      const aside = x * (1 + drift) - way * drift + sway * Math.sin((way * 3 + pace * 9) * Math.PI);
      return { x: aside * width, y: way * (height + length * 2) - length, scale: size * (0.75 + ((x * 37) % 1) * 0.5) };
    });
  }

  destroy(): void {
    this.set(null);
    this.pane?.destroy();
  }
}
