/**
 * A class whose broker is killed in the middle: nothing lost, nothing double, for the trainer who was there and the one who comes late. And
 * everybody kept to their own. The same client and the same trials on the embedded broker and on Debian's mosquitto.
 */
import mqtt, { type MqttClient } from 'mqtt';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClassChannel, QUIET } from '../../src/host/class/channel.ts';
import { eventTopic, trainerOf, type ClassLine } from '../../src/host/class/names.ts';
import { outgoingOf } from '../../src/host/class/outgoing.ts';
import { ClassWatch } from '../../src/host/class/watch.ts';
import type { Outgoing } from '../../src/host/sending/outbox.ts';
import { Refused } from '../../src/host/sending/courier.ts';
import { carry } from '../support/class-load.ts';
import { classLogs } from '../support/class-logs.ts';
import { ClassServer } from '../support/class-server.ts';
import { Mosquitto } from '../support/mosquitto.ts';
import { shipped } from '../support/scenarios.ts';

const logs = classLogs(shipped('veemarktplein'), 2);
const KLAS = 'sw2-b';

/** The first entry of a run of its own. */
function oneItem(at: number, began = new Date().toISOString()): Outgoing {
  const [log] = logs;
  if (!log) throw new Error('no log');
  const first = { ...log, entries: log.entries.slice(0, 1) };
  const run = at.toString(16).padStart(32, 'f');
  const [item] = outgoingOf({ to: KLAS, run, began, at: began, now: { screen: 'briefing' }, log: first, text: (key) => key });
  if (!item) throw new Error('no item');
  return item;
}

const student = (line: ClassLine, name: string, wiped: string[] = []): ClassChannel =>
  new ClassChannel({ line, student: name, onWiped: (at) => void wiped.push(at) });

/** A client that keeps to nothing. */
const stranger = ({ broker, klas, code }: ClassLine, clientId: string): Promise<MqttClient> =>
  mqtt.connectAsync(broker, { ...QUIET, clientId, username: klas, password: code, reconnectPeriod: 0 });

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 30_000, interval: 20 }).toBe(true);
}

describe.each([
  ['the embedded broker', () => new ClassServer([KLAS])],
  ['mosquitto', () => new Mosquitto()],
])('a class on %s', (name, make) => {
  const broker = make();
  beforeAll(() => broker.start());
  afterAll(() => broker.close());

  it('keeps everybody to their own, and is emptied', async () => {
    const line = broker.line(KLAS);
    const seen: string[] = [];
    const trainer = new ClassWatch(broker.line(KLAS, 'trainer'), () => undefined);
    await until(() => trainer.state === 'open');
    const nosy = await stranger(line, 'nosy');
    nosy.on('message', (topic) => seen.push(topic));
    for (const topic of ['#', `class/${KLAS}/#`, 'class/+/ev/+/+']) await nosy.subscribeAsync(topic).catch(() => undefined);
    const wiped: string[] = [];
    const honest = student(line, 'honest', wiped);
    await honest.send([oneItem(1)]);
    await until(() => trainer.counts.messages === 1);
    // In another's name, and something that is none of the game's.
    const forged = oneItem(2);
    for (const [topic, text] of [
      [eventTopic(KLAS, 'honest', forged.id), JSON.stringify(forged.body)],
      [`class/${KLAS}/notice`, JSON.stringify({ v: 1, wiped: '2999-01-01T00:00:00.000Z' })],
      [eventTopic(KLAS, 'rude', 'x'.repeat(10)), '{"v":1,"__proto__":{"v":1}}'],
      [eventTopic(KLAS, 'huge', forged.id), 'x'.repeat(100_000)],
    ] as const) {
      const client = await stranger(line, topic.split('/')[3] === 'honest' ? 'liar' : (topic.split('/')[3] ?? 'teller'));
      const over = new Promise<void>((done) => client.once('close', () => done()));
      await Promise.race([client.publishAsync(topic, text, { qos: 1, retain: true }).catch(() => undefined), over]);
      client.end(true);
    }
    await expect(student({ ...line, code: 'WRONG2' }, 'guesser').send([oneItem(3)])).rejects.toThrow(Refused);
    await expect(student({ ...line, klas: trainerOf(KLAS) }, 'guesser').send([oneItem(3)])).rejects.toThrow(Refused);
    await honest.send([oneItem(4)]);
    await until(() => trainer.counts.messages === 2);
    expect(seen).toEqual([]);
    expect(trainer.players.map((one) => one.run.slice(-1))).toEqual(['1', '4']);
    // The embedded broker judges messages itself; on another one the trainer's page leaves them out.
    expect(trainer.counts.strange).toBe(name === 'mosquitto' ? 1 : 0);

    await trainer.wipe();
    await until(() => wiped.length > 0);
    // What was begun before comes to nothing, also when it comes late; what is begun now counts.
    await honest.send([oneItem(5, '2020-01-01T00:00:00.000Z')]);
    await honest.send([oneItem(6)]);
    await until(() => trainer.players.length === 1);
    const late = new ClassWatch(broker.line(KLAS, 'trainer'), () => undefined);
    await until(() => late.players.length === 1);
    expect(late.players[0]?.run.slice(-1)).toBe('6');
    expect(late.counts).toEqual({ messages: 1, again: 0, strange: 0 });
    await late.wipe();
    [trainer, late].forEach((one) => one.close());
    await honest.close();
    nosy.end(true);
  });

  it('loses nothing and counts nothing twice when it is killed while ten students play', async () => {
    const carried = await carry({
      student: broker.line(KLAS),
      trainer: broker.line(KLAS, 'trainer'),
      students: 10,
      entries: 20,
      time: 1500,
      logs,
      kills: [0.4],
      killAndRestart: async () => {
        await broker.kill();
        await broker.start();
      },
    });
    expect(carried).toMatchObject({ live: { messages: 200, strange: 0 }, late: { messages: 200, again: 0, strange: 0 }, whole: 10 });
  });
});
