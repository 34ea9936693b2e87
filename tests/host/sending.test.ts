/** The outbox in IndexedDB and in memory, and the courier that empties it over a line that fails. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Courier, Refused, type Channel } from '../../src/host/sending/courier.ts';
import { MemoryOutbox, openOutbox, type Outbox, type Outgoing } from '../../src/host/sending/outbox.ts';

const item = (n: number, to = 'class:a'): Outgoing => ({
  id: `${to}-${n}`,
  to,
  at: '2026-03-02T10:00:00.000Z',
  body: { n },
  said: { key: 'k' },
});
const items = (count: number, to?: string): Outgoing[] => Array.from({ length: count }, (_, n) => item(n, to));
const bodies = (found: readonly Outgoing[]): unknown[] => found.map((one) => one.body);

let recipients = 0;
/** The store outlives a test as it outlives a page; each test has recipients of its own. */
const freshTo = (): string => `class:${(recipients += 1)}`;

describe.each([
  ['in IndexedDB', () => openOutbox()],
  ['in memory', () => Promise.resolve<Outbox>(new MemoryOutbox())],
])('the outbox %s', (_, open) => {
  it('gives what waits in order, once, and keeps what was sent apart', async () => {
    const [outbox, to] = [await open(), freshTo()];
    await outbox.put(items(12, to));
    await outbox.put([item(3, to), item(12, to)]);
    await outbox.put(items(2, freshTo()));
    expect(bodies(await outbox.pending(to, 5))).toEqual([0, 1, 2, 3, 4].map((n) => ({ n })));
    await outbox.sent([0, 1, 2].map((n) => item(n, to).id));
    await outbox.put([item(1, to)]);
    expect(bodies(await outbox.pending(to, 100)).length).toBe(10);
    expect(await outbox.count(to)).toEqual({ waiting: 10, sent: 3, aside: 0 });
    await outbox.setAside(new Map([[item(12, to).id, 'too long']]));
    expect(await outbox.count(to)).toEqual({ waiting: 9, sent: 3, aside: 1 });
    expect((await outbox.last(to, 1))[0]).toMatchObject({ sent: false, refused: 'too long' });
    expect((await outbox.last(to, 100)).map((one) => one.sent)).toEqual([...Array<boolean>(10).fill(false), true, true, true]);
  });

  it('forgets what is for one recipient, or some of it', async () => {
    const [outbox, to, other] = [await open(), freshTo(), freshTo()];
    await outbox.put([...items(4, to), ...items(2, other)]);
    await outbox.wipe(to, (one) => one.id.endsWith('-2'));
    expect(bodies(await outbox.pending(to, 9))).toEqual([{ n: 0 }, { n: 1 }, { n: 3 }]);
    await outbox.wipe(to);
    expect(await outbox.count(to)).toEqual({ waiting: 0, sent: 0, aside: 0 });
    expect(await outbox.count(other)).toEqual({ waiting: 2, sent: 0, aside: 0 });
  });
});

it('the outbox is still there for the next page', async () => {
  const to = freshTo();
  await (await openOutbox()).put(items(3, to));
  expect(await (await openOutbox()).pending(to, 9)).toEqual(items(3, to));
});

it('a browser that keeps nothing sends from memory', async () => {
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const outbox = await openOutbox();
  refuse.mockRestore();
  expect(outbox).toBeInstanceOf(MemoryOutbox);
});

