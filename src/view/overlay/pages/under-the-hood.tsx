/** The same choices in another team, under another manager, among stronger or weaker groups. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Circumstances } from '../../../core/insight/index.ts';
import { bareName, gapWord, levelWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import type { Study } from '../shelf.ts';
import { useLoaded } from './loaded.ts';
import { NotLoaded } from './not-loaded.tsx';
import { endingWord } from './run-words.ts';

const KINDS = ['team', 'manager', 'groups'] as const;
const AS_IT_WAS: Circumstances = { team: 0, manager: 0, groups: 0 };
const SHOWN = ['groups.participation', 'groups.ownership', 'groups.ties', 'groups.trust'] as const;

export function UnderTheHood({ study }: { readonly study: Study }): JSX.Element {
  const { game, t } = useOverlay();
  const [steps, setSteps] = useState(AS_IT_WAS);
  const loaded = useLoaded(async () => ({ of: steps, course: await game.shelf.under(study.run.run, steps) }), [study.run.run, steps]);
  // Until the new one is there, nothing is shown rather than the one before.
  const course = loaded.value?.of === steps ? loaded.value.course : null;
  const same = KINDS.every((kind) => steps[kind] === 0);
  return (
    <section class="part" aria-labelledby="hood-title">
      <h2 id="hood-title">{t.say('hood.heading')}</h2>
      <p class="hint">{t.say('hood.intro')}</p>
      <div class="hood">
        {KINDS.map((kind) => (
          <Slider key={kind} kind={kind} step={steps[kind]} onStep={(step) => setSteps({ ...steps, [kind]: step })} />
        ))}
      </div>
      <div aria-live="polite">
        <NotLoaded of={loaded} />
        {same || (!course && !loaded.failed) ? <p class="hint">{t.say('hood.asItWas')}</p> : null}
        {!same && course ? (
          <>
            <p>
              {course.ending === study.course.ending
                ? t.say('hood.sameEnding')
                : t.say('predict.otherEnding', { ending: endingWord(t, game.shelf, study.run.scenario, course.ending) })}{' '}
              {course.replaced > 0 ? t.count('predict.replaced', course.replaced) : ''}
            </p>
            <table class="figures">
              <caption>{t.say('halfyear.heading')}</caption>
              <thead>
                <tr>
                  <td aria-hidden="true" />
                  <th scope="col">{t.say('predict.asItWas')}</th>
                  <th scope="col">{t.say('hood.here')}</th>
                  <th scope="col">{t.say('hood.difference')}</th>
                </tr>
              </thead>
              <tbody>
                {SHOWN.map((of) => (
                  <Row key={of} of={of} own={study.course.halfYear?.[of] ?? 0} here={course.halfYear?.[of] ?? 0} />
                ))}
              </tbody>
            </table>
          </>
        ) : null}
      </div>
    </section>
  );
}

function Row({ of, own, here }: { readonly of: string; readonly own: number; readonly here: number }): JSX.Element {
  const { t } = useOverlay();
  const quantity = of.slice('groups.'.length);
  return (
    <tr>
      <th scope="row">{bareName(t, of)}</th>
      <td>{levelWord(t, quantity, own)}</td>
      <td>{levelWord(t, quantity, here)}</td>
      <td>{gapWord(t, own, here)}</td>
    </tr>
  );
}

interface SliderProps {
  readonly kind: (typeof KINDS)[number];
  readonly step: number;
  readonly onStep: (step: number) => void;
}

function Slider({ kind, step, onStep }: SliderProps): JSX.Element {
  const { t } = useOverlay();
  const word = t.say(`hood.${kind}.${step}` as 'hood.team.0');
  return (
    <label class="slider">
      <b>{t.say(`hood.${kind}`)}</b>
      <input
        type="range"
        min={-2}
        max={2}
        step={1}
        value={step}
        aria-valuetext={word}
        onInput={(event) => onStep(Number(event.currentTarget.value))}
      />
      <span aria-hidden="true">{word}</span>
    </label>
  );
}
