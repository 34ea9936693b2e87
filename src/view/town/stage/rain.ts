/**
 * Rain as thin strips of vellum, snow as punched dots, that come down twelve times a second; still for whom motion is too much.
 */
import type Phaser from 'phaser';
import { makeCanvas, openBrush } from '../draw/paper.ts';
import { oval, type Brush } from '../draw/pen.ts';
import { seeded } from '../seeded.ts';

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

function bake(textures: Phaser.Textures.TextureManager, { texture, size, draw }: Kind): void {
  if (textures.exists(texture)) return;
  const canvas = makeCanvas(...size);
  draw(openBrush(canvas), ...size);
  textures.addCanvas(texture, canvas);
}

export class Rain {
  private readonly scene: Phaser.Scene;
  private strips: { readonly image: Phaser.GameObjects.Image; readonly x: number; readonly pace: number; way: number }[] = [];
  private kind: Kind = KINDS.rain;
  private falling: Falling | null = null;
  private ticks = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  get falls(): boolean {
    return this.falling !== null;
  }

  set(falling: Falling | null): void {
    if (falling === this.falling) return;
    this.falling = falling;
    for (const { image } of this.strips) image.destroy();
    this.strips = [];
    if (falling === null) return;
    this.kind = KINDS[falling];
    const { count, texture, angle } = this.kind;
    bake(this.scene.textures, this.kind);
    const chance = seeded(29);
    for (let strip = 0; strip < count; strip += 1) {
      const image = this.scene.add.image(0, 0, texture).setDepth(DEPTH).setAngle(angle);
      this.strips.push({ image, x: (strip + chance()) / count, pace: 0.8 + chance() * 0.5, way: chance() });
    }
    this.place();
  }

  /** One picture further, or only every so many; returns whether anything moved. */
  tick(every: number): boolean {
    this.ticks = (this.ticks + 1) % every;
    if (this.ticks !== 0) return false;
    for (const strip of this.strips) strip.way = (strip.way + this.kind.fall * strip.pace) % 1;
    this.place();
    return true;
  }

  /** All hang before what the camera sees, as large as it is near. */
  place(): void {
    const { scrollX, scrollY, zoom, width, height } = this.scene.cameras.main;
    const [across, down] = [width / zoom, height / zoom];
    const [left, top] = [scrollX + (width - across) / 2, scrollY + (height - down) / 2];
    const size = Math.max(0.5, Math.min(1.3, width / 1200)) / zoom;
    const { drift, sway, size: extent } = this.kind;
    const length = extent[1] * size;
    for (const { image, x, way, pace } of this.strips) {
      const aside = x * (1 + drift) - way * drift + sway * Math.sin((way * 3 + pace * 9) * Math.PI);
      image.setPosition(left + aside * across, top - length + way * (down + length * 2));
      image.setScale(size * (0.75 + ((x * 37) % 1) * 0.5));
    }
  }
}
