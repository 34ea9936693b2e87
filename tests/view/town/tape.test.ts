/** A drawing made little by little is the same drawing, and one that is broken off leaves nothing behind. */
import type Phaser from 'phaser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PARTS } from '../../../scripts/gallery/specimens.ts';
import { drawShape, type Sprite } from '../../../src/view/town/draw/catalog.ts';
import { drawInSteps, Tape } from '../../../src/view/town/draw/tape.ts';
import { Pictures } from '../../../src/view/town/stage/pictures.ts';
import { Slices } from '../../../src/view/town/stage/slices.ts';
import { recorder } from '../../support/recorder.ts';

const ALL = Object.values(PARTS).flatMap((part) => part());
/** Gradients belong to no moment: they are made while a drawing is noted. */
const isGradient = (call: string): boolean => /^g\d+[=@]/.test(call);

it('draws all that was asked for, in its order', () => {
  for (const { name, sprite, snow } of ALL) {
    const [whole, pieces] = [recorder(), recorder()];
    drawShape(whole.brush, sprite, snow === true);
    for (const _ of drawInSteps(pieces.brush, (noting) => drawShape(noting, sprite, snow === true)));
    for (const some of [isGradient, (call: string) => !isGradient(call)])
      expect(pieces.calls.filter(some).join('\n') === whole.calls.filter(some).join('\n'), name).toBe(true);
  }
});

it('hands over a building in many small steps', () => {
  const school = ALL.find(({ sprite }) => sprite.kind === 'school')!;
  const { brush, calls } = recorder();
  let [steps, before, most] = [0, 0, 0];
  for (const _ of drawInSteps(brush, (noting) => drawShape(noting, school.sprite, false))) {
    const strokes = calls.filter((call) => /^(fill|stroke|clip)\w*\(/.test(call)).length;
    [steps, most, before] = [steps + 1, Math.max(most, strokes - before), strokes];
  }
  expect(steps).toBeGreaterThan(10);
  expect(most).toBeLessThan(20);
});

it('draws what went before when it is asked something, and nothing twice', () => {
  const { brush, calls } = recorder();
  const tape = new Tape(brush);
  tape.brush.fillStyle = 'red';
  tape.brush.fillRect(0, 0, 1, 1);
  expect(calls).toEqual([]);
  expect(tape.brush.fillStyle).toBe('red');
  tape.brush.drawImage('picture' as unknown as HTMLCanvasElement, 2, 2);
  tape.brush.fillRect(3, 3, 1, 1);
  tape.finish();
  tape.finish();
  expect(calls).toEqual(['fillStyle=red', 'fillRect(0 0 1 1)', 'drawImage(picture 2 2)', 'fillRect(3 3 1 1)']);
});

interface Fake {
  readonly textures: Phaser.Textures.TextureManager;
  /** Pictures on pages, by name. */
  readonly frames: string[];
  readonly pages: Set<string>;
}

function fakeTextures(): Fake {
  const [frames, pages] = [[] as string[], new Set<string>()];
  const textures = {
    addImage: (key: string) => {
      pages.add(key);
      const source = { updateSize: () => undefined, update: () => undefined };
      return { key, source: [source], get: () => ({ setSize: () => undefined }), add: (name: string) => frames.push(name) };
    },
    remove: ({ key }: { key: string }) => pages.delete(key),
  };
  return { textures: textures as unknown as Phaser.Textures.TextureManager, frames, pages };
}

let canvases = 0;
beforeEach(() => {
  canvases = 0;
  vi.stubGlobal('document', {
    createElement: () => {
      canvases += 1;
      const { brush } = recorder();
      Object.assign(brush, {
        getImageData: (_x: number, _y: number, width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4) }),
        createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4) }),
      });
      return { width: 1, height: 1, getContext: () => brush };
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const school: Sprite = ALL.find(({ sprite }) => sprite.kind === 'school')!.sprite;
const small: Sprite = ALL.find(({ sprite }) => sprite.kind === 'lamp')!.sprite;

/** Pauses after every step, and counts them. */
class Steps extends Slices {
  count = 0;
  override async after(): Promise<void> {
    this.count += 1;
    await Promise.resolve();
  }
}

it('puts a building on a page whole, once it is ready', async () => {
  const { textures, frames } = fakeTextures();
  const pictures = new Pictures(textures);
  const slices = new Steps();
  const ready = pictures.prepare(school, { scale: 1, snow: false, slices });
  expect(frames).toEqual([]);
  await ready;
  expect(slices.count).toBeGreaterThan(10);
  expect(frames).toHaveLength(1);
  const before = canvases;
  expect(pictures.get(school, 1, false).frame).toBe(frames[0]);
  expect([frames.length, canvases]).toEqual([1, before]);
});

it('bakes what is small in one go, when it is asked for', async () => {
  const { textures, frames } = fakeTextures();
  const pictures = new Pictures(textures);
  const slices = new Steps();
  await pictures.prepare(small, { scale: 1, snow: false, slices });
  expect([slices.count, frames.length]).toEqual([0, 0]);
  pictures.get(small, 1, false);
  expect(frames).toHaveLength(1);
});

it('leaves nothing behind when the board goes while a building is baked', async () => {
  const { textures, frames, pages } = fakeTextures();
  const pictures = new Pictures(textures);
  const ready = pictures.prepare(school, { scale: 1, snow: false, slices: new Steps() });
  await Promise.resolve();
  pictures.destroy();
  await ready;
  expect([frames.length, pages.size]).toEqual([0, 0]);
});

it('does not bake again what somebody asked for meanwhile', async () => {
  const { textures, frames } = fakeTextures();
  const pictures = new Pictures(textures);
  const ready = pictures.prepare(school, { scale: 1, snow: false, slices: new Steps() });
  await Promise.resolve();
  const shown = pictures.get(school, 1, false);
  await ready;
  expect(frames).toEqual([shown.frame]);
});
