/** Whose run is shown: a number, or a pseudonym when the trainer switched those on. */
import type { JSX } from 'preact';
import { talkOf } from './run-state.ts';
import type { RunProps } from './shared-props.ts';

export function RunPicker({ say, state, send, moment }: RunProps): JSX.Element | null {
  if (!moment?.plan || moment.plans.length < 2) return null;
  const { scene, plans, plan } = moment;
  const name = (one: (typeof plans)[number]): string => (state.names ? one.player : say('replay.player', { n: one.number }));
  // Another run may not have had the option that is tried.
  const choose = (number: number): void =>
    send({ type: 'talk', scene, said: { run: number, option: null, guess: talkOf(state, scene).guess } });
  return (
    <label class="picker">
      {say('replay.run')}{' '}
      <select value={plan.number} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {plans.map((one) => (
          <option key={one.number} value={one.number}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
