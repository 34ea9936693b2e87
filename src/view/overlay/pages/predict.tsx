/** First a guess, then what came of it. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Otherwise } from '../../../core/insight/index.ts';
import { conditionName, gapOf, gapWord, levelWord, quantityOf } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import { Slots } from '../hud/slots.tsx';
import type { Study } from '../shelf.ts';
import { ChainOf } from './chain.tsx';
import { endingWord } from './run-words.ts';

const GUESSES = ['less', 'same', 'more'] as const;
type Guess = (typeof GUESSES)[number];
const OF = 'groups.participation';

interface PredictProps {
  readonly study: Study;
  readonly change: Otherwise;
}

export function Predict({ study, change }: PredictProps): JSX.Element {
  const [guess, setGuess] = useState<Guess | null>(null);
  const [shown, setShown] = useState(false);
  const show = (event: Event): void => {
    event.preventDefault();
    if (guess) setShown(true);
  };
  if (shown && guess)
    return (
      <div class="predict">
        <Shown study={study} change={change} guess={guess} />
      </div>
    );
  return <Question guess={guess} onGuess={setGuess} onShow={show} />;
}

interface QuestionProps {
  readonly guess: Guess | null;
  readonly onGuess: (guess: Guess) => void;
  readonly onShow: (event: Event) => void;
}

function Question({ guess, onGuess, onShow }: QuestionProps): JSX.Element {
  const { t } = useOverlay();
  const name = useId();
  return (
    <form class="predict" onSubmit={onShow}>
      <fieldset>
        <legend>{t.say('predict.question')}</legend>
        {GUESSES.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={guess === one} onChange={() => onGuess(one)} />
            {t.say(`predict.${one}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="plain" aria-disabled={guess === null}>
        {t.say('predict.show')}
      </button>
    </form>
  );
}

function Shown({ study, change, guess }: PredictProps & { readonly guess: Guess }): JSX.Element {
  const { game, t } = useOverlay();
  const { course, run, entries } = study;
  const [before, after] = [course.halfYear?.[OF] ?? 0, change.halfYear[OF] ?? 0];
  const gap = gapOf(before, after);
  const right = guess === (gap === 0 ? 'same' : gap > 0 ? 'more' : 'less');
  const entry = entries[change.changed[0]?.at ?? -1];
  const answer = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => answer.current?.focus(), []);
  return (
    <div class="shown">
      <p ref={answer} tabIndex={-1}>
        {t.say('predict.guessed', { guess: t.say(`predict.${guess}`).toLowerCase() })}{' '}
        {t.say(right ? 'predict.right' : 'predict.wrong', { gap: gapWord(t, before, after) })}{' '}
        {change.ending === course.ending
          ? t.say('predict.sameEnding')
          : t.say('predict.otherEnding', { ending: endingWord(t, game.shelf, run.scenario, change.ending) })}
      </p>
      {[...new Set([OF, change.worth.of])].map((of) => (
        <Figures key={of} of={of} study={study} change={change} />
      ))}
      <ChainOf study={study} change={change} />
      {change.replaced > 0 ? <p class="hint">{t.count('predict.replaced', change.replaced)}</p> : null}
      {entry === undefined ? null : (
        <p class="row">
          <button type="button" class="plain" onClick={() => game.branch(run.run, entry)}>
            {t.say('predict.play')}
          </button>
        </p>
      )}
    </div>
  );
}

/** A quantity on the last day and half a year later: as it was, and otherwise. Taking part, and what came to differ most. */
function Figures({ of, study: { course, run }, change }: PredictProps & { readonly of: string }): JSX.Element {
  const { game, t } = useOverlay();
  const groupName = (id: string): string => game.shelf.text(run.scenario, `group.${id}.name`);
  const rows = [
    { key: 'own', label: t.say('predict.asItWas'), last: course.lastDay?.[of] ?? 0, later: course.halfYear?.[of] ?? 0 },
    { key: 'other', label: t.say('predict.otherwise'), last: change.lastDay[of] ?? 0, later: change.halfYear[of] ?? 0 },
  ];
  return (
    <table class="figures">
      <caption>{conditionName(t, of, groupName)}</caption>
      <thead>
        <tr>
          <td aria-hidden="true" />
          <th scope="col">{t.say('compare.then')}</th>
          <th scope="col">{t.say('compare.now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, last, later }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {[last, later].map((value, at) => (
              <td key={at === 0 ? 'last' : 'later'}>
                <Slots value={value} /> {levelWord(t, quantityOf(of), value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
