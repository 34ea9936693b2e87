// @vitest-environment happy-dom
/** What the game does on the side, over a device that fails: the player hears of it, and it is tried again. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { outgoingOf } from '../../src/host/class/index.ts';
import { Follower } from '../../src/host/app/class-mode.ts';
import type { RunningGame } from '../../src/host/app/running-game.ts';
import { SendingDesk } from '../../src/host/app/sending-desk.ts';
import { Courier } from '../../src/host/sending/courier.ts';
import { MemoryOutbox } from '../../src/host/sending/outbox.ts';
import { apply } from '../../src/core/session/index.ts';
import { newSession, shipped } from '../support/scenarios.ts';

const channel = { name: 'test', send: () => Promise.resolve([]) };
const closed = (): Promise<never> => Promise.reject(new DOMException('closed', 'InvalidStateError'));

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('who follows a run for the class', () => {
  function following() {
    const outbox = new MemoryOutbox();
    const courier = new Courier({ to: 'class:a', outbox, channel, stopped: true });
    const said: string[] = [];
    const game = {
      inPlay: newSession(shipped('knel')),
      run: 'a'.repeat(32),
      text: (key: string) => key,
      say: (key: string) => said.push(key),
    };
    return { outbox, courier, said, game, follower: new Follower(game as unknown as RunningGame, courier, outgoingOf) };
  }
  const waiting = async (outbox: MemoryOutbox) => (await outbox.pending('class:a', 99)).length;

  it('says once that a step could not be handed on, and hands on all of it with the next', async () => {
    const { outbox, said, game, follower } = following();
    const last = vi.spyOn(outbox, 'last').mockImplementation(closed);
    await follower.follow();
    await follower.follow();
    expect(said).toEqual(['notice.class-not-handed']);
    expect(await waiting(outbox)).toBe(0);
    last.mockRestore();
    const begun = apply(game.inPlay, { type: 'begin' }, 1);
    if (!begun.ok) throw new Error('does not begin');
    game.inPlay = begun.session;
    await follower.follow();
    expect(await waiting(outbox)).toBe(begun.session.entries.length);
    expect(said).toHaveLength(1);
  });

  it('says that the copy on this device stayed when it could not be wiped', async () => {
    const { outbox, said, follower } = following();
    await follower.follow();
    vi.spyOn(outbox, 'wipe').mockImplementation(closed);
    await follower.wipeBefore('2999-01-01T00:00:00.000Z');
    expect(said).toEqual(['notice.class-wiped-not-here']);
  });
});

it('what the player wants wiped and cannot be is told in the list of what is sent, until it could', async () => {
  const desk = new SendingDesk(() => undefined);
  const courier = await desk.open({ to: 'class:b', channel, name: { key: 'k' }, pseudonym: () => null });
  const wipe = vi.spyOn(courier, 'wipe').mockImplementation(closed);
  expect(desk.list[0]?.notWiped).toBe(false);
  desk.list[0]?.wipe();
  await vi.waitUntil(() => desk.list[0]?.notWiped === true);
  wipe.mockRestore();
  desk.list[0]?.wipe();
  await vi.waitUntil(() => desk.list[0]?.notWiped === false);
});
