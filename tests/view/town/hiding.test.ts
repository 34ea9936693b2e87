import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/view/town/boards/index.ts';
import { covers, hidersOf, hides } from '../../../src/view/town/plan/hiding.ts';
import { toScreen, type Spot } from '../../../src/view/town/projection.ts';

const BOX = { id: 'shop', blocks: [{ plot: [10, 10, 8, 6], h: 4 }] } as const;

describe('what stands before what', () => {
  it('is asked of the building as it is drawn, its height included', () => {
    expect(covers(BOX, toScreen([14, 13], 0))).toBe(true);
    expect(covers(BOX, toScreen([14, 13], 3.9))).toBe(true);
    expect(covers(BOX, toScreen([10.5, 10.5], 4.8))).toBe(false);
    expect(covers(BOX, toScreen([14, 17], 0))).toBe(false);
  });

  it.each<[string, Spot, boolean]>([
    ['right behind it', [9, 9], true],
    ['inside', [14, 13], true],
    ['before its front', [14, 16.5], false],
    ['beside its right end', [18.5, 12], false],
    ['far behind, where one looks over it', [4, 4], false],
  ])('%s', (_, spot, hidden) => expect(hides(BOX, spot)).toBe(hidden));

  it.each(['veemarktplein', 'willemsplein', 'anker'])('knows the buildings of %s by the ids of its plan, none as low as a bench', (id) => {
    const board = boardOf(id);
    const hiders = hidersOf(board);
    expect(hiders.length).toBeGreaterThan(3);
    for (const { h } of hiders.flatMap(({ blocks }) => blocks)) expect(h).toBeGreaterThan(1.2);
  });

  it('lets the worker be seen through the shelter at the bus stop, and whoever reads a notice board through the board', () => {
    const anker = boardOf('anker');
    const shelters = hidersOf(anker).filter(({ id }) => id.startsWith('shelter'));
    expect(shelters.map((one) => hides(one, anker.spots['bushalte']!.stand))).toEqual([true, true]);
    for (const id of ['veemarktplein', 'willemsplein', 'anker']) {
      const board = boardOf(id);
      const [x, y] = board.notice!;
      const notice = hidersOf(board).find((one) => one.id === 'notice')!;
      expect([hides(notice, [x, y - 0.8]), hides(notice, [x, y + 0.8])], id).toEqual([true, false]);
    }
  });
});