describe('the courier', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A line of which each attempt is answered by the next of these; the last holds for ever. */
  function courierOver(...answers: readonly Channel['send'][]): { courier: Courier; carried: unknown[][] } {
    const carried: unknown[][] = [];
    const channel: Channel = {
      name: 'test',
      send: (offered, setAside) => {
        const answer = answers[Math.min(carried.length, answers.length - 1)];
        carried.push(bodies(offered));
        return answer?.(offered, setAside) ?? Promise.resolve([]);
      },
    };
    return { courier: new Courier({ to: 'class:a', outbox: new MemoryOutbox(), channel }), carried };
  }
  const takesAll: Channel['send'] = (offered) => Promise.resolve(offered.map((one) => one.id));
  const fails: Channel['send'] = () => Promise.reject(new Error('no line'));

  it('goes at once, in handfuls, and offers again only what did not arrive', async () => {
    const { courier, carried } = courierOver((offered) => Promise.resolve(offered.slice(1).map((one) => one.id)), takesAll);
    await courier.take(items(60));
    await vi.waitUntil(() => courier.state.sent === 60);
    expect(carried.map((one) => one.length)).toEqual([50, 11]);
    expect(carried[1]?.[0]).toEqual({ n: 0 });
    expect(courier.state).toEqual({ to: 'class:a', waiting: 0, sent: 60, aside: 0, trouble: null, stopped: false });
  });

  it('says that the line is down, tries again by itself and after longer and longer, and is done with it when it is back', async () => {
    const { courier, carried } = courierOver(fails, fails, fails, takesAll);
    await courier.take(items(1));
    await courier.go();
    expect(courier.state.trouble).toBe('sending.unreachable');
    const before = carried.length;
    await vi.advanceTimersByTimeAsync(900);
    expect(carried.length).toBe(before);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(courier.state).toMatchObject({ waiting: 0, sent: 1, trouble: null });
  });

  it('offers again what the device would not keep, with nothing lost and in order', async () => {
    const outbox = new MemoryOutbox();
    const put = vi.spyOn(outbox, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const carried: unknown[] = [];
    const send: Channel['send'] = (offered) => {
      carried.push(...bodies(offered));
      return Promise.resolve(offered.map((one) => one.id));
    };
    const courier = new Courier({ to: 'class:a', outbox, channel: { name: 'test', send } });
    await courier.take([item(0), item(1)]);
    await courier.go();
    expect(courier.state.trouble).not.toBe(null);
    expect(carried).toEqual([]);
    put.mockRestore();
    await courier.take([item(2)]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(carried).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
    expect(courier.state).toMatchObject({ waiting: 0, sent: 3, trouble: null });
  });

  it('forgets what the device would not keep when it is wiped', async () => {
    const outbox = new MemoryOutbox();
    const put = vi.spyOn(outbox, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const courier = new Courier({ to: 'class:a', outbox, channel: { name: 'test', send: takesAll }, stopped: true });
    await courier.take([item(0), item(1)]);
    await courier.wipe((one) => one.id === 'class:a-0');
    put.mockRestore();
    await courier.go();
    expect(bodies(await outbox.pending('class:a', 9))).toEqual([{ n: 1 }]);
  });

  it('goes again when the network comes back', async () => {
    const { courier } = courierOver(fails, takesAll);
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const end = courier.start();
    await courier.take(items(1));
    await vi.waitUntil(() => courier.state.trouble !== null);
    target.dispatchEvent(new Event('online'));
    await vi.waitUntil(() => courier.state.sent === 1);
    expect(courier.state.trouble).toBe(null);
    end();
    vi.unstubAllGlobals();
  });

  it('does not try again what was refused, until the player does', async () => {
    const { courier, carried } = courierOver(() => Promise.reject(new Refused('sending.wrong-code')), takesAll);
    await courier.take(items(1));
    await vi.waitUntil(() => courier.state.trouble !== null);
    await vi.advanceTimersByTimeAsync(600_000);
    await courier.take([item(1)]);
    await courier.go();
    expect(carried.length).toBe(1);
    expect(courier.state).toMatchObject({ waiting: 2, trouble: 'sending.wrong-code' });
    courier.resume();
    await vi.waitUntil(() => courier.state.sent === 2);
  });

  it('sets aside what will never be taken, says why, and goes on with the rest', async () => {
    const { courier, carried } = courierOver((offered, setAside) => {
      setAside('class:a-1', '400 no verb');
      return Promise.resolve(offered.map((one) => one.id).filter((id) => id !== 'class:a-1'));
    });
    await courier.take(items(3));
    await vi.waitUntil(() => courier.state.sent === 2);
    expect(courier.state).toMatchObject({ waiting: 0, aside: 1, trouble: null });
    await courier.go();
    expect(carried.length).toBe(1);
    expect((await courier.last(9)).map((one) => one.refused)).toEqual([null, '400 no verb', null]);
  });

  it('lets nothing leave once it is stopped, and loses nothing by it', async () => {
    const { courier, carried } = courierOver(takesAll);
    courier.stop();
    await courier.take(items(2));
    await courier.go();
    expect(carried).toEqual([]);
    expect(courier.state).toMatchObject({ waiting: 2, sent: 0, stopped: true });
    courier.resume();
    await vi.waitUntil(() => courier.state.sent === 2);
  });
});
