/** Plays the real session to its end: by a player that chooses, or by a play style. */
import { LONGEST_WALK } from '../scenario/index.ts';
import type { Intent } from './intent.ts';
import { Chance, policies, type PolicyName, type Sight } from './policy.ts';
import { screenOf } from './screen.ts';
import { apply, situationOf, type Session } from './session.ts';

export interface Player {
  readonly choose: (session: Session) => string;
  /** Place to visit next in this walk, or null to end it. */
  readonly visit: (session: Session) => string | null;
}

export interface PlayedOut {
  readonly session: Session;
  /** Session at the end of each week, by week. */
  readonly weeks: readonly Session[];
}

/** The player of a play style. @param seed of the style's own chance */
export function playerOf(policy: PolicyName, seed: number): Player {
  const { choose, visit } = policies[policy];
  const { draw } = new Chance(seed);
  return {
    choose: (session) => choose(sightOf(session), draw)?.id ?? '',
    visit: (session) => session.scenario.file.places[visit(sightOf(session), draw)]?.id ?? null,
  };
}

function sightOf(session: Session): Sight {
  const { file } = session.scenario;
  const { model, story } = situationOf(session);
  const now = screenOf(session);
  const idOf = (place: number): string => file.places[place]?.id ?? '';
  return {
    file,
    model,
    offered: now.screen === 'scene' ? now.offered : [],
    visits: story.walk.length,
    wasAt: (place) => story.visited.includes(idOf(place)),
    canVisit: (place) => !story.walk.includes(idOf(place)) && model.minutes + (file.places[place]?.minutes ?? Infinity) <= LONGEST_WALK,
  };
}

/** Plays a session to its end. @throws RangeError when the player's intent is refused, or the story does not end */
export function playOut(start: Session, player: Player): PlayedOut {
  let session = start;
  const weeks: Session[] = [];
  for (let steps = 0; steps < 2_000; steps++) {
    const now = screenOf(session).screen;
    if (now === 'ending') return { session, weeks };
    const applied = apply(session, nextIntent(session, player), 0);
    if (!applied.ok) throw new RangeError(`refused: ${applied.reason.code} on ${now}`);
    session = applied.session;
    if (applied.entry.type === 'week-passed') weeks.push(session);
  }
  throw new RangeError('the story does not come to an end');
}

function nextIntent(session: Session, player: Player): Intent {
  switch (screenOf(session).screen) {
    case 'briefing':
      return { type: 'begin' };
    case 'walk': {
      const place = player.visit(session);
      return place ? { type: 'visit-place', place } : { type: 'end-walk' };
    }
    case 'scene':
      return { type: 'make-choice', choice: player.choose(session) };
    case 'week':
      return { type: 'pass-week' };
    case 'lastday':
      return { type: 'look-back' };
    default:
      return { type: 'finish' };
  }
}
