// @vitest-environment happy-dom
/** The film of the weeks that passed: one shot a group with what lies behind it; it can be skipped, and stands still for whom motion is too much. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GameView } from '../../../src/core/session/view.ts';
import type { Why } from '../../../src/view/overlay/game.ts';
import { shotsOf } from '../../../src/view/overlay/screens/week-film.tsx';
import { textsIn } from '../../../src/view/shared/messages.ts';
import { FakeGame } from './fake-game.ts';
import { closePages, openPage } from './page.ts';

const effect = (of: string, from: number, to: number) => ({ of, from, to, because: [] });
const cause = (points: number, choice?: string): Why['causes'][number] => ({
  rule: 'G1',
  points,
  claims: [],
  values: {},
  ...(choice === undefined ? {} : { choice }),
});

function shots(effects: readonly ReturnType<typeof effect>[], causes: Why['causes'], view: GameView | null = null) {
  const game = {
    view,
    why: (of: readonly string[]) => of.map((path) => ({ of: path, week: 3, from: 1, to: 2, causes })),
    text: (key: string) => key,
  };
  return shotsOf(effects, { game, t: textsIn('nl'), groupName: (group) => group });
}

describe('the shots of a film', () => {
  it('take the largest move of each group, at most three, and of nobody but groups', () => {
    const effects = [
      effect('group.a.trust', 20, 22),
      effect('group.a.participation', 20, 30),
      effect('group.b.trust', 40, 35),
      effect('worker.energy', 80, 20),
      effect('group.c.ties', 10, 13),
      effect('group.d.ties', 10, 11),
    ];
    expect(shots(effects, []).map(({ group }) => group)).toEqual(['a', 'b', 'c']);
    expect(shots(effects, [])[0]?.why).toBeNull();
  });

  it('begin with whoever lives on the board that is seen', () => {
    const groups = [{ id: 'a', board: 'kantoor' }, { id: 'b', board: 'anker' }, { id: 'c' }];
    const view = { town: { board: 'anker', groups } } as unknown as GameView;
    const effects = [effect('group.a.trust', 20, 30), effect('group.b.trust', 20, 22), effect('group.c.trust', 20, 25)];
    expect(shots(effects, [], view).map(({ group }) => group)).toEqual(['c', 'b', 'a']);
  });

  it('show of a group what is to be seen, unless something else moved far more', () => {
    const told = [effect('group.a.ownership', 20, 28), effect('group.a.ties', 20, 25), effect('group.a.trust', 20, 24)];
    expect(shots(told, [])[0]?.what).toMatch(/^Verbinding a/);
    expect(shots([effect('group.a.ownership', 20, 28), effect('group.a.ties', 20, 23)], [])[0]?.what).toMatch(/^Eigenaarschap a/);
    // Nobody sees trust rise where a lesson is that ownership fell.
    expect(shots([effect('group.a.ownership', 28, 20), effect('group.a.trust', 20, 25)], [])[0]?.what).toMatch(/^Eigenaarschap a/);
  });

  it('show loss beside gain, and gain beside loss', () => {
    const moves = [1, 2, 3, 4].map((at) => effect(`group.g${at}.trust`, 40, 60 - at));
    const lost = effect('group.lost.trust', 40, 37);
    expect(shots([...moves, lost], []).map(({ group }) => group)).toEqual(['g1', 'g2', 'lost']);
    expect(shots([lost, ...moves.slice(0, 1)], []).map(({ group }) => group)).toEqual(['g1', 'lost']);
    expect(shots(moves, []).map(({ group }) => group)).toEqual(['g1', 'g2', 'g3']);
    const fallen = moves.map(({ of, from, to }) => effect(of, to, from));
    expect(shots([...fallen, effect('group.won.ties', 20, 22)], []).map(({ group }) => group)).toEqual(['g1', 'g2', 'won']);
  });

  it('name the choice that pulled the way it went, and not one that pulled against it', () => {
    const up = [effect('group.a.trust', 20, 30)];
    expect(shots(up, [cause(-9, 'against'), cause(6), cause(5, 'behind it')])[0]?.why).toContain('“behind it”');
    expect(shots(up, [cause(-9, 'against')])[0]?.why).toBeNull();
    // A choice that did hardly anything is not what was behind it.
    expect(shots(up, [cause(8), cause(1, 'hardly')])[0]?.why ?? '').not.toContain('hardly');
  });
});

it('says no reason twice', () => {
  const effects = [effect('group.a.trust', 20, 30), effect('group.b.trust', 20, 28), effect('group.c.trust', 20, 26)];
  const rule = 'TG-2';
  const whys = shots(effects, [cause(6, 'one'), { ...cause(5), rule }]).map(({ why }) => why);
  expect(whys[0]).toContain('“one”');
  expect(whys[1]).toBe(textsIn('nl').find(`rule.${rule}`));
  expect(whys[2]).toBeNull();
});

describe('the film on the page', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    closePages();
    vi.useRealTimers();
  });

  const playing = async (reducedMotion: boolean, townComes = false) => {
    const game = new FakeGame({ screen: 'scene', week: 6 }, { reducedMotion });
    Object.assign(game, { townComes });
    const attended: (string | null)[] = [];
    Object.assign(game, { attend: (group: string | null) => attended.push(group) });
    const page = await openPage(game);
    await page.act(() => game.passWeeks());
    const lines = (): NodeListOf<Element> => page.root.querySelectorAll('.film li');
    return { game, page, attended, lines };
  };

  it('shows where the camera goes, and takes it back at the end', async () => {
    const { page, attended, lines } = await playing(false);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]?.hasAttribute('data-now')).toBe(true);
    expect(attended.at(-1)).toBe('speeltuin');
    await page.act(() => vi.advanceTimersByTime(3000));
    expect(attended.at(-1)).toBeNull();
    expect(page.root.querySelector('.film')?.hasAttribute('data-runs')).toBe(false);
    expect(lines()).toHaveLength(1);
  });

  it('waits for the maquette, and not for ever', async () => {
    const { game, page, attended } = await playing(false, true);
    const runs = (): boolean => page.root.querySelector('.film')?.hasAttribute('data-runs') === true;
    await page.act(() => vi.advanceTimersByTime(4000));
    expect([runs(), attended]).toEqual([true, []]);
    await page.act(() => game.change({ captions: true }));
    await page.act(() => vi.advanceTimersByTime(2500));
    expect([runs(), attended], 'the lines have been read').toEqual([false, [null]]);
  });

  it('begins when the maquette stands', async () => {
    const { game, page, attended } = await playing(false, true);
    await page.act(() => {
      Object.assign(game, { townComes: false });
      game.change({});
    });
    expect(attended).toEqual(['speeltuin']);
  });

  it('can be skipped', async () => {
    const { page, attended } = await playing(false);
    await page.press('Overslaan');
    expect(attended.at(-1)).toBeNull();
    expect(page.root.querySelectorAll('.film button')).toHaveLength(0);
  });

  it('can be skipped with Escape', async () => {
    const { page, attended } = await playing(false);
    await page.key('Escape');
    expect(attended.at(-1)).toBeNull();
    expect(page.root.querySelectorAll('.film button')).toHaveLength(0);
  });

  it('stands still at once in reduced motion: all lines, no camera', async () => {
    const { page, attended, lines } = await playing(true);
    expect(lines()).toHaveLength(1);
    expect(attended.filter((group) => group !== null)).toEqual([]);
    expect(page.root.querySelector('.film')?.hasAttribute('data-runs')).toBe(false);
  });
});
