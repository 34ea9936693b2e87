/** One thing or person on the board, as the scene holds it. */
import type Phaser from 'phaser';
import type { Sprite } from '../draw/catalog.ts';
import { screenX, screenY, type Spot } from '../projection.ts';
import type { Picture } from './pictures.ts';

export interface Standing {
  readonly sprite: Sprite;
  readonly at: Spot;
  readonly z: number;
  readonly depth: number;
}

/** People are drawn in front of what shares their tile. */
export const PERSON_LIFT = 0.3;

export function lay(image: Phaser.GameObjects.Image, { texture, frame, originX, originY, scale }: Picture): void {
  image
    .setTexture(texture, frame)
    .setOrigin(originX, originY)
    .setScale(1 / scale);
}

export class Actor {
  readonly id: string;
  readonly image: Phaser.GameObjects.Image;
  readonly person: boolean;
  standing: Standing;
  key: string;
  /** Shown at the near scale. */
  near = false;
  /** Where it is now, while it moves. */
  spot: Spot;
  readonly phase: number;

  constructor(image: Phaser.GameObjects.Image, id: string, standing: Standing, person: boolean) {
    this.image = image;
    this.id = id;
    this.person = person;
    this.standing = standing;
    this.key = '';
    this.spot = standing.at;
    this.phase = (standing.at[0] * 7.3 + standing.at[1] * 3.1) % (Math.PI * 2);
  }

  /** @param lift above its place, u */
  put(at: Spot, lift = 0): void {
    this.spot = at;
    const { z, depth } = this.standing;
    this.image.setPosition(screenX(...at), screenY(at[0], at[1], z + lift));
    this.image.setDepth(this.person ? at[0] + at[1] + PERSON_LIFT : depth);
  }

  sway(now: number): void {
    const period = 1700 + ((this.phase * 160) % 1000);
    this.image.setAngle(Math.sin((now / period) * Math.PI + this.phase) * 1.6);
  }
}
