/** A small picture of what is in sight, for the gallery of endings. */
import type Phaser from 'phaser';
import type { Insets } from '../camera-stops.ts';

/** Wide enough for a card on a sharp screen, about 60 kB. @unit px */
const [WIDTH, HEIGHT] = [640, 400];
/** A frame that never comes (a hidden page) must not be waited for. @unit ms */
const PATIENCE = 4000;

interface Framing {
  /** Covered by panels. @unit css px */
  readonly clear: Insets;
  readonly dpr: number;
  /** What hangs before the picture. */
  readonly before: HTMLCanvasElement | null;
}

/** @param wake makes the next frame come */
export async function photograph(game: Phaser.Game, { clear, dpr, before }: Framing, wake: () => void): Promise<Blob | null> {
  const image = await new Promise<HTMLImageElement | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE);
    game.renderer.snapshot((taken) => {
      clearTimeout(timer);
      resolve(taken instanceof HTMLImageElement ? taken : null);
    });
    wake();
  });
  if (!image) return null;
  await image.decode().catch(() => undefined);
  const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
  const { x, y, width, height } = cropOf(image, clear, dpr);
  for (const sheet of before === null || before.width < image.width ? [image] : [image, before])
    canvas.getContext('2d')?.drawImage(sheet, x, y, width, height, 0, 0, WIDTH, HEIGHT);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
}

/** The largest frame of the card's shape in what no panel covers; of everything, when hardly anything is left. */
export function cropOf(
  whole: { readonly width: number; readonly height: number },
  clear: Insets,
  dpr: number,
): { x: number; y: number; width: number; height: number } {
  const free = {
    x: clear.left * dpr,
    y: clear.top * dpr,
    width: whole.width - (clear.left + clear.right) * dpr,
    height: whole.height - (clear.top + clear.bottom) * dpr,
  };
  const area = free.width < WIDTH / 3 || free.height < HEIGHT / 3 ? { x: 0, y: 0, width: whole.width, height: whole.height } : free;
  const width = Math.min(area.width, (area.height * WIDTH) / HEIGHT);
  const height = (width * HEIGHT) / WIDTH;
  return { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
}
