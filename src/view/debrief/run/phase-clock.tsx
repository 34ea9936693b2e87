/** What is left of the phase. It can be stretched, and stands when it is paused; over time it only says so. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { clockOf } from './run-state.ts';
import type { RunProps } from './shared-props.ts';
import { clockText, timeLeft } from './steps.ts';

export function PhaseClock({ say, state, send, steps }: RunProps): JSX.Element {
  const [now, setNow] = useState(() => Date.now());
  const clock = clockOf(state, steps);
  useEffect(() => {
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [clock]);
  if (!clock) return <p />;
  const left = timeLeft(clock, Math.max(now, clock.since ?? now));
  return (
    <section class="clock" aria-label={say('clock.left')}>
      <time role="timer" class={left < 0 ? 'over' : clock.since === null ? 'paused' : ''}>
        {clockText(left)}
      </time>
      {[1, 5].map((minutes) => (
        <button key={minutes} type="button" onClick={() => send({ type: 'stretch', minutes })}>
          {say('clock.more', { n: minutes })}
        </button>
      ))}
      <button type="button" onClick={() => send({ type: 'pause', now: Date.now() })}>
        {say(clock.since === null ? 'clock.go' : 'clock.pause')}
      </button>
    </section>
  );
}
