/** Concepts have their first turn here: each in a sentence, with its place in the book. */
import type { JSX } from 'preact';
import { termOf } from '../../shared/glossary/glossary.ts';
import type { RunProps } from './shared-props.ts';

export function ConceptsSlide({ host, say, step }: RunProps): JSX.Element {
  const texts = host.texts?.scenes[step.scene ?? ''];
  const terms = (texts?.concepts ?? []).flatMap((id) => termOf(host.language, id) ?? []);
  return (
    <section class="concepts">
      <h1 tabIndex={-1} data-focus>
        {say('kind.concepts')}
      </h1>
      <dl>
        {terms.map(({ id, term, short, place }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {short} {place === '' ? null : <small>{say('concepts.place', { place })}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
