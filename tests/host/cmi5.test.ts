/** The run that is kept under the activity, whatever happens to the line. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { playerOf, playOut } from '../../src/core/session/index.ts';
import { toldOf } from '../../src/host/app/fresh-entries.ts';
import { Cmi5, type SendingDesk } from '../../src/host/lms/cmi5.ts';
import type { Launch } from '../../src/host/lms/cmi5-launch.ts';
import { RecordStore } from '../../src/host/lms/record-store.ts';
import { newSession, smallScenario } from '../support/scenarios.ts';

const TOLD = toldOf(playOut(newSession(smallScenario()), playerOf('samen', 7)).session, []);
const DESK: SendingDesk = { to: 'lrs', take: () => Promise.resolve(), hold: () => undefined, hurry: () => undefined, stopped: () => false };
const AGENT = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } } as const;
const MINUTE = 60_000;

let kept: unknown[];
let asked: number;
let answer: () => Response;

beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  asked = 0;
  vi.stubGlobal('fetch', async (_address: URL, { body }: { body: string }) => {
    asked += 1;
    const said = answer();
    if (said.ok) kept.push(JSON.parse(body));
    return Promise.resolve(said);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(): Cmi5 {
  const about = { agent: AGENT, activityId: 'https://lms.example/41', registration: 'r' };
  const launch: Launch = {
    store: new RecordStore('https://lrs.example/', ''),
    about,
    setting: { actor: AGENT, registration: 'r', activity: about.activityId, template: {}, klas: null },
    mode: 'Normal',
    judged: null,
    back: null,
    kept: null,
    language: null,
    silent: true,
  };
  return new Cmi5(launch, DESK, { language: () => 'nl', say: (key) => key });
}

const cut = (): Response => {
  throw new TypeError('Failed to fetch');
};

it('is kept once the line is there again, with nothing played meanwhile', async () => {
  answer = cut;
  open().tell(TOLD);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(kept).toEqual([]);
  expect(asked).toBeGreaterThan(5);
  expect(asked).toBeLessThan(20);
  answer = () => new Response(null, { status: 204 });
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(kept).toEqual([{ pocket: TOLD.pocket, completed: true }]);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not ask a store again that says no', async () => {
  answer = () => new Response('no', { status: 403 });
  open().tell(TOLD);
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(asked).toBe(1);
});

it('goes along, in passing, when the page goes', async () => {
  answer = cut;
  const door = open();
  door.tell(TOLD);
  await vi.advanceTimersByTimeAsync(100);
  answer = () => new Response(null, { status: 204 });
  door.leave();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(kept).toEqual([{ pocket: TOLD.pocket, completed: true }]);
});
