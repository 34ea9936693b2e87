/** Game logs from elsewhere, onto the shelf. What is refused is named with its reason. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import type { Imported } from '../shelf.ts';

export function BringIn(): JSX.Element {
  const { game, t } = useOverlay();
  const [results, setResults] = useState<readonly Imported[]>([]);
  const bring = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    setResults(files.length > 0 ? await game.shelf.bringIn(files) : []);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <section class="part bring-in" aria-labelledby="bring-in-title">
      <h2 id="bring-in-title">{t.say('import.heading')}</h2>
      <label>
        {t.say('import.choose')}{' '}
        <input
          type="file"
          multiple
          accept=".json,application/json"
          aria-describedby="import-hint"
          onChange={(event) => void bring(event.currentTarget)}
        />
      </label>
      <p id="import-hint" class="hint">
        {t.say('import.hint')}
      </p>
      <output>
        {results.length === 0 ? null : (
          <ul class="notes">
            {results.map(({ file, reason }, at) => (
              <li key={`${at} ${file}`}>
                <b>{file}</b>: {reason === null ? t.say('import.done') : (t.find(reason) ?? t.say('import.wrong-shape'))}
              </li>
            ))}
          </ul>
        )}
      </output>
    </section>
  );
}
