/** Why does one choose this? Asked before the choice is made; kept for the debrief, without effect on the game. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { KeyHint } from '../key-hint.tsx';
import { stepAlong, useKeys } from '../keys.ts';

interface MotivesProps {
  /** Text key of the choice that was picked. */
  readonly picked: string;
  readonly onChosen: (motive?: string) => void;
  readonly onBack: () => void;
}

export function Motives({ picked, onChosen, onBack }: MotivesProps): JSX.Element {
  const { game, t } = useOverlay();
  const list = useRef<HTMLOListElement>(null);
  useKeys((key) => {
    if (key === 'Escape') onBack();
    const motive = game.settings.shortcuts ? game.motives[Number(key) - 1] : undefined;
    if (motive !== undefined) onChosen(motive);
    return key === 'Escape' || motive !== undefined || stepAlong(list.current, key);
  });
  return (
    <div class="motives">
      <p id="motive-picked" class="said own">
        {t.say('talk.picked', { choice: game.text(picked) })}
      </p>
      <h2 id="motive-question">{t.say('talk.motive')}</h2>
      <ol ref={list} class="choices" aria-labelledby="motive-question" aria-describedby="motive-picked" tabIndex={-1} data-focus>
        {game.motives.map((motive, index) => (
          <li key={motive}>
            <button type="button" class="strip" onClick={() => onChosen(motive)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>{game.text(`motive.${motive}`)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="row">
        <button type="button" class="plain" onClick={onBack}>
          {t.say('talk.back')}
          <KeyHint of="keys.escape" />
        </button>
        <button type="button" class="plain" onClick={() => onChosen()}>
          {t.say('talk.skip')}
        </button>
      </p>
    </div>
  );
}
