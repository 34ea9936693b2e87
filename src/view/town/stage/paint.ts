/** How much paint a sprite carries, to tell gain from loss. */
import type { Sprite } from '../draw/catalog.ts';

export function paintOf(sprite: Sprite): number {
  switch (sprite.kind) {
    case 'peg':
      return sprite.peg.life;
    case 'row-house':
    case 'hall':
    case 'school':
    case 'block':
      return sprite.home.life;
    case 'flat-stair':
      return sprite.homes.reduce((sum, home) => sum + home.life, 0);
    case 'tree':
    case 'swings':
    case 'slide':
    case 'notice':
      return sprite.life;
    default:
      return 1;
  }
}
