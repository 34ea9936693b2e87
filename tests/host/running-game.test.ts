// @vitest-environment happy-dom
/** The running game over a network and a storage that fail: nothing is thrown into nowhere, and nothing is said of a run that is not known. */
import { scenarios } from 'virtual:scenarios';
import { beforeEach, expect, it, vi } from 'vitest';
import { logOf } from '../../src/core/session/index.ts';
import { RunningGame } from '../../src/host/app/running-game.ts';
import type { RunHeader, Saves } from '../../src/host/app/saves.ts';
import { DEFAULT_SETTINGS } from '../../src/view/overlay/index.tsx';
import { playRandomly } from '../support/random-player.ts';
import { shipped } from '../support/scenarios.ts';

const scenario = shipped('knel');
const { id } = scenario.file;
const { entries, result: _result, ...rest } = logOf(playRandomly(scenario, 3).session);
const log = { ...rest, entries: entries.slice(0, 3) };
const header: RunHeader = { id: 'een', scenario: id, log: rest, week: 1, ended: false, updated: 1 };

/** A shelf with one run, of which these go otherwise than they should. */
function savesWith(other: Partial<Saves>): { readonly saves: Saves; readonly changes: Partial<RunHeader>[] } {
  const changes: Partial<RunHeader>[] = [];
  const saves = {
    sweep: () => Promise.resolve(),
    runs: () => Promise.resolve([header]),
    log: () => Promise.resolve(log),
    keep: () => Promise.resolve(),
    change: (_run: string, change: Partial<RunHeader>) => Promise.resolve(void changes.push(change)),
    ...other,
  };
  return { saves: saves as unknown as Saves, changes };
}

async function gameOver(saves: Saves): Promise<RunningGame> {
  const game = new RunningGame({ settings: DEFAULT_SETTINGS, build: 'test', seed: 1, klas: null, votes: false });
  await game.useSaves(saves);
  return game;
}

beforeEach(() => void vi.restoreAllMocks());

it.each([
  ['gone on with', (game: RunningGame) => game.resume('een')],
  ['branched off', (game: RunningGame) => game.branch('een', 1)],
  ['taken over to a revised assignment', (game: RunningGame) => game.adapt('een')],
  ['begun', (game: RunningGame) => game.start(id)],
])('a run whose assignment cannot be fetched is not %s, and the page says why', async (_what, ask) => {
  const entry = scenarios[id];
  if (!entry?.load) throw new Error('no such scenario');
  const { saves, changes } = savesWith({});
  const game = await gameOver(saves);
  vi.spyOn(entry as { load: () => Promise<unknown> }, 'load').mockRejectedValue(new TypeError('no network'));
  ask(game);
  await vi.waitUntil(() => game.notice !== null);
  expect(game.notice).toBe('notice.scenario-not-fetched');
  expect(game.playing).toBe(null);
  expect(changes).toEqual([]);
  // Nothing is wrong with the run: the page says that it did not come, see `NotLoaded`.
  await expect(game.shelf.study('een')).rejects.toThrow('no network');
  const file = new File([JSON.stringify(log)], 'log.json');
  expect(await game.shelf.bringIn([file])).toEqual([{ file: 'log.json', run: null, reason: 'import.not-fetched' }]);
});

it('a run is not called broken because storage gives nothing for once', async () => {
  const { saves, changes } = savesWith({ log: () => Promise.reject(new DOMException('closed', 'InvalidStateError')) });
  const game = await gameOver(saves);
  game.resume('een');
  await vi.waitUntil(() => game.notice !== null);
  expect(game.notice).toBe('notice.save-unreadable');
  expect(changes).toEqual([]);
  game.toMenu();
  game.adapt('een');
  await vi.waitUntil(() => game.notice !== null);
  expect(game.notice).toBe('notice.save-unreadable');
});

it('a run is called broken when what is stored is no log', async () => {
  const { saves, changes } = savesWith({ log: () => Promise.resolve(null) });
  const game = await gameOver(saves);
  game.resume('een');
  await vi.waitUntil(() => game.notice !== null);
  expect(game.notice).toBe('notice.save-unreadable');
  expect(changes).toEqual([{ broken: true }]);
});

it('a run is gone on with where it was', async () => {
  const { saves } = savesWith({});
  const game = await gameOver(saves);
  game.resume('een');
  await vi.waitUntil(() => game.playing !== null);
  expect(game.inPlay?.entries.slice(0, 3)).toEqual(log.entries);
  expect(game.run).toBe('een');
});
