/** All statements of a run, as the host makes them while it is played. */
import { createHash } from 'node:crypto';
import { COMPETENCES, quantity } from '../../src/core/model/index.ts';
import { heardAround, logOf, playOut, situationOf, type PlayableScenario, type Session } from '../../src/core/session/index.ts';
import {
  competenceDrafts,
  completed,
  initialized,
  passed,
  playDrafts,
  stamped,
  terminated,
  type Setting,
  type Statement,
} from '../../src/core/xapi/index.ts';
import { randomPlayer } from './random-player.ts';
import { newSession } from './scenarios.ts';

export const LAUNCHED: Setting = {
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } },
  registration: '0f5e4f1c-6f0c-4c3e-9a0d-2b8f4d5a6c11',
  activity: 'https://lms.example/activities/41',
  template: {
    contextActivities: { grouping: [{ id: 'https://laten-doen.example/xapi/scenario/willemsplein' }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
  },
  klas: null,
};

export const BY_LINK: Setting = {
  actor: {
    objectType: 'Agent',
    name: 'Groene Fiets 12 (3fa9c1)',
    account: { homePage: 'https://laten-doen.example/xapi/pseudonyms', name: 'Groene Fiets 12 (3fa9c1)' },
  },
  registration: '7b1d9a52-94a4-4e0b-8f4a-1f6f0c1d2e3f',
  activity: 'https://laten-doen.example/xapi/scenario/willemsplein',
  template: null,
  klas: 'sw2 b',
};

/** The same id for the same thing, so that a failure can be looked at again. */
function uuidOf(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A random run with all its statements; who is heard is asked while it is played, as the page does. */
export function playAndTell(
  scenario: PlayableScenario,
  seed: number,
  launched: boolean,
): { session: Session; statements: readonly Statement[] } {
  const heard = new Map<number, readonly string[]>();
  const player = randomPlayer(seed);
  const { session } = playOut(newSession(scenario, seed), {
    choose: (before) => {
      const choice = player.choose(before);
      heard.set(before.entries.length, heardAround(before, { type: 'make-choice', choice }));
      return choice;
    },
    visit: (before) => {
      const place = player.visit(before);
      if (place !== null) heard.set(before.entries.length, heardAround(before, { type: 'visit-place', place }));
      return place;
    },
  });
  return { session, statements: statementsOf(session, heard, launched) };
}

function statementsOf(session: Session, heard: ReadonlyMap<number, readonly string[]>, launched: boolean): readonly Statement[] {
  const { scenario, seed } = session;
  const setting = launched ? LAUNCHED : BY_LINK;
  const log = logOf(session);
  const title = { nl: scenario.text('title', 'nl'), en: scenario.text('title', 'en') };
  const played = log.entries.at(-1)?.at ?? 0;
  const { model } = situationOf(session);
  const competences = Object.fromEntries(COMPETENCES.map((one) => [one, quantity(model, `competence.${one}`)]));
  const telling = { weeks: scenario.file.weeks, text: scenario.text };
  const drafts = [
    initialized({ setting, title }),
    ...log.entries.flatMap((entry) => playDrafts(entry, { setting, log, telling, speakers: heard.get(entry.n) ?? [] })),
    ...competenceDrafts({ setting, log }, competences, (one) => ({ nl: one, en: one })),
    completed({ setting, title }, played),
    passed({ setting, title }, played, launched ? 0.8 : null),
    terminated({ setting, title }, played),
  ];
  return drafts.map((one, at) => stamped(one, uuidOf(`${scenario.file.id} ${seed} ${at}`), '2026-11-27T18:00:00.000Z'));
}
