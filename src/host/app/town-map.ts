/** The whole town as a picture: fetched with what draws it when the shelf first asks, so that the page opens without it. */
import type { Game } from '../../view/overlay/index.tsx';

export const townMap: NonNullable<Game['townMap']> = async (order) => {
  const { drawTownMap } = await import('../../view/town/town-map.ts');
  return drawTownMap(order);
};
