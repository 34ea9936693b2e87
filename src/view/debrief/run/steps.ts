/** The run of a debrief as a row of slides: one thing at a time, in four phases. Pure, so that it can be tested. */
import type { Facilitation } from '../../../core/scenario/index.ts';

export type DebriefPhase = 'reactions' | 'description' | 'analysis' | 'application';
export type Phase = 'prebrief' | DebriefPhase;

export interface Step {
  readonly phase: Phase;
  readonly kind: 'question' | 'replay' | 'vote' | 'split' | 'stake' | 'predict' | 'outcome' | 'why' | 'concepts' | 'card';
  /** The decision that it is about; null for the class as a whole. */
  readonly scene: string | null;
  /** The question that is read aloud. */
  readonly text: string | null;
}

/** Lessons for which the phases have been measured out. @unit minutes @source design choice, after debrief.md */
export const LESSONS = {
  90: { prebrief: 10, reactions: 5, description: 10, analysis: 12, application: 8 },
  45: { prebrief: 5, reactions: 4, description: 7, analysis: 9, application: 5 },
} as const satisfies Record<number, Record<Phase, number>>;
export type Lesson = keyof typeof LESSONS;

/** @param texts null when the scenario has none: then the page's own questions stand in. */
export function stepsOf(scenes: readonly string[], texts: Facilitation | null, own: Facilitation['phases']): readonly Step[] {
  const ask = (phase: DebriefPhase, scene: string | null, list: readonly string[]): Step[] =>
    list.map((text) => ({ phase, kind: 'question', scene, text }));
  const whole = (phase: DebriefPhase): Step[] => {
    const given = texts?.phases[phase] ?? [];
    return ask(phase, null, given.length > 0 ? given : own[phase]);
  };
  const of = (phase: DebriefPhase, scene: string): Step[] => ask(phase, scene, texts?.scenes[scene]?.[phase] ?? []);
  const slide = (phase: DebriefPhase, scene: string, kind: Step['kind']): Step => ({ phase, kind, scene, text: null });
  const concepts = (scene: string): Step[] =>
    (texts?.scenes[scene]?.concepts.length ?? 0) > 0 ? [slide('analysis', scene, 'concepts')] : [];
  const stake = (scene: string): Step[] => (texts?.scenes[scene] ? [slide('analysis', scene, 'stake')] : []);
  return [
    ...whole('reactions'),
    ...scenes.flatMap((scene) => [
      slide('description', scene, 'replay'),
      ...of('description', scene),
      slide('description', scene, 'vote'),
      slide('description', scene, 'split'),
    ]),
    // Of the class as a whole last: what is asked when there is time left.
    ...whole('description'),
    ...scenes.flatMap((scene) => [
      ...stake(scene),
      ...of('analysis', scene),
      slide('analysis', scene, 'predict'),
      slide('analysis', scene, 'outcome'),
      slide('analysis', scene, 'why'),
      ...concepts(scene),
    ]),
    ...whole('analysis'),
    ...scenes.flatMap((scene) => of('application', scene)),
    ...whole('application'),
    { phase: 'application', kind: 'card', scene: null, text: null },
  ];
}

/** What is said before the game: one statement a slide. */
export function prebriefSteps(texts: Facilitation | null): readonly Step[] {
  return (texts?.prebrief ?? []).map((text) => ({ phase: 'prebrief', kind: 'question', scene: null, text }));
}

/** The first slide of the next phase, or the last slide of all. */
export function nextPhase(steps: readonly Step[], at: number): number {
  const now = steps[at]?.phase;
  const found = steps.findIndex((one, index) => index > at && one.phase !== now);
  return found < 0 ? steps.length - 1 : found;
}

/** The first slide after all that is about this decision in this phase. */
export function afterMoment(steps: readonly Step[], at: number): number {
  const now = steps[at];
  const found = steps.findIndex((one, index) => index > at && (one.scene !== now?.scene || one.phase !== now?.phase));
  return found < 0 ? steps.length - 1 : found;
}

/** Time of a phase. Runs while `since` is set. @unit ms */
export interface Clock {
  readonly phase: Phase;
  /** All that it has, stretched or not. */
  readonly given: number;
  /** Used before it was last set going. */
  readonly used: number;
  readonly since: number | null;
}

export const clockFor = (phase: Phase, lesson: Lesson, now: number): Clock => ({
  phase,
  given: LESSONS[lesson][phase] * 60_000,
  used: 0,
  since: now,
});

/** Below 0 when it has run over. @unit ms */
export const timeLeft = ({ given, used, since }: Clock, now: number): number => given - used - (since === null ? 0 : now - since);

export const stretched = (clock: Clock, minutes: number): Clock => ({ ...clock, given: clock.given + minutes * 60_000 });

export function paused(clock: Clock, now: number): Clock {
  if (clock.since === null) return { ...clock, since: now };
  return { ...clock, used: clock.used + now - clock.since, since: null };
}

/** "4:05", "+1:30" when it has run over. */
export function clockText(left: number): string {
  const seconds = Math.abs(Math.trunc(left / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left <= -1000 ? `+${text}` : text;
}
