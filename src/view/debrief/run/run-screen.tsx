/** A debrief on the projector: one thing at a time, worked with a clicker or by keyboard. */
import './run.css';
import './slides.css';
import './cards.css';
import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { ControlBar } from './control-bar.tsx';
import { useClicker } from './clicker.ts';
import { Overview } from './overview.tsx';
import { PrintedCards } from './card-slide.tsx';
import { PhaseClock } from './phase-clock.tsx';
import type { RunHost } from './run-host.ts';
import { claimsOf } from './reported.tsx';
import type { RunProps } from './shared-props.ts';
import { follow, startedRun, talkOf, type RunState } from './run-state.ts';
import { Slide } from './slide.tsx';
import type { Lesson, Step } from './steps.ts';
import { useMoment } from './use-moment.ts';
import { useWhatIf } from './use-what-if.ts';
import { runWordsIn } from './words.ts';

export interface RunScreenProps {
  readonly host: RunHost;
  readonly steps: readonly Step[];
  readonly lesson: Lesson;
  /** The slide to begin at. */
  readonly from: number;
  /** Another slide is shown. */
  readonly onStep: (at: number) => void;
}

export function RunScreen({ host, steps, lesson, from, onStep }: RunScreenProps): JSX.Element {
  const say = useMemo(() => runWordsIn(host.language), [host.language]);
  const [state, send] = useReducer(
    useMemo(() => follow(steps), [steps]),
    null,
    (): RunState => startedRun(steps, lesson, Date.now(), from),
  );
  const step = steps[state.at];
  const moment = useMoment(host, step?.scene ?? null, talkOf(state, step?.scene ?? null).run);
  const course = useWhatIf({ host, state, moment, step });
  const parts = partsOf(host, { step, moment, course });
  const main = useRef<HTMLElement>(null);
  useClicker({
    next: () => (state.blank ? send({ type: 'blank' }) : send({ type: 'next', parts, now: Date.now() })),
    previous: () => (state.blank ? send({ type: 'blank' }) : send({ type: 'previous', now: Date.now() })),
    nextPhase: () => send({ type: 'next-phase', now: Date.now() }),
    skip: () => send({ type: 'skip-moment', now: Date.now() }),
    blank: () => send({ type: 'blank' }),
    overview: () => send({ type: 'overview' }),
    leave: () => (state.overview ? send({ type: 'overview' }) : state.blank ? send({ type: 'blank' }) : host.leave()),
  });
  useEffect(() => onStep(state.at), [onStep, state.at]);
  // Lines of a conversation are told as they come; the book's words are a page of their own.
  const pageOf = step?.kind === 'replay' ? 0 : state.part;
  useEffect(() => {
    // Whoever hears the page is told what is on the screen now.
    main.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [state.at, state.overview, pageOf]);
  if (!step) return <p>{say('moments.none')}</p>;
  if (state.blank) return <Blank label={say('bar.light')} onLight={() => send({ type: 'blank' })} />;
  const shared = { host, say, state, send, steps, step, moment, course, parts };
  return (
    <div class="run" data-kind={step.kind}>
      <header>
        <p class="phase">
          {say(`phase.${step.phase}`)}
          {step.scene === null ? '' : ` · ${host.text(`scene.${step.scene}`)}`}
        </p>
        <PhaseClock {...shared} />
      </header>
      <main ref={main}>{state.overview ? <Overview {...shared} /> : <Slide key={state.at} {...shared} />}</main>
      <ControlBar {...shared} />
      {step.kind === 'card' && <PrintedCards {...shared} />}
    </div>
  );
}

/** A conversation comes line by line, and then what could be done; what the book says comes after what it is about. */
function partsOf(host: RunHost, { step, moment, course }: { step: Step | undefined } & Pick<RunProps, 'moment' | 'course'>): number {
  if (step?.kind === 'replay') return moment?.told ? moment.told.lines.length + 1 : 1;
  return step && claimsOf(host, step, course).length > 0 ? 2 : 1;
}

function Blank({ label, onLight }: { readonly label: string; readonly onLight: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main class="run blank">
      <button ref={button} type="button" onClick={onLight}>
        {label}
      </button>
    </main>
  );
}
