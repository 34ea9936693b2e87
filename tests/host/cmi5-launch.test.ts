/** What a learning environment says at a launch, well or badly, and what the game makes of it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { launchCmi5, RUN_STATE, type Launch } from '../../src/host/lms/cmi5-launch.ts';

const PARAMETERS = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/token?k=1',
  actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } }),
  registration: '0f5e4f1c-6f0c-4c3e-9a0d-2b8f4d5a6c11',
  activityId: 'https://lms.example/activities/41',
};
const DATA = { contextTemplate: { extensions: { a: 1 } }, launchMode: 'Normal', moveOn: 'Completed' };
const KEPT = { pocket: 'LD1|…', completed: true };

let token: unknown;
/** By state or profile; what is not there answers 404. */
let documents: Record<string, unknown>;

beforeEach(() => {
  token = { 'auth-token': 'a2V5' };
  documents = { 'LMS.LaunchData': DATA };
  vi.stubGlobal('fetch', (address: string | URL, init: RequestInit) => {
    const url = new URL(address);
    if (url.host === 'lms.example') return Promise.resolve(Response.json(token));
    const id = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? '';
    const known = (init.headers as Record<string, string>)['Authorization'] === 'Basic a2V5' && id in documents;
    return Promise.resolve(known ? Response.json(documents[id]) : new Response('', { status: 404 }));
  });
});
afterEach(() => void vi.unstubAllGlobals());

const launch = (change: Record<string, string> = {}): ReturnType<typeof launchCmi5> =>
  launchCmi5(`https://lms.example/game/index.html?${new URLSearchParams({ ...PARAMETERS, ...change }).toString()}`);
async function launched(): Promise<Launch> {
  const found = await launch();
  if (typeof found === 'string') throw new Error(found);
  return found;
}

it('knows who plays, in what, and what stands there already', async () => {
  documents[RUN_STATE] = KEPT;
  documents['cmi5LearnerPreferences'] = { languagePreference: 'de-DE,en-GB,nl', audioPreference: 'off' };
  const found = await launched();
  expect(found).toMatchObject({ mode: 'Normal', kept: KEPT, language: 'en', silent: true, judged: null, back: null });
  expect(found.setting).toMatchObject({
    registration: PARAMETERS.registration,
    activity: PARAMETERS.activityId,
    template: DATA.contextTemplate,
  });
  expect(found.store.endpoint).toBe('https://lrs.example/xapi/');
});

it.each([
  [{}, null],
  [{ masteryScore: 0.8 }, { masteryScore: 0.8 }],
  [{ moveOn: 'CompletedAndPassed' }, { masteryScore: null }],
  [{ moveOn: 'CompletedOrPassed' }, null],
])('says "passed" only to who asks: %o', async (more, judged) => {
  documents['LMS.LaunchData'] = { ...DATA, ...more };
  expect((await launched()).judged).toEqual(judged);
});

it('goes back to a page, and to nothing else', async () => {
  for (const [returnURL, back] of [
    ['https://lms.example/course', 'https://lms.example/course'],
    ['javascript:alert(1)', null],
    ['nergens', null],
  ]) {
    documents['LMS.LaunchData'] = { ...DATA, returnURL };
    expect((await launched()).back).toBe(back);
  }
});

it('makes of an unreadable state one that says so, and does without preferences', async () => {
  documents[RUN_STATE] = { something: 'else' };
  expect(await launched()).toMatchObject({ kept: { pocket: '', completed: false }, language: null, silent: false });
});

it('says that the page was loaded again when its token is used up', async () => {
  token = { 'error-code': '1', 'error-text': 'used' };
  expect(await launch()).toBe('notice.lms-session-over');
});

it.each([
  ['no parameters', { endpoint: '' }],
  ['an actor that is no JSON', { actor: 'ik' }],
  ['an actor without an account', { actor: '{"mbox":"mailto:a@example.org"}' }],
  ['a registration that is none', { registration: '7' }],
])('says that nobody answers: %s', async (_why, change) => {
  expect(await launch(change)).toBe('notice.lms-missing');
});

it('says that nobody answers when there is no launch data, or another fault', async () => {
  documents = {};
  expect(await launch()).toBe('notice.lms-missing');
  documents = { 'LMS.LaunchData': { ...DATA, launchMode: 'Somehow' } };
  expect(await launch()).toBe('notice.lms-missing');
  token = { 'error-code': '2' };
  expect(await launch()).toBe('notice.lms-missing');
});
