/**
 * The trainer's end of a class: every run as it is played, put together from messages that may come twice, in any order and long after.
 * Nothing that comes over the line is trusted: what is no message of this game is counted and left out.
 */
import mqtt, { type MqttClient } from 'mqtt';
import type { GameLog } from '../../core/log/index.ts';
import { isRefusal, QUIET } from './channel.ts';
import { idOf, joined, numberOf, readMessage, readNotice, type ClassMessage } from './message.ts';
import { eventsOf, noticeTopic, readEventTopic, trainerOf, type ClassLine } from './names.ts';

/** More than any class makes: what comes on top is left out. @source design choice */
const MOST_RUNS = 5000;

/** Where one run is. */
export interface WatchedRun {
  readonly run: string;
  readonly player: string;
  readonly scenario: string;
  readonly week: number;
  readonly screen: string;
  /** Id of the scene that is played; null between scenes. */
  readonly scene: string | null;
  /** When the newest entry was made, by the student's clock. ISO 8601 */
  readonly at: string;
  readonly entries: number;
  readonly ended: boolean;
}

export type WatchState = 'connecting' | 'open' | 'broken' | 'refused';

export class ClassWatch {
  state: WatchState = 'connecting';
  /** Messages that came, that came again, and that were none of this game's. */
  readonly counts = { messages: 0, again: 0, strange: 0 };
  /** What came in last. */
  newest: { readonly run: string; readonly n: number } | null = null;
  private readonly client: MqttClient;
  private readonly klas: string;
  private readonly runs = new Map<string, Map<number, ClassMessage>>();
  /** Everything that stands at the broker, to be wiped. */
  private readonly topics = new Set<string>();
  private wiped = '';
  private readonly changed: () => void;

  /** @param changed is told after every message and every change of the line */
  constructor({ broker, klas, code }: ClassLine, changed: () => void) {
    this.klas = klas;
    this.changed = changed;
    const clientId = `trainer-${Math.random().toString(16).slice(2)}`;
    this.client = mqtt.connect(broker, { ...QUIET, clientId, username: trainerOf(klas), password: code, reconnectPeriod: 2000 });
    this.client.on('connect', () => this.open());
    this.client.on('close', () => this.to(this.state === 'refused' ? 'refused' : 'broken'));
    this.client.on('error', (error) => {
      if (!isRefusal(error)) return;
      this.to('refused');
      this.client.end(true);
    });
    this.client.on('message', (topic, payload) => this.hear(topic, payload.toString()));
  }

  /** Where everybody is; who came first stands first. */
  get players(): readonly WatchedRun[] {
    return [...this.runs].flatMap(([run, messages]) => {
      const last = newest(messages);
      return last ? [watched(run, last, messages.size)] : [];
    });
  }

  /** The run as a game log, as far as it came in without a gap. */
  log(run: string): GameLog | null {
    return joined(this.runs.get(run)?.values() ?? []);
  }

  /**
   * Empties the class at the broker, and tells students' pages that what was begun before this is not to be sent any more. A page that is
   * away hears so when it comes back; should it send something first, that is emptied as soon as this end sees it.
   * @returns how many messages were wiped
   */
  async wipe(): Promise<number> {
    this.wiped = new Date().toISOString();
    const notice = JSON.stringify({ v: 1, wiped: this.wiped });
    await this.client.publishAsync(noticeTopic(this.klas), notice, { qos: 1, retain: true });
    const all = [...this.topics];
    this.topics.clear();
    this.runs.clear();
    await Promise.all(all.map((topic) => this.erase(topic)));
    this.changed();
    return all.length;
  }

  close(): void {
    this.client.end(true);
  }

  /** The notice first, so that what it makes void is known before it comes. */
  private open(): void {
    this.client.subscribe(noticeTopic(this.klas), { qos: 1 }, () => this.client.subscribe(eventsOf(this.klas), { qos: 1 }));
    this.to('open');
  }

  private to(state: WatchState): void {
    this.state = state;
    this.changed();
  }

  private hear(topic: string, text: string): void {
    if (topic === noticeTopic(this.klas)) this.wiped = readNotice(text) ?? this.wiped;
    else if (text === '') this.topics.delete(topic);
    else this.take(topic, text);
    this.changed();
  }

  private take(topic: string, text: string): void {
    this.topics.add(topic);
    const message = readMessage(text);
    if (!message || readEventTopic(topic)?.id !== idOf(message.run, numberOf(message))) {
      this.counts.strange += 1;
      return;
    }
    if (message.began < this.wiped) {
      this.topics.delete(topic);
      void this.erase(topic);
      return;
    }
    const run = this.runs.get(message.run) ?? new Map<number, ClassMessage>();
    if (run.has(numberOf(message))) this.counts.again += 1;
    else if (this.runs.size < MOST_RUNS || run.size > 0) {
      this.counts.messages += 1;
      this.newest = { run: message.run, n: numberOf(message) };
      this.runs.set(message.run, run.set(numberOf(message), message));
    }
  }

  private async erase(topic: string): Promise<void> {
    await this.client.publishAsync(topic, '', { qos: 1, retain: true }).catch(() => undefined);
  }
}

function newest(messages: ReadonlyMap<number, ClassMessage>): ClassMessage | undefined {
  return messages.get(Math.max(...messages.keys()));
}

function watched(run: string, { log, now, at }: ClassMessage, entries: number): WatchedRun {
  const entry = log.entries[0];
  return {
    run,
    player: log.player,
    scenario: log.scenario.id,
    week: entry?.week ?? 1,
    screen: now.screen,
    scene: now.scene ?? null,
    at,
    entries,
    ended: entry?.type === 'session-ended',
  };
}
