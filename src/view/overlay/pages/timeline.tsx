/** The decisions of a run in order, each a place to begin again from. */
import type { JSX } from 'preact';
import { useOverlay } from '../context.ts';
import type { Study } from '../shelf.ts';

export function Timeline({ study }: { readonly study: Study }): JSX.Element {
  const { game, t } = useOverlay();
  const { run, course, entries, why } = study;
  const text = (key: string): string => game.shelf.text(run.scenario, key);
  return (
    <section class="part" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.say('timeline.heading')}</h2>
      <p class="hint">{t.say('study.fromHint')}</p>
      <ol class="timeline">
        {course.decisions.map(({ scene, choice, week }, at) => {
          const influence = why?.influences[at];
          const entry = entries[at];
          const id = `decision-${at}`;
          return (
            <li key={id}>
              <p id={id}>
                <span class="eyebrow">{t.say('timeline.when', { week, scene: text(`scene.${scene}`) })}</span>
                {text(`choice.${scene}.${choice}`)}
              </p>
              {influence?.decides ? <span class="tag is-decides">{t.say('study.decides')}</span> : null}
              {influence?.delayed ? <span class="tag is-delayed">{t.say('study.delayed')}</span> : null}
              {entry === undefined ? null : (
                <button type="button" class="plain" aria-describedby={id} onClick={() => game.branch(run.run, entry)}>
                  {t.say('study.from')}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
