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
  /** In reserve: not come by on the way, only gone to from the overview. */
  readonly spare: boolean;
}

/** Lessons for which the phases have been measured out. @unit minutes @source design choice, after debrief.md */
export const LESSONS = {
  90: { prebrief: 10, reactions: 5, description: 10, analysis: 12, application: 8 },
  45: { prebrief: 5, reactions: 4, description: 7, analysis: 9, application: 5 },
} as const satisfies Record<number, Record<Phase, number>>;
export type Lesson = keyof typeof LESSONS;

/** What is asked of the class as a whole on the way, by phase; the other questions are in reserve. @source design choice */
const ASKED = {
  90: { reactions: 2, description: 0, analysis: 1, application: 2 },
  45: { reactions: 1, description: 0, analysis: 0, application: 1 },
} as const satisfies Record<Lesson, Record<DebriefPhase, number>>;

export interface Course {
  readonly scenes: readonly string[];
  /** The decision that is made otherwise on the screen: one of them, for the others there is no time. */
  readonly fork: string | null;
  readonly lesson: Lesson;
}

/**
 * The way through is short: each decision is shown again, voted on and compared; then asked about once; one of them is made otherwise;
 * and what to do on Monday. All else stands in reserve.
 * @param texts null when the scenario has none: then the page's own questions stand in.
 */
export function stepsOf({ scenes, fork, lesson }: Course, texts: Facilitation | null, own: Facilitation['phases']): readonly Step[] {
  const ask = (phase: DebriefPhase, scene: string | null, list: readonly string[], most: number): Step[] =>
    list.map((text, at) => ({ phase, kind: 'question', scene, text, spare: at >= most }));
  const whole = (phase: DebriefPhase): Step[] => {
    const given = texts?.phases[phase] ?? [];
    return ask(phase, null, given.length > 0 ? given : own[phase], ASKED[lesson][phase]);
  };
  const of = (phase: DebriefPhase, scene: string, most: number): Step[] => ask(phase, scene, texts?.scenes[scene]?.[phase] ?? [], most);
  const slide = (phase: DebriefPhase, scene: string, kind: Step['kind'], spare = false): Step => ({
    phase,
    kind,
    scene,
    text: null,
    spare,
  });
  const analysis = (scene: string): Step[] => {
    const told = texts?.scenes[scene];
    const aside = scene !== fork;
    const questions = of('analysis', scene, 1);
    return [
      // What it was about stands above the first question; where there is none, by itself.
      ...(told && questions.length === 0 ? [slide('analysis', scene, 'stake')] : []),
      ...questions,
      ...(['predict', 'outcome', 'why'] as const).map((kind) => slide('analysis', scene, kind, aside)),
      ...((told?.concepts.length ?? 0) > 0 ? [slide('analysis', scene, 'concepts', aside)] : []),
    ];
  };
  return [
    ...whole('reactions'),
    ...scenes.flatMap((scene) => [
      slide('description', scene, 'replay'),
      ...of('description', scene, 0),
      slide('description', scene, 'vote'),
      slide('description', scene, 'split'),
    ]),
    ...whole('description'),
    // The one that is made otherwise comes last: with it come the concepts, and they hold for the others too.
    ...[...scenes.filter((one) => one !== fork), ...scenes.filter((one) => one === fork)].flatMap(analysis),
    ...whole('analysis'),
    ...scenes.flatMap((scene) => of('application', scene, 0)),
    ...whole('application'),
    { phase: 'application', kind: 'card', scene: null, text: null, spare: false },
  ];
}

/** What is said before the game: one statement a slide. */
export function prebriefSteps(texts: Facilitation | null): readonly Step[] {
  return (texts?.prebrief ?? []).map((text) => ({ phase: 'prebrief', kind: 'question', scene: null, text, spare: false }));
}

/** The next slide on the way that fits, or the last slide of all. */
function onTheWay(steps: readonly Step[], at: number, fits: (step: Step) => boolean): number {
  const found = steps.findIndex((one, index) => index > at && !one.spare && fits(one));
  return found < 0 ? steps.length - 1 : found;
}

/** Two in reserve that go together: whoever picked a prediction sees what comes of it. */
function goTogether(one: Step | undefined, other: Step | undefined): boolean {
  if (!one?.spare || !other?.spare || one.scene === null) return false;
  return one.scene === other.scene && one.phase === other.phase;
}

export function nextSlide(steps: readonly Step[], at: number): number {
  return goTogether(steps[at], steps[at + 1]) ? at + 1 : onTheWay(steps, at, () => true);
}

/** From the first, stays there. */
export function previousSlide(steps: readonly Step[], at: number): number {
  if (goTogether(steps[at - 1], steps[at])) return at - 1;
  const found = steps.findLastIndex((one, index) => index < at && !one.spare);
  return found < 0 ? at : found;
}

/** The first slide of the next phase. */
export function nextPhase(steps: readonly Step[], at: number): number {
  return onTheWay(steps, at, (one) => one.phase !== steps[at]?.phase);
}

/** The first slide after all that is about this decision in this phase. */
export function afterMoment(steps: readonly Step[], at: number): number {
  const now = steps[at];
  return onTheWay(steps, at, (one) => one.scene !== now?.scene || one.phase !== now?.phase);
}

/** "3 of 21": which of the slides on the way it is, one in reserve counted as the one before it. */
export function placeOf(steps: readonly Step[], at: number): { readonly n: number; readonly all: number } {
  const way = steps.flatMap((one, index) => (one.spare ? [] : [index]));
  return { n: Math.max(1, way.filter((index) => index <= at).length), all: way.length };
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
