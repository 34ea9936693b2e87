/** The little paper flags of the places that can be visited now. */
import type Phaser from 'phaser';
import type { SpotLayout } from '../boards/board.ts';
import { bakeSprite } from '../draw/catalog.ts';
import { pickTarget, toScreen, type Pixel, type Target } from '../projection.ts';
import type { Motions } from './motion.ts';

/** Half of a generous touch target. @unit CSS px */
const REACH = 34;
const TEXTURE = 'town-flag';

export interface FlagOptions {
  readonly scene: Phaser.Scene;
  /** Where a place lies on this board. */
  readonly layoutOf: (place: string) => SpotLayout | undefined;
  /** The camera is so near now. @returns whether places lie elsewhere for it */
  readonly fan: (zoom: number) => boolean;
  /** Always of one size on the screen. */
  readonly steady: boolean;
  readonly motions: Motions;
  readonly scale: number;
  readonly toView: (at: Pixel) => Pixel;
}

export class Flags {
  private readonly options: FlagOptions;
  private readonly images = new Map<string, Phaser.GameObjects.Image>();
  private readonly origin: Pixel;
  private hovered: string | null = null;
  private zoom = 1;

  constructor(options: FlagOptions) {
    this.options = options;
    const baked = bakeSprite({ kind: 'flag' }, options.scale, false);
    if (!options.scene.textures.exists(TEXTURE)) options.scene.textures.addCanvas(TEXTURE, baked.canvas);
    this.origin = { x: baked.originX / baked.canvas.width, y: baked.originY / baked.canvas.height };
  }

  offer(places: readonly string[], calm: boolean): void {
    const { scene, layoutOf, motions } = this.options;
    for (const [id, image] of this.images) {
      if (places.includes(id)) continue;
      this.images.delete(id);
      motions.stop(`flag:${id}`);
      image.destroy();
    }
    places.forEach((id, index) => {
      const layout = layoutOf(id);
      if (layout === undefined || this.images.has(id)) return;
      const image = scene.add.image(0, 0, TEXTURE).setOrigin(this.origin.x, this.origin.y);
      this.images.set(id, image);
      const step = (share: number) => {
        image.setAlpha(share);
        this.stand(id, image, calm ? 0 : 18 * (1 - share));
      };
      step(0);
      motions.start({ name: `flag:${id}`, duration: 240, delay: calm ? 0 : index * 70, step }, performance.now());
    });
    this.size(this.zoom);
  }

  private stand(id: string, image: Phaser.GameObjects.Image, over = 0): void {
    const layout = this.options.layoutOf(id);
    if (layout === undefined) return;
    const { x, y } = toScreen(layout.flag);
    image.setPosition(x, y - over).setDepth(260 + layout.flag[0] + layout.flag[1]);
  }

  /** Flags keep a size that a finger finds, however far the camera is. */
  size(zoom: number): void {
    this.zoom = zoom;
    const moved = this.options.fan(zoom);
    for (const [id, image] of this.images) {
      if (moved) this.stand(id, image, id === this.hovered ? 5 : 0);
      // On the map as large as the names beside them leave room for, on other boards as large as what stands there.
      const grow = this.options.steady ? Math.min(1.9, 0.9 / zoom) : Math.min(1.7, Math.max(zoom > 1.4 ? 1.1 / zoom : 1, 0.86 / zoom));
      image.setScale((grow * (id === this.hovered ? 1.12 : 1)) / this.options.scale);
    }
  }

  private targets(): Target[] {
    const { layoutOf, toView } = this.options;
    return [...this.images.keys()].flatMap((id) => {
      const layout = layoutOf(id);
      if (layout === undefined) return [];
      // The flag itself, and the spot where the worker would stand.
      return [
        { id, at: toView(toScreen(layout.flag, 1.6)) },
        { id, at: toView(toScreen(layout.stand, 0.6)) },
      ];
    });
  }

  /** The place under the pointer. */
  get pointed(): string | null {
    return this.hovered;
  }

  get offered(): readonly string[] {
    return [...this.images.keys()];
  }

  at(pointer: Pixel): string | null {
    return pickTarget(this.targets(), pointer, REACH);
  }

  /** Lifts the flag of a place. @returns whether something changed */
  point(id: string | null, calm: boolean): boolean {
    if (id === this.hovered) return false;
    const lift = (place: string | null, up: boolean) => {
      const [image, layout] = [this.images.get(place ?? ''), this.options.layoutOf(place ?? '')];
      if (image === undefined || layout === undefined || place === null) return;
      const [from, to] = [image.y, toScreen(layout.flag).y - (up ? 5 : 0)];
      const step = (share: number) => {
        image.y = from + (to - from) * share;
      };
      this.options.motions.start({ name: `flag:${place}`, duration: calm ? 0 : 170, step }, performance.now());
    };
    const before = this.hovered;
    this.hovered = id;
    lift(before, false);
    lift(id, true);
    this.size(this.zoom);
    return true;
  }

  destroy(): void {
    this.offer([], true);
  }
}
