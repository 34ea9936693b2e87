/**
 * *Why this ending?* The few choices that moved it most, found by making each otherwise. What such a change leads to is shown only
 * after one has said what one expects: a what-if that is merely shown teaches little (docs: the debrief's research).
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Influence, Otherwise } from '../../../core/insight/index.ts';
import { useOverlay } from '../context.ts';
import type { Study, WhyEnding as Why } from '../shelf.ts';
import { Predict } from './predict.tsx';

export function WhyEnding({ study, why }: { readonly study: Study; readonly why: Why }): JSX.Element {
  const { t } = useOverlay();
  const { telling, smallest } = why;
  return (
    <section class="part" aria-labelledby="why-ending-title">
      <h2 id="why-ending-title">{t.say('study.why')}</h2>
      <p class="hint">{t.say('study.whyIntro')}</p>
      {telling.length === 0 ? <p>{t.say('study.nothingMoved')}</p> : null}
      <ol class="telling">
        {telling.map((one) => (
          <li key={one.at}>
            <Telling study={study} influence={one} />
          </li>
        ))}
      </ol>
      <h3>{t.say('study.smallest')}</h3>
      {smallest ? <Smallest study={study} change={smallest} telling={telling} /> : <p>{t.say('study.noSmallest')}</p>}
    </section>
  );
}

function Telling({ study, influence }: { readonly study: Study; readonly influence: Influence }): JSX.Element {
  const { game, t } = useOverlay();
  const { scenario } = study.run;
  const { at, scene, choice, week, moved, delayed, decides, otherwise } = influence;
  const [picked, setPicked] = useState('');
  const text = (key: string): string => game.shelf.text(scenario, key);
  const chosen = otherwise.find((one) => one.changed[0]?.to === picked);
  return (
    <>
      <p class="eyebrow">{t.say('timeline.when', { week, scene: text(`scene.${scene}`) })}</p>
      <p class="own-choice">{text(`choice.${scene}.${choice}`)}</p>
      <p>
        {t.say(`study.moved.${moved >= 6 ? 3 : moved >= 3 ? 2 : 1}`)}{' '}
        {delayed ? <span class="tag is-delayed">{t.say('study.delayed')}</span> : null}{' '}
        {decides ? <span class="tag is-decides">{t.say('study.decides')}</span> : null}
      </p>
      <label class="otherwise">
        {t.say('study.otherwise')}{' '}
        <select value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          <option value="">{t.say('study.pickOther')}</option>
          {otherwise.map(({ changed: [change] }) =>
            change ? (
              <option key={change.to} value={change.to}>
                {text(`choice.${scene}.${change.to}`)}
              </option>
            ) : null,
          )}
        </select>
      </label>
      {chosen ? (
        // A narrow list cuts off what was picked; it tells a screen reader all of it.
        <p class="picked" aria-hidden="true">
          {text(`choice.${scene}.${picked}`)}
        </p>
      ) : null}
      {chosen ? <Predict key={`${at} ${picked}`} study={study} change={chosen} /> : null}
    </>
  );
}

interface SmallestProps {
  readonly study: Study;
  readonly change: Otherwise;
  readonly telling: readonly Influence[];
}

/** One choice or two: named at once, its consequences only after a guess; of one that can be guessed about above, not once more. */
function Smallest({ study, change, telling }: SmallestProps): JSX.Element {
  const { game, t } = useOverlay();
  const { scenario } = study.run;
  const text = (key: string): string => game.shelf.text(scenario, key);
  const [first] = change.changed;
  const isAbove = change.changed.length === 1 && telling.some((one) => one.at === first?.at);
  if (first && isAbove)
    return (
      <p>
        {t.say('study.smallestAbove', { scene: text(`scene.${first.scene}`) })} <b>{text(`choice.${first.scene}.${first.to}`)}</b>
      </p>
    );
  return (
    <>
      <p>{t.count('study.smallestIntro', change.changed.length)}</p>
      <ul class="notes">
        {change.changed.map(({ at, scene, from, to }) => (
          <li key={at}>
            <span class="eyebrow">{text(`scene.${scene}`)}</span>
            {from === null ? '' : `${t.say('study.insteadOf', { choice: text(`choice.${scene}.${from}`) })} `}
            <b>{text(`choice.${scene}.${to}`)}</b>
          </li>
        ))}
      </ul>
      <Predict study={study} change={change} />
    </>
  );
}
