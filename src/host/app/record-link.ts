/**
 * A link may ask to tell a record store what is played: `#lrs=https://lrs.school.nl/xapi/&auth=<base64 of key:secret>`. After the `#`, because
 * no server gets to see that part. Nothing goes before the player has said so; the page itself must have been let out to that address by
 * `laten-doen pack --connect`.
 */
import { courseId, PSEUDONYMS, type Setting } from '../../core/xapi/index.ts';
import type { Session } from '../../core/session/index.ts';
import { textsIn } from '../../view/shared/messages.ts';
import { RecordStore } from '../lms/record-store.ts';
import { StatementChannel } from '../lms/statement-channel.ts';
import { Teller, type Desk } from '../lms/teller.ts';
import { drawUuid } from '../lms/uuid.ts';
import { followEntries, toldOf } from './fresh-entries.ts';
import type { RunningGame } from './running-game.ts';

interface Asked {
  readonly endpoint: string;
  /** As it stands in the header; empty when the store asks for none. */
  readonly authorization: string;
}

/** Null when the link asks for nothing; the key of a notice when what it asks for cannot be. */
function askedBy(hash: string, page: Document): Asked | string | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const lrs = asked.get('lrs');
  if (lrs === null) return null;
  const url = URL.canParse(lrs) ? new URL(lrs) : null;
  const safe =
    url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)));
  const auth = (asked.get('auth') ?? '').replace(/^Basic /i, '');
  if (!safe || url.username !== '' || !/^[\w+/=-]*$/.test(auth)) return 'notice.lrs-bad-link';
  if (!mayReach(page, url)) return 'notice.lrs-not-let-out';
  return { endpoint: url.href, authorization: auth === '' ? '' : `Basic ${auth}` };
}

/** What the page's content policy says; a page without one, while the game is being made, may reach all. */
function mayReach(page: Document, url: URL): boolean {
  const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;
  if (policy === undefined) return true;
  const sources = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  return sources.some((one) => one === url.protocol || one === url.origin || (one === "'self'" && url.origin === location.origin));
}

/** @returns the key of a notice that the player must see, or null */
export async function followByLink(game: RunningGame): Promise<string | null> {
  const asked = askedBy(location.hash, document);
  if (asked === null || typeof asked === 'string') return asked;
  const store = new RecordStore(asked.endpoint, asked.authorization);
  const channel = new StatementChannel(store);
  const to = `lrs:${store.endpoint}`;
  let setting: Setting | null = null;
  const courier = await game.outgoing.open({
    to,
    channel,
    name: { key: 'sending.lrs', values: { host: new URL(store.endpoint).host } },
    pseudonym: () => setting?.actor.account.name ?? null,
    asks: true,
  });
  const desk: Desk = { to, take: courier.take.bind(courier), hold: channel.hold.bind(channel) };
  let teller: Teller | null = null;
  followEntries(game, (session, fresh) => {
    const known = setting?.registration === registrationOf(game);
    if (!known || !teller) {
      setting = settingOf(session, game);
      teller = tellerOf(session, setting, desk, game);
    }
    if (session.entries.length === 1) teller.begin();
    const told = toldOf(session, fresh);
    teller.play(told);
    if (fresh.some(({ entry }) => entry.type === 'session-ended')) teller.end(told);
  });
  addEventListener('pagehide', () => courier.state.stopped || channel.hurry());
  return courier.state.stopped ? 'notice.lrs-asks' : null;
}

/** A run that is not kept has no id of its own: one for as long as the page is open. */
const unkept = drawUuid().replaceAll('-', '');

/** The run's own id, as a UUID. */
function registrationOf(game: RunningGame): string {
  const run = game.run ?? unkept;
  return `${run.slice(0, 8)}-${run.slice(8, 12)}-4${run.slice(13, 16)}-a${run.slice(17, 20)}-${run.slice(20, 32)}`;
}

function settingOf({ scenario, player, settings }: Session, game: RunningGame): Setting {
  const registration = registrationOf(game);
  // Two players of one school may have drawn the same words.
  const name = `${player} (${registration.slice(0, 6)})`;
  return {
    actor: { objectType: 'Agent', name, account: { homePage: PSEUDONYMS, name } },
    registration,
    activity: courseId(scenario.file.id),
    template: null,
    klas: settings.klas ?? null,
  };
}

function tellerOf({ scenario }: Session, setting: Setting, desk: Desk, game: RunningGame): Teller {
  const title = { nl: scenario.text('title', 'nl'), en: scenario.text('title', 'en') };
  const language = (): 'nl' | 'en' => game.settings.language;
  return new Teller({ setting, title }, desk, {
    language,
    say: (key, asked = language()) => textsIn(asked).find(key) ?? scenario.text(key, asked),
  });
}
