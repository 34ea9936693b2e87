/** One page of pictures: a canvas that is a texture too. A graphics card is sent only the bands in which something was drawn. */
import type Phaser from 'phaser';
import { makeCanvas, openBrush } from '../draw/paper.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from './shelves.ts';

/** Height of a band: 1 MB. @unit px */
const BAND = 128;

/**
 * A canvas as a texture. Not by `addCanvas`: that reads the whole canvas back and keeps it twice more, which doubles the
 * memory of a page and takes as long as drawing it.
 */
export function addSheet(textures: Phaser.Textures.TextureManager, key: string, canvas: HTMLCanvasElement): Phaser.Textures.Texture {
  const texture = textures.addImage(key, canvas as unknown as HTMLImageElement);
  if (texture === null) throw new Error(`The texture ${key} could not be made.`);
  return texture;
}

/** On its way to the card; one for all pages. */
let strip: HTMLCanvasElement | null = null;

function sendBand({ renderer, glTexture }: Phaser.Textures.TextureSource, canvas: HTMLCanvasElement, band: number): void {
  if (glTexture === null || !('gl' in renderer)) return;
  strip ??= makeCanvas(PAGE_WIDTH, BAND);
  const brush = openBrush(strip);
  brush.globalCompositeOperation = 'copy';
  brush.drawImage(canvas, 0, -band * BAND);
  const { gl, glTextureUnits, glWrapper } = renderer;
  const { flipY, pma: premultiplyAlpha, format } = glTexture;
  glTextureUnits.bind(glTexture, 0);
  glWrapper.updateTexturing({ texturing: { flipY, premultiplyAlpha } });
  const row = flipY ? PAGE_HEIGHT - (band + 1) * BAND : band * BAND;
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, row, format, gl.UNSIGNED_BYTE, strip);
}

let made = 0;

export class Page {
  readonly canvas: HTMLCanvasElement;
  readonly texture: Phaser.Textures.Texture;
  private readonly source: Phaser.Textures.TextureSource;
  private readonly stale = new Set<number>();
  private sent = false;

  constructor(textures: Phaser.Textures.TextureManager) {
    made += 1;
    // A new texture is sent at once, and this one is still empty: it grows afterwards.
    const canvas = makeCanvas(1, 1);
    openBrush(canvas);
    this.canvas = canvas;
    this.texture = addSheet(textures, `town-page-${made}`, canvas);
    const source = this.texture.source[0];
    if (source === undefined) throw new Error(`The texture ${this.texture.key} has no picture.`);
    this.source = source;
    Object.assign(canvas, { width: PAGE_WIDTH, height: PAGE_HEIGHT });
    source.updateSize(PAGE_WIDTH, PAGE_HEIGHT);
    this.texture.get().setSize(PAGE_WIDTH, PAGE_HEIGHT);
  }

  /** Something was drawn here. */
  touch(top: number, height: number): void {
    for (let band = Math.floor(top / BAND); band * BAND < top + height; band += 1) this.stale.add(band);
  }

  /** Sends what changed to the graphics card, if there is one. */
  send(): void {
    if (this.stale.size === 0) return;
    if (this.sent) for (const band of this.stale) sendBand(this.source, this.canvas, band);
    else this.source.update();
    this.sent = true;
    this.stale.clear();
  }
}
