/** The part of the debrief page that runs on a projector: fetched when the page has come to rest, so that it is there without a network. */
import type { JSX } from 'preact';
import { ClassReport, type ClassFigures, type RunPlan } from '../../core/report/index.ts';
import type { Facilitation } from '../../core/scenario/index.ts';
import type { PlayableScenario } from '../../core/session/index.ts';
import type { Language } from '../../core/session/view.ts';
import { RunScreen } from '../../view/debrief/run/run-screen.tsx';
import { prebriefSteps, stepsOf, type Lesson } from '../../view/debrief/run/steps.ts';
import { runWordsIn } from '../../view/debrief/run/words.ts';
import { stageOf } from './stage.ts';

export interface Asked {
  readonly scenario: PlayableScenario;
  readonly language: Language;
  readonly texts: Facilitation | null;
  /** Dutch where a scenario's questions are not there in the language of the page. */
  readonly textsIn: Language;
  readonly leave: () => void;
}

export interface AskedRun extends Asked {
  readonly figures: ClassFigures;
  readonly scenes: readonly string[];
  /** The one that is made otherwise on the screen. */
  readonly fork: string | null;
  readonly lesson: Lesson;
  readonly from: number;
  readonly plans: (scene: string) => Promise<readonly RunPlan[]>;
  readonly onStep: (at: number) => void;
}

export function runOf({ scenes, fork, lesson, from, onStep, ...needs }: AskedRun): JSX.Element {
  const say = runWordsIn(needs.language);
  const steps = stepsOf({ scenes, fork, lesson }, needs.texts, {
    reactions: [say('own.reactions.1'), say('own.reactions.2')],
    description: [say('own.description.1'), say('own.description.2')],
    analysis: [say('own.analysis.1'), say('own.analysis.2')],
    application: [say('own.application.1'), say('own.application.2')],
  });
  return <RunScreen host={stageOf(needs)} steps={steps} lesson={lesson} from={from} onStep={onStep} />;
}

/** Before the game there is no class yet. */
export function prebriefOf(needs: Asked): JSX.Element {
  const figures = new ClassReport(needs.scenario, { ...needs.scenario.file, hash: needs.scenario.hash }).figures();
  const host = stageOf({ ...needs, figures, plans: () => Promise.resolve([]) });
  return <RunScreen host={host} steps={prebriefSteps(needs.texts)} lesson={90} from={0} onStep={() => undefined} />;
}
