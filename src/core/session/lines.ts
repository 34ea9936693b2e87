/** Which lines are said: by the state of the moment. */
import { allHold, visitNow, type Line, type Option, type Scene, type ScenarioFile, type Situation } from '../scenario/index.ts';
import type { Intent } from './intent.ts';
import { screenOf } from './screen.ts';
import type { Session } from './session.ts';
import type { LineView } from './view.ts';

export function saidLines(situation: Situation, lines: readonly Line[], demand?: number): readonly LineView[] {
  return lines
    .filter((one) => allHold(situation, one.when, demand))
    .map(({ id, who, mood }) => ({ id, ...(who ? { who } : {}), ...(mood ? { mood } : {}) }));
}

/** Where a run stands, on whichever path it is played. */
export interface Standing {
  readonly file: ScenarioFile;
  readonly situation: Situation;
  /** The scene that is open. */
  readonly scene: Scene | null;
  readonly offered: readonly Option[];
}

export function standingOf(session: Session): Standing {
  const now = screenOf(session);
  const { scene, offered } = now.screen === 'scene' ? now : { scene: null, offered: [] };
  return { file: session.scenario.file, situation: session.snapshot.context as Situation, scene, offered };
}

/** What is said in answer to an intent; conditions look at the moment before it. */
export function answerLines({ file, situation, offered }: Standing, intent: Intent): readonly LineView[] {
  if (intent.type === 'visit-place') {
    const place = file.places.find((one) => one.id === intent.place);
    const visit = place && visitNow(situation, place);
    return visit ? saidLines(situation, visit.lines) : [];
  }
  if (intent.type === 'make-choice') {
    const option = offered.find((one) => one.id === intent.choice);
    return option ? saidLines(situation, option.then, option.demand) : [];
  }
  return [];
}
