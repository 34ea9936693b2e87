/** Before a heavy scene: what it is about, and a way around the reading of it. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useOverlay } from '../context.ts';
import { useFocusAfter } from '../focus.ts';

interface ContentNoteProps {
  readonly scene: string;
  /** True: the summary instead. */
  readonly onAnswer: (instead: boolean) => void;
}

export function ContentNote({ scene, onAnswer }: ContentNoteProps): JSX.Element {
  const { game, t } = useOverlay();
  const card = useRef<HTMLElement>(null);
  useFocusAfter(`note ${scene}`, card);
  return (
    <section ref={card} class="card sheet content-note" data-panel aria-labelledby="note-title">
      <h2 id="note-title" tabIndex={-1} data-focus>
        {t.say('note.heading')}
      </h2>
      <p class="lead">{game.text(`scene.${scene}.note`)}</p>
      <p class="hint">{t.say('note.hint')}</p>
      <p class="row">
        <button type="button" class="primary" onClick={() => onAnswer(false)}>
          {t.say('note.read')}
        </button>
        <button type="button" class="plain" onClick={() => onAnswer(true)}>
          {t.say('note.instead')}
        </button>
      </p>
    </section>
  );
}
