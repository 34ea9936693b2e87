/** Tells a record store of a run while it is played: each entry once, as statements with an id of their own from that moment on. */
import {
  competenceDrafts,
  completed,
  initialized,
  passed,
  playDrafts,
  stamped,
  terminated,
  type Begun,
  type Draft,
  type InLanguages,
  type Setting,
  type Statement,
} from '../../core/xapi/index.ts';
import type { Outgoing } from '../sending/outbox.ts';
import type { Told, Words } from './door.ts';
import { drawUuid } from './uuid.ts';

/** Where statements go: kept first, sent when it can be. */
export interface Desk {
  readonly to: string;
  take(items: readonly Outgoing[]): Promise<void>;
  /** At hand, for a page that goes away at once. */
  hold(statements: readonly Statement[]): void;
}

export class Teller {
  readonly setting: Setting;
  readonly title: InLanguages;
  private readonly desk: Desk;
  private readonly words: Words;

  constructor({ setting, title }: Begun, desk: Desk, words: Words) {
    this.setting = setting;
    this.title = title;
    this.desk = desk;
    this.words = words;
  }

  begin(): void {
    this.give([initialized(this)]);
  }

  play({ fresh, log, telling }: Told): void {
    const { setting } = this;
    this.give(fresh.flatMap(({ entry, heard }) => playDrafts(entry, { setting, log, telling, speakers: heard })));
  }

  /** @param judged what the environment asks at least, null when it wants to hear "passed" without a score; absent when it asks for neither */
  end({ log, competences }: Told, judged?: { readonly masteryScore: number | null }): void {
    const { setting } = this;
    const played = log.entries.at(-1)?.at ?? 0;
    const names = (one: string): InLanguages => ({
      nl: this.words.say(`competence.${one}`, 'nl'),
      en: this.words.say(`competence.${one}`, 'en'),
    });
    this.give([
      ...competenceDrafts({ setting, log }, competences, names),
      completed(this, played),
      ...(judged ? [passed(this, played, judged.masteryScore)] : []),
    ]);
  }

  /** @param ms since the session began */
  close(ms: number): void {
    this.give([terminated(this, ms)]);
  }

  private give(drafts: readonly Draft[]): void {
    if (drafts.length === 0) return;
    const at = new Date().toISOString();
    const statements = drafts.map((one) => stamped(one, drawUuid(), at));
    this.desk.hold(statements);
    void this.desk.take(statements.map((one) => ({ id: one.id, to: this.desk.to, at, body: one, said: this.saidOf(one) })));
  }

  /** For the player, who looks at what is sent. */
  private saidOf({ verb, object }: Statement): Outgoing['said'] {
    const what = object.definition?.name?.[this.words.language()] ?? '';
    return { key: `sending.statement.${verb.id.split('/').at(-1) ?? ''}`, values: { what } };
  }
}
