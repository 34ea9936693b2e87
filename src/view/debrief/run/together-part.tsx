/** Before there are logs: what is said beforehand, and a scenario played by the whole class on one screen. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { runWordsIn } from './words.ts';

export interface TogetherProps {
  readonly language: 'nl' | 'en';
  readonly scenarios: readonly { readonly id: string; readonly title: string }[];
  /** What players should know beforehand, on the projector. */
  readonly onPrebrief: (scenario: string) => void;
  /** Address of the game, with votes. */
  readonly addressOf: (scenario: string, klas: string) => string;
}

export function TogetherPart({ language, scenarios, onPrebrief, addressOf }: TogetherProps): JSX.Element {
  const say = runWordsIn(language);
  const [picked, setPicked] = useState('');
  const [klas, setKlas] = useState('');
  const scenario = picked || (scenarios[0]?.id ?? '');
  return (
    <section class="card together" aria-labelledby="together">
      <h2 id="together">{say('together.title')}</h2>
      <p>{say('together.about')}</p>
      <div class="buttons">
        <label class="add">
          {say('together.scenario')}{' '}
          <select value={scenario} onChange={(event) => setPicked(event.currentTarget.value)}>
            {scenarios.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label class="add">
          {say('together.klas')} <input type="text" maxLength={40} value={klas} onInput={(event) => setKlas(event.currentTarget.value)} />
        </label>
      </div>
      <div class="buttons">
        <button type="button" onClick={() => onPrebrief(scenario)}>
          {say('together.prebrief')}
        </button>
        <a class="button" href={addressOf(scenario, klas.trim())}>
          {say('together.play')}
        </a>
      </div>
    </section>
  );
}
