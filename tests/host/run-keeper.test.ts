import { describe, expect, it } from 'vitest';
import { RunKeeper } from '../../src/host/app/run-keeper.ts';
import type { Saves } from '../../src/host/app/saves.ts';
import { playRandomly } from '../support/random-player.ts';
import { newSession, smallScenario } from '../support/scenarios.ts';

type Store = Pick<Saves, 'keep'> & { readonly runs: Map<string, number[]>; failing: boolean };

/** Storage in memory that refuses, as IndexedDB does, an entry that is there already, and fails when it is told to. */
function storeInMemory(): Store {
  const runs = new Map<string, number[]>();
  const store: Store = {
    runs,
    failing: false,
    keep: async (header, entries) => {
      await Promise.resolve();
      if (store.failing) throw new DOMException('full', 'QuotaExceededError');
      const known = runs.get(header.id) ?? [];
      if (entries.some((one) => known.includes(one.n))) throw new DOMException('there already', 'ConstraintError');
      runs.set(header.id, [...known, ...entries.map((one) => one.n)]);
    },
  };
  return store;
}

const scenario = smallScenario();
const whole = playRandomly(scenario, 3).session;
const upTo = (count: number) => ({ ...whole, entries: whole.entries.slice(0, count) });
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('a run that is kept', () => {
  it('stores every entry once, in order', async () => {
    const store = storeInMemory();
    const keeper = new RunKeeper({ run: 'een' });
    for (const count of [1, 2, 5]) keeper.keep(store, upTo(count), () => expect.fail('failed'));
    await keeper.settled();
    expect([...store.runs]).toEqual([['een', numbers(5)]]);
  });

  it('makes a failed write again with the next one, and says that it failed', async () => {
    const store = storeInMemory();
    const keeper = new RunKeeper({ run: 'een' });
    let failures = 0;
    store.failing = true;
    keeper.keep(store, upTo(3), () => (failures += 1));
    await keeper.settled();
    store.failing = false;
    keeper.keep(store, upTo(4), () => (failures += 1));
    await keeper.settled();
    expect([failures, [...store.runs]]).toEqual([1, [['een', numbers(4)]]]);
  });

  it('becomes a run of its own, whole, when another tab went on with it', async () => {
    const store = storeInMemory();
    const [here, there] = [new RunKeeper({ run: 'een', savedUpTo: 2 }), new RunKeeper({ run: 'een', savedUpTo: 2 })];
    store.runs.set('een', [0, 1]);
    there.keep(store, upTo(4), () => expect.fail('failed'));
    await there.settled();
    here.keep(store, upTo(3), () => expect.fail('failed'));
    await here.settled();
    expect([...store.runs.values()]).toEqual([numbers(4), numbers(3)]);
  });

  it('never ends up in the run that begins while it is still being written', async () => {
    const store = storeInMemory();
    const [old, next] = [new RunKeeper({ run: 'oud' }), new RunKeeper({ run: 'nieuw' })];
    old.keep(store, upTo(6), () => expect.fail('failed'));
    next.keep(store, newSession(scenario), () => expect.fail('failed'));
    await Promise.all([old.settled(), next.settled()]);
    expect(Object.fromEntries(store.runs)).toEqual({ oud: numbers(6), nieuw: [0] });
  });
});
