/** First what the class expects: one decision otherwise, the rest by this player's further choices or by a way of working. */
import type { JSX } from 'preact';
import type { PolicyName } from '../../../core/session/index.ts';
import { GUESSES, talkOf, type Talk } from './run-state.ts';
import { RunPicker } from './run-picker.tsx';
import type { RunProps } from './shared-props.ts';

/** What is tried: the trainer's pick, else the one that made the most difference. */
export function triedOption({ moment, state, step }: Pick<RunProps, 'moment' | 'state' | 'step'>): string | null {
  const options = moment?.otherwise ?? [];
  const { option } = talkOf(state, step.scene);
  return option !== null && options.includes(option) ? option : (options[0] ?? null);
}

export function PredictSlide(props: RunProps): JSX.Element {
  const { host, say, state, send, moment, step } = props;
  const scene = step.scene ?? '';
  const { guess } = talkOf(state, scene);
  const taken = moment?.plan?.choice;
  const tried = triedOption(props);
  return (
    <section class="predict">
      <h1 tabIndex={-1} data-focus>
        {say('predict.suppose')}
      </h1>
      {taken === undefined ? null : <p>{say('predict.was', { choice: host.text(`choice.${scene}.${taken}`) })}</p>}
      {tried === null ? null : <p class="tried">{say('predict.now', { choice: host.text(`choice.${scene}.${tried}`) })}</p>}
      <fieldset>
        <legend>{say('predict.question')}</legend>
        {GUESSES.map((one) => (
          <label key={one}>
            <input type="radio" name="guess" checked={guess === one} onChange={() => send({ type: 'talk', scene, said: { guess: one } })} />
            {say(`predict.${one}`)}
          </label>
        ))}
      </fieldset>
      <p class={state.warned ? 'warning' : 'about'} aria-live="polite">
        {say(state.warned ? 'predict.first' : 'predict.hands')}
      </p>
      <Picks {...props} />
    </section>
  );
}

/** For the trainer, at the foot: what is tried, how the rest is played, and in whose run. */
function Picks(props: RunProps): JSX.Element {
  const { host, say, state, send, moment, step } = props;
  const scene = step.scene ?? '';
  const { style } = talkOf(state, scene);
  const tell = (said: Partial<Talk>): void => send({ type: 'talk', scene, said });
  return (
    <div class="picks">
      <label>
        {say('predict.instead')}
        <select value={triedOption(props) ?? ''} onChange={(event) => tell({ option: event.currentTarget.value })}>
          {(moment?.otherwise ?? []).map((one) => (
            <option key={one} value={one}>
              {host.text(`choice.${scene}.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('predict.rest')}
        <select value={style ?? ''} onChange={(event) => tell({ style: styleOf(event.currentTarget.value) })}>
          <option value="">{say('predict.own')}</option>
          {host.styles.map((one) => (
            <option key={one.id} value={one.id}>
              {say('predict.style', { style: one.text })}
            </option>
          ))}
        </select>
      </label>
      <RunPicker {...props} />
    </div>
  );

  function styleOf(value: string): PolicyName | null {
    return host.styles.find((one) => one.id === value)?.id ?? null;
  }
}
