/** The door of the town view: opens the maquette in an element. (First version: an empty desk; the model follows.) */
import type { Town, TownOptions } from './town.ts';

export type { Town, TownOptions, TownPerson } from './town.ts';

export async function openTown(options: TownOptions): Promise<Town> {
  const desk = document.createElement('div');
  desk.setAttribute('aria-hidden', 'true');
  desk.style.cssText = 'position:absolute;inset:0;background:#E2DFD8';
  options.parent.append(desk);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  performance.mark('ld:world');
  return {
    show: () => undefined,
    offer: () => undefined,
    keepClear: () => undefined,
    setReducedMotion: () => undefined,
    destroy: () => desk.remove(),
  };
}
