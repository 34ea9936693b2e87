/**
 * The embedded broker: aedes over a folder on disk. A student writes under its own class and client id and reads the notice; the trainer
 * reads the class, writes the notice and empties messages; nobody does anything else. Every message is judged before it is taken.
 */
import { Readable } from 'node:stream';
import { Aedes, type Client } from 'aedes';
import persistenceOver, { type LevelPersistence, type RetainedPacket } from 'aedes-persistence-level';
import { ClassicLevel } from 'classic-level';
import { LARGEST_MESSAGE, idOf, numberOf, readMessage, readNotice } from '../class/message.ts';
import { eventsOf, noticeTopic, readEventTopic, trainerOf } from '../class/names.ts';
import { isSame, type ClassCodes } from './class-list.ts';

/** Longer than the longest game, many times over. @source design choice */
const MOST_MESSAGES = 20_000;
/** Guessing codes is slow work. @unit ms */
const AFTER_WRONG_CODE = 1000;

type Role = { readonly klas: string; readonly trainer: boolean };
type Packet = Parameters<Aedes['authorizePublish']>[1];

export interface Broker {
  readonly aedes: Aedes;
  close(): Promise<void>;
}

export async function openBroker(folder: string, classes: readonly ClassCodes[]): Promise<Broker> {
  const db = new ClassicLevel<string, Buffer>(folder, { valueEncoding: 'buffer' });
  await db.open();
  const persistence = persistenceOver(db);
  const aedes = await Aedes.createBroker({ persistence, heartbeatInterval: 60_000 });
  const rules = new Rules(classes, persistence.storeRetained.bind(persistence));
  aedes.authenticate = (client, name, password, done) => {
    if (rules.letIn(client, name ?? '', password?.toString() ?? '')) return done(null, true);
    setTimeout(() => done(Object.assign(new Error('wrong code'), { returnCode: 4 }), false), AFTER_WRONG_CODE);
  };
  aedes.authorizeSubscribe = (client, subscription, done) => done(null, rules.mayRead(client, subscription.topic) ? subscription : null);
  aedes.authorizePublish = (client, packet, done) => {
    void rules.answer(client, packet, done);
  };
  aedes.on('clientDisconnect', (client) => rules.letGo(client));
  await rules.recall(persistence.createRetainedStreamCombi(classes.map((one) => noticeTopic(one.klas))));
  fitToClasses(persistence, rules);
  return {
    aedes,
    close: async () => {
      await new Promise<void>((closed) => aedes.close(() => closed()));
      await db.close();
    },
  };
}

/**
 * The broker passes messages on after it has written them; writes that overtake one another would make it drop the older message as one
 * that came before. They are written already when they are taken, so that here nothing is waited for. And a subscription makes the store go
 * through all it has, while every student asks for the notice and hundreds come back at once after a restart: that is known here.
 */
function fitToClasses(persistence: LevelPersistence, rules: Rules): void {
  persistence.storeRetained = () => Promise.resolve();
  const search = persistence.createRetainedStreamCombi.bind(persistence);
  persistence.createRetainedStreamCombi = (patterns) => {
    const areNotices = patterns.every((one) => rules.isNotice(one));
    return areNotices ? Readable.from(patterns.flatMap((one) => rules.notice(one) ?? [])) : search(patterns);
  };
}

const retained = (topic: string, payload: Buffer): RetainedPacket => ({ cmd: 'publish', topic, payload, qos: 1, retain: true, dup: false });

class Rules {
  private readonly classes: readonly ClassCodes[];
  private readonly store: (packet: RetainedPacket) => Promise<void>;
  private readonly roles = new WeakMap<Client, Role>();
  private readonly taken = new Map<string, number>();
  /** When each class was wiped. */
  private readonly wiped = new Map<string, string>();

  constructor(classes: readonly ClassCodes[], store: (packet: RetainedPacket) => Promise<void>) {
    this.classes = classes;
    this.store = store;
  }

  /** Notices of before a restart. */
  async recall(notices: AsyncIterable<{ topic: string; payload: Buffer }>): Promise<void> {
    for await (const { topic, payload } of notices) this.note(topic, payload.toString());
  }

  letIn(client: Client, name: string, code: string): boolean {
    const student = this.classes.find((one) => one.klas === name);
    const trainer = this.classes.find((one) => trainerOf(one.klas) === name);
    const right = (student && isSame(code, student.code)) ?? (trainer && isSame(code, trainer.secret)) ?? false;
    // A client id that is a pattern would reach into other students' topics.
    if (!right || /[+#/]/.test(client.id)) return false;
    this.roles.set(client, { klas: (student ?? trainer)?.klas ?? '', trainer: trainer !== undefined });
    return true;
  }

  letGo(client: Client): void {
    this.taken.delete(client.id);
  }

  mayRead(client: Client, topic: string): boolean {
    const role = this.roles.get(client);
    return role !== undefined && (topic === noticeTopic(role.klas) || (role.trainer && topic === eventsOf(role.klas)));
  }

  /** An error when this may not be written, which closes the line. @param client null for what the broker says itself */
  async answer(client: Client | null, packet: Packet, done: (problem: Error | null) => void): Promise<void> {
    let problem: Error | null = null;
    try {
      if (client) await this.judge(client, packet);
    } catch (error) {
      problem = error instanceof Error ? error : new Error(String(error));
    }
    done(problem);
  }

  private async judge(client: Client, packet: Packet): Promise<void> {
    const role = this.roles.get(client);
    const { topic, payload } = packet;
    if (!role || !packet.retain || payload.length > LARGEST_MESSAGE) throw new Error(`not to be written: ${topic}`);
    const event = readEventTopic(topic);
    if (role.trainer) {
      const empties = event?.klas === role.klas && payload.length === 0;
      if (!empties && !(topic === noticeTopic(role.klas) && this.note(topic, payload.toString())))
        throw new Error(`not the trainer's: ${topic}`);
    } else if (!event || event.klas !== role.klas || event.student !== client.id) throw new Error(`not the student's: ${topic}`);
    else if (!this.isWanted(client, event.klas, event.id, payload.toString())) {
      // Said to have arrived, or it would come again for ever; and kept nowhere.
      Object.assign(packet, { retain: false, payload: Buffer.alloc(0) });
      return;
    }
    // The broker would say that it arrived and write it afterwards; killed in between, it would be lost.
    await this.store(retained(topic, Buffer.from(payload)));
  }

  /** False for what was begun before the class was wiped. @throws Error when it is no message of the game */
  private isWanted(client: Client, klas: string, id: string, text: string): boolean {
    const taken = (this.taken.get(client.id) ?? 0) + 1;
    this.taken.set(client.id, taken);
    const message = readMessage(text);
    if (!message || idOf(message.run, numberOf(message)) !== id || taken > MOST_MESSAGES) throw new Error('no message of the game');
    return message.began >= (this.wiped.get(klas) ?? '');
  }

  isNotice(topic: string): boolean {
    return this.classes.some((one) => noticeTopic(one.klas) === topic);
  }

  notice(topic: string): RetainedPacket | null {
    const klas = this.classes.find((one) => noticeTopic(one.klas) === topic)?.klas ?? '';
    const wiped = this.wiped.get(klas);
    return wiped === undefined ? null : retained(topic, Buffer.from(JSON.stringify({ v: 1, wiped })));
  }

  private note(topic: string, text: string): boolean {
    const klas = this.classes.find((one) => noticeTopic(one.klas) === topic)?.klas;
    const wiped = readNotice(text);
    if (klas === undefined || wiped === null) return false;
    this.wiped.set(klas, wiped);
    return true;
  }
}
