/** Play styles that choose by themselves: for balance tables and tests. They read the state only as the story's `margin` does. */
import { carryingLevel, groupOf, margin, type Stance } from '../model/index.ts';
import { groupsOn, type Option, type Situation } from '../scenario/index.ts';
import type { Intent } from './intent.ts';
import { screenOf } from './screen.ts';
import { apply, situationOf, type Session } from './session.ts';

export const POLICIES = ['take-over', 'together', 'let-do', 'let-go', 'by-readiness'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** What to fall back on when a scene does not offer the stance of one's style, nearest first. */
const NEAREST: Readonly<Record<Stance, readonly Stance[]>> = {
  'take-over': ['take-over', 'together', 'let-do', 'let-go'],
  together: ['together', 'take-over', 'let-do', 'let-go'],
  'let-do': ['let-do', 'let-go', 'together', 'take-over'],
  'let-go': ['let-go', 'let-do', 'together', 'take-over'],
};

/** Carrying level at which a group can do without. @unit points @source design choice */
const CARRIES_ITSELF = 44;
/** How far beyond readiness a task may go and still be left to them. @unit points @source design choice */
const TRUSTED_STRETCH = -12;

/** Stance that fits one option's groups, as a worker who knows them would judge. */
function fittingStance(situation: Situation, option: Option, groups: readonly string[]): Stance {
  const all = groups.map((id) => groupOf(situation.model, id));
  if (all.length === 0) return 'let-do';
  const mean = all.reduce((sum, one) => sum + margin(one, option.demand), 0) / all.length;
  if (all.every((one) => carryingLevel(one) >= CARRIES_ITSELF) && mean >= TRUSTED_STRETCH) return 'let-go';
  return mean >= TRUSTED_STRETCH ? 'let-do' : 'together';
}

export function choiceOf(policy: PolicyName, session: Session): string {
  const now = screenOf(session);
  if (now.screen !== 'scene') throw new RangeError(`no choice on screen ${now.screen}`);
  const situation = situationOf(session);
  const { file } = session.scenario;
  const pick = (stance: Stance): Option | undefined => {
    for (const one of NEAREST[stance]) {
      const found = now.offered.find((option) => option.stance === one);
      if (found) return found;
    }
    return now.offered[0];
  };
  if (policy !== 'by-readiness') return pick(policy)?.id ?? '';
  const fitting = now.offered.find((option) => option.stance === fittingStance(situation, option, groupsOn(file, option)));
  return (fitting ?? pick('together'))?.id ?? '';
}

export interface PlayedOut {
  readonly session: Session;
  /** Session at the end of each week, by week. */
  readonly weeks: readonly Session[];
}

/** How a play style spends its walks: first the places where it was never, at most so many a walk. */
export function visitsOf(most: number): (session: Session) => string | null {
  return (session) => nextVisit(session, most);
}

function nextVisit(session: Session, most: number): string | null {
  const { story } = situationOf(session);
  if (story.walk.length >= most) return null;
  const fresh = session.scenario.file.places.find((one) => !story.visited.includes(one.id));
  const again = session.scenario.file.places.find((one) => !story.walk.includes(one.id));
  return (fresh ?? again)?.id ?? null;
}

export interface Player {
  readonly choose: (session: Session) => string;
  /** Place to visit next in this walk, or null to end it. */
  readonly visit: (session: Session) => string | null;
}

/** The player of a play style: two visits a walk; who lets go from the first week makes none. */
export function playerOf(policy: PolicyName): Player {
  return { choose: (session) => choiceOf(policy, session), visit: visitsOf(policy === 'let-go' ? 0 : 2) };
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
