/** How much paint a sprite carries, and how it comes on and goes off (art bible § 7, § 8). */
import type Phaser from 'phaser';
import type { Sprite } from '../draw/catalog.ts';

export function paintOf(sprite: Sprite): number {
  if (sprite.kind === 'peg') return sprite.peg.life;
  if ('home' in sprite) return sprite.home.life;
  if ('homes' in sprite) return sprite.homes.reduce((sum, home) => sum + home.life, 0);
  return 'life' in sprite ? sprite.life : 1;
}

/** A picture as it stood. */
export interface Former {
  readonly texture: string;
  readonly frame: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Coat {
  readonly duration: number;
  readonly step: (share: number) => void;
  readonly done: () => void;
}

/** Paint that comes climbs from hem to collar over the old picture; paint that is lost fades in two seconds. */
export function coatOf(
  scene: Phaser.Scene,
  image: Phaser.GameObjects.Image,
  { old, gain, calm }: { readonly old: Former; readonly gain: number; readonly calm: boolean },
): Coat {
  const ghost = scene.add.image(image.x, image.y, old.texture, old.frame);
  ghost.setOrigin(old.x, old.y).setScale(old.scale).setTint(image.tint);
  if (gain <= 0 || calm) {
    ghost.setDepth(image.depth + 0.01);
    return {
      duration: calm ? 200 : gain < 0 ? 2000 : 260,
      step: (share) => ghost.setAlpha((1 - share) * image.alpha),
      done: () => ghost.destroy(),
    };
  }
  ghost.setDepth(image.depth - 0.01);
  const { width, height } = image.frame;
  return {
    duration: 900,
    step: (share) => image.setCrop(0, height * (1 - share), width, height * share),
    done: () => {
      image.setCrop();
      ghost.destroy();
    },
  };
}
