/** All slides at once, to go to another. */
import type { JSX } from 'preact';
import { stepName } from './control-bar.tsx';
import type { RunProps } from './shared-props.ts';
import type { Phase } from './steps.ts';

export function Overview(props: RunProps): JSX.Element {
  const { say, send, steps } = props;
  const phases = [...new Set(steps.map((one) => one.phase))];
  return (
    <section class="overview">
      <h1 tabIndex={-1} data-focus>
        {say('overview.title')}
      </h1>
      <p class="row">
        <button type="button" onClick={() => send({ type: 'overview' })}>
          {say('overview.close')}
        </button>
        <button type="button" onClick={() => send({ type: 'blank' })}>
          {say('bar.blank')}
        </button>
        <button type="button" onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
          {say('bar.full')}
        </button>
      </p>
      <p class="about">{say('overview.about')}</p>
      <div class="columns">
        {phases.map((phase) => (
          <section key={phase} aria-label={say(`phase.${phase}`)}>
            <h2>{say(`phase.${phase}`)}</h2>
            <ol>
              {stepsIn(steps, phase).map((at) => (
                <SlideButton key={at} {...props} at={at} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}

function stepsIn(steps: RunProps['steps'], phase: Phase): number[] {
  return steps.flatMap((one, at) => (one.phase === phase ? [at] : []));
}

/** To go to a slide; the first of a decision has its name above it. */
function SlideButton({ host, say, state, send, steps, at }: RunProps & { readonly at: number }): JSX.Element | null {
  const step = steps[at];
  if (!step) return null;
  const isFirst = step.scene !== null && steps[at - 1]?.scene !== step.scene;
  return (
    <li>
      {isFirst && step.scene !== null ? <b>{host.text(`scene.${step.scene}`)}</b> : null}
      <button
        type="button"
        class={step.spare ? 'spare' : ''}
        aria-current={at === state.at ? 'step' : undefined}
        onClick={() => send(at === state.at ? { type: 'overview' } : { type: 'go', to: at, now: Date.now() })}
      >
        {stepName(say, step)}
        {step.spare ? <small> {say('overview.spare')}</small> : null}
      </button>
    </li>
  );
}
