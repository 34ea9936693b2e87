// @vitest-environment happy-dom
/** Pictures of kept runs: an address holds one in memory, so each that is given out is given back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeptRuns } from '../../src/host/app/kept-runs.ts';
import type { RunHeader, Saves } from '../../src/host/app/saves.ts';
import { logOf } from '../../src/core/session/index.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const { entries: _entries, ...log } = logOf(newSession(shipped('knel')));
const header = (id: string): RunHeader => ({ id, scenario: 'knel', log, week: 1, ended: false, updated: 1 });

let kept: RunHeader[] = [];
const live = new Set<string>();

beforeEach(() => {
  let made = 0;
  live.clear();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const address = `blob:${(made += 1)}`;
    live.add(address);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void live.delete(address));
});
afterEach(() => void vi.restoreAllMocks());

async function shelfOf(...ids: string[]): Promise<KeptRuns> {
  kept = ids.map(header);
  const saves = {
    sweep: () => Promise.resolve(),
    runs: () => Promise.resolve(kept),
    picture: () => Promise.resolve(new Blob(['picture'])),
    keepPicture: () => Promise.resolve(),
    change: (run: string) => Promise.resolve(void (kept = kept.filter((one) => one.id !== run))),
  };
  const shelf = new KeptRuns(
    () => 'nl',
    () => undefined,
  );
  await shelf.use(saves as unknown as Saves);
  return shelf;
}

it('has one address for a run, however often and however fast it is asked for', async () => {
  const shelf = await shelfOf('een');
  const [first, second] = await Promise.all([shelf.picture('een'), shelf.picture('een')]);
  expect([second, await shelf.picture('een')]).toEqual([first, first]);
  expect([...live]).toEqual([first]);
});

it('gives the address of a run back when it leaves the shelf, and keeps the others', async () => {
  const shelf = await shelfOf('een', 'twee');
  await shelf.picture('een');
  const other = await shelf.picture('twee');
  shelf.remove('een');
  await vi.waitUntil(() => shelf.runs.length === 1);
  expect([...live]).toEqual([other]);
});

it('shows the newer picture of a run, and gives the older back', async () => {
  const shelf = await shelfOf('een');
  const older = await shelf.picture('een');
  shelf.keepPicture('een', new Blob(['newer']));
  await vi.waitUntil(() => live.size === 0);
  const newer = await shelf.picture('een');
  expect(newer).not.toBe(older);
  expect([...live]).toEqual([newer]);
});
