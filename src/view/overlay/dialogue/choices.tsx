/** What one can say or do: paper strips with a key number. Nothing here tells what a choice will do. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { OptionView } from '../../../core/session/view.ts';
import { useOverlay } from '../context.ts';
import { stepAlong, useKeys } from '../keys.ts';

interface ChoicesProps {
  readonly scene: string;
  readonly options: readonly OptionView[];
  readonly onPick: (option: string) => void;
}

export function Choices({ scene, options, onPick }: ChoicesProps): JSX.Element {
  const { game, t } = useOverlay();
  const list = useRef<HTMLOListElement>(null);
  const { keyHints, shortcuts } = game.settings;
  useKeys((key) => {
    const option = shortcuts ? options[Number(key) - 1] : undefined;
    if (!option) return stepAlong(list.current, key);
    onPick(option.id);
    return true;
  });
  return (
    <ol ref={list} class="choices" aria-label={t.say('talk.choices')} tabIndex={-1} data-focus>
      {options.map((option, index) => (
        <li key={option.id}>
          <button
            type="button"
            class={option.silent ? 'strip silent' : 'strip'}
            aria-keyshortcuts={keyHints && shortcuts ? String(index + 1) : undefined}
            onClick={() => onPick(option.id)}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span>{game.text(`choice.${scene}.${option.id}`)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
