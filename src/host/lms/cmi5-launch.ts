/**
 * How a learning environment launches the game by cmi5: who plays, where its record store is and what it wants to hear. Own code rather than
 * `@xapi/cmi5`: that is 89 kB, makes the ids of statements as it sends them, and sends nothing from a page that is being left.
 */
import * as v from 'valibot';
import type { Agent, Context, Setting } from '../../core/xapi/index.ts';
import { RecordStore, type DocumentOf } from './record-store.ts';

const parametersSchema = v.object({
  endpoint: v.pipe(v.string(), v.url()),
  fetch: v.pipe(v.string(), v.url()),
  actor: v.looseObject({ account: v.object({ homePage: v.string(), name: v.pipe(v.string(), v.minLength(1)) }) }),
  registration: v.pipe(v.string(), v.uuid()),
  activityId: v.pipe(v.string(), v.minLength(1)),
});

const dataSchema = v.object({
  contextTemplate: v.looseObject({}),
  launchMode: v.picklist(['Normal', 'Browse', 'Review']),
  masteryScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  moveOn: v.optional(v.string()),
  returnURL: v.optional(v.string()),
});

/** What the game keeps under the activity, to go on with at the next launch. */
const keptSchema = v.object({ pocket: v.string(), completed: v.boolean() });
export type KeptState = v.InferOutput<typeof keptSchema>;

const preferencesSchema = v.object({ languagePreference: v.optional(v.string()), audioPreference: v.optional(v.picklist(['on', 'off'])) });

export interface Launch {
  readonly store: RecordStore;
  readonly about: DocumentOf;
  readonly setting: Setting;
  readonly mode: 'Normal' | 'Browse' | 'Review';
  /** Whether to say "passed" at an ending, and at what score; null when nobody asks. */
  readonly judged: { readonly masteryScore: number | null } | null;
  readonly back: string | null;
  readonly kept: KeptState | null;
  readonly language: 'nl' | 'en' | null;
  /** The learner wants no sound. */
  readonly silent: boolean;
}

/** Why there is no launch, as the key of a notice. */
export type LaunchTrouble = 'notice.lms-missing' | 'notice.lms-session-over';

const LAUNCH_DATA = 'LMS.LaunchData';
export const RUN_STATE = 'laten-doen.run';

export async function launchCmi5(address: string): Promise<Launch | LaunchTrouble> {
  const given = v.safeParse(parametersSchema, readParameters(address));
  if (!given.success) return 'notice.lms-missing';
  const { endpoint, actor, registration, activityId } = given.output;
  try {
    const token = await fetchToken(given.output.fetch);
    if (token === null) return 'notice.lms-session-over';
    const store = new RecordStore(endpoint, token);
    // As it was given, with all that the environment put in it.
    const agent = actor as unknown as Agent;
    const about: DocumentOf = { agent, activityId, registration };
    const [data, kept, preferences] = await Promise.all([
      store.state(about, LAUNCH_DATA).then((found) => v.parse(dataSchema, found)),
      store.state(about, RUN_STATE),
      store.profile(agent, 'cmi5LearnerPreferences').catch(() => null),
    ]);
    const template = data.contextTemplate as Context;
    return {
      store,
      about,
      setting: { actor: agent, registration, activity: activityId, template, klas: null },
      mode: data.launchMode,
      judged: judgedBy(data),
      back: addressOf(data.returnURL),
      // What is there but cannot be read is told by the pocket that it is not.
      kept: v.is(keptSchema, kept) ? kept : kept === null ? null : { pocket: '', completed: false },
      ...wishesOf(preferences),
    };
  } catch {
    return 'notice.lms-missing';
  }
}

function readParameters(address: string): Record<string, unknown> {
  const parameters = Object.fromEntries(new URL(address).searchParams);
  try {
    return { ...parameters, actor: JSON.parse(parameters['actor'] ?? '') as unknown };
  } catch {
    return {};
  }
}

/** The address gives its token once. @returns null when it was given before: the page was loaded again */
async function fetchToken(address: string): Promise<string | null> {
  const answer = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(20_000) });
  const said = (await answer.json()) as Readonly<Record<string, unknown>>;
  const token = said['auth-token'];
  if (typeof token === 'string') return /^Basic /i.test(token) ? token : `Basic ${token}`;
  if (String(said['error-code']) === '1') return null;
  throw new Error(`no token: ${JSON.stringify(said)}`);
}

/** There is no right answer: who asks for a score hears that an ending was reached, and nobody fails. */
function judgedBy({ masteryScore, moveOn = '' }: v.InferOutput<typeof dataSchema>): Launch['judged'] {
  if (masteryScore !== undefined) return { masteryScore };
  return moveOn === 'Passed' || moveOn === 'CompletedAndPassed' ? { masteryScore: null } : null;
}

/** Only to a page: an address of another kind could be a script. */
const addressOf = (text: string | undefined): string | null =>
  text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;

function wishesOf(document: unknown): Pick<Launch, 'language' | 'silent'> {
  const wishes = v.is(preferencesSchema, document) ? document : {};
  const tongues = (wishes.languagePreference ?? '').split(',').map((one) => one.trim().slice(0, 2));
  const language = tongues.find((one) => one === 'nl' || one === 'en') ?? null;
  return { language, silent: wishes.audioPreference === 'off' };
}
