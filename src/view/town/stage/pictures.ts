/** The pictures of all sprites: baked once per scale and packed into atlas pages of at most 2048 px. */
import type Phaser from 'phaser';
import { cutSprite, keyOf, type Sprite } from '../draw/catalog.ts';
import { makeCanvas, openBrush, type Sheet, type Sketch } from '../draw/paper.ts';
import { Page } from './page.ts';
import { fitOnPage, Shelves } from './shelves.ts';
import { finish, type Slices } from './slices.ts';
import { isSmall, trim } from './trim.ts';

export interface Picture {
  readonly texture: string;
  readonly frame: string;
  /** Origin as a share of the picture. */
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

/** About 8 MB each; a full board takes four at the scale of the overview. */
const MOST_PAGES = 9;

/** Pages with pictures on them. */
class Atlas {
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly shelves = new Shelves();
  private readonly open: Page[] = [];

  constructor(textures: Phaser.Textures.TextureManager) {
    this.textures = textures;
  }

  private addPage(): Page {
    const page = new Page(this.textures);
    this.open.push(page);
    return page;
  }

  place({ width, height, originX, originY, scale, paint }: Sketch, name: string): Picture {
    const nook = this.shelves.place(width, height);
    const page = this.open[nook.page] ?? this.addPage();
    const brush = openBrush(page.canvas);
    paint(brush, [nook.x, nook.y]);
    finish(brush);
    page.texture.add(name, 0, nook.x, nook.y, width, height);
    page.touch(nook.y, height);
    return { texture: page.texture.key, frame: name, originX: originX / width, originY: originY / height, scale };
  }

  get size(): number {
    return this.open.length;
  }

  /** Copies a picture out of another atlas. */
  adopt({ texture, frame, ...rest }: Picture): Picture {
    const { cutX, cutY, cutWidth, cutHeight, source } = this.textures.getFrame(texture, frame) ?? {};
    if (cutX === undefined || cutY === undefined || cutWidth === undefined || cutHeight === undefined || source === undefined)
      throw new Error(`The picture ${frame} is on no page.`);
    const page = source.image as HTMLCanvasElement;
    const size = { width: cutWidth, height: cutHeight };
    const origin = { originX: rest.originX * cutWidth, originY: rest.originY * cutHeight, scale: rest.scale };
    const paint: Sketch['paint'] = (brush, [x, y]) => brush.drawImage(page, cutX, cutY, cutWidth, cutHeight, x, y, cutWidth, cutHeight);
    return this.place({ ...size, ...origin, paint }, frame);
  }

  destroy(): void {
    for (const { texture } of this.open) this.textures.remove(texture);
    this.open.length = 0;
  }

  refresh(): void {
    for (const page of this.open) page.send();
  }
}

/** No larger than a page. */
function sheetOf(sprite: Sprite, scale: number, snow: boolean): Sheet {
  const sheet = cutSprite(sprite, scale, snow);
  const fit = fitOnPage(sheet.width, sheet.height);
  // Rounding up makes a smaller one a pixel too large.
  return fit === 1 ? sheet : cutSprite(sprite, scale * fit * 0.99, snow);
}

export class Pictures {
  private atlas: Atlas;
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly known = new Map<string, Picture>();
  private gone = false;

  constructor(textures: Phaser.Textures.TextureManager) {
    this.textures = textures;
    this.atlas = new Atlas(textures);
  }

  private nameOf(sprite: Sprite, scale: number, snow: boolean): string {
    return `${scale}${snow ? '*' : ''}${keyOf(sprite)}`;
  }

  /** The picture of a sprite, baked now if it was not yet. */
  get(sprite: Sprite, scale: number, snow: boolean): Picture {
    const name = this.nameOf(sprite, scale, snow);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    return this.keep(name, trim(sheetOf(sprite, scale, snow)));
  }

  /**
   * Bakes a large picture beforehand, little by little and on a canvas of its own: it comes onto a page whole, or not at all when the board is
   * gone meanwhile. What is small is baked in one go when it is asked for.
   */
  async prepare(sprite: Sprite, { scale, snow, slices }: { scale: number; snow: boolean; slices: Slices }): Promise<void> {
    const name = this.nameOf(sprite, scale, snow);
    if (this.known.has(name)) return;
    const sheet = sheetOf(sprite, scale, snow);
    if (isSmall(sheet)) return;
    const canvas = makeCanvas(sheet.width, sheet.height);
    for (const brush of sheet.steps(openBrush(canvas))) {
      await slices.after(brush);
      if (this.gone) return;
    }
    if (!this.known.has(name)) this.keep(name, { ...sheet, paint: (brush, at) => brush.drawImage(canvas, ...at) });
  }

  private keep(name: string, sketch: Sketch): Picture {
    const picture = this.atlas.place(sketch, name);
    this.known.set(name, picture);
    return picture;
  }

  /** Pages fill with pictures of weeks that have passed. */
  get crowded(): boolean {
    return this.atlas.size > MOST_PAGES;
  }

  /** Keeps what is shown and lets go of the rest. Whoever shows something lays it anew before the old pages are thrown away. */
  renew(shown: readonly (readonly [sprite: Sprite, scale: number])[], snow: boolean): () => void {
    const old = this.atlas;
    const fresh = new Atlas(this.textures);
    const names = new Set(shown.map(([sprite, scale]) => this.nameOf(sprite, scale, snow)));
    const kept = [...names].flatMap((name) => {
      const picture = this.known.get(name);
      return picture === undefined ? [] : [[name, fresh.adopt(picture)] as const];
    });
    this.known.clear();
    for (const [name, picture] of kept) this.known.set(name, picture);
    this.atlas = fresh;
    fresh.refresh();
    return () => old.destroy();
  }

  refresh(): void {
    this.atlas.refresh();
  }

  destroy(): void {
    this.gone = true;
    this.known.clear();
    this.atlas.destroy();
  }
}
