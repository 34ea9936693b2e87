/** Endings of an assignment: found ones with the board as it stood and the day; others as a silhouette, hinted at after a full run. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayWord } from '../../shared/words.ts';
import { useOverlay } from '../context.ts';
import type { EndingCard, RunCard, Shelf } from '../shelf.ts';
import { useLoaded } from './loaded.ts';

export function EndingsGallery({ scenario }: { readonly scenario: string }): JSX.Element {
  const { game, t } = useOverlay();
  const endings = game.shelf.endings(scenario);
  const found = endings.filter((one) => one.runs.length > 0).length;
  return (
    <section class="part" aria-labelledby="gallery-title">
      <h2 id="gallery-title">{t.say('gallery.heading')}</h2>
      <p class="hint">
        {t.say('menu.endings', { found, all: endings.length })}. {t.say(found === 0 ? 'gallery.none' : 'gallery.intro')}
      </p>
      <ul class="gallery">
        {endings.map((one) => (
          <li key={one.id}>
            {one.runs[0] ? <Found ending={one} newest={one.runs[0]} /> : <Hidden ending={one} scenario={scenario} hinted={found > 0} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ ending, newest }: { readonly ending: EndingCard; readonly newest: RunCard }): JSX.Element {
  const { game, go, t } = useOverlay();
  const [now] = useState(() => Date.now());
  const { scenario, run, when } = newest;
  const title = game.shelf.text(scenario, `ending.${ending.id}`);
  // Without a picture there is the silhouette.
  const { value: picture } = useLoaded(() => firstPicture(game.shelf, ending.runs), [run]);
  return (
    <figure class="ending-card">
      {picture ? <img src={picture} alt={t.say('gallery.picture', { ending: title })} width="320" height="200" /> : <Silhouette lit />}
      <figcaption>
        <b>{title}</b>
        <span class="hint">
          {t.count('gallery.times', ending.runs.length)} · {dayWord(t, when, now)}
        </span>
        <button
          type="button"
          class="plain"
          aria-label={t.say('gallery.lookBackOn', { ending: title })}
          onClick={() => go({ name: 'run', run })}
        >
          {t.say('gallery.lookBack')}
        </button>
      </figcaption>
    </figure>
  );
}

/** Runs that were brought in as a file have none. */
async function firstPicture(shelf: Shelf, runs: readonly RunCard[]): Promise<string | null> {
  for (const { run } of runs) {
    const picture = await shelf.picture(run);
    if (picture !== null) return picture;
  }
  return null;
}

interface HiddenProps {
  readonly ending: EndingCard;
  readonly scenario: string;
  readonly hinted: boolean;
}

function Hidden({ ending, scenario, hinted }: HiddenProps): JSX.Element {
  const { game, t } = useOverlay();
  const key = `ending.${ending.id}.hint`;
  const hint = game.shelf.text(scenario, key);
  return (
    <figure class="ending-card is-hidden">
      <Silhouette />
      <figcaption>
        <b>{t.say('gallery.hidden')}</b>
        {hinted && hint !== key ? <span class="hint">{hint}</span> : null}
      </figcaption>
    </figure>
  );
}

/** The board from afar: roofs, a tree, a table, nobody to be recognised. */
function Silhouette({ lit = false }: { readonly lit?: boolean }): JSX.Element {
  return (
    <svg class={lit ? 'silhouette is-lit' : 'silhouette'} viewBox="0 0 160 100" aria-hidden="true">
      <path d="M0 78 L18 58 L30 66 L30 46 L44 34 L58 46 L58 60 L76 60 L76 40 L98 40 L98 60 L112 52 L126 60 L126 50 L142 40 L160 52 L160 100 L0 100 Z" />
      <path d="M66 84h28v4h-3v8h-2v-8h-18v8h-2v-8h-3z M40 96v-14a8 8 0 1 1 4 0v14z M108 96v-9a4.500 4.500 0 1 1 5 0v9z M118 96v-9a4.500 4.500 0 1 1 5 0v9z" />
    </svg>
  );
}
