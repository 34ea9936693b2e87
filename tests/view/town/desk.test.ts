// @vitest-environment happy-dom
/** The order in which boards come to lie on the desk. What is on a board needs a renderer, and is told here by name alone. */
import type Phaser from 'phaser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { Desk } from '../../../src/view/town/desk.ts';
import type { Clock } from '../../../src/view/town/stage/clock.ts';
import type * as settings from '../../../src/view/town/setting.ts';
import { Director } from '../../../src/view/town/stage/director.ts';
import type { Drawing } from '../../../src/view/town/stage/renderer.ts';
import type { Cast } from '../../../src/view/town/plan/town-plan.ts';
import type { TownOptions } from '../../../src/view/town/town.ts';
import type { Wanted } from '../../../src/view/town/wanted.ts';
import { snapshotAt } from './snapshots.ts';

/** All that came to lie on the desk, in order. */
const laid: string[] = [];
/** Ground and buildings are waited for, by board. */
const waiting = new Map<string, () => void>();

vi.mock('../../../src/view/town/setting.ts', async (importOriginal) => {
  const original = await importOriginal<typeof settings>();
  const nothing = (): void => undefined;
  const told = (what: string) => Promise.resolve(void laid.push(what));
  class Setting {
    readonly board: Cast['board'];
    readonly bounds: ReturnType<typeof original.boundsOf>;
    readonly far = 1;
    readonly stage: object;

    constructor({ board }: Cast) {
      this.board = board;
      this.bounds = original.boundsOf(board);
      const perform = () => told(`${board.id} changes`);
      const curtain = (alpha: number) => told(alpha === 1 ? `${board.id} is seen` : `${board.id} goes`);
      this.stage = { queue: { clear: nothing }, follow: nothing, stir: nothing, perform, curtain };
    }

    plan = () => ({ dusk: false });
    layoutOf = nothing;
    focusOf = () => ({ x: 0, y: 0 });
    destroy = nothing;

    async lay(_: object, seen: () => boolean): Promise<void> {
      const { id } = this.board;
      await new Promise<void>((resolve) => void waiting.set(id, resolve));
      laid.push(`${id} stands`);
      if (seen()) laid.push(`${id} is whole`);
    }
  }
  return { ...original, Setting };
});

function makeDesk(): Desk {
  const camera = { setZoom: () => camera, centerOn: () => camera } as unknown as Phaser.Cameras.Scene2D.Camera;
  const options: TownOptions = {
    parent: document.createElement('div'),
    board: 'kantoor',
    people: [],
    places: [],
    groups: [],
    reducedMotion: true,
    onPlace: () => undefined,
  };
  const start = {
    view: { width: 1600, height: 900, clear: { top: 0, right: 0, bottom: 0, left: 0 } },
    bounds: { left: -700, top: -90, right: 800, bottom: 800 },
    focus: { x: 40, y: 420 },
    dpr: 1,
    calm: true,
  };
  const canvas = document.createElement('canvas');
  options.parent.append(canvas);
  return new Desk({
    options,
    drawing: { game: { canvas }, scene: {}, drawWhole: () => Promise.resolve() } as unknown as Drawing,
    software: true,
    dpr: 1,
    director: new Director(camera, start),
    clock: { wake: () => undefined, hold: () => undefined, render: () => undefined } as unknown as Clock,
    onLeave: () => undefined,
    onStand: () => undefined,
  });
}

const at = (board: string): Wanted => ({ snapshot: snapshotAt({ participation: 40 }, { board: boardOf(board).id }), offered: [] });

/** Ground and buildings of this board come to stand. */
async function build(board: string): Promise<void> {
  await vi.waitUntil(() => waiting.has(board));
  waiting.get(board)?.();
  waiting.delete(board);
}

describe('boards on the desk', () => {
  let desk: Desk;
  beforeEach(async () => {
    waiting.clear();
    desk = makeDesk();
    const begun = desk.begin(at('kantoor'), () => undefined);
    await build('kantoor');
    await begun;
    laid.length = 0;
  });

  it('come one after another, each seen as soon as ground and buildings stand', async () => {
    const shown = desk.show(at('anker'), false);
    await build('anker');
    await shown;
    expect(laid).toEqual(['kantoor goes', 'anker stands', 'anker is seen', 'anker is whole']);
  });

  it('are given up when another is wanted before they were seen', async () => {
    const shown = desk.show(at('anker'), false);
    await vi.waitUntil(() => waiting.has('anker'));
    desk.leave(at('willemsplein'));
    await build('anker');
    await shown;
    const next = desk.show(at('willemsplein'), false);
    await build('willemsplein');
    await next;
    expect(laid).not.toContain('anker is seen');
    expect(laid).not.toContain('anker is whole');
    expect(laid.slice(-3)).toEqual(['willemsplein stands', 'willemsplein is seen', 'willemsplein is whole']);
  });

  it('are not begun when another is wanted while the last one goes', async () => {
    const shown = desk.show(at('anker'), false);
    desk.leave(at('willemsplein'));
    await shown;
    expect(laid).toEqual(['kantoor goes']);
    expect(waiting.size).toBe(0);
  });

  it('are laid anew when they were given up, and are wanted after all', async () => {
    const shown = desk.show(at('anker'), false);
    await vi.waitUntil(() => waiting.has('anker'));
    desk.leave(at('willemsplein'));
    // Before it was its turn, the way led back.
    desk.leave(at('anker'));
    await build('anker');
    await shown;
    const again = desk.show(at('anker'), false);
    await build('anker');
    await again;
    expect(laid.slice(-3)).toEqual(['anker stands', 'anker is seen', 'anker is whole']);
    expect(laid.filter((one) => one === 'anker is seen')).toHaveLength(1);
  });

  it('stay when they were seen: what is wanted next comes over them', async () => {
    const shown = desk.show(at('anker'), false);
    await build('anker');
    await shown;
    desk.leave(at('willemsplein'));
    const next = desk.show(at('willemsplein'), false);
    await build('willemsplein');
    await next;
    expect(laid).toEqual([
      'kantoor goes',
      'anker stands',
      'anker is seen',
      'anker is whole',
      'anker goes',
      'willemsplein stands',
      'willemsplein is seen',
      'willemsplein is whole',
    ]);
  });
});
