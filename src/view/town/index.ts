/** The door of the town view: opens the maquette in an element. Loaded lazily, as a chunk of its own with Phaser in it. */
import { Maquette } from './maquette.ts';
import type { Town, TownOptions } from './town.ts';

export type { Town, TownOptions } from './town.ts';

/** How long signs wait for their letter before they take another. @unit ms */
const FONT_PATIENCE = 800;

async function waitForLetters(): Promise<void> {
  const letters = Promise.allSettled([document.fonts.load('700 20px "Bricolage Grotesque Variable"'), document.fonts.ready]);
  await Promise.race([letters, new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))]);
}

/** Resolves after the first rendered frame; a board that does not exist is shown as the Veemarktplein. */
export async function openTown(options: TownOptions): Promise<Town> {
  const maquette = await Maquette.open(options, waitForLetters());
  await new Promise((resolve) => requestAnimationFrame(resolve));
  performance.mark('ld:world');
  return maquette;
}
