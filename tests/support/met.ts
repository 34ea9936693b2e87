/** What a run comes to while it is played at random: told in the words of `Possible`, for tests that nothing met is called impossible. */
import { allHold, visitNow, type Line } from '../../src/core/scenario/index.ts';
import { Possible } from '../../src/core/scenario/possible.ts';
import { apply, screenOf, situationOf, type Intent, type PlayableScenario, type Session } from '../../src/core/session/index.ts';
import { newSession } from './scenarios.ts';

/** Chance of a test's own. @returns a whole number below the limit */
export function dice(seed: number): (limit: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

/** Kinds and ids, e.g. `line deur-1`, of all that a random run meets; it ends where nothing can be done any more. */
export function metAtRandom(scenario: PlayableScenario, seed: number): ReadonlySet<string> {
  const met = new Set<string>();
  const throwDice = dice(seed);
  let session = newSession(scenario, seed);
  for (let steps = 0; steps < 400; steps++) {
    look(session, met);
    const intent = nextIntent(session, throwDice);
    if (!intent) return met;
    answer(session, intent, met);
    const applied = apply(session, intent, 0);
    // A place for which no time is left: then the walk is over.
    const next = applied.ok ? applied : apply(session, { type: 'end-walk' }, 0);
    if (!next.ok) return met;
    session = next.session;
  }
  return met;
}

function nextIntent(session: Session, throwDice: (limit: number) => number): Intent | null {
  const now = screenOf(session);
  if (now.screen === 'walk') {
    const left = session.scenario.file.places.filter((one) => !situationOf(session).story.walk.includes(one.id));
    const place = throwDice(4) === 0 ? undefined : left[throwDice(left.length)];
    return place ? { type: 'visit-place', place: place.id } : { type: 'end-walk' };
  }
  if (now.screen !== 'scene') return now.screen === 'ending' ? null : { type: FORCED[now.screen] };
  const option = now.offered[throwDice(now.offered.length)];
  return option ? { type: 'make-choice', choice: option.id } : null;
}

const FORCED = { briefing: 'begin', week: 'pass-week', lastday: 'look-back', halfyear: 'finish' } as const;

function look(session: Session, met: Set<string>): void {
  const { file } = session.scenario;
  const now = screenOf(session);
  const situation = situationOf(session);
  const say = (lines: readonly Line[]): void => lines.forEach((one) => allHold(situation, one.when) && met.add(`line ${one.id}`));
  file.shows.forEach((one, at) => allHold(situation, one.when) && met.add(`show ${at}`));
  if (now.screen === 'briefing') say(file.briefing.lines);
  if (now.screen === 'lastday') say(file.lastDay.lines);
  if (now.screen === 'halfyear') say(file.halfYear.lines);
  if (now.screen === 'ending') {
    met.add(`ending ${now.ending}`);
    say(file.endings.find((one) => one.id === now.ending)?.lines ?? []);
  }
  if (now.screen !== 'scene') return;
  met.add(`scene ${now.scene.id}`);
  say(now.scene.lines);
  for (const one of now.offered) met.add(`option ${now.scene.id}.${one.id}`);
}

function answer(session: Session, intent: Intent, met: Set<string>): void {
  const situation = situationOf(session);
  const say = (lines: readonly Line[], demand?: number): void =>
    lines.forEach((one) => allHold(situation, one.when, demand) && met.add(`line ${one.id}`));
  if (intent.type === 'visit-place') {
    const place = session.scenario.file.places.find((one) => one.id === intent.place);
    const visit = place && visitNow(situation, place);
    if (!visit || !apply(session, intent, 0).ok) return;
    met.add(`visit ${visit.id}`);
    say(visit.lines);
  }
  const now = screenOf(session);
  if (intent.type !== 'make-choice' || now.screen !== 'scene') return;
  const option = now.offered.find((one) => one.id === intent.choice);
  if (option) say(option.then, option.demand);
}

/** All that `Possible` holds possible, in the same words. */
export function possibleNames(scenario: PlayableScenario): ReadonlySet<string> {
  const { scenes, options, endings, visits, lines, shows } = new Possible(scenario.file);
  const named = (kind: string, ids: Iterable<string | number>): string[] => [...ids].map((one) => `${kind} ${one}`);
  return new Set([
    ...named('scene', scenes),
    ...named('option', options),
    ...named('ending', endings),
    ...named('visit', visits),
    ...named('line', lines),
    ...named('show', shows),
  ]);
}
