/** Which lines are said: by the state of the moment. */
import { allHold, visitNow, type Line, type Situation } from '../scenario/index.ts';
import type { Intent } from './intent.ts';
import { screenOf } from './screen.ts';
import type { Session } from './session.ts';
import type { LineView } from './view.ts';

export function saidLines(situation: Situation, lines: readonly Line[], demand?: number): readonly LineView[] {
  return lines
    .filter((one) => allHold(situation, one.when, demand))
    .map(({ id, who, mood }) => ({ id, ...(who ? { who } : {}), ...(mood ? { mood } : {}) }));
}

/** What is said in answer to an intent; conditions look at the moment before it. */
export function answerLines(session: Session, intent: Intent): readonly LineView[] {
  const situation = session.snapshot.context as Situation;
  if (intent.type === 'visit-place') {
    const place = session.scenario.file.places.find((one) => one.id === intent.place);
    const visit = place && visitNow(situation, place);
    return visit ? saidLines(situation, visit.lines) : [];
  }
  const now = screenOf(session);
  if (intent.type === 'make-choice' && now.screen === 'scene') {
    const option = now.offered.find((one) => one.id === intent.choice);
    return option ? saidLines(situation, option.then, option.demand) : [];
  }
  return [];
}
