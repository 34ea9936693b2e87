/**
 * A student's line to the class: entries as retained messages under the student's own topic, each said to have arrived when the broker
 * says so. It connects when there is something to send, and leaves trying again to the courier. All that must not be lost is in the
 * outbox and in retained messages; a broker's session adds nothing to that, so none is asked for (`clean`).
 */
import mqtt, { type MqttClient } from 'mqtt';
import { Refused, type Channel } from '../sending/courier.ts';
import type { Outgoing } from '../sending/outbox.ts';
import { readNotice } from './message.ts';
import { eventTopic, noticeTopic, type ClassLine } from './names.ts';

/**
 * A broker may have said yes and be killed before it had written it down. What arrived shortly before the line broke is sent once more
 * on the next one. @unit ms @source design choice
 */
const DOUBTED = 30_000;

/** A class is together in one room: it waits for no half minute. @unit ms @source design choice */
export const LONGEST_WAIT = 4000;

export interface ClassChannelOptions {
  readonly line: ClassLine;
  /** Drawn for this page; who sits behind it nobody knows. */
  readonly student: string;
  /** The trainer wiped the class at this time, ISO 8601. */
  readonly onWiped: (at: string) => void;
}

export class ClassChannel implements Channel {
  readonly name = 'class';
  private readonly options: ClassChannelOptions;
  private connecting: Promise<OpenLine> | null = null;
  private recent: { readonly item: Outgoing; readonly when: number }[] = [];

  constructor(options: ClassChannelOptions) {
    this.options = options;
  }

  async send(items: readonly Outgoing[]): Promise<readonly string[]> {
    const again = this.connecting === null ? this.recent.filter(({ when }) => Date.now() - when < DOUBTED).map(({ item }) => item) : [];
    this.connecting ??= this.connect();
    const { client, closed } = await this.connecting;
    const { klas } = this.options.line;
    const arrived: string[] = [];
    const publishing = [...again, ...items].map(async (item) => {
      await client.publishAsync(eventTopic(klas, this.options.student, item.id), JSON.stringify(item.body), { qos: 1, retain: true });
      arrived.push(item.id);
      this.recent = [...this.recent.filter(({ when }) => Date.now() - when < DOUBTED), { item, when: Date.now() }];
    });
    // What was under way when the line broke is offered again.
    await Promise.race([Promise.allSettled(publishing), closed]);
    if (arrived.length === 0) throw new Error('the line broke');
    return arrived;
  }

  /** Lets the line go; the next thing to send opens another. */
  async close(): Promise<void> {
    const open = await this.connecting?.catch(() => null);
    await open?.client.endAsync(true);
  }

  private connect(): Promise<OpenLine> {
    const { line, student, onWiped } = this.options;
    const client = mqtt.connect(line.broker, { ...QUIET, clientId: student, username: line.klas, password: line.code, reconnectPeriod: 0 });
    const notice = noticeTopic(line.klas);
    client.on('message', (topic, payload) => {
      const wiped = topic === notice ? readNotice(payload.toString()) : null;
      if (wiped !== null) onWiped(wiped);
    });
    return new Promise((opened, failed) => {
      let broken = (): void => undefined;
      const closed = new Promise<void>((done) => (broken = done));
      client.on('error', (error) => failed(isRefusal(error) ? new Refused('class.wrongCode') : error));
      client.on('close', () => {
        this.connecting = null;
        broken();
        failed(new Error('the line broke'));
        client.end(true);
      });
      client.on('connect', () => {
        // What was wiped is known before anything is sent.
        client.subscribe(notice, { qos: 1 }, () => opened({ client, closed }));
      });
    });
  }
}

interface OpenLine {
  readonly client: MqttClient;
  readonly closed: Promise<void>;
}

/** What both ends have in common. Timers of the page itself: the library's own would need a worker that the content policy forbids. */
export const QUIET = { clean: true, protocolVersion: 4, keepalive: 30, connectTimeout: 10_000, timerVariant: 'native' } as const;

/** The broker knows the class or the code not: 4 and 5 are MQTT's codes for that. */
export const isRefusal = (error: Error): boolean => 'code' in error && (error.code === 4 || error.code === 5);
