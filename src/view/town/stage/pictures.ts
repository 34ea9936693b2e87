/** The pictures of all sprites: baked once per scale and packed into atlas pages of at most 2048 px. */
import type Phaser from 'phaser';
import { bakeSprite, keyOf, type Sprite } from '../draw/catalog.ts';
import { makeCanvas, openBrush, type Baked } from '../draw/paper.ts';

export interface Picture {
  readonly texture: string;
  readonly frame: string;
  /** Origin as a share of the picture. */
  readonly originX: number;
  readonly originY: number;
  readonly scale: number;
}

const PAGE_WIDTH = 2048;
const PAGE_HEIGHT = 1024;
const GAP = 2;

interface Page {
  readonly texture: Phaser.Textures.Texture;
  readonly canvas: HTMLCanvasElement;
  x: number;
  y: number;
  row: number;
  stale: boolean;
}

let pages = 0;

/** A shelf packer: pictures of one bake come in similar heights, so shelves waste little. */
class Atlas {
  private readonly textures: Phaser.Textures.TextureManager;
  private readonly open: Page[] = [];

  constructor(textures: Phaser.Textures.TextureManager) {
    this.textures = textures;
  }

  private addPage(): Page {
    const canvas = makeCanvas(PAGE_WIDTH, PAGE_HEIGHT);
    openBrush(canvas);
    pages += 1;
    const texture = this.textures.addCanvas(`town-page-${pages}`, canvas);
    if (texture === null) throw new Error('The texture page could not be made.');
    const page: Page = { texture, canvas, x: 0, y: 0, row: 0, stale: false };
    this.open.push(page);
    return page;
  }

  private fits(page: Page, width: number, height: number): boolean {
    if (page.x + width > PAGE_WIDTH) return page.y + page.row + height <= PAGE_HEIGHT;
    return page.y + height <= PAGE_HEIGHT;
  }

  place({ canvas, originX, originY, scale }: Baked, name: string): Picture {
    const { width, height } = canvas;
    const page = this.open.find((candidate) => this.fits(candidate, width, height)) ?? this.addPage();
    if (page.x + width > PAGE_WIDTH) {
      page.y += page.row + GAP;
      page.x = 0;
      page.row = 0;
    }
    openBrush(page.canvas).drawImage(canvas, page.x, page.y);
    page.texture.add(name, 0, page.x, page.y, width, height);
    page.x += width + GAP;
    page.row = Math.max(page.row, height);
    page.stale = true;
    return { texture: page.texture.key, frame: name, originX: originX / width, originY: originY / height, scale };
  }

  destroy(): void {
    for (const { texture } of this.open) this.textures.remove(texture);
    this.open.length = 0;
  }

  /** Sends changed pages to the graphics card. */
  refresh(): void {
    for (const page of this.open) {
      if (!page.stale) continue;
      page.stale = false;
      page.texture.source[0]?.update();
    }
  }
}

export class Pictures {
  private readonly atlas: Atlas;
  private readonly known = new Map<string, Picture>();

  constructor(textures: Phaser.Textures.TextureManager) {
    this.atlas = new Atlas(textures);
  }

  private nameOf(sprite: Sprite, scale: number, snow: boolean): string {
    return `${scale}${snow ? '*' : ''}${keyOf(sprite)}`;
  }

  has(sprite: Sprite, scale: number, snow: boolean): boolean {
    return this.known.has(this.nameOf(sprite, scale, snow));
  }

  /** The picture of a sprite, baked now if it was not yet. */
  get(sprite: Sprite, scale: number, snow: boolean): Picture {
    const name = this.nameOf(sprite, scale, snow);
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const picture = this.atlas.place(bakeSprite(sprite, scale, snow), name);
    this.known.set(name, picture);
    return picture;
  }

  refresh(): void {
    this.atlas.refresh();
  }

  destroy(): void {
    this.known.clear();
    this.atlas.destroy();
  }
}
