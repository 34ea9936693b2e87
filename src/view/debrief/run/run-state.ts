/** Where a debrief is, and what the class said in it. Pure: the screen sends what happened, the host keeps nothing of it. */
import type { PolicyName } from '../../../core/session/index.ts';
import {
  afterMoment,
  clockFor,
  nextPhase,
  nextSlide,
  paused,
  previousSlide,
  stretched,
  type Clock,
  type Lesson,
  type Phase,
  type Step,
} from './steps.ts';

export type Guess = 'less' | 'same' | 'more';
export const GUESSES: readonly Guess[] = ['less', 'same', 'more'];

/** What is looked at in a decision, and what the class said of it. */
export interface Talk {
  /** Number of the run that is shown; null: the first that took what most took. */
  readonly run: number | null;
  /** Hands, by option. */
  readonly votes: Readonly<Record<string, number>>;
  /** What is tried instead; null: the first other option. */
  readonly option: string | null;
  readonly style: PolicyName | null;
  readonly guess: Guess | null;
}

const UNTALKED: Talk = { run: null, votes: {}, option: null, style: null, guess: null };

export interface RunState {
  readonly lesson: Lesson;
  readonly at: number;
  /** Within a slide that comes in parts: lines of a conversation. */
  readonly part: number;
  readonly clocks: Readonly<Partial<Record<Phase, Clock>>>;
  readonly blank: boolean;
  readonly names: boolean;
  readonly overview: boolean;
  /** One asked to go on without a prediction; the next time it does. */
  readonly warned: boolean;
  readonly talks: Readonly<Record<string, Talk>>;
}

export type Happened =
  | { readonly type: 'next'; readonly parts: number; readonly now: number }
  | { readonly type: 'previous'; readonly now: number }
  | { readonly type: 'go'; readonly to: number; readonly now: number }
  | { readonly type: 'next-phase' | 'skip-moment'; readonly now: number }
  | { readonly type: 'blank' | 'names' | 'overview' }
  | { readonly type: 'stretch'; readonly minutes: number }
  | { readonly type: 'pause'; readonly now: number }
  | { readonly type: 'talk'; readonly scene: string; readonly said: Partial<Talk> };

export function startedRun(steps: readonly Step[], lesson: Lesson, now: number, at = 0): RunState {
  const state: RunState = {
    lesson,
    at: Math.min(at, Math.max(0, steps.length - 1)),
    part: 0,
    clocks: {},
    blank: false,
    names: false,
    overview: false,
    warned: false,
    talks: {},
  };
  return onTheClock(state, steps, now);
}

export const talkOf = ({ talks }: RunState, scene: string | null): Talk => (scene === null ? undefined : talks[scene]) ?? UNTALKED;

export const clockOf = ({ clocks, at }: RunState, steps: readonly Step[]): Clock | undefined => clocks[steps[at]?.phase ?? 'reactions'];

export const follow =
  (steps: readonly Step[]) =>
  (state: RunState, happened: Happened): RunState => {
    switch (happened.type) {
      case 'next':
        return onward(state, steps, happened.parts, happened.now);
      case 'previous':
        return state.part > 0 ? { ...state, part: state.part - 1 } : to(state, steps, previousSlide(steps, state.at), happened.now);
      case 'go':
        return to({ ...state, overview: false }, steps, happened.to, happened.now);
      case 'next-phase':
        return to(state, steps, nextPhase(steps, state.at), happened.now);
      case 'skip-moment':
        return to(state, steps, afterMoment(steps, state.at), happened.now);
      case 'blank':
        return { ...state, blank: !state.blank };
      case 'names':
        return { ...state, names: !state.names };
      case 'overview':
        return { ...state, overview: !state.overview };
      case 'stretch':
        return withClock(state, steps, (clock) => stretched(clock, happened.minutes));
      case 'pause':
        return withClock(state, steps, (clock) => paused(clock, happened.now));
      case 'talk': {
        const talk = { ...talkOf(state, happened.scene), ...happened.said };
        return { ...state, warned: state.warned && talk.guess === null, talks: { ...state.talks, [happened.scene]: talk } };
      }
    }
  };

function onward(state: RunState, steps: readonly Step[], parts: number, now: number): RunState {
  const step = steps[state.at];
  if (state.part + 1 < parts) return { ...state, part: state.part + 1 };
  // Seeing what would have happened teaches little to who has not said what they expect.
  if (step?.kind === 'predict' && talkOf(state, step.scene).guess === null && !state.warned) return { ...state, warned: true };
  return to(state, steps, nextSlide(steps, state.at), now);
}

function to(state: RunState, steps: readonly Step[], at: number, now: number): RunState {
  const inside = Math.min(Math.max(0, at), steps.length - 1);
  if (inside === state.at) return state;
  return onTheClock({ ...state, at: inside, part: 0, warned: false }, steps, now);
}

/** The clock of the phase that is entered runs; the others stand. One that the trainer stopped stays so. */
function onTheClock(state: RunState, steps: readonly Step[], now: number): RunState {
  const phase = steps[state.at]?.phase;
  if (phase === undefined) return state;
  const clocks = { ...state.clocks };
  let left = false;
  for (const other of Object.values(clocks)) {
    if (other.phase === phase || other.since === null) continue;
    clocks[other.phase] = paused(other, now);
    left = true;
  }
  const known = clocks[phase];
  if (!known) clocks[phase] = clockFor(phase, state.lesson, now);
  else if (left && known.since === null) clocks[phase] = paused(known, now);
  return { ...state, clocks };
}

function withClock(state: RunState, steps: readonly Step[], change: (clock: Clock) => Clock): RunState {
  const clock = clockOf(state, steps);
  return clock ? { ...state, clocks: { ...state.clocks, [clock.phase]: change(clock) } } : state;
}
