/** Class mode's small parts: links, messages from who knows where, the size of packets, codes on disk, the page for another broker. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { joined, readMessage, readNotice, type ClassMessage } from '../../src/host/class/message.ts';
import { lineOf, readEventTopic } from '../../src/host/class/names.ts';
import { outgoingOf } from '../../src/host/class/outgoing.ts';
import { ClassListError, openClasses } from '../../src/host/class-server/class-list.ts';
import { PacketLimit } from '../../src/host/class-server/packet-limit.ts';
import { serve } from '../../src/host/class-server/serve.ts';
import { playRandomly } from '../support/random-player.ts';
import { smallScenario } from '../support/scenarios.ts';
import { logOf } from '../../src/core/session/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'laten-doen-class-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a link', () => {
  it('asks for a class with its code, at the page or elsewhere', () => {
    expect(lineOf('http://10.0.0.4:4180/?scenario=x&klas=sw2-b#K7QF3M')).toEqual({
      broker: 'ws://10.0.0.4:4180/mqtt',
      klas: 'sw2-b',
      code: 'K7QF3M',
    });
    expect(lineOf('https://school.example/spel/debrief.html?klas=a#ABCD')?.broker).toBe('wss://school.example/spel/mqtt');
    expect(lineOf('https://school.example/?klas=a&broker=wss://b.example/m#ABCD')?.broker).toBe('wss://b.example/m');
  });

  it.each(['?klas=sw2-b', '#K7QF3M', '?klas=a/%2B#K7QF3M', '?klas=sw2-b#x', '?klas=a&broker=javascript:alert(1)#ABCD'])(
    '%s asks for none',
    (rest) => {
      expect(lineOf(`http://10.0.0.4/${rest}`)).toBeNull();
    },
  );
});

describe('a message', () => {
  const log = logOf(playRandomly(smallScenario(), 3).session);
  const began = '2026-03-02T10:00:00.000Z';
  const told = { to: 'class', run: '0'.repeat(32), began, at: began, now: { screen: 'scene' }, text: (key: string) => key };
  const texts = outgoingOf({ ...told, log }).map(({ body }) => JSON.stringify(body));
  const read = texts.flatMap((text) => readMessage(text) ?? []);

  it('carries a run whole, in whatever order it comes, and up to what is missing', () => {
    expect(read.length).toBe(log.entries.length);
    expect(joined(read.toReversed())).toEqual(log);
    expect(joined(read.filter((_, n) => n !== 3))?.entries).toEqual(log.entries.slice(0, 3));
    expect(joined(read.slice(1))).toBeNull();
  });

  it.each<[string, (body: Record<string, unknown>) => unknown]>([
    ['nothing', () => null],
    ['another version', (body) => ({ ...body, v: 2 })],
    ['a run that is a path', (body) => ({ ...body, run: '../../x' })],
    ['something beside it', (body) => ({ ...body, more: 1 })],
    ['two entries', (body) => ({ ...body, log: { ...(body['log'] as object), entries: [1, 2].map(() => log.entries[0]) } })],
    [
      'an entry of no kind',
      (body) => ({ ...body, log: { ...(body['log'] as object), entries: [{ n: 0, week: 1, at: 0, type: 'hurt' }] } }),
    ],
    ['a text without end', (body) => ({ ...body, now: { screen: 'x'.repeat(70_000) } })],
  ])('with %s is none', (_, change) => {
    const body = JSON.parse(texts[0] ?? '') as ClassMessage & Record<string, unknown>;
    expect(readMessage(JSON.stringify(body))).not.toBeNull();
    expect(readMessage(JSON.stringify(change(body)))).toBeNull();
  });

  it('is at one place alone', () => {
    expect(readEventTopic('class/a/ev/s/r.1')).toEqual({ klas: 'a', student: 's', id: 'r.1' });
    for (const topic of ['class/a/ev/s', 'class/a/ev/s/r.1/x', 'class/a/notice', 'class//ev/s/r', 'other/a/ev/s/r'])
      expect(readEventTopic(topic)).toBeNull();
    expect(readNotice('{"v":1,"wiped":"gisteren"}')).toBeNull();
  });
});

describe('a packet', () => {
  /** Fixed header and body, as MQTT has them. */
  const packet = (length: number): Uint8Array => {
    const sizes: number[] = [];
    for (let left = length; sizes.length === 0 || left > 0; left >>= 7) sizes.push((left & 127) | (left > 127 ? 128 : 0));
    return Uint8Array.from([0x32, ...sizes, ...Array<number>(length).fill(7)]);
  };
  const stream = [0, 1, 127, 128, 1000, 0, 999].map(packet).flatMap((one) => [...one]);

  it.each([1, 2, 3, 7, 500, 5000])('of every size up to the limit passes, cut into pieces of %i', (size) => {
    const limit = new PacketLimit(1000);
    const pieces = Array.from({ length: Math.ceil(stream.length / size) }, (_, at) =>
      Uint8Array.from(stream.slice(at * size, (at + 1) * size)),
    );
    expect(pieces.every((one) => limit.allows(one))).toBe(true);
    expect(limit.allows(packet(1001).slice(0, 4))).toBe(false);
  });

  it('whose length has no end is none', () => {
    expect(new PacketLimit(1000).allows(Uint8Array.from([0x32, 128, 128, 128, 128, 128]))).toBe(false);
  });
});

it('classes keep their codes from one start to the next, each its own', () => {
  const first = openClasses(folder, ['a', 'b']);
  expect(openClasses(folder, ['c', 'b', 'a']).map((one) => one.klas)).toEqual(['a', 'b', 'c']);
  expect(openClasses(folder, ['a', 'b'])).toEqual(first);
  expect(new Set(first.flatMap(({ code, secret }) => [code, secret])).size).toBe(4);
  expect(() => openClasses(folder, ['a/b'])).toThrow(ClassListError);
  writeFileSync(join(folder, 'classes.json'), '{');
  expect(() => openClasses(folder, ['a'])).toThrow(ClassListError);
});

it('for another broker the pages may connect there and nowhere else; a short link leads to the class', async () => {
  writeFileSync(join(folder, 'index.html'), `<meta content="default-src 'self'; connect-src 'self' blob:; img-src 'self'">`);
  const server = await serve({
    dist: folder,
    port: 0,
    host: '127.0.0.1',
    aedes: null,
    broker: 'wss://b.example:8083/mqtt',
    classLinks: new Map([['sw2-b', '/?klas=sw2-b']]),
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await (await fetch(`${base}/?klas=sw2-b`)).text();
  expect(page).toContain(`default-src 'self'; connect-src 'self' wss://b.example:8083 blob:; img-src`);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain('b.example');
  expect((await fetch(`${base}/sw2-b`, { redirect: 'manual' })).headers.get('location')).toBe('/?klas=sw2-b');
  expect((await fetch(`${base}/nowhere`)).status).toBe(404);
  await new Promise((done) => server.close(done));
});
