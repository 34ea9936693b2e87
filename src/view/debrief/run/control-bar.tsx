/** For the trainer, at the foot of the screen: what comes next, and the few things that are worked during a debrief. */
import type { JSX } from 'preact';
import type { RunProps } from './shared-props.ts';
import { nextSlide, placeOf, type Step } from './steps.ts';
import type { RunSay } from './words.ts';

/** A slide in a few words: its question, or what kind it is. */
export function stepName(say: RunSay, step: Step): string {
  return step.text ?? say(`kind.${step.kind}`);
}

/** What one press onward brings: another slide, or the rest of this one. */
function comesNext({ say, state, steps, step, parts }: RunProps): string | null {
  if (state.part + 1 < parts && (step.kind === 'why' || step.kind === 'concepts')) return say('why.book');
  const at = nextSlide(steps, state.at);
  const next = at > state.at ? steps[at] : undefined;
  return next ? stepName(say, next) : null;
}

export function ControlBar(props: RunProps): JSX.Element {
  const { host, say, state, send, steps, parts } = props;
  const next = comesNext(props);
  return (
    <nav class="bar" aria-label={say('bar.label')}>
      <button type="button" disabled={state.at === 0 && state.part === 0} onClick={() => send({ type: 'previous', now: Date.now() })}>
        {say('bar.previous')}
      </button>
      <button
        type="button"
        class="onward"
        disabled={next === null && state.part + 1 >= parts}
        onClick={() => send({ type: 'next', parts, now: Date.now() })}
      >
        {say('bar.next')}
      </button>
      <p class="then">
        <b>{say('bar.place', placeOf(steps, state.at))}</b> {next === null ? say('bar.last') : say('bar.then', { what: next })}
      </p>
      <button type="button" aria-pressed={state.overview} onClick={() => send({ type: 'overview' })}>
        {say('bar.overview')}
      </button>
      <button type="button" aria-pressed={state.names} onClick={() => send({ type: 'names' })}>
        {say('bar.names')}
      </button>
      <button type="button" onClick={() => host.leave()}>
        {say('bar.leave')}
      </button>
    </nav>
  );
}
