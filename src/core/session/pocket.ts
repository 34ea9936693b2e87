/**
 * A session in a few hundred characters: what it started from and each move as a letter or two. For places that keep little, such as a
 * learning environment's 4096 characters; everything else follows by playing the moves again. Times between moves are not kept.
 */
import type { Intent } from './intent.ts';
import type { PlayableScenario } from './playable.ts';
import { intentOf } from './replay.ts';
import { apply, offeredIds, startSession, type Session } from './session.ts';

const FORM = 'LD1';
const LETTERS = { begin: 'b', 'end-walk': 'e', 'pass-week': 'w', 'look-back': 'l', finish: 'f' } as const;
/** Characters of the scenario's hash that are kept: enough to see that it is another version. */
const HASH = 12;
const ENCODED = /^[\w%.~*'()!-]*$/;

/** What stands in a pocket before its moves. */
export interface PocketHeader {
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly player: string;
  readonly motives: boolean;
  readonly klas: string | null;
  /** Play time so far. @unit seconds */
  readonly seconds: number;
}

export type Unpocketed =
  | { readonly ok: true; readonly session: Session; readonly revised: boolean }
  | {
      readonly ok: false;
      /** `not-a-pocket`, or the scenario has changed since and its moves no longer fit, or they never did. */
      readonly code: 'not-a-pocket' | 'revised' | 'does-not-fit';
      /** As far as the moves went. */
      readonly session: Session | null;
    };

export function pocketOf({ scenario, seed, player, settings, entries }: Session): string {
  const at = entries.at(-1)?.at ?? 0;
  const head = [
    FORM,
    scenario.file.id,
    keptHash(scenario),
    seed.toString(36),
    encodeURIComponent(player),
    settings.motives ? '1' : '0',
    encodeURIComponent(settings.klas ?? ''),
    Math.round(at / 1000).toString(36),
  ];
  return `${head.join('|')}|${movesText(scenario, entries)}`;
}

/** Weeks that pass one after another are counted: `w`, `W02`, `W03` … */
function movesText({ file }: PlayableScenario, entries: Session['entries']): string {
  let text = '';
  for (const entry of entries) {
    const intent = intentOf(entry);
    if (!intent) continue;
    if (entry.type === 'choice-made') {
      const motive = file.motives.findIndex((one) => one.id === entry.motive);
      text += `c${entry.offered.indexOf(entry.choice).toString(36)}${motive < 0 ? '-' : motive.toString(36)}`;
    } else if (intent.type === 'visit-place') text += `v${file.places.findIndex((one) => one.id === intent.place).toString(36)}`;
    else if (intent.type !== 'make-choice') text += LETTERS[intent.type];
  }
  return text.replaceAll(/w{2,}/g, (weeks) => `W${weeks.length.toString(36).padStart(2, '0')}`);
}

const keptHash = ({ hash }: PlayableScenario): string => hash.replace(/^sha256-/, '').slice(0, HASH);

/** Null when it is no pocket. */
export function readPocketHeader(text: string): PocketHeader | null {
  const [form, scenario = '', hash = '', seed = '', player = '', motives, klas = '', seconds = ''] = text.split('|');
  const known = form === FORM && /^[a-z0-9-]+$/.test(scenario) && /^[0-9a-z]+$/.test(seed) && text.split('|').length === 9;
  // Written by encodeURIComponent: any other character would not survive being written again.
  if (!ENCODED.test(player) || !ENCODED.test(klas)) return null;
  if (!known) return null;
  try {
    const name = decodeURIComponent(klas);
    const base = { scenario, hash, seed: Number.parseInt(seed, 36), player: decodeURIComponent(player) };
    return { ...base, motives: motives === '1', klas: name === '' ? null : name, seconds: Number.parseInt(seconds, 36) || 0 };
  } catch {
    return null;
  }
}

/** Plays the moves again. @param build of the game that goes on with it */
export function unpocket(text: string, scenario: PlayableScenario, build: string): Unpocketed {
  const head = readPocketHeader(text);
  if (head?.scenario !== scenario.file.id || !(head.seed < 4294967296)) return { ok: false, code: 'not-a-pocket', session: null };
  const settings = { motives: head.motives, ...(head.klas === null ? {} : { klas: head.klas }) };
  let session = startSession(scenario, { seed: head.seed, player: head.player, settings, build });
  const revised = head.hash !== keptHash(scenario);
  const moves = (text.split('|').at(-1) ?? '').replaceAll(/W([0-9a-z]{2})/g, (_, weeks: string) =>
    'w'.repeat(Math.min(104, Number.parseInt(weeks, 36))),
  );
  const tokens = moves.match(/c..|v.|[bewlf]/g) ?? [];
  for (const token of tokens) {
    const intent = intentOfToken(token, session);
    const applied = intent && apply(session, intent, head.seconds * 1000);
    if (!applied?.ok) return { ok: false, code: revised ? 'revised' : 'does-not-fit', session };
    session = applied.session;
  }
  return tokens.join('') === moves ? { ok: true, session, revised } : { ok: false, code: 'not-a-pocket', session: null };
}

function intentOfToken(token: string, session: Session): Intent | null {
  const { file } = session.scenario;
  const [kind, first = '', second = '-'] = token;
  if (kind === 'c') {
    const choice = offeredIds(session)[Number.parseInt(first, 36)];
    const motive = second === '-' ? undefined : file.motives[Number.parseInt(second, 36)]?.id;
    return choice === undefined ? null : { type: 'make-choice', choice, ...(motive === undefined ? {} : { motive }) };
  }
  if (kind === 'v') {
    const place = file.places[Number.parseInt(first, 36)]?.id;
    return place === undefined ? null : { type: 'visit-place', place };
  }
  const type = (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).find((one) => LETTERS[one] === kind);
  return type === undefined ? null : { type };
}
