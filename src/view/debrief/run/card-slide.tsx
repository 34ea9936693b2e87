/** The action card: on the screen to go by, and two on a sheet of A4 to write on. */
import type { JSX } from 'preact';
import type { RunProps } from './shared-props.ts';

const LINES = ['card.leave', 'card.who', 'card.sign', 'card.take', 'card.when'] as const;

export function CardSlide({ say }: RunProps): JSX.Element {
  return (
    <section class="action-card">
      <h1 tabIndex={-1} data-focus>
        {say('card.title')}
      </h1>
      <ol>
        {LINES.map((one) => (
          <li key={one}>{say(one)}</li>
        ))}
      </ol>
      <p class="about">{say('card.about')}</p>
      <button type="button" onClick={() => print()}>
        {say('card.print')}
      </button>
    </section>
  );
}

/** Only on paper. */
export function PrintedCards({ host, say }: Pick<RunProps, 'host' | 'say'>): JSX.Element {
  return (
    <div class="printed-cards" aria-hidden="true">
      {[1, 2].map((card) => (
        <article key={card}>
          <h2>
            {say('card.title')} · {host.text('title')}
          </h2>
          {LINES.map((one) => (
            <div key={one} class="field">
              <p>{say(one)}</p>
            </div>
          ))}
        </article>
      ))}
    </div>
  );
}
