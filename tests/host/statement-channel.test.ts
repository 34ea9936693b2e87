/** Statements over HTTP: what a store takes, what it will never take, and what is tried again. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Statement } from '../../src/core/xapi/index.ts';
import { RecordStore } from '../../src/host/lms/record-store.ts';
import { StatementChannel } from '../../src/host/lms/statement-channel.ts';
import { Refused } from '../../src/host/sending/courier.ts';
import type { Outgoing } from '../../src/host/sending/outbox.ts';

let server: Server;
let channel: StatementChannel;
/** Ids of each request, and how it is answered. */
let asked: string[][];
let answer: (ids: readonly string[]) => number;

beforeEach(async () => {
  asked = [];
  answer = () => 200;
  server = createServer((request, response) => {
    void request.toArray().then((parts) => {
      const ids = (JSON.parse(Buffer.concat(parts).toString()) as Statement[]).map((one) => one.id);
      asked.push(ids);
      const wrong = request.headers.authorization !== 'Basic a2V5' || request.headers['x-experience-api-version'] !== '1.0.3';
      const status = wrong ? 401 : answer(ids);
      return response.writeHead(status).end(status === 400 ? 'no verb' : '[]');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  channel = new StatementChannel(new RecordStore(`http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`, 'Basic a2V5'));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const items = (count: number): Outgoing[] =>
  Array.from({ length: count }, (_, n) => ({ id: `${n}`, to: 'lrs:a', at: '', body: { id: `${n}` }, said: { key: 'k' } }));

async function send(count: number): Promise<{ arrived: readonly string[]; aside: Record<string, string> }> {
  const aside: Record<string, string> = {};
  const arrived = await channel.send(items(count), (id, reason) => (aside[id] = reason));
  return { arrived, aside };
}

it('sends a batch in one go', async () => {
  expect(await send(3)).toEqual({ arrived: ['0', '1', '2'], aside: {} });
  expect(asked).toEqual([['0', '1', '2']]);
});

it('finds the one that will never be taken, says why, and brings the rest', async () => {
  answer = (ids) => (ids.includes('5') ? 400 : 200);
  const { arrived, aside } = await send(9);
  expect(arrived).toEqual(['0', '1', '2', '3', '4', '6', '7', '8']);
  expect(aside).toEqual({ 5: '400 no verb' });
});

it('takes it for arrived when the store has one with that id', async () => {
  answer = (ids) => (ids.includes('1') ? 409 : 200);
  expect(await send(3)).toEqual({ arrived: ['0', '1', '2'], aside: {} });
});

it.each([
  [401, 'sending.lrs-no-entry'],
  [404, 'sending.lrs-no-store'],
])('says that %i is no use', async (status, key) => {
  answer = () => status;
  await expect(send(2)).rejects.toEqual(new Refused(key));
});

it('lets go of what a closed session may not say any more, and brings the rest', async () => {
  answer = (ids) => (ids.some((id) => Number(id) < 3) ? 403 : 200);
  const { arrived, aside } = await send(6);
  expect(arrived.toSorted()).toEqual(['3', '4', '5']);
  expect(Object.keys(aside)).toEqual(['0', '1', '2']);
});

it('asks the player when nothing at all is let in, after some patience, and drops nothing', async () => {
  answer = () => 403;
  for (const _ of [1, 2]) await expect(send(4)).rejects.not.toBeInstanceOf(Refused);
  await expect(send(4)).rejects.toEqual(new Refused('sending.lrs-no-entry'));
  expect(asked.every((ids) => ids.length === 4 || ids.length === 1)).toBe(true);
});

it.each([500, 503, 429])('leaves %i for later, and says what arrived before', async (status) => {
  answer = () => status;
  await expect(send(2)).rejects.not.toBeInstanceOf(Refused);
  answer = (ids) => (ids.length > 1 ? 400 : ids[0] === '0' ? 200 : status);
  expect(await send(2)).toEqual({ arrived: ['0'], aside: {} });
});

it('fails when nobody is there', async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await expect(send(1)).rejects.toBeInstanceOf(TypeError);
});

it('keeps at hand what has not arrived, for a page that goes', async () => {
  channel.hold(items(3).map((one) => one.body as Statement));
  answer = (ids) => (ids.includes('2') ? 500 : 200);
  await expect(send(3)).rejects.toMatchObject({ status: 500 });
  answer = () => 200;
  await channel.send(items(1), () => undefined);
  channel.hurry();
  await expect.poll(() => asked.at(-1)).toEqual(['1', '2']);
});
