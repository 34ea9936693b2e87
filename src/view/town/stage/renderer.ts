/** Which renderer: WebGL where a graphics card does it; the 2D canvas where the processor would have to play the card. */
import Phaser from 'phaser';
import { PAPER } from '../draw/palette.ts';
import { Redraw } from './redraw.ts';

export interface RendererChoice {
  readonly type: number;
  /** No graphics card: fewer frames, no idle motion. */
  readonly software: boolean;
}

function nameOfCard(): string | null {
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl');
  if (gl === null) return null;
  const debug = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(debug === null ? gl.RENDERER : debug.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/**
 * The canvas renderer asks for `multiply` by a picture that loads after the renderer is made; a page that is quick gets
 * plain painting for ever. Every browser that can run the game knows it, so it is said outright.
 */
function allowMultiply({ renderer }: Phaser.Game): void {
  if (renderer.type !== Phaser.CANVAS) return;
  const { blendModes } = renderer as Phaser.Renderer.Canvas.CanvasRenderer;
  (blendModes as unknown as Record<number, string>)[Phaser.BlendModes.MULTIPLY] = 'multiply';
}

/**
 * A graphics card may take everything away (a laptop that sleeps, a driver that starts anew). Every picture still stands on its
 * canvas: once the card is back they are sent again, and the board is drawn without a step being lost.
 */
export function healAfterLoss({ renderer, textures }: Phaser.Game, wake: () => void): void {
  if (renderer.type !== Phaser.WEBGL) return;
  renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    for (const { source } of Object.values(textures.list as Record<string, Phaser.Textures.Texture>))
      for (const one of source) if (one.isCanvas) one.update();
    wake();
  });
}

export function chooseRenderer(): RendererChoice {
  const card = nameOfCard();
  const software = card === null || /swiftshader|llvmpipe|software|basic render/i.test(card);
  return { type: software ? Phaser.CANVAS : Phaser.WEBGL, software };
}

/**
 * A canvas in main memory, where the sprites' canvases are too. Phaser's own would be left to the graphics card: where the processor
 * plays the card that costs ten times as much, since every page of sprites has to be sent to it.
 */
function plainCanvas(): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('This browser gives no 2D canvas.');
  return { canvas, context };
}

/** Of a card nothing is asked: it draws everything as fast. */
function redrawOnlyChanges({ renderer }: Phaser.Game, { cameras }: Phaser.Scene): Redraw | null {
  if (!(renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)) return null;
  const redraw = new Redraw(renderer.gameContext);
  const choose = cameras.getVisibleChildren.bind(cameras);
  cameras.getVisibleChildren = (things, camera) => choose(redraw.choose(things, camera), camera);
  renderer.on(Phaser.Renderer.Events.RENDER, () => redraw.clip());
  return redraw;
}

export interface Drawing {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  /** Draws a whole picture, with this for a single step of the game. */
  readonly drawWhole: (step: () => void) => Promise<void>;
}

/** The one Phaser game and its one scene; whoever asks for it steps it. */
export function makeGame(parent: HTMLElement, type: number, dpr: number): Promise<Drawing> {
  return new Promise((resolve) => {
    const scene = new Phaser.Scene('town');
    const game = new Phaser.Game({
      type,
      ...(type === Phaser.CANVAS ? plainCanvas() : {}),
      parent,
      width: Math.max(1, parent.clientWidth * dpr),
      height: Math.max(1, parent.clientHeight * dpr),
      backgroundColor: PAPER.desk,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
      // phaser#7372: batches over several textures tear rotated sprites. The camera paints the desk, so nothing need be cleared before.
      render: { antialias: true, roundPixels: false, maxTextures: 1, clearBeforeRender: type !== Phaser.CANVAS },
      scene: Object.assign(scene, {
        create: () => {
          allowMultiply(game);
          const redraw = redrawOnlyChanges(game, scene);
          resolve({ game, scene, drawWhole: async (step) => (redraw === null ? step() : redraw.inBands(step)) });
        },
      }),
    });
  });
}
